//! Struct literals of every generated type, in both query languages: what each becomes must be read, by serde, as the value
//! that it was written as.
//!
//! `literals` prints them as `.ci/expressions/evaluate.js --results` reads them, and `literals read` reads the results.

use std::collections::HashMap;

use payload_types::literals::Literal;
use payload_types::states::Language;
use payload_types::{Generated, Visitor};
use serde_json::{Value, json};

const NUMBERS: std::ops::Range<u64> = 0..8;

struct Print;

impl Visitor for Print {
    fn visit<T: Generated>(&mut self, name: &'static str) {
        for language in Language::ALL {
            for number in NUMBERS {
                let Some(literal) = Literal::<T>::new(language, number) else { continue };
                let state = language.output(&literal.node);
                let state = state.unwrap_or_else(|error| {
                    panic!(
                        "{} cannot express {name}: {error}\n{}",
                        language.name(),
                        sfn_dsl::expr::jsonata::expression(&literal.node)
                    )
                });
                let test = json!({ "field": number, "language": language.name(), "state": state });
                println!("{}", json!({ "type": name, "value": literal.input, "tests": [test] }));
            }
        }
    }
}

struct Read {
    results: HashMap<String, Value>,
    right: [usize; 2],
    wrong: usize,
}

fn key(of: [&Value; 3]) -> String {
    of.map(ToString::to_string).join(" ")
}

impl Visitor for Read {
    fn visit<T: Generated>(&mut self, name: &'static str) {
        for (index, language) in Language::ALL.into_iter().enumerate() {
            for number in NUMBERS {
                let Some(literal) = Literal::<T>::new(language, number) else { continue };
                let found = self.results.remove(&key([&json!(name), &json!(language.name()), &json!(number)]));
                let found = found.unwrap_or_else(|| json!({ "error": "not evaluated" }));
                let read = serde_json::from_value::<T>(found["result"].clone()).map_err(|error| error.to_string());
                if found.get("error").is_none() && read.as_ref() == Ok(&literal.read) {
                    self.right[index] += 1;
                    continue;
                }
                self.wrong += 1;
                let (language, wanted, node) = (language.name(), &literal.read, &literal.node);
                println!(
                    "{number} of {name} in {language}: {found}\n  is read as {read:?}\n  and must be {wanted:?}\n  {node:?}"
                );
            }
        }
    }
}

fn main() {
    if std::env::args().nth(1).is_none() {
        payload_types::types::each(&mut Print);
        return;
    }
    let results = std::io::stdin().lines().map(|line| {
        let result: Value = serde_json::from_str(&line.expect("a line")).expect("JSON");
        (key([&result["type"], &result["language"], &result["field"]]), result)
    });
    let mut read = Read { results: results.collect(), right: [0; 2], wrong: 0 };
    payload_types::types::each(&mut read);
    let Read { right: [jsonata, json_path], wrong, .. } = read;
    println!("struct literals read: {jsonata} in JSONata, {json_path} in JSONPath; {wrong} wrong");
    // Of the types, more than a hundred are structs.
    assert!(wrong == 0 && jsonata > 800 && json_path > 600, "not all are read as they were written");
}
