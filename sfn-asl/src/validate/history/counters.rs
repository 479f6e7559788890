//! Counters: what a loop adds to in every round, and the numbers that its choices compare with.

use super::super::expressions::each_payload;
use super::super::jsonata;
use super::super::scope::Site;
use crate::json::{Object, Value};
use crate::jsonata::{Expression, Kind, NodeId};
use crate::model::{ChoiceRule, Comparison, Condition, DataTest, Operator};

/// What a rule compares with a number: a variable, or a path of the input; and the number.
pub(super) fn bounds(rule: &ChoiceRule) -> Vec<(String, f64)> {
    let mut out = Vec::new();
    if let Some(Condition::Jsonata(text)) = &rule.condition
        && let Some(source) = jsonata::source(text)
        && let Ok(expression) = crate::jsonata::parse(source)
    {
        for node in expression.nodes() {
            if let Kind::Binary("<" | "<=" | ">" | ">=" | "=", left, right) = node.kind {
                out.extend(bound(&expression, left, right).or_else(|| bound(&expression, right, left)));
            }
        }
    }
    let mut waiting: Vec<&DataTest> = rule.test.iter().collect();
    while let Some(test) = waiting.pop() {
        match test {
            DataTest::And(tests) | DataTest::Or(tests) => waiting.extend(tests),
            DataTest::Not(test) | DataTest::Commented(_, test) => waiting.push(test),
            DataTest::Compare(comparison) => out.extend(numeric(comparison)),
        }
    }
    out
}

fn bound(expression: &Expression<'_>, variable: NodeId, number: NodeId) -> Option<(String, f64)> {
    match (variable_in(expression, variable), expression.kind(number)) {
        (Some(name), Kind::Number(number)) if !name.is_empty() => Some((format!("${name}"), *number)),
        _ => None,
    }
}

/// The variable, or the one in `($exists($i) ? $i : 0)`, which is 0 before it is assigned.
fn variable_in<'s>(expression: &Expression<'s>, at: NodeId) -> Option<&'s str> {
    match expression.kind(at) {
        Kind::Variable(name) => Some(name),
        Kind::Block(parts) => match parts.as_slice() {
            [only] => variable_in(expression, *only),
            _ => None,
        },
        Kind::Condition { then, otherwise: Some(otherwise), .. } => match expression.kind(*otherwise) {
            Kind::Number(_) => variable_in(expression, *then),
            _ => None,
        },
        _ => None,
    }
}

fn numeric(comparison: &Comparison) -> Option<(String, f64)> {
    let is_numeric = matches!(
        comparison.operator,
        Operator::NumericEquals
            | Operator::NumericLessThan
            | Operator::NumericLessThanEquals
            | Operator::NumericGreaterThan
            | Operator::NumericGreaterThanEquals
    );
    match &comparison.operand {
        Value::Number(number) if is_numeric => Some((comparison.variable.clone(), number.as_f64())),
        _ => None,
    }
}

/// What a state adds to, and how much: `$i + 1`, `States.MathAdd($.i, 1)`.
pub(super) fn steps(site: &Site<'_>) -> Vec<(String, f64)> {
    let mut out = Vec::new();
    each_payload(site, &mut |value, _, _| steps_in(value, &mut out));
    for (_, assign) in site.assigns() {
        steps_in_object(assign, &mut out);
    }
    out.retain(|(_, step)| *step > 0.0);
    out
}

fn steps_in_object(object: &Object, out: &mut Vec<(String, f64)>) {
    for (_, member) in object.iter() {
        steps_in(member, out);
    }
}

fn steps_in(value: &Value, out: &mut Vec<(String, f64)>) {
    match value {
        Value::String(text) => {
            if let Some(source) = jsonata::source(text) {
                // Most expressions add nothing, and need not be parsed for that.
                if source.contains('+')
                    && let Ok(expression) = crate::jsonata::parse(source)
                {
                    for node in expression.nodes() {
                        if let Kind::Binary("+", left, right) = node.kind {
                            out.extend(bound(&expression, left, right).or_else(|| bound(&expression, right, left)));
                        }
                    }
                }
            } else if let Some(text) = text.as_literal() {
                out.extend(math_add(text));
            }
        }
        Value::Array(items) => items.iter().for_each(|item| steps_in(item, out)),
        Value::Object(object) => steps_in_object(object, out),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn math_add(text: &str) -> Option<(String, f64)> {
    let (_, arguments) = text.split_once("States.MathAdd(")?;
    let (path, rest) = arguments.split_once(',')?;
    let (step, _) = rest.split_once(')')?;
    Some((path.trim().to_owned(), step.trim().parse().ok()?))
}
