//! How a name stands in an ARN, where that isn't as the request has it.

use std::borrow::Cow;

/// The characters of a name in the service's ARNs.
///
/// Source: Amazon SageMaker Developer Guide, "Amazon SageMaker AI API permissions": the names in ARNs have small letters.
pub(super) fn name<'n>(service: &str, name: &'n str) -> Cow<'n, str> {
    if service == "sagemaker" { Cow::Owned(name.to_ascii_lowercase()) } else { Cow::Borrowed(name) }
}

/// What follows a name in the ARN that is asked for.
///
/// Sources: AWS Secrets Manager User Guide, "Permissions policy examples": six random characters behind `-`. Amazon
/// `CloudWatch` Logs User Guide, "Overview of managing access permissions": `:*`, but not when tags are asked for.
pub(super) fn behind(action: &str, kind: &str) -> &'static str {
    match (action, kind) {
        ("logs:TagResource" | "logs:UntagResource" | "logs:ListTagsForResource", _) => "",
        (_, "Secret") if action.starts_with("secretsmanager:") => "-??????",
        (_, "log-group") if action.starts_with("logs:") => ":*",
        _ => "",
    }
}

/// A text without what would follow it anyway.
pub(super) fn without<'n>(text: &'n str, behind: &str) -> &'n str {
    match behind {
        ":*" => text.strip_suffix(":*").unwrap_or(text),
        _ => text,
    }
}

/// Whether an ARN has what follows the name already: the random characters of a secret.
pub(super) fn is_complete(text: &str, behind: &str) -> bool {
    behind == "-??????"
        && text
            .rsplit_once('-')
            .is_some_and(|(_, end)| end.len() == 6 && end.chars().all(|c| c.is_ascii_alphanumeric()))
}
