//! What the body of a map reads from outside.

use std::collections::{BTreeSet, HashSet};

use proc_macro2::Span;
use syn::{Expr, Ident};

use super::super::facts::as_written;
use super::super::flow::{self, own_reads};
use super::super::reads::{Reads, reads};
use super::super::syntax::{Action, Binding, Block, Success, label_text};
use super::MapAction;

/// A name outside a map that its body reads.
pub(crate) struct Captured {
    pub(crate) name: Ident,
    /// The places that it reads, `order.customer.email`; if there are none, the whole value.
    pub(crate) parts: Vec<Expr>,
}

impl Captured {
    /// Where it is read first.
    pub(crate) fn span(&self) -> Span {
        self.name.span()
    }
}

/// The names that are known `outside` and read by the body of a map, in the order in which they are read.
pub(crate) fn captured(map: &MapAction, outside: impl Fn(&str) -> bool) -> Vec<Captured> {
    let mut own = BTreeSet::new();
    flow::bindings(&map.body, &mut own);
    let own: HashSet<String> = map.own_names().map(label_text).chain(own).collect();
    let mut out: Vec<Captured> = Vec::new();
    let mut whole: HashSet<String> = HashSet::new();
    collect(&map.body, &own, &mut |name, place| {
        let text = label_text(name);
        if !outside(&text) {
            return;
        }
        if place.is_none() {
            whole.insert(text.clone());
        }
        let position = out.iter().position(|captured| label_text(&captured.name) == text).unwrap_or_else(|| {
            out.push(Captured { name: name.clone(), parts: Vec::new() });
            out.len() - 1
        });
        if let Some(captured) = out.get_mut(position)
            && let Some(place) = place
            && !captured.parts.iter().any(|other| as_written(other) == as_written(place))
        {
            captured.parts.push(place.clone());
        }
    });
    for captured in out.iter_mut().filter(|captured| whole.contains(&label_text(&captured.name))) {
        captured.parts.clear();
    }
    out
}

/// The names that expressions read, each with the place if a part is read.
#[derive(Default)]
struct Found(Vec<(Ident, Option<Expr>)>);

impl Reads for Found {
    fn name(&mut self, name: Ident) {
        self.0.push((name, None));
    }

    fn part(&mut self, name: Ident, place: &Expr) {
        self.0.push((name, Some(place.clone())));
    }
}

/// Calls `read` with each name that a block reads, and the place if it is a part that is read; names that hide those outside
/// are left out.
fn collect(block: &Block, hidden: &HashSet<String>, read: &mut impl FnMut(&Ident, Option<&Expr>)) {
    for statement in &block.statements {
        let mut found = Found::default();
        own_reads(statement, &mut found);
        if let Success::Return(output, _) = &statement.success {
            let own: Vec<String> = statement.binding.iter().flat_map(Binding::names).map(label_text).collect();
            let mut returned = Found::default();
            reads(output, &mut returned);
            found.0.extend(returned.0.into_iter().filter(|(name, _)| !own.contains(&label_text(name))));
        }
        for (name, place) in found.0.iter().filter(|(name, _)| !hidden.contains(&label_text(name))) {
            read(name, place.as_ref());
        }
        let mut hidden_inside = hidden.clone();
        if let Action::Map(map) = &statement.action {
            hidden_inside.extend(map.own_names().map(label_text));
        }
        for inner in statement.inner_blocks() {
            collect(inner, &hidden_inside, read);
        }
    }
}
