//! What the walk needs of a source's tree, and JSON's.

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;

use super::Span;

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Notation {
    /// An object or an array.
    Collection,
    /// A string in double quotes, with the escapes of JSON.
    Json,
    /// A YAML string in double quotes.
    #[cfg(feature = "yaml")]
    DoubleQuoted,
    /// A YAML string in single quotes.
    #[cfg(feature = "yaml")]
    SingleQuoted,
    /// Every other value: as it is.
    Plain,
}

/// What leads from a value to one inside it.
#[derive(Debug, Clone)]
pub(crate) enum Key<'a> {
    /// A member's name, and where it is written.
    Name(&'a str, Span),
    /// An element's index.
    Index(usize),
}

/// What is called for every value inside a value.
pub(crate) type Visit<'v> = dyn FnMut(Key<'_>, &dyn Tree) + 'v;

/// A value and where it is written.
pub(crate) trait Tree {
    /// Where the whole value is written.
    fn span(&self) -> Span;
    /// How it is written.
    fn notation(&self) -> Notation;
    /// The characters, if it is a string that is written here.
    fn string(&self) -> Option<&str>;
    /// Calls `visit` for every member or element, in written order.
    fn for_each(&self, visit: &mut Visit<'_>);
}

impl Tree for ast::Value<'_> {
    fn span(&self) -> Span {
        let range = self.range();
        range.start..range.end
    }

    fn notation(&self) -> Notation {
        match self {
            Self::StringLit(_) => Notation::Json,
            Self::Object(_) | Self::Array(_) => Notation::Collection,
            Self::NumberLit(_) | Self::BooleanLit(_) | Self::NullKeyword(_) => Notation::Plain,
        }
    }

    fn string(&self) -> Option<&str> {
        match self {
            Self::StringLit(literal) => Some(&literal.value),
            _ => None,
        }
    }

    fn for_each(&self, visit: &mut Visit<'_>) {
        match self {
            Self::Object(object) => {
                for member in &object.properties {
                    let range = member.name.range();
                    visit(Key::Name(member.name.as_str(), range.start..range.end), &member.value);
                }
            }
            Self::Array(array) => {
                for (index, item) in array.elements.iter().enumerate() {
                    visit(Key::Index(index), item);
                }
            }
            Self::StringLit(_) | Self::NumberLit(_) | Self::BooleanLit(_) | Self::NullKeyword(_) => {}
        }
    }
}
