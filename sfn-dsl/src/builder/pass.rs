//! Pass states, which compute values, and keep them in workflow variables or hand them on.

use sfn_asl::model::Pass;

use super::fields::fields;
use super::{Scope, member, variable};
use crate::expr::{Kept, Path, Val};
use crate::payload::PassedOn;

impl Scope {
    /// A Pass state, finished by `.next(..)` or `.end()`.
    pub fn pass(&mut self, name: impl Into<String>) -> PassBuilder<'_> {
        PassBuilder { scope: self, name: name.into(), pass: Pass::default() }
    }
}

/// A Pass state while it is being built.
///
/// ```
/// use sfn_dsl::expr::ops;
/// use sfn_dsl::prelude::*;
///
/// let mut workflow = WorkflowBuilder::<f64>::new();
/// let price = workflow.input();
/// let mut totals = workflow.pass("Totals");
/// let tax = totals.bind("tax", ops::mul(&price, 0.2));
/// let count = totals.bind("count", Slot::<u32>::new(1_u32));
/// totals.next("Done");
/// let enough = ops::gt(&count, 0_u32);
/// workflow.choice("Done").when(enough, "Tax").or_fail();
/// workflow.succeed("Tax", Slot::<f64>::new(&tax));
/// let text = workflow.finish().to_json();
/// assert!(text.contains(r#""tax": "{% $states.context.Execution.Input * 0.2 %}""#));
/// ```
#[derive(Debug)]
#[must_use = "a Pass state is added by `.next(..)` or `.end()`"]
pub struct PassBuilder<'scope> {
    scope: &'scope mut Scope,
    name: String,
    pass: Pass,
}

impl PassBuilder<'_> {
    fields! {
        self (mut self) -> Self, pass:
        comment input_path parameters result result_path output_path assign output
    }

    /// Keeps `value` in the workflow variable `name` and gives the path to it. All values of a state are computed before one is
    /// kept.
    #[allow(clippy::needless_pass_by_value)]
    pub fn bind<V: Val>(&mut self, name: &str, value: V) -> Path<<V::Ty as Kept>::As>
    where
        V::Ty: Kept + PassedOn,
    {
        let name = &self.scope.variable_name(name);
        member(self.pass.assign.get_or_insert_default(), name, &value.to_node(), self.scope.language);
        variable(name)
    }

    /// Goes on with the state `next`.
    pub fn next(mut self, next: impl Into<String>) {
        self.pass.next = Some(next.into());
        self.scope.push(self.name, self.pass);
    }

    /// Ends the workflow or branch.
    pub fn end(mut self) {
        self.pass.end = Some(true);
        self.scope.push(self.name, self.pass);
    }
}
