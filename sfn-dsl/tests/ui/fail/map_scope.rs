#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Jumps(order: Order) {
        Each: map item in order.items {
            Inside: notify(order) -> Outside catch States::ALL -> Other;
            Last: notify(order);
            Other: notify(order) -> Last;
        }
        Outside: notify(order) -> Inside;
    }
}

workflow! {
    Bindings(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment;
        Each: map item in order.items {
            Again: pay(Charge { order_id: item.sku, amount: 1 }) => payment;
            Inner: pay(Charge { order_id: payment.receipt, amount: 1 }) => inner;
            Use: pay(Charge { order_id: inner.receipt, amount: 1 });
        }
        Behind: pay(Charge { order_id: inner.receipt, amount: 1 });
        Gone: pay(Charge { order_id: item.sku, amount: 1 });
    }
}

workflow! {
    #![query_language(JSONPath)]
    Bound(order: Order) {
        Each: map item in order.items {
            Inner: pay(Charge { order_id: item.sku, amount: 1 }) => inner
                catch PaymentError -> Use;
            Use: pay(Charge { order_id: inner.receipt, amount: 1 });
        }
        Gone: pay(Charge { order_id: item.sku, amount: 1 });
    }
}

workflow! {
    Empty(order: Order) {
        Each: map item in order.items {}
    }
}

workflow! {
    NeverEnds(order: Order) {
        Each: map item in order.items { Ping: wait 1 second -> Pong; Pong: wait 1 second -> Ping; }
    }
}

workflow! {
    Twice(order: Order) {
        Each: map item in order.items { Tell: notify(order); Lost: fail "Lost"; }
        Again: map item in order.items { Tell: notify(order) -> end; Lost: fail "Lost"; }
    }
}

workflow! {
    Errors(order: Order) {
        Each: map item in order.items { Pay: pay(Charge { order_id: item.sku, amount: 1 }); }
            retry PaymentError { at most 0 }
            catch PaymentError::Declined -> Failed
            catch PaymentError::Declined -> Failed
            catch States::ALL -> Failed
            catch States::Permissions -> Failed;
        Done: succeed;
        Failed: fail "Failed";
    }
}

fn main() {}
