// Literals out of range, and members that are missing or of another type.
#[path = "../types/goods.rs"]
mod goods;
use goods::*;
use sfn_dsl::prelude::*;

workflow! {
    Values(goods: Goods) {
        TooLarge: store(Size { width: 256, depth: 1, note: None });
        TooSmall: store(Size { width: 1, depth: -129, note: None });
        Below: store(Size { width: -1, depth: 128, note: None });
        Fraction: store(Size { width: 1.5, depth: 1 });
        Division: store(Size { width: goods.count / 2, depth: 1 });
        NoneHere: store(Size { width: None, depth: Some(1) });
        Missing: store(Size { width: 1, unit: "cm" });
        Nested: store(Size { width: 1, depth: 1, note: Some(goods.weight) });
        Maybe: name(goods.next);
        Unbound: name(jsonata!("$payment.id" as String));
        Default: name(goods.weight.unwrap_or(1.0));
    }
}

fn main() {}
