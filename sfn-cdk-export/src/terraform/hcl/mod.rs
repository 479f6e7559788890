//! HCL, the language of Terraform: a small tree of expressions and blocks and a writer whose text `terraform fmt` leaves
//! as it is.
//!
//! The tree is typed, so that text from a user can only ever become the inside of a quoted string; the one way to write
//! HCL itself is an [`Reference`], which is checked.
//!
//! Source: HCL Native Syntax Specification, and the formatting rules of `terraform fmt` (Terraform documentation, "Style
//! conventions").

mod quote;
mod reference;
mod write;

pub use quote::quoted;
pub use reference::{Reference, ReferenceFault, is_identifier};

/// An expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A quoted string; interpolated where it has [`StringPart::Interpolation`]s.
    String(Vec<StringPart>),
    /// An expression in HCL's own words, such as `var.tags` or `aws_lambda_function.f.arn`.
    Reference(Reference),
    /// `[a, b]`: on one line if there is one short element, else one element a line.
    List(Vec<Expression>),
    /// `{ a = b }`: one item a line.
    Object(Vec<(String, Expression)>),
    /// `name(a, b)`.
    Call(&'static str, Vec<Expression>),
}

/// A part of a quoted string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StringPart {
    /// Characters that stand for themselves, whatever they are.
    Literal(String),
    /// `${...}`
    Interpolation(Reference),
}

impl Expression {
    /// A string of literal characters.
    pub fn string(text: impl Into<String>) -> Self {
        Self::String(vec![StringPart::Literal(text.into())])
    }

    /// An expression in HCL's own words, from this crate's source rather than a user's.
    pub(crate) fn internal(text: impl Into<String>) -> Self {
        Self::Reference(Reference::internal(text))
    }

    /// A string of parts. One interpolation alone is the expression itself, as `terraform fmt` would write it; it is a
    /// string wherever this crate uses it.
    pub fn interpolated(parts: Vec<StringPart>) -> Self {
        match parts.as_slice() {
            [StringPart::Interpolation(reference)] => Self::Reference(reference.clone()),
            _ => Self::String(parts),
        }
    }

    /// A list of strings of literal characters.
    pub fn strings<S: Into<String>>(items: impl IntoIterator<Item = S>) -> Self {
        Self::List(items.into_iter().map(Self::string).collect())
    }

    /// The text of the expression; lines after the first start with the indentation of a line at depth 0.
    pub fn render(&self) -> String {
        write::expression(self)
    }
}

/// The inside of a file or a block.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Body {
    items: Vec<Item>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Item {
    Attribute(&'static str, Expression),
    Block(Block),
}

/// A block: `kind "label" { ... }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    kind: &'static str,
    labels: Vec<String>,
    body: Body,
}

impl Block {
    /// A block without labels, such as `statement { ... }`.
    pub fn new(kind: &'static str, body: Body) -> Self {
        Self { kind, labels: Vec::new(), body }
    }

    /// The same block with one more label at its end.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.labels.push(label.into());
        self
    }
}

impl Body {
    /// An empty body.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same body with one more attribute at its end.
    #[must_use]
    pub fn attribute(mut self, name: &'static str, value: Expression) -> Self {
        self.items.push(Item::Attribute(name, value));
        self
    }

    /// The same body with one more block at its end.
    #[must_use]
    pub fn block(mut self, block: Block) -> Self {
        self.items.push(Item::Block(block));
        self
    }

    /// The text of the body at depth 0, without a line feed at its end.
    pub fn render(&self) -> String {
        write::body(self)
    }
}
