#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Lists(order: Order) {
        Text: map letter in order.id { A: wait 1 second; }
        Optional: map letter in order.note { B: wait 1 second; }
        Count: map item in order.items at most order.id at once { C: notify(order); }
        Field: map item in order.items { D: pay(Charge { order_id: item.skuu, amount: 1 }); }
        Number: map (index, _) in order.items { E: pay(Charge { order_id: index, amount: 1 }); }
        Said: map item: Order in order.items { F: notify(item); }
        Below: map item in order.items at most -1 at once { G: notify(order); }
        Inner: map item in order.items {
            Nested: map part in order.items { H: pay(Charge { order_id: item.sky, amount: 1 }); }
        }
    }
}

workflow! {
    #![query_language(JSONPath)]
    JsonPath(order: Order) {
        Text: map letter in order.id { A: wait 1 second; }
        Field: map item in order.items { B: pay(Charge { order_id: item.skuu, amount: 1 }); }
        Number: map (index, _) in order.items { C: pay(Charge { order_id: index, amount: 1 }); }
    }
}

workflow! {
    #![query_language(JSONPath)]
    Computed(order: Order) {
        Optional: map item in order.items[order.items.len()] { A: wait 1 second; }
        Count: map item in order.items at most order.items.len() at once { B: wait 1 second; }
    }
}

workflow! {
    #![query_language(JSONPath)]
    FromContext(order: Order) {
        Count: map item in order.items at most order.id at once { B: wait 1 second; }
    }
}

workflow! {
    #![query_language(JSONPath)]
    MadeBehindAResult(order: Order) -> Vec<Charge> {
        Each: map item in order.items {
            Pay: pay(Charge { order_id: item.sku, amount: 1 }) -> return Charge { order_id: item.sku, amount: 1 };
        } => charges;
        Done: succeed charges;
    }
}

workflow! {
    TwoTypes(order: Order) -> Vec<Payment> {
        Each: map item in order.items {
            Choose: choose { order.rush => Pay, else => Id }
            Pay: pay(Charge { order_id: item.sku, amount: 1 }) => payment -> return payment;
            Id: succeed item.sku;
        } => payments;
        Done: succeed payments;
    }
}

workflow! {
    WrongOutput(order: Order) -> Vec<Payment> {
        Each: map item in order.items { Id: succeed item.sku; } => skus;
        Done: succeed skus;
    }
}

workflow! {
    #![query_language(JSONPath)]
    Returned(order: Order) -> Vec<Payment> {
        Each: map item in order.items { Id: succeed item.sku; } => skus -> return skus;
    }
}

workflow! {
    Raw(order: Order) {
        Each: map item in order.items {
            First: choose { jsonata!("$item.sku = 'a'" as bool) => Second, else => Second }
            Second: map (index, part) in order.items {
                Third: choose { jsonata!("$index = 1 and $item.sku = $part.sku" as bool) => Last, else => Last }
                Last: wait 1 second;
            }
            Fourth: wait 1 second;
            Use: pay(Charge { order_id: item.sku, amount: 1 });
        }
    }
}

fn main() {}
