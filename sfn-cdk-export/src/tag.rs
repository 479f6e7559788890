//! Tags.

use crate::error::ExportError;

/// Checks a tag by the rules that hold for every resource here (IAM's are the strictest).
///
/// Source: AWS IAM API Reference, `Tag`; AWS General Reference, "Tag naming limits and requirements".
pub(crate) fn check(key: &str, value: &str) -> Result<(), ExportError> {
    let refuse =
        |reason: &'static str| Err(ExportError::InvalidTag { key: key.to_owned(), value: value.to_owned(), reason });
    if key.is_empty() || key.chars().count() > 128 {
        return refuse("has a key that is not of 1 to 128 characters");
    }
    if value.chars().count() > 256 {
        return refuse("has a value of more than 256 characters");
    }
    if key.to_ascii_lowercase().starts_with("aws:") {
        return refuse("has a key that begins with `aws:`, which is AWS's own");
    }
    let allowed = |c: char| c.is_alphanumeric() || c == ' ' || "_.:/=+-@".contains(c);
    if !key.chars().chain(value.chars()).all(allowed) {
        return refuse(
            "has another character than letters, digits, spaces and `_.:/=+-@`, which are all that AWS takes",
        );
    }
    Ok(())
}
