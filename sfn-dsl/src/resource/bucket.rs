//! Buckets: Amazon S3.

use super::handle::handle;
use crate::expr::{Node, Val};

/// A bucket: `bucket REPORTS;`. As a value it is its name, for a reader of a distributed map or a call of S3.
///
/// ```
/// use sfn_dsl::prelude::*;
/// use sfn_dsl::resource::sdk;
///
/// resources! {
///     bucket REPORTS;
/// }
///
/// let mut workflow = WorkflowBuilder::<String>::new();
/// let key = workflow.input();
/// let tags = sdk("s3", "deleteObjectTagging").with("Bucket", REPORTS).with("Key", &key);
/// workflow.task("Untag", tags).end();
/// assert!(workflow.finish().to_json().contains(r#""Bucket": "${reports_name}""#));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Bucket {
    name: &'static str,
}

impl Bucket {
    /// The handle of that name.
    pub const fn new(name: &'static str) -> Self {
        Self { name }
    }
}

handle! { [] Bucket, S3Bucket:
    /// The ARN.
    arn Arn;
    /// The name.
    name Name;
}

#[diagnostic::do_not_recommend]
impl Val for Bucket {
    type Ty = String;

    fn to_node(&self) -> Node {
        self.name().to_node()
    }
}
