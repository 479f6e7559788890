//! The paths to the fields of every generated type, from the input and from a variable, with values, in both query languages,
//! as `.ci/expressions/evaluate.js` reads them.

use payload_types::states::{Language, Tests};
use payload_types::{Generated, Visitor, input, samples, variable};
use serde_json::json;
use sfn_dsl::expr::Node;

struct Print;

impl Visitor for Print {
    fn visit<T: Generated>(&mut self, name: &'static str) {
        for value in samples::<T>() {
            let mut tests = Vec::new();
            let roots = [input(), variable()];
            for case in roots.iter().flat_map(|root| T::cases(&value, root)) {
                let of = Tests::of(case.field, &case.node, case.expected.as_ref());
                // JSONPath cannot take the members of a flattened struct out of those around them.
                let is_part = matches!(case.node, Node::OnlyMembers { .. } | Node::WithoutMembers { .. });
                let refused: &[_] = if is_part { &[(Language::JsonPath, false)] } else { &[] };
                assert_eq!(of.refused, refused, "`{}` of {name}", case.field);
                tests.extend(of.tests);
            }
            let value = serde_json::to_value(&value).expect("a value that serde writes");
            println!("{}", json!({ "type": name, "value": value, "tests": tests }));
        }
    }
}

fn main() {
    payload_types::types::each(&mut Print);
}
