//! The resources beside the machine, which CloudFormation and SAM have alike.

use sfn_asl::json::{Object, Value};

use super::template::Template;
use super::value;
use crate::error::ExportError;
use crate::plan::Plan;

/// `{"Fn::GetAtt": [id, attribute]}`
pub(crate) fn get_att(id: &str, attribute: &str) -> Value {
    Object::new().with("Fn::GetAtt", vec![id, attribute]).into()
}

/// `Tags` as a list of keys and values.
pub(crate) fn put_tags(properties: &mut Object, plan: &Plan<'_>) {
    if !plan.tags.is_empty() {
        let tags: Vec<Object> =
            plan.tags.iter().map(|(key, value)| Object::new().with("Key", *key).with("Value", *value)).collect();
        properties.push("Tags", tags);
    }
}

/// What is logged and where to; `LoggingConfiguration` of CloudFormation, `Logging` of SAM.
pub(crate) fn logging(plan: &Plan<'_>) -> Option<Object> {
    let group = plan.log_group.as_ref()?;
    let destination = Object::new().with("LogGroupArn", get_att(&plan.ids.log_group(), "Arn"));
    let destination = Object::new().with("CloudWatchLogsLogGroup", destination);
    Some(
        Object::new()
            .with("Level", group.level.as_str())
            .with("IncludeExecutionData", group.include_execution_data)
            .with("Destinations", vec![destination]),
    )
}

/// The execution role, its policy and the log group. The policy is a resource of its own, so that the machine can wait
/// for it: AWS refuses a machine whose role may not deliver its logs.
pub(crate) fn role_policy_and_log_group(template: &mut Template<'_, '_>) -> Result<(), ExportError> {
    let plan = template.plan;
    let mut role = Object::new()
        .with("AssumeRolePolicyDocument", value::lower_all(plan, &plan.trust.to_value())?)
        .with("Description", format!("Execution role of the state machine {}", plan.name));
    put_tags(&mut role, plan);
    template.resource(plan.ids.role(), "the execution role", "AWS::IAM::Role", role)?;
    if !plan.policy.is_empty() {
        let policy = Object::new()
            .with("PolicyName", plan.name)
            .with("PolicyDocument", value::lower_all(plan, &plan.policy.to_value())?)
            .with("Roles", vec![Value::from(Object::new().with("Ref", plan.ids.role()))]);
        template.resource(plan.ids.policy(), "the policy of the execution role", "AWS::IAM::Policy", policy)?;
    }
    if let Some(group) = &plan.log_group {
        let mut properties = Object::new().with("LogGroupName", group.name.as_str());
        if let Some(days) = group.retention_days {
            properties.push("RetentionInDays", days);
        }
        put_tags(&mut properties, plan);
        template.resource(plan.ids.log_group(), "the log group", "AWS::Logs::LogGroup", properties)?;
    }
    Ok(())
}
