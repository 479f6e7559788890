//! Retriers and catchers.

use sfn_asl::Number;
use sfn_asl::model::{Catcher, JitterStrategy, QueryLanguage, Retrier};

use super::assign;
use crate::duration::Seconds;
use crate::expr::{Place, Root};

/// How to try again. What is not set has the specification's default: after 1 second, 3 times, at twice the interval.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Retry {
    every: Option<Seconds>,
    at_most: Option<u32>,
    backoff: Option<f64>,
    max_delay: Option<Seconds>,
    jitter: bool,
}

impl Retry {
    /// The specification's defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// The time before the first retry (`IntervalSeconds`, 1 to 99,999,999).
    #[must_use]
    pub fn every(mut self, interval: Seconds) -> Self {
        self.every = Some(interval);
        self
    }

    /// The number of retries (`MaxAttempts`, 0 to 99,999,999).
    #[must_use]
    pub fn at_most(mut self, attempts: u32) -> Self {
        self.at_most = Some(attempts);
        self
    }

    /// The factor by which the interval grows (`BackoffRate`, at least 1.0).
    #[must_use]
    pub fn backoff(mut self, rate: f64) -> Self {
        self.backoff = Some(rate);
        self
    }

    /// The longest interval (`MaxDelaySeconds`, 1 to 31,622,400 and more than the first).
    #[must_use]
    pub fn max_delay(mut self, delay: Seconds) -> Self {
        self.max_delay = Some(delay);
        self
    }

    /// Randomises the intervals (`JitterStrategy` `FULL`).
    #[must_use]
    pub fn jitter(mut self) -> Self {
        self.jitter = true;
        self
    }

    pub(crate) fn into_retrier(self, error_equals: Vec<String>) -> Retrier {
        let mut retrier = Retrier::new(error_equals);
        retrier.interval_seconds = self.every.map(|every| Number::from(every.get()));
        retrier.max_attempts = self.at_most.map(Number::from);
        // An infinite rate becomes one that the validator refuses.
        retrier.backoff_rate = self.backoff.map(|rate| Number::from_f64(rate).unwrap_or_else(|| Number::from(0)));
        retrier.max_delay_seconds = self.max_delay.map(|delay| Number::from(delay.get()));
        retrier.jitter_strategy = self.jitter.then_some(JitterStrategy::Full);
        retrier
    }
}

/// A catcher, which keeps the error output in the workflow variable `binding` if one is named.
pub(crate) fn catcher(
    names: Vec<String>,
    binding: Option<&str>,
    next: impl Into<String>,
    language: QueryLanguage,
) -> Catcher {
    let mut catcher = Catcher::new(names, next);
    if let Some(binding) = binding {
        assign(&mut catcher.assign, binding, Place::root(Root::ErrorOutput), language);
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
