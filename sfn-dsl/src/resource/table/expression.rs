//! Update expressions, and what stands in expressions for names and values.
//!
//! Sources: Amazon DynamoDB Developer Guide, "Expression attribute names (aliases) in DynamoDB", "Using expression attribute
//! values in DynamoDB" and "Using update expressions in DynamoDB". Every name is written as `#name`, since many words are
//! reserved.

use super::condition::place;
use crate::expr::{Node, Place, Step};
use crate::resource::arguments::Arguments;

/// The names and values of the expressions of one request.
#[derive(Debug, Default)]
pub(super) struct Names {
    names: Vec<(String, String)>,
    values: Vec<(String, Node)>,
}

impl Names {
    /// The path to a member of the item: `#address.#city`, `#lines[0].#sku`.
    pub(super) fn path(&mut self, place: &Place) -> String {
        let mut out = String::new();
        for step in &place.steps {
            match step {
                Step::Field(name) => {
                    if !out.is_empty() {
                        out.push('.');
                    }
                    out.push_str(&self.name(name));
                }
                Step::Index(index) => out.push_str(&format!("[{index}]")),
                // An index that an execution computes is no part of an expression of DynamoDB.
                Step::At(_) => out.push_str("[computed]"),
                Step::Attributes => {}
            }
        }
        out
    }

    fn name(&mut self, attribute: &str) -> String {
        if let Some((placeholder, _)) = self.names.iter().find(|(_, name)| name == attribute) {
            return placeholder.clone();
        }
        let placeholder =
            unused(&format!("#{}", plain(attribute)), |text| self.names.iter().any(|(name, _)| name == text));
        self.names.push((placeholder.clone(), attribute.to_owned()));
        placeholder
    }

    /// What stands for an attribute value; `hint` is the name of the member that it is for.
    pub(super) fn value(&mut self, hint: &str, value: Node) -> String {
        if let Some((placeholder, _)) = self.values.iter().find(|(_, other)| *other == value) {
            return placeholder.clone();
        }
        let placeholder = unused(&format!(":{}", plain(hint)), |text| self.values.iter().any(|(name, _)| name == text));
        self.values.push((placeholder.clone(), value));
        placeholder
    }

    /// The members of the request that say what the names and values are.
    pub(super) fn add_to(self, arguments: Arguments) -> Arguments {
        let text = |text: String| Node::Literal(crate::expr::Literal::String(text));
        let names = self.names.into_iter().map(|(key, name)| (key.into(), text(name))).collect::<Vec<_>>();
        let values = self.values.into_iter().map(|(key, value)| (key.into(), value)).collect::<Vec<_>>();
        let arguments =
            if names.is_empty() { arguments } else { arguments.node("ExpressionAttributeNames", &Node::Object(names)) };
        if values.is_empty() { arguments } else { arguments.node("ExpressionAttributeValues", &Node::Object(values)) }
    }
}

/// A name in which all characters may stand in a placeholder.
fn plain(name: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let name: String = name.chars().map(|letter| if is_plain(letter) { letter } else { '_' }).collect();
    if name.is_empty() { "_".to_owned() } else { name }
}

/// The name, or the first of `name_2`, `name_3` .. that is free.
fn unused(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    if !is_taken(name) {
        return name.to_owned();
    }
    let mut number = 2_usize;
    while is_taken(&format!("{name}_{number}")) {
        number += 1;
    }
    format!("{name}_{number}")
}

/// The name of the member that a node reads.
pub(super) fn name_of(node: &Node) -> Option<&str> {
    place(node)?.steps.iter().rev().find_map(|step| match step {
        Step::Field(name) => Some(name.as_ref()),
        _ => None,
    })
}

/// What an update does to one member.
#[derive(Debug, Clone)]
pub(super) enum Change {
    /// Gives it a value.
    Set(Place, Node),
    /// Adds a number to it.
    Add(Place, Node),
    /// Removes it.
    Remove(Place),
}

/// `SET #status = :status ADD #count :count REMOVE #note`
pub(super) fn update(changes: &[Change], names: &mut Names) -> String {
    let (mut set, mut add, mut remove) = (Vec::new(), Vec::new(), Vec::new());
    for change in changes {
        let (Change::Set(place, _) | Change::Add(place, _) | Change::Remove(place)) = change;
        let hint = name_of(&Node::Place(place.clone())).unwrap_or("value").to_owned();
        let path = names.path(place);
        match change {
            Change::Set(_, value) => set.push(format!("{path} = {}", names.value(&hint, value.clone()))),
            // `ADD` is for members at the top only, where it takes a missing one for 0.
            Change::Add(place, value) if place.steps.len() == 1 => {
                add.push(format!("{path} {}", names.value(&hint, value.clone())));
            }
            Change::Add(_, value) => set.push(format!("{path} = {path} + {}", names.value(&hint, value.clone()))),
            Change::Remove(_) => remove.push(path),
        }
    }
    let clauses = [("SET", set), ("ADD", add), ("REMOVE", remove)];
    let clauses = clauses.iter().filter(|(_, parts)| !parts.is_empty());
    clauses.map(|(word, parts)| format!("{word} {}", parts.join(", "))).collect::<Vec<_>>().join(" ")
}
