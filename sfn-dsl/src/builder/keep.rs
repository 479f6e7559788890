//! Variables that the state which was added last sets beside its result.

use sfn_asl::Object;
use sfn_asl::model::State;

use super::{Scope, member, variable};
use crate::expr::{Kept, Path, Place, Root, Val};
use crate::payload::{ErrorOutput, PassedOn, Payload};

/// What of a state sets a variable.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setter {
    /// The state itself; of a Choice state, that no rule holds.
    State,
    /// A rule of a Choice state.
    Rule(usize),
    /// A catcher.
    Catcher(usize),
}

impl Scope {
    /// Keeps a value in the workflow variable `name` when the state that was added last has run, and gives the path to it. All
    /// values of a state are computed before one is kept.
    #[doc(hidden)]
    #[allow(clippy::needless_pass_by_value)]
    pub fn keep_last<V: Val>(&mut self, by: Setter, name: &str, value: V) -> Path<<V::Ty as Kept>::As>
    where
        V::Ty: Kept + PassedOn,
    {
        let name = self.variable_name(name);
        let default = self.default_language;
        if let Some((_, state)) = self.states.last_mut() {
            let language = state.query_language().unwrap_or(default);
            if let Some(variables) = variables(state, by) {
                member(variables.get_or_insert_default(), &name, &value.to_node(), language);
            }
        }
        variable(&name)
    }
}

/// The field `Assign` of a state, a rule or a catcher.
fn variables(state: &mut State, by: Setter) -> Option<&mut Option<Object>> {
    match (state, by) {
        (State::Choice(choice), Setter::Rule(index)) => choice.choices.get_mut(index).map(|rule| &mut rule.assign),
        (State::Task(task), Setter::Catcher(index)) => task.catch.get_mut(index).map(|catcher| &mut catcher.assign),
        (State::Parallel(parallel), Setter::Catcher(index)) => {
            parallel.catch.get_mut(index).map(|catcher| &mut catcher.assign)
        }
        (State::Map(map), Setter::Catcher(index)) => map.catch.get_mut(index).map(|catcher| &mut catcher.assign),
        (State::Task(task), Setter::State) => Some(&mut task.assign),
        (State::Parallel(parallel), Setter::State) => Some(&mut parallel.assign),
        (State::Map(map), Setter::State) => Some(&mut map.assign),
        (State::Pass(pass), Setter::State) => Some(&mut pass.assign),
        (State::Wait(wait), Setter::State) => Some(&mut wait.assign),
        (State::Choice(choice), Setter::State) => Some(&mut choice.assign),
        _ => None,
    }
}

/// The result of the state itself; it is of the type of the variable that keeps it.
#[doc(hidden)]
pub fn own_result<T: Payload>(_kept: &Path<T>) -> Path<T> {
    Path::at(Place::root(Root::StateResult))
}

/// The result of a branch of the state itself.
#[doc(hidden)]
pub fn own_branch<T: Payload>(_kept: &Path<T>, branch: usize) -> Path<T> {
    Path::at(Place::root(Root::StateResult).index(branch))
}

/// The error that a catcher has caught, in what it keeps.
#[doc(hidden)]
pub fn own_error() -> Path<ErrorOutput> {
    super::Catch::error()
}
