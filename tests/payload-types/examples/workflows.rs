//! Struct literals and conditions as `workflow!` has them, in both query languages, with what Rust makes of the same words, in
//! the form of the example `paths`.

use payload_types::states::Language;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sfn_dsl::prelude::*;

#[derive(Serialize, Deserialize, Payload)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    order_id: String,
    lines: Vec<Line>,
    total: f64,
    express: bool,
    #[serde(rename = "content-type")]
    content: String,
    note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coupon: Option<Coupon>,
    customer: Customer,
    kind: Kind,
    #[serde(flatten)]
    origin: Origin,
}

#[derive(Serialize, Deserialize, Payload, Clone)]
pub struct Line {
    sku: String,
    quantity: u32,
}

#[derive(Serialize, Deserialize, Payload, Clone)]
pub struct Coupon {
    code: String,
    percent: u8,
}

#[derive(Serialize, Deserialize, Payload, Clone)]
#[serde(rename_all = "kebab-case")]
pub struct Customer {
    first_name: String,
    e_mail: Option<String>,
}

#[derive(Serialize, Deserialize, Payload, Clone, PartialEq)]
#[serde(rename_all = "SCREAMING-KEBAB-CASE")]
pub enum Kind {
    OnSale,
    Plain,
}

#[derive(Serialize, Deserialize, Payload, Clone)]
#[serde(rename_all = "camelCase")]
pub struct Origin {
    web_shop: String,
    country: String,
}

/// What is packed.
#[derive(Serialize, Payload)]
#[serde(rename_all = "camelCase")]
pub struct Parcel {
    parcel_id: String,
    lines: Vec<Line>,
    #[serde(rename = "it's in")]
    content: String,
    address: Address,
    #[serde(flatten)]
    origin: Origin,
    kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<Line>,
    note: Option<String>,
    percent: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    never: Option<String>,
    weight: f64,
    count: u64,
    is_large: bool,
}

#[derive(Serialize, Payload)]
pub struct Address {
    name: String,
    mail: Option<String>,
    #[serde(flatten)]
    from: Origin,
}

workflow! {
    /// In JSONata.
    pub Pack(order: Order) -> Parcel {
        Large: choose { order.total * 2.0 > 100.0 || order.kind == Kind::OnSale && !order.express => Packed, else => Coupon }
        Coupon: choose { order.coupon.is_some() && order.coupon?.percent >= 10 => Packed, else => Packed }
        Packed: succeed Parcel {
            parcel_id: format!("{}-{}/{}", order.order_id, order.lines.len(), order.kind),
            lines: order.lines,
            content: order.content,
            address: Address {
                name: order.customer.first_name,
                mail: order.customer.e_mail,
                from: Origin { web_shop: "none", country: order.origin.country },
            },
            origin: order.origin,
            kind: Kind::Plain,
            first: order.lines[0],
            note: order.note.unwrap_or("none"),
            percent: None,
            weight: order.total / 4 + 1.5,
            count: order.lines.len(),
            is_large: order.lines.len() > 1 && order.total >= 50.0,
        };
    }
}

workflow! {
    #![query_language(JSONPath)]
    /// In JSONPath.
    pub PackInJsonPath(order: Order) -> Parcel {
        Large: choose { order.total > 50.0 || order.kind == Kind::OnSale && !order.express => Packed, else => Coupon }
        Coupon: choose { order.coupon.is_some() && order.coupon?.percent >= 10 => Packed, else => Packed }
        Packed: succeed Parcel {
            parcel_id: format!("{}-{}/{}", order.order_id, order.lines.len(), order.kind),
            lines: order.lines,
            content: order.content,
            address: Address {
                name: order.customer.first_name,
                mail: None,
                from: Origin { web_shop: "none", country: order.origin.country },
            },
            origin: Origin { web_shop: order.origin.web_shop, country: order.origin.country },
            kind: Kind::Plain,
            note: Some(order.content),
            percent: None,
            weight: order.total,
            count: order.lines.len(),
            is_large: true,
        };
    }
}

fn orders() -> Vec<Order> {
    let line = |sku: &str, quantity: u32| Line { sku: sku.to_owned(), quantity };
    let customer = |first_name: &str, e_mail: Option<&str>| Customer {
        first_name: first_name.to_owned(),
        e_mail: e_mail.map(str::to_owned),
    };
    let origin = Origin { web_shop: "it's \"here\"".to_owned(), country: "{% ü %}".to_owned() };
    let coupon = |percent: u8| Some(Coupon { code: "FREE".to_owned(), percent });
    let order = |lines: Vec<Line>, total: f64, note: Option<&str>, coupon: Option<Coupon>| Order {
        order_id: "o'{1}\\".to_owned(),
        lines,
        total,
        express: total == 0.0,
        content: "$.x {}".to_owned(),
        note: note.map(str::to_owned),
        coupon,
        customer: customer("Zoë", None),
        kind: Kind::Plain,
        origin: origin.clone(),
    };
    vec![
        order(vec![], 0.0, None, None),
        Order { kind: Kind::OnSale, ..order(vec![line("a", 1)], 0.0, Some(""), coupon(9)) },
        Order { kind: Kind::OnSale, ..order(vec![line("b", 2), line("c", 0)], 49.5, Some("null"), coupon(10)) },
        Order { customer: customer("", Some("@")), ..order(vec![line("", 7); 3], 50.5, None, coupon(100)) },
    ]
}

/// What Rust makes of the workflows: the conditions and the parcel. `None` as it is written is `null`; what may be absent, and
/// what is left out, is absent.
fn expected(order: &Order, language: Language) -> [(&'static str, Value); 3] {
    let is_jsonata = language == Language::Jsonata;
    let count = order.lines.len();
    let kind = if order.kind == Kind::OnSale { "ON-SALE" } else { "PLAIN" };
    let parcel = Parcel {
        parcel_id: format!("{}-{count}/{kind}", order.order_id),
        lines: order.lines.clone(),
        content: order.content.clone(),
        address: Address {
            name: order.customer.first_name.clone(),
            mail: order.customer.e_mail.clone().filter(|_| is_jsonata),
            from: Origin { web_shop: "none".to_owned(), country: order.origin.country.clone() },
        },
        origin: order.origin.clone(),
        kind: Kind::Plain,
        first: order.lines.first().cloned().filter(|_| is_jsonata),
        note: Some(if is_jsonata { order.note.clone().unwrap_or("none".to_owned()) } else { order.content.clone() }),
        percent: None,
        never: None,
        weight: if is_jsonata { order.total / 4.0 + 1.5 } else { order.total },
        count: count as u64,
        is_large: !is_jsonata || count > 1 && order.total >= 50.0,
    };
    let is_large = order.total > 50.0 || order.kind == Kind::OnSale && !order.express;
    let has_coupon = order.coupon.as_ref().is_some_and(|coupon| coupon.percent >= 10);
    [("Large", json!(is_large)), ("Coupon", json!(has_coupon)), ("Packed", json!(parcel))]
}

fn main() {
    let definitions = [(Language::Jsonata, Pack::asl()), (Language::JsonPath, PackInJsonPath::asl())];
    for order in orders() {
        let tests = definitions.iter().flat_map(|(language, definition)| {
            let definition: Value = serde_json::from_str(definition).expect("a definition is JSON");
            expected(&order, *language).map(|(name, expected)| {
                json!({ "field": name, "language": language.name(), "state": definition["States"][name], "expected": expected })
            })
        });
        println!("{}", json!({ "type": "Parcel", "value": order, "tests": tests.collect::<Vec<_>>() }));
    }
}
