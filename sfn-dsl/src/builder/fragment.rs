//! Fragments: states that are written once and expanded in place, under names of the place.
//!
//! A fragment is built like a branch, whose ends give its result. Where it is used, its states get the place's names, its
//! ends go on with the state that follows, and what they give is kept in a workflow variable instead.

use std::collections::BTreeMap;
use std::rc::Rc;

use sfn_asl::model::{Catcher, NullablePath, Pass, QueryLanguage, Retrier, State, States, Succeed};
use sfn_asl::{Object, Value};

use super::retry::{catcher, left};
use super::{Retry, Scope, transient, variable};
use crate::expr::Path;
use crate::payload::Payload;

/// The names that the states and variables of a fragment have where it is used; none outside fragments.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    /// What stands in front of a variable's name.
    variables: String,
    states: Rc<BTreeMap<String, String>>,
}

impl Names {
    pub(super) fn variable(&self, name: &str) -> String {
        format!("{}{name}", self.variables)
    }

    pub(super) fn state<'n>(&'n self, name: &'n str) -> &'n str {
        self.states.get(name).map_or(name, String::as_str)
    }
}

/// The use of a fragment: what it is called and where it leads.
#[derive(Debug)]
pub struct FragmentUse {
    label: String,
    names: Vec<(String, String)>,
    next: Option<String>,
    binding: Option<String>,
    retry: Vec<(Vec<String>, Retry)>,
    catch: Vec<(Vec<String>, Option<String>, String)>,
}

impl FragmentUse {
    /// The use under a label; `names` are the names of the fragment's states, each with the one that it has here. It ends the
    /// workflow or branch.
    pub fn new(label: &str, names: &[(&str, &str)]) -> Self {
        let names = names.iter().map(|(own, here)| ((*own).to_owned(), (*here).to_owned())).collect();
        Self { label: label.to_owned(), names, next: None, binding: None, retry: Vec::new(), catch: Vec::new() }
    }

    /// Goes on with the state `next`.
    #[must_use]
    pub fn next(mut self, next: &str) -> Self {
        self.next = Some(next.to_owned());
        self
    }

    /// Keeps the result in the workflow variable `name`.
    #[must_use]
    pub fn bind(mut self, name: &str) -> Self {
        self.binding = Some(name.to_owned());
        self
    }

    /// Tries each of its states again after these errors.
    #[must_use]
    pub fn retry_names(mut self, names: Vec<String>, retry: Retry) -> Self {
        self.retry.push((names, retry));
        self
    }

    /// Goes from each of its states to the state `next` after these errors.
    #[must_use]
    pub fn catch_names(mut self, names: Vec<String>, binding: Option<&str>, next: &str) -> Self {
        self.catch.push((names, binding.map(str::to_owned), next.to_owned()));
        self
    }
}

impl Scope {
    /// Adds the states of a fragment, which `build` builds: under the names and with the transitions of its use. What its ends
    /// return is kept in the variable of the use, to which the path leads; that it is a `T` is the caller's word.
    ///
    /// ```
    /// use sfn_dsl::builder::{FragmentUse, Scope};
    /// use sfn_dsl::prelude::*;
    /// use sfn_dsl::Path;
    ///
    /// resources! {
    ///     lambda greet(String) -> String;
    /// }
    ///
    /// /// A fragment is a function.
    /// fn greeting(scope: &mut Scope, of: FragmentUse, name: &Path<String>) -> Path<String> {
    ///     scope.fragment(of, |scope| {
    ///         scope.task("Greet", greet(name)).end_returning(|text| Slot::<String>::new(text));
    ///     })
    /// }
    ///
    /// let mut workflow = WorkflowBuilder::<String>::new();
    /// let name = workflow.input();
    /// let of = FragmentUse::new("First", &[("Greet", "FirstGreet")]).bind("first").next("Done");
    /// let first = greeting(&mut workflow, of, &name);
    /// workflow.succeed("Done", Slot::<String>::new(&first));
    /// let machine = workflow.finish().validate().unwrap().into_machine();
    /// assert_eq!(machine.start_at, "FirstGreet");
    /// assert!(machine.to_json().contains(r#""first": "{% $states.result.Payload %}""#));
    /// ```
    pub fn fragment<T: Payload>(&mut self, of: FragmentUse, build: impl FnOnce(&mut Scope)) -> Path<T> {
        let FragmentUse { label, names, next, binding, retry, catch } = of;
        let mut inside = self.inner();
        inside.names = Names {
            variables: self.names.variable(&format!("{label}_")),
            states: Rc::new(names.iter().map(|(own, here)| (own.clone(), self.names.state(here).to_owned())).collect()),
        };
        build(&mut inside);
        let names: BTreeMap<String, String> = names.into_iter().collect();
        self.counters.extend(inside.counters.into_iter().map(|mut counter| {
            rename_one(&mut counter.state, &names);
            counter
        }));
        let kept = binding.map(|binding| self.names.variable(&binding));
        for (name, mut state) in inside.states {
            rename(&mut state, &names);
            go_on(&mut state, next.as_deref(), kept.as_deref(), self.default_language);
            let is_transient_retried = match &mut state {
                State::Task(task) => transient::take(task),
                _ => false,
            };
            if let Some((retriers, catchers)) = error_handling(&mut state) {
                for (errors, retry) in &retry {
                    let errors = left(errors.clone(), retriers.iter().map(|retrier| &retrier.error_equals));
                    retriers.extend((!errors.is_empty()).then(|| retry.clone().into_retrier(errors)));
                }
                for (errors, binding, next) in &catch {
                    let errors = left(errors.clone(), catchers.iter().map(|catcher| &catcher.error_equals));
                    if !errors.is_empty() {
                        catchers.push(catcher(errors, binding.as_deref(), next, self));
                    }
                }
            }
            if let State::Task(task) = &mut state
                && is_transient_retried
            {
                transient::add(task);
            }
            self.push(names.get(&name).cloned().unwrap_or(name), state);
        }
        variable(kept.as_deref().unwrap_or_default())
    }
}

/// Gives the targets of a state, and the states inside it, their names.
fn rename(state: &mut State, names: &BTreeMap<String, String>) {
    let target = |name: &mut String| rename_one(name, names);
    let inside = |start_at: &mut String, states: &mut States| {
        target(start_at);
        let renamed = std::mem::take(states);
        for (name, state) in &renamed {
            let mut state = state.clone();
            rename(&mut state, names);
            states.push(names.get(name).map_or(name, String::as_str), state);
        }
    };
    match state {
        State::Task(task) => {
            task.next.iter_mut().for_each(target);
            task.catch.iter_mut().for_each(|catcher| target(&mut catcher.next));
        }
        State::Pass(pass) => pass.next.iter_mut().for_each(target),
        State::Wait(wait) => wait.next.iter_mut().for_each(target),
        State::Choice(choice) => {
            choice.choices.iter_mut().filter_map(|rule| rule.next.as_mut()).for_each(target);
            choice.default.iter_mut().for_each(target);
        }
        State::Parallel(parallel) => {
            parallel.next.iter_mut().for_each(target);
            parallel.catch.iter_mut().for_each(|catcher| target(&mut catcher.next));
            for branch in &mut parallel.branches {
                inside(&mut branch.start_at, &mut branch.states);
            }
        }
        State::Map(map) => {
            map.next.iter_mut().for_each(target);
            map.catch.iter_mut().for_each(|catcher| target(&mut catcher.next));
            if let Some(processor) = &mut map.item_processor {
                inside(&mut processor.start_at, &mut processor.states);
            }
        }
        State::Succeed(_) | State::Fail(_) => {}
    }
}

fn rename_one(name: &mut String, names: &BTreeMap<String, String>) {
    if let Some(here) = names.get(name) {
        name.clone_from(here);
    }
}

/// Lets an end of the fragment go on with `next`, and keep what it gives in the variable `kept`.
fn go_on(state: &mut State, next: Option<&str>, kept: Option<&str>, language: QueryLanguage) {
    // What ends the workflow ends it here as well, and gives what it gives.
    let Some(next) = next else { return };
    macro_rules! go_on {
        ($state:ident, $template:ident) => {{
            if $state.end.take() != Some(true) {
                return;
            }
            $state.next = Some(next.to_owned());
            let given = EndValue { output: $state.output.take(), template: None, path: None };
            let given = match language {
                QueryLanguage::Jsonata => given,
                QueryLanguage::JsonPath => {
                    EndValue { template: $state.$template.take(), path: $state.output_path.take(), ..given }
                }
            };
            given.keep(kept, &mut $state.assign);
        }};
    }
    match state {
        State::Task(task) => go_on!(task, result_selector),
        State::Parallel(parallel) => go_on!(parallel, result_selector),
        State::Map(map) => go_on!(map, result_selector),
        State::Pass(pass) => go_on!(pass, parameters),
        State::Wait(wait) if wait.end == Some(true) => (wait.end, wait.next) = (None, Some(next.to_owned())),
        State::Succeed(succeed) => {
            let mut pass = Pass::default();
            let Succeed { comment, output, output_path, .. } = std::mem::take(succeed);
            (pass.comment, pass.next) = (comment, Some(next.to_owned()));
            EndValue { output, template: None, path: output_path }.keep(kept, &mut pass.assign);
            *state = pass.into();
        }
        State::Wait(_) | State::Choice(_) | State::Fail(_) => {}
    }
}

/// What an end gives.
struct EndValue {
    output: Option<Value>,
    template: Option<Value>,
    path: Option<NullablePath>,
}

impl EndValue {
    fn keep(self, name: Option<&str>, assign: &mut Option<Object>) {
        let Some(name) = name else { return };
        let mut keep = |name: String, value: Value| assign.get_or_insert_default().push(name, value);
        match self {
            Self { output: Some(output), .. } => keep(name.to_owned(), output),
            // A template is an object; what is not one is a member of it.
            Self { template: Some(Value::Object(members)), path: Some(_), .. } => {
                for (member, value) in members.iter() {
                    let suffix = if member.ends_with(".$") { ".$" } else { "" };
                    keep(format!("{name}{suffix}"), value.clone());
                }
            }
            Self { template: Some(template), .. } => keep(name.to_owned(), template),
            Self { path: Some(NullablePath::Path(path)), .. } => keep(format!("{name}.$"), path.into()),
            Self { .. } => {}
        }
    }
}

/// The retriers and catchers of a state that can have some.
fn error_handling(state: &mut State) -> Option<(&mut Vec<Retrier>, &mut Vec<Catcher>)> {
    match state {
        State::Task(task) => Some((&mut task.retry, &mut task.catch)),
        State::Parallel(parallel) => Some((&mut parallel.retry, &mut parallel.catch)),
        State::Map(map) => Some((&mut map.retry, &mut map.catch)),
        _ => None,
    }
}
