// serde's attributes on every level, and types that are equal only in their JSON.
#![deny(warnings)]

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use sfn_dsl::prelude::*;

#[derive(Payload)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Order<'a> {
    pub order_id: OrderId,
    #[serde(rename = "content-type", alias = "type")]
    pub content_type: Cow<'a, str>,
    pub delivery_address: Address,
    pub total: f64,
    pub state: State,
    pub how: Payment,
    pub tree: Tree,
    pub lines: Page<Line>,
    pub pair: Pair,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<String>,
    pub rest: HashMap<String, u32>,
}

#[derive(Payload)]
#[serde(transparent)]
pub struct OrderId {
    pub text: String,
}

#[derive(Payload)]
pub struct Pair(pub String, pub Arc<Address>);

#[derive(Payload)]
#[serde(rename_all = "PascalCase")]
pub struct Address {
    pub city_name: String,
    #[serde(flatten)]
    pub geo: Geo,
    #[serde(flatten)]
    pub more: BTreeMap<String, String>,
}

#[derive(Payload)]
#[serde(rename_all = "SCREAMING-KEBAB-CASE")]
pub struct Geo {
    pub latitude_deg: f64,
}

#[derive(Payload)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    InStock,
    #[serde(other)]
    OutOfStock,
}

#[derive(Payload)]
#[serde(tag = "by", content = "with", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Payment {
    Card { card_number: String },
    #[serde(rename_all = "UPPERCASE")]
    Transfer { iban: String },
    OnAccount,
}

#[derive(Payload)]
pub struct Tree {
    pub name: String,
    pub children: Vec<Self>,
    pub parent: Option<Box<Tree>>,
    pub twin: Option<Box<Twin>>,
}

#[derive(Payload)]
pub struct Twin {
    pub trees: Vec<Tree>,
}

#[derive(Payload)]
pub struct Page<T> {
    pub items: Vec<T>,
    #[serde(skip_serializing)]
    pub first: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<T>,
    pub next: Option<Box<Page<T>>>,
}

#[derive(Payload)]
pub struct Line {
    #[serde(with = "hex")]
    #[payload(as = String)]
    pub bytes: Vec<u8>,
}

// What another crate calls the same JSON.
mod shipping {
    use std::collections::BTreeMap;

    use sfn_dsl::prelude::*;

    #[derive(Payload)]
    pub struct Destination {
        #[serde(rename = "CityName")]
        pub city: Box<String>,
        #[serde(flatten)]
        pub geo: Coordinates,
        #[serde(flatten)]
        pub rest: BTreeMap<String, Box<str>>,
    }

    #[derive(Payload)]
    pub struct Coordinates {
        #[serde(rename = "LATITUDE-DEG")]
        pub lat: f64,
    }

    #[derive(Payload)]
    pub struct Tree {
        pub name: String,
        pub children: Vec<Tree>,
        pub parent: Option<Box<Self>>,
        pub twin: Option<Other>,
    }

    #[derive(Payload)]
    pub struct Other {
        pub trees: Vec<Tree>,
    }
}

#[derive(Payload)]
pub struct Split {
    #[serde(rename(serialize = "written", deserialize = "read"))]
    pub name: String,
}

resources! {
    lambda ship(shipping::Destination);
    lambda plant(shipping::Tree) -> Split;
    lambda page(Page<Line>);
    lambda text(String);
    lambda optional(Option<String>);
    lambda labels(Option<Vec<String>>);
    lambda id(OrderId);
    lambda rename(Split) -> Split;
    lambda rest(HashMap<String, u32>);
    lambda geo(Geo);
}

workflow! {
    Everything(order: Order<'static>) -> Split {
        A: ship(order.delivery_address);
        B: plant(order.tree) => split;
        C: page(order.lines);
        D: text(order.content_type);
        E: optional(order.pair.0);
        F: labels(order.labels);
        G: id("o-1");
        H: id(order.order_id);
        I: text(order.order_id.text);
        J: rename(Split { name: split.name });
        K: rest(order.rest);
        L: geo(order.delivery_address.geo);
        M: geo(Geo { latitude_deg: order.pair.1.geo.latitude_deg });
        N: text(order.state);
        O: ship(shipping::Destination {
            city: order.delivery_address.city_name,
            geo: shipping::Coordinates { lat: 1.5 },
            rest: order.delivery_address.more,
        });
        P: choose { order.delivery_address.geo.latitude_deg > 0.0 => Q, else => R }
        Q: fail "North";
        R: succeed Split { name: order.delivery_address.city_name };
    }
}

fn main() {
    let asl = Everything::asl();
    let input = "$states.context.Execution.Input";
    for expected in [
        format!("\"Payload\": \"{{% {input}.`content-type` %}}\""),
        format!("\"Payload\": \"{{% {input}.pair[0] %}}\""),
        format!("\"Payload\": \"{{% {input}.orderId %}}\""),
        format!("{input}.deliveryAddress.`LATITUDE-DEG` > 0.0"),
        format!("\"LATITUDE-DEG\": \"{{% {input}.pair[1].`LATITUDE-DEG` %}}\""),
        "\"read\": \"{% $split.written %}\"".to_owned(),
        format!("{{'CityName': {input}.deliveryAddress.CityName, 'LATITUDE-DEG': 1.5}}, $merge([{{}}, $sift("),
    ] {
        assert!(asl.contains(&expected), "{expected} in {asl}");
    }
    Everything::validated().unwrap();
}
