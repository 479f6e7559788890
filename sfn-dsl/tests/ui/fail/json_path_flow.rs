// Names, flow and data in JSONPath: what the other cases show of JSONata is refused here in the same words.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

// A jump, a catch and an arm that lead nowhere.
workflow! {
    #![query_language(JSONPath)]
    Targets(order: Order) {
        Reserve: reserve(order.items) catch InventoryError::OutOfStock -> Notfy;
        Choose: choose { order.rush => Py, else => Notify }
        Pay: pay(Charge { order_id: order.id, amount: order.total }) -> Shipped;
        Notify: notify(order);
    }
}

// Two states of one name, one in a branch.
workflow! {
    #![query_language(JSONPath)]
    Duplicate(order: Order) {
        Reserve: reserve(order.items);
        Both: parallel { { Reserve: reserve(order.items); } }
    }
}

// A state and a loop of two that nothing enters.
workflow! {
    #![query_language(JSONPath)]
    Unreachable(order: Order) {
        Reserve: reserve(order.items) -> Notify;
        Forgotten: reserve(order.items);
        Notify: notify(order) -> end;
        Ping: notify(order) -> Pong;
        Pong: notify(order) -> Ping;
    }
}

// No state ends the workflow.
workflow! {
    #![query_language(JSONPath)]
    Endless(order: Order) {
        Reserve: reserve(order.items);
        Wait: wait 1 hour -> Reserve;
    }
}

// A branch and the body of a map that never end.
workflow! {
    #![query_language(JSONPath)]
    EndlessInside(order: Order) {
        Both: parallel {
            { Reserve: reserve(order.items); Pause: wait 1 hour -> Reserve; }
        }
        Each: map _ in order.items { Ping: wait 1 second -> Pong; Pong: wait 1 second -> Ping; }
    }
}

// Jumps out of a branch, out of the body of a map, and into it.
workflow! {
    #![query_language(JSONPath)]
    Scopes(order: Order) {
        Both: parallel { { Reserve: reserve(order.items) catch InventoryError::OutOfStock -> Failed; } }
        Each: map _ in order.items { Inside: notify(order) -> Failed; }
        Into: notify(order) -> Inside;
        Failed: fail "Failed";
    }
}

// A name of 83 characters.
workflow! {
    #![query_language(JSONPath)]
    Long(order: Order) {
        A1234567890123456789012345678901234567890123456789012345678901234567890123456789012: notify(order);
    }
}

// The result of the task that failed.
workflow! {
    #![query_language(JSONPath)]
    NoResult(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment catch PaymentError::Declined -> Handle;
        Done: succeed;
        Handle: fail "Declined" because payment.receipt;
    }
}

// The error is caught, and not kept.
workflow! {
    #![query_language(JSONPath)]
    NotKept(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) catch PaymentError::Declined -> Handle;
        Done: succeed;
        Handle: fail "Declined" because error.cause;
    }
}

// Two handlers, each of which sees its own error.
workflow! {
    #![query_language(JSONPath)]
    OthersError(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 })
            catch PaymentError::Declined as declined -> Declined
            catch PaymentError::GatewayTimeout as late -> Late;
        Done: succeed;
        Declined: fail "Declined" because late.cause;
        Late: fail "Late" because declined.cause;
    }
}

// One arm retypes a binding, the other does not, and they join.
workflow! {
    #![query_language(JSONPath)]
    Retyped(order: Order) -> Payment {
        Rush: choose { order.rush => Text, else => Pay }
        Text: let payment = "none" -> Done;
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment;
        Done: succeed payment;
    }
}

// The first binding has a type, an arm overwrites it with a value of another, and joins.
workflow! {
    #![query_language(JSONPath)]
    Overwritten(order: Order) -> Payment {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment;
        Rush: choose { order.rush => Text, else => Done }
        Text: let payment = order.total;
        Done: succeed payment;
    }
}

// One arm assigns, the other does not.
workflow! {
    #![query_language(JSONPath)]
    OneArm(order: Order) -> String {
        Rush: choose { order.rush => Text, else => Done }
        Text: let text = "rush";
        Done: succeed text;
    }
}

// A branch and the body of a map assign an outer name.
workflow! {
    #![query_language(JSONPath)]
    Outer(order: Order) -> f64 {
        Init: let total = order.total;
        Both: parallel { { Inner: let total = 0.5; } }
        Each: map _ in order.items { InEach: let total = 1.5; }
        Done: succeed total;
    }
}

// The names of the items of a map end with its body; an item has the element's type.
workflow! {
    #![query_language(JSONPath)]
    Items(order: Order) {
        Each: map item in order.items { Tell: notify(item); }
        Behind: pay(Charge { order_id: item.sku, amount: 1 });
    }
}

// A member of the tuple of a `parallel` has another type.
workflow! {
    #![query_language(JSONPath)]
    Tuple(order: Order) -> Payment {
        Both: parallel {
            { Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment -> return payment; }
            { Id: succeed order.id; }
        } => (paid, id);
        Done: succeed id;
    }
}

fn main() {}
