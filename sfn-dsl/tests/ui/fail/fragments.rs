#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

mod library {
    use super::order::*;
    use sfn_dsl::prelude::*;

    fragment! {
        pub(crate) Tell(order: Order, text: String) -> Payment {
            Notify: notify(order);
            Pay: pay(Charge { order_id: text, amount: 1 }) => payment -> return payment
                catch PaymentError as error -> Failed;
            Failed: fail "Failed" because error.cause;
        }
    }

    fragment! {
        pub(crate) Quiet() {
            Pause: wait 1 second;
            AStateWhoseNameIsOfSeventyCharactersSoThatWithMostLabelsItIsTooLongByFar: wait 1 second;
        }
    }

    fragment! {
        pub(crate) Asks(order: Order) -> Payment {
            Ask: |token| pay(Charge { order_id: token, amount: order.total }) => answer: Payment -> return answer
                timeout 1 minute;
        }
    }

    fragment! {
        #![query_language(JSONPath)]
        pub(crate) Tests(text: String, seconds: u32, items: Vec<Item>) {
            A: choose { text == "a" => B, else => C }
            B: use Waits(seconds);
            C: map _ in items { D: wait 1 second; }
        }
    }

    fragment! {
        #![query_language(JSONPath)]
        pub(crate) Waits(seconds: u32) {
            A: wait seconds seconds;
        }
    }

    fragment! {
        #![query_language(JSONPath)]
        pub(crate) InJsonPath(order: Order) {
            Pay: pay(Charge { order_id: order.id, amount: order.total });
        }
    }
}

// Arguments.
workflow! {
    Arguments(order: Order) {
        Few: use library::Tell(order);
        Many: use library::Tell(order, "text", order.id);
        Type: use library::Tell(order.items, order.id);
        Optional: use library::Tell(order, order.note);
        Field: use library::Tell(order, order.idd);
        Language: use library::InJsonPath(order);
        None: use library::Quiet(order);
        Done: succeed;
    }
}

// Results.
workflow! {
    Results(order: Order) -> String {
        A: use library::Tell(order, "a") => a;
        B: use library::Tell(order, a.receit) => b;
        C: use library::Tell(order, "c") => (c, _);
        D: use library::Quiet() => d;
        E: use library::Tell(order, "e") => e: Payment;
        G: choose { order.rush => Wrong, else => F }
        Wrong: succeed b;
        F: use library::Tell(order, "f") => f -> return f.receipt;
    }
}

// Flow and names.
workflow! {
    Flow(order: Order) -> Payment {
        Start: choose { order.rush => Tell, order.total > 5.0 => TellPay, else => TellNow }
        Tell: use library::Tell(order, second.receipt) => first;
        Second: use library::Tell(order, first.receipt) => second -> Unknown;
        Lost: use library::Tell(order, "lost") => first;
        Done: succeed first;
    }
}

workflow! {
    Names(order: Order) {
        LongLabel: use library::Quiet();
        Tell: use library::Tell(order, "t");
        TellPay: wait 1 second;
        Twice: wait 1 second;
        Both: parallel { { Twice: use library::Tell(order, "b"); } }
    }
}

workflow! {
    JumpInto(order: Order) -> Payment {
        Start: choose { order.rush => Tell, else => TellFailed }
        Tell: use library::Tell(order, order.id) => paid;
        Done: succeed paid;
    }
}

workflow! {
    Endless(order: Order) {
        Out: use library::Quiet() -> Out;
    }
}

workflow! {
    #![query_language(JSONPath)]
    Parts(order: Order) {
        A: use library::InJsonPath(order);
        B: use library::InJsonPath(Order { id: order.id, items: order.items, total: 1, rush: true, note: None });
        C: use library::Tell(order, "c");
        D: use library::Tests("a", 5, order.items);
        Done: succeed;
    }
}

workflow! {
    #[express]
    Express(order: Order) -> Payment {
        Asked: use library::Asks(order) => answer;
        Done: succeed answer;
    }
}

workflow! {
    Clauses(order: Order) {
        A: use library::Tell(order, "a") timeout 1 hour;
        B: use library::Tell(order, "b") catch OrderError -> Done catch States::ALL -> Nowhere;
        C: use library::Tell(order, "c") => c best effort;
        D: use library::Tell;
        E: use library::Tell(order, "e" order.id);
        Done: succeed;
    }
}

fn main() {}
