//! An evaluator of IAM policies, for the elements and operators that are used here, and a proof that a policy is what its
//! calls need.
//!
//! Source: AWS IAM User Guide, "Policy evaluation logic", "IAM JSON policy elements" (Resource, Condition operators).

#[path = "proofs.rs"]
mod proofs;

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// A request to be allowed or not.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    pub principal: Option<String>,
    pub action: String,
    pub resource: String,
    /// The resources that may be called beside this one, if they are not what the policy says.
    pub pattern: Option<String>,
    pub context: BTreeMap<String, String>,
}

pub fn call(action: &str, resource: impl Into<String>) -> Call {
    let (action, resource) = (action.to_owned(), resource.into());
    Call { principal: None, action, resource, pattern: None, context: BTreeMap::new() }
}

impl Call {
    /// One of the calls on the resources of a pattern, and on no others.
    pub fn one_of(action: &str, pattern: &str) -> Self {
        let resource = if pattern == "*" { pattern.to_owned() } else { sample(pattern) };
        Self { pattern: Some(pattern.to_owned()), ..call(action, resource) }
    }

    /// Whether another call is this one, or on another of the resources that are meant.
    fn means(&self, other: &Self) -> bool {
        let resource = self.pattern.as_deref().unwrap_or(&self.resource);
        (&self.principal, &self.action, &self.context) == (&other.principal, &other.action, &other.context)
            && (self.resource == other.resource || self.pattern.is_some() && arn_matches(resource, &other.resource))
    }

    pub fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.context.insert(key.to_owned(), value.into());
        self
    }
}

/// Whether any statement allows the call. Deny statements are not written here.
pub fn allows(policy: &Value, call: &Call) -> bool {
    policy["Statement"].as_array().unwrap().iter().any(|statement| statement_allows(statement, call))
}

pub fn statement_allows(statement: &Value, call: &Call) -> bool {
    assert_eq!(statement["Effect"], "Allow");
    let principal = match statement.get("Principal") {
        None => call.principal.is_none(),
        Some(principal) => {
            list(&principal["Service"]).iter().any(|service| Some(*service) == call.principal.as_deref())
        }
    };
    let action = list(&statement["Action"])
        .iter()
        .any(|pattern| glob(&pattern.to_ascii_lowercase(), &call.action.to_ascii_lowercase()));
    // A trust policy has no resource.
    let resource = statement
        .get("Resource")
        .is_none_or(|resource| list(resource).iter().any(|pattern| arn_matches(pattern, &call.resource)));
    principal && action && resource && statement.get("Condition").is_none_or(|all| conditions_hold(all, call))
}

fn conditions_hold(conditions: &Value, call: &Call) -> bool {
    conditions.as_object().unwrap().iter().all(|(operator, keys)| {
        keys.as_object().unwrap().iter().all(|(key, values)| {
            let found = call.context.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| value);
            // Without the key, none of these operators holds.
            found.is_some_and(|found| list(values).iter().any(|value| holds(operator, value, found)))
        })
    })
}

fn holds(operator: &str, value: &str, found: &str) -> bool {
    match operator {
        "StringEquals" => literal(value) == found,
        "StringEqualsIgnoreCase" => literal(value).eq_ignore_ascii_case(found),
        "StringLike" => glob(value, found),
        "ArnLike" | "ArnEquals" => arn_matches(value, found),
        "Bool" => value.eq_ignore_ascii_case(found),
        other => panic!("the operator {other} is not known here"),
    }
}

/// The six fields of an ARN one by one: a wildcard doesn't span them. `*` alone is everything.
pub fn arn_matches(pattern: &str, arn: &str) -> bool {
    if pattern == "*" {
        return true;
    }
    if !pattern.contains(['*', '?', '$']) {
        return pattern == arn;
    }
    let (pattern, arn): (Vec<_>, Vec<_>) = (pattern.splitn(6, ':').collect(), arn.splitn(6, ':').collect());
    pattern.len() == arn.len() && pattern.iter().zip(&arn).all(|(pattern, field)| glob(pattern, field))
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Piece {
    Any,
    One,
    Char(char),
}

/// Wildcards and characters; `${*}`, `${?}` and `${$}` are the characters themselves.
fn pieces(pattern: &str) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut rest = pattern;
    while let Some(character) = rest.chars().next() {
        let escaped = rest
            .strip_prefix("${")
            .filter(|inner| inner.get(1..).is_some_and(|end| end.starts_with('}')))
            .and_then(|inner| inner.chars().next().filter(|c| ['*', '?', '$'].contains(c)));
        let (piece, length) = match (escaped, character) {
            (Some(escaped), _) => (Piece::Char(escaped), 4),
            (None, '*') => (Piece::Any, 1),
            (None, '?') => (Piece::One, 1),
            (None, '$') if rest.starts_with("${") => panic!("the policy variable in {pattern} is not known here"),
            (None, other) => (Piece::Char(other), other.len_utf8()),
        };
        out.push(piece);
        rest = &rest[length..];
    }
    out
}

fn literal(pattern: &str) -> String {
    pieces(pattern)
        .into_iter()
        .map(|piece| match piece {
            Piece::Any => '*',
            Piece::One => '?',
            Piece::Char(character) => character,
        })
        .collect()
}

fn glob(pattern: &str, text: &str) -> bool {
    if !pattern.contains(['*', '?', '$']) {
        return pattern == text;
    }
    let (pattern, text) = (pieces(pattern), text.chars().collect::<Vec<_>>());
    // Behind the last `*`, and where the text was then: another character is the wildcard's if the rest doesn't fit.
    let (mut at, mut read, mut any) = (0, 0, None);
    loop {
        match (pattern.get(at), text.get(read)) {
            (None, None) => return true,
            (Some(Piece::Any), _) => {
                any = Some((at + 1, read));
                at += 1;
            }
            (Some(Piece::One), Some(_)) => (at, read) = (at + 1, read + 1),
            (Some(Piece::Char(wanted)), Some(found)) if wanted == found => (at, read) = (at + 1, read + 1),
            (_, _) => match any {
                Some((behind, from)) if from < text.len() => {
                    any = Some((behind, from + 1));
                    (at, read) = (behind, from + 1);
                }
                _ => return false,
            },
        }
    }
}

pub fn list(value: &Value) -> Vec<&str> {
    match value {
        Value::String(one) => vec![one],
        Value::Array(many) => many.iter().map(|one| one.as_str().unwrap()).collect(),
        other => panic!("{other}"),
    }
}

/// Actions whose only resource is `*`: they have no resource type in the Service Authorization Reference. (`sns:Publish`
/// has one, but a text message to a phone number has no ARN. `sagemaker:ListTags` has nearly every type of SageMaker; the
/// Step Functions Developer Guide has `*`. `translate:TranslateText` has terminologies, and needs none if a request names none.)
pub const WITHOUT_RESOURCE: [&str; 25] = [
    "autoscaling:DescribeAutoScalingInstances",
    "batch:DescribeJobs",
    "ec2:DescribeSubnets",
    "eks:CreateCluster",
    "elasticloadbalancing:DescribeTargetHealth",
    "elasticmapreduce:RunJobFlow",
    "emr-containers:CreateVirtualCluster",
    "logs:CreateLogDelivery",
    "logs:DeleteLogDelivery",
    "logs:DescribeLogGroups",
    "logs:DescribeResourcePolicies",
    "logs:GetLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutResourcePolicy",
    "logs:UpdateLogDelivery",
    "redshift-data:CancelStatement",
    "transcribe:StartTranscriptionJob",
    "translate:TranslateText",
    "xray:GetSamplingRules",
    "xray:GetSamplingTargets",
    "xray:PutTelemetryRecords",
    "xray:PutTraceSegments",
    "sagemaker:ListTags",
    "secretsmanager:BatchGetSecretValue",
    "sns:Publish",
];

/// Proves that a policy allows the calls, and nothing near them; and writes down for a simulator what was proved.
pub fn prove(policy: &Value, calls: &[Call]) {
    let denied = proof(policy, calls);
    proofs::write_down(policy, calls, &denied);
}

/// The proof: the calls near those that are allowed, all of which are denied.
fn proof(policy: &Value, calls: &[Call]) -> Vec<(&'static str, Call)> {
    for call in calls {
        assert!(allows(policy, call), "not sufficient: {call:?}\n{policy:#}");
    }
    for (what, smaller) in smaller(policy) {
        assert!(calls.iter().any(|call| !allows(&smaller, call)), "not needed: {what}\n{policy:#}");
    }
    let mut denied = Vec::new();
    for statement in policy["Statement"].as_array().unwrap() {
        let used: Vec<&Call> = calls.iter().filter(|call| statement_allows(statement, call)).collect();
        for call in used {
            for (what, other) in neighbours(statement, call) {
                if calls.iter().any(|call| call.means(&other)) {
                    continue;
                }
                assert!(!allows(policy, &other), "not tight, {what}: {other:?}\n{policy:#}");
                // The actions are made up here.
                if what != "another action" {
                    denied.push((what, other));
                }
            }
        }
        if list_or_none(statement, "Resource").contains(&"*") {
            let on_everything = |call: &&Call| call.resource == "*";
            assert!(calls.iter().filter(|call| statement_allows(statement, call)).all(|call| on_everything(&call)));
            for action in list(&statement["Action"]) {
                assert!(WITHOUT_RESOURCE.contains(&action), "{action} on *");
            }
        }
    }
    denied
}

fn list_or_none<'a>(statement: &'a Value, element: &str) -> Vec<&'a str> {
    statement.get(element).map(list).unwrap_or_default()
}

/// The policy without one statement, one action or one resource.
fn smaller(policy: &Value) -> Vec<(String, Value)> {
    let mut out = Vec::new();
    let statements = policy["Statement"].as_array().unwrap();
    for (index, statement) in statements.iter().enumerate() {
        let mut without = policy.clone();
        without["Statement"].as_array_mut().unwrap().remove(index);
        out.push((format!("{}", statement["Sid"]), without));
        for element in ["Action", "Resource"] {
            let all = list_or_none(statement, element);
            for one in all.iter().filter(|_| all.len() > 1) {
                let rest: Vec<&str> = all.iter().copied().filter(|other| other != one).collect();
                let mut without = policy.clone();
                without["Statement"][index][element] = json!(rest);
                out.push((format!("{} in {}", one, statement["Sid"]), without));
            }
        }
    }
    out
}

/// Calls that differ from an allowed one in a single thing.
fn neighbours(statement: &Value, call: &Call) -> Vec<(&'static str, Call)> {
    let mut out = vec![("another action", Call { action: format!("{}X", call.action), ..call.clone() })];
    let (service, _) = call.action.split_once(':').unwrap();
    for action in ["CreatePolicy", "DeleteFunction", "DeleteObject", "DeleteTable", "DeleteStateMachine", "Purge"] {
        out.push(("another action", Call { action: format!("{service}:{action}"), ..call.clone() }));
    }
    if call.principal.is_some() {
        for principal in [Some("lambda.amazonaws.com".to_owned()), None] {
            out.push(("another principal", Call { principal, ..call.clone() }));
        }
    }
    let pattern = list_or_none(statement, "Resource").into_iter().find(|pattern| arn_matches(pattern, &call.resource));
    if let Some(pattern) = pattern.filter(|pattern| *pattern != "*") {
        let fields: Vec<&str> = call.resource.splitn(6, ':').collect();
        let patterns: Vec<&str> = pattern.splitn(6, ':').collect();
        for (index, what, value) in [
            (1, "another partition", "aws-other"),
            (3, "another region", "eu-north-1"),
            (4, "another account", "999999999999"),
        ] {
            // S3's ARNs have neither region nor account; a role that an execution computes is of any account, a model behind
            // an inference profile of any region.
            let is_anywhere = patterns[index] == "*";
            assert!(!is_anywhere || ["iam", "bedrock"].contains(&patterns[2]), "{what}: {pattern}");
            if !fields[index].is_empty() && !is_anywhere {
                let mut fields = fields.clone();
                fields[index] = value;
                out.push((what, Call { resource: fields.join(":"), ..call.clone() }));
            }
        }
        // Only these have no type in front of the name.
        let bare = ["sqs", "sns", "s3", "execute-api"].contains(&patterns[2]);
        assert!(bare || !patterns[5].starts_with('*'), "every type of resource: {pattern}");
        let meant = call.pattern.as_ref().map_or(patterns[5], |meant| meant.splitn(6, ':').nth(5).unwrap());
        let mut resources = siblings(meant);
        if !meant.ends_with('*') {
            resources.extend([format!("{}x", fields[5]), format!("{}:x", fields[5])]);
        }
        if !meant.starts_with('*') {
            resources.push(format!("x{}", fields[5]));
        }
        for resource in resources {
            let mut fields = fields.clone();
            fields[5] = &resource;
            out.push(("a sibling resource", Call { resource: fields.join(":"), ..call.clone() }));
        }
    }
    // A call has the keys that must be checked, and no others.
    for (key, value) in &call.context {
        let mut without = call.clone();
        without.context.remove(key);
        out.push(("a missing key", without));
        let other = value.strip_prefix("arn:").map_or_else(|| format!("x{value}"), |rest| format!("arn:x{rest}"));
        let mut wrong = vec![other, String::new()];
        if !is_prefix(statement, key) {
            wrong.push(format!("{value}x"));
        }
        out.extend(wrong.into_iter().map(|wrong| ("a wrong value", call.clone().with(key, wrong))));
    }
    out
}

/// Whether a value of the key may end in anything.
fn is_prefix(statement: &Value, key: &str) -> bool {
    let values = statement["Condition"]["StringLike"].get(key);
    values.is_some_and(|values| list(values).iter().any(|value| value.ends_with('*') && !value.ends_with("${*}")))
}

/// Something that a pattern matches.
pub fn sample(pattern: &str) -> String {
    pattern.replace("${*}", "\0").replace('*', "any").replace('\0', "*")
}

/// Resources like those of a pattern, in which one name is longer: `execution:ChildOther:any` for `execution:Child:*`, and, in front,
/// `execution:OtherChild:any`.
fn siblings(pattern: &str) -> Vec<String> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || "-_.@".contains(c);
    let mut out = Vec::new();
    let mut rest = 0;
    while let Some(start) = pattern[rest..].find(is_name).map(|at| rest + at) {
        let end = pattern[start..].find(|c| !is_name(c)).map_or(pattern.len(), |at| start + at);
        let (before, name, behind) = (&pattern[..start], &pattern[start..end], &pattern[end..]);
        if !behind.starts_with('*') {
            out.push(sample(&format!("{before}{name}Other{behind}")));
        }
        if !before.ends_with('*') {
            out.push(sample(&format!("{before}Other{name}{behind}")));
        }
        rest = end;
    }
    out
}

mod tests {
    use super::*;

    #[test]
    fn names_that_are_longer() {
        assert_eq!(
            siblings("execution:Child:*"),
            [
                "executionOther:Child:any",
                "Otherexecution:Child:any",
                "execution:ChildOther:any",
                "execution:OtherChild:any",
            ]
        );
        assert_eq!(siblings("job/a-*"), ["jobOther/a-any", "Otherjob/a-any", "job/Othera-any"]);
        assert!(siblings("*/*").is_empty());
    }

    fn policy(condition: &Value) -> Value {
        json!({"Statement": [{"Effect": "Allow", "Action": ["s3:Get*"], "Resource": "arn:aws:s3:::b/a*", "Condition": condition}]})
    }

    #[test]
    fn wildcards() {
        assert!(glob("a*c", "abbc") && glob("a*", "a") && glob("a?c", "abc") && glob("*", ""));
        assert!(!glob("a?c", "ac") && !glob("a", "ab") && !glob("", "a"));
        assert!(glob("a${*}", "a*") && !glob("a${*}", "ab") && glob("${$}{x}", "${x}"));
        assert!(arn_matches("arn:aws:s3:::b/*", "arn:aws:s3:::b/x:y"));
        assert!(!arn_matches("arn:aws:*:*:*:q", "arn:aws:sqs:eu:1:x:q"));
        assert!(!arn_matches("arn:*", "arn:aws:s3:::b"));
    }

    #[test]
    fn statements() {
        let policy = policy(&json!({}));
        assert!(allows(&policy, &call("s3:getobject", "arn:aws:s3:::b/abc")));
        assert!(!allows(&policy, &call("s3:PutObject", "arn:aws:s3:::b/abc")));
        assert!(!allows(&policy, &call("s3:GetObject", "arn:aws:s3:::b/b")));
    }

    #[test]
    fn conditions() {
        let request = call("s3:GetObject", "arn:aws:s3:::b/a");
        for (operator, value, good, bad) in [
            ("StringEquals", "v*", "v*", "vx"),
            ("StringLike", "v*", "vx", "x"),
            ("ArnLike", "arn:aws:s3:::b*", "arn:aws:s3:::bc", "arn:aws-cn:s3:::bc"),
            ("ArnEquals", "arn:aws:s3:::b", "arn:aws:s3:::b", "arn:aws:s3:::c"),
            ("Bool", "true", "True", "false"),
        ] {
            let policy = policy(&json!({operator: {"k:Key": [value, "other"]}}));
            assert!(allows(&policy, &request.clone().with("K:key", good)), "{operator}");
            assert!(!allows(&policy, &request.clone().with("k:Key", bad)), "{operator}");
            assert!(!allows(&policy, &request), "{operator}: a missing key");
        }
        let both = policy(&json!({"StringEquals": {"a": "1", "b": "2"}}));
        assert!(allows(&both, &request.clone().with("a", "1").with("b", "2")));
        assert!(!allows(&both, &request.clone().with("a", "1").with("b", "3")));
    }

    #[test]
    fn a_proof_finds_neighbours_whose_names_begin_so() {
        let policy = |resource: &str, value: &str| {
            json!({"Statement": [{"Sid": "S", "Effect": "Allow", "Action": "states:StopExecution", "Resource": resource,
                "Condition": {"StringLike": {"k": value}}}]})
        };
        let place = "arn:aws:states:eu-west-1:111122223333";
        let calls = [Call::one_of("states:StopExecution", &format!("{place}:execution:Child:*")).with("k", "v")];
        proof(&policy(&format!("{place}:execution:Child:*"), "v"), &calls);
        let fails = |policy: Value| std::panic::catch_unwind(|| proof(&policy, &calls)).is_err();
        for wide in ["execution:Child*", "execution:*:*", "*"] {
            assert!(fails(policy(&format!("{place}:{wide}"), "v")), "{wide}");
        }
        assert!(fails(policy("arn:aws:states:*:111122223333:execution:Child:*", "v")));
        assert!(fails(policy(&format!("{place}:execution:Child:*"), "*v")));
    }

    #[test]
    fn a_proof_finds_what_is_too_much_and_too_little() {
        let fails = |policy: Value, calls: &[Call]| std::panic::catch_unwind(|| proof(&policy, calls)).is_err();
        let statement = |actions: Value, resource: &str| json!({"Statement": [{"Sid": "S", "Effect": "Allow", "Action": actions, "Resource": resource}]});
        let arn = "arn:aws:lambda:eu-west-1:111122223333:function:f";
        let calls = [call("lambda:InvokeFunction", arn)];
        proof(&statement(json!("lambda:InvokeFunction"), arn), &calls);
        assert!(fails(statement(json!("lambda:InvokeFunction"), "arn:aws:lambda:*:111122223333:function:f"), &calls));
        assert!(fails(
            statement(json!("lambda:InvokeFunction"), "arn:aws:lambda:eu-west-1:111122223333:function:g"),
            &calls
        ));
        assert!(fails(statement(json!(["lambda:InvokeFunction", "lambda:GetFunction"]), arn), &calls));
        assert!(fails(statement(json!("lambda:*"), arn), &calls));
        assert!(fails(statement(json!("lambda:InvokeFunction"), "*"), &calls));
    }
}
