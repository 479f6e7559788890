//! Choice states.
//!
//! Sources: AWS Step Functions Developer Guide, "Choice workflow state"; specification, "Choice State".

use super::scope::{Report, Site};
use super::timestamps;
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};
use crate::json::Value;
use crate::model::{ChoiceRule, Comparison, Condition, DataTest, Operand, Operator, State};
use crate::text::Text;

/// Checks a Choice state. Those in `exhaustive` need no default.
pub(super) fn check(site: &Site<'_>, exhaustive: &[&str], report: &mut Report<'_>) {
    let State::Choice(choice) = site.state else { return };
    let at = site.at.field("Choices");
    if choice.choices.is_empty() {
        let message = format!("state `{}` must have at least one rule", site.name);
        report.push(Diagnostic::new(codes::EMPTY_LIST, at, message));
        return;
    }
    for (index, rule) in choice.choices.iter().enumerate() {
        check_rule(rule, &at.index(index), report);
    }
    let always = choice.choices.iter().any(|rule| rule.condition == Some(Condition::Bool(true)));
    let takes_all = always || exhaustive.contains(&site.name);
    if choice.default.is_none() && !takes_all && !report.is_known(&site.at, "Default") {
        let message = format!("state `{}` has no `Default`", site.name);
        let help = "an execution that no rule matches fails with `States.NoChoiceMatched`, which nothing can catch";
        report.push(Diagnostic::new(codes::CHOICE_WITHOUT_DEFAULT, site.at.clone(), message).with_help(help));
    }
}

fn check_rule(rule: &ChoiceRule, at: &Location, report: &mut Report<'_>) {
    if rule.next.is_none() && !report.is_known(at, "Next") {
        report.push(Diagnostic::new(codes::MISSING_FIELD, at.clone(), "a choice rule must have the field `Next`"));
    }
    match &rule.condition {
        Some(Condition::Jsonata(text)) if !text.is_jsonata() => {
            let message = "`Condition` must be a JSONata expression or a boolean";
            let help = "an expression starts with `{%` and ends with `%}`";
            report.push(Diagnostic::new(codes::WRONG_TYPE, at.field("Condition"), message).with_help(help));
        }
        None if rule.test.is_none() && !report.is_known(at, "Condition") => {
            let message = "a choice rule must have a condition";
            let help = "in JSONata it has `Condition`; in JSONPath `Variable` with an operator, `And`, `Or` or `Not`";
            report.push(Diagnostic::new(codes::MISSING_FIELD, at.clone(), message).with_help(help));
        }
        _ => {}
    }
    if let Some(test) = &rule.test {
        check_test(test, at, report);
    }
}

fn check_test(test: &DataTest, at: &Location, report: &mut Report<'_>) {
    let (field, tests) = match test {
        DataTest::And(tests) => ("And", tests),
        DataTest::Or(tests) => ("Or", tests),
        DataTest::Not(test) => return check_test(test, &at.field("Not"), report),
        DataTest::Commented(_, test) => return check_test(test, at, report),
        DataTest::Compare(comparison) => return check_comparison(comparison, at, report),
    };
    let at = at.field(field);
    if tests.is_empty() {
        report.push(Diagnostic::new(codes::EMPTY_LIST, at, format!("`{field}` must hold at least one test")));
        return;
    }
    for (index, test) in tests.iter().enumerate() {
        check_test(test, &at.index(index), report);
    }
}

fn check_comparison(comparison: &Comparison, at: &Location, report: &mut Report<'_>) {
    let operator = comparison.operator.as_str();
    let operand = &comparison.operand;
    if comparison.operator == Operator::StringMatches
        && let Some(pattern) = operand.as_text().and_then(Text::as_literal)
    {
        check_pattern(pattern, || at.field(operator), report);
    }
    let wanted = match (comparison.operator.operand(), operand) {
        (Operand::String | Operand::Path, Value::String(_))
        | (Operand::Number, Value::Number(_))
        | (Operand::Boolean, Value::Bool(_)) => return,
        (Operand::Timestamp, Value::String(text)) => {
            if let Some(literal) = text.as_literal() {
                timestamps::check_literal(literal, || at.field(operator), report);
            }
            return;
        }
        (Operand::String, _) => "a string",
        (Operand::Number, _) => "a number",
        (Operand::Boolean, _) => "a boolean",
        (Operand::Timestamp, _) => "a timestamp",
        (Operand::Path, _) => "a path",
    };
    let message = format!("`{operator}` must be {wanted}, not {}", operand.describe());
    report.push(Diagnostic::new(codes::WRONG_TYPE, at.field(operator), message));
}

/// A backslash in a pattern stands before `*` or another backslash. Before anything else it is a runtime error
/// (specification, "Choice State").
fn check_pattern(pattern: &str, at: impl FnOnce() -> Location, report: &mut Report<'_>) {
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        if character == '\\' && !matches!(characters.next(), Some('*' | '\\')) {
            let message = format!("the backslash in `{pattern}` escapes neither `*` nor a backslash");
            let help = "write two backslashes for one, in JSON four; only `*` is a wildcard";
            report.push(Diagnostic::new(codes::INVALID_PATTERN, at(), message).with_help(help));
            return;
        }
    }
}
