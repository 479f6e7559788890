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

/// The key that the machine is encrypted with.
///
/// Source: AWS CloudFormation Template Reference, `AWS::StepFunctions::StateMachine EncryptionConfiguration`.
pub(crate) fn encryption(plan: &Plan<'_>) -> Result<Option<Object>, ExportError> {
    let Some(key) = plan.kms_key else { return Ok(None) };
    let key = value::lower(plan, &key.arn().into())?;
    Ok(Some(Object::new().with("KmsKeyId", key).with("Type", "CUSTOMER_MANAGED_KMS_KEY")))
}

/// The ARN of the execution role.
pub(crate) fn role_arn(plan: &Plan<'_>) -> Result<Value, ExportError> {
    match plan.existing_role {
        Some(role) => value::lower(plan, &role.arn().into()),
        None => Ok(get_att(&plan.ids.role(), "Arn")),
    }
}

/// The logical ids of what the machine waits for: AWS refuses a machine whose role may not deliver its logs, make the rules
/// of its jobs or use its key.
pub(crate) fn policy_ids(plan: &Plan<'_>) -> Vec<String> {
    if plan.existing_role.is_some() || plan.policy.is_empty() {
        return Vec::new();
    }
    if plan.managed_policies.is_empty() {
        return vec![plan.ids.policy()];
    }
    (1..=plan.managed_policies.len()).map(|number| plan.ids.managed_policy(number)).collect()
}

/// The execution role, its policies and the log group. The policies are resources of their own, so that the machine can
/// wait for them.
pub(crate) fn role_policy_and_log_group(template: &mut Template<'_, '_>) -> Result<(), ExportError> {
    let plan = template.plan;
    if plan.existing_role.is_none() {
        role_and_policies(template)?;
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

fn role_and_policies(template: &mut Template<'_, '_>) -> Result<(), ExportError> {
    let plan = template.plan;
    let mut role = Object::new()
        .with("AssumeRolePolicyDocument", value::lower_all(plan, &plan.trust.to_value())?)
        .with("Description", format!("Execution role of the state machine {}", plan.name));
    put_tags(&mut role, plan);
    template.resource(plan.ids.role(), "the execution role", "AWS::IAM::Role", role)?;
    let roles = vec![Value::from(Object::new().with("Ref", plan.ids.role()))];
    let ids = policy_ids(plan);
    if plan.managed_policies.is_empty() {
        for id in ids {
            let policy = Object::new()
                .with("PolicyName", plan.name)
                .with("PolicyDocument", value::lower_all(plan, &plan.policy.to_value())?)
                .with("Roles", roles.clone());
            template.resource(id, "the policy of the execution role", "AWS::IAM::Policy", policy)?;
        }
        return Ok(());
    }
    for (id, policy) in ids.into_iter().zip(&plan.managed_policies) {
        let policy = Object::new()
            .with("Description", format!("Permissions of the state machine {}", plan.name))
            .with("PolicyDocument", value::lower_all(plan, &policy.to_value())?)
            .with("Roles", roles.clone());
        template.resource(id, "a policy of the execution role", "AWS::IAM::ManagedPolicy", policy)?;
    }
    Ok(())
}
