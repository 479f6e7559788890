// `?` behind a test that some way goes past: the message names the way.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

resources! {
    lambda refresh(String) -> Order;
    lambda tell(String);
}

// One jump too many makes three reads wrong, and is said once.
workflow! {
    Jump(order: Order) -> String {
        Has: choose { order.note.is_some() => Remind, else => NoNote }
        NoNote: tell(order.id) -> Remind;
        Remind: tell(order.note?);
        Again: tell(order.note?);
        Done: succeed order.note?;
    }
}

workflow! {
    Caught(order: Order) {
        First: refresh(order.id) => fresh;
        Has: choose { fresh.note.is_none() => Done, else => Tell }
        Tell: tell(fresh.note?) catch States::ALL -> Last;
        Done: refresh(order.id) -> end catch States::ALL -> Last;
        Last: tell(fresh.note?);
    }
}

// The state around a branch is reached without the test.
workflow! {
    Inside(order: Order) {
        Has: choose { order.note.is_some() => Both, order.rush => Rush, else => End }
        Rush: wait 1 second;
        Both: parallel {
            { Pause: wait 1 second; Inner: tell(order.note?); }
            { Other: tell(order.id); }
        } catch States::ALL -> End;
        End: succeed;
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(order: Order) {
        Has: choose { order.note.is_some() => Tell, order.rush => Rush, else => Done }
        Rush: wait 1 second;
        Tell: tell(order.note?);
        Done: succeed;
    }
}

// A misspelt jump is all that is wrong here.
workflow! {
    Misspelt(order: Order) {
        Has: choose { order.note.is_some() => remind, else => Done }
        Pause: wait 1 second;
        Remind: tell(order.note?);
        Done: succeed;
    }
}

workflow! {
    Length(order: Order) {
        Has: choose { order.items.len() > 0 => Tell, else => Done }
        Tell: tell(order.items[0]?.sku);
        Done: succeed;
    }
}

fragment! {
    Fragment(note: Option<String>, rush: bool) {
        Has: choose { note.is_some() => Tell, rush => Pause, else => Done }
        Pause: wait 1 second;
        Tell: tell(note?);
        Done: succeed;
    }
}

fn main() {}
