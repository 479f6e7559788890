// A number that a branch or the body of a map gives fits every type of number that holds it.

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Order {
    pub items: Vec<String>,
    pub count: u32,
    pub rush: bool,
}
#[derive(Payload)]
pub struct Small {
    pub count: u32,
    pub byte: u8,
    pub share: f32,
}
#[derive(Payload)]
pub struct Many {
    pub counts: Vec<u16>,
}

resources! {
    lambda tell(String);
    lambda small(Small);
    lambda many(Many);
}

workflow! {
    #![allow(interrupted_tasks)]
    InJsonata(order: Order) {
        Both: parallel {
            { One: tell("a") -> return 1; }
            { Rush: choose { order.rush => Few, else => Lots } Few: succeed 2; Lots: succeed 200; }
            { Share: tell("b") -> return 0.5; }
            { Mixed: choose { order.rush => Zero, else => Given } Zero: succeed 0; Given: succeed order.count; }
        } => (one, few, share, mixed);
        Small: small(Small { count: one, byte: few, share });
        Checked: small(Small { count: mixed, byte: 1, share: one });
        Each: map item in order.items { Tell: tell(item) -> return 300; } => counts;
        Many: many(Many { counts });
        First: small(Small { count: counts[0].unwrap_or(1) + order.count, byte: one, share: 1 });
        Compared: choose { one < order.count && mixed == 3 => Pause, else => Pause }
        Pause: wait one seconds;
        Text: tell(format!("{one} {share}"));
    }
}

workflow! {
    #![query_language(JSONPath)]
    #![allow(interrupted_tasks)]
    InJsonPath(order: Order) {
        Both: parallel {
            { One: tell("a") -> return 1; }
            { Rush: choose { order.rush => Few, else => Lots } Few: succeed 2; Lots: succeed 200; }
        } => (one, few);
        Small: small(Small { count: one, byte: few, share: one });
        Each: map item in order.items { Tell: tell(item) -> return 300; } => counts;
        Many: many(Many { counts });
    }
}

fn main() {}
