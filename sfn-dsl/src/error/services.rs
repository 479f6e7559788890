//! The errors of AWS services that a workflow calls without a function.
//!
//! A name is the integration's prefix and the exception's class in the AWS SDK for Java, which ends with `Exception` also
//! where the API's own name of the error does not: `QueueDoesNotExist` is `SQS.QueueDoesNotExistException`. What has no class
//! of its own is the service's general exception. Source: the API models, and AWS Step Functions Developer Guide, the page of
//! each service.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use super::names::service_errors;

service_errors! {
    /// The errors of Amazon API Gateway.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html>
    ApiGateway {
        StatusCode400 = "ApiGateway.400",
        StatusCode401 = "ApiGateway.401",
        StatusCode403 = "ApiGateway.403",
        StatusCode404 = "ApiGateway.404",
        StatusCode405 = "ApiGateway.405",
        StatusCode408 = "ApiGateway.408",
        StatusCode409 = "ApiGateway.409",
        StatusCode410 = "ApiGateway.410",
        StatusCode413 = "ApiGateway.413",
        StatusCode415 = "ApiGateway.415",
        StatusCode422 = "ApiGateway.422",
        StatusCode429 = "ApiGateway.429",
        StatusCode500 = "ApiGateway.500",
        StatusCode502 = "ApiGateway.502",
        StatusCode503 = "ApiGateway.503",
        StatusCode504 = "ApiGateway.504",
    }
    /// The errors of Amazon Athena.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html>
    Athena {
        /// Any other answer of the service that is an error.
        AmazonAthenaException = "Athena.AmazonAthenaException",
        /// The service failed.
        InternalServerException = "Athena.InternalServerException",
        /// The request was wrong.
        InvalidRequestException = "Athena.InvalidRequestException",
        /// The service was not reached.
        SdkClientException = "Athena.SdkClientException",
        /// Too many requests.
        TooManyRequestsException = "Athena.TooManyRequestsException",
    }
    /// The errors of AWS Batch.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html>
    Batch {
        /// Any other answer of the service that is an error.
        AWSBatchException = "Batch.AWSBatchException",
        /// The request was wrong.
        ClientException = "Batch.ClientException",
        /// The service was not reached.
        SdkClientException = "Batch.SdkClientException",
        /// The service failed.
        ServerException = "Batch.ServerException",
    }
    /// The errors of Amazon Bedrock.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html>
    Bedrock {
        /// The role may not do that.
        AccessDeniedException = "Bedrock.AccessDeniedException",
        /// The request does not fit the state of what it is about.
        ConflictException = "Bedrock.ConflictException",
        /// The service failed.
        InternalServerException = "Bedrock.InternalServerException",
        ModelErrorException = "Bedrock.ModelErrorException",
        ModelNotReadyException = "Bedrock.ModelNotReadyException",
        ModelTimeoutException = "Bedrock.ModelTimeoutException",
        /// What the request names does not exist.
        ResourceNotFoundException = "Bedrock.ResourceNotFoundException",
        /// The service was not reached.
        SdkClientException = "Bedrock.SdkClientException",
        /// A quota of the account is used up.
        ServiceQuotaExceededException = "Bedrock.ServiceQuotaExceededException",
        /// The service does not answer for now.
        ServiceUnavailableException = "Bedrock.ServiceUnavailableException",
        /// Too many requests.
        ThrottlingException = "Bedrock.ThrottlingException",
        TooManyTagsException = "Bedrock.TooManyTagsException",
        /// The request was wrong.
        ValidationException = "Bedrock.ValidationException",
    }
    /// The errors of Amazon Bedrock AgentCore.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrockagentcore.html>
    BedrockAgentCore {
        /// The role may not do that.
        AccessDeniedException = "BedrockAgentCore.AccessDeniedException",
        /// The service failed.
        InternalServerException = "BedrockAgentCore.InternalServerException",
        /// What the request names does not exist.
        ResourceNotFoundException = "BedrockAgentCore.ResourceNotFoundException",
        /// Too many requests.
        ThrottlingException = "BedrockAgentCore.ThrottlingException",
        /// The request was wrong.
        ValidationException = "BedrockAgentCore.ValidationException",
    }
    /// The errors of AWS CodeBuild.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html>
    CodeBuild {
        /// Any other answer of the service that is an error.
        AWSCodeBuildException = "CodeBuild.AWSCodeBuildException",
        AccountLimitExceededException = "CodeBuild.AccountLimitExceededException",
        /// The request was wrong.
        InvalidInputException = "CodeBuild.InvalidInputException",
        /// What the request names does not exist.
        ResourceNotFoundException = "CodeBuild.ResourceNotFoundException",
        /// The service was not reached.
        SdkClientException = "CodeBuild.SdkClientException",
    }
    /// The errors of AWS Glue DataBrew.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-databrew.html>
    DataBrew {
        /// Any other answer of the service that is an error.
        AWSGlueDataBrewException = "DataBrew.AWSGlueDataBrewException",
        /// The request does not fit the state of what it is about.
        ConflictException = "DataBrew.ConflictException",
        /// What the request names does not exist.
        ResourceNotFoundException = "DataBrew.ResourceNotFoundException",
        /// A quota of the account is used up.
        ServiceQuotaExceededException = "DataBrew.ServiceQuotaExceededException",
        /// The request was wrong.
        ValidationException = "DataBrew.ValidationException",
    }
    /// The errors of Amazon DynamoDB.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html>
    DynamoDb {
        /// Any other answer of the service that is an error.
        AmazonDynamoDBException = "DynamoDB.AmazonDynamoDBException",
        /// The condition of the write does not hold.
        ConditionalCheckFailedException = "DynamoDB.ConditionalCheckFailedException",
        /// The service failed.
        InternalServerErrorException = "DynamoDB.InternalServerErrorException",
        /// A table's items with one partition key are too large.
        ItemCollectionSizeLimitExceededException = "DynamoDB.ItemCollectionSizeLimitExceededException",
        /// Too many requests for the table's capacity.
        ProvisionedThroughputExceededException = "DynamoDB.ProvisionedThroughputExceededException",
        /// Another Region writes the item of a global table.
        ReplicatedWriteConflictException = "DynamoDB.ReplicatedWriteConflictException",
        /// Too many requests for the account.
        RequestLimitExceededException = "DynamoDB.RequestLimitExceededException",
        /// What the request names does not exist.
        ResourceNotFoundException = "DynamoDB.ResourceNotFoundException",
        /// The service was not reached.
        SdkClientException = "DynamoDB.SdkClientException",
        /// Too many requests.
        ThrottlingException = "DynamoDB.ThrottlingException",
        /// A transaction works on the item.
        TransactionConflictException = "DynamoDB.TransactionConflictException",
    }
    /// The errors of Amazon Elastic Container Service.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html>
    Ecs {
        /// The role may not do that.
        AccessDeniedException = "ECS.AccessDeniedException",
        /// Any other answer of the service that is an error.
        AmazonECSException = "ECS.AmazonECSException",
        /// The account is blocked.
        BlockedException = "ECS.BlockedException",
        /// The request was wrong.
        ClientException = "ECS.ClientException",
        /// The cluster does not exist.
        ClusterNotFoundException = "ECS.ClusterNotFoundException",
        /// The request does not fit the state of what it is about.
        ConflictException = "ECS.ConflictException",
        /// The request has a parameter that cannot be.
        InvalidParameterException = "ECS.InvalidParameterException",
        /// The platform version cannot run the task.
        PlatformTaskDefinitionIncompatibilityException = "ECS.PlatformTaskDefinitionIncompatibilityException",
        /// The platform version does not exist.
        PlatformUnknownException = "ECS.PlatformUnknownException",
        /// The service was not reached.
        SdkClientException = "ECS.SdkClientException",
        /// The service failed.
        ServerException = "ECS.ServerException",
        /// A task that the state waits for was not placed.
        Unknown = "AmazonECS.Unknown",
        /// The task needs what is not there.
        UnsupportedFeatureException = "ECS.UnsupportedFeatureException",
    }
    /// The errors of Amazon Elastic Kubernetes Service.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html>
    Eks {
        /// The request was wrong.
        ClientException = "EKS.ClientException",
        /// The request has a parameter that cannot be.
        InvalidParameterException = "EKS.InvalidParameterException",
        /// The request was wrong.
        InvalidRequestException = "EKS.InvalidRequestException",
        ResourceInUseException = "EKS.ResourceInUseException",
        /// A quota of the account is used up.
        ResourceLimitExceededException = "EKS.ResourceLimitExceededException",
        /// What the request names does not exist.
        ResourceNotFoundException = "EKS.ResourceNotFoundException",
        /// The service was not reached.
        SdkClientException = "EKS.SdkClientException",
        /// The service failed.
        ServerException = "EKS.ServerException",
        /// The service does not answer for now.
        ServiceUnavailableException = "EKS.ServiceUnavailableException",
        StatusCode400 = "EKS.400",
        StatusCode401 = "EKS.401",
        StatusCode403 = "EKS.403",
        StatusCode404 = "EKS.404",
        StatusCode405 = "EKS.405",
        StatusCode409 = "EKS.409",
        StatusCode410 = "EKS.410",
        StatusCode422 = "EKS.422",
        StatusCode429 = "EKS.429",
        StatusCode500 = "EKS.500",
        StatusCode503 = "EKS.503",
        StatusCode504 = "EKS.504",
        UnsupportedAvailabilityZoneException = "EKS.UnsupportedAvailabilityZoneException",
    }
    /// The errors of Amazon EMR.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html>
    Emr {
        /// Any other answer of the service that is an error.
        AmazonElasticMapReduceException = "EMR.AmazonElasticMapReduceException",
        /// The service failed.
        InternalServerErrorException = "EMR.InternalServerErrorException",
        /// The service failed.
        InternalServerException = "EMR.InternalServerException",
        /// The request was wrong.
        InvalidRequestException = "EMR.InvalidRequestException",
        /// The service was not reached.
        SdkClientException = "EMR.SdkClientException",
    }
    /// The errors of Amazon EMR Serverless.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html>
    EmrServerless {
        /// The request does not fit the state of what it is about.
        ConflictException = "EMRServerless.ConflictException",
        /// The service failed.
        InternalServerException = "EMRServerless.InternalServerException",
        /// What the request names does not exist.
        ResourceNotFoundException = "EMRServerless.ResourceNotFoundException",
        /// A quota of the account is used up.
        ServiceQuotaExceededException = "EMRServerless.ServiceQuotaExceededException",
        /// Too many requests.
        ThrottlingException = "EMRServerless.ThrottlingException",
        /// The request was wrong.
        ValidationException = "EMRServerless.ValidationException",
    }
    /// The errors of Amazon EventBridge.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html>
    EventBridge {
        /// Any other answer of the service that is an error.
        AmazonEventBridgeException = "EventBridge.AmazonEventBridgeException",
        /// The bus did not take one of the events.
        FailedEntry = "EventBridge.FailedEntry",
        /// The service failed.
        InternalException = "EventBridge.InternalException",
        /// The service was not reached.
        SdkClientException = "EventBridge.SdkClientException",
    }
    /// The errors of AWS Glue.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-glue.html>
    Glue {
        /// Any other answer of the service that is an error.
        AWSGlueException = "Glue.AWSGlueException",
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
        /// The service was not reached.
        SdkClientException = "Glue.SdkClientException",
    }
    /// The errors of HTTPS APIs.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html>
    Http {
        Socket = "States.Http.Socket",
        StatusCode400 = "States.Http.StatusCode.400",
        StatusCode401 = "States.Http.StatusCode.401",
        StatusCode403 = "States.Http.StatusCode.403",
        StatusCode404 = "States.Http.StatusCode.404",
        StatusCode405 = "States.Http.StatusCode.405",
        StatusCode408 = "States.Http.StatusCode.408",
        StatusCode409 = "States.Http.StatusCode.409",
        StatusCode410 = "States.Http.StatusCode.410",
        StatusCode413 = "States.Http.StatusCode.413",
        StatusCode415 = "States.Http.StatusCode.415",
        StatusCode422 = "States.Http.StatusCode.422",
        StatusCode429 = "States.Http.StatusCode.429",
        StatusCode500 = "States.Http.StatusCode.500",
        StatusCode502 = "States.Http.StatusCode.502",
        StatusCode503 = "States.Http.StatusCode.503",
        StatusCode504 = "States.Http.StatusCode.504",
    }
    /// The errors of AWS Lambda.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html>
    Lambda {
        /// Any other answer of the service that is an error.
        AWSLambdaException = "Lambda.AWSLambdaException",
        /// The service took too long to answer.
        ClientExecutionTimeoutException = "Lambda.ClientExecutionTimeoutException",
        DurableExecutionAlreadyStartedException = "Lambda.DurableExecutionAlreadyStartedException",
        EC2AccessDeniedException = "Lambda.EC2AccessDeniedException",
        EC2ThrottledException = "Lambda.EC2ThrottledException",
        EC2UnexpectedException = "Lambda.EC2UnexpectedException",
        EFSIOException = "Lambda.EFSIOException",
        EFSMountConnectivityException = "Lambda.EFSMountConnectivityException",
        EFSMountFailureException = "Lambda.EFSMountFailureException",
        EFSMountTimeoutException = "Lambda.EFSMountTimeoutException",
        ENILimitReachedException = "Lambda.ENILimitReachedException",
        InvalidParameterValueException = "Lambda.InvalidParameterValueException",
        InvalidRequestContentException = "Lambda.InvalidRequestContentException",
        InvalidRuntimeException = "Lambda.InvalidRuntimeException",
        InvalidSecurityGroupIDException = "Lambda.InvalidSecurityGroupIDException",
        InvalidSubnetIDException = "Lambda.InvalidSubnetIDException",
        InvalidZipFileException = "Lambda.InvalidZipFileException",
        KMSAccessDeniedException = "Lambda.KMSAccessDeniedException",
        KMSDisabledException = "Lambda.KMSDisabledException",
        KMSInvalidStateException = "Lambda.KMSInvalidStateException",
        KMSNotFoundException = "Lambda.KMSNotFoundException",
        NoPublishedVersionException = "Lambda.NoPublishedVersionException",
        RecursiveInvocationException = "Lambda.RecursiveInvocationException",
        RequestTooLargeException = "Lambda.RequestTooLargeException",
        ResourceConflictException = "Lambda.ResourceConflictException",
        /// What the request names does not exist.
        ResourceNotFoundException = "Lambda.ResourceNotFoundException",
        ResourceNotReadyException = "Lambda.ResourceNotReadyException",
        S3FilesMountConnectivityException = "Lambda.S3FilesMountConnectivityException",
        S3FilesMountFailureException = "Lambda.S3FilesMountFailureException",
        S3FilesMountTimeoutException = "Lambda.S3FilesMountTimeoutException",
        /// The function ran longer than its own timeout.
        SandboxTimedout = "Sandbox.Timedout",
        /// The service was not reached.
        SdkClientException = "Lambda.SdkClientException",
        SerializedRequestEntityTooLargeException = "Lambda.SerializedRequestEntityTooLargeException",
        /// The service failed.
        ServiceException = "Lambda.ServiceException",
        SnapStartException = "Lambda.SnapStartException",
        SnapStartNotReadyException = "Lambda.SnapStartNotReadyException",
        SnapStartTimeoutException = "Lambda.SnapStartTimeoutException",
        SubnetIPAddressLimitReachedException = "Lambda.SubnetIPAddressLimitReachedException",
        /// Too many requests.
        TooManyRequestsException = "Lambda.TooManyRequestsException",
        /// The function ended without saying why: out of memory, for one.
        Unknown = "Lambda.Unknown",
        UnsupportedMediaTypeException = "Lambda.UnsupportedMediaTypeException",
    }
    /// The errors of AWS Elemental MediaConvert.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-mediaconvert.html>
    MediaConvert {
        /// The request was wrong.
        BadRequestException = "MediaConvert.BadRequestException",
        /// The request does not fit the state of what it is about.
        ConflictException = "MediaConvert.ConflictException",
        ForbiddenException = "MediaConvert.ForbiddenException",
        /// The service failed.
        InternalServerErrorException = "MediaConvert.InternalServerErrorException",
        NotFoundException = "MediaConvert.NotFoundException",
        /// A quota of the account is used up.
        ServiceQuotaExceededException = "MediaConvert.ServiceQuotaExceededException",
        /// Too many requests.
        TooManyRequestsException = "MediaConvert.TooManyRequestsException",
    }
    /// The errors of Amazon S3, by `aws-sdk:s3`.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html>
    S3 {
        EncryptionTypeMismatchException = "S3.EncryptionTypeMismatchException",
        /// The object is archived.
        InvalidObjectStateException = "S3.InvalidObjectStateException",
        /// The request was wrong.
        InvalidRequestException = "S3.InvalidRequestException",
        InvalidWriteOffsetException = "S3.InvalidWriteOffsetException",
        /// The bucket does not exist.
        NoSuchBucketException = "S3.NoSuchBucketException",
        /// The object does not exist.
        NoSuchKeyException = "S3.NoSuchKeyException",
        /// The object's storage class does not allow a copy.
        ObjectNotInActiveTierErrorException = "S3.ObjectNotInActiveTierErrorException",
        /// Any other answer of the service that is an error.
        S3Exception = "S3.S3Exception",
        TooManyPartsException = "S3.TooManyPartsException",
    }
    /// The errors of Amazon SageMaker AI.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html>
    SageMaker {
        /// Any other answer of the service that is an error.
        AmazonSageMakerException = "SageMaker.AmazonSageMakerException",
        ResourceInUseException = "SageMaker.ResourceInUseException",
        /// A quota of the account is used up.
        ResourceLimitExceededException = "SageMaker.ResourceLimitExceededException",
        /// What the request names does not exist.
        ResourceNotFoundException = "SageMaker.ResourceNotFoundException",
        /// The service was not reached.
        SdkClientException = "SageMaker.SdkClientException",
    }
    /// The errors of Amazon Simple Notification Service.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html>
    Sns {
        /// Any other answer of the service that is an error.
        AmazonSNSException = "SNS.AmazonSNSException",
        /// The role may not publish there.
        AuthorizationErrorException = "SNS.AuthorizationErrorException",
        /// The endpoint is disabled.
        EndpointDisabledException = "SNS.EndpointDisabledException",
        /// The service failed.
        InternalErrorException = "SNS.InternalErrorException",
        /// A parameter that the topic does not take.
        InvalidParameterException = "SNS.InvalidParameterException",
        /// A value that the parameter does not take.
        InvalidParameterValueException = "SNS.InvalidParameterValueException",
        InvalidSecurityException = "SNS.InvalidSecurityException",
        KMSAccessDeniedException = "SNS.KMSAccessDeniedException",
        KMSDisabledException = "SNS.KMSDisabledException",
        KMSInvalidStateException = "SNS.KMSInvalidStateException",
        KMSNotFoundException = "SNS.KMSNotFoundException",
        KMSOptInRequiredException = "SNS.KMSOptInRequiredException",
        KMSThrottlingException = "SNS.KMSThrottlingException",
        /// The topic does not exist.
        NotFoundException = "SNS.NotFoundException",
        /// The platform application is disabled.
        PlatformApplicationDisabledException = "SNS.PlatformApplicationDisabledException",
        /// The service was not reached.
        SdkClientException = "SNS.SdkClientException",
        /// The request was wrong.
        ValidationException = "SNS.ValidationException",
    }
    /// The errors of Amazon Simple Queue Service.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-sqs.html>
    Sqs {
        /// Any other answer of the service that is an error.
        AmazonSQSException = "SQS.AmazonSQSException",
        InvalidAddressException = "SQS.InvalidAddressException",
        /// A character that a message cannot have.
        InvalidMessageContentsException = "SQS.InvalidMessageContentsException",
        InvalidSecurityException = "SQS.InvalidSecurityException",
        KmsAccessDeniedException = "SQS.KmsAccessDeniedException",
        KmsDisabledException = "SQS.KmsDisabledException",
        KmsInvalidKeyUsageException = "SQS.KmsInvalidKeyUsageException",
        KmsInvalidStateException = "SQS.KmsInvalidStateException",
        KmsNotFoundException = "SQS.KmsNotFoundException",
        KmsOptInRequiredException = "SQS.KmsOptInRequiredException",
        KmsThrottledException = "SQS.KmsThrottledException",
        /// The queue does not exist.
        QueueDoesNotExistException = "SQS.QueueDoesNotExistException",
        /// Too many requests.
        RequestThrottledException = "SQS.RequestThrottledException",
        /// The service was not reached.
        SdkClientException = "SQS.SdkClientException",
        /// The queue does not do that.
        UnsupportedOperationException = "SQS.UnsupportedOperationException",
    }
    /// The errors of AWS Step Functions.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html>
    StepFunctions {
        /// Any other answer of the service that is an error.
        AWSStepFunctionsException = "StepFunctions.AWSStepFunctionsException",
        /// An execution of this name, with another input, ran already.
        ExecutionAlreadyExistsException = "StepFunctions.ExecutionAlreadyExistsException",
        /// As many executions as the account allows are running.
        ExecutionLimitExceededException = "StepFunctions.ExecutionLimitExceededException",
        /// The ARN is none.
        InvalidArnException = "StepFunctions.InvalidArnException",
        /// The input is no JSON.
        InvalidExecutionInputException = "StepFunctions.InvalidExecutionInputException",
        /// The name is none.
        InvalidNameException = "StepFunctions.InvalidNameException",
        KmsAccessDeniedException = "StepFunctions.KmsAccessDeniedException",
        KmsInvalidStateException = "StepFunctions.KmsInvalidStateException",
        KmsThrottlingException = "StepFunctions.KmsThrottlingException",
        /// The service was not reached.
        SdkClientException = "StepFunctions.SdkClientException",
        /// The state machine is being deleted.
        StateMachineDeletingException = "StepFunctions.StateMachineDeletingException",
        /// The state machine does not exist.
        StateMachineDoesNotExistException = "StepFunctions.StateMachineDoesNotExistException",
        /// The request was wrong.
        ValidationException = "StepFunctions.ValidationException",
    }
}
