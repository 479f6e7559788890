//! The paths to the fields of every generated type, with values, as JSON lines: `type`, `value`, and for each path
//! `field`, `expression` (JSONata over `$states.context.Execution.Input`) and `expected`, which is left out where the
//! expression gives nothing.

use payload_types::{Generated, Visitor, input, samples};
use serde_json::json;
use sfn_dsl::expr::jsonata::expression;

struct Print;

impl Visitor for Print {
    fn visit<T: Generated>(&mut self, name: &'static str) {
        for value in samples::<T>() {
            let paths: Vec<_> = T::cases(&value, &input())
                .into_iter()
                .map(|case| {
                    let mut line = json!({ "field": case.field, "expression": expression(&case.node) });
                    if let Some(expected) = case.expected {
                        line["expected"] = expected;
                    }
                    line
                })
                .collect();
            let value = serde_json::to_value(&value).expect("a value that serde writes");
            println!("{}", json!({ "type": name, "value": value, "paths": paths }));
        }
    }
}

fn main() {
    payload_types::types::each(&mut Print);
}
