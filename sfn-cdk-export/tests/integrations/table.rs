//! How the table is written.

use sfn_asl::resource::Pattern::{self, RequestResponse, Sync, Sync2, WaitForTaskToken};

/// The rows of an integration.
pub struct Integration {
    /// `sqs:sendMessage`
    pub name: &'static str,
    /// How it can be awaited.
    pub patterns: &'static [Pattern],
    pub rows: &'static [Row],
}

/// A request and what it needs.
///
/// Each text is a statement: `actions on resources if operator key value and ...`. `P`, `R` and `A` are the deployment's own
/// partition, region and account; `*` is a wildcard of the policy.
pub struct Row {
    pub form: Form,
    /// `Parameters` or `Arguments`.
    pub request: &'static str,
    /// What the call itself needs.
    pub call: &'static [&'static str],
    /// What awaiting the end of the job needs beside that.
    pub sync: &'static [&'static str],
}

/// How the request names the resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// With literals, in both query languages.
    Written,
    /// With tokens of handles or of the place, in both query languages.
    Token,
    /// With a path.
    Path,
    /// With an expression of JSONata.
    Jsonata,
}

pub const CALL: &[Pattern] = &[RequestResponse];
pub const CALLBACK: &[Pattern] = &[RequestResponse, WaitForTaskToken];
pub const JOB: &[Pattern] = &[RequestResponse, Sync];
pub const JOB_OR_CALLBACK: &[Pattern] = &[RequestResponse, Sync, WaitForTaskToken];
pub const EXECUTION: &[Pattern] = &[RequestResponse, Sync, Sync2, WaitForTaskToken];

pub const fn integration(name: &'static str, patterns: &'static [Pattern], rows: &'static [Row]) -> Integration {
    Integration { name, patterns, rows }
}

pub const fn written(request: &'static str, call: &'static [&'static str], sync: &'static [&'static str]) -> Row {
    Row { form: Form::Written, request, call, sync }
}

pub const fn token(request: &'static str, call: &'static [&'static str], sync: &'static [&'static str]) -> Row {
    Row { form: Form::Token, request, call, sync }
}

pub const fn path(request: &'static str, call: &'static [&'static str], sync: &'static [&'static str]) -> Row {
    Row { form: Form::Path, request, call, sync }
}

pub const fn jsonata(request: &'static str, call: &'static [&'static str], sync: &'static [&'static str]) -> Row {
    Row { form: Form::Jsonata, request, call, sync }
}
