#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

// The first errors are declared by a task of each block, the others by none.
workflow! {
    Unused(order: Order) {
        with
            retry InventoryError::OutOfStock | PaymentError::Declined { at most 2 }
            catch InventoryError | PaymentError as error -> Failed
        {
            Reserve: reserve(order.items);
            with catch PaymentError::GatewayTimeout -> Failed2 {
                Tell: notify(order);
            }
        }
        Both: parallel {
            {
                with retry InventoryError {
                    Inner: notify(order);
                }
            }
        }
        // Any error may come out of branches.
        with catch PaymentError -> Failed2 {
            Last: parallel { { Inner2: reserve(order.items); } }
            Other: notify(order);
        }
        Done: succeed;
        Failed: fail "Failed" because error.cause;
        Failed2: fail "Failed";
    }
}

workflow! {
    #![query_language(JSONPath)]
    NoEnum(order: Order) {
        with catch Order -> Failed {
            First: notify(order);
            Second: notify(order);
        }
        with retry States::Timeouts {
            Third: notify(order);
        }
        Failed: fail "Failed";
    }
}

fn main() {}
