// A clause about an error that the task does not declare is only a warning, here made an error.
#![deny(deprecated)]

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Errors(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: order.total })
            retry InventoryError::OutOfStock
            catch InventoryError -> Failed
            catch PaymentError::Declned -> Failed
            catch Charge -> Failed;
        All: notify(order)
            catch States::ALL -> Failed
            catch States::Permissions -> Failed;
        Together: notify(order)
            catch States::Permissions | States::ALL -> Failed;
        Failed: fail "Failed";
    }
}

fn main() {}
