//! The data that the skeletons see.

use serde::Serialize;

/// Everything that a skeleton can name. Every text is HCL already, or an identifier.
#[derive(Debug, Serialize)]
pub(super) struct Model {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) machine_type: String,
    pub(super) tracing: String,
    pub(super) terraform_version: String,
    pub(super) aws_provider_version: String,
    pub(super) tags: String,
    pub(super) uses: Uses,
    pub(super) variables: Vec<Variable>,
    pub(super) log_group: Option<LogGroup>,
    pub(super) role: Role,
    pub(super) encryption: Option<Encryption>,
    pub(super) definition: Definition,
}

/// Which data sources something in the module refers to.
#[derive(Debug, Default, Clone, Serialize)]
pub(super) struct Uses {
    pub(super) partition: bool,
    pub(super) region: bool,
    pub(super) account_id: bool,
}

/// A variable for the ARN of a handle that nothing is bound to.
#[derive(Debug, Serialize)]
pub(super) struct Variable {
    pub(super) id: String,
    pub(super) description: String,
    pub(super) condition: String,
    pub(super) error_message: String,
}

/// The log group and what is logged to it.
#[derive(Debug, Serialize)]
pub(super) struct LogGroup {
    pub(super) name: String,
    pub(super) retention_in_days: String,
    pub(super) allowed_retention_in_days: String,
    pub(super) level: String,
    pub(super) include_execution_data: String,
}

/// The execution role.
#[derive(Debug, Serialize)]
pub(super) struct Role {
    pub(super) arn: String,
    pub(super) is_own: bool,
    pub(super) name_prefix: String,
    pub(super) description: String,
    pub(super) trust_statements: String,
    pub(super) policy_description: String,
    pub(super) policy_statements: Option<String>,
    pub(super) managed_policies: Vec<ManagedPolicy>,
    pub(super) depends_on: Option<String>,
}

/// A part of the role's permissions.
#[derive(Debug, Serialize)]
pub(super) struct ManagedPolicy {
    pub(super) id: String,
    pub(super) statements: String,
}

/// The key that the machine is encrypted with.
#[derive(Debug, Serialize)]
pub(super) struct Encryption {
    pub(super) kms_key_id: String,
}

/// The definition's file and what is filled in.
#[derive(Debug, Serialize)]
pub(super) struct Definition {
    pub(super) file: String,
    pub(super) variables: String,
}

#[cfg(test)]
impl Model {
    pub(super) fn example() -> Self {
        let text = |text: &str| super::hcl::quoted(text);
        Self {
            id: "order".to_owned(),
            name: text("order"),
            machine_type: text("STANDARD"),
            tracing: "true".to_owned(),
            terraform_version: text(">= 1.3"),
            aws_provider_version: text(">= 5.0"),
            tags: "{\n  a = \"b\"\n}".to_owned(),
            uses: Uses { region: true, ..Uses::default() },
            variables: vec![Variable {
                id: "f_arn".to_owned(),
                description: text("x"),
                condition: "true".to_owned(),
                error_message: text("x"),
            }],
            log_group: Some(LogGroup {
                name: text("x"),
                retention_in_days: "30".to_owned(),
                allowed_retention_in_days: "[0, 30]".to_owned(),
                level: text("ALL"),
                include_execution_data: "true".to_owned(),
            }),
            role: Role {
                arn: "aws_iam_role.order.arn".to_owned(),
                is_own: true,
                name_prefix: text("order-"),
                description: text("x"),
                trust_statements: String::new(),
                policy_description: text("x"),
                policy_statements: None,
                managed_policies: vec![ManagedPolicy { id: "order_1".to_owned(), statements: String::new() }],
                depends_on: None,
            },
            encryption: Some(Encryption { kms_key_id: text("x") }),
            definition: Definition { file: text("x"), variables: "{}".to_owned() },
        }
    }
}
