//! Choice rules.

use super::fields::{Fields, Reader};
use super::names;
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};
use crate::json::Value;
use crate::model::{ChoiceRule, Comparison, Condition, DataTest, Operator};

impl Reader {
    /// An outermost rule.
    pub(super) fn choice_rule(&mut self, value: Value, at: Location) -> Option<ChoiceRule> {
        let mut fields = Fields::open(self, value, at, "a choice rule", &names::CHOICE_RULE)?;
        let condition = match fields.take("Condition") {
            None => None,
            Some(Value::Bool(value)) => Some(Condition::Bool(value)),
            Some(Value::String(text)) => Some(Condition::Jsonata(text)),
            Some(other) => {
                let at = fields.at.field("Condition");
                fields.reader.wrong_type(at, "`Condition`", "a JSONata expression or a boolean", &other);
                None
            }
        };
        Some(ChoiceRule {
            comment: fields.string("Comment"),
            condition,
            test: data_test(&mut fields, false),
            assign: fields.object("Assign"),
            output: fields.value("Output"),
            next: fields.string("Next"),
        })
    }

    /// A rule inside `And`, `Or` or `Not`: the data test, and a comment (specification, "Choice State"; AWS takes comments
    /// there).
    fn nested_rule(&mut self, value: Value, at: Location) -> Option<DataTest> {
        let mut fields = Fields::open(self, value, at, names::NESTED_RULE_KIND, &names::NESTED_RULE)?;
        let comment = fields.string("Comment");
        let test = data_test(&mut fields, true)?;
        Some(match comment {
            Some(comment) => DataTest::Commented(comment, Box::new(test)),
            None => test,
        })
    }
}

/// The data test of a rule. Without one it is `None`, which is reported here only if it is `required`. Where something has
/// been reported about it, the rule's `Condition` counts as reported too.
fn data_test(fields: &mut Fields<'_>, required: bool) -> Option<DataTest> {
    let tests: Vec<&'static str> = fields.names().filter_map(test_name).collect();
    let Some((&first, others)) = tests.split_first() else {
        let message = match fields.get("Variable") {
            Some(_) => "a choice rule with `Variable` must have an operator such as `StringEquals`",
            None if required => {
                "a nested choice rule must have a test: `Variable` with an operator, `And`, `Or` or `Not`"
            }
            None => return None,
        };
        let at = fields.at.clone();
        fields.reader.known.note(&at.field("Condition"));
        // A misspelt operator is not to be missed a second time.
        if !fields.has_unknown {
            fields.reader.diagnostics.push(Diagnostic::new(codes::MISSING_FIELD, at, message));
        }
        return None;
    };
    if let Some(second) = others.iter().find(|name| **name != first) {
        let message = format!("a choice rule has one test, not both `{first}` and `{second}`");
        let help = "combine tests with `And` or `Or`".to_owned();
        fields.report(codes::EXCLUSIVE_FIELDS, second, message, Some(help));
    }
    let Some(operator) = operator(first) else {
        if fields.get("Variable").is_some() && others.is_empty() {
            let message = format!("`Variable` belongs to an operator and cannot stand beside `{first}`");
            fields.report(codes::EXCLUSIVE_FIELDS, "Variable", message, None);
        }
        let test = match first {
            "And" => Some(DataTest::And(fields.list("And", Reader::nested_rule))),
            "Or" => Some(DataTest::Or(fields.list("Or", Reader::nested_rule))),
            _ => fields.part("Not", Reader::nested_rule).map(|test| DataTest::Not(Box::new(test))),
        };
        if test.is_none() {
            fields.reader.known.note(&fields.at.field("Condition"));
        }
        return test;
    };
    Some(DataTest::Compare(Comparison {
        variable: fields.required_string("Variable"),
        operator,
        operand: fields.value(first)?,
    }))
}

/// The name if it is that of a test.
fn test_name(name: &str) -> Option<&'static str> {
    ["And", "Or", "Not"].into_iter().find(|word| *word == name).or_else(|| operator(name).map(Operator::as_str))
}

fn operator(name: &str) -> Option<Operator> {
    Operator::ALL.iter().copied().find(|operator| operator.as_str() == name)
}
