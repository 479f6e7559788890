//! Choice states.

use sfn_asl::Object;
use sfn_asl::model::{Choice, ChoiceRule, Comparison, DataTest, Operator, QueryLanguage};

use super::fields::fields;
use super::json::{IntoCondition, IntoJson, Json};
use super::{Scope, Test, embedded, json_path};
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
    /// The count is kept in a workflow variable that only this rule reads and sets ([`counter_variable`]).
    /// In JSONPath a variable cannot be read before it is set: an earlier state has to set it to 0, or the validator refuses
    /// the machine.
    pub fn at_most(mut self, times: u32, next: impl Into<String>) -> Self {
        let counter = counter_variable(self.scope.names.state(&self.name));
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
        let counter = counter_variable(self.scope.names.state(&self.name));
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
    sfn_asl::variable::variable_of_state(state, "count")
}
