// `?` where some path comes without a test, or with a value that was not tested.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

resources! {
    lambda refresh(String) -> Order;
    lambda tell(String);
}

workflow! {
    OtherArm(order: Order) {
        Has: choose { order.note.is_some() => Tell, else => Other }
        Tell: tell(order.note?) -> end;
        Other: tell(order.note?);
    }
}

workflow! {
    Joins(order: Order) {
        Has: choose { order.note.is_some() => Wait, else => Tell }
        Wait: wait 1 second;
        Tell: tell(order.note?);
    }
}

workflow! {
    Refreshed(order: Order) {
        First: refresh(order.id) => fresh;
        Has: choose { fresh.note.is_some() => Again, else => Done }
        Again: refresh(order.id) => fresh;
        Tell: tell(fresh.note?);
        Done: succeed;
    }
}

workflow! {
    Index(order: Order) {
        Init: let at: u32 = 0;
        Has: choose { order.items[at].is_some() => Next, else => Done }
        Next: let at = at + 1;
        Tell: tell(order.items[at]?.sku);
        Done: succeed;
    }
}

// A list may be shorter than its index.
workflow! {
    Sure(order: Order) {
        Tell: tell(order.items[0].sku);
    }
}

workflow! {
    OtherValue(order: Order) {
        Has: choose { order.items[0].is_some() || order.rush => Tell, else => Done }
        Tell: tell(order.items[0]?.sku);
        Done: succeed;
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(order: Order) {
        Has: choose { order.rush => Tell, order.note.is_none() => Done, else => Tell }
        Tell: tell(order.note?);
        Done: succeed;
    }
}

workflow! {
    OwnResult(order: Order) -> Order {
        First: refresh(order.id) => fresh;
        Has: choose { fresh.note.is_some() => Again, else => Failed }
        Again: refresh(order.id) => fresh -> return Order {
            id: fresh.note?, items: fresh.items, total: 1, rush: false
        };
        Failed: fail "Failed";
    }
}

// The catcher of a block comes without the test that a state of the block makes.
workflow! {
    CaughtInBlock(order: Order) {
        with catch States::ALL -> Tell {
            First: refresh(order.id) => fresh;
            Has: choose { order.note.is_some() => Second, else => Done }
            Second: tell(order.note?);
        }
        Done: succeed;
        Tell: tell(order.note?);
    }
}

fn main() {}
