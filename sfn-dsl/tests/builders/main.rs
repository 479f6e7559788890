//! What a definition can say, the builders can say: definitions are said again in builder calls, and the machine is the same.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod convert;
mod fields;
#[path = "../../../sfn-asl/tests/machines/mod.rs"]
mod machines;
#[path = "../../../sfn-asl/tests/manifest/mod.rs"]
mod manifest;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../sfn-asl/src/read/names.rs"]
mod names;
mod typed;

use std::fs;
use std::path::Path;

use convert::convert;
use sfn_asl::StateMachine;
// The reader's tables name it so.
use sfn_asl::model::{self, QueryLanguage};

/// The definitions of the corpus, where it lies beside the checkout.
#[test]
fn the_corpus() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/asl");
    let Some(rows) = manifest::rows(&folder) else {
        println!("skipped: there is no corpus at {}", folder.display());
        return;
    };
    let languages = [QueryLanguage::Jsonata, QueryLanguage::JsonPath];
    let mut said = [[0, 0], [0, 0]];
    for row in rows.iter().filter(|row| row.is_valid) {
        let text = fs::read_to_string(folder.join(&row.file)).expect("a file of the corpus");
        let machine = StateMachine::from_json(&text).unwrap_or_else(|findings| panic!("{}: {findings}", row.file));
        assert_eq!(convert(&machine), machine, "{}", row.file);
        let language = languages.iter().position(|language| *language == machine.default_query_language()).unwrap();
        said[usize::from(row.is_proved)][language] += 1;
    }
    let [[others_jsonata, others_json_path], [jsonata, json_path]] = said;
    println!(
        "said by the builders and the same: of the definitions that AWS takes {jsonata} in JSONata and {json_path} in \
         JSONPath, of the others {others_jsonata} and {others_json_path}"
    );
    assert!(jsonata > 0 && json_path > 0, "the manifest names none that AWS takes in one of the query languages");
}

/// Machines of many shapes, where there is no corpus.
#[test]
fn made_machines() {
    for seed in 0..400 {
        let definition = machines::machine(seed).to_string();
        let machine = StateMachine::from_json(&definition).unwrap();
        assert_eq!(convert(&machine), machine, "{definition}");
    }
}
