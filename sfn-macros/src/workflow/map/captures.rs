//! What the body of a map reads from outside.

use std::collections::{BTreeSet, HashMap, HashSet};

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
    // For each name its place in `out`, and the places that it is read at, as they are written.
    let mut known: HashMap<String, (usize, HashSet<String>)> = HashMap::new();
    let mut whole: HashSet<String> = HashSet::new();
    collect(&map.body, &|name| own.contains(name), &mut |name, place| {
        let text = label_text(name);
        if !outside(&text) {
            return;
        }
        if place.is_none() {
            whole.insert(text.clone());
        }
        let (position, written) = known.entry(text).or_insert_with(|| {
            out.push(Captured { name: name.clone(), parts: Vec::new() });
            (out.len() - 1, HashSet::new())
        });
        if let Some(captured) = out.get_mut(*position)
            && let Some(place) = place
            && written.insert(as_written(place))
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
fn collect(block: &Block, hidden: &dyn Fn(&str) -> bool, read: &mut impl FnMut(&Ident, Option<&Expr>)) {
    for statement in &block.statements {
        let mut found = Found::default();
        own_reads(statement, &mut found);
        if let Success::Return(output, _) = &statement.success {
            let own: Vec<String> = statement.binding.iter().flat_map(Binding::names).map(label_text).collect();
            let mut returned = Found::default();
            reads(output, &mut returned);
            found.0.extend(returned.0.into_iter().filter(|(name, _)| !own.contains(&label_text(name))));
        }
        for (name, place) in found.0.iter().filter(|(name, _)| !hidden(&label_text(name))) {
            read(name, place.as_ref());
        }
        let own: Vec<String> = match &statement.action {
            Action::Map(map) => map.own_names().map(label_text).collect(),
            _ => Vec::new(),
        };
        let hidden_inside = |name: &str| own.iter().any(|own| own == name) || hidden(name);
        for inner in statement.inner_blocks() {
            collect(inner, &hidden_inside, read);
        }
    }
}
