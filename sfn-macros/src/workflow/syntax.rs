//! The syntax tree of `workflow!`, spans kept.

use std::rc::Rc;

use proc_macro2::Span;
use sfn_asl::Location;
use sfn_asl::model::ExecutionType;
use syn::{Expr, Ident, LitStr, Path, Type, Visibility};

use super::expression::last_member;
use super::fragment::Use;
use super::levels::Levels;
use super::map::MapAction;
use super::raw_state::RawState;
use super::set::{self, Field};

/// `pub Name(input: Type) -> Output { statements }`
#[derive(Clone)]
pub(crate) struct Workflow {
    pub(crate) comment: Option<String>,
    /// Whether the query language is JSONPath.
    pub(crate) json_path: bool,
    pub(crate) timeout: Option<Duration>,
    /// `#[version("1.0")]`
    pub(crate) version: Option<LitStr>,
    /// `#[express]` or `#[standard]`
    pub(crate) execution_type: Option<ExecutionType>,
    pub(crate) levels: Levels,
    /// `#[no_default_retry]`
    pub(crate) no_default_retry: bool,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    pub(crate) input: Option<(Ident, Type)>,
    /// Whether it is a fragment.
    pub(crate) is_fragment: bool,
    /// Those of a fragment.
    pub(crate) parameters: Vec<(Ident, Type)>,
    pub(crate) output: Option<Type>,
    pub(crate) body: Block,
}

/// The statements of a workflow, of a branch, or of the body of a map.
#[derive(Clone)]
pub(crate) struct Block {
    pub(crate) statements: Vec<Statement>,
    /// `//! comment` at the beginning of a branch or a body.
    pub(crate) comment: Option<String>,
    /// Whether no statement had to be dropped.
    pub(crate) complete: bool,
}

impl Block {
    /// Whether a statement of this block, not counting blocks inside, did not parse.
    pub(crate) fn is_broken(&self) -> bool {
        !self.complete || self.statements.iter().any(|statement| matches!(statement.action, Action::Broken))
    }

    /// Whether a statement did not parse, here or in a block inside.
    pub(crate) fn holds_broken(&self) -> bool {
        self.is_broken() || self.statements.iter().flat_map(Statement::inner_blocks).any(Self::holds_broken)
    }
}

/// One statement, which is one state.
#[derive(Clone)]
pub(crate) struct Statement {
    pub(crate) comment: Option<String>,
    pub(crate) attributes: StateAttributes,
    pub(crate) label: Ident,
    pub(crate) caption: Option<LitStr>,
    pub(crate) action: Action,
    pub(crate) binding: Option<Binding>,
    /// `=> name: Type`
    pub(crate) result_type: Option<Type>,
    pub(crate) success: Success,
    /// Its own clauses, and behind them those of the `with` blocks around it.
    pub(crate) clauses: Vec<Clause>,
    /// The clauses that come from `with` blocks, one for each of the last of `clauses`.
    pub(crate) scoped: Vec<Rc<Clause>>,
    /// Where `best effort` is written.
    pub(crate) best_effort: Option<Span>,
    /// Whether it is the use of a fragment that is wrong. What is wrong with it is said where it is written.
    pub(crate) uses_what_is_wrong: bool,
}

impl Statement {
    /// Whether its query language is JSONPath, in a workflow whose language is or is not.
    pub(crate) fn is_json_path(&self, workflow: bool) -> bool {
        self.attributes.json_path.map_or(workflow, |(own, _)| own)
    }

    /// The state's name in the definition: the caption, or the label.
    pub(crate) fn state_name(&self) -> String {
        self.caption.as_ref().map_or_else(|| label_text(&self.label), LitStr::value)
    }

    /// Where the state's name is written.
    pub(crate) fn name_span(&self) -> Span {
        self.caption.as_ref().map_or_else(|| self.label.span(), LitStr::span)
    }
}

impl Statement {
    /// Whether it did not parse.
    pub(crate) fn is_broken(&self) -> bool {
        matches!(self.action, Action::Broken)
    }

    /// The clauses that are written behind the state.
    pub(crate) fn own_clauses(&self) -> &[Clause] {
        self.clauses.get(..self.clauses.len().saturating_sub(self.scoped.len())).unwrap_or_default()
    }

    /// The clause of a `with` block that a clause is a copy of.
    pub(crate) fn scoped(&self, index: usize) -> Option<&Rc<Clause>> {
        self.scoped.get(index.checked_sub(self.own_clauses().len())?)
    }

    /// The names that a success of the state binds.
    pub(crate) fn results(&self) -> Vec<&Ident> {
        let assigned: &[Assignment] = if let Action::Let(assignments) = &self.action { assignments } else { &[] };
        let assigned = assigned.iter().chain(self.assigned()).map(|assignment| &assignment.name);
        self.binding.iter().flat_map(Binding::names).chain(assigned).collect()
    }

    /// What the state keeps beside its result.
    pub(crate) fn assigned(&self) -> Vec<&Assignment> {
        let mut out = Vec::new();
        for clause in &self.clauses {
            if let Clause::Assign(assignments) = clause {
                out.extend(assignments);
            }
        }
        out
    }

    /// The fields that are set by name.
    pub(crate) fn fields(&self) -> Vec<&Field> {
        let mut out = Vec::new();
        for clause in &self.clauses {
            if let Clause::Set(fields) = clause {
                out.extend(fields);
            }
        }
        out
    }

    /// What stands behind the arms of a choice and behind `catch`, each with the name of the error that it can read.
    pub(crate) fn afters(&self) -> Vec<(&After, Option<&Ident>)> {
        let mut out: Vec<(&After, Option<&Ident>)> = match &self.action {
            Action::Choose(arms) => arms.iter().map(|arm| (&arm.after, None)).collect(),
            Action::Match(of) => {
                let arms = of.arms.iter().map(|arm| &arm.after);
                arms.chain([&of.otherwise_after]).map(|after| (after, None)).collect()
            }
            _ => Vec::new(),
        };
        for clause in &self.clauses {
            if let Clause::Catch { after, binding, .. } = clause {
                out.push((after, binding.as_ref()));
            }
        }
        out
    }

    /// The blocks inside: the branches of a `parallel`, the body of a `map`.
    pub(crate) fn inner_blocks(&self) -> &[Block] {
        match &self.action {
            Action::Parallel(branches) => branches,
            Action::Map(map) => std::slice::from_ref(&map.body),
            _ => &[],
        }
    }

    /// Where in the definition a block inside lies.
    pub(crate) fn inner_location(&self, state: &Location, index: usize) -> Location {
        match &self.action {
            Action::Map(_) => state.field("ItemProcessor"),
            _ => state.field("Branches").index(index),
        }
    }

    /// Every mention of a state to go to.
    pub(crate) fn targets(&self) -> Vec<&Ident> {
        let mut out = Vec::new();
        if let Action::Choose(arms) = &self.action {
            out.extend(arms.iter().map(|arm| &arm.target));
        }
        if let Action::Match(of) = &self.action {
            out.extend(of.targets());
        }
        if let Action::Raw(raw) = &self.action {
            out.extend(raw.targets());
        }
        if let Success::Jump(target) = &self.success {
            out.push(target);
        }
        for clause in &self.clauses {
            if let Clause::Catch { target, .. } = clause {
                out.push(target);
            }
        }
        out
    }
}

/// What stands in front of a state, but for its comment.
#[derive(Clone, Default)]
pub(crate) struct StateAttributes {
    pub(crate) levels: Levels,
    /// Where `#[no_default_retry]` stands.
    pub(crate) no_default_retry: Option<Span>,
    /// Whether `#[query_language(..)]` says JSONPath, and where it stands.
    pub(crate) json_path: Option<(bool, Span)>,
}

impl StateAttributes {
    /// Whether there are any.
    pub(crate) fn are_any(&self) -> bool {
        self.no_default_retry.is_some() || self.json_path.is_some() || !self.levels.is_empty()
    }
}

/// A label without Rust's `r#`.
pub(crate) fn label_text(label: &Ident) -> String {
    syn::ext::IdentExt::unraw(label).to_string()
}

/// What a state does.
#[derive(Clone)]
pub(crate) enum Action {
    /// A call of a resource; a closure around one is a callback.
    Call(Expr),
    /// `choose { condition => State, else => State }`
    Choose(Vec<Arm>),
    /// `match value { Enum::A | Enum::B => State, else => State }`
    Match(Match),
    /// `let name = value, other: Type = value`
    Let(Vec<Assignment>),
    /// `wait 1 hour`, `wait order.delay seconds`, `wait until order.deadline`
    Wait(Wait),
    /// `parallel { {..} {..} }`
    Parallel(Vec<Block>),
    /// `map item in list { .. }` or `distributed map ..`
    Map(Box<MapAction>),
    /// `succeed` or `succeed Expr`
    Succeed(Option<Expr>),
    /// `fail "Error" because cause`
    Fail { error: Expr, cause: Option<Expr> },
    /// `use Fragment(arguments)`
    Use(Use),
    /// `raw { .. }`, `task "resource" { .. }`
    Raw(Box<RawState>),
    /// A statement that did not parse; its label is known all the same.
    Broken,
}

impl Action {
    /// Whether a state of this kind can fail, so that it takes `retry` and `catch`.
    pub(crate) fn can_fail(&self) -> bool {
        match self {
            Self::Call(_) | Self::Parallel(_) | Self::Map(_) | Self::Use(_) => true,
            Self::Raw(raw) => raw.can_fail(),
            _ => false,
        }
    }

    /// The blocks inside a state.
    pub(crate) fn blocks_mut(&mut self) -> Vec<&mut Block> {
        match self {
            Self::Parallel(branches) => branches.iter_mut().collect(),
            Self::Map(map) => vec![&mut map.body],
            _ => Vec::new(),
        }
    }
}

/// `match value { .. }`
#[derive(Clone)]
pub(crate) struct Match {
    pub(crate) value: Expr,
    pub(crate) arms: Vec<MatchArm>,
    pub(crate) otherwise: Option<Ident>,
    /// What stands behind `else => State`.
    pub(crate) otherwise_after: After,
}

/// `Enum::A | Enum::B => State`
#[derive(Clone)]
pub(crate) struct MatchArm {
    pub(crate) variants: Vec<Path>,
    pub(crate) target: Ident,
    pub(crate) after: After,
}

impl Match {
    /// Where the arms go, in order.
    pub(crate) fn targets(&self) -> impl Iterator<Item = &Ident> {
        self.arms.iter().map(|arm| &arm.target).chain(&self.otherwise)
    }
}

/// `name: Type = value`
#[derive(Clone)]
pub(crate) struct Assignment {
    pub(crate) name: Ident,
    pub(crate) ty: Option<Type>,
    pub(crate) value: Expr,
}

/// What stands in braces behind the state that an arm or a catcher goes to.
#[derive(Clone, Default)]
pub(crate) struct After {
    /// `/// comment` in front of the arm or the catcher.
    pub(crate) comment: Option<String>,
    pub(crate) assign: Vec<Assignment>,
    pub(crate) set: Vec<Field>,
}

/// One arm of a `choose`.
#[derive(Clone)]
pub(crate) struct Arm {
    pub(crate) condition: Condition,
    pub(crate) target: Ident,
    pub(crate) after: After,
}

/// What stands in front of an arm's `=>`.
#[derive(Clone)]
pub(crate) enum Condition {
    Holds(Expr),
    AtMost {
        times: u32,
        span: Span,
        /// Whether the count begins anew when another arm holds.
        anew: bool,
    },
    Else,
}

/// What stands behind `=>`.
#[derive(Clone)]
pub(crate) enum Binding {
    /// `=> name`; `None` is `_`.
    One(Option<Ident>),
    /// `=> (_, name)`, one for each branch.
    Tuple(Vec<Option<Ident>>, Span),
}

impl Binding {
    /// The names that are bound.
    pub(crate) fn names(&self) -> impl Iterator<Item = &Ident> {
        let (one, tuple) = match self {
            Self::One(name) => (name.as_ref(), [].as_slice()),
            Self::Tuple(names, _) => (None, names.as_slice()),
        };
        one.into_iter().chain(tuple.iter().flatten())
    }
}

/// What happens after success.
#[derive(Clone)]
pub(crate) enum Success {
    /// The statement that follows; the end of the block after the last.
    FallThrough,
    /// `-> State`
    Jump(Ident),
    /// `-> return expression`
    Return(Expr, Span),
    /// `-> end`
    End,
}

/// A clause of a task, a parallel state or a map.
#[derive(Clone)]
pub(crate) enum Clause {
    Timeout(Time),
    Heartbeat(Time),
    Credentials(Expr),
    Retry {
        errors: Vec<Path>,
        settings: Vec<RetrySetting>,
    },
    Catch {
        errors: Vec<Path>,
        binding: Option<Ident>,
        target: Ident,
        after: After,
    },
    /// `assign name = value, other: Type = value`
    Assign(Vec<Assignment>),
    /// `set { Field: value, .. }`
    Set(Vec<Field>),
}

impl Clause {
    /// Where the clause is written.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Timeout(time) | Self::Heartbeat(time) => time.span(),
            Self::Credentials(role) => last_member(role),
            Self::Set(fields) => set::span(fields),
            Self::Assign(assignments) => {
                assignments.first().map_or_else(Span::call_site, |assignment| assignment.name.span())
            }
            Self::Retry { errors, .. } | Self::Catch { errors, .. } => errors
                .first()
                .and_then(|path| path.segments.last())
                .map_or_else(Span::call_site, |last| last.ident.span()),
        }
    }
}

/// One setting of a `retry`.
#[derive(Clone)]
pub(crate) enum RetrySetting {
    Every(Duration),
    AtMost(u32, Span),
    Backoff(f64, Span),
    MaxDelay(Duration),
    Jitter,
    /// `/// comment` in front of the retrier.
    Comment(String),
}

/// A time in words.
#[derive(Clone, Copy)]
pub(crate) struct Duration {
    pub(crate) seconds: u64,
    pub(crate) span: Span,
}

/// A time that is written, or computed when the workflow runs.
#[derive(Clone)]
pub(crate) enum Time {
    /// `5 minutes`
    Fixed(Duration),
    /// `order.delay minutes`
    Computed(ComputedTime),
}

/// `order.delay minutes`
#[derive(Clone)]
pub(crate) struct ComputedTime {
    pub(crate) value: Expr,
    /// How many seconds the unit has.
    pub(crate) factor: u64,
    /// Where the unit is written.
    pub(crate) unit: Span,
}

impl Time {
    /// Where the time is written.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Fixed(time) => time.span,
            Self::Computed(time) => last_member(&time.value),
        }
    }
}

/// What a Wait state waits for.
#[derive(Clone)]
pub(crate) enum Wait {
    For(Time),
    Until(Expr),
}
