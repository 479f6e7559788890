//! Choice states.

use sfn_asl::model::{Choice, ChoiceRule};

use super::{Scope, assign, embedded};
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
        self.choice.choices.push(ChoiceRule::when(embedded(&condition.to_node()), next));
        self
    }

    /// Goes to the state `next` the first `times` times that this rule is reached: the bound of a loop.
    ///
    /// The count is kept in a workflow variable that only this rule reads and sets ([`counter_variable`]).
    pub fn at_most(mut self, times: u32, next: impl Into<String>) -> Self {
        let counter = counter_variable(&self.name);
        let count = format!("($exists(${counter}) ? ${counter} : 0)");
        let mut rule = ChoiceRule::when(format!("{{% {count} < {times} %}}"), next);
        assign(&mut rule.assign, &counter, format!("{{% {count} + 1 %}}"));
        self.choice.choices.push(rule);
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
