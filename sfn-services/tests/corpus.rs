//! The catalogue and the type of the workflow over a corpus of definitions, where it lies beside the checkout.
//!
//! `manifest.csv` says of each file whether it is valid, of which type, and how that is known; `aws-deployed` and
//! `aws-measured` mean that AWS itself said so.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../../sfn-asl/tests/manifest/mod.rs"]
mod manifest;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use sfn_asl::model::ExecutionType;
use sfn_asl::read::check_json_with;
use sfn_asl::validate::Options;
use sfn_asl::{Diagnostic, Diagnostics};
use sfn_services::Services;

/// The number of invalid definitions that are refused, by whatever rule: a floor.
const REFUSED: usize = 146;

/// The number of tasks of the AWS SDK in valid definitions, none of which is refused: so that this says something.
const SDK_TASKS: usize = 100;

fn check(text: &str, machine_type: ExecutionType) -> Diagnostics {
    let options = Options {
        machine_type: Some(machine_type),
        catalog: Some(&Services),
        include_allowed: true,
        ..Options::default()
    };
    check_json_with(text, &options).1
}

#[test]
fn corpus() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/asl");
    let Some(rows) = manifest::rows(&folder) else {
        println!("skipped: there is no corpus at {}", folder.display());
        return;
    };
    let (mut valid, mut refused, mut sdk_tasks) = (0, 0, 0);
    let mut wrongly_refused = Vec::new();
    let mut refused_by_services = Vec::new();
    // How often each rule that is no error speaks up in valid definitions: files, findings, an example.
    let mut remarks: BTreeMap<String, (usize, usize, Vec<String>)> = BTreeMap::new();
    for row in &rows {
        let text = fs::read_to_string(folder.join(&row.file)).expect("a file of the corpus");
        let diagnostics = check(&text, row.machine_type);
        let errors: Vec<_> = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).collect();
        if row.is_valid {
            valid += 1;
            sdk_tasks += text.matches(":aws-sdk:").count();
            if !errors.is_empty() {
                let errors: Vec<_> = errors.iter().map(ToString::to_string).collect();
                println!("valid but refused: {} (proved: {})\n  {}", row.file, row.is_proved, errors.join("\n  "));
                wrongly_refused.push(row.file.as_str());
            }
            let mut seen = Vec::new();
            for diagnostic in diagnostics.iter().filter(|diagnostic| !diagnostic.is_error()) {
                let remark = remarks.entry(format!("{} {}", diagnostic.code, diagnostic.code.lint)).or_default();
                remark.0 += usize::from(!seen.contains(&diagnostic.code));
                remark.1 += 1;
                remark.2.push(format!("{}: {diagnostic}", row.file));
                seen.push(diagnostic.code);
            }
            continue;
        }
        refused += usize::from(!errors.is_empty());
        if errors.iter().any(|error| is_of_services(error)) {
            refused_by_services.push(row.file.as_str());
            println!("refused: {}: {}\n  {}", row.file, row.reason, errors[0]);
        }
    }
    println!("{} of {valid} valid definitions refused", wrongly_refused.len());
    println!("{sdk_tasks} tasks of the AWS SDK in them");
    assert!(sdk_tasks >= SDK_TASKS, "only {sdk_tasks} tasks of the AWS SDK");
    assert!(refused >= REFUSED, "only {refused} invalid definitions are refused");
    for (code, (files, findings, examples)) in &remarks {
        println!("{code}: {findings} in {files} files");
        for example in examples {
            println!("    {example}");
        }
    }
    assert!(wrongly_refused.is_empty(), "AWS takes these: {wrongly_refused:#?}");
    for file in [
        "invalid/localstack__activities-base_activity_task_EXPRESS.json",
        "invalid/localstack__callbacks-sns_publish_wait_for_task_token_EXPRESS.json",
        "invalid/localstack__callbacks-sqs_wait_for_task_token_EXPRESS.json",
        "invalid/localstack__services-invalid_integration_dynamodb_query.json",
        "invalid/measured__resource-dynamodb-getItem-waitForTaskToken.json",
        "invalid/measured__resource-sns-createTopic.json",
    ] {
        assert!(refused_by_services.contains(&file), "{file} is not refused for what it calls");
    }
}

/// Whether a finding is about services or the type of the workflow.
fn is_of_services(diagnostic: &Diagnostic) -> bool {
    diagnostic.code.id.starts_with("SFN04") && diagnostic.code != sfn_asl::codes::INVALID_RESOURCE
}
