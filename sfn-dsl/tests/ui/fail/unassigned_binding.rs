#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    CatchEdge(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: order.total }) => payment
            catch PaymentError::Declined -> Refund;
        Done: succeed;
        Refund: pay(Charge { order_id: payment.receipt, amount: order.total }) -> Done;
    }
}

workflow! {
    ChoiceEdge(order: Order) {
        Rush: choose { order.rush => Pay, else => Note }
        Pay: pay(Charge { order_id: order.id, amount: order.total }) => payment;
        Note: fail "Failed" because format!("receipt {}", payment.receipt);
    }
}

workflow! {
    InnerBinding(order: Order) -> Payment {
        Both: parallel {
            { Pay: pay(Charge { order_id: order.id, amount: order.total }) => payment; Use: pay(Charge { order_id: payment.receipt, amount: 1 }); }
            { Other: pay(Charge { order_id: payment.receipt, amount: 1 }); }
        };
        Done: succeed payment;
    }
}

fn main() {}
