// Values that do not fit where they are to go.
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Split {
    #[serde(rename(serialize = "written", deserialize = "read"))]
    pub name: String,
}

#[derive(Payload)]
pub struct HoldsSplit {
    pub parts: Vec<Split>,
}

#[derive(Payload)]
pub struct LeftOut {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
}

#[derive(Payload)]
pub struct OrderId(String);

#[derive(Payload)]
pub struct CustomerId(String);

#[derive(Payload)]
pub struct Page<T> {
    pub items: Vec<T>,
}

#[derive(Payload)]
pub struct Address {
    pub city: String,
    pub zip: Option<String>,
}

mod shop {
    use sfn_dsl::prelude::*;

    // Requires what the other may not have.
    #[derive(Payload)]
    pub struct Address {
        pub city: String,
        pub zip: String,
    }
}

#[derive(Payload)]
pub struct All {
    pub split: Split,
    pub holds: HoldsSplit,
    pub left_out: LeftOut,
    pub order: OrderId,
    pub page: Page<String>,
    pub address: Address,
}

resources! {
    lambda split(Split);
    lambda holds(HoldsSplit);
    lambda left_out(LeftOut);
    lambda items(Vec<String>);
    lambda customer(CustomerId);
    lambda text(String);
    lambda page(Page<u32>);
    lambda address(shop::Address);
}

workflow! {
    Passing(all: All) -> Split {
        A: split(all.split);
        B: holds(all.holds);
        C: left_out(all.left_out);
        D: items(all.left_out.items);
        E: customer(all.order);
        F: text(all.order);
        G: page(all.page);
        H: address(all.address);
        I: succeed all.split;
    }
}

fn main() {}
