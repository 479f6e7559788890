// Every operation of expressions, and the tricky places.
#![forbid(unsafe_code)]
#![deny(warnings)]

use serde::Serialize;
use sfn_dsl::prelude::*;

#[derive(Serialize, Payload)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub order_id: OrderId,
    pub line_items: Vec<Item>,
    pub first_index: u32,
    pub total: f64,
    pub count: u8,
    pub email: String,
    pub note: Option<String>,
    pub gift: Option<Item>,
    pub limits: Option<Vec<i64>>,
    pub kind: Kind,
    pub tags: Vec<String>,
}

#[derive(Serialize, Payload)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    pub stock_unit: String,
    #[serde(rename = "content-type")]
    pub content_type: String,
    pub sizes: Vec<Vec<f32>>,
}

#[derive(Serialize, Payload)]
pub struct OrderId(pub String);

#[derive(Serialize, Payload)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Kind {
    GiftCard,
    #[serde(rename = "other goods")]
    Other,
}

#[derive(Payload)]
pub struct Report {
    pub id: OrderId,
    pub text: String,
    pub note: Option<String>,
    #[serde(default)]
    pub retries: u8,
    pub inner: Inner,
}

#[derive(Payload)]
pub struct Inner {
    pub unit: Option<String>,
    pub ratio: f64,
    pub share: f64,
    pub size: Option<f32>,
    pub kind: Kind,
    pub count: u8,
}

resources! {
    lambda report(Report);
}

workflow! {
    Operations(order: Order) {
        Narrowed: choose {
            order.note.is_some() && order.note? == "urgent" => Built,
            order.gift.is_none() => Built,
            order.gift?.content_type == "text" || order.gift?.sizes.len() > 3 => Built,
            !(order.line_items[0].is_none() || order.line_items[0]?.stock_unit != "A") => Built,
            order.kind == Kind::Other && order.order_id == "o-1" => Built,
            order.tags.contains("new") && order.email.contains("@") => Built,
            order.count + 1 > 255 || order.total / order.count <= 0.5 => Built,
            else => Defaults,
        }
        Built: report(Report {
            id: order.order_id,
            text: format!("{{{}}} {1} {email} {email} {total}", order.count, order.total % 7, email = order.email, total = order.total * 2),
            note: Some(order.email),
            retries: 255,
            inner: Inner {
                unit: None,
                ratio: order.total - 1,
                share: order.count / 3,
                size: 3,
                kind: Kind::GiftCard,
                count: order.count * order.count,
            },
        });
        Defaults: report(Report {
            id: order.email,
            text: order.note.unwrap_or("none"),
            inner: Inner { ratio: order.total + order.line_items.len(), share: 1, kind: order.kind, count: 0 },
        });
    }
}

const IN: &str = "$states.context.Execution.Input";

fn main() {
    let machine = Operations::validated().unwrap();
    assert!(machine.warnings().is_empty(), "{}", machine.warnings());
    let json: serde_json::Value = serde_json::from_str(&Operations::asl()).unwrap();
    let states = &json["States"];
    let conditions = [
        "(IN.note != null) and (IN.note = 'urgent')",
        "$not(IN.gift != null)",
        "(IN.gift.`content-type` = 'text') or ($count(IN.gift.sizes) > 3)",
        "$not($not(IN.lineItems[0] != null) or (IN.lineItems[0].stockUnit != 'A'))",
        "(IN.kind = 'other goods') and (IN.orderId = 'o-1')",
        "('new' in IN.tags) and $contains(IN.email, '@')",
        "((IN.count + 1) > 255) or ((IN.count != 0 ? IN.total / IN.count : $error('division by zero')) <= 0.5)",
    ];
    for (index, condition) in conditions.iter().enumerate() {
        let condition = format!("{{% {} %}}", condition.replace("IN", IN));
        assert_eq!(states["Narrowed"]["Choices"][index]["Condition"], condition);
    }
    let built = &states["Built"]["Arguments"]["Payload"];
    let is = |value: &serde_json::Value, expected: &str| {
        assert_eq!(*value, format!("{{% {} %}}", expected.replace("IN", IN)));
    };
    is(&built["id"], "IN.orderId");
    is(
        &built["text"],
        "'{' & IN.count & '} ' & (IN.total % 7) & ' ' & IN.email & ' ' & IN.email & ' ' & (IN.total * 2)",
    );
    is(&built["note"], "IN.email");
    assert_eq!(built["retries"], 255);
    assert!(built["inner"]["unit"].is_null());
    is(&built["inner"]["ratio"], "IN.total - 1");
    is(&built["inner"]["share"], "IN.count / 3");
    assert_eq!(built["inner"]["size"], 3);
    assert_eq!(built["inner"]["kind"], "GIFT_CARD");
    is(&built["inner"]["count"], "IN.count * IN.count");
    let defaults = &states["Defaults"]["Arguments"]["Payload"];
    is(&defaults["text"], "IN.note != null ? IN.note : 'none'");
    assert!(defaults.get("note").is_none() && defaults.get("retries").is_none());
    is(&defaults["inner"]["ratio"], "IN.total + $count(IN.lineItems)");
}
