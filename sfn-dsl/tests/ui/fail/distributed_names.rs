// Names that are bound in a distributed map and around it, in both query languages.
#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Around(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment
            catch States::Permissions as failure -> Done;
        Each: distributed map item in order.items {
            // a result outside
            Again: pay(Charge { order_id: item.sku, amount: 1 }) => payment
                // an error that is caught outside
                catch PaymentError as failure -> Told;
            Keep: let again = payment.receipt;
            Told: notify(order);
            // in a map inside
            Inner: map _ in order.items { Third: let payment = item.sku; }
        }
        // Bound behind the map: known outside all the same.
        Behind: let again = payment.receipt;
        Done: succeed;
    }
}

workflow! {
    #![query_language(JSONPath)]
    AroundInPaths(order: Order) {
        Keep: let total = order.total;
        Both: parallel {
            {
                Each: distributed map item in order.items {
                    Inner: let total = item.sku;
                }
            }
            { Other: notify(order); }
        }
    }
}

fn main() {}
