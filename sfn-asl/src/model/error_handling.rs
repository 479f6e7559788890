//! Retriers and catchers.

use super::NullablePath;
use crate::json::{Number, Object, Value};

/// When and how often to try again.
///
/// Source: AWS Step Functions Developer Guide, "Handling errors in Step Functions workflows".
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Retrier {
    /// A description for people.
    pub comment: Option<String>,
    /// The error names, at least one. `States.ALL` stands alone, in the last retrier.
    pub error_equals: Vec<String>,
    /// Seconds before the first retry, 1 to 99,999,999; 1 if absent.
    pub interval_seconds: Option<Number>,
    /// How often to retry, 0 to 99,999,999; 3 if absent.
    pub max_attempts: Option<Number>,
    /// The factor by which the interval grows, at least 1.0; 2.0 if absent.
    pub backoff_rate: Option<Number>,
    /// The longest interval in seconds, 1 to 31,622,400 and more than `interval_seconds`.
    pub max_delay_seconds: Option<Number>,
    /// Whether intervals are randomised.
    pub jitter_strategy: Option<JitterStrategy>,
}

impl Retrier {
    /// A retrier for the given errors.
    pub fn new<E: Into<String>>(error_equals: impl IntoIterator<Item = E>) -> Self {
        Self { error_equals: error_equals.into_iter().map(Into::into).collect(), ..Self::default() }
    }
}

/// Whether retry intervals are randomised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JitterStrategy {
    /// Between 0 and the interval.
    Full,
    /// Not at all.
    None,
}

impl JitterStrategy {
    /// The word in a definition.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "FULL",
            Self::None => "NONE",
        }
    }
}

/// Where to go when an error is not retried, or no longer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Catcher {
    /// A description for people.
    pub comment: Option<String>,
    /// The error names, at least one. `States.ALL` stands alone, in the last catcher.
    pub error_equals: Vec<String>,
    /// JSONPath: where in the state's input the error output goes; absent means it replaces the input.
    pub result_path: Option<NullablePath>,
    /// Workflow variables to set; JSONata reads the error as `$states.errorOutput`.
    pub assign: Option<Object>,
    /// JSONata: the input of the next state.
    pub output: Option<Value>,
    /// The state that follows.
    pub next: String,
}

impl Catcher {
    /// A catcher for the given errors.
    pub fn new<E: Into<String>>(error_equals: impl IntoIterator<Item = E>, next: impl Into<String>) -> Self {
        Self { error_equals: error_equals.into_iter().map(Into::into).collect(), next: next.into(), ..Self::default() }
    }
}
