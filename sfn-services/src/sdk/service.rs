//! Services.

use crate::data;

use super::Operation;
use super::operation;

/// A service whose operations are called as `arn:aws:states:::aws-sdk:<service>:<action>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Service {
    name: &'static str,
    iam_prefix: &'static str,
    is_documented: bool,
}

/// The service of that name in the ARN, such as `cloudwatchlogs`.
pub fn service(name: &str) -> Option<Service> {
    data::SERVICES.row(name).map(|(name, row)| Service::new(name, row))
}

/// All services of the AWS SDK, sorted by their names, those included that Step Functions does not list.
pub fn services() -> impl Iterator<Item = Service> {
    data::SERVICES.rows().map(|(name, row)| Service::new(name, row))
}

/// The product behind the name of a service that AWS has retired, so that nothing is known of its operations any more.
///
/// ```
/// use sfn_services::sdk::retired;
///
/// assert_eq!(retired("qldb"), Some("Amazon QLDB"));
/// assert_eq!(retired("s3"), None);
/// ```
pub fn retired(name: &str) -> Option<&'static str> {
    data::RETIRED.find(name)
}

impl Service {
    fn new(name: &'static str, row: &'static str) -> Self {
        let (iam_prefix, mark) = row.split_once('\t').unwrap_or((row, ""));
        Self { name, iam_prefix, is_documented: mark != "undocumented" }
    }

    /// Its name in the ARN.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// The prefix of its IAM actions.
    pub fn iam_prefix(self) -> &'static str {
        self.iam_prefix
    }

    /// Whether the Step Functions Developer Guide lists it.
    pub fn is_documented(self) -> bool {
        self.is_documented
    }

    /// The operation of that name in the ARN, such as `putLogEvents`.
    pub fn operation(self, action: &str) -> Option<Operation> {
        operation::find(self, action)
    }

    /// All its operations, sorted by their names.
    pub fn operations(self) -> impl Iterator<Item = Operation> {
        operation::all(self)
    }

    /// Whether the Step Functions Developer Guide says that the operation cannot be called, known or not.
    pub fn excludes(self, action: &str) -> bool {
        operation::api_name(action)
            .is_some_and(|name| data::UNSUPPORTED.row(&format!("{}:{name}", self.name)).is_some())
    }
}
