// What Step Functions refuses in an expression in the query language itself: a mistake behind each comment.
#[path = "../types/goods.rs"]
mod goods;
use goods::*;
use sfn_dsl::prelude::*;

workflow! {
    Jsonata(goods: Goods) {
        // a function that there is not
        Unknown: name(jsonata!("$upercase('a')" as String));
        // too few arguments
        Few: name(jsonata!("$split()" as String));
        // too many arguments
        Many: name(jsonata!("$uppercase('a', 'b')" as String));
        // a function that Step Functions does not support
        Eval: name(jsonata!("$eval('1')" as String));
        // a function without its `$`
        NoDollar: name(jsonata!("[1].(sum(2))" as String));
        // a member that `$states` does not have
        Member: name(jsonata!("$states.inputs.a" as String));
        // the result, where there is none
        Result: name(jsonata!("$states.result.a" as String));
        // the error output, where there is none
        Error: name(jsonata!("$states.errorOutput.Cause" as String));
        // a name at the top level
        Name: choose { jsonata!("name = 'a'" as bool) => Input, else => Input }
        // `$` at the top level
        Input: choose { jsonata!("$.name = 'a'" as bool) => Wild, else => Wild }
        // a wildcard at the top level
        Wild: choose { jsonata!("*[0] = 'a'" as bool) => Done, else => Done }
        Done: succeed;
    }
}

// The result is there for `-> return` alone.
workflow! {
    Returned(goods: Goods) -> String {
        Either: choose { goods.count > 3 => Last, else => Again }
        Last: first(goods.name) -> return jsonata!("$states.result.Payload & 'a'" as String);
        Again: first(jsonata!("$states.result" as String)) -> return jsonata!("$states.errorOutput" as String);
    }
}

resources! {
    lambda first(String) -> String;
}

workflow! {
    #![query_language(JSONPath)]
    JsonPath(goods: Goods) {
        // an unknown function
        Unknown: name(json_path!("States.Formt('a')" as String));
        // too few arguments
        Few: name(json_path!("States.Hash('a')" as String));
        // too many arguments
        Many: name(json_path!("States.ArrayLength($.a, $.b)" as String));
        // an argument of another type
        Argument: name(json_path!("States.MathAdd('a', 5)" as String));
        // a path that ends too early
        Path: name(json_path!("$.a[" as String));
        // a path without `$`
        NoDollar: name(json_path!("a.b" as String));
        // a placeholder without a value
        Format: name(json_path!("States.Format('{} {}', $.a)" as String));
        Done: succeed;
    }
}

fn main() {}
