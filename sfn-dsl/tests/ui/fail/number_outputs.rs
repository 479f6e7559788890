// What a number that is written at the end of a branch or of the body of a map does not fit.

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub items: Vec<String>,
    pub id: String,
    pub rush: bool,
}
#[derive(Payload)]
pub struct Byte {
    pub byte: u8,
    pub text: String,
}

resources! {
    lambda tell(String);
    lambda byte(Byte);
    lambda first(Vec<String>);
}

workflow! {
    #![allow(interrupted_tasks)]
    Numbers(order: Order) {
        Both: parallel {
            { One: tell("a") -> return 300; }
            { Rush: choose { order.rush => Few, else => Lots } Few: succeed 2; Lots: succeed 300; }
            { Mixed: choose { order.rush => Zero, else => Given } Zero: succeed 0; Given: succeed order.id; }
        } => (large, one_of, _);
        Large: byte(Byte { byte: large, text: order.id });
        OneOf: byte(Byte { byte: one_of, text: order.id });
        Each: map item in order.items { Tell: tell(item) -> return 0.5; } => shares;
        Share: byte(Byte { byte: shares[0].unwrap_or(1.5), text: order.id });
    }
}

fn main() {}
