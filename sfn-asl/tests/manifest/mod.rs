//! `manifest.csv` of a corpus: which definitions there are, and what is known of each.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::fs;
use std::path::Path;

use sfn_asl::model::ExecutionType;

/// A definition of the corpus.
pub(crate) struct Row {
    pub(crate) file: String,
    pub(crate) is_valid: bool,
    pub(crate) reason: String,
    pub(crate) machine_type: ExecutionType,
    /// Whether AWS itself said so.
    pub(crate) is_proved: bool,
}

/// The rows of the manifest; `None` if there is no corpus.
pub(crate) fn rows(folder: &Path) -> Option<Vec<Row>> {
    let text = fs::read_to_string(folder.join("manifest.csv")).ok()?;
    let mut records = records(&text).into_iter();
    let header = records.next()?;
    let column = |name: &str| header.iter().position(|field| field == name).expect("a column of the manifest");
    let [file, expectation, reason, machine_type, confidence] =
        ["file", "expectation", "reason", "sm_type", "confidence"].map(column);
    Some(
        records
            .map(|record| Row {
                file: record[file].clone(),
                is_valid: record[expectation] == "valid",
                reason: record[reason].clone(),
                machine_type: match record[machine_type].as_str() {
                    "EXPRESS" => ExecutionType::Express,
                    _ => ExecutionType::Standard,
                },
                is_proved: matches!(record[confidence].as_str(), "aws-deployed" | "aws-measured"),
            })
            .collect(),
    )
}

/// The records of a CSV text (RFC 4180).
fn records(text: &str) -> Vec<Vec<String>> {
    let mut records = Vec::new();
    let mut record = Vec::new();
    let mut field = String::new();
    let mut is_quoted = false;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if is_quoted && characters.peek() == Some(&'"') => {
                field.push('"');
                characters.next();
            }
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => record.push(std::mem::take(&mut field)),
            '\n' if !is_quoted => {
                record.push(std::mem::take(&mut field));
                records.push(std::mem::take(&mut record));
            }
            '\r' if !is_quoted => {}
            _ => field.push(character),
        }
    }
    if !record.is_empty() {
        record.push(field);
        records.push(record);
    }
    records
}
