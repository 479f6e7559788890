//! A YAML document's tree, aliases shared.

use std::rc::Rc;

use crate::json::{Object, Value};
use crate::position::{Key, Notation, Span, Tree, Visit};

/// A value at a place: an alias is a place of its own for a value that stands somewhere else.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(super) span: Span,
    pub(super) is_alias: bool,
    pub(super) body: Rc<Body>,
}

/// A value.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) notation: Notation,
    pub(super) content: Content,
    /// The number of bytes that the value has with its aliases written out.
    pub(super) size: usize,
    /// How deep it is nested, counted as JSON's reader does: two for each object, one for each array.
    pub(super) height: usize,
}

#[derive(Debug)]
pub(super) enum Content {
    Scalar(Value),
    Sequence(Vec<Node>),
    Mapping(Vec<(String, Span, Node)>),
}

impl Node {
    /// The value, aliases written out.
    pub(crate) fn to_value(&self) -> Value {
        match &self.body.content {
            Content::Scalar(value) => value.clone(),
            Content::Sequence(items) => Value::Array(items.iter().map(Self::to_value).collect()),
            Content::Mapping(members) => {
                let members: Object =
                    members.iter().map(|(key, _, member)| (key.as_str(), member.to_value())).collect();
                Value::Object(members)
            }
        }
    }
}

impl Tree for Node {
    fn span(&self) -> Span {
        self.span.clone()
    }

    fn notation(&self) -> Notation {
        self.body.notation
    }

    fn string(&self) -> Option<&str> {
        match &self.body.content {
            Content::Scalar(value) if !self.is_alias => value.as_str(),
            _ => None,
        }
    }

    fn for_each(&self, visit: &mut Visit<'_>) {
        match &self.body.content {
            Content::Scalar(_) => {}
            Content::Sequence(items) => {
                for (index, item) in items.iter().enumerate() {
                    visit(Key::Index(index), item);
                }
            }
            Content::Mapping(members) => {
                for (key, span, member) in members {
                    visit(Key::Name(key, span.clone()), member);
                }
            }
        }
    }
}
