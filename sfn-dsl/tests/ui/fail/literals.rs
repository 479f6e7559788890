#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    Literals(order: Order) {
        Text: notify("order");
        Number: reserve(5);
        Flag: choose { "yes" => Member, else => Member }
        Member: pay(Charge { order_id: order.rush, amount: "5" });
        Order: choose { order.rush > true => Kind, else => Kind }
        Kind: pay(Charge { order_id: PaymentError::Declined, amount: 5 });
        Turbofish: choose { order.items.len::<u8>() > 3 => Done, else => Block }
        Block: fail "Failed" because { order }.id;
        Done: succeed;
    }
}

fn main() {}
