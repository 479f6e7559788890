//! Retriers and catchers.

use super::fields::{Fields, Reader};
use super::names;
use crate::diagnostic::Location;
use crate::json::Value;
use crate::model::{Catcher, JitterStrategy, Retrier};

impl Reader {
    pub(super) fn retrier(&mut self, value: Value, at: Location) -> Option<Retrier> {
        let mut fields = Fields::open(self, value, at, "a retrier", names::RETRIER)?;
        let jitter = [JitterStrategy::Full, JitterStrategy::None].map(|word| (word.as_str(), word));
        Some(Retrier {
            comment: fields.string("Comment"),
            error_equals: fields.error_equals(),
            interval_seconds: fields.number("IntervalSeconds"),
            max_attempts: fields.number("MaxAttempts"),
            backoff_rate: fields.number("BackoffRate"),
            max_delay_seconds: fields.number("MaxDelaySeconds"),
            jitter_strategy: fields.word("JitterStrategy", &jitter),
        })
    }

    pub(super) fn catcher(&mut self, value: Value, at: Location) -> Option<Catcher> {
        let mut fields = Fields::open(self, value, at, "a catcher", names::CATCHER)?;
        Some(Catcher {
            comment: fields.string("Comment"),
            error_equals: fields.error_equals(),
            result_path: fields.nullable_path("ResultPath"),
            assign: fields.object("Assign"),
            output: fields.value("Output"),
            next: fields.required_string("Next"),
        })
    }
}
