//! Error names of AWS services that a workflow calls without a function.
//!
//! A name is the integration's prefix and the exception's class in the AWS SDK for Java, which ends with `Exception` also
//! where the API's own name of the error does not: `QueueDoesNotExist` is `SQS.QueueDoesNotExistException`. What has no
//! class of its own is the service's general exception.

use super::TaskError;
use super::names::error_names;

error_names! {
    /// The errors of sending a message to a queue.
    ///
    /// Source: Amazon SQS API Reference, `SendMessage`, errors.
    Sqs {
        /// The queue does not exist.
        QueueDoesNotExistException = "SQS.QueueDoesNotExistException",
        /// A character that a message cannot have.
        InvalidMessageContentsException = "SQS.InvalidMessageContentsException",
        /// Too many requests.
        RequestThrottledException = "SQS.RequestThrottledException",
        /// The queue does not do that.
        UnsupportedOperationException = "SQS.UnsupportedOperationException",
        /// Any other answer of the service that is an error.
        AmazonSQSException = "SQS.AmazonSQSException",
        /// The service was not reached.
        SdkClientException = "SQS.SdkClientException",
    }
}

error_names! {
    /// The errors of publishing to a topic.
    ///
    /// Source: Amazon SNS API Reference, `Publish`, errors.
    Sns {
        /// The topic does not exist.
        NotFoundException = "SNS.NotFoundException",
        /// The endpoint is disabled.
        EndpointDisabledException = "SNS.EndpointDisabledException",
        /// The platform application is disabled.
        PlatformApplicationDisabledException = "SNS.PlatformApplicationDisabledException",
        /// The role may not publish there.
        AuthorizationErrorException = "SNS.AuthorizationErrorException",
        /// The service failed.
        InternalErrorException = "SNS.InternalErrorException",
        /// A parameter that the topic does not take.
        InvalidParameterException = "SNS.InvalidParameterException",
        /// A value that the parameter does not take.
        InvalidParameterValueException = "SNS.InvalidParameterValueException",
        /// Any other answer of the service that is an error.
        AmazonSNSException = "SNS.AmazonSNSException",
    }
}

error_names! {
    /// The errors of running a task of Amazon ECS.
    ///
    /// Source: Amazon ECS API Reference, `RunTask`, errors.
    Ecs {
        /// The service answered with an error, or found no place for the task.
        AmazonECSException = "ECS.AmazonECSException",
        /// The cluster does not exist.
        ClusterNotFoundException = "ECS.ClusterNotFoundException",
        /// The request was wrong.
        ClientException = "ECS.ClientException",
        /// The service failed.
        ServerException = "ECS.ServerException",
        /// A parameter that the task does not take.
        InvalidParameterException = "ECS.InvalidParameterException",
        /// The account is blocked.
        BlockedException = "ECS.BlockedException",
        /// The role may not run the task.
        AccessDeniedException = "ECS.AccessDeniedException",
        /// The platform version cannot run the task.
        PlatformTaskDefinitionIncompatibilityException = "ECS.PlatformTaskDefinitionIncompatibilityException",
        /// The platform version does not exist.
        PlatformUnknownException = "ECS.PlatformUnknownException",
        /// The task needs what is not there.
        UnsupportedFeatureException = "ECS.UnsupportedFeatureException",
    }
}

error_names! {
    /// The errors of starting a job run of AWS Glue.
    ///
    /// Source: AWS Glue Web API Reference, `StartJobRun`, errors.
    Glue {
        /// As many runs as the job allows are running.
        ConcurrentRunsExceededException = "Glue.ConcurrentRunsExceededException",
        /// The job does not exist.
        EntityNotFoundException = "Glue.EntityNotFoundException",
        /// The service failed.
        InternalServiceException = "Glue.InternalServiceException",
        /// The request was wrong.
        InvalidInputException = "Glue.InvalidInputException",
        /// The service took too long.
        OperationTimeoutException = "Glue.OperationTimeoutException",
        /// A quota of the account is used up.
        ResourceNumberLimitExceededException = "Glue.ResourceNumberLimitExceededException",
        /// Any other answer of the service that is an error.
        AWSGlueException = "Glue.AWSGlueException",
    }
}

error_names! {
    /// The errors of submitting a job to AWS Batch.
    ///
    /// Source: AWS Batch API Reference, `SubmitJob`, errors.
    Batch {
        /// The request was wrong.
        ClientException = "Batch.ClientException",
        /// The service failed.
        ServerException = "Batch.ServerException",
        /// Any other answer of the service that is an error.
        AWSBatchException = "Batch.AWSBatchException",
    }
}

error_names! {
    /// The errors of starting an execution of another state machine, by `states:startExecution`.
    ///
    /// Source: AWS Step Functions API Reference, `StartExecution`, errors. (By `aws-sdk:sfn:startExecution` they begin with
    /// `Sfn.`.)
    StepFunctions {
        /// An execution of this name, with another input, ran already.
        ExecutionAlreadyExistsException = "StepFunctions.ExecutionAlreadyExistsException",
        /// As many executions as the account allows are running.
        ExecutionLimitExceededException = "StepFunctions.ExecutionLimitExceededException",
        /// The state machine does not exist.
        StateMachineDoesNotExistException = "StepFunctions.StateMachineDoesNotExistException",
        /// The state machine is being deleted.
        StateMachineDeletingException = "StepFunctions.StateMachineDeletingException",
        /// The input is no JSON.
        InvalidExecutionInputException = "StepFunctions.InvalidExecutionInputException",
        /// The ARN is none.
        InvalidArnException = "StepFunctions.InvalidArnException",
        /// The name is none.
        InvalidNameException = "StepFunctions.InvalidNameException",
    }
}

error_names! {
    /// The errors of putting events on an event bus.
    ///
    /// Source: AWS Step Functions Developer Guide, "Add EventBridge events with Step Functions"; Amazon EventBridge API
    /// Reference, `PutEvents`, errors.
    EventBridge {
        /// The bus did not take one of the events.
        FailedEntry = "EventBridge.FailedEntry",
        /// The service failed.
        InternalException = "EventBridge.InternalException",
    }
}

error_names! {
    /// The errors of reading and writing objects, by `aws-sdk:s3`.
    ///
    /// Source: Amazon S3 API Reference, `GetObject`, `HeadObject`, `ListObjectsV2` and `CopyObject`, errors.
    S3 {
        /// The object does not exist.
        NoSuchKeyException = "S3.NoSuchKeyException",
        /// The bucket does not exist.
        NoSuchBucketException = "S3.NoSuchBucketException",
        /// The object is archived.
        InvalidObjectStateException = "S3.InvalidObjectStateException",
        /// The object's storage class does not allow a copy.
        ObjectNotInActiveTierErrorException = "S3.ObjectNotInActiveTierErrorException",
        /// Any other answer of the service that is an error.
        S3Exception = "S3.S3Exception",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The prefix of each service, and the end that the names of classes have.
    #[test]
    fn names_are_classes_behind_a_prefix() {
        for (prefix, names) in [
            ("SQS", Sqs::NAMES),
            ("SNS", Sns::NAMES),
            ("ECS", Ecs::NAMES),
            ("Glue", Glue::NAMES),
            ("Batch", Batch::NAMES),
            ("StepFunctions", StepFunctions::NAMES),
            ("S3", S3::NAMES),
        ] {
            for (variant, name) in names {
                assert_eq!(*name, format!("{prefix}.{variant}"));
                assert!(variant.ends_with("Exception"), "{variant}");
            }
        }
        assert_eq!(EventBridge::FailedEntry.error_name(), "EventBridge.FailedEntry");
    }
}
