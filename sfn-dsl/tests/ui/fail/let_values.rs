// Values that cannot be kept, names that hold another type on another path, an arm that overwrites and joins.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    NoType(order: Order) {
        Nothing: let nothing = None;
        Large: let small: u8 = 300;
        Wrong: let total: String = order.total;
        Used: choose { nothing.is_some() => Done, small == 3 && total == "" => Done, else => Done }
        Done: succeed;
    }
}

// One arm retypes a binding, the other does not, and they join.
workflow! {
    Retyped(order: Order) -> Payment {
        Rush: choose { order.rush => Text, else => Pay }
        Text: let payment = "none" -> Done;
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment;
        Done: succeed payment;
    }
}

// One arm assigns, the other does not.
workflow! {
    Overwritten(order: Order) -> String {
        Rush: choose { order.rush => Text, else => Done }
        Text: let text = "rush";
        Done: succeed text;
    }
}

// A value of the same state is not assigned yet.
workflow! {
    Early(order: Order) -> f64 {
        Init: let a = order.total, b = a + 1;
        Done: succeed b;
    }
}

workflow! {
    TakesTheInput(order: Order) {
        Init: let order = 1;
    }
}

// A branch reads outer names; it cannot assign them.
workflow! {
    Outer(order: Order) -> f64 {
        Init: let total = order.total;
        Both: parallel { { Inner: let total = 0.5; } };
        Done: succeed total;
    }
}

workflow! {
    #![query_language(JSONPath)]
    OptionalInJsonPath(order: Order) {
        Init: let note = order.note;
        Done: choose { note.is_some() => End, else => End }
        End: succeed;
    }
}

fn main() {}
