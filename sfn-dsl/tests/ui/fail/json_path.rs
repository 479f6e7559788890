// What JSONPath cannot express, as the syntax shows it.
#[path = "../types/goods.rs"]
mod goods;
use goods::*;
use sfn_dsl::prelude::*;

workflow! {
    #![query_language(JSONPath)]
    Syntax(goods: Goods) {
        Computed: choose { goods.parts.len() > 3 => Done, else => Formatted }
        Formatted: choose { format!("{}", goods.id) == goods.name => Done, else => Sum }
        Sum: choose { goods.count + 1 > 3 => Done, else => Literals }
        Literals: choose { 1 == 2 => Done, else => Element }
        Element: choose { goods.parts[goods.count].is_some() => Done, else => Search }
        Search: choose { goods.name.contains(goods.kind) => Done, else => Again }
        Again: choose { at most 3 times => Done, else => Default }
        Default: name(goods.parts[0].unwrap_or("none"));
        Product: name(format!("{}", goods.count * 2));
        Quotient: name(format!("{}", goods.total / 2 % 3));
        Difference: name(format!("{}", goods.count - goods.count));
        Negated: name(format!("{}", !(goods.count > 3)));
        Both: name(format!("{}", goods.weight.is_some()));
        Done: succeed;
    }
}

workflow! {
    #![query_language(XPath)]
    Language(goods: Goods) {
        Done: succeed;
    }
}

workflow! {
    #![language(JSONPath)]
    Attribute(goods: Goods) {
        Done: succeed;
    }
}

fn main() {}
