//! The reader and the validator over a corpus of definitions, where it lies beside the checkout.
//!
//! `manifest.csv` says of each file whether it is valid and how that is known; `aws-deployed` and `aws-measured` mean that
//! AWS itself said so.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod manifest;

use std::fs;
use std::path::Path;

use sfn_asl::read::check_json;

/// The number of invalid definitions that are refused: a floor, raised with every rule that is added.
const REFUSED: usize = 139;

#[test]
fn corpus() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/asl");
    let Some(rows) = manifest::rows(&folder) else {
        println!("skipped: there is no corpus at {}", folder.display());
        return;
    };
    let mut wrongly_refused = Vec::new();
    let (mut valid_refused, mut invalid, mut refused) = (0, 0, 0);
    for row in &rows {
        let text = fs::read_to_string(folder.join(&row.file)).expect("a file of the corpus");
        let (_, diagnostics) = check_json(&text);
        let errors: Vec<String> =
            diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).map(ToString::to_string).collect();
        if row.is_valid {
            if !errors.is_empty() {
                valid_refused += 1;
                println!("valid but refused: {} (proved: {})\n  {}", row.file, row.is_proved, errors.join("\n  "));
                if row.is_proved {
                    wrongly_refused.push(row.file.clone());
                }
            }
        } else {
            invalid += 1;
            if errors.is_empty() {
                println!("invalid but taken: {}: {}", row.file, row.reason);
            } else {
                refused += 1;
                if errors.len() > 1 {
                    println!("several: {}: {}\n  {}", row.file, row.reason, errors.join("\n  "));
                }
            }
        }
    }
    let valid = rows.len() - invalid;
    println!("{refused} of {invalid} invalid definitions refused, {valid_refused} of {valid} valid ones refused");
    assert!(wrongly_refused.is_empty(), "AWS takes these: {wrongly_refused:#?}");
    assert!(refused >= REFUSED, "only {refused} invalid definitions are refused");
    assert_eq!(valid_refused, 0, "valid definitions are refused, if not proved on AWS");
}
