#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Limits(order: Order) {
        Share: distributed map item in order.items tolerating 101 percent { A: notify(order); }
        Batch: distributed map item in order.items in batches of 0 { B: notify(order); }
        Bytes: distributed map item in order.items in batches of 10 or 262145 bytes { C: notify(order); }
        Label: distributed map item in order.items label "a b" { D: notify(order); }
        Long: distributed map item in order.items express { E: wait 1 hour; }
        Inner: distributed map item in order.items express {
            F: distributed map part in order.items { G: notify(order); }
        }
    }
}

resources! {
    activity pack(Item) -> Item;
    state_machine price(Item) -> Item;
    lambda ask(Asked);
}

#[derive(Payload)]
pub struct Asked {
    pub token: String,
    pub sku: String,
}

workflow! {
    Express(order: Order) {
        Each: distributed map item in order.items express {
            A: |token| ask(Asked { token: token, sku: item.sku }) timeout 1 minute;
            B: pack(item) timeout 1 minute;
            C: price(item) timeout 1 minute;
        }
        Fine: distributed map item in order.items {
            D: |token| ask(Asked { token: token, sku: item.sku }) timeout 1 minute;
            E: pack(item) timeout 1 minute;
            F: price(item) timeout 1 minute;
        }
    }
}

workflow! {
    Labels(order: Order) {
        First: distributed map item in order.items label "Same" { A: notify(order); }
        Second: distributed map item in order.items label "Same" { B: notify(order); }
    }
}

workflow! {
    Readers(order: Order) {
        Csv: distributed map row in s3::csv("bucket", order.id) { A: notify(order); }
        Typed: distributed map row: Item in s3::csv("bucket", order.items) { B: notify(order); }
        Method: distributed map row: Item in s3::csv("bucket", order.id).sorted() { C: notify(order); }
        Objects: distributed map object: Item in s3::objects("bucket", "prefix") { D: notify(order); }
        Call: distributed map row in pay(Charge { order_id: order.id, amount: 1 }) { E: notify(order); }
        Batch: distributed map item in order.items in batches of 10 { F: pay(Charge { order_id: item.sku, amount: 1 }); }
        Field: distributed map object in s3::objects("bucket", "prefix") {
            G: pay(Charge { order_id: object.name, amount: 1 });
        }
        Writer: distributed map item in order.items results into s3::results("bucket", 1) { H: notify(order); }
    }
}

workflow! {
    Written(order: Order) -> Vec<String> {
        Each: distributed map item in order.items results into s3::results("bucket", "runs") {
            A: succeed item.sku;
        } => skus;
        Done: succeed skus;
    }
}

workflow! {
    Unassigned(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment
            catch PaymentError -> Each;
        Each: distributed map item in order.items {
            Again: pay(Charge { order_id: payment.receipt, amount: 1 });
        }
    }
}

workflow! {
    #![query_language(JSONPath)]
    NotAssigned(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment
            catch PaymentError -> Each;
        Each: distributed map item in order.items in batches of 10 {
            Again: pay(Charge { order_id: payment.receipt, amount: 1 });
        }
    }
}

workflow! {
    Field(order: Order) {
        Each: distributed map item in order.items {
            First: pay(Charge { order_id: order.idd, amount: 1 });
            Second: pay(Charge { order_id: order.id, amount: order.id });
        }
    }
}

workflow! {
    Raw(order: Order) {
        Pay: pay(Charge { order_id: order.id, amount: 1 }) => payment;
        Each: distributed map item in order.items {
            First: choose { jsonata!("$payment.receipt = 'a'" as bool) => Second, else => Second }
            Second: choose { jsonata!("$order.rush" as bool) => Last, else => Last }
            Last: wait 1 second;
        }
    }
}

fn main() {}
