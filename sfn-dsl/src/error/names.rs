//! Error names that are not a handler's own: what their enums are made of, and those of Step Functions.

macro_rules! error_names {
    ($(#[$doc:meta])* $enum:ident { $($(#[$variant_doc:meta])* $variant:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $enum { $(
            $(#[$variant_doc])*
            #[doc = ""]
            #[doc = concat!("`", $name, "`")]
            $variant,
        )* }

        #[diagnostic::do_not_recommend]
        impl $crate::TaskError for $enum {
            const NAMES: &'static [(&'static str, &'static str)] = &[$((stringify!($variant), $name)),*];

            fn error_name(&self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }
        }
    };
}

/// Enums of the errors of services. A call of a service has the enum as its `Errors`, which says that it reports it.
macro_rules! service_errors {
    ($($(#[$doc:meta])* $enum:ident { $($variants:tt)* })*) => { $(
        $crate::error::names::error_names! {
            $(#[$doc])*
            #[allow(clippy::upper_case_acronyms)]
            $enum { $($variants)* }
        }

        #[diagnostic::do_not_recommend]
        impl $crate::Reports<$enum> for $enum {}
    )* };
}
pub(super) use {error_names, service_errors};

error_names! {
    /// The errors of Step Functions itself.
    ///
    /// `States.Runtime` and `States.DataLimitExceeded` are not among the names that `States.ALL` stands for; the first
    /// can never be caught and has no variant.
    ///
    /// Source: AWS Step Functions Developer Guide, "Handling errors in Step Functions workflows", error names.
    #[allow(clippy::upper_case_acronyms)]
    States {
        /// Any error name; stands alone and last.
        ALL = "States.ALL",
        /// A task that ran longer than its timeout, or sent no heartbeat for too long.
        Timeout = "States.Timeout",
        /// A task that sent no heartbeat for too long.
        HeartbeatTimeout = "States.HeartbeatTimeout",
        /// Any failure of a task except a timeout.
        TaskFailed = "States.TaskFailed",
        /// A task that lacked permissions.
        Permissions = "States.Permissions",
        /// A `Parameters` field with a path that leads nowhere.
        ParameterPathFailure = "States.ParameterPathFailure",
        /// A `ResultPath` that does not fit the state's input.
        ResultPathMatchFailure = "States.ResultPathMatchFailure",
        /// An intrinsic function that could not be evaluated.
        IntrinsicFailure = "States.IntrinsicFailure",
        /// A branch of a Parallel state that failed.
        BranchFailed = "States.BranchFailed",
        /// A Choice state of which no rule held, and which has no default.
        NoChoiceMatched = "States.NoChoiceMatched",
        /// A JSONata expression that could not be evaluated.
        QueryEvaluationError = "States.QueryEvaluationError",
        /// A payload of more than 256 KiB.
        DataLimitExceeded = "States.DataLimitExceeded",
        /// A Map state in which more items failed than it tolerates.
        ExceedToleratedFailureThreshold = "States.ExceedToleratedFailureThreshold",
        /// A Map state that could not read its items.
        ItemReaderFailed = "States.ItemReaderFailed",
        /// A Map state that could not write its results.
        ResultWriterFailed = "States.ResultWriterFailed",
    }
}

#[cfg(test)]
mod tests {
    use crate::TaskError;
    use crate::error::{ApiGateway, EmrServerless, EventBridge, Http, Lambda, S3, Sqs};

    /// What executions have reported and pages name, to the letter.
    #[test]
    fn errors_of_services_have_the_names_that_are_reported() {
        assert_eq!(Sqs::QueueDoesNotExistException.error_name(), "SQS.QueueDoesNotExistException");
        assert_eq!(S3::NoSuchKeyException.error_name(), "S3.NoSuchKeyException");
        assert_eq!(EventBridge::FailedEntry.error_name(), "EventBridge.FailedEntry");
        assert_eq!(EmrServerless::ValidationException.error_name(), "EMRServerless.ValidationException");
        assert_eq!(Lambda::SandboxTimedout.error_name(), "Sandbox.Timedout");
        assert_eq!(ApiGateway::StatusCode404.error_name(), "ApiGateway.404");
        assert_eq!(Http::StatusCode429.error_name(), "States.Http.StatusCode.429");
    }

    #[cfg(feature = "aws")]
    #[test]
    fn errors_are_one_type_beside_the_calls_and_here() {
        let error: crate::error::Ecs = crate::aws::ecs::Error::ClusterNotFoundException;
        assert_eq!(error.error_name(), "ECS.ClusterNotFoundException");
        assert_eq!(Vec::from(Lambda::NAMES), Vec::from(crate::aws::lambda::Error::NAMES));
    }
}
