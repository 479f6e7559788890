//! The cases of the corpus, where it lies beside the checkout: each policy is judged for being sufficient, minimal and
//! conditioned.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;
use sfn_asl::json::parse;
use sfn_cdk_export::iam::{Options, derive};
use sfn_cdk_export::{Environment, Statement};

/// The cases that pass at the least, of each group. They are raised as rules are written, and never lowered.
const FLOORS: [(&str, usize); 4] = [("cdk", 34), ("docs", 55), ("sls", 72), ("wf", 37)];

/// The cases that don't pass, each with why it can't or should not.
const EXCEPTIONS: [(&str, &str); 5] = [
    (
        "docs-activity-kms",
        "the definition names an activity; which key it is encrypted with is known to the activity alone (AWS Step Functions \
         Developer Guide, \"Data at rest encryption in Step Functions\")",
    ),
    (
        "sls-iamrole-should-give-invokefunction-permission-for-only-functions-referenced-by-1",
        "`arn:aws:lambda:123:*:function:hello` names no function: AWS Lambda's ARNs have a region and the twelve digits of an \
         account (AWS Lambda API Reference, `Invoke`, pattern of `FunctionName`), so it is found and never granted as a pattern",
    ),
    (
        "sls-iamrole-should-not-generate-any-permissions-for-task-states-not-yet-supported-1",
        "there is no service `foo`, and the case expects an action `UNKNOWN:foo:bar`: what is unknown is found and not guessed",
    ),
    (
        "wf-lookout-for-vision-inference-sam-InferenceStateMachine",
        "AWS has retired Amazon Lookout for Vision, and no package lists its operations any more; the case has no action that \
         could be checked (`UNMAPPED`), and what is unknown is found and not guessed. It also expects a computed `CopySource` as \
         `arn:aws:s3:::*`, which takes in buckets; every object is `arn:aws:s3:::*/*`",
    ),
    (
        "wf-stepfunction-progress-tracking-OrderingStateMachine",
        "the path is `States.Format('/@connections/{}', ...)`, so `Prod/POST/@connections/*` is all that is called; the case \
         expects `Prod/POST/*`, which would allow every other path of the API, too",
    ),
];

/// A statement that grants: actions, resources, and the conditions as pairs of a key and a value in lower case.
struct Grant {
    actions: Vec<String>,
    resources: Vec<String>,
    conditions: Vec<(String, String)>,
}

impl Grant {
    fn of(statement: &Statement) -> Self {
        Self {
            actions: statement.actions.iter().cloned().collect(),
            resources: statement.resources.iter().map(ToString::to_string).collect(),
            conditions: statement
                .conditions
                .iter()
                .flat_map(|condition| condition.values.iter().map(|value| pair(&condition.key, &value.to_string())))
                .collect(),
        }
    }
}

fn pair(key: &str, value: &str) -> (String, String) {
    (key.to_lowercase(), value.to_lowercase())
}

/// Whether a text is matched by a pattern with `*` and `?`, whatever the case.
fn matches(pattern: &str, text: &str) -> bool {
    fn glob(pattern: &[char], text: &[char]) -> bool {
        match (pattern.split_first(), text.split_first()) {
            (None, None) => true,
            (Some(('*', rest)), _) => (0..=text.len()).any(|skip| glob(rest, &text[skip..])),
            (Some(('?', rest)), Some((_, text))) => glob(rest, text),
            (Some((wanted, rest)), Some((found, text))) => wanted == found && glob(rest, text),
            _ => false,
        }
    }
    let chars = |text: &str| text.to_lowercase().chars().collect::<Vec<_>>();
    glob(&chars(pattern), &chars(text))
}

/// A resource as a single one of those that a pattern stands for.
fn single(resource: &str) -> String {
    if resource == "*" { resource.to_owned() } else { resource.replace('*', "zz") }
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
        Value::String(text) => vec![text],
        _ => Vec::new(),
    }
}

fn conditions(value: &Value) -> Vec<(String, String)> {
    let operators = value.as_object().into_iter().flatten().filter_map(|(_, keys)| keys.as_object());
    operators
        .flatten()
        .flat_map(|(key, values)| texts(values).into_iter().map(|value| pair(key, value)).collect::<Vec<_>>())
        .collect()
}

/// What is wrong with the grants for a case; nothing if it passes.
fn judge(case: &Value, grants: &[Grant]) -> Vec<String> {
    let expected = case["expected_statements"].as_array().unwrap();
    let with_action = |action: &str| -> Vec<&Value> {
        let has = |one: &&Value| texts(&one["actions"]).iter().any(|other| other.eq_ignore_ascii_case(action));
        expected.iter().filter(has).collect()
    };
    let mut out = Vec::new();
    for statement in expected {
        let scope = statement["scope"].as_str().unwrap();
        let wanted = conditions(&statement["condition"]);
        for action in texts(&statement["actions"]) {
            let unconditioned = |grant: &&Grant| {
                grant.actions.iter().any(|pattern| matches(pattern, action))
                    && !wanted.iter().all(|pair| grant.conditions.contains(pair))
            };
            if with_action(action).len() == 1 && grants.iter().any(|grant| unconditioned(&grant)) {
                out.push(format!("{action} without {wanted:?}"));
            }
            if statement["need"] != "required" {
                continue;
            }
            let resources = match scope {
                "unknown" | "none" => vec![None],
                _ => texts(&statement["resources"]).into_iter().map(Some).collect(),
            };
            for resource in resources {
                let covers = |pattern: &String| {
                    resource.is_none_or(|resource| pattern == resource || matches(pattern, &single(resource)))
                };
                let allows = |grant: &Grant| {
                    grant.actions.iter().any(|pattern| matches(pattern, action)) && grant.resources.iter().any(covers)
                };
                if !grants.iter().any(allows) {
                    out.push(format!("{action} on {resource:?} is missing"));
                }
            }
        }
    }
    for grant in grants {
        for action in &grant.actions {
            let expected = with_action(action);
            if expected.is_empty() {
                out.push(format!("{action} is not needed"));
                continue;
            }
            for resource in &grant.resources {
                let inside = |statement: &&Value| {
                    let resources = texts(&statement["resources"]);
                    match statement["scope"].as_str().unwrap() {
                        "none" => true,
                        "unknown" if resource != "*" || resources.contains(&"*") => true,
                        _ => resources.iter().any(|pattern| {
                            resource == pattern
                                || (matches(pattern, &single(resource)) && (resource != "*" || *pattern == "*"))
                        }),
                    }
                };
                if !expected.iter().any(inside) {
                    out.push(format!("{action} on {resource} is too wide"));
                }
            }
        }
    }
    out
}

/// The grants that are derived for a case.
fn derived(case: &Value) -> Vec<Grant> {
    let context = &case["context"];
    let text = |name: &str| context[name].as_str().map(str::to_owned);
    let mut options = Options::new(text("state_machine").filter(|name| !name.contains("${")).unwrap_or("*".to_owned()));
    options.placeholders = true;
    options.logging = context["logging"] == true;
    options.tracing = context["tracing"] == true;
    options.kms_key = text("kms").as_deref().map(Into::into);
    options.account_id = text("account");
    let place = |name: &str| text(name).unwrap();
    let environment = Environment::new(place("partition"), place("region"), place("account"));
    let definition = parse(&case["definition"].to_string()).unwrap();
    let machine = sfn_asl::read::read(&definition).0.unwrap();
    let derivation = derive(&machine, &options).resolved(&environment, |_| None).unwrap();
    derivation.policy.statements.iter().map(Grant::of).collect()
}

#[test]
fn cases() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/iam/cases.jsonl");
    let Ok(text) = fs::read_to_string(&file) else {
        println!("skipped: there is no corpus beside the checkout");
        return;
    };
    let mut passed: BTreeMap<String, usize> = BTreeMap::new();
    let mut failed = Vec::new();
    for line in text.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let id = case["id"].as_str().unwrap();
        let group = id.split('-').next().unwrap().to_owned();
        let faults = judge(&case, &derived(&case));
        if faults.is_empty() {
            *passed.entry(group).or_default() += 1;
        } else {
            println!("{id}: {}", faults.join("; "));
            failed.push(id.to_owned());
        }
    }
    failed.sort();
    assert_eq!(failed, EXCEPTIONS.map(|(id, _)| id), "the cases that fail");
    println!("passed: {passed:?}");
    for (group, floor) in FLOORS {
        let passed = passed.get(group).copied().unwrap_or_default();
        assert!(passed >= floor, "{group}: {passed} cases pass, {floor} did");
    }
}

#[test]
fn the_judge_finds_what_is_missing_too_wide_and_unconditioned() {
    let case = serde_json::json!({"expected_statements": [
        {"actions": ["sqs:SendMessage"], "resources": ["arn:aws:sqs:r:a:q"], "need": "required", "scope": "exact"},
        {"actions": ["iam:PassRole"], "resources": ["arn:aws:iam::a:role/*"], "need": "permitted", "scope": "unknown",
         "condition": {"StringEquals": {"iam:PassedToService": "s"}}},
    ]});
    let grant = |action: &str, resource: &str, condition: Option<&str>| Grant {
        actions: vec![action.to_owned()],
        resources: vec![resource.to_owned()],
        conditions: condition.map(|value| pair("iam:PassedToService", value)).into_iter().collect(),
    };
    let send = || grant("sqs:SendMessage", "arn:aws:sqs:r:a:q", None);
    assert_eq!(judge(&case, &[send()]), [""; 0]);
    assert_eq!(judge(&case, &[]).len(), 1);
    assert_eq!(judge(&case, &[send(), grant("sqs:SendMessage", "arn:aws:sqs:r:a:*", None)]).len(), 1);
    assert_eq!(judge(&case, &[send(), grant("sqs:DeleteMessage", "arn:aws:sqs:r:a:q", None)]).len(), 1);
    assert_eq!(judge(&case, &[send(), grant("iam:PassRole", "arn:aws:iam::a:role/r", Some("s"))]), [""; 0]);
    assert_eq!(judge(&case, &[send(), grant("iam:PassRole", "arn:aws:iam::a:role/r", None)]).len(), 1);
    assert_eq!(judge(&case, &[send(), grant("iam:PassRole", "*", Some("s"))]).len(), 1);
}
