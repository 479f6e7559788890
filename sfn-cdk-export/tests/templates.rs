//! What stands in the templates, and what CloudFormation makes of it in three partitions.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sfn_asl::json::Object;
use sfn_asl::model::ExecutionType;
use sfn_asl::token::{Attribute, Pseudo, ResourceHandle, ResourceKind, Token};
use sfn_cdk_export::{Binding, Deployment, Environment};
use support::template::{Stack, expected, json_template, sam_template, yaml_template};
use support::{FUNCTIONS, arn_in, environments, function, machine, order};

/// A machine that uses each kind of handle, by each attribute.
fn all_kinds() -> (Deployment, Vec<ResourceHandle>) {
    let handle = |kind, name: &str| ResourceHandle::new(kind, name);
    let handles = vec![
        handle(ResourceKind::LambdaFunction, "pay"),
        handle(ResourceKind::SqsQueue, "jobs"),
        handle(ResourceKind::SnsTopic, "news"),
        handle(ResourceKind::DynamoDbTable, "orders"),
        handle(ResourceKind::StateMachine, "child"),
        handle(ResourceKind::Activity, "worker"),
        handle(ResourceKind::EventBus, "bus"),
        handle(ResourceKind::S3Bucket, "data"),
        handle(ResourceKind::Api, "site"),
    ];
    let attributes = [Attribute::Arn, Attribute::Name];
    let mut tokens: Vec<Token> =
        handles.iter().flat_map(|handle| attributes.map(|attribute| handle.attribute(attribute))).collect();
    tokens.extend([handles[1].attribute(Attribute::Url), handles[8].attribute(Attribute::Host)]);
    tokens.extend([Pseudo::Region.into(), Pseudo::AccountId.into()]);
    let task = |resource: &str, arguments: &str, next: &str| {
        let resource =
            if resource.contains('$') { resource.to_owned() } else { format!("arn:aws:states:::{resource}") };
        format!(r#"{{"Type": "Task", "Resource": "{resource}", "Arguments": {arguments}, {next}}}"#)
    };
    let states = [
        ("A", task("lambda:invoke", r#"{"FunctionName": "${pay_name}", "Payload": "in ${region} of ${account_id}"}"#, r#""Next": "B""#)),
        ("B", task("sqs:sendMessage", r#"{"QueueUrl": "${jobs_url}", "MessageBody": "${jobs_name} ${jobs_url} ${jobs_arn}"}"#, r#""Next": "C""#)),
        ("C", task("sns:publish", r#"{"TopicArn": "${news_arn}", "Message": "${news_name}"}"#, r#""Next": "D""#)),
        ("D", task("dynamodb:putItem", r#"{"TableName": "${orders_name}", "Item": {}}"#, r#""Next": "E""#)),
        ("E", task("states:startExecution.sync:2", r#"{"StateMachineArn": "${child_arn}"}"#, r#""Next": "F""#)),
        ("F", task("${worker_arn}", r#"{"name": "${worker_name}"}"#, r#""Next": "G""#)),
        ("G", task("events:putEvents", r#"{"Entries": [{"EventBusName": "${bus_name}", "Detail": {}}]}"#, r#""Next": "Site""#)),
        (
            "Site",
            task(
                "apigateway:invoke",
                r#"{"ApiEndpoint": "${site_host}", "Method": "GET", "Path": "a", "AuthType": "IAM_ROLE", "RequestBody": "${site_arn}"}"#,
                r#""Next": "H""#,
            ),
        ),
        (
            "H",
            r#"{"Type": "Map",
                "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Arguments": {"Bucket": "${data_name}", "Key": "a*${region}.json"}},
                "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Arguments": {"Bucket": "${data_name}", "Prefix": "out"}},
                "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "I",
                    "States": {"I": {"Type": "Task", "Resource": "arn:aws-cn:states:::lambda:invoke", "Arguments": {"FunctionName": "${pay_arn}"}, "End": true}}},
                "End": true}"#
                .to_owned(),
        ),
    ];
    let states: Vec<String> = states.iter().map(|(name, state)| format!("\"{name}\": {state}")).collect();
    let text = format!(r#"{{"QueryLanguage": "JSONata", "StartAt": "A", "States": {{{}}}}}"#, states.join(", "));
    (Deployment::new("all-kinds", machine(&text, &tokens)).unwrap().tracing(true), handles)
}

fn value_of(environment: &Environment, token: &Token) -> String {
    match token {
        Token::Pseudo(Pseudo::Region) => environment.region.clone(),
        Token::Pseudo(Pseudo::AccountId) => environment.account_id.clone(),
        Token::Resource(token) => {
            let arn = arn_in(environment, &token.resource);
            sfn_cdk_export::arn::attribute(token.resource.kind, token.attribute, &arn, environment.url_suffix())
                .unwrap()
        }
        other => panic!("{other:?}"),
    }
}

/// Checks policy, trust policy and definition of all three templates against what they should be.
fn right_everywhere(deployment: &Deployment, values: impl Fn(&Environment) -> BTreeMap<String, String>) {
    let plan = deployment.plan().unwrap();
    let id = &plan.ids.logical;
    for environment in environments() {
        let stack = Stack { values: values(&environment), environment: environment.clone() };
        let resolve = |document: &sfn_cdk_export::PolicyDocument| -> Value {
            let text = document.resolve(&environment, |handle| Some(arn_in(&environment, handle))).unwrap();
            serde_json::from_str(&text).unwrap()
        };
        let expected = expected(deployment, &stack, |token| value_of(&environment, token));
        let (sam, sam_definition) = sam_template(deployment);
        for template in [json_template(deployment), yaml_template(deployment), sam] {
            let resources = &template["Resources"];
            let policy = &resources[plan.ids.policy()]["Properties"]["PolicyDocument"];
            assert_eq!(sorted(&stack.evaluate(policy)), sorted(&resolve(&plan.policy)));
            let trust = &resources[plan.ids.role()]["Properties"]["AssumeRolePolicyDocument"];
            assert_eq!(stack.evaluate(trust), resolve(&plan.trust));
            let properties = &resources[id]["Properties"];
            let text =
                properties.get("DefinitionString").map_or(sam_definition.as_str(), |text| text.as_str().unwrap());
            assert_eq!(stack.definition(text, properties.get("DefinitionSubstitutions")), expected);
        }
    }
}

/// Lists of a policy as sets: a literal sorts elsewhere than the token that it stands for, and two tokens may stand for
/// one ARN.
fn sorted(policy: &Value) -> Value {
    let mut policy = policy.clone();
    for statement in policy["Statement"].as_array_mut().unwrap() {
        if let Some(list) = statement["Resource"].as_array_mut() {
            list.sort_by_key(ToString::to_string);
            list.dedup();
            // A single one is written without a list.
            if let [only] = list.as_slice() {
                statement["Resource"] = only.clone();
            }
        }
    }
    policy
}

#[test]
fn parameters() {
    let (deployment, handles) = all_kinds();
    right_everywhere(&deployment, |environment| {
        let parameter =
            |handle: &ResourceHandle| (sfn_cdk_export::plan::parameter(handle), arn_in(environment, handle));
        handles.iter().map(parameter).collect()
    });
    let template = json_template(&deployment);
    let names: Vec<&String> = template["Parameters"].as_object().unwrap().keys().collect();
    assert_eq!(names.len(), handles.len());
    for name in names {
        assert!(
            template["Parameters"][name]["AllowedPattern"].as_str().unwrap().starts_with("^arn:aws[a-z-]*:"),
            "{name}"
        );
    }
}

#[test]
fn attributes_of_resources_in_the_template() {
    let (mut deployment, handles) = all_kinds();
    for handle in &handles {
        let id = format!("My{}", sfn_cdk_export::name::upper_camel_case(&handle.name));
        let resource = Object::new().with("Type", "Custom::Any");
        deployment = deployment.bind(handle, Binding::get_att(&id, "Arn")).unwrap().resource(id, resource).unwrap();
    }
    let deployment = deployment.require_bindings();
    right_everywhere(&deployment, |environment| {
        let attribute = |handle: &ResourceHandle| {
            (format!("My{}.Arn", sfn_cdk_export::name::upper_camel_case(&handle.name)), arn_in(environment, handle))
        };
        handles.iter().map(attribute).collect()
    });
    assert!(json_template(&deployment).get("Parameters").is_none());
}

#[test]
fn arns_that_are_known() {
    for environment in environments() {
        let (mut deployment, handles) = all_kinds();
        for handle in &handles {
            deployment = deployment.bind(handle, Binding::arn(arn_in(&environment, handle))).unwrap();
        }
        let plan = deployment.plan().unwrap();
        let stack = Stack { environment: environment.clone(), values: BTreeMap::new() };
        let template = json_template(&deployment);
        let properties = &template["Resources"]["AllKinds"]["Properties"];
        let text = properties["DefinitionString"].as_str().unwrap();
        let expected = expected(&deployment, &stack, |token| value_of(&environment, token));
        assert_eq!(stack.definition(text, properties.get("DefinitionSubstitutions")), expected);
        let policy = stack.evaluate(&template["Resources"]["AllKindsPolicy"]["Properties"]["PolicyDocument"]);
        let resolved = plan.policy.resolve(&environment, |handle| Some(arn_in(&environment, handle))).unwrap();
        assert_eq!(sorted(&policy), sorted(&serde_json::from_str(&resolved).unwrap()));
    }
}

#[test]
fn the_order_template() {
    let deployment = order();
    right_everywhere(&deployment, |environment| {
        let parameter =
            |name: &&str| (sfn_cdk_export::plan::parameter(&function(name)), arn_in(environment, &function(name)));
        FUNCTIONS.iter().map(parameter).collect()
    });
    let template = json_template(&deployment);
    let ids: Vec<&String> = template["Resources"].as_object().unwrap().keys().collect();
    assert_eq!(ids, ["OrderProcessing", "OrderProcessingLogGroup", "OrderProcessingPolicy", "OrderProcessingRole"]);
    let machine = &template["Resources"]["OrderProcessing"];
    assert_eq!(machine["DependsOn"], json!(["OrderProcessingPolicy"]));
    let properties = &machine["Properties"];
    assert_eq!(properties["StateMachineName"], "order-processing");
    assert_eq!(properties["StateMachineType"], "STANDARD");
    assert_eq!(properties["LoggingConfiguration"]["Level"], "ALL");
    assert_eq!(properties["LoggingConfiguration"]["IncludeExecutionData"], true);
    assert_eq!(properties["TracingConfiguration"], json!({"Enabled": true}));
    assert_eq!(properties["Tags"], json!([{"Key": "project", "Value": "orders"}]));
    for id in ["OrderProcessingRole", "OrderProcessingLogGroup"] {
        assert_eq!(template["Resources"][id]["Properties"]["Tags"], properties["Tags"], "{id}");
    }
    let group = &template["Resources"]["OrderProcessingLogGroup"]["Properties"];
    assert_eq!(group["LogGroupName"], "/aws/vendedlogs/states/order-processing");
    assert_eq!(template["Outputs"]["OrderProcessingArn"]["Value"], json!({"Ref": "OrderProcessing"}));
    assert_eq!(template["Parameters"].as_object().unwrap().len(), 7);
    // The text of the two is the same, line by line in YAML.
    let yaml = deployment.cloudformation().unwrap().get("order-processing.template.yaml").unwrap().to_owned();
    assert!(yaml.contains("DefinitionString: |-\n        {\n          \"Comment\": \"Order processing workflow\",\n"));
}

#[test]
fn the_order_template_of_sam() {
    let (template, definition) = sam_template(&order());
    assert_eq!(template["Transform"], "AWS::Serverless-2016-10-31");
    let machine = &template["Resources"]["OrderProcessing"];
    assert_eq!(machine["Type"], "AWS::Serverless::StateMachine");
    assert_eq!(machine["DependsOn"], json!(["OrderProcessingPolicy"]));
    let properties = &machine["Properties"];
    assert_eq!(properties["DefinitionUri"], "order-processing.asl.json");
    assert_eq!(properties["Role"], json!({"Fn::GetAtt": ["OrderProcessingRole", "Arn"]}));
    assert_eq!(properties["Tags"], json!({"project": "orders"}));
    assert_eq!(properties["Name"], "order-processing");
    assert!(properties.get("Policies").is_none());
    assert!(definition.ends_with("}\n") && definition.contains("${lambda_invoke_resource}"));
}

#[test]
fn a_bare_machine_has_nothing_that_it_does_not_need() {
    let text = r#"{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}"#;
    let deployment = Deployment::new("bare", machine(text, &[])).unwrap().machine_type(ExecutionType::Express);
    let template = json_template(&deployment);
    let ids: Vec<&String> = template["Resources"].as_object().unwrap().keys().collect();
    assert_eq!(ids, ["Bare", "BareRole"]);
    let properties: Vec<&String> = template["Resources"]["Bare"]["Properties"].as_object().unwrap().keys().collect();
    assert_eq!(properties, ["DefinitionString", "RoleArn", "StateMachineName", "StateMachineType"]);
    assert_eq!(template["Resources"]["Bare"]["Properties"]["StateMachineType"], "EXPRESS");
    assert_eq!(template, yaml_template(&deployment));
}

#[test]
fn a_machine_has_the_type_for_which_it_was_validated() {
    let text = r#"{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}"#;
    let type_of = |deployment: &Deployment| {
        json_template(deployment)["Resources"]["Bare"]["Properties"]["StateMachineType"].as_str().map(str::to_owned)
    };
    for (validated, expected) in
        [(None, "STANDARD"), (Some(ExecutionType::Standard), "STANDARD"), (Some(ExecutionType::Express), "EXPRESS")]
    {
        let options = sfn_asl::validate::Options { machine_type: validated, ..Default::default() };
        let machine = machine(text, &[]).into_machine().validate_with(&options).unwrap();
        let deployment = Deployment::new("bare", machine).unwrap();
        assert_eq!(type_of(&deployment).as_deref(), Some(expected));
        assert_eq!(type_of(&deployment.machine_type(ExecutionType::Express)).as_deref(), Some("EXPRESS"));
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(order().cloudformation().unwrap(), order().cloudformation().unwrap());
    let forwards = order().tag("a", "1").tag("b", "2");
    let backwards = order().tag("b", "2").tag("a", "1");
    assert_eq!(forwards.sam().unwrap(), backwards.sam().unwrap());
}

#[test]
fn the_bare_definition_reads_back_as_the_machine() {
    let files = order().asl().unwrap();
    let tokens: Vec<Token> = FUNCTIONS.iter().map(|name| function(name).arn()).collect();
    assert_eq!(&machine(files.get("order-processing.asl.json").unwrap(), &tokens), &support::order_machine());
}

#[test]
fn a_handle_that_only_a_statement_uses_gets_a_parameter_too() {
    let bucket = ResourceHandle::new(ResourceKind::S3Bucket, "reports");
    let mut objects = sfn_asl::Text::from(bucket.arn());
    objects.push_str("/*");
    let deployment = order().statement(sfn_cdk_export::Statement::allow("ReadReports", ["s3:GetObject"], [objects]));
    let template = json_template(&deployment);
    assert_eq!(template["Parameters"]["ReportsArn"]["Type"], "String");
    let statements =
        template["Resources"]["OrderProcessingPolicy"]["Properties"]["PolicyDocument"]["Statement"].clone();
    let read = statements.as_array().unwrap().iter().find(|one| one["Sid"] == "ReadReports").unwrap();
    assert_eq!(read["Resource"], json!({"Fn::Sub": "${ReportsArn}/*"}));
    assert!(deployment.bind(&bucket, Binding::arn("arn:aws:s3:::reports")).unwrap().plan().is_ok());
}

#[test]
fn the_arns_of_qualified_functions_and_of_other_partitions_are_substituted_as_a_whole() {
    // cfn-lint takes `arn:aws:` or one placeholder for a `Resource`, and nothing else.
    let task = |name: &str, resource: &str, next: &str| {
        format!(r#""{name}": {{"Type": "Task", "Resource": "{resource}", {next}}}"#)
    };
    let text = format!(
        r#"{{"StartAt": "A", "States": {{{}, {}, {}, {}, {}}}}}"#,
        task("A", "${pay_arn}:live-1", r#""Next": "B""#),
        task("B", "${pay_arn}:live_1", r#""Next": "C""#),
        task("C", "arn:${partition}:lambda:${region}:111122223333:function:f", r#""Next": "D""#),
        task("D", "arn:aws-cn:lambda:cn-north-1:111122223333:function:g", r#""Next": "E""#),
        task("E", "arn:aws:lambda:eu-west-1:111122223333:function:h", r#""End": true"#),
    );
    let tokens = [function("pay").arn(), Pseudo::Partition.into(), Pseudo::Region.into()];
    let deployment = Deployment::new("demo", machine(&text, &tokens)).unwrap();
    let template = json_template(&deployment);
    let properties = &template["Resources"]["Demo"]["Properties"];
    let definition = properties["DefinitionString"].as_str().unwrap();
    for resource in [
        "${pay_arn_live_1_resource}",
        "${pay_arn_live_1_resource_2}",
        "${function_f_resource}",
        "${function_g_resource}",
        "arn:aws:lambda:eu-west-1:111122223333:function:h",
    ] {
        assert!(definition.contains(&format!("\"Resource\": \"{resource}\"")), "{resource}: {definition}");
    }
    for environment in environments() {
        let values = BTreeMap::from([("PayArn".to_owned(), arn_in(&environment, &function("pay")))]);
        let stack = Stack { values, environment: environment.clone() };
        let expected = expected(&deployment, &stack, |token| match token {
            Token::Pseudo(Pseudo::Partition) => environment.partition.clone(),
            other => value_of(&environment, other),
        });
        assert_eq!(stack.definition(definition, properties.get("DefinitionSubstitutions")), expected);
    }
}
