//! The error index: every code has a page, and every page's examples do what the page says.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use sfn_asl::model::ExecutionType;
use sfn_asl::read::{Format, check};
use sfn_asl::validate::Options;
use sfn_asl::{Code, Severity, codes};
use sfn_cdk_export::iam;
use sfn_services::Services;

/// Codes that only `workflow!` reports: their examples are Rust, tried by the compile-fail tests of `sfn-dsl`.
const OF_THE_MACRO: [Code; 6] = [
    codes::UNASSIGNED_BINDING,
    codes::OUTPUT_MISMATCH,
    codes::UNSUPPORTED_EXPRESSION,
    codes::FORMAT_ARGUMENTS,
    codes::MISSING_PAYLOAD_MEMBER,
    codes::UNLISTED_VALUE,
];

/// Codes whose wrong example would be too large for a page, or no text: they are tried in `sfn-asl`'s tests.
const WITHOUT_EXAMPLE: [Code; 5] = [
    codes::INVALID_UTF8,
    codes::INPUT_TOO_LARGE,
    codes::NESTED_TOO_DEEPLY,
    codes::DEFINITION_TOO_LONG,
    codes::LARGE_MACHINE,
];

/// An example of a page: the words behind the fence, and the text.
struct Example {
    words: String,
    text: String,
}

fn examples(page: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut is_open = false;
    for line in page.lines() {
        match line.strip_prefix("```") {
            Some(_) if is_open => is_open = false,
            Some(words) => {
                is_open = true;
                examples.push(Example { words: words.to_owned(), text: String::new() });
            }
            None if is_open => {
                let example = examples.last_mut().unwrap();
                example.text.push_str(line);
                example.text.push('\n');
            }
            None => {}
        }
    }
    assert!(!is_open, "a fence is open");
    examples
}

/// Code and severity of each finding, and the whole of it for the reader of a failure.
fn found(code: Code, example: &Example) -> Vec<(Code, Severity, String)> {
    let format = if example.words.starts_with("yaml") { Format::Yaml } else { Format::Json };
    let is_express = example.words.ends_with(" express");
    let options = Options {
        machine_type: Some(if is_express { ExecutionType::Express } else { ExecutionType::Standard }),
        catalog: Some(&Services),
        include_allowed: code.severity == Severity::Allow,
        ..Options::default()
    };
    check(example.text.as_bytes(), format, &options)
        .diagnostics
        .into_iter()
        .map(|located| (located.diagnostic.code, located.diagnostic.severity, located.diagnostic.to_string()))
        .filter(|(found, severity, _)| *severity > Severity::Allow || *found == code)
        .collect()
}

#[test]
fn every_code_has_a_page_with_its_title() {
    for code in codes::ALL {
        let page = codes::page(*code).unwrap_or_else(|| {
            panic!("no page about {code}: write diagnostics/{code}.md and add it to codes/pages.rs")
        });
        let mut lines = page.lines();
        let title = lines.next().unwrap();
        assert!(title.starts_with(&format!("# {code}: ")), "{code}: {title}");
        let severity = match code.severity {
            Severity::Error => "an error",
            Severity::Warning => "a warning",
            Severity::Allow => "not reported unless asked for",
        };
        let said = lines.nth(1).and_then(|line| line.strip_prefix(&format!("Lint `{}`, {severity}", code.lint)));
        // The macro says some things to those who write a definition that no reader of one wants to hear.
        assert!(
            matches!(said, Some("." | "; a warning in `workflow!`." | "; an error in `workflow!`.")),
            "{code}: {said:?}"
        );
        assert!(page.contains("\n## Why\n"), "{code}");
        assert!(page.lines().all(|line| line.chars().count() <= 120 || line.contains('"')), "{code}: a long line");
    }
}

#[test]
fn no_page_is_left_over() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../sfn-asl/diagnostics");
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let id = name.strip_suffix(".md").unwrap();
        assert!(codes::ALL.iter().any(|code| code.id == id), "{name} is about no code");
    }
}

#[test]
fn examples_do_what_the_page_says() {
    let mut failures = Vec::new();
    let mut tried = 0;
    for code in codes::ALL {
        let Some(page) = codes::page(*code) else { continue };
        let examples = examples(page);
        if WITHOUT_EXAMPLE.contains(code) {
            assert!(examples.iter().all(|example| !example.words.contains("asl")), "{code}: run it");
            continue;
        }
        let [wrong, mended] = examples.as_slice() else { panic!("{code}: {} examples", examples.len()) };
        if OF_THE_MACRO.contains(code) {
            assert_eq!((wrong.words.as_str(), mended.words.as_str()), ("rust", "rust"), "{code}");
            continue;
        }
        assert!(wrong.words.contains(" asl") && wrong.words == mended.words, "{code}: {}", wrong.words);
        tried += 1;
        let findings = found(*code, wrong);
        if findings.len() != 1 || findings[0].0 != *code || findings[0].1 != code.severity {
            failures.push(format!("{code}, wrong example: {findings:#?}"));
        }
        let findings = found(*code, mended);
        if findings.iter().any(|(found, severity, _)| found == code || *severity == Severity::Error) {
            failures.push(format!("{code}, mended example: {findings:#?}"));
        } else if !findings.is_empty() {
            println!("{code}, mended example: {findings:#?}");
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!(tried + OF_THE_MACRO.len() + WITHOUT_EXAMPLE.len(), codes::ALL.len());
}

/// Codes of policies that no definition alone shows: they are tried in `sfn-cdk-export`'s tests.
const OF_DEPLOYMENTS: [Code; 4] =
    [iam::codes::STAR_RESOURCE, iam::codes::KEY_POLICY, iam::codes::INVALID_STATEMENT, iam::codes::NO_SUCH_ACTION];

#[test]
fn every_code_of_a_policy_has_a_page_with_its_title() {
    for code in iam::codes::ALL {
        let page = iam::codes::page(*code).unwrap_or_else(|| panic!("no page about {code}"));
        let title = page.lines().next().unwrap();
        assert!(title.starts_with(&format!("# {code}: ")), "{code}: {title}");
        let severity = match code.severity {
            Severity::Error => "an error",
            Severity::Warning => "a warning",
            Severity::Allow => "a note",
        };
        assert_eq!(page.lines().nth(2), Some(format!("Lint `{}`, {severity}.", code.lint).as_str()), "{code}");
        assert!(page.contains("\n## Why\n"), "{code}");
        assert!(page.lines().all(|line| line.chars().count() <= 130 || line.contains('"')), "{code}: a long line");
        assert!(codes::ALL.iter().all(|other| other.id != code.id && other.lint != code.lint), "{code} is taken");
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../sfn-cdk-export/diagnostics");
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), iam::codes::ALL.len());
}

#[test]
fn examples_of_policies_do_what_the_page_says() {
    let found = |example: &Example| {
        let definition = sfn_asl::StateMachine::from_json(&example.text).unwrap();
        assert_eq!(definition.clone().validate().err(), None, "{}", example.text);
        let mut options = iam::Options::new("demo");
        options.placeholders = true;
        options.account_id = Some("111122223333".to_owned());
        let findings = iam::derive(&definition, &options).findings;
        findings.into_iter().map(|finding| finding.diagnostic.code).collect::<Vec<Code>>()
    };
    for code in iam::codes::ALL {
        let examples = examples(iam::codes::page(*code).unwrap());
        if OF_DEPLOYMENTS.contains(code) {
            assert!(examples.iter().all(|example| example.words == "rust"), "{code}: run it");
            continue;
        }
        let [wrong, mended] = examples.as_slice() else { panic!("{code}: {} examples", examples.len()) };
        assert_eq!(found(wrong), [*code], "{code}, found");
        assert_eq!(found(mended), [], "{code}, mended");
    }
}
