//! Fragments that use each other.
//!
//! Each waits for the other's macro, which is there only when the fragment is: rustc would say that it finds neither. The
//! fragments of a file are therefore remembered by their names, and the one that closes a circle is refused.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use proc_macro2::Span;
use syn::{Ident, Path};

use super::super::syntax::{Action, Block, Workflow, label_text};
use super::Use;

/// The fragments of a file: what each uses under its bare name. `None` is a name that several have.
type Fragments = HashMap<String, Option<Vec<String>>>;

/// The fragments that were met, by file.
static MET: Mutex<Option<HashMap<String, Fragments>>> = Mutex::new(None);

/// Remembers a fragment. Gives its use of another that leads back to it, with the names on the way.
pub(super) fn closed_by(fragment: &Workflow) -> Option<(&Use, Vec<String>)> {
    let file = file_of(fragment.name.span())?;
    let mut others = Vec::new();
    uses_of(&fragment.body, &mut others);
    let name = label_text(&fragment.name);
    let names = others.iter().map(|(name, _)| name.clone()).collect();
    let mut met = MET.lock().unwrap_or_else(PoisonError::into_inner);
    let met = met.get_or_insert_default().entry(file).or_default();
    let is_second = met.contains_key(&name);
    // Of two, in inline modules, it is not known which is meant.
    met.insert(name.clone(), Some(names).filter(|_| !is_second));
    if is_second {
        return None;
    }
    others.into_iter().find_map(|(first, of)| way_back(met, &first, &name).map(|way| (of, way)))
}

/// The names from `from` to `to`, both of them included.
fn way_back(met: &Fragments, from: &str, to: &str) -> Option<Vec<String>> {
    let mut ways = vec![vec![from.to_owned()]];
    let mut seen = vec![from.to_owned()];
    while let Some(way) = ways.pop() {
        let Some(Some(uses)) = way.last().and_then(|last| met.get(last)) else { continue };
        for next in uses {
            if next == to {
                return Some([way, vec![to.to_owned()]].concat());
            }
            if !seen.contains(next) {
                seen.push(next.clone());
                ways.push([way.clone(), vec![next.clone()]].concat());
            }
        }
    }
    None
}

/// The fragments that a block uses under a bare name.
fn uses_of<'b>(block: &'b Block, out: &mut Vec<(String, &'b Use)>) {
    for statement in &block.statements {
        if let Action::Use(of) = &statement.action {
            out.extend(bare(&of.path).map(|name| (label_text(name), of)));
        }
        statement.inner_blocks().iter().for_each(|inner| uses_of(inner, out));
    }
}

/// `Name`, or `self::Name`.
pub(super) fn bare(path: &Path) -> Option<&Ident> {
    let mut from_the_last = path.segments.iter().rev().map(|segment| &segment.ident);
    let name = from_the_last.next()?;
    match (from_the_last.next(), from_the_last.next()) {
        (None, _) => Some(name),
        (Some(module), None) if module == "self" => Some(name),
        _ => None,
    }
}

/// The file of a place; `None` outside of a compiler.
fn file_of(span: Span) -> Option<String> {
    proc_macro::is_available().then(|| span.unwrap().file())
}
