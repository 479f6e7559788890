//! `cargo sfn iam`: formats, places, exit statuses, and files that are not quite definitions.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

const PAY: &str = r#"{"StartAt": "Pay", "States": {
  "Pay": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
          "Parameters": {"FunctionName": "pay", "Payload.$": "$"}, "End": true}}}"#;
const DYNAMIC: &str = r#"{"StartAt": "Pay", "States": {
  "Pay": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
          "Parameters": {"FunctionName.$": "$.function", "Payload.$": "$"}, "End": true}}}"#;

struct Run {
    status: i32,
    out: String,
    err: String,
}

/// Runs `cargo sfn iam .. -` over a definition.
fn run(arguments: &[&str], definition: &str) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_cargo-sfn"))
        .args(["sfn", "iam"])
        .args(arguments)
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The program may end without reading.
    let _ = child.stdin.take().unwrap().write_all(definition.as_bytes());
    let output = child.wait_with_output().unwrap();
    Run {
        status: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn policy(arguments: &[&str], definition: &str) -> Value {
    let run = run(&[&["--format", "json", "-"], arguments].concat(), definition);
    serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}{}", run.out, run.err))
}

#[test]
fn json_is_a_policy_document_with_warnings() {
    let found = policy(&["--region", "eu-west-1", "--account", "111122223333"], PAY);
    let expected = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Sid": "InvokeFunctions",
            "Effect": "Allow",
            "Action": ["lambda:InvokeFunction"],
            "Resource": ["arn:aws:lambda:eu-west-1:111122223333:function:pay"]
        }],
        "warnings": []
    });
    assert_eq!(found, expected);
}

#[test]
fn what_is_not_known_of_the_place_is_a_wildcard() {
    let resource = |arguments: &[&str]| policy(arguments, PAY)["Statement"][0]["Resource"][0].clone();
    assert_eq!(resource(&[]), "arn:aws:lambda:*:*:function:pay");
    assert_eq!(resource(&["--partition", "aws-cn"]), "arn:aws-cn:lambda:*:*:function:pay");
    assert_eq!(resource(&["--region", "eu-west-1"]), "arn:aws:lambda:eu-west-1:*:function:pay");
    assert_eq!(resource(&["--region", "cn-north-1"]), "arn:aws-cn:lambda:cn-north-1:*:function:pay");
    assert_eq!(resource(&["--region", "us-gov-west-1"]), "arn:aws-us-gov:lambda:us-gov-west-1:*:function:pay");
    assert_eq!(resource(&["--region", "us-isob-east-1"]), "arn:aws-iso-b:lambda:us-isob-east-1:*:function:pay");
    assert_eq!(resource(&["--region", "cn-north-1", "--partition", "aws"]), "arn:aws:lambda:cn-north-1:*:function:pay");
    assert_eq!(resource(&["--account", "111122223333"]), "arn:aws:lambda:*:111122223333:function:pay");
}

#[test]
fn warnings_name_code_state_and_help() {
    let found = policy(&[], DYNAMIC);
    let [warning] = found["warnings"].as_array().unwrap().as_slice() else { panic!("{found}") };
    assert_eq!((&warning["code"], &warning["state"]), (&json!("SFN2005"), &json!("Pay")));
    assert!(warning["message"].as_str().unwrap().contains("`FunctionName`"), "{warning}");
    assert!(warning["help"].as_str().unwrap().contains(".scope_of(\"Pay\""), "{warning}");
    assert_eq!(run(&["-"], DYNAMIC).status, 0);
}

#[test]
fn the_machine_has_needs_of_its_own() {
    let key = "arn:aws:kms:eu-west-1:111122223333:key/0000-1111";
    let found = policy(&["--name", "orders", "--logging", "--tracing", "--kms-key", key], PAY);
    let statements = found["Statement"].as_array().unwrap();
    let sids: Vec<&str> = statements.iter().map(|statement| statement["Sid"].as_str().unwrap()).collect();
    assert_eq!(sids, ["DeliverLogsAndSendTraces", "EncryptExecutions", "EncryptLogs", "InvokeFunctions"]);
    assert_eq!(statements[1]["Resource"], json!([key]));
    assert_eq!(
        statements[1]["Condition"],
        json!({"StringLike": {
            "kms:EncryptionContext:aws:states:stateMachineArn": "arn:aws:states:*:*:stateMachine:orders"
        }})
    );
    assert_eq!(found["warnings"][0]["code"], "SFN2009");
    assert_eq!(found["warnings"][0]["state"], Value::Null);
}

/// `StringEquals` knows no wildcards.
#[test]
fn a_name_that_is_not_known_is_a_pattern_in_conditions() {
    let place = ["--region", "eu-west-1", "--account", "111122223333"];
    let key = ["--kms-key", "arn:aws:kms:eu-west-1:111122223333:key/0000-1111"];
    let own = |name: &str| format!("arn:aws:states:eu-west-1:111122223333:stateMachine:{name}");
    let condition = |of: &Value, operator: &str, key: &str| of["Condition"][operator][key].clone();
    let encryption = "kms:EncryptionContext:aws:states:stateMachineArn";
    let any = policy(&[&place[..], &key].concat(), PAY);
    assert_eq!(condition(&any["Statement"][0], "StringLike", encryption), own("*"));
    let named = policy(&[&place[..], &key, &["--name", "orders"]].concat(), PAY);
    assert_eq!(condition(&named["Statement"][0], "StringEquals", encryption), own("orders"));
    let other = PAY.replace(
        "\"Parameters\"",
        r#""Credentials": {"RoleArn": "arn:aws:iam::444455556666:role/Caller"}, "Parameters""#,
    );
    let trust = policy(&place, &other)["targetRoles"][0]["trust"]["Statement"][0].clone();
    assert_eq!(condition(&trust, "StringLike", "sts:ExternalId"), own("*"));
}

#[test]
fn a_machine_that_needs_its_own_name_asks_for_it() {
    let key = ["--kms-key", "arn:aws:kms:eu-west-1:111122223333:key/0000-1111"];
    let asks = |arguments: &[&str]| run(&[arguments, &["-"]].concat(), PAY).err.contains("give it with `--name`");
    assert!(asks(&key) && asks(&[&key[..], &["--name", "${Name}"]].concat()));
    assert!(!asks(&[&key[..], &["--name", "orders"]].concat()));
    assert!(!asks(&[]));
}

#[test]
fn a_faulty_definition_has_a_policy_nevertheless() {
    let faulty = PAY.replace("\"End\": true", "\"Next\": \"Nowhere\"");
    let found = run(&["--format", "json", "-"], &faulty);
    assert_eq!(found.status, 1);
    assert!(found.err.contains("SFN0102") && found.err.contains("`Nowhere`"), "{}", found.err);
    let policy: Value = serde_json::from_str(&found.out).unwrap();
    assert_eq!(policy["Statement"][0]["Action"], json!(["lambda:InvokeFunction"]));
}

#[test]
fn what_is_no_state_machine_has_none() {
    for text in ["", "7", "[]", "{", "{}", r#"{"Resources": {}}"#, r#"{"StartAt": "A", "States": {}}"#] {
        let found = run(&["--format", "json", "-"], text);
        assert_eq!((found.status, found.out.as_str()), (1, ""), "{text}: {}", found.err);
        assert!(!found.err.is_empty(), "{text}");
    }
}

#[test]
fn an_unknown_operation_is_not_left_out_silently() {
    let unknown = PAY.replace("lambda:invoke", "foo:bar");
    let found = run(&["--format", "json", "-"], &unknown);
    assert_eq!(found.status, 1);
    let policy: Value = serde_json::from_str(&found.out).unwrap();
    assert_eq!(policy["Statement"], json!([]));
    assert!(run(&["-"], &unknown).out.starts_with("nothing could be derived\n"));
    assert_eq!(policy["warnings"][0]["code"], "SFN2001");
}

#[test]
fn placeholders_of_other_tools_never_reach_an_arn() {
    for name in ["${Function}", "arn:aws:lambda:${Region}:111122223333:function:f", "${prefix}-pay"] {
        let found = policy(&[], &PAY.replace("\"pay\"", &format!("\"{name}\"")));
        assert_eq!(found["Statement"][0]["Resource"], json!(["arn:aws:lambda:*:*:function:*"]), "{name}");
        assert_eq!(found["warnings"][0]["code"], "SFN2004", "{name}");
    }
}

#[test]
fn people_and_pull_requests() {
    let human = run(&["-"], DYNAMIC);
    for line in [
        "InvokeFunctions",
        "  allow   lambda:InvokeFunction",
        "  on      arn:aws:lambda:*:*:function:*",
        "  for     /States/Pay: lambda:invoke",
    ] {
        assert!(human.out.lines().any(|found| found == line), "{line}\n{}", human.out);
    }
    assert!(human.out.contains("warning[SFN2005] at /States/Pay: "), "{}", human.out);
    let markdown = run(&["--format", "markdown", "--name", "orders", "-"], DYNAMIC);
    assert!(markdown.out.starts_with("# Permissions of `orders`\n\n| statement |"), "{}", markdown.out);
    assert!(markdown.out.contains("\n## Findings\n\n- warning SFN2005"), "{}", markdown.out);
    let nothing = run(&["-"], r#"{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}"#);
    assert_eq!((nothing.status, nothing.out.as_str()), (0, "nothing is needed\n"));
}

#[test]
fn the_roles_of_credentials_stand_beside_the_policy() {
    let other = PAY.replace(
        "\"Parameters\"",
        r#""Credentials": {"RoleArn": "arn:aws:iam::444455556666:role/Caller"}, "Parameters""#,
    );
    let found = policy(&["--region", "eu-west-1", "--account", "111122223333", "--name", "orders"], &other);
    assert_eq!(found["Statement"][0]["Action"], json!(["sts:AssumeRole"]));
    let target = &found["targetRoles"][0];
    assert_eq!(target["role"], "arn:aws:iam::444455556666:role/Caller");
    assert_eq!(
        target["policy"]["Statement"][0]["Resource"],
        json!(["arn:aws:lambda:eu-west-1:444455556666:function:pay"])
    );
    assert_eq!(
        target["trust"]["Statement"][0]["Condition"]["StringEquals"]["sts:ExternalId"],
        "arn:aws:states:eu-west-1:111122223333:stateMachine:orders"
    );
}

#[test]
fn a_wrong_command_line() {
    for (arguments, words) in [
        (&["--region", "europe", "-"][..], "a region, such as eu-central-1"),
        (&["--account", "1", "-"], "twelve digits"),
        (&["--partition", "gcp", "-"], "aws, aws-cn"),
        (&["--name", "a b", "-"], "the name of a state machine"),
        (&["--kms-key", "k", "-"], "the ARN of a key"),
        (&["--kms-key", "arn:aws:kms:eu-west-1:111122223333:alias/k", "-"], "not of an alias"),
        (&["--format", "yaml", "-"], "human, json, markdown"),
        (&["--regoin", "-"], "--regoin"),
        (&["-", "-"], "unexpected"),
        (&[], "needs a file"),
        (&["nowhere.json"], "there is no such file"),
    ] {
        let found = run(arguments, PAY);
        assert_eq!((found.status, found.out.as_str()), (2, ""), "{arguments:?}");
        assert!(found.err.contains(words), "{arguments:?}: {}", found.err);
    }
    let help = run(&["--help"], "");
    assert!(help.status == 0 && help.out.contains("--kms-key ARN"), "{}", help.out);
}
