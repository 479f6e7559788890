//! What the tables of rules share.

use sfn_asl::read::check_json;

/// The findings over a definition, each as `SFN0102 /StartAt` or `warning SFN0501 /States/X`, in their order.
pub(crate) fn findings(definition: &str) -> Vec<String> {
    let (_, diagnostics) = check_json(definition);
    diagnostics
        .iter()
        .map(|diagnostic| {
            let severity = if diagnostic.is_error() { "" } else { "warning " };
            format!("{severity}{} {}", diagnostic.code, diagnostic.location)
        })
        .collect()
}

/// A machine with the one state `X`.
#[allow(dead_code)]
pub(crate) fn one(state: &str) -> String {
    format!(r#"{{"StartAt": "X", "States": {{"X": {state}}}}}"#)
}

/// A JSONata machine with the one state `X`.
#[allow(dead_code)]
pub(crate) fn one_jsonata(state: &str) -> String {
    format!(r#"{{"QueryLanguage": "JSONata", "StartAt": "X", "States": {{"X": {state}}}}}"#)
}

/// Checks a definition against the findings that it must give.
#[allow(dead_code)]
pub(crate) fn check(definition: &str, expected: &[&str]) {
    let (_, diagnostics) = check_json(definition);
    assert_eq!(findings(definition), expected, "{definition}\n{diagnostics}");
}
