//! Maps: `map item in list { .. }` and `distributed map row: Row in reader { .. }`.

mod captures;
mod outside;
mod parse;
mod shape;

use proc_macro2::Span;
use syn::{Expr, Ident, LitStr, Type};

use super::syntax::Block;

pub(crate) use captures::{Captured, captured};
pub(crate) use outside::outer_names;
pub(crate) use parse::{action, begins};
pub(crate) use shape::{check, check_names};

/// What a map goes through, how, and what runs for each item.
#[derive(Clone)]
pub(crate) struct MapAction {
    /// Where the word `distributed` stands.
    pub(crate) distributed: Option<Span>,
    /// `(index, item)`
    pub(crate) index: Option<Ident>,
    /// `None` is `_`.
    pub(crate) item: Option<Ident>,
    /// `item: Type`
    pub(crate) row: Option<Type>,
    pub(crate) source: Expr,
    /// Whether the source is the call of a reader, and no list.
    pub(crate) has_reader: bool,
    pub(crate) settings: Vec<Setting>,
    pub(crate) body: Block,
}

impl MapAction {
    /// The names that the body knows the item by.
    pub(crate) fn own_names(&self) -> impl Iterator<Item = &Ident> {
        self.index.iter().chain(&self.item)
    }

    /// The expressions in front of the body.
    pub(crate) fn expressions(&self) -> impl Iterator<Item = &Expr> {
        std::iter::once(&self.source).chain(self.settings.iter().flat_map(Setting::expressions))
    }

    /// Whether it runs as child executions, or says what only such a map can say.
    pub(crate) fn is_distributed(&self) -> bool {
        let says_so = |setting: &Setting| !matches!(setting, Setting::AtOnce(..));
        self.distributed.is_some() || self.has_reader || self.settings.iter().any(says_so)
    }

    /// Whether a child execution gets a list of items.
    pub(crate) fn is_batched(&self) -> bool {
        self.settings.iter().any(|setting| matches!(setting, Setting::Batches { .. }))
    }

    /// Whether the results are written elsewhere, so that the map has a result whatever its body gives.
    pub(crate) fn writes_results(&self) -> bool {
        self.settings.iter().any(|setting| matches!(setting, Setting::Results(..)))
    }

    /// Whether the child executions are of the type Express.
    pub(crate) fn is_express(&self) -> bool {
        self.settings.iter().any(|setting| matches!(setting, Setting::Express(_)))
    }
}

/// Whether an expression is a call of a function, with methods behind it or none.
fn is_call(expression: &Expr) -> bool {
    match expression {
        Expr::Call(call) => !super::facts::is_some(&call.func),
        Expr::MethodCall(call) => is_call(&call.receiver),
        Expr::Paren(inner) => is_call(&inner.expr),
        Expr::Group(inner) => is_call(&inner.expr),
        _ => false,
    }
}

/// What stands between a map's source and its body.
#[derive(Clone)]
pub(crate) enum Setting {
    /// `at most 10 at once`
    AtOnce(Expr, Span),
    /// `in batches of 100 or 65536 bytes`
    Batches { items: Option<Expr>, bytes: Option<Expr>, span: Span },
    /// `tolerating 5 failures`
    Failures(Expr, Span),
    /// `tolerating 5 percent`
    Percent(Expr, Span),
    /// `label "Import"`
    Label(LitStr),
    /// `results into writer`
    Results(Expr, Span),
    /// `express`
    Express(Span),
    /// `standard`
    Standard(Span),
}

impl Setting {
    fn expressions(&self) -> impl Iterator<Item = &Expr> {
        let (one, other) = match self {
            Self::AtOnce(value, _) | Self::Failures(value, _) | Self::Percent(value, _) | Self::Results(value, _) => {
                (Some(value), None)
            }
            Self::Batches { items, bytes, .. } => (items.as_ref(), bytes.as_ref()),
            Self::Label(_) | Self::Express(_) | Self::Standard(_) => (None, None),
        };
        one.into_iter().chain(other)
    }

    /// Where the setting is written.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Label(label) => label.span(),
            Self::AtOnce(_, span)
            | Self::Batches { span, .. }
            | Self::Failures(_, span)
            | Self::Percent(_, span)
            | Self::Results(_, span)
            | Self::Express(span)
            | Self::Standard(span) => *span,
        }
    }

    /// The words of the setting.
    fn words(&self) -> &'static str {
        match self {
            Self::AtOnce(..) => "at most .. at once",
            Self::Batches { .. } => "in batches of",
            Self::Failures(..) => "tolerating .. failures",
            Self::Percent(..) => "tolerating .. percent",
            Self::Label(_) => "label",
            Self::Results(..) => "results into",
            Self::Express(_) => "express",
            Self::Standard(_) => "standard",
        }
    }
}
