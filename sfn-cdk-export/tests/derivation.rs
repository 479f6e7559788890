//! What a derivation finds, what it says about why, and how a user overrides it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use serde_json::{Value, json};
use sfn_asl::token::{Attribute, ResourceHandle, ResourceKind};
use sfn_asl::{Code, StateMachine};
use sfn_cdk_export::iam::{self, Derivation, Options, codes};
use sfn_cdk_export::{Binding, Condition, Deployment, Environment, ExportError, Logging, PolicyDocument, Statement};
use support::iam::{call, prove};
use support::{arn_in, environments, function, one_path_task, one_task};

const ECS: &str = "arn:aws:states:::ecs:runTask";
const QUEUE: &str = "arn:aws:states:::sqs:sendMessage";

/// A derivation of a JSONPath task `Call` in a definition with placeholders of other tools.
fn derive(resource: &str, fields: &str) -> Derivation {
    let text = format!(
        r#"{{"StartAt": "Call", "States": {{"Call": {{"Type": "Task", "Resource": "{resource}", {fields}, "End": true}}}}}}"#
    );
    let mut options = Options::new("demo");
    options.placeholders = true;
    options.account_id = Some("111122223333".to_owned());
    iam::derive(&StateMachine::from_json(&text).unwrap(), &options)
}

fn codes_of(derivation: &Derivation) -> Vec<Code> {
    derivation.findings.iter().map(|finding| finding.diagnostic.code).collect()
}

fn resolved(policy: &PolicyDocument, environment: &Environment) -> Value {
    let text = policy.resolve(environment, |handle| Some(arn_in(environment, handle))).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// The resources that an action is allowed on, in the first environment.
fn resources(policy: &PolicyDocument, action: &str) -> Vec<String> {
    let environment = Environment::new("aws", "eu-west-1", "111122223333");
    let policy = policy.resolved(&environment, |handle| Some(arn_in(&environment, handle))).unwrap();
    let statements = policy.statements.iter().filter(|statement| statement.actions.contains(action));
    statements.flat_map(|statement| &statement.resources).map(ToString::to_string).collect()
}

#[test]
fn what_cannot_be_told_is_found_and_allowed_on_the_type() {
    let every = "arn:aws:sqs:eu-west-1:111122223333:*";
    for (parameters, code) in [
        (r#"{"QueueUrl": "foo"}"#, codes::UNREADABLE_ARGUMENT),
        (r#"{"QueueUrl": 7}"#, codes::UNREADABLE_ARGUMENT),
        (r#"{"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/111122223333/a\nb"}"#, codes::UNREADABLE_ARGUMENT),
        (r#"{"MessageBody": "m"}"#, codes::MISSING_ARGUMENT),
        (r#"{"QueueUrl.$": "$.queue"}"#, codes::WIDE_SCOPE),
        (r#"{"QueueUrl": "${Queue}"}"#, codes::PLACEHOLDER),
        (r#"{"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/111122223333/${Queue}"}"#, codes::PLACEHOLDER),
    ] {
        let derivation = derive(QUEUE, &format!(r#""Parameters": {parameters}"#));
        assert_eq!(codes_of(&derivation), [code], "{parameters}");
        assert_eq!(resources(&derivation.policy, "sqs:SendMessage"), [every], "{parameters}");
        let finding = &derivation.findings[0];
        assert_eq!(finding.state.as_deref(), Some("Call"));
        assert_eq!(finding.diagnostic.location.as_str(), "/States/Call");
        assert!(finding.diagnostic.help.is_some());
    }
}

#[test]
fn pseudo_parameters_of_cloudformation_are_the_place() {
    let derivation = derive(
        QUEUE,
        r#""Parameters": {"QueueUrl": "https://sqs.${AWS::Region}.amazonaws.com/${AWS::AccountId}/jobs"}"#,
    );
    assert_eq!(resources(&derivation.policy, "sqs:SendMessage"), ["arn:aws:sqs:eu-west-1:111122223333:jobs"]);
    let derivation = derive("arn:${AWS::Partition}:states:::sns:publish", r#""Parameters": {"PhoneNumber": "+49"}"#);
    assert_eq!(resources(&derivation.policy, "sns:Publish"), ["*"]);
    // Those of the Serverless Framework have a place in an ARN, and stay.
    let derivation = derive("arn:aws:lambda:#{AWS::Region}:#{AWS::AccountId}:function:f", r#""Comment": """#);
    assert_eq!(
        resources(&derivation.policy, "lambda:InvokeFunction"),
        ["arn:aws:lambda:#{AWS::Region}:#{AWS::AccountId}:function:f"]
    );
    assert_eq!(codes_of(&derivation), [codes::PLACEHOLDER]);
}

/// Activities need nothing, and integrations are what they are, whatever fills in the place.
#[test]
fn placeholders_in_the_place_of_a_resource() {
    for resource in [
        "arn:aws:states:${AWS::Region}:${AWS::AccountId}:activity:pack",
        "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:activity:${Name}",
        "arn:aws:states:#{AWS::Region}:#{AWS::AccountId}:activity:pack",
    ] {
        let derivation = derive(resource, r#""Comment": """#);
        assert!(derivation.policy.is_empty() && derivation.findings.is_empty(), "{resource}");
    }
    for place in ["${AWS::Region}:${AWS::AccountId}", "${Region}:111122223333", "#{AWS::Region}:#{AWS::AccountId}", ":"]
    {
        let derivation = derive(&format!("arn:${{P}}:states:{place}:aws-sdk:s3:listBuckets"), r#""Parameters": {}"#);
        assert_eq!(resources(&derivation.policy, "s3:ListAllMyBuckets"), ["*"], "{place}");
        assert!(derivation.findings.is_empty(), "{place}");
    }
    let unknown = derive("arn:aws:states:::${Service}:${Action}", r#""Parameters": {}"#);
    assert_eq!(codes_of(&unknown), [codes::UNKNOWN_ACTION]);
    assert!(unknown.policy.is_empty());
}

#[test]
fn no_placeholder_reaches_the_policy() {
    for resource in ["${Function}", "${Function.Arn}", "arn:aws:lambda:${R}:${A}:function:f"] {
        let derivation = derive(resource, r#""Comment": """#);
        assert_eq!(codes_of(&derivation), [codes::PLACEHOLDER], "{resource}");
        assert_eq!(
            resources(&derivation.policy, "lambda:InvokeFunction"),
            ["arn:aws:lambda:eu-west-1:111122223333:function:*"]
        );
    }
}

#[test]
fn an_unknown_operation_is_an_error() {
    for resource in ["arn:aws:states:::foo:bar", "arn:aws:states:::aws-sdk:nosuchservice:doIt"] {
        let derivation = derive(resource, r#""Parameters": {}"#);
        assert_eq!(codes_of(&derivation), [codes::UNKNOWN_ACTION], "{resource}");
        assert!(derivation.findings[0].diagnostic.is_error());
        assert!(derivation.findings[0].diagnostic.message.contains(resource));
        assert!(derivation.policy.is_empty());
    }
}

/// The pattern is wrong, and the call is known nevertheless.
#[test]
fn what_cannot_be_awaited_is_an_error_and_has_what_the_call_needs() {
    let queue = r#""Parameters": {"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/111122223333/jobs"}"#;
    let bucket = r#""Parameters": {"Bucket": "in", "Key": "k"}"#;
    for (resource, fields, action, allowed) in [
        ("sqs:sendMessage.sync", queue, "sqs:SendMessage", "arn:aws:sqs:eu-west-1:111122223333:jobs"),
        ("aws-sdk:s3:getObject.sync", bucket, "s3:GetObject", "arn:aws:s3:::in/k"),
    ] {
        let derivation = derive(&format!("arn:aws:states:::{resource}"), fields);
        assert_eq!(codes_of(&derivation), [codes::UNKNOWN_ACTION], "{resource}");
        assert!(derivation.findings[0].diagnostic.is_error());
        assert!(derivation.findings[0].diagnostic.message.contains(resource));
        assert_eq!(resources(&derivation.policy, action), [allowed]);
        assert_eq!(derivation.policy.statements.len(), 1);
    }
}

/// AWS CloudFormation evaluates them before Step Functions sees them.
#[test]
fn intrinsic_functions_of_cloudformation_are_placeholders() {
    for value in [r#"{"Ref": "Jobs"}"#, r#"{"Fn::GetAtt": ["Jobs", "QueueUrl"]}"#, r#"{"Fn::Sub": "${Jobs}"}"#] {
        let derivation = derive(QUEUE, &format!(r#""Parameters": {{"QueueUrl": {value}}}"#));
        assert_eq!(codes_of(&derivation), [codes::PLACEHOLDER], "{value}");
        assert_eq!(resources(&derivation.policy, "sqs:SendMessage"), ["arn:aws:sqs:eu-west-1:111122223333:*"]);
    }
    let other = derive(QUEUE, r#""Parameters": {"QueueUrl": {"Ref": "Jobs", "Url": "u"}}"#);
    assert_eq!(codes_of(&other), [codes::UNREADABLE_ARGUMENT]);
}

/// IAM API Reference, `PutRolePolicy`: the characters of a policy.
#[test]
fn no_control_characters_reach_the_policy() {
    let fields = r#""Parameters": {"Bucket": "in", "Key": "a\nb"}"#;
    let derivation = derive("arn:aws:states:::aws-sdk:s3:getObject", fields);
    assert_eq!(codes_of(&derivation), [codes::UNREADABLE_ARGUMENT]);
    assert_eq!(resources(&derivation.policy, "s3:GetObject"), ["arn:aws:s3:::in/*"]);
}

/// What is said of them: a value that is no text is not quoted as one.
#[test]
fn messages_name_what_is_there() {
    let message = |fields: &str| derive(QUEUE, fields).findings[0].diagnostic.message.clone();
    assert!(message(r#""Parameters": {"QueueUrl": 7}"#).contains(" has a number as `QueueUrl`"));
    assert!(message(r#""Parameters": {"QueueUrl": ""}"#).contains(" has an empty text as `QueueUrl`"));
    assert!(message(r#""Parameters": {"QueueUrl": "jobs"}"#).contains(" has `jobs` as `QueueUrl`"));
    assert!(message(r#""Comment": """#).contains(" has no request"));
    let whole = derive(QUEUE, r#""QueryLanguage": "JSONata", "Arguments": "{% $request %}""#);
    assert_eq!(codes_of(&whole), [codes::WIDE_SCOPE]);
    assert!(whole.findings[0].diagnostic.message.contains("computes the whole request"));
}

#[test]
fn resources_of_other_accounts() {
    let queue = r#""Parameters": {"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/444455556666/jobs"}"#;
    let derivation = derive(QUEUE, queue);
    assert_eq!(codes_of(&derivation), [codes::OTHER_ACCOUNT]);
    assert!(derivation.findings[0].diagnostic.message.contains("444455556666"));
    assert_eq!(codes_of(&derive(QUEUE, &queue.replace("444455556666", "111122223333"))), []);
}

#[test]
fn ecs_tasks() {
    let role = |name: &str| format!("arn:aws:iam::111122223333:role/{name}");
    let passed = |name: &str| call("iam:PassRole", role(name)).with("iam:PassedToService", "ecs-tasks.amazonaws.com");
    let environment = Environment::new("aws", "eu-west-1", "111122223333");
    let ecs = |resource: &str| format!("arn:aws:ecs:eu-west-1:111122223333:{resource}");
    let roles =
        format!(r#""Overrides": {{"TaskRoleArn": "{}", "ExecutionRoleArn": "{}"}}"#, role("Task"), role("Execution"));
    let run = derive(ECS, &format!(r#""Parameters": {{"TaskDefinition": "report", "Tags": [{{}}], {roles}}}"#));
    assert_eq!(codes_of(&run), []);
    prove(
        &resolved(&run.policy, &environment),
        &[
            call("ecs:RunTask", ecs("task-definition/report:7")),
            passed("Task"),
            passed("Execution"),
            call("ecs:TagResource", ecs("task/default/1")).with("ecs:CreateAction", "RunTask"),
        ],
    );
    let sync = derive(
        &format!("{ECS}.sync"),
        &format!(r#""Parameters": {{"TaskDefinition": "report:7", "Cluster": "jobs", {roles}}}"#),
    );
    let managed = "arn:aws:events:eu-west-1:111122223333:rule/StepFunctionsGetEventsForECSTaskRule";
    prove(
        &resolved(&sync.policy, &environment),
        &[
            call("ecs:RunTask", ecs("task-definition/report:7")),
            call("ecs:StopTask", ecs("task/jobs/1")),
            call("ecs:DescribeTasks", ecs("task/jobs/1")),
            passed("Task"),
            passed("Execution"),
            call("events:PutTargets", managed),
            call("events:PutRule", managed),
            call("events:DescribeRule", managed),
        ],
    );
    let without = derive(ECS, r#""Parameters": {"TaskDefinition": "report:7"}"#);
    assert_eq!(codes_of(&without), [codes::WIDE_PASS_ROLE]);
    assert_eq!(resources(&without.policy, "iam:PassRole"), [role("*")]);
}

#[test]
fn roles_that_the_user_names() {
    let deployment = one_task(ECS, r#""Arguments": {"TaskDefinition": "report:7"}"#, &[]);
    let named = deployment.roles_of("Call", ["arn:aws:iam::111122223333:role/Task"]).unwrap();
    let plan = named.plan().unwrap();
    assert_eq!(resources(&plan.policy, "iam:PassRole"), ["arn:aws:iam::111122223333:role/Task"]);
    assert!(plan.derivation.findings.is_empty(), "{:?}", plan.derivation.findings);
}

#[test]
fn a_scope_narrows_what_is_derived_and_nothing_else() {
    let dynamic = || one_task(QUEUE, r#""Arguments": {"QueueUrl": "{% $q %}", "MessageBody": "m"}"#, &[]);
    assert_eq!(codes_of(&dynamic().plan().unwrap().derivation), [codes::WIDE_SCOPE]);
    let jobs = ResourceHandle::new(ResourceKind::SqsQueue, "jobs");
    let narrow = dynamic().scope_of("Call", ["arn:aws:sqs:eu-west-1:111122223333:a"]).unwrap();
    let narrow = narrow.scope_of("Call", [jobs.arn()]).unwrap();
    let plan = narrow.plan().unwrap();
    let mut found = resources(&plan.policy, "sqs:SendMessage");
    found.sort();
    assert_eq!(found, ["arn:aws:sqs:eu-west-1:111122223333:a", "arn:aws:sqs:eu-west-1:111122223333:jobs"]);
    assert_eq!(codes_of(&plan.derivation), []);
    // Outside of what the call can need: of another service, everything, or beside what is known exactly.
    for outside in ["arn:aws:sns:eu-west-1:111122223333:a", "*"] {
        let error = dynamic().scope_of("Call", [outside]).unwrap().plan().map(drop).unwrap_err();
        assert!(matches!(&error, ExportError::InvalidStatement { .. }), "{error}");
        assert!(error.to_string().contains("outside"), "{error}");
    }
    let known = one_task(
        QUEUE,
        r#""Arguments": {"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/111122223333/a", "MessageBody": "m"}"#,
        &[],
    );
    assert!(known.scope_of("Call", ["arn:aws:sqs:eu-west-1:111122223333:b"]).unwrap().plan().is_err());
    assert!(matches!(dynamic().scope_of("Cal", ["*"]), Err(ExportError::UnknownState { .. })));
}

#[test]
fn more_permissions_stand_beside_the_derived_ones() {
    let read = Statement::allow("Read", ["s3:GetObject"], ["arn:aws:s3:::b/*"]);
    let deployment = one_path_task("arn:aws:states:::sns:publish", r#""Parameters": {"PhoneNumber": "+49"}"#, &[])
        .more_permissions_of("Call", [read])
        .unwrap();
    let plan = deployment.plan().unwrap();
    assert_eq!(resources(&plan.policy, "sns:Publish"), ["*"]);
    assert_eq!(resources(&plan.policy, "s3:GetObject"), ["arn:aws:s3:::b/*"]);
    let why = &plan.policy.statements.iter().find(|statement| statement.sid == "Read").unwrap().why;
    assert_eq!((why[0].state.as_deref(), why[0].reason.as_str()), (Some("Call"), "stated"));
}

#[test]
fn a_wide_statement_of_the_users_own_is_found() {
    let own = |action: &str| {
        let deployment = support::order().statement(Statement::allow("Own", [action], ["*"]));
        codes_of(&deployment.plan().unwrap().derivation)
    };
    assert_eq!(own("sqs:SendMessage"), [codes::STAR_RESOURCE]);
    assert_eq!(own("ec2:DescribeInstances"), []);
    let bad = Statement::allow("a b", ["sqs:SendMessage"], ["arn:aws:sqs:eu-west-1:111122223333:q"]);
    let mut options = Options::new("demo");
    options.statements.push(bad);
    let machine = support::order_machine();
    assert_eq!(codes_of(&iam::derive(machine.machine(), &options)), [codes::INVALID_STATEMENT]);
}

#[test]
fn every_statement_says_why() {
    let text = r#"{"StartAt": "A", "States": {
        "A": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync", "Next": "B",
              "Parameters": {"StateMachineArn": "arn:aws:states:eu-west-1:111122223333:stateMachine:child"}},
        "B": {"Type": "Task", "Resource": "arn:aws:lambda:eu-west-1:111122223333:function:f", "End": true}}}"#;
    let mut options = Options::new("demo");
    options.logging = true;
    let derivation = iam::derive(&StateMachine::from_json(text).unwrap(), &options);
    let why: Vec<(&str, Vec<String>)> = derivation
        .policy
        .statements
        .iter()
        .map(|statement| (statement.sid.as_str(), statement.why.iter().map(ToString::to_string).collect()))
        .collect();
    let of = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        why,
        [
            ("DeliverLogs", of(&["Logging"])),
            ("FollowExecutions", of(&["/States/A: states:startExecution.sync, to follow and to cancel the job"])),
            ("InvokeFunctions", of(&["/States/B: invokes the function"])),
            ("ReceiveJobEvents", of(&["/States/A: states:startExecution.sync, to learn of the job's end"])),
            ("StartExecutions", of(&["/States/A: states:startExecution.sync"])),
        ]
    );
}

#[test]
fn the_other_role_of_credentials_has_a_policy_and_a_trust_of_its_own() {
    let derivation = derive(
        "arn:aws:states:::states:startExecution.sync",
        r#""Credentials": {"RoleArn": "arn:aws:iam::444455556666:role/Caller"},
           "Parameters": {"StateMachineArn": "arn:aws:states:eu-west-1:444455556666:stateMachine:child"}"#,
    );
    let environment = Environment::new("aws", "eu-west-1", "111122223333");
    prove(
        &resolved(&derivation.policy, &environment),
        &[call("sts:AssumeRole", "arn:aws:iam::444455556666:role/Caller")],
    );
    let [target] = derivation.target_roles.as_slice() else { panic!("{:?}", derivation.target_roles) };
    assert_eq!(target.role.to_string(), "arn:aws:iam::444455556666:role/Caller");
    // Another account's events are not received: Step Functions asks again and again.
    let states = "arn:aws:states:eu-west-1:444455556666";
    prove(
        &resolved(&target.policy, &environment),
        &[
            call("states:StartExecution", format!("{states}:stateMachine:child")),
            call("states:DescribeExecution", format!("{states}:execution:child:1")),
            call("states:StopExecution", format!("{states}:execution:child:1")),
        ],
    );
    assert_eq!(
        resolved(&target.trust, &environment)["Statement"],
        json!([{
            "Sid": "StepFunctions",
            "Effect": "Allow",
            "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
            "Action": "sts:AssumeRole",
            "Condition": {"StringEquals": {
                "sts:ExternalId": "arn:aws:states:eu-west-1:111122223333:stateMachine:demo"
            }}
        }])
    );
    // A name alone is of the other role's account.
    let by_name = derive(
        "arn:aws:states:::lambda:invoke",
        r#""Credentials": {"RoleArn": "arn:aws:iam::444455556666:role/Caller"}, "Parameters": {"FunctionName": "f"}"#,
    );
    assert_eq!(
        resources(&by_name.target_roles[0].policy, "lambda:InvokeFunction"),
        ["arn:aws:lambda:eu-west-1:444455556666:function:f"]
    );
    let computed = derive(
        "arn:aws:states:::lambda:invoke",
        r#""Credentials": {"RoleArn.$": "$.role"}, "Parameters": {"FunctionName": "f"}"#,
    );
    assert_eq!(codes_of(&computed), [codes::WIDE_SCOPE]);
    assert_eq!(resources(&computed.policy, "sts:AssumeRole"), ["arn:aws:iam::*:role/*"]);
}

fn key() -> ResourceHandle {
    ResourceHandle::new(ResourceKind::KmsKey, "secrets")
}

#[test]
fn a_key_of_the_machine() {
    let encrypted = support::order().kms_key(&key()).unwrap();
    let plan = encrypted.plan().unwrap();
    for environment in environments() {
        let Environment { partition, region, account_id, .. } = &environment;
        let arn = arn_in(&environment, &key());
        let machine = format!("arn:{partition}:states:{region}:{account_id}:stateMachine:order-processing");
        let logs = format!("arn:{partition}:logs:{region}:{account_id}:*");
        let policy = resolved(&plan.policy, &environment);
        let statements: Vec<&Value> =
            policy["Statement"].as_array().unwrap().iter().filter(|one| one["Resource"] == json!(arn)).collect();
        assert_eq!(
            statements,
            [
                &json!({"Sid": "EncryptExecutions", "Effect": "Allow", "Action": ["kms:Decrypt", "kms:GenerateDataKey"], "Resource": arn,
                    "Condition": {"StringEquals": {"kms:EncryptionContext:aws:states:stateMachineArn": machine}}}),
                &json!({"Sid": "EncryptLogs", "Effect": "Allow", "Action": "kms:GenerateDataKey", "Resource": arn,
                    "Condition": {"StringEquals": {"kms:EncryptionContext:SourceArn": logs}}}),
            ]
        );
    }
    assert_eq!(codes_of(&plan.derivation), [codes::KEY_POLICY]);
    assert!(plan.derivation.findings[0].diagnostic.help.as_ref().unwrap().contains("delivery.logs.amazonaws.com"));
    // Without logs nothing is said about them.
    let bare = one_path_task("arn:aws:states:::sns:publish", r#""Parameters": {"PhoneNumber": "+49"}"#, &[]);
    let bare = bare.kms_key(&key()).unwrap();
    assert!(bare.plan().unwrap().policy.statements.iter().all(|statement| statement.sid != "EncryptLogs"));
}

#[test]
fn every_target_says_which_key_it_is() {
    let encrypted = support::order().kms_key(&key()).unwrap();
    let expected = json!({"KmsKeyId": {"Ref": "SecretsArn"}, "Type": "CUSTOMER_MANAGED_KMS_KEY"});
    let template = support::template::json_template(&encrypted);
    assert_eq!(template["Resources"]["OrderProcessing"]["Properties"]["EncryptionConfiguration"], expected);
    assert!(template["Parameters"]["SecretsArn"]["AllowedPattern"].as_str().unwrap().contains(":kms:"));
    // SAM's own resource can't say it.
    let files = encrypted.sam().unwrap();
    let sam = support::template::yaml(files.get("order-processing.template.yaml").unwrap());
    let machine = &sam["Resources"]["OrderProcessing"];
    assert_eq!(machine["Type"], "AWS::StepFunctions::StateMachine");
    assert_eq!(machine["Properties"]["EncryptionConfiguration"], expected);
    assert_eq!(sam["Transform"], "AWS::Serverless-2016-10-31");
    assert_eq!(files.len(), 1);
    #[cfg(feature = "terraform")]
    {
        let files = encrypted.terraform().unwrap();
        let main = files.get("main.tf").unwrap();
        assert!(main.contains("encryption_configuration {\n    kms_key_id = var.secrets_arn\n"), "{main}");
        assert!(files.get("versions.tf").unwrap().contains("\">= 5.61\""));
        assert!(!support::order().terraform().unwrap().get("main.tf").unwrap().contains("encryption_configuration"));
    }
    let bound = encrypted.bind(&key(), Binding::arn("arn:aws:kms:eu-west-1:111122223333:key/0000-1111")).unwrap();
    let template = support::template::json_template(&bound);
    let id = &template["Resources"]["OrderProcessing"]["Properties"]["EncryptionConfiguration"]["KmsKeyId"];
    assert_eq!(id, "arn:aws:kms:eu-west-1:111122223333:key/0000-1111");
}

#[test]
fn keys_of_what_is_called() {
    let jobs = ResourceHandle::new(ResourceKind::SqsQueue, "jobs");
    let orders = ResourceHandle::new(ResourceKind::DynamoDbTable, "orders");
    let text = r#"{"QueryLanguage": "JSONata", "StartAt": "A", "States": {
        "A": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Arguments": {"QueueUrl": "${jobs_url}", "MessageBody": "m"}, "Next": "B"},
        "B": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "Arguments": {"TableName": "${orders_name}", "Key": {}}, "End": true}}}"#;
    let tokens = [jobs.attribute(Attribute::Url), orders.attribute(Attribute::Name)];
    let deployment = Deployment::new("demo", support::machine(text, &tokens))
        .unwrap()
        .kms_key_of(&jobs, &key())
        .unwrap()
        .kms_key_of(&orders, &key())
        .unwrap();
    let plan = deployment.plan().unwrap();
    for environment in environments() {
        let arn = |handle: &ResourceHandle| arn_in(&environment, handle);
        let Environment { region, .. } = &environment;
        let via = |service: &str| format!("{service}.{region}.{}", environment.url_suffix());
        prove(
            &resolved(&plan.policy, &environment),
            &[
                call("sqs:SendMessage", arn(&jobs)),
                call("dynamodb:GetItem", arn(&orders)),
                call("kms:Decrypt", arn(&key())).with("kms:ViaService", via("sqs")),
                call("kms:GenerateDataKey", arn(&key())).with("kms:ViaService", via("sqs")),
                call("kms:Decrypt", arn(&key())).with("kms:ViaService", via("dynamodb")),
            ],
        );
    }
    assert!(deployment.export().is_ok());
    let wrong = support::order().kms_key_of(&jobs, &jobs).unwrap_err();
    assert!(wrong.to_string().starts_with("SFN0633: .kms_key_of(...) needs a handle of a KMS key"), "{wrong}");
    let wrong = support::order().kms_key_of(&function("validate_order"), &key()).unwrap_err();
    assert!(wrong.to_string().contains("needs a handle of a queue, a topic"), "{wrong}");
    let unused = support::order().kms_key_of(&jobs, &key()).unwrap().plan().map(drop).unwrap_err();
    assert!(matches!(&unused, ExportError::UnusedBinding { handle, .. } if *handle == jobs), "{unused}");
}

#[test]
fn keys_of_activities() {
    let worker = ResourceHandle::new(ResourceKind::Activity, "worker");
    let text = r#"{"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${worker_arn}", "End": true}}}"#;
    let deployment = Deployment::new("demo", support::machine(text, &[worker.arn()])).unwrap();
    let deployment = deployment.kms_key_of(&worker, &key()).unwrap();
    let plan = deployment.plan().unwrap();
    for environment in environments() {
        let arn = |handle: &ResourceHandle| arn_in(&environment, handle);
        let with =
            |action: &str| call(action, arn(&key())).with("kms:EncryptionContext:aws:states:activityArn", arn(&worker));
        prove(&resolved(&plan.policy, &environment), &[with("kms:Decrypt"), with("kms:GenerateDataKey")]);
    }
}

#[test]
fn a_role_that_there_is_already() {
    let role = ResourceHandle::new(ResourceKind::IamRole, "runner");
    let deployment = support::order().existing_role(&role).unwrap();
    let template = support::template::json_template(&deployment);
    let resources: Vec<&String> = template["Resources"].as_object().unwrap().keys().collect();
    assert_eq!(resources, ["OrderProcessing", "OrderProcessingLogGroup"]);
    let machine = &template["Resources"]["OrderProcessing"];
    assert_eq!(machine["Properties"]["RoleArn"], json!({"Ref": "RunnerArn"}));
    assert!(machine.get("DependsOn").is_none());
    // What it must be allowed is known nevertheless.
    assert!(deployment.plan().unwrap().derivation.to_markdown("order-processing").contains("`lambda:InvokeFunction`"));
    let bound = deployment.bind(&role, Binding::terraform("aws_iam_role.runner.arn")).unwrap();
    #[cfg(feature = "terraform")]
    {
        let main = bound.terraform().unwrap();
        let main = main.get("main.tf").unwrap();
        assert!(main.contains("role_arn = aws_iam_role.runner.arn"), "{main}");
        assert!(!main.contains("resource \"aws_iam_") && !main.contains("depends_on"), "{main}");
    }
    assert!(bound.sam().is_ok());
    assert!(matches!(support::order().existing_role(&function("f")), Err(ExportError::WrongKind { .. })));
}

#[test]
fn an_unknown_place_is_compared_with_wildcards() {
    let mut options = Options::new("demo");
    options.kms_key = Some("arn:aws:kms:eu-west-1:111122223333:key/k".into());
    let machine = support::order_machine();
    let derivation = iam::derive(machine.machine(), &options);
    let place = Environment::new("aws", "*", "*");
    let derivation = derivation.resolved(&place, |handle| Some(arn_in(&place, handle))).unwrap();
    let key = derivation.policy.statements.iter().find(|statement| statement.sid == "EncryptExecutions").unwrap();
    let expected = Condition::new(
        "StringLike",
        "kms:EncryptionContext:aws:states:stateMachineArn",
        "arn:aws:states:*:*:stateMachine:demo",
    );
    assert_eq!(key.conditions.iter().collect::<Vec<_>>(), [&expected]);
}

#[test]
fn reports() {
    let deployment = one_task("arn:aws:states:::lambda:invoke", r#""Arguments": {"FunctionName": "{% $f %}"}"#, &[])
        .logging(Logging::all());
    let plan = deployment.plan().unwrap();
    let markdown = plan.derivation.to_markdown("demo");
    for line in [
        "# Permissions of `demo`",
        "| `InvokeFunctions` | `lambda:InvokeFunction` | `arn:${partition}:lambda:${region}:${account_id}:function:*` |  | `/States/Call`: lambda:invoke |",
        "## Findings",
        "- warning SFN2005 at `/States/Call`: an execution computes `FunctionName` of the state `Call`",
    ] {
        assert!(markdown.lines().any(|found| found.starts_with(line)), "{line}\n{markdown}");
    }
    let report = plan.derivation.to_report("demo");
    let text = sfn_asl::json::Writer::new(sfn_asl::json::Style::Plain, |_| String::new()).compact(&report);
    let report: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(report["machine"], "demo");
    let statement = &report["statements"][1];
    assert_eq!(statement["sid"], "InvokeFunctions");
    assert_eq!(statement["actions"], json!(["lambda:InvokeFunction"]));
    assert_eq!(statement["why"], json!([{"state": "Call", "location": "/States/Call", "reason": "lambda:invoke"}]));
    assert_eq!(report["statements"][0]["why"], json!([{"state": null, "location": null, "reason": "Logging"}]));
    assert_eq!(report["findings"][0]["code"], "SFN2005");
    assert_eq!(report["findings"][0]["severity"], "warning");
    assert_eq!(report["targetRoles"], json!([]));
}

/// A role that is there already has an ARN for the other role to trust; the name of one that is made is not known.
#[test]
fn the_other_role_of_credentials_trusts_a_known_role_alone() {
    let role = ResourceHandle::new(ResourceKind::IamRole, "runner");
    let fields =
        r#""Credentials": {"RoleArn": "arn:aws:iam::444455556666:role/Caller"}, "Parameters": {"FunctionName": "f"}"#;
    let made = one_path_task("arn:aws:states:::lambda:invoke", fields, &[]);
    let there = made.clone().existing_role(&role).unwrap();
    let principal = |deployment: &Deployment| {
        let plan = deployment.plan().unwrap();
        let [target] = plan.derivation.target_roles.as_slice() else { panic!("{:?}", plan.derivation.target_roles) };
        let [statement] = target.trust.statements.as_slice() else { panic!("{:?}", target.trust) };
        assert!(statement.conditions.iter().any(|condition| condition.key == "sts:ExternalId"));
        statement.aws_principal.as_ref().unwrap().to_string()
    };
    assert_eq!(principal(&there), sfn_asl::Text::from(role.arn()).to_string());
    assert!(principal(&made).ends_with(":root"));
}

/// What a rule says of a part of what it needs is said of that part alone.
#[test]
fn reasons_are_of_their_own_statements() {
    let derivation = derive(
        "arn:aws:states:::http:invoke",
        r#""Parameters": {"ApiEndpoint": "https://example.com/a", "Method": "GET", "Authentication": {"ConnectionArn":
            "arn:aws:events:eu-west-1:111122223333:connection/c/d"}},
            "Credentials": {"RoleArn": "arn:aws:iam::444455556666:role/r"}"#,
    );
    let [statement] = derivation.policy.statements.as_slice() else { panic!("{:?}", derivation.policy) };
    let reasons: Vec<&str> = statement.why.iter().map(|why| why.reason.as_str()).collect();
    assert_eq!(reasons, ["takes the role of `Credentials`"]);
}
