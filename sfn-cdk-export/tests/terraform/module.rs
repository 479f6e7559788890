//! The module of a deployment.

use serde_json::{Value as Json, json};
use sfn_asl::model::ExecutionType;
use sfn_cdk_export::terraform::Templates;
use sfn_cdk_export::{Binding, Deployment, LogLevel, Logging};

use super::support::{Module, arn_of, environment, expected_definition, function, machine_with, queue};

fn deployment() -> Deployment {
    Deployment::new("order-processing", machine_with("x")).unwrap().logging(Logging::all()).tracing(true)
}

fn assert_policies(deployment: &Deployment) {
    let plan = deployment.plan().unwrap();
    let module = Module::of(deployment);
    for (document, suffix) in [(&plan.trust, "_trust"), (&plan.policy, "")] {
        if document.is_empty() {
            continue;
        }
        let expected = document.resolve(&environment(), |handle| Some(arn_of(handle))).unwrap();
        assert_eq!(module.policy(suffix), serde_json::from_str::<Json>(&expected).unwrap());
    }
    assert_eq!(module.definition(), expected_definition(deployment));
}

#[test]
fn unbound_handles_are_variables() {
    let deployment = deployment();
    assert_policies(&deployment);
    let module = Module::of(&deployment);
    let paths: Vec<&str> = module.files.iter().map(|(path, _)| path).collect();
    assert_eq!(paths, ["main.tf", "order-processing.asl.json.tftpl", "outputs.tf", "variables.tf", "versions.tf"]);
    let variables = module.files.get("variables.tf").unwrap();
    let names: Vec<&str> = variables.lines().filter_map(|line| line.strip_prefix("variable \"")).collect();
    assert_eq!(names, ["validate_order_arn\" {", "orders_arn\" {", "log_retention_in_days\" {", "tags\" {"]);
}

#[test]
fn bound_handles_are_not() {
    let deployment = deployment()
        .bind(&function("validate_order"), Binding::terraform("aws_lambda_function.validate_order.arn"))
        .unwrap()
        .bind(&queue("orders"), Binding::terraform("aws_sqs_queue.all[0].arn"))
        .unwrap();
    assert_policies(&deployment);
    let module = Module::of(&deployment);
    assert!(!module.files.get("variables.tf").unwrap().contains("_arn"));
    let main = module.files.get("main.tf").unwrap();
    assert!(main.contains("    validate_order_arn = aws_lambda_function.validate_order.arn\n"), "{main}");
    assert!(main.contains("split(\":\", aws_sqs_queue.all[0].arn)[3]"), "{main}");

    let deployment = self::deployment()
        .bind(&function("validate_order"), Binding::arn(arn_of(&function("validate_order"))))
        .unwrap()
        .bind(&queue("orders"), Binding::arn(arn_of(&queue("orders"))))
        .unwrap();
    assert_policies(&deployment);
    let module = Module::of(&deployment);
    assert!(!module.files.get("variables.tf").unwrap().contains("_arn"));
    assert!(!module.files.get("main.tf").unwrap().contains("var.orders"));
}

#[test]
fn the_trust_policy_names_the_machine() {
    let policy = Module::of(&deployment()).policy("_trust");
    assert_eq!(
        policy["Statement"][0]["Condition"],
        json!({
            "StringEquals": {"aws:SourceAccount": "111122223333"},
            "ArnLike": {"aws:SourceArn": "arn:aws-cn:states:cn-north-1:111122223333:stateMachine:order-processing"},
        })
    );
    assert_eq!(policy["Statement"][0]["Principal"], json!({"Service": "states.amazonaws.com"}));
}

#[test]
fn logging_tracing_and_type() {
    let module = Module::of(&deployment());
    let machine = module.block("resource", &["aws_sfn_state_machine", "order_processing"]);
    assert_eq!(module.value(machine, "type"), "STANDARD");
    let logging = machine.body().blocks().find(|block| block.identifier() == "logging_configuration").unwrap();
    assert_eq!(module.value(logging, "level"), "ALL");
    assert_eq!(module.value(logging, "include_execution_data"), true);
    let group = module.block("resource", &["aws_cloudwatch_log_group", "order_processing"]);
    assert_eq!(module.value(group, "name"), "/aws/vendedlogs/states/order-processing");

    let bare = Deployment::new("order-processing", machine_with("x")).unwrap();
    let errors_for_ever = Logging::new(LogLevel::Error).retention_days(None).unwrap();
    for (deployment, groups) in [
        (bare.clone(), 0),
        (bare.clone().logging(Logging::new(LogLevel::Off)), 0),
        (bare.machine_type(ExecutionType::Express).logging(errors_for_ever), 1),
    ] {
        let module = Module::of(&deployment);
        let text: String = module.files.iter().map(|(_, text)| text).collect();
        assert_eq!(text.matches("resource \"aws_cloudwatch_log_group\"").count(), groups);
        assert_eq!(text.contains("log_retention_in_days"), groups == 1);
        assert_eq!(text.matches("logging_configuration").count(), groups);
        assert!(text.contains("enabled = false"));
        assert!(text.contains(if groups == 1 { "\"EXPRESS\"" } else { "\"STANDARD\"" }));
        assert!(text.contains("default     = 0\n") == (groups == 1));
    }
}

#[test]
fn tags_are_merged_with_the_callers() {
    assert!(Module::of(&deployment()).files.get("main.tf").unwrap().contains("  tags = var.tags\n"));
    let module = Module::of(&deployment().tag("project", "orders").tag("cost center", "ü"));
    assert_eq!(module.tags(), json!({"project": "orders", "cost center": "ü"}));
    let main = module.files.get("main.tf").unwrap();
    assert!(
        main.contains(
            "  tags = merge({\n    \"cost center\" = \"ü\"\n    project       = \"orders\"\n  }, var.tags)\n"
        ),
        "{main}"
    );
}

#[test]
fn a_role_name_fits() {
    let name = "a".repeat(80);
    let deployment = Deployment::new(name, machine_with("x")).unwrap();
    let module = Module::of(&deployment);
    let role = module.block("resource", &["aws_iam_role", &module.name]);
    assert_eq!(module.value(role, "name_prefix").as_str().unwrap().len(), 38);
}

/// The built-in skeletons name everything that there is, in no order of a hash map.
#[test]
fn the_text_is_the_same_every_time() {
    let deployment = deployment().tag("b", "1").tag("a", "2");
    assert_eq!(deployment.terraform().unwrap(), deployment.terraform_with(&Templates::default()).unwrap());
}

#[test]
fn a_skeleton_of_ones_own() {
    let templates = Templates::new()
        .replace("outputs.tf", "output \"arn\" {\n  value = aws_sfn_state_machine.{{id}}.arn # {{name}}\n}\n")
        .unwrap();
    let files = deployment().terraform_with(&templates).unwrap();
    assert_eq!(
        files.get("outputs.tf").unwrap(),
        "output \"arn\" {\n  value = aws_sfn_state_machine.order_processing.arn # \"order-processing\"\n}\n"
    );
}
