//! Choice states.

use sfn_asl::model::{Choice, ChoiceRule, QueryLanguage};
use sfn_asl::{Object, counter};

use super::counters::Counter;
use super::fields::fields;
use super::json::{IntoCondition, IntoJson, Json};
use super::{Scope, Test, embedded, json_path};
use crate::expr::{Condition, Val};

impl Scope {
    /// A Choice state: rules in order, finished by `.otherwise(..)` or `.or_fail()`.
    pub fn choice(&mut self, name: impl Into<String>) -> ChoiceBuilder<'_> {
        ChoiceBuilder { scope: self, name: name.into(), choice: Choice::default(), counts: false, anew: false }
    }
}

/// A Choice state while it is being built.
#[derive(Debug)]
#[must_use = "a choice is added by `.otherwise(..)` or `.or_fail()`"]
pub struct ChoiceBuilder<'scope> {
    scope: &'scope mut Scope,
    name: String,
    choice: Choice,
    /// Whether a rule counts.
    counts: bool,
    anew: bool,
}

impl ChoiceBuilder<'_> {
    fields! { self (mut self) -> Self, choice: comment input_path output_path assign output }

    /// Goes to the state `next` if `condition` holds and no earlier rule does; a [`Rule`] says more than the state.
    #[allow(clippy::needless_pass_by_value)]
    pub fn when<C: Val>(self, condition: C, next: impl Into<Rule>) -> Self
    where
        C::Ty: Condition,
    {
        let condition = condition.to_node();
        match self.scope.language {
            QueryLanguage::Jsonata => self.condition(embedded(&condition), next),
            QueryLanguage::JsonPath => self.test(Test::from(json_path::test(&condition)), next),
        }
    }

    /// As [`when`](Self::when), with a condition as it is to be written (JSONata: `Condition`): `{% ... %}` or a constant.
    pub fn condition(mut self, condition: impl IntoCondition, next: impl Into<Rule>) -> Self {
        let mut rule = next.into().into_rule(self.scope.language);
        rule.condition = Some(condition.into_condition());
        self.choice.choices.push(rule);
        self
    }

    /// As [`when`](Self::when), with the data test of a rule (JSONPath).
    pub fn test(mut self, test: Test, next: impl Into<Rule>) -> Self {
        let mut rule = next.into().into_rule(self.scope.language);
        rule.test = Some(test.into());
        self.choice.choices.push(rule);
        self
    }

    /// Goes to the state `next` the first `times` times that this rule is reached: the bound of a loop.
    ///
    /// The count is kept in a workflow variable that only this rule reads and counts up ([`counter_variable`]). In JSONPath a
    /// variable cannot be read before it is set: whatever enters the loop sets it to 0. A loop that holds the first state of
    /// the workflow, of a branch or of the body of a map is entered by nothing; the validator then says that the variable is
    /// not assigned. A state in front of it mends that.
    ///
    /// ```
    /// use sfn_dsl::prelude::*;
    ///
    /// let mut workflow = WorkflowBuilder::<String>::json_path();
    /// workflow.pass("Begin").next("Pause");
    /// workflow.wait("Pause", minutes(5)).next("Again");
    /// workflow.choice("Again").at_most(3, "Pause").otherwise("Done");
    /// workflow.succeed_with_input("Done");
    /// let machine = workflow.finish().validate().unwrap().into_machine();
    /// let begin = machine.states.get("Begin").unwrap();
    /// assert_eq!(begin.assign().unwrap().get("Again_count"), Some(&0.into()));
    /// ```
    pub fn at_most(mut self, times: u32, next: impl Into<String>) -> Self {
        let (variable, language) = (self.counter(), self.scope.language);
        self.choice.choices.push(counter::rule(language, &variable, times, next));
        self.counts = true;
        self
    }

    /// Lets the count of [`at_most`](Self::at_most) begin anew when another rule holds, or none, or when the loop is left or
    /// entered by a failure: for a loop that is entered again.
    pub fn counting_anew(mut self) -> Self {
        self.anew = true;
        self
    }

    /// The variable in which the state counts.
    fn counter(&self) -> String {
        counter_variable(self.scope.names.state(&self.name))
    }

    /// Goes to the state `next` if no rule holds.
    pub fn otherwise(mut self, next: impl Into<String>) {
        self.choice.default = Some(next.into());
        self.or_fail();
    }

    /// Fails the execution with `States.NoChoiceMatched` if no rule holds.
    pub fn or_fail(self) {
        if self.counts {
            let (variable, language) = (self.counter(), self.scope.language);
            self.scope.counters.push(Counter { state: self.name.clone(), variable, language, anew: self.anew });
        }
        self.scope.push(self.name, self.choice);
    }
}

/// Where a rule of a Choice state leads, and with what: a state's name, or more.
#[derive(Debug, Clone)]
pub struct Rule {
    next: String,
    comment: Option<String>,
    variables: Option<Object>,
    assign: Vec<(String, Json)>,
    output: Option<Json>,
}

impl Rule {
    /// Goes to the state `next`.
    pub fn new(next: impl Into<String>) -> Self {
        Self { next: next.into(), comment: None, variables: None, assign: Vec::new(), output: None }
    }

    /// Sets the description (`Comment`).
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Keeps a value in the workflow variable `name` if the rule holds (`Assign`).
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

    /// Sets the output if the rule holds (JSONata: `Output`).
    #[must_use]
    pub fn output(mut self, output: impl IntoJson) -> Self {
        self.output = Some(output.into_json());
        self
    }

    fn into_rule(self, language: QueryLanguage) -> ChoiceRule {
        let mut rule = ChoiceRule::default();
        (rule.next, rule.comment, rule.assign) = (Some(self.next), self.comment, self.variables);
        for (name, value) in self.assign {
            value.put(rule.assign.get_or_insert_default(), &name, language);
        }
        rule.output = self.output.map(|output| output.into_value(language));
        rule
    }
}

impl<S: Into<String>> From<S> for Rule {
    fn from(next: S) -> Self {
        Self::new(next)
    }
}

/// The name of the variable in which a Choice state counts the rounds of a bounded loop.
pub fn counter_variable(state: &str) -> String {
    counter::variable(state)
}
