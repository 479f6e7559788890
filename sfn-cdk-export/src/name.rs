//! Names: of the machine, and everything that is made from it.

use sfn_asl::model::STATE_MACHINE_NAME_LIMIT;

use crate::error::ExportError;

/// What a machine's name becomes in each target.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ids {
    /// The stem of file names: the name itself, `order-processing`.
    pub file: String,
    /// The logical id of the machine in CloudFormation and SAM: `OrderProcessing`. The ids of what belongs to it are
    /// this with `Role`, `Policy` and `LogGroup` behind it.
    pub logical: String,
    /// The name of the machine's resources in Terraform: `order_processing`.
    pub terraform: String,
}

impl Ids {
    /// The ids of a machine, after the name has been checked.
    ///
    /// # Errors
    /// [`ExportError::InvalidName`] if the name has more than 80 characters or none, has other characters than ASCII
    /// letters, digits, `-` and `_` (AWS's set for machines that write logs), has no letter or digit, or is a name that
    /// Windows keeps for a device.
    ///
    /// Source: AWS Step Functions API Reference, `CreateStateMachine`, `name`.
    pub fn of(name: &str) -> Result<Self, ExportError> {
        let refuse = |reason: &'static str| Err(ExportError::InvalidName { name: name.to_owned(), reason });
        if name.is_empty() || name.len() > STATE_MACHINE_NAME_LIMIT {
            return refuse("it must have 1 to 80 characters");
        }
        if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
            return refuse("it may have ASCII letters, digits, `-` and `_` only");
        }
        if !name.chars().any(|c| c.is_ascii_alphanumeric()) {
            return refuse("it must have a letter or a digit");
        }
        if is_device_name(name) {
            return refuse("Windows keeps this name for a device, so no file can be called that");
        }
        Ok(Self { file: name.to_owned(), logical: upper_camel_case(name), terraform: terraform_name(name) })
    }

    /// The logical id of the execution role.
    pub fn role(&self) -> String {
        format!("{}Role", self.logical)
    }

    /// The logical id of the role's policy.
    pub fn policy(&self) -> String {
        format!("{}Policy", self.logical)
    }

    /// The logical id of one of the role's managed policies, counted from 1.
    pub fn managed_policy(&self, number: usize) -> String {
        format!("{}Policy{number}", self.logical)
    }

    /// The logical id of the log group.
    pub fn log_group(&self) -> String {
        format!("{}LogGroup", self.logical)
    }

    /// The name of the output that holds the machine's ARN.
    pub fn output(&self) -> String {
        format!("{}Arn", self.logical)
    }
}

/// `order-processing` and `order_processing` as `OrderProcessing`: a letter after a separator is made upper case, every
/// other one stays.
pub fn upper_camel_case(name: &str) -> String {
    name.split(['-', '_'])
        .flat_map(|word| {
            let mut characters = word.chars();
            characters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(characters)
        })
        .collect()
}

fn terraform_name(name: &str) -> String {
    let name = name.to_ascii_lowercase().replace('-', "_");
    // A name of Terraform begins with a letter or an underscore.
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("machine_{name}") } else { name }
}

/// Whether Windows takes a file of this name, with whatever extension, for a device.
pub(crate) fn is_device_name(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    matches!(name.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || ["COM", "LPT"].iter().any(|device| {
            name.strip_prefix(device).is_some_and(|rest| rest.len() == 1 && rest.chars().all(|c| c.is_ascii_digit()))
        })
}

/// Whether a handle's name is `snake_case`: it becomes a placeholder, a parameter and a variable.
pub(crate) fn is_snake_case(name: &str) -> bool {
    name.len() <= 64
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Whether CloudFormation takes it as an attribute, also in `Fn::Sub`: words with dots between them.
pub(crate) fn is_attribute(name: &str) -> bool {
    name.split('.').all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
}

/// Whether CloudFormation takes it as a logical id.
pub(crate) fn is_logical_id(id: &str) -> bool {
    (1..=255).contains(&id.len()) && id.chars().all(|c| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids() {
        let ids = Ids::of("order-processing").unwrap();
        assert_eq!((ids.logical.as_str(), ids.terraform.as_str()), ("OrderProcessing", "order_processing"));
        assert_eq!(ids.log_group(), "OrderProcessingLogGroup");
        assert_eq!(Ids::of("2nd_Run").unwrap().terraform, "machine_2nd_run");
        assert_eq!(upper_camel_case("validate_order"), "ValidateOrder");
    }

    #[test]
    fn names_that_are_refused() {
        for bad in ["", "-", "a b", "a/b", "..", "a.", "é", "con", "Nul", "COM1", "a\n", &"a".repeat(81)] {
            assert!(matches!(Ids::of(bad), Err(ExportError::InvalidName { .. })), "{bad:?}");
        }
        for good in ["a", "CONSOLE", "com", "com10", &"a".repeat(80)] {
            assert!(Ids::of(good).is_ok(), "{good:?}");
        }
    }
}
