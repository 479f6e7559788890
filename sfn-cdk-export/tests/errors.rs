//! Every error: its code, the thing that it names, and what to write instead.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use sfn_asl::json::Object;
use sfn_asl::token::{Attribute, ResourceHandle, ResourceKind, Token};
use sfn_cdk_export::{Binding, Condition, Deployment, Environment, ExportError, Files, Logging, Statement};
use support::{function, machine, one_task, order};

const LAMBDA: &str = "arn:aws:states:::lambda:invoke";

#[track_caller]
fn says<T: std::fmt::Debug>(result: Result<T, ExportError>, words: &[&str]) {
    let message = result.unwrap_err().to_string();
    for word in words {
        assert!(message.contains(word), "{word} is not in: {message}");
    }
}

fn call(arguments: &str) -> Deployment {
    one_task(LAMBDA, &format!(r#""Arguments": {arguments}"#), &[])
}

#[test]
fn sfn0601_names() {
    for bad in ["", "a b", "../x", "con", "ü", &"x".repeat(81)] {
        says(Deployment::new(bad, support::order_machine()), &["SFN0601", bad]);
    }
}

#[test]
fn sfn0602_names_of_handles() {
    for name in ["Pay", "pay-ment", "", "1a", "p\u{0}"] {
        let mut task = sfn_asl::model::Task::new(LAMBDA);
        task.arguments = Some(Object::new().with("FunctionName", function(name).arn()).into());
        task.end = Some(true);
        let states = [("Call", sfn_asl::model::State::from(task))].into_iter().collect();
        let mut machine = sfn_asl::StateMachine::new("Call", states);
        machine.query_language = Some(sfn_asl::model::QueryLanguage::Jsonata);
        let deployment = Deployment::new("demo", machine.validate().unwrap()).unwrap();
        says(deployment.plan(), &["SFN0602", "Lambda function", "snake_case"]);
    }
}

#[test]
fn sfn0603_unbound() {
    let mut deployment = order();
    for name in &support::FUNCTIONS[1..] {
        deployment = deployment
            .bind(&function(name), Binding::arn(format!("arn:aws:lambda:eu-west-1:111122223333:function:{name}")))
            .unwrap();
    }
    says(
        deployment.clone().require_bindings().cloudformation(),
        &["SFN0603", "Lambda function `validate_order`", ".bind("],
    );
    says(deployment.clone().require_bindings().sam(), &["SFN0603"]);
    assert!(deployment.cloudformation().is_ok());
    // A binding for another target doesn't count.
    let terraform =
        deployment.bind(&function("validate_order"), Binding::terraform("aws_lambda_function.f.arn")).unwrap();
    says(terraform.require_bindings().sam(), &["SFN0603"]);
}

#[test]
fn sfn0604_bound_twice() {
    let handle = function("validate_order");
    let arn = || Binding::arn("arn:aws:lambda:eu-west-1:111122223333:function:f");
    let get_att = || Binding::get_att("Function", "Arn");
    let terraform = || Binding::terraform("aws_lambda_function.f.arn");
    for (first, second) in
        [(arn(), arn()), (arn(), get_att()), (get_att(), arn()), (arn(), terraform()), (terraform(), terraform())]
    {
        says(order().bind(&handle, first).unwrap().bind(&handle, second), &["SFN0604", "`validate_order`", "twice"]);
    }
    assert!(order().bind(&handle, get_att()).unwrap().bind(&handle, terraform()).is_ok());
}

#[test]
fn sfn0605_unused_binding() {
    let deployment = order().bind(&function("validate_ordre"), Binding::terraform("x.y.arn")).unwrap();
    says(deployment.asl(), &["SFN0605", "`validate_ordre`", "`order-processing`", "did you mean `validate_order`?"]);
}

#[test]
fn sfn0606_unknown_logical_id() {
    let deployment =
        order().bind(&function("validate_order"), Binding::get_att("ValidateOrderFunction", "Arn")).unwrap();
    says(deployment.cloudformation(), &["SFN0606", "`ValidateOrderFunction.Arn`", ".resource("]);
    let resource = Object::new().with("Type", "AWS::Lambda::Function");
    assert!(deployment.resource("ValidateOrderFunction", resource).unwrap().sam().is_ok());
}

#[test]
fn sfn0607_collisions() {
    let resource = || Object::new().with("Type", "AWS::SNS::Topic");
    for id in [
        "OrderProcessing",
        "OrderProcessingRole",
        "OrderProcessingPolicy",
        "OrderProcessingLogGroup",
        "ValidateOrderArn",
    ] {
        says(order().resource(id, resource()).unwrap().cloudformation(), &["SFN0607", id, ".resource("]);
    }
    says(order().resource("A", resource()).unwrap().resource("A", resource()), &["SFN0607", "`A`"]);
    // Two handles with one parameter, or one placeholder.
    let two = |second: ResourceHandle, argument: &str| {
        let text = format!(
            r#"{{"StartAt": "A", "States": {{
            "A": {{"Type": "Task", "Resource": "{LAMBDA}", "Parameters": {{"FunctionName": "${{a_1_arn}}"}}, "Next": "B"}},
            "B": {{"Type": "Task", "Resource": "{LAMBDA}", "Parameters": {{"FunctionName": "g", "Payload": "{argument}"}}, "End": true}}}}}}"#
        );
        Deployment::new("demo", machine(&text, &[function("a_1").arn(), second.arn()])).unwrap()
    };
    says(two(function("a1"), "${a1_arn}").plan().map(drop), &["SFN0607", "A1Arn", "`a_1`", "`a1`"]);
}

#[test]
fn sfn0608_logical_ids() {
    says(order().resource("a-b", Object::new()), &["SFN0608", "`a-b`"]);
    says(order().bind(&function("validate_order"), Binding::get_att("A.B", "Arn")), &["SFN0608", "`A.B`"]);
}

#[test]
fn sfn0609_arns() {
    for bad in ["f", "arn:aws:sqs:eu-west-1:111122223333:q", "arn:aws:lambda:eu-west-1:111122223333:function:${x}"] {
        says(
            order().bind(&function("validate_order"), Binding::arn(bad)),
            &["SFN0609", bad, "`validate_order`", "^arn:"],
        );
    }
}

#[test]
fn sfn0610_no_rule() {
    for resource in [
        "arn:aws:states:::aws-sdk:s3:noSuchOperation",
        "arn:aws:states:::foo:bar.sync",
        "arn:aws:states:::lambda:invoke.sync",
        "arn:aws:states:::dynamodb:query",
    ] {
        let deployment = one_task(resource, r#""Arguments": {}"#, &[]);
        says(
            deployment.cloudformation(),
            &["SFN0610", "`Call`", resource, ".permissions_of(\"Call\"", ".no_permissions("],
        );
        let stated = deployment
            .permissions_of("Call", [Statement::allow("Copy", ["s3:GetObject"], ["arn:aws:s3:::b/*"])])
            .unwrap();
        assert!(stated.cloudformation().is_ok());
    }
}

#[test]
fn sfn0611_missing_argument() {
    says(call(r#"{"Payload": 1}"#).plan().map(drop), &["SFN0611", "`Call`", "`FunctionName`"]);
}

#[test]
fn sfn0612_unknown_argument() {
    let queue = ResourceHandle::new(ResourceKind::SqsQueue, "q");
    for bad in ["my function", "f*", "arn:aws:sqs:eu-west-1:111122223333:q", "", "${x}", "a:b:c"] {
        says(call(&format!(r#"{{"FunctionName": "{bad}"}}"#)).plan().map(drop), &["SFN0612", "`FunctionName`", bad]);
    }
    says(call(r#"{"FunctionName": 7}"#).plan().map(drop), &["SFN0612", "a number"]);
    let wrong = one_task(LAMBDA, r#""Arguments": {"FunctionName": "${q_arn}"}"#, &[queue.arn()]);
    says(wrong.plan().map(drop), &["SFN0612", "${q_arn}"]);
    for (resource, arguments) in [
        ("sqs:sendMessage", r#"{"QueueUrl": "http://localhost/q"}"#),
        ("sqs:sendMessage", r#"{"QueueUrl": "https://sqs.eu-west-1.example.com/111122223333/q"}"#),
        ("sns:publish", r#"{"TopicArn": "news"}"#),
        ("dynamodb:getItem", r#"{"TableName": "a/b"}"#),
        ("states:startExecution", r#"{"StateMachineArn": "m"}"#),
        ("events:putEvents", r#"{"Entries": [{"EventBusName": "a*"}]}"#),
        ("events:putEvents", r#"{"Entries": []}"#),
    ] {
        let deployment =
            one_task(&format!("arn:aws:states:::{resource}"), &format!(r#""Arguments": {arguments}"#), &[]);
        says(deployment.plan().map(drop), &["SFN0612", "`Call`"]);
    }
}

#[test]
fn sfn0613_foreign_placeholder() {
    // Stated permissions don't fill it in.
    let stated = one_task("${Function}", r#""Arguments": {}"#, &[]).no_permissions("Call", "").unwrap();
    says(stated.sam(), &["SFN0613", "`Call`", "`${Function}`"]);
    says(one_task("${Function}", r#""Arguments": {}"#, &[]).plan().map(drop), &["SFN0613", "`${Function}`", "token"]);
}

#[test]
fn sfn0614_and_0615_permissions() {
    says(order().permissions_of("ValidateOrdre", []), &["SFN0614", "did you mean `ValidateOrder`?"]);
    says(
        order().no_permissions("ValidateOrder", "").unwrap().no_permissions("ValidateOrder", ""),
        &["SFN0615", "`ValidateOrder`"],
    );
}

#[test]
fn sfn0616_statements() {
    let good = || Statement::allow("Read", ["s3:GetObject"], ["arn:aws:s3:::b/*"]);
    let mut principal = good();
    principal.service_principal = Some("s3.amazonaws.com".to_owned());
    let mut valueless = Condition::new("StringEquals", "aws:k", "v");
    valueless.values.clear();
    for bad in [
        Statement::allow("", ["s3:GetObject"], ["*"]),
        Statement::allow("a b", ["s3:GetObject"], ["*"]),
        Statement::allow("Read", [""; 0], ["*"]),
        Statement::allow("Read", ["GetObject"], ["*"]),
        Statement::allow("Read", ["s3:Get Object"], ["*"]),
        Statement::allow("Read", ["s3:GetObject"], [""; 0]),
        Statement::allow("Read", ["s3:GetObject"], [""]),
        Statement::allow("Read", ["s3:GetObject"], ["{{resolve:ssm:/x}}"]),
        Statement::allow("Read", ["s3:GetObject"], ["arn:aws:s3:::b/{{resolve:ssm:/x}}"]),
        Statement::allow("Read", ["s3:GetObject"], ["bucket/*"]),
        Statement::allow("Read", ["s3:GetObject"], ["arn:aws"]),
        Statement::allow("Read", ["s3:GetObject"], [function("pay").attribute(Attribute::Name)]),
        // IAM would see one of the two.
        good().condition(Condition::new("StringEquals", "aws:k", "a")).condition(Condition::new(
            "StringEquals",
            "AWS:k",
            "b",
        )),
        good().condition(valueless),
        good().condition(Condition::new("String Equals", "aws:k", "v")),
        principal,
    ] {
        says(order().statement(bad.clone()).plan().map(drop), &["SFN0616"]);
        says(order().permissions_of("ValidateOrder", [bad]).unwrap().plan().map(drop), &["SFN0616"]);
    }
    let both = good().condition(Condition::new("StringEquals", "aws:k", "a"));
    let both = both.condition(Condition::new("StringLike", "aws:k", "a*"));
    let arns = ["*".into(), "arn:aws:sqs:*".into(), sfn_asl::Text::from(function("validate_order").arn())];
    assert!(order().statement(both).statement(Statement::allow("All", ["sqs:*"], arns)).plan().is_ok());
    // `Read` makes a second statement `Read2`.
    let other = Statement::allow("Read", ["s3:PutObject"], ["arn:aws:s3:::c/*"]);
    let numbered = Statement::allow("Read2", ["s3:ListBucket"], ["arn:aws:s3:::c"]);
    says(order().statement(good()).statement(other).statement(numbered).plan().map(drop), &["SFN0616", "`Read2`"]);
}

#[test]
fn sfn0617_tags() {
    for (key, value) in
        [("", "v"), ("aws:a", "v"), ("k", "${v}"), ("k", "{{resolve:ssm:/x}}"), ("k\n", "v"), ("k", &*"v".repeat(257))]
    {
        says(order().tag(key, value).plan().map(drop), &["SFN0617", key, value]);
    }
}

#[test]
fn sfn0618_retention() {
    says(Logging::all().retention_days(31), &["SFN0618", "31", "60"]);
    let mut logging = Logging::all();
    logging.retention_days = Some(2);
    says(order().logging(logging).plan().map(drop), &["SFN0618", "write 3"]);
    assert!(Logging::all().retention_days(None).is_ok());
}

#[test]
fn sfn0619_attributes() {
    let text = r#"{"StartAt": "A", "States": {"A": {"Type": "Pass", "Parameters": {"x": "${f_url}"}, "End": true}}}"#;
    let deployment = Deployment::new("demo", machine(text, &[function("f").attribute(Attribute::Url)])).unwrap();
    says(deployment.plan().map(drop), &["SFN0619", "`f`", "url"]);
}

#[test]
fn sfn0620_tokens_in_the_users_own_resources() {
    let token: Token = function("validate_order").arn();
    let deployment = order().resource("Own", Object::new().with("Type", token)).unwrap();
    says(deployment.cloudformation(), &["SFN0620", "validate_order_arn"]);
}

#[cfg(feature = "terraform")]
#[test]
fn sfn0621_expressions() {
    for bad in ["", " ", "a\nb"] {
        says(order().bind(&function("validate_order"), Binding::terraform(bad)), &["SFN0621", "`validate_order`"]);
    }
}

#[test]
fn sfn0635_expressions_that_are_no_arn() {
    let bind = |expression: &str| order().bind(&function("validate_order"), Binding::terraform(expression));
    for bad in ["aws_lambda_function.f", "data.aws_lambda_function.f", "aws_lambda_function.f.function_name"] {
        says(bind(bad), &["SFN0635", "`validate_order`", &format!("`{bad}`"), "write its `.arn`"]);
    }
    assert!(bind("aws_lambda_function.f.arn").is_ok() && bind("local.f").is_ok());
}

/// What `fn main() -> Result<(), Box<dyn Error>>` prints is the message.
#[test]
fn errors_are_shown_in_words_by_a_main() {
    let unknown = Binding::get_att("Functions", "Arn");
    let error = order().bind(&function("validate_order"), unknown).unwrap().cloudformation().unwrap_err();
    let error: Box<dyn std::error::Error> = error.into();
    let shown = format!("Error: {error:?}");
    assert!(
        shown.starts_with("Error: SFN0606: the Lambda function `validate_order` is bound to `Functions.Arn`"),
        "{shown}"
    );
    assert!(shown.ends_with("add it with `.resource(\"Functions\", ...)`"), "{shown}");
    let machine =
        sfn_asl::StateMachine::from_json(r#"{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}}"#);
    let shown = format!("Error: {:?}", machine.and_then(sfn_asl::StateMachine::validate).unwrap_err());
    assert!(shown.starts_with("Error: error[SFN0106] at /States: no state ends the state machine\n"), "{shown}");
    assert!(!shown.contains("Diagnostic {"), "{shown}");
}

#[test]
fn sfn0622_files_equal_but_for_case() {
    let files = |name: &str| Deployment::new(name, support::order_machine()).unwrap().asl().unwrap();
    says(files("Order").merge(files("order")), &["SFN0622", "`Order`", "`order`", "order.asl.json"]);
    says(files("order").merge(files("order")), &["SFN0622"]);
    assert_eq!(files("order").merge(files("orders")).unwrap().len(), 2);
}

#[test]
fn sfn0622_a_file_that_is_a_folder() {
    let mut files = Files::new();
    files.insert("first", "a/b.txt", "").unwrap();
    says(files.insert("second", "A", ""), &["SFN0622", "`first`", "`second`", "`A`"]);
    says(files.insert("second", "a/b.txt/c", ""), &["SFN0622", "a/b.txt/c"]);
    for good in ["a-b", "a/b", "a/b.txt2", "a.txt"] {
        files.insert("second", good, "").unwrap();
    }
}

#[test]
fn sfn0623_paths() {
    for bad in
        ["", "/a", "../a", "a/../b", "a//b", "a/", "a\\b", "C:a", ".a", "a.", "a b", "aux", "a/NUL.txt", "com1.tar.gz"]
    {
        says(Files::new().insert("m", bad, ""), &["SFN0623", bad]);
        assert!(order().asl().unwrap().under(bad).is_err(), "{bad}");
    }
}

#[test]
fn sfn0631_attributes() {
    for bad in ["", "Arn}", "A..B", "Arn ", "${Arn"] {
        says(
            order().bind(&function("validate_order"), Binding::get_att("Function", bad)),
            &["SFN0631", "`validate_order`", bad],
        );
    }
    for good in ["Arn", "Outputs.FunctionArn", "custom_arn"] {
        assert!(order().bind(&function("validate_order"), Binding::get_att("Function", good)).is_ok());
    }
}

#[test]
fn sfn0632_resources() {
    for bad in [Object::new(), Object::new().with("Type", ""), Object::new().with("Type", 1_i64)] {
        says(order().resource("Own", bad).unwrap().cloudformation(), &["SFN0632", "`Own`"]);
    }
    says(order().resource("Own", "AWS::SNS::Topic").unwrap().sam(), &["SFN0632"]);
}

#[test]
fn unresolved_handles_of_a_policy() {
    let deployment = order();
    let policy = deployment.plan().unwrap().policy;
    let environment = Environment::new("aws", "eu-west-1", "111122223333");
    says(policy.resolve(&environment, |_| None), &["SFN0603", "`check_inventory`"]);
}

#[test]
fn sfn0634_actions_that_do_not_exist() {
    let reading = |action: &str| Statement::allow("Read", [action], ["arn:aws:s3:::b/*"]);
    says(
        order().statement(reading("s3:GetObjct")).plan(),
        &["SFN0634", "`Read`", "`s3:GetObjct`", "did you mean `s3:GetObject`?", ".newer_action(\"s3:GetObjct\")"],
    );
    says(order().statement(reading("s3:Fetch*")).plan(), &["SFN0634", "`s3:Fetch*`"]);
    let of_state =
        |action: &str| call(r#"{"FunctionName": "f"}"#).more_permissions_of("Call", [reading(action)]).unwrap();
    says(of_state("s3:GetObjct").plan(), &["SFN0634"]);
    assert!(of_state("s3:getobject").plan().is_ok() && of_state("s3:GetObj*").plan().is_ok());
    assert!(of_state("s3:GetObjct").newer_action("s3:GetObjct").plan().is_ok());
    let instead = call("{}").permissions_of("Call", [reading("s3:GetObjct")]).unwrap();
    says(instead.plan(), &["SFN0634"]);
}
