#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Jump(order: Order) {
        Reserve: reserve(order.items) catch InventoryError::OutOfStock -> Notfy;
        Choose: choose { order.rush => Py, else => Notify }
        Pay: pay(Charge { order_id: order.id, amount: order.total }) -> Shipped;
        Notify: notify(order);
    }
}

fn main() {}
