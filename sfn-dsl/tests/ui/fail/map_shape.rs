#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Settings(order: Order) -> Payment {
        First: map item in order.items at most 2 at once at most 3 at once { A: notify(order); }
        Second: map item in order.items at most 0 at once { B: notify(order); }
        Third: map item in order.items tolerating 5 percent label "Third" { C: notify(order); }
        Fourth: map item in order.items in batches of 10 { D: notify(order); }
        Fifth: map object in s3::objects("bucket", order.id) { E: notify(order); }
        Sixth: distributed map item in order.items express standard { F: notify(order); }
        Seventh: distributed map (index, item) in order.items in batches of 10 { G: notify(order); }
        Eighth: map item in order.items { H: notify(order); } timeout 1 minute;
        Ninth: map item in order.items { I: notify(order); } => (one, two);
        Done: fail "Done";
    }
}

workflow! {
    Names(order: Order) {
        First: map order in order.items { A: wait 1 second; }
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment;
        Second: map payment in order.items { B: wait 1 second; }
        Third: map (item, item) in order.items { C: wait 1 second; }
        Fourth: map item in order.items {
            Fifth: map item in order.items { D: wait 1 second; }
        }
        Sixth: map item in order.items {
            E: pay(Charge { order_id: order.id, amount: 1 }) => item;
        }
        Use: pay(Charge { order_id: payment.receipt, amount: 1 });
    }
}

workflow! {
    NoValue(order: Order) -> Vec<String> {
        Each: map item in order.items { A: reserve(order.items); } => names;
        Done: succeed names;
    }
}

workflow! {
    OneWithout(order: Order) -> Vec<Payment> {
        Each: map item in order.items {
            Choose: choose { order.rush => Pay, else => Skip }
            Pay: pay(Charge { order_id: item.sku, amount: 1 }) => payment -> return payment;
            Skip: wait 1 second;
        } => payments;
        Done: succeed payments;
    }
}

fn main() {}
