//! The bound of a loop: a rule of a Choice state that holds so many times. The rule counts itself, in a workflow variable of
//! its own.

use crate::json::Object;
use crate::model::{ChoiceRule, Comparison, DataTest, Operator, QueryLanguage};
use crate::variable::variable_of_state;

/// The name of the variable in which a Choice state counts.
pub fn variable(state: &str) -> String {
    variable_of_state(state, "count")
}

/// The rule that holds the first `times` times that it is reached.
///
/// In JSONata a variable that is not assigned yet counts as 0. In JSONPath such a variable cannot be read: every way to the
/// rule has to assign 0 first.
pub fn rule(language: QueryLanguage, variable: &str, times: u32, next: impl Into<String>) -> ChoiceRule {
    match language {
        QueryLanguage::Jsonata => {
            let count = format!("($exists(${variable}) ? ${variable} : 0)");
            let mut rule = ChoiceRule::when(format!("{{% {count} < {times} %}}"), next);
            rule.assign = Some(Object::new().with(variable, format!("{{% {count} + 1 %}}")));
            rule
        }
        QueryLanguage::JsonPath => {
            let (operator, operand) = (Operator::NumericLessThan, times.into());
            let test = DataTest::Compare(Comparison { variable: format!("${variable}"), operator, operand });
            let mut rule = ChoiceRule::test(test, next);
            rule.assign = Some(Object::new().with(format!("{variable}.$"), format!("States.MathAdd(${variable}, 1)")));
            rule
        }
    }
}
