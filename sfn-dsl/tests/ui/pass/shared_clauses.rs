#![deny(unused_variables)]

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

// A block that is built in parts; only one of its tasks has a use for the clause.
workflow! {
    Long(order: Order) {
        with catch InventoryError as error -> Failed {
            S0: notify(order);
            S1: notify(order);
            S2: notify(order);
            S3: notify(order);
            S4: notify(order);
            S5: notify(order);
            S6: notify(order);
            S7: notify(order);
            S8: notify(order);
            S9: notify(order);
            S10: notify(order);
            S11: notify(order);
            S12: notify(order);
            S13: notify(order);
            S14: notify(order);
            S15: notify(order);
            S16: notify(order);
            S17: notify(order);
            S18: notify(order);
            S19: notify(order);
            S20: notify(order);
            S21: notify(order);
            S22: notify(order);
            S23: notify(order);
            S24: notify(order);
            S25: notify(order);
            S26: notify(order);
            S27: notify(order);
            S28: notify(order);
            S29: notify(order);
            S30: notify(order);
            S31: notify(order);
            S32: notify(order);
            S33: notify(order);
            S34: notify(order);
            S35: notify(order);
            S36: notify(order);
            S37: notify(order);
            S38: notify(order);
            S39: notify(order);
            S40: notify(order);
            S41: notify(order);
            S42: notify(order);
            S43: notify(order);
            S44: notify(order);
            S45: notify(order);
            S46: notify(order);
            S47: notify(order);
            S48: notify(order);
            S49: notify(order);
            S50: notify(order);
            S51: notify(order);
            S52: notify(order);
            S53: notify(order);
            S54: notify(order);
            S55: notify(order);
            S56: notify(order);
            S57: notify(order);
            S58: notify(order);
            S59: notify(order);
            Reserve: reserve(order.items);
            Tell: notify(order) best effort;
        }
        with: succeed;
        Failed: fail "Failed" because error.cause;
    }
}

// A jump into a block and out of it, a block in a branch, an error that nobody reads.
workflow! {
    #![query_language(JSONPath)]
    Jumps(order: Order) {
        First: choose { order.rush => Second, else => Third }
        with catch States::ALL -> Failed {
            /// Documented
            Second ("The second"): notify(order) -> Last;
            Third: parallel {
                {
                    with retry InventoryError catch States::Timeout -> Failed2 {
                        Inner: reserve(order.items);
                    }
                    Failed2: fail "Failed";
                }
            }
        }
        Last: wait 1 second;
        Done: succeed;
        Failed: fail "Failed";
    }
}

fn main() {
    let long = Long::validated().unwrap();
    let caught = long.machine().states.iter().filter(|(_, state)| !state.catch().is_empty());
    assert_eq!(caught.map(|(name, _)| name).collect::<Vec<_>>(), ["Reserve", "Tell"]);
    Jumps::validated().unwrap();
}
