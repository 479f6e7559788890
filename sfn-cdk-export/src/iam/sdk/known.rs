//! What the tables say of an operation, looked up once for each operation of a machine.

use std::collections::BTreeMap;
use std::rc::Rc;

use sfn_services::sdk::{self, Iam, Operation};

/// What the tables say of an operation.
#[derive(Debug)]
pub(in crate::iam) struct Known {
    pub(super) operation: Operation,
    pub(super) iam: Iam,
    /// The paths of members with roles that it passes on.
    pub(super) roles: Vec<&'static str>,
    /// The service principal that takes these roles, if it is known.
    pub(super) principal: Option<&'static str>,
}

/// The operations that a machine calls.
#[derive(Debug, Default)]
pub(in crate::iam) struct Operations(BTreeMap<String, Option<Rc<Known>>>);

impl Operations {
    /// What is known of `putObject` of `s3`.
    pub(in crate::iam) fn find(&mut self, service: &str, action: &str) -> Option<Rc<Known>> {
        let known = self.0.entry(format!("{service}:{action}")).or_insert_with(|| {
            let operation = sdk::service(service)?.operation(action)?;
            let roles: Vec<&str> = operation.roles().collect();
            let principal = operation.service_principal();
            Some(Rc::new(Known { operation, iam: operation.iam(), roles, principal }))
        });
        known.clone()
    }
}

impl Known {
    /// Whether the service refuses requests without the member at the path.
    pub(super) fn requires(&self, path: &str) -> bool {
        let is_top = !path.trim_end_matches("[]").contains(['.', '[']);
        is_top && self.operation.member(path.trim_end_matches("[]")).is_some_and(|member| member.is_required)
    }
}
