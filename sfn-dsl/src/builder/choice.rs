//! Choice states.

use sfn_asl::Object;
use sfn_asl::model::{Choice, ChoiceRule, Comparison, DataTest, Operator, QueryLanguage};

use super::{Scope, embedded, json_path};
use crate::expr::{Condition, Val};

impl Scope {
    /// A Choice state: rules in order, finished by `.otherwise(..)` or `.or_fail()`.
    pub fn choice(&mut self, name: impl Into<String>) -> ChoiceBuilder<'_> {
        ChoiceBuilder { scope: self, name: name.into(), choice: Choice::default() }
    }
}

/// A Choice state while it is being built.
#[derive(Debug)]
#[must_use = "a choice is added by `.otherwise(..)` or `.or_fail()`"]
pub struct ChoiceBuilder<'scope> {
    scope: &'scope mut Scope,
    name: String,
    choice: Choice,
}

impl ChoiceBuilder<'_> {
    /// Goes to the state `next` if `condition` holds and no earlier rule does.
    #[allow(clippy::needless_pass_by_value)]
    pub fn when<C: Val>(mut self, condition: C, next: impl Into<String>) -> Self
    where
        C::Ty: Condition,
    {
        let condition = condition.to_node();
        self.choice.choices.push(match self.scope.language {
            QueryLanguage::Jsonata => ChoiceRule::when(embedded(&condition), next),
            QueryLanguage::JsonPath => ChoiceRule::test(json_path::test(&condition), next),
        });
        self
    }

    /// Goes to the state `next` the first `times` times that this rule is reached: the bound of a loop.
    ///
    /// The count is kept in a workflow variable that only this rule reads and sets ([`counter_variable`]).
    /// In JSONPath a variable cannot be read before it is set: an earlier state has to set it to 0, or the validator refuses
    /// the machine.
    pub fn at_most(mut self, times: u32, next: impl Into<String>) -> Self {
        let counter = counter_variable(&self.name);
        if self.scope.language == QueryLanguage::JsonPath {
            let (operator, operand) = (Operator::NumericLessThan, times.into());
            let test = DataTest::Compare(Comparison { variable: format!("${counter}"), operator, operand });
            let mut rule = ChoiceRule::test(test, next);
            let count = format!("States.MathAdd(${counter}, 1)");
            rule.assign = Some(Object::new().with(format!("{counter}.$"), count));
            self.choice.choices.push(rule);
            return self;
        }
        let count = format!("($exists(${counter}) ? ${counter} : 0)");
        let mut rule = ChoiceRule::when(format!("{{% {count} < {times} %}}"), next);
        rule.assign = Some(Object::new().with(&*counter, format!("{{% {count} + 1 %}}")));
        self.choice.choices.push(rule);
        self
    }

    /// Lets the count of [`at_most`](Self::at_most) begin anew when another rule holds, or none: for a loop that is entered
    /// again.
    pub fn counting_anew(mut self) -> Self {
        let counter = counter_variable(&self.name);
        let others = self.choice.choices.iter_mut().map(|rule| &mut rule.assign);
        for assign in others.chain([&mut self.choice.assign]).filter(|assign| assign.is_none()) {
            *assign = Some(Object::new().with(&*counter, 0));
        }
        self
    }

    /// Goes to the state `next` if no rule holds.
    pub fn otherwise(mut self, next: impl Into<String>) {
        self.choice.default = Some(next.into());
        self.or_fail();
    }

    /// Fails the execution with `States.NoChoiceMatched` if no rule holds.
    pub fn or_fail(self) {
        self.scope.push(self.name, self.choice);
    }
}

/// The name of the variable in which a Choice state counts the rounds of a bounded loop.
pub fn counter_variable(state: &str) -> String {
    sfn_asl::variable::variable_of_state(state, "count")
}
