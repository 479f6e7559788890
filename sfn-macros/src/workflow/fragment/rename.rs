//! A fragment's statements under the names of the place where they are used, for the machine with holes: what they compute is
//! known to be right, and of each expression only the bindings stay that it reads.

use std::collections::{BTreeSet, HashMap};

use proc_macro2::Span;
use quote::{quote, quote_spanned};
use sfn_asl::model::StateType;
use syn::{Expr, Ident, LitStr};

use super::super::call::{callback, is_sync, reads_of};
use super::super::map::{MapAction, Setting};
use super::super::raw_state::Jump;
use super::super::reads::reads;
use super::super::set::Field;
use super::super::syntax::{
    Action, After, Arm, Assignment, Binding, Block, Clause, ComputedTime, Condition, Match, MatchArm, Statement,
    Success, Time, Wait, label_text,
};

/// The names of the states of one use of a fragment.
pub(super) struct Naming<'a> {
    /// The label of the use.
    label: &'a Ident,
    caption: Option<&'a LitStr>,
}

impl<'a> Naming<'a> {
    pub(super) fn of(used: &'a Statement) -> Self {
        Self { label: &used.label, caption: used.caption.as_ref() }
    }

    /// The label of a state here.
    pub(super) fn label(&self, label: &Ident) -> Ident {
        Ident::new(&self.joined(label), self.label.span())
    }

    pub(super) fn joined(&self, label: &Ident) -> String {
        format!("{}{}", label_text(self.label), label_text(label))
    }

    /// The name of a state here, if it is not its label: names of labels are joined, and a caption stands by itself.
    fn caption(&self, statement: &Statement) -> Option<String> {
        let name = statement.state_name();
        match (self.caption, &statement.caption) {
            (Some(caption), _) => Some(format!("{} {name}", caption.value())),
            (None, Some(_)) => Some(format!("{} {name}", label_text(self.label))),
            (None, None) => None,
        }
    }

    /// The name of a state here.
    pub(super) fn name(&self, statement: &Statement) -> String {
        self.caption(statement).unwrap_or_else(|| self.joined(&statement.label))
    }
}

/// The names of one use of a fragment.
pub(super) struct Renaming<'a> {
    pub(super) naming: Naming<'a>,
    /// What the arguments read, by parameter.
    pub(super) arguments: HashMap<String, Vec<Ident>>,
    pub(super) bindings: BTreeSet<String>,
}

impl Renaming<'_> {
    pub(super) fn block(&self, block: &Block) -> Block {
        let statements = block.statements.iter().map(|statement| self.statement(statement)).collect();
        Block { statements, comment: block.comment.clone(), complete: block.complete }
    }

    pub(super) fn statement(&self, statement: &Statement) -> Statement {
        let mut out = statement.clone();
        out.label = self.target(&statement.label);
        let span = self.naming.caption.map_or_else(|| self.naming.label.span(), LitStr::span);
        out.caption = self.naming.caption(statement).map(|caption| LitStr::new(&caption, span));
        out.action = self.action(&statement.action);
        out.binding = statement.binding.as_ref().map(|binding| match binding {
            Binding::One(name) => Binding::One(name.as_ref().map(|name| self.variable(name))),
            Binding::Tuple(names, span) => {
                let names = names.iter().map(|name| name.as_ref().map(|name| self.variable(name)));
                Binding::Tuple(names.collect(), *span)
            }
        });
        out.success = match &statement.success {
            Success::Jump(target) => Success::Jump(self.target(target)),
            Success::Return(value, span) => Success::Return(self.value(value), *span),
            Success::FallThrough => Success::FallThrough,
            Success::End => Success::End,
        };
        out.clauses = statement.clauses.iter().map(|clause| self.clause(clause)).collect();
        out
    }

    fn target(&self, label: &Ident) -> Ident {
        self.naming.label(label)
    }

    fn variable(&self, name: &Ident) -> Ident {
        let of = self.naming.label;
        Ident::new(&format!("{}_{}", label_text(of), label_text(name)), of.span())
    }

    /// The bindings of the place, and of the fragment in the place's names, that are read.
    fn read(&self, names: Vec<Ident>) -> Vec<Ident> {
        let here = |name: Ident| match self.arguments.get(&label_text(&name)) {
            Some(argument) => argument.clone(),
            None if self.bindings.contains(&label_text(&name)) => vec![self.variable(&name)],
            None => Vec::new(),
        };
        names.into_iter().flat_map(here).collect()
    }

    fn value(&self, value: &Expr) -> Expr {
        let mut names = Vec::new();
        reads(value, &mut names);
        if names.is_empty() { value.clone() } else { call_that_reads(&self.read(names)) }
    }

    fn time(&self, time: &Time) -> Time {
        match time {
            Time::Fixed(time) => Time::Fixed(*time),
            Time::Computed(time) => {
                Time::Computed(ComputedTime { value: self.value(&time.value), factor: time.factor, unit: time.unit })
            }
        }
    }

    fn action(&self, action: &Action) -> Action {
        match action {
            Action::Call(call) => {
                let mut names = Vec::new();
                reads_of(call, &mut names);
                // What it waits for is a matter of the workflow's type.
                Action::Call(like(call, &call_that_reads(&self.read(names)), self.naming.label.span()))
            }
            Action::Choose(arms) => Action::Choose(arms.iter().map(|arm| self.arm(arm)).collect()),
            Action::Match(of) => Action::Match(Match {
                value: self.value(&of.value),
                arms: of
                    .arms
                    .iter()
                    .map(|arm| MatchArm {
                        variants: arm.variants.clone(),
                        target: self.target(&arm.target),
                        after: self.after(&arm.after),
                    })
                    .collect(),
                otherwise: of.otherwise.as_ref().map(|target| self.target(target)),
                otherwise_after: self.after(&of.otherwise_after),
            }),
            Action::Let(assignments) => Action::Let(self.assignments(assignments)),
            Action::Wait(Wait::For(time)) => Action::Wait(Wait::For(self.time(time))),
            Action::Wait(Wait::Until(time)) => Action::Wait(Wait::Until(self.value(time))),
            Action::Parallel(branches) => Action::Parallel(branches.iter().map(|branch| self.block(branch)).collect()),
            Action::Map(map) => Action::Map(Box::new(self.map(map))),
            Action::Succeed(output) => Action::Succeed(output.as_ref().map(|output| self.value(output))),
            Action::Fail { error, cause } => {
                Action::Fail { error: self.value(error), cause: cause.as_ref().map(|cause| self.value(cause)) }
            }
            Action::Raw(raw) => {
                let mut raw = raw.clone();
                let mut jump = |jump: &mut Jump| jump.label = jump.label.as_ref().map(|label| self.target(label));
                raw.change(&mut jump, &mut |json| json.change(&mut |value| *value = self.value(value)));
                Action::Raw(raw)
            }
            // A use inside has been expanded.
            Action::Use(_) | Action::Broken => Action::Broken,
        }
    }

    fn arm(&self, arm: &Arm) -> Arm {
        let condition = match &arm.condition {
            Condition::Holds(condition) => Condition::Holds(self.value(condition)),
            other => other.clone(),
        };
        Arm { condition, target: self.target(&arm.target), after: self.after(&arm.after) }
    }

    fn map(&self, map: &MapAction) -> MapAction {
        let mut out = map.clone();
        out.source = self.value(&map.source);
        for setting in &mut out.settings {
            match setting {
                Setting::AtOnce(value, _)
                | Setting::Failures(value, _)
                | Setting::Percent(value, _)
                | Setting::Results(value, _) => *value = self.value(value),
                Setting::Batches { items, bytes, .. } => {
                    items.iter_mut().chain(bytes).for_each(|value| *value = self.value(value));
                }
                Setting::Label(_) | Setting::Express(_) | Setting::Standard(_) => {}
            }
        }
        out.body = self.block(&map.body);
        out
    }

    fn clause(&self, clause: &Clause) -> Clause {
        match clause {
            Clause::Timeout(time) => Clause::Timeout(self.time(time)),
            Clause::Heartbeat(time) => Clause::Heartbeat(self.time(time)),
            Clause::Credentials(role) => Clause::Credentials(self.value(role)),
            Clause::Retry { .. } => clause.clone(),
            Clause::Assign(assignments) => Clause::Assign(self.assignments(assignments)),
            Clause::Set(fields) => Clause::Set(self.fields(fields)),
            Clause::Catch { errors, binding, target, after } => Clause::Catch {
                errors: errors.clone(),
                binding: binding.as_ref().map(|name| self.variable(name)),
                target: self.target(target),
                after: self.after(after),
            },
        }
    }

    fn after(&self, after: &After) -> After {
        let comment = after.comment.clone();
        After { comment, assign: self.assignments(&after.assign), set: self.fields(&after.set) }
    }

    fn fields(&self, fields: &[Field]) -> Vec<Field> {
        let mut out = fields.to_vec();
        for field in &mut out {
            field.value.change(&mut |value| *value = self.value(value));
        }
        out
    }

    fn assignments(&self, assignments: &[Assignment]) -> Vec<Assignment> {
        let assignment = |Assignment { name, ty, value }: &Assignment| Assignment {
            name: self.variable(name),
            ty: ty.clone(),
            value: self.value(value),
        };
        assignments.iter().map(assignment).collect()
    }
}

/// What stands for a call or a value that reads these bindings.
fn call_that_reads(names: &[Ident]) -> Expr {
    syn::parse2(quote!(read(#(#names),*))).unwrap_or(Expr::PLACEHOLDER)
}

/// A call that is awaited like another one: by a token, or `.sync()`. What is said of that stands at `span`.
fn like(call: &Expr, read: &Expr, span: Span) -> Expr {
    let like = if callback(call).is_some() {
        quote_spanned!(span=> |token| read(token, #read))
    } else if is_sync(call) {
        quote_spanned!(span=> #read.sync())
    } else {
        return read.clone();
    };
    syn::parse2(like).unwrap_or(Expr::PLACEHOLDER)
}

/// What an end of the fragment is here: it binds the result, if that is wanted, and goes on.
pub(super) fn end(statement: &mut Statement, following: Option<&Ident>, binding: Option<&Ident>) {
    let Some(following) = following else {
        if let Success::Return(..) | Success::FallThrough = statement.success {
            statement.success = Success::End;
        }
        return;
    };
    let mut names = Vec::new();
    match (&statement.action, &statement.success) {
        (Action::Succeed(output), _) => {
            if let Some(output) = output {
                reads(output, &mut names);
            }
            statement.action = Action::Call(call_that_reads(&names));
        }
        (Action::Raw(raw), _) if raw.state_type == StateType::Succeed => {
            raw.reads(&mut names);
            statement.action = Action::Call(call_that_reads(&names));
        }
        (Action::Call(call), Success::Return(value, _)) => {
            reads_of(call, &mut names);
            let own: Vec<Ident> = statement.results().into_iter().cloned().collect();
            let mut returned = Vec::new();
            reads(value, &mut returned);
            names.extend(returned.into_iter().filter(|name| !own.contains(name)));
            statement.action = Action::Call(like(call, &call_that_reads(&names), statement.label.span()));
        }
        _ => {}
    }
    if statement.action.can_fail() {
        statement.binding = binding.map(|binding| Binding::One(Some(binding.clone())));
    }
    statement.success = Success::Jump(following.clone());
}
