// Lists that are written, in both query languages: the elements of one are values, and a list in a list stays one.
#![forbid(unsafe_code)]
#![deny(warnings)]

use sfn_dsl::prelude::*;

#[derive(Payload)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub order_id: OrderId,
    pub email: String,
    pub tags: Vec<String>,
    pub old_tags: Option<Vec<String>>,
    pub count: u8,
    pub shelf: u32,
    pub ratio: f64,
    pub kind: Kind,
    pub note: Option<String>,
    pub any: Either,
}

#[derive(Payload)]
pub struct OrderId(pub String);

#[derive(Payload)]
pub enum Kind {
    Goods,
    Service,
}

// Nothing but the value says whether it is a list.
#[derive(Payload)]
#[serde(untagged)]
pub enum Either {
    One(String),
    Many(Vec<String>),
}

#[derive(Payload)]
pub struct Item {
    pub sku: String,
    pub note: Option<String>,
}

#[derive(Payload)]
pub struct Lists {
    pub texts: Vec<String>,
    pub bytes: Vec<u8>,
    pub pair: [i64; 2],
    pub ratios: Vec<f64>,
    pub ids: Vec<OrderId>,
    pub nested: Vec<Vec<String>>,
    pub points: Vec<[f64; 2]>,
    pub optional: Vec<Option<u8>>,
    pub items: Vec<Item>,
    pub empty: Option<Vec<u8>>,
    pub kinds: std::collections::BTreeSet<Kind>,
    pub either: Vec<Either>,
}

resources! {
    lambda send(Lists);
    lambda texts(Vec<String>);
    lambda text(String);
}

workflow! {
    Jsonata(order: Order) {
        Choice: choose {
            [Kind::Goods, Kind::Service].contains(order.kind) || ["a", order.email].len() == 1 => Send,
            ["a", order.email][1].unwrap_or("b") == "b" || order.old_tags.unwrap_or([]).contains("new") => Send,
            order.tags[order.shelf - 1].is_some() => Send,
            else => Texts,
        }
        Send: send(Lists {
            texts: [order.email, "x"],
            bytes: [1, 255, order.count],
            pair: [-1, 200],
            ratios: [1, 2.5],
            ids: ["o-1", order.order_id],
            nested: [order.tags, ["a"], []],
            points: [[1, 2.5], [order.ratio, 0.5]],
            optional: [Some(1), None, Some(order.count)],
            items: [Item { sku: order.email }, Item { sku: "b", note: "n" }],
            empty: [],
            kinds: [Kind::Goods],
            either: [order.any],
        });
        Texts: texts([order.email, order.tags[0].unwrap_or("none"), format!("{}", order.count)]);
        First: text(order.tags[0].unwrap_or("none"));
    }
}

workflow! {
    #![query_language(JSONPath)]
    JsonPath(order: Order) {
        Send: send(Lists {
            texts: [order.email, "x"],
            bytes: [1, 255, order.count],
            pair: [-1, 200],
            ratios: [1, 2.5],
            ids: ["o-1", order.order_id],
            nested: [order.tags, ["a"], []],
            points: [[1, 2.5], [order.ratio, 0.5]],
            optional: [Some(1), None],
            items: [Item { sku: order.email }, Item { sku: "b", note: "n" }],
            empty: [],
            kinds: [Kind::Goods],
            either: [order.any],
        });
        Texts: texts([order.email, format!("{}", [order.count, 2].len())]);
        Choice: choose { order.note.is_some() && order.note? == "a" => Texts2, else => Texts2 }
        Texts2: texts(["a", "b"]);
    }
}

fn payload(asl: &str, state: &str, arguments: &str) -> serde_json::Value {
    let json: serde_json::Value = serde_json::from_str(asl).unwrap();
    let arguments = &json["States"][state][arguments];
    arguments.get("Payload").or(arguments.get("Payload.$")).unwrap().clone()
}

const IN: &str = "$states.context.Execution.Input";

fn main() {
    assert!(Jsonata::validated().unwrap().warnings().is_empty());
    assert!(JsonPath::validated().unwrap().warnings().is_empty());

    let json: serde_json::Value = serde_json::from_str(&Jsonata::asl()).unwrap();
    for (index, condition) in [
        "(IN.kind in ['Goods', 'Service']) or ($count(['a', IN.email]) = 1)",
        "((['a', IN.email][1] != null ? ['a', IN.email][1] : 'b') = 'b') or ('new' in (IN.oldTags != null ? IN.oldTags : []))",
        // Not from the end of the list.
        "IN.tags[(IN.shelf - 1) >= 0 ? (IN.shelf - 1) : $error('negative index')] != null",
    ]
    .into_iter()
    .enumerate()
    {
        let condition = format!("{{% {} %}}", condition.replace("IN", IN));
        assert_eq!(json["States"]["Choice"]["Choices"][index]["Condition"], condition);
    }
    let expected = r#"{
        "texts": ["{% IN.email %}", "x"],
        "bytes": [1, 255, "{% IN.count %}"],
        "pair": [-1, 200],
        "ratios": [1, 2.5],
        "ids": ["o-1", "{% IN.orderId %}"],
        "nested": ["{% IN.tags %}", ["a"], []],
        "points": [[1, 2.5], ["{% IN.ratio %}", 0.5]],
        "optional": [1, null, "{% IN.count %}"],
        "items": [{"sku": "{% IN.email %}"}, {"sku": "b", "note": "n"}],
        "empty": [],
        "kinds": ["Goods"],
        "either": ["{% IN.any %}"]
    }"#;
    let expected: serde_json::Value = serde_json::from_str(&expected.replace("IN", IN)).unwrap();
    assert_eq!(payload(&Jsonata::asl(), "Send", "Arguments"), expected);
    assert_eq!(
        payload(&Jsonata::asl(), "First", "Arguments"),
        format!("{{% {IN}.tags[0] != null ? {IN}.tags[0] : 'none' %}}")
    );

    let expected = r#"{
        "texts.$": "States.Array(IN.email, 'x')",
        "bytes.$": "States.Array(1, 255, IN.count)",
        "pair": [-1, 200],
        "ratios": [1, 2.5],
        "ids.$": "States.Array('o-1', IN.orderId)",
        "nested.$": "States.Array(IN.tags, States.Array('a'), States.Array())",
        "points.$": "States.Array(States.Array(1, 2.5), States.Array(IN.ratio, 0.5))",
        "optional": [1, null],
        "items": [{"sku.$": "IN.email"}, {"sku": "b", "note": "n"}],
        "empty": [],
        "kinds": ["Goods"],
        "either.$": "States.Array(IN.any)"
    }"#;
    let expected: serde_json::Value = serde_json::from_str(&expected.replace("IN", "$$.Execution.Input")).unwrap();
    assert_eq!(payload(&JsonPath::asl(), "Send", "Parameters"), expected);
    assert_eq!(
        payload(&JsonPath::asl(), "Texts", "Parameters"),
        "States.Array($$.Execution.Input.email, \
         States.Format('{}', States.ArrayLength(States.Array($$.Execution.Input.count, 2))))"
    );
}
