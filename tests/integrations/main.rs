//! Every optimised integration with each of its patterns, as a typed call in both query languages: what comes out is what
//! the catalogue knows, and a policy can be derived from it.
// Not every call needs what the workflow is started with.
#![allow(clippy::unwrap_used, clippy::panic, unreachable_pub, unused_variables)]

use std::collections::BTreeSet;

use sfn_asl::model::{ExecutionType, QueryLanguage, State, StateMachine};
use sfn_asl::resource::Pattern;
use sfn_asl::validate::{Options, validate_with};
use sfn_cdk_export::iam;
use sfn_dsl::prelude::*;
use sfn_services::{OPTIMISED, Services};

/// What the workflows are started with.
#[derive(Payload)]
pub struct Input {
    pub id: String,
    pub count: u32,
    pub ratio: f64,
    pub urgent: bool,
    pub lines: Vec<String>,
}

/// What a callback sends.
#[derive(Payload)]
pub struct Question {
    pub token: String,
    pub id: String,
}

/// A workflow of one call in each query language, by the call's resource.
macro_rules! calls {
    ($input:ident; $($name:ident $resource:literal { $($call:tt)* })*) => {
        $(workflow! {
            $name($input: Input) {
                Call: $($call)*;
            }
        })*

        mod json_path {
            use super::*;

            $(workflow! {
                #![query_language(JSONPath)]
                pub $name($input: Input) {
                    Call: $($call)*;
                }
            })*
        }

        pub fn all() -> Vec<crate::Case> {
            vec![$(($resource, $name::definition(), json_path::$name::definition())),*]
        }
    };
}

mod compute;
mod data;
mod learning;
mod messaging;
mod raw;

/// A resource, and the workflows that call it in JSONata and in JSONPath.
type Case = (&'static str, StateMachine, StateMachine);

fn cases() -> Vec<Case> {
    [compute::all(), data::all(), learning::all(), messaging::all()].concat()
}

fn task(machine: &StateMachine) -> &sfn_asl::model::Task {
    match machine.states.iter().next() {
        Some((_, State::Task(task))) => task,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_pattern_of_every_integration_is_a_call_and_there_are_no_others() {
    let mut expected = BTreeSet::new();
    for service in OPTIMISED {
        for action in service.actions {
            expected.extend(action.patterns.iter().map(|pattern: &Pattern| {
                format!("arn:aws:states:::{}:{}{}", service.name, action.name, pattern.suffix())
            }));
        }
    }
    let mut found = BTreeSet::new();
    for (resource, jsonata, json_path) in cases() {
        let resource = format!("arn:aws:states:::{resource}");
        assert_eq!(task(&jsonata).resource.to_string(), resource);
        assert_eq!(task(&json_path).resource.to_string(), resource);
        found.insert(resource);
    }
    assert_eq!(found, expected);
}

#[test]
fn the_catalogue_finds_nothing() {
    let options =
        Options { machine_type: Some(ExecutionType::Standard), catalog: Some(&Services), ..Options::default() };
    let mut found = Vec::new();
    for (resource, jsonata, json_path) in cases() {
        for machine in [jsonata, json_path] {
            found
                .extend(validate_with(&machine, &options).iter().map(|diagnostic| format!("{resource}: {diagnostic}")));
        }
    }
    // `.sync:2` is the better one, and both are there.
    found.retain(|finding| !(finding.starts_with("states:startExecution.sync: ") && finding.contains("SFN0128")));
    assert_eq!(found, Vec::<String>::new());
}

/// Those that need no permission of IAM: the cluster's own access control decides.
const WITHOUT_POLICY: &[&str] = &["eks:call", "eks:runJob"];

/// What no definition can say: what Kubernetes allows, what a query reads, a name that is a token.
const EXPECTED: &[(&str, &str)] = &[
    ("eks:call", "SFN2010"),
    ("eks:runJob", "SFN2010"),
    ("athena:getQueryResults", "SFN2007"),
    ("athena:startQueryExecution", "SFN2007"),
    ("eks:deleteCluster.waitForTaskToken", "SFN2005"),
    ("eks:deleteFargateProfile.waitForTaskToken", "SFN2005"),
    ("eks:deleteNodegroup.waitForTaskToken", "SFN2005"),
];

#[test]
fn a_policy_is_derived() {
    let mut found = Vec::new();
    for (resource, jsonata, json_path) in cases() {
        for machine in [jsonata, json_path] {
            let language = machine.query_language;
            let derivation = iam::derive(&machine, &iam::Options::new("orders"));
            found.extend(derivation.findings.iter().map(|finding| format!("{resource} in {language:?}: {finding}")));
            let without = WITHOUT_POLICY.iter().any(|name| resource.starts_with(name));
            assert_eq!(derivation.policy.statements.is_empty(), without, "{resource} in {language:?}");
        }
    }
    found.retain(|finding| !EXPECTED.iter().any(|(call, code)| finding.starts_with(call) && finding.contains(code)));
    assert_eq!(found, Vec::<String>::new());
}

/// A request has the same members in both languages; what is computed has another name in JSONPath.
#[test]
fn both_languages_say_the_same() {
    for (resource, jsonata, json_path) in cases() {
        assert_eq!(jsonata.query_language, Some(QueryLanguage::Jsonata));
        let names = |value: Option<&sfn_asl::Value>| -> BTreeSet<String> {
            let object = value.and_then(sfn_asl::Value::as_object).unwrap();
            object.iter().map(|(name, _)| name.trim_end_matches(".$").to_owned()).collect()
        };
        assert_eq!(names(task(&jsonata).arguments.as_ref()), names(task(&json_path).parameters.as_ref()), "{resource}");
    }
}
