// Expressions in the query language itself.
#[path = "../types/goods.rs"]
mod goods;
use goods::*;
use sfn_dsl::prelude::*;

workflow! {
    Jsonata(goods: Goods) {
        Syntax: name(jsonata!("$uppercase('a'" as String));
        Bare: name(jsonata!("$uppercase(name)" as String));
        Context: name(jsonata!("$$.name" as String));
        Delimited: name(jsonata!("{% 'a' %}" as String));
        Input: name(jsonata!("$goods.name" as String));
        Form: name(jsonata!("'a'"));
        Other: name(json_path!("$$.Execution.Name" as String));
        Done: succeed;
    }
}

workflow! {
    Typed(_: Goods) {
        Type: name(jsonata!("1 + 1" as f64));
        Done: succeed;
    }
}

workflow! {
    #![query_language(JSONPath)]
    JsonPath(goods: Goods) {
        Syntax: name(json_path!("$$.Execution." as String));
        Function: name(json_path!("States.Uppercase('a')" as String));
        Arity: name(json_path!("States.UUID('a')" as String));
        Input: name(json_path!("$goods.name" as String));
        Other: name(jsonata!("'a'" as String));
        Done: succeed;
    }
}

fn main() {
    let _ = jsonata!("$sum(" as f64);
}
