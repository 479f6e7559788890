//! Where the test of an optional value is lost: the way on which a state is reached without it.

use std::collections::{HashMap, HashSet, VecDeque};

use syn::Ident;

use super::super::fragment;
use super::super::syntax::{Block, Statement, label_text};
use super::{Facts, Way, leaving};

/// What leads from one state to another.
struct Edge<'b> {
    from: usize,
    state: &'b Statement,
    way: Way,
    /// What is known when the state before is entered, and behind this way out of it.
    before: &'b Facts,
    behind: Facts,
}

/// The state that is being expanded, and the flow around it.
pub(crate) struct Ways<'a> {
    pub(crate) body: &'a Block,
    /// The facts of each state, by its label.
    pub(crate) known: &'a HashMap<String, Facts>,
    pub(crate) label: &'a str,
}

impl Ways<'_> {
    /// On which way the state is reached without a test of `fact`, and what to do; `None` if nothing ever tests it.
    ///
    /// Follows the ways back on which it is not known, to where they part from one on which it is.
    pub(crate) fn without(&self, fact: &str, shown: &str) -> Option<String> {
        let has_test = |facts: &Facts| facts.say(fact);
        if self.known.get(self.label).is_some_and(has_test) {
            return Some(assigned_anew(self.label, shown));
        }
        around(self.body, self.label)
            .into_iter()
            .find_map(|(block, index)| in_block(block, self.known, index, &has_test, shown))
    }
}

fn assigned_anew(label: &str, shown: &str) -> String {
    format!("`{label}` assigns anew what `{shown}` is read from: test `{shown}.is_some()` behind it")
}

/// The advice about a way from one state to another.
fn mended(way: &str, shown: &str) -> String {
    format!("{way} {WITHOUT}: go elsewhere from there, test `{shown}.is_some()` on that way too")
}

/// Leaves of the errors about the same way only the first: mending the way mends all.
pub(crate) fn once_for_each_way(errors: &mut Vec<syn::Error>) {
    let mut said = HashSet::new();
    errors.retain(|error| {
        let message = error.to_string();
        !message.starts_with(UNTESTED) || !message.contains(WITHOUT) || said.insert(message)
    });
}

/// What the message about a `?` behind no test begins with.
pub(crate) const UNTESTED: &str = "[SFN0301] nothing shows here that";

const WITHOUT: &str = "without a test of it";

/// The blocks that a state is in, the innermost first, each with the state of it that is or holds that state.
fn around<'b>(block: &'b Block, label: &str) -> Vec<(&'b Block, usize)> {
    for (index, statement) in block.statements.iter().enumerate() {
        if label_text(&statement.label) == label {
            return vec![(block, index)];
        }
        for inner in statement.inner_blocks() {
            let mut found = around(inner, label);
            if !found.is_empty() {
                found.push((block, index));
                return found;
            }
        }
    }
    Vec::new()
}

fn in_block(
    block: &Block,
    known: &HashMap<String, Facts>,
    at: usize,
    has_test: &dyn Fn(&Facts) -> bool,
    shown: &str,
) -> Option<String> {
    let edges = edges(block, known);
    let (mut seen, mut waiting) = (HashSet::from([at]), VecDeque::from([at]));
    while let Some(at) = waiting.pop_front() {
        let to = block.statements.get(at)?;
        let into = edges.get(&at).map_or_else(Default::default, Vec::as_slice);
        let another_has = into.iter().any(|edge| has_test(&edge.behind));
        for edge in into.iter().filter(|edge| !has_test(&edge.behind)) {
            let (from, to) = (label_text(&edge.state.label), label_text(&to.label));
            if has_test(edge.before) {
                return Some(assigned_anew(&from, shown));
            }
            let other_arm_has =
                edges.values().flatten().any(|other| other.from == edge.from && has_test(&other.behind));
            if another_has || other_arm_has {
                let way = match edge.way {
                    Way::Next => format!("`{from}` leads to `{to}`"),
                    Way::Arm => format!("`{from}` can lead to `{to}`"),
                    Way::Catch => format!("the catch of `{from}` leads to `{to}`"),
                };
                return Some(mended(&way, shown));
            }
            if seen.insert(edge.from) {
                waiting.push_back(edge.from);
            }
        }
    }
    None
}

/// What leads to each state of a block from states that are reached.
fn edges<'b>(block: &'b Block, known: &'b HashMap<String, Facts>) -> HashMap<usize, Vec<Edge<'b>>> {
    let mut position = HashMap::new();
    for (index, statement) in block.statements.iter().enumerate() {
        for (label, _) in fragment::labels(statement) {
            position.entry(label).or_insert(index);
        }
    }
    let find = |label: &Ident| position.get(&label_text(label)).copied();
    let mut out: HashMap<usize, Vec<Edge<'b>>> = HashMap::new();
    let (mut reached, mut waiting) = (HashSet::from([0]), vec![0]);
    while let Some(from) = waiting.pop() {
        let Some(state) = block.statements.get(from) else { continue };
        let Some(before) = known.get(&label_text(&state.label)) else { continue };
        for (to, behind, way) in leaving(state, from, before, &find) {
            out.entry(to).or_default().push(Edge { from, state, way, before, behind });
            if reached.insert(to) {
                waiting.push(to);
            }
        }
    }
    // In the order of the text.
    for into in out.values_mut() {
        into.sort_by_key(|edge| edge.from);
    }
    out
}
