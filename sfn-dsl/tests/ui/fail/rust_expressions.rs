// Expressions of Rust that no workflow has, in both query languages.

#[path = "../types/order.rs"]
mod order;
use order::*;
use sfn_dsl::prelude::*;

workflow! {
    InJsonata(order: Order) {
        Text: fail "Text" because order.id.to_string();
        Own: fail "Own" because "text".to_owned();
        Iter: reserve(order.items.iter().map(|item| item.sku).collect());
        Unwrap: fail "Unwrap" because order.note.unwrap();
        Empty: choose { order.items.is_empty() => Text, else => Text }
        Upper: fail "Upper" because order.id.to_uppercase();
        First: fail "First" because order.items.first();
        Types: choose { order.items.len::<u8>() > 3 => Text, else => Text }
        Range: reserve(order.items[0..2]);
        Member: fail "Member" because order["id"];
        Vector: reserve(vec![order.id]);
        Concat: fail "Concat" because concat!("a", "b");
        Matches: choose { matches!(order.rush, true) => Text, else => Text }
        And: choose { order.rush & order.rush => Text, else => Text }
        Let: choose { let Some(note) = order.note => Text, else => Text }
        Match: fail "Match" because match order.rush { true => "a", _ => "b" };
        Block: fail "Block" because { order.id };
        Tuple: notify((order.id, order.total));
        Deref: notify(*order);
        Closure: notify(|order| order);
        String: fail "String" because String::from("a");
        New: pay(Charge::new(order.id, 1));
        Variant: fail "Variant" because Kind::Special(order.id);
        Call: let payment = pay(Charge { order_id: order.id, amount: 1 });
        Mutable: let mut total = order.total;
    }
}

workflow! {
    #![query_language(JSONPath)]
    InJsonPath(order: Order) {
        Text: let text = order.id.to_string();
        Iter: reserve(order.items.iter());
        Unwrap: let note = order.note.unwrap();
        Upper: let upper = order.id.to_uppercase();
        Prefix: choose { order.id.starts_with("a") => Range, else => Range }
        Range: reserve(order.items[0..2]);
        Vector: reserve(vec![order.id]);
        Cast: pay(Charge { order_id: order.id, amount: order.total as f64 });
        If: let letter = if order.rush { "a" } else { "b" };
        Print: notify(dbg!(order));
    }
}

fn main() {}
