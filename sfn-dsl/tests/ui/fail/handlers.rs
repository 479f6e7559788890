// What a handler of an error does not know: the result of the task that failed, an error that was not kept, another's error.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

// The failing task has given nothing.
workflow! {
    NoResult(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment catch PaymentError::Declined -> Handle;
        Done: succeed;
        Handle: fail "Declined" because payment.receipt;
    }
}

// The error is caught, and not kept.
workflow! {
    NotKept(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) catch PaymentError::Declined -> Handle;
        Done: succeed;
        Handle: fail "Declined" because error.cause;
    }
}

// Two handlers, each of which sees its own error.
workflow! {
    OthersError(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 })
            catch PaymentError::Declined as declined -> Declined
            catch PaymentError::GatewayTimeout as late -> Late;
        Done: succeed;
        Declined: fail "Declined" because late.cause;
        Late: fail "Late" because declined.cause;
    }
}

// One of two catchers that lead to one handler keeps its error.
workflow! {
    #![query_language(JSONPath)]
    KeptByOne(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 })
            catch PaymentError::Declined as error -> Handle
            catch PaymentError::GatewayTimeout -> Handle;
        Done: succeed;
        Handle: fail error.error because error.cause;
    }
}

// A handler that goes back comes with the error, the way without a failure does not.
workflow! {
    Rejoins(order: Order) -> String {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) catch PaymentError as error -> Tell;
        Done: succeed error.cause;
        Tell: notify(order) -> Done;
    }
}

// The error of a branch ends with the branch.
workflow! {
    Inside(order: Order) {
        Both: parallel {
            { Pay: pay(Charge { order_id: order.id, amount: 1 }) catch PaymentError as error -> Told; Told: succeed; }
        } catch States::ALL -> Handle;
        Done: succeed;
        Handle: fail "Failed" because error.cause;
    }
}

// What is read is not there on one of the ways: the handler of the state knows its error all the same.
workflow! {
    OneWay(order: Order) {
        Kind: choose { order.id == "a" => Pay { assign note = "fast" }, else => Pay }
        Pay: pay(Charge { order_id: note, amount: 1 }) => payment catch PaymentError::Declined as error -> Handle;
        Done: succeed;
        Handle: fail "Declined" because error.cause;
    }
}

fn main() {}
