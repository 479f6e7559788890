//! The findings over expressions.

use sfn_asl::read::check_json;

/// The findings over a state with the given expression as its `Output`: code, offset in the string, `warning` before it.
#[allow(dead_code)]
pub(crate) fn of_output(expression: &str) -> Vec<String> {
    let output = serde_json::to_string(&format!("{{%{expression}%}}")).expect("a string");
    of_state(&format!(r#"{{"Type": "Pass", "Output": {output}, "End": true}}"#))
}

#[allow(dead_code)]
pub(crate) fn of_state(state: &str) -> Vec<String> {
    of_machine(&super::common::one_jsonata(state))
}

/// The findings of the rules over expressions.
pub(crate) fn of_machine(machine: &str) -> Vec<String> {
    let (_, diagnostics) = check_json(machine);
    diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code.id.starts_with("SFN03"))
        .map(|diagnostic| {
            let warning = if diagnostic.is_error() { "" } else { "warning " };
            let offset = diagnostic.expression_offset.map(|offset| format!(" @{offset}")).unwrap_or_default();
            format!("{warning}{} {}{offset}", diagnostic.code, diagnostic.location)
        })
        .collect()
}
