// Members that are not there, in one direction or in both.
use sfn_dsl::prelude::*;

#[derive(Payload)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub order_id: String,
    #[serde(skip)]
    pub cache: String,
    #[serde(skip_serializing)]
    pub secret: String,
    #[serde(skip_deserializing)]
    pub computed: u32,
    pub address: Option<Address>,
    pub kind: Kind,
    #[serde(flatten)]
    pub more: Address,
    pub pair: (String, u32),
}

#[derive(Payload)]
pub struct Address {
    pub city: String,
}

#[derive(Payload)]
#[serde(tag = "kind")]
pub enum Kind {
    Gift { note: String },
    Other,
}

resources! {
    lambda text(String);
    lambda create(Order);
}

workflow! {
    Members(order: Order) {
        WireName: text(order.orderId);
        Skipped: text(order.cache);
        NotWritten: text(order.secret);
        Optional: text(order.address.city);
        InVariant: text(order.kind.note);
        Flattened: text(order.more.citi);
        Beside: text(order.city);
        Tuple: text(order.pair.2);
        NotRead: create(Order {
            order_id: order.order_id, secret: "s", computed: 3, address: order.address, kind: order.kind, more: order.more,
            pair: order.pair
        });
    }
}

fn main() {}
