#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    ThreeMistakes(order: Order) {
        Reserve: reserve(order.itmes) catch InventoryError::OutOfStock -> Backorder;
        Pay: payy(Charge { order_id: order.id, amount: order.total });
        Notify: notify(order.id) -> end;
        Forgotten: notify(order);
        Failed: fail "Failed";
    }
}

fn main() {}
