//! Retriers and catchers.

use sfn_asl::Object;
use sfn_asl::model::{Catcher, JitterStrategy, NullablePath, QueryLanguage, Retrier};

use super::json::{IntoJson, IntoNullablePath, IntoNumber, Json};
use super::{Scope, assign};
use crate::duration::Seconds;
use crate::expr::{Path, Place, Root};
use crate::payload::ErrorOutput;

/// How to try again. What is not set has the specification's default: after 1 second, 3 times, at twice the interval.
///
/// Setters that are named as fields of the specification take the number as it is to be written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Retry {
    retrier: Retrier,
}

impl Retry {
    /// The specification's defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// The time before the first retry (`IntervalSeconds`, 1 to 99,999,999).
    #[must_use]
    pub fn every(self, interval: Seconds) -> Self {
        self.interval_seconds(interval.get())
    }

    /// The number of retries (`MaxAttempts`, 0 to 99,999,999).
    #[must_use]
    pub fn at_most(self, attempts: u32) -> Self {
        self.max_attempts(attempts)
    }

    /// The factor by which the interval grows (`BackoffRate`, at least 1.0).
    #[must_use]
    pub fn backoff(self, rate: f64) -> Self {
        self.backoff_rate(rate)
    }

    /// The longest interval (`MaxDelaySeconds`, 1 to 31,622,400 and more than the first).
    #[must_use]
    pub fn max_delay(self, delay: Seconds) -> Self {
        self.max_delay_seconds(delay.get())
    }

    /// Randomises the intervals (`JitterStrategy` `FULL`).
    #[must_use]
    pub fn jitter(self) -> Self {
        self.jitter_strategy(JitterStrategy::Full)
    }

    /// Sets `IntervalSeconds`.
    #[must_use]
    pub fn interval_seconds(mut self, interval: impl IntoNumber) -> Self {
        self.retrier.interval_seconds = Some(interval.into_number());
        self
    }

    /// Sets `MaxAttempts`.
    #[must_use]
    pub fn max_attempts(mut self, attempts: impl IntoNumber) -> Self {
        self.retrier.max_attempts = Some(attempts.into_number());
        self
    }

    /// Sets `BackoffRate`.
    #[must_use]
    pub fn backoff_rate(mut self, rate: impl IntoNumber) -> Self {
        self.retrier.backoff_rate = Some(rate.into_number());
        self
    }

    /// Sets `MaxDelaySeconds`.
    #[must_use]
    pub fn max_delay_seconds(mut self, delay: impl IntoNumber) -> Self {
        self.retrier.max_delay_seconds = Some(delay.into_number());
        self
    }

    /// Sets whether the intervals are randomised (`JitterStrategy`).
    #[must_use]
    pub fn jitter_strategy(mut self, strategy: JitterStrategy) -> Self {
        self.retrier.jitter_strategy = Some(strategy);
        self
    }

    /// Sets the description (`Comment`).
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.retrier.comment = Some(comment.into());
        self
    }

    pub(crate) fn into_retrier(self, error_equals: Vec<String>) -> Retrier {
        let mut retrier = self.retrier;
        retrier.error_equals = error_equals;
        retrier
    }
}

/// Where to go after an error, and with what: a state's name, or more.
///
/// ```
/// use sfn_dsl::builder::{Catch, raw};
///
/// let plain: Catch = "Failed".into();
/// let more = Catch::new("Failed").assign("cause", &Catch::error().cause).output(raw("{% $states.input %}"));
/// # let _ = (plain, more);
/// ```
#[derive(Debug, Clone)]
pub struct Catch {
    next: String,
    comment: Option<String>,
    result_path: Option<NullablePath>,
    variables: Option<Object>,
    assign: Vec<(String, Json)>,
    output: Option<Json>,
}

impl Catch {
    /// Goes to the state `next`.
    pub fn new(next: impl Into<String>) -> Self {
        let (comment, result_path, variables, assign, output) = (None, None, None, Vec::new(), None);
        Self { next: next.into(), comment, result_path, variables, assign, output }
    }

    /// The error output, for [`assign`](Self::assign) and [`output`](Self::output).
    pub fn error() -> Path<ErrorOutput> {
        Path::at(Place::root(Root::ErrorOutput))
    }

    /// Keeps the error output in the workflow variable `name` (see [`error_output`](super::error_output)).
    #[must_use]
    pub fn bind(self, name: &str) -> Self {
        self.assign(name, Self::error())
    }

    /// Sets the description (`Comment`).
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets where in the state's input the error output goes (JSONPath: `ResultPath`).
    #[must_use]
    pub fn result_path(mut self, path: impl IntoNullablePath) -> Self {
        self.result_path = Some(path.into_nullable_path());
        self
    }

    /// Keeps a value in the workflow variable `name` (`Assign`).
    #[must_use]
    pub fn assign(mut self, name: &str, value: impl IntoJson) -> Self {
        self.assign.push((name.to_owned(), value.into_json()));
        self
    }

    /// Sets the whole of `Assign`: raw JSON, before what [`assign`](Self::assign) adds.
    #[must_use]
    pub fn assign_all(mut self, variables: Object) -> Self {
        self.variables = Some(variables);
        self
    }

    /// Sets the input of the next state (JSONata: `Output`).
    #[must_use]
    pub fn output(mut self, output: impl IntoJson) -> Self {
        self.output = Some(output.into_json());
        self
    }

    pub(crate) fn into_catcher(self, error_equals: Vec<String>, language: QueryLanguage) -> Catcher {
        let mut catcher = Catcher::new(error_equals, self.next);
        (catcher.comment, catcher.result_path, catcher.assign) = (self.comment, self.result_path, self.variables);
        for (name, value) in self.assign {
            value.put(catcher.assign.get_or_insert_default(), &name, language);
        }
        catcher.output = self.output.map(|output| output.into_value(language));
        catcher
    }
}

impl<S: Into<String>> From<S> for Catch {
    fn from(next: S) -> Self {
        Self::new(next)
    }
}

/// A catcher, which keeps the error output in the workflow variable `binding` if one is named.
pub(crate) fn catcher(names: Vec<String>, binding: Option<&str>, next: impl Into<String>, scope: &Scope) -> Catcher {
    let mut catcher = Catcher::new(names, next);
    if let Some(binding) = binding {
        let binding = scope.variable_name(binding);
        assign(&mut catcher.assign, &binding, Place::root(Root::ErrorOutput), scope.language);
    }
    catcher
}

/// The names that earlier retriers, or catchers, do not have: `States.ALL` has every name.
pub(crate) fn left<'a>(mut names: Vec<String>, earlier: impl Iterator<Item = &'a Vec<String>>) -> Vec<String> {
    for taken in earlier {
        names.retain(|name| !taken.contains(name) && !taken.iter().any(|taken| taken == "States.ALL"));
    }
    names
}
