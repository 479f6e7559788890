//! Timestamps are of the specification's profile of RFC 3339.
//!
//! Source: specification, "Timestamps": an upper-case `T` between date and time, and `Z` or an offset. AWS: "String does not
//! match RFC3339 timestamp".

use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};
use crate::model::State;

/// Checks `Timestamp` of a Wait state.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    if let State::Wait(wait) = site.state
        && let Some(timestamp) = &wait.timestamp
        && !timestamp.is_jsonata()
        && let Some(literal) = timestamp.as_literal()
    {
        check_literal(literal, || site.at.field("Timestamp"), report);
    }
}

/// Checks one timestamp.
pub(super) fn check_literal(text: &str, at: impl FnOnce() -> Location, report: &mut Report<'_>) {
    // `${...}` is filled in by a deployment tool.
    if !is_timestamp(text) && !text.contains("${") {
        let message = format!("`{text}` is not a timestamp");
        let help = "write it as `2026-03-14T01:59:00Z` or `2026-03-14T01:59:00.5+01:00`";
        report.push(Diagnostic::new(codes::INVALID_TIMESTAMP, at(), message).with_help(help));
    }
}

fn is_timestamp(text: &str) -> bool {
    parse(text).is_some()
}

fn parse(text: &str) -> Option<()> {
    let (year, rest) = digits(text, 4)?;
    let (month, rest) = digits(rest.strip_prefix('-')?, 2)?;
    let (day, rest) = digits(rest.strip_prefix('-')?, 2)?;
    let (hour, rest) = digits(rest.strip_prefix('T')?, 2)?;
    let (minute, rest) = digits(rest.strip_prefix(':')?, 2)?;
    let (second, mut rest) = digits(rest.strip_prefix(':')?, 2)?;
    if let Some(fraction) = rest.strip_prefix('.') {
        rest = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
        // Down to nanoseconds.
        if !(1..=9).contains(&(fraction.len() - rest.len())) {
            return None;
        }
    }
    let leap_year = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap_year => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    // RFC 3339 has leap seconds.
    let in_range = (1..=days).contains(&day) && hour <= 23 && minute <= 59 && second <= 60;
    if rest != "Z" {
        let (hour, rest) = digits(rest.strip_prefix(['+', '-'])?, 2)?;
        let (minute, rest) = digits(rest.strip_prefix(':')?, 2)?;
        if hour > 23 || minute > 59 || !rest.is_empty() {
            return None;
        }
    }
    in_range.then_some(())
}

/// A number of exactly `count` digits, and the rest.
fn digits(text: &str, count: usize) -> Option<(u32, &str)> {
    let digits = text.get(..count)?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((digits.parse().ok()?, text.get(count..)?))
}

#[cfg(test)]
mod tests {
    use super::is_timestamp;

    #[test]
    fn profile() {
        for good in [
            "2016-03-14T01:59:00Z",
            "2016-03-14T01:59:00.123456789Z",
            "2016-02-29T23:59:60Z",
            "2016-03-14T01:59:00-08:00",
            "2000-02-29T00:00:00.5+00:00",
        ] {
            assert!(is_timestamp(good), "{good}");
        }
        for bad in [
            "",
            "2016-03-14",
            "2016-03-14 01:59:00Z",
            "2016-03-14t01:59:00Z",
            "2016-03-14T01:59:00z",
            "2016-03-14T01:59:00",
            "2016-03-14T01:59Z",
            "2016-13-14T01:59:00Z",
            "2016-00-14T01:59:00Z",
            "2016-03-32T01:59:00Z",
            "2016-03-00T01:59:00Z",
            "1900-02-29T01:59:00Z",
            "2016-03-14T25:59:00Z",
            "2016-03-14T01:60:00Z",
            "2016-03-14T01:59:61Z",
            "2016-03-14T01:59:00.Z",
            "2016-03-14T01:59:00.1234567890Z",
            "2016-03-14T01:59:00+0100",
            "2016-03-14T01:59:00+24:00",
            "2016-03-14T01:59:00+01:00Z",
            "２016-03-14T01:59:00Z",
        ] {
            assert!(!is_timestamp(bad), "{bad}");
        }
    }
}
