//! What the reader of a policy learns of calls of the AWS SDK.

use sfn_asl::{Severity, StateMachine};
use sfn_cdk_export::iam::{Derivation, Options, codes, derive};

fn derived(call: &str, arguments: &str) -> Derivation {
    let text = format!(
        r#"{{"QueryLanguage": "JSONata", "StartAt": "Call", "States": {{
            "Call": {{"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:{call}", "Arguments": {arguments}, "End": true}}}}}}"#
    );
    derive(&StateMachine::from_template(&text, &[]).unwrap(), &Options::new("demo"))
}

fn found(call: &str, arguments: &str) -> Vec<(&'static str, Severity)> {
    let all = derived(call, arguments).findings;
    all.iter().map(|finding| (finding.diagnostic.code.id, finding.diagnostic.code.severity)).collect()
}

#[test]
fn what_is_not_known_is_never_left_out() {
    for call in ["nosuchservice:doIt", "s3:noSuchOperation", "connect:createTestCase", "s3:getObject.sync"] {
        let unknown = (codes::UNKNOWN_ACTION.id, Severity::Error);
        assert!(found(call, "{}").contains(&unknown), "{call}");
    }
    // None of the actions of PartiQL is meant.
    assert_eq!(found("dynamodb:executeStatement", r#"{"Statement": "TRUNCATE t"}"#), [("SFN2001", Severity::Error)]);
}

#[test]
fn what_is_computed_is_wide() {
    assert_eq!(found("s3:getObject", r#"{"Bucket": "b", "Key": "{% $k %}"}"#), [("SFN2005", Severity::Warning)]);
    assert_eq!(found("s3:getObject", r#"{"Bucket": "b", "Key": "k"}"#), []);
}

#[test]
fn what_is_missing_or_wrong() {
    assert_eq!(found("s3:getObject", r#"{"Bucket": "b"}"#), [("SFN2002", Severity::Error)]);
    assert_eq!(found("s3:getObject", r#"{"Bucket": {}, "Key": "k"}"#), [("SFN2003", Severity::Error)]);
    assert_eq!(found("sfn:startSyncExecution", r#"{"StateMachineArn": "m"}"#), [("SFN2003", Severity::Error)]);
}

/// API Reference, `HeadObject`: without `s3:ListBucket` a missing object is a refusal (403), which such a clause doesn't catch.
#[test]
fn a_state_that_handles_missing_objects_may_list_the_bucket() {
    let granted = |call: &str, request: &str, clause: &str| -> Vec<String> {
        let text = format!(
            r#"{{"QueryLanguage": "JSONata", "StartAt": "Call", "States": {{"Call": {{"Type": "Task",
                "Resource": "arn:aws:states:::aws-sdk:s3:{call}", "Arguments": {request}{clause}, "End": true}},
                "None": {{"Type": "Succeed"}}}}}}"#
        );
        let derivation = derive(&StateMachine::from_template(&text, &[]).unwrap(), &Options::new("demo"));
        let grants = derivation.policy.statements.iter().flat_map(|statement| {
            let resources = statement.resources.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
            statement.actions.iter().map(move |action| format!("{action} {resources}"))
        });
        grants.filter(|grant| grant.starts_with("s3:ListBucket")).collect()
    };
    let request = r#"{"Bucket": "b", "Key": "k"}"#;
    let caught = r#", "Catch": [{"ErrorEquals": ["S3.NoSuchKeyException"], "Next": "None"}]"#;
    for call in ["headObject", "getObject"] {
        assert_eq!(granted(call, request, caught), ["s3:ListBucket arn:${partition}:s3:::b"], "{call}");
        assert!(granted(call, request, "").is_empty());
        let other = r#", "Catch": [{"ErrorEquals": ["S3.S3Exception", "States.Timeout"], "Next": "None"}]"#;
        assert!(granted(call, request, other).is_empty());
    }
    let retried = r#", "Retry": [{"ErrorEquals": ["S3.NoSuchKeyException"]}]"#;
    let computed = r#"{"Bucket": "{% $b %}", "Key": "k"}"#;
    assert_eq!(granted("headObject", computed, retried), ["s3:ListBucket arn:${partition}:s3:::*"]);
    assert!(granted("deleteObject", request, caught).is_empty());
}

#[test]
fn what_no_request_names() {
    let call = r#"{"QueryExecutionId": "q"}"#;
    assert_eq!(found("athena:getQueryRuntimeStatistics", call), [("SFN2013", Severity::Allow)]);
}

#[test]
fn what_may_be_needed_beside_it() {
    assert_eq!(found("rds:createDBSnapshot", r#"{"DbInstanceIdentifier": "d", "DbSnapshotIdentifier": "s"}"#), []);
    let all = derived("ssm:sendCommand", r#"{"DocumentName": "d"}"#).findings;
    assert!(all.iter().all(|finding| finding.diagnostic.code.severity == Severity::Allow), "{all:?}");
}

/// Names that differ in capitals alone are the same: the API says `DBClusterIdentifier`.
#[test]
fn names_in_the_spelling_of_the_api() {
    let [step_functions, api] = ["DbClusterIdentifier", "DBClusterIdentifier"]
        .map(|member| derived("rds:startDBCluster", &format!(r#"{{"{member}": "c"}}"#)));
    assert_eq!(step_functions.policy, api.policy);
    assert!(step_functions.findings.is_empty(), "{:?}", step_functions.findings);
}
