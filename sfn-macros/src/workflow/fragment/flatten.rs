//! A workflow in which each `use` is the states that it stands for, as the validator sees it.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use sfn_asl::model::StateType;
use sfn_asl::{Diagnostic, Location, codes};
use syn::Ident;

use super::super::flow;
use super::super::machine::around;
use super::super::parse::scope::left_for;
use super::super::reads::reads;
use super::super::syntax::{Action, Binding, Block, Clause, Statement, Success, Workflow, label_text};
use super::Use;
use super::rename::{Naming, Renaming, end};

/// A workflow without uses.
pub(crate) struct Flat {
    pub(crate) workflow: Workflow,
    /// The names of the states that come from fragments, each with the use's label, and whether it is the first of its
    /// fragment.
    inlined: HashMap<String, (String, bool)>,
    /// The labels that a use shares with another state, each where it is written the second time.
    pub(crate) shared: Vec<Ident>,
    /// The labels of uses by those of their states.
    pub(crate) labels: HashMap<String, String>,
}

impl Flat {
    /// The label of the use that a state of this name comes from.
    pub(crate) fn use_of(&self, state: &str) -> Option<&str> {
        self.inlined.get(state).map(|(label, _)| label.as_str())
    }

    /// Whether a finding is about a fragment by itself, where it is said.
    pub(crate) fn says(&self, diagnostic: &Diagnostic) -> bool {
        let Some((label, is_first)) = self.state_at(&diagnostic.location) else { return false };
        if diagnostic.code == codes::DUPLICATE_STATE {
            return self.shared.iter().any(|shared| label_text(shared) == *label);
        }
        let of_the_use = [
            codes::STATE_NAME_LENGTH,
            codes::UNKNOWN_TARGET,
            codes::TARGET_IN_OTHER_SCOPE,
            codes::MAYBE_UNASSIGNED_VARIABLE,
            codes::NEVER_ASSIGNED_VARIABLE,
            codes::OUTER_VARIABLE_ASSIGNED,
            codes::INVALID_VARIABLE_NAME,
            codes::STATES_ALL_PLACEMENT,
            codes::REPEATED_ERROR,
            codes::OUT_OF_RANGE,
            codes::NOT_IN_EXPRESS,
            codes::EXPRESS_TIME_LIMIT,
            codes::UNBOUNDED_LOOP,
        ];
        let is_first_out_of_reach = diagnostic.code == codes::UNREACHABLE_STATE && *is_first;
        !of_the_use.contains(&diagnostic.code) && !is_first_out_of_reach
    }
}

impl Flat {
    /// The innermost state around a place that comes from a fragment.
    fn state_at(&self, place: &Location) -> Option<&(String, bool)> {
        const STATES: &str = "/States/";
        around(place).find_map(|state| {
            // A name may have the characters in it that separate the parts of a place.
            state.match_indices(STATES).find_map(|(at, _)| self.inlined.get(state.get(at + STATES.len()..)?))
        })
    }
}

/// The workflow without uses; `None` if it has none.
pub(crate) fn flatten(workflow: &Workflow) -> Option<Flat> {
    if !has_use(&workflow.body) {
        return None;
    }
    let (mut inlined, mut labels) = (HashMap::new(), HashMap::new());
    let body = block(&workflow.body, &mut inlined, &mut labels);
    let shared = shared_labels(&workflow.body);
    Some(Flat { shared, workflow: Workflow { body, ..workflow.clone() }, inlined, labels })
}

/// The labels of uses that are those of other states as well.
fn shared_labels(block: &Block) -> Vec<Ident> {
    fn collect<'b>(block: &'b Block, out: &mut Vec<(&'b Ident, bool)>) {
        for statement in &block.statements {
            out.push((&statement.label, matches!(statement.action, Action::Use(_))));
            statement.inner_blocks().iter().for_each(|inner| collect(inner, out));
        }
    }
    let mut labels = Vec::new();
    collect(block, &mut labels);
    // Whether a use has the label already.
    let mut seen: HashMap<&Ident, bool> = HashMap::new();
    let mut shared = Vec::new();
    for (label, is_use) in labels {
        match seen.entry(label) {
            Entry::Vacant(vacant) => _ = vacant.insert(is_use),
            Entry::Occupied(mut was_use) => {
                if is_use || *was_use.get() {
                    shared.push(label.clone());
                }
                *was_use.get_mut() |= is_use;
            }
        }
    }
    shared
}

fn has_use(block: &Block) -> bool {
    block
        .statements
        .iter()
        .any(|statement| matches!(statement.action, Action::Use(_)) || statement.inner_blocks().iter().any(has_use))
}

/// The states of a block, without uses.
pub(super) fn states(of: &Block) -> Block {
    block(of, &mut HashMap::new(), &mut HashMap::new())
}

fn block(block: &Block, inlined: &mut HashMap<String, (String, bool)>, labels: &mut HashMap<String, String>) -> Block {
    let (mut statements, mut firsts) = (Vec::new(), HashMap::new());
    for (index, statement) in block.statements.iter().enumerate() {
        let following = block.statements.get(index + 1).map(|following| &following.label);
        let Action::Use(of) = &statement.action else {
            let mut statement = statement.clone();
            for inner in statement.action.blocks_mut() {
                *inner = self::block(inner, inlined, labels);
            }
            statements.push(statement);
            continue;
        };
        let states = inline(statement, of, following);
        for (index, state) in states.iter().enumerate() {
            note(state, &label_text(&statement.label), index == 0, inlined, labels);
        }
        if let Some(first) = states.first() {
            firsts.insert(label_text(&statement.label), label_text(&first.label));
        }
        statements.extend(states);
    }
    if !firsts.is_empty() {
        for statement in &mut statements {
            retarget(statement, &firsts);
        }
    }
    Block { statements, comment: block.comment.clone(), complete: block.complete }
}

/// A jump to a use leads to its first state.
fn retarget(statement: &mut Statement, firsts: &HashMap<String, String>) {
    let lead = |target: &mut Ident| {
        if let Some(first) = firsts.get(&label_text(target)) {
            *target = Ident::new(first, target.span());
        }
    };
    match &mut statement.action {
        Action::Choose(arms) => arms.iter_mut().for_each(|arm| lead(&mut arm.target)),
        Action::Match(of) => {
            of.arms.iter_mut().map(|arm| &mut arm.target).chain(&mut of.otherwise).for_each(lead);
        }
        _ => {}
    }
    if let Action::Raw(raw) = &mut statement.action {
        raw.change(&mut |jump| jump.label.iter_mut().for_each(lead), &mut |_| {});
    }
    if let Success::Jump(target) = &mut statement.success {
        lead(target);
    }
    for clause in &mut statement.clauses {
        if let Clause::Catch { target, .. } = clause {
            lead(target);
        }
    }
}

/// Notes where a state comes from, and those inside it.
fn note(
    state: &Statement,
    label: &str,
    is_first: bool,
    inlined: &mut HashMap<String, (String, bool)>,
    labels: &mut HashMap<String, String>,
) {
    inlined.insert(state.state_name(), (label.to_owned(), is_first));
    labels.insert(label_text(&state.label), label.to_owned());
    for inner in state.inner_blocks().iter().flat_map(|inner| &inner.statements) {
        note(inner, label, false, inlined, labels);
    }
}

/// The states of a use.
pub(super) fn inline(statement: &Statement, of: &Use, following: Option<&Ident>) -> Vec<Statement> {
    let Some(fragment) = &of.fragment else { return Vec::new() };
    let body = &fragment.flat;
    let mut bindings = BTreeSet::new();
    flow::bindings(body, &mut bindings);
    let arguments = fragment.of.parameters.iter().zip(&of.arguments).map(|((name, _), argument)| {
        let mut names = Vec::new();
        reads(argument, &mut names);
        (label_text(name), names)
    });
    let renaming = Renaming { naming: Naming::of(statement), arguments: arguments.collect(), bindings };
    let next = match &statement.success {
        Success::Jump(target) => Some(target),
        Success::FallThrough => following,
        Success::Return(..) | Success::End => None,
    };
    let binding = statement.binding.iter().flat_map(Binding::names).next();
    let last = body.statements.len().saturating_sub(1);
    let states = body.statements.iter().enumerate().map(|(index, state)| {
        let mut here = renaming.statement(state);
        let around = statement.attributes.levels.with(&fragment.of.levels);
        here.attributes.levels = around.with(&here.attributes.levels);
        if is_end(state, index == last) {
            end(&mut here, next, binding);
        }
        if here.action.can_fail() {
            for clause in &statement.clauses {
                here.clauses.extend(left_for(&here, clause));
            }
        }
        here
    });
    states.collect()
}

/// Whether a state ends the fragment.
fn is_end(state: &Statement, is_last: bool) -> bool {
    match (&state.action, &state.success) {
        (Action::Succeed(_), _) => true,
        (Action::Raw(raw), _) if raw.state_type == StateType::Succeed => true,
        (Action::Raw(raw), _) if !raw.has_transition() => false,
        (Action::Choose(_) | Action::Match(_) | Action::Fail { .. } | Action::Broken, _) => false,
        (_, Success::Return(..) | Success::End) => true,
        (_, Success::FallThrough) => is_last,
        (_, Success::Jump(_)) => false,
    }
}

/// The names that the states of a use have in the fragment, each with the one that it has here.
pub(crate) fn names(statement: &Statement, of: &Use) -> Vec<(String, String)> {
    let mut out = Vec::new();
    if let Some(fragment) = &of.fragment {
        pairs(&fragment.flat, &Naming::of(statement), &mut out);
    }
    out
}

fn pairs(block: &Block, naming: &Naming<'_>, out: &mut Vec<(String, String)>) {
    for state in &block.statements {
        out.push((state.state_name(), naming.name(state)));
        state.inner_blocks().iter().for_each(|inner| pairs(inner, naming, out));
    }
}

/// The names of the states that a statement is.
pub(crate) fn state_names(statement: &Statement) -> Vec<String> {
    match &statement.action {
        Action::Use(of) => {
            let naming = Naming::of(statement);
            of.states().iter().map(|state| naming.name(state)).collect()
        }
        _ => vec![statement.state_name()],
    }
}

/// The labels of the states that a statement is, each with the state's name. The label of a use is that of its first state.
pub(crate) fn labels(statement: &Statement) -> Vec<(String, String)> {
    let own = label_text(&statement.label);
    match &statement.action {
        Action::Use(of) => {
            let naming = Naming::of(statement);
            let first = of.states().first().map(|first| (own, naming.name(first)));
            let states = of.states().iter().map(|state| (naming.joined(&state.label), naming.name(state)));
            first.into_iter().chain(states).collect()
        }
        _ => vec![(own, statement.state_name())],
    }
}

/// The name of the first of the states that a statement is.
pub(crate) fn first_name(statement: &Statement) -> String {
    match &statement.action {
        Action::Use(of) => of.states().first().map(|first| Naming::of(statement).name(first)),
        _ => None,
    }
    .unwrap_or_else(|| statement.state_name())
}
