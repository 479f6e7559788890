//! AWS Lambda.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use serde_json::Value;

use super::macros::{calls, errors, read, written};

calls! {
    /// Calls a function, with every parameter of the API.
    Callback invoke(Invoke) -> InvokeResponse = "lambda:invoke" {
        returns: "Payload",
    }
}

errors! {
    /// The errors of AWS Lambda.
    AWSLambdaException = "Lambda.AWSLambdaException",
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
    ResourceNotFoundException = "Lambda.ResourceNotFoundException",
    ResourceNotReadyException = "Lambda.ResourceNotReadyException",
    S3FilesMountConnectivityException = "Lambda.S3FilesMountConnectivityException",
    S3FilesMountFailureException = "Lambda.S3FilesMountFailureException",
    S3FilesMountTimeoutException = "Lambda.S3FilesMountTimeoutException",
    SdkClientException = "Lambda.SdkClientException",
    SerializedRequestEntityTooLargeException = "Lambda.SerializedRequestEntityTooLargeException",
    ServiceException = "Lambda.ServiceException",
    SnapStartException = "Lambda.SnapStartException",
    SnapStartNotReadyException = "Lambda.SnapStartNotReadyException",
    SnapStartTimeoutException = "Lambda.SnapStartTimeoutException",
    SubnetIPAddressLimitReachedException = "Lambda.SubnetIPAddressLimitReachedException",
    TooManyRequestsException = "Lambda.TooManyRequestsException",
    Unknown = "Lambda.Unknown",
    UnsupportedMediaTypeException = "Lambda.UnsupportedMediaTypeException",
}

use Error as Reported;

written! {
    Invoke {
        function_name: String = "FunctionName",
        ;
        client_context: Value = "ClientContext",
        durable_execution_name: String = "DurableExecutionName",
        invocation_type: String = "InvocationType",
        log_type: String = "LogType",
        payload: Value = "Payload",
        qualifier: String = "Qualifier",
        tenant_id: String = "TenantId",
    }
}

read! {
    InvokeResponse {
        payload: Value = "Payload",
        status_code: i64 = "StatusCode",
        ;
        executed_version: String = "ExecutedVersion",
        function_error: String = "FunctionError",
        log_result: String = "LogResult",
    }
}
