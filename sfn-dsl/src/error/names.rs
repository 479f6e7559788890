//! Error names that are not a handler's own.

use super::TaskError;

macro_rules! error_names {
    ($(#[$doc:meta])* $enum:ident { $($(#[$variant_doc:meta])* $variant:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $enum { $($(#[$variant_doc])* $variant,)* }

        #[diagnostic::do_not_recommend]
        impl TaskError for $enum {
            const NAMES: &'static [(&'static str, &'static str)] = &[$((stringify!($variant), $name)),*];

            fn error_name(&self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }
        }
    };
}
pub(super) use error_names;

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

error_names! {
    /// The errors of the Lambda service.
    ///
    /// Source: AWS Step Functions Developer Guide, "Handle transient Lambda service exceptions".
    Lambda {
        /// The service took too long to answer.
        ClientExecutionTimeoutException = "Lambda.ClientExecutionTimeoutException",
        /// The service failed.
        ServiceException = "Lambda.ServiceException",
        /// The service failed.
        AWSLambdaException = "Lambda.AWSLambdaException",
        /// The client of the service failed.
        SdkClientException = "Lambda.SdkClientException",
        /// Too many invocations at once.
        TooManyRequestsException = "Lambda.TooManyRequestsException",
        /// The function does not exist.
        ResourceNotFoundException = "Lambda.ResourceNotFoundException",
        /// The function ended without saying why: out of memory, for one.
        Unknown = "Lambda.Unknown",
        /// The function ran longer than its own timeout.
        SandboxTimedout = "Sandbox.Timedout",
    }
}

error_names! {
    /// The errors of DynamoDB that a write may have to answer.
    ///
    /// Source: Amazon DynamoDB API Reference, `PutItem`, `UpdateItem`, `DeleteItem` and `TransactWriteItems`, errors, by the
    /// names of their classes in the AWS SDK for Java; the prefix from the AWS Step Functions Developer Guide, "Handling
    /// errors in Step Functions workflows".
    DynamoDb {
        /// The condition of the write does not hold.
        ConditionalCheckFailedException = "DynamoDB.ConditionalCheckFailedException",
        /// The service failed.
        InternalServerErrorException = "DynamoDB.InternalServerErrorException",
        /// A table's items with one partition key are too large.
        ItemCollectionSizeLimitExceededException = "DynamoDB.ItemCollectionSizeLimitExceededException",
        /// Too many requests for the table's capacity.
        ProvisionedThroughputExceededException = "DynamoDB.ProvisionedThroughputExceededException",
        /// Too many requests for the account.
        RequestLimitExceededException = "DynamoDB.RequestLimitExceededException",
        /// The table does not exist.
        ResourceNotFoundException = "DynamoDB.ResourceNotFoundException",
        /// A transaction was cancelled.
        TransactionCanceledException = "DynamoDB.TransactionCanceledException",
        /// Another transaction works on the item.
        TransactionConflictException = "DynamoDB.TransactionConflictException",
    }
}
