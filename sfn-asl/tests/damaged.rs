//! Whatever the JSON is: findings in written order, each at a place of the source, and never a panic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod machines;
mod values;

use proptest::prelude::*;
use serde_json::Value;
use sfn_asl::model::ExecutionType;
use sfn_asl::read::{Format, check};
use sfn_asl::validate::Options;

/// Checks a value whatever is known of the machine, as JSON and (what JSON is, nearly) as YAML.
fn checked(value: &Value) -> Result<(), TestCaseError> {
    let source = serde_json::to_string_pretty(value).unwrap();
    let formats = [
        Format::Json,
        #[cfg(feature = "yaml")]
        Format::Yaml,
    ];
    for (format, machine_type) in
        formats.into_iter().flat_map(|format| [None, Some(ExecutionType::Express)].map(|kind| (format, kind)))
    {
        let options = Options { machine_type, include_allowed: true, ..Options::default() };
        let checked = check(source.as_bytes(), format, &options);
        let mut last = 0;
        for located in &checked.diagnostics {
            prop_assert!(located.span.start <= located.span.end && located.span.end <= source.len(), "{:?}", located);
            prop_assert!(located.line >= last, "{:?} after line {}", located, last);
            last = located.line;
        }
        // What has no error is a machine that says the same when it is written.
        if !checked.has_errors() {
            let machine = checked.machine.unwrap();
            let again = check(machine.to_json().as_bytes(), Format::Json, &options);
            prop_assert_eq!(again.machine, Some(machine));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_is_checked(value in values::any_json()) {
        checked(&value)?;
    }

    #[test]
    fn damaged_machines_are_checked(value in values::damaged()) {
        checked(&value)?;
    }
}
