//! The tree of an expression.

use std::borrow::Cow;

/// A parsed expression: its nodes, each after the nodes that it is made of. Names are parts of the source.
#[derive(Debug, Clone, PartialEq)]
pub struct Expression<'s> {
    nodes: Vec<Node<'s>>,
    root: NodeId,
}

/// A node of an [`Expression`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(usize);

impl NodeId {
    pub(super) fn index(self) -> usize {
        self.0
    }
}

/// One part of an expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Node<'s> {
    /// What it is.
    pub kind: Kind<'s>,
    /// Where its own sign stands (an operator's sign, the first character of anything else), in characters from the start.
    pub offset: usize,
}

/// `true`, `false` or `null`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Constant {
    /// `true` or `false`
    Bool(bool),
    /// `null`
    Null,
}

impl Constant {
    /// The word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bool(true) => "true",
            Self::Bool(false) => "false",
            Self::Null => "null",
        }
    }
}

/// One term of an order-by clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SortTerm {
    /// Whether the greatest comes first.
    pub descending: bool,
    /// What is compared.
    pub expression: NodeId,
}

/// The kinds of [`Node`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Kind<'s> {
    /// Nothing, where something is needed. Never inside an expression that has been parsed.
    Missing,
    /// The name of a field, with or without back-quotes.
    Name(&'s str),
    /// A string.
    String(Cow<'s, str>),
    /// A number.
    Number(f64),
    /// `true`, `false` or `null`.
    Constant(Constant),
    /// A regular expression with its slashes and flags.
    Regex(&'s str),
    /// `$name`, without the `$`. The empty name is the context value, `$` the input (`$$`).
    Variable(&'s str),
    /// `*`
    Wildcard,
    /// `**`
    Descendants,
    /// `%`
    Parent,
    /// `?`, an argument that is left open.
    Placeholder,
    /// `lhs.rhs`
    Step(NodeId, NodeId),
    /// `lhs[rhs]`
    Filter(NodeId, NodeId),
    /// `lhs{key: value}`
    Group(NodeId, Vec<(NodeId, NodeId)>),
    /// `lhs^(term, ...)`
    Sort(NodeId, Vec<SortTerm>),
    /// `lhs@$name`
    Focus(NodeId, &'s str),
    /// `lhs#$name`
    Index(NodeId, &'s str),
    /// `$name := value`
    Bind(&'s str, NodeId),
    /// `lhs ~> rhs`
    Apply(NodeId, NodeId),
    /// Arithmetic, comparison, `and`, `or`, `in`, `&`, and `..` in arrays; the operator's sign first.
    Binary(&'static str, NodeId, NodeId),
    /// `-operand`
    Negate(NodeId),
    /// `[item, ...]`
    Array(Vec<NodeId>),
    /// `{key: value, ...}`
    Object(Vec<(NodeId, NodeId)>),
    /// `(expression; ...)`
    Block(Vec<NodeId>),
    /// `procedure(argument, ...)`
    Call {
        /// What is called.
        procedure: NodeId,
        /// The arguments.
        arguments: Vec<NodeId>,
        /// Whether arguments are left open, so that the call gives a function.
        is_partial: bool,
    },
    /// `function($parameter, ...) { body }`
    Lambda {
        /// The parameters, without the `$`.
        parameters: Vec<&'s str>,
        /// The body.
        body: NodeId,
    },
    /// `condition ? then : otherwise`
    Condition {
        /// The condition.
        condition: NodeId,
        /// The value if it holds.
        then: NodeId,
        /// The value if not.
        otherwise: Option<NodeId>,
    },
    /// `|pattern|update, delete|`
    Transform {
        /// What is changed.
        pattern: NodeId,
        /// The members to set.
        update: NodeId,
        /// The members to remove.
        delete: Option<NodeId>,
    },
}

static MISSING: Node<'static> = Node { kind: Kind::Missing, offset: 0 };

impl<'s> Expression<'s> {
    pub(super) fn new(nodes: Vec<Node<'s>>, root: NodeId) -> Self {
        Self { nodes, root }
    }

    /// The whole expression.
    pub fn root(&self) -> NodeId {
        self.root
    }

    /// A node of this expression.
    pub fn node(&self, id: NodeId) -> &Node<'s> {
        self.nodes.get(id.0).unwrap_or(&MISSING)
    }

    /// The kind of a node.
    pub fn kind(&self, id: NodeId) -> &Kind<'s> {
        &self.node(id).kind
    }

    /// All nodes, each after the nodes that it is made of.
    pub fn nodes(&self) -> impl ExactSizeIterator<Item = &Node<'s>> {
        self.nodes.iter()
    }

    /// Runs `visit` on the nodes that a node is made of, in written order (a called function before its arguments).
    pub fn children(&self, id: NodeId, mut visit: impl FnMut(NodeId)) {
        match self.kind(id) {
            Kind::Step(lhs, rhs) | Kind::Filter(lhs, rhs) | Kind::Apply(lhs, rhs) | Kind::Binary(_, lhs, rhs) => {
                visit(*lhs);
                visit(*rhs);
            }
            Kind::Group(lhs, pairs) => {
                visit(*lhs);
                for (key, value) in pairs {
                    visit(*key);
                    visit(*value);
                }
            }
            Kind::Sort(lhs, terms) => {
                visit(*lhs);
                for term in terms {
                    visit(term.expression);
                }
            }
            Kind::Focus(inner, _) | Kind::Index(inner, _) | Kind::Bind(_, inner) | Kind::Negate(inner) => visit(*inner),
            Kind::Array(items) | Kind::Block(items) => items.iter().copied().for_each(visit),
            Kind::Object(pairs) => {
                for (key, value) in pairs {
                    visit(*key);
                    visit(*value);
                }
            }
            Kind::Call { procedure, arguments, .. } => {
                visit(*procedure);
                arguments.iter().copied().for_each(visit);
            }
            Kind::Lambda { body, .. } => visit(*body),
            Kind::Condition { condition, then, otherwise } => {
                visit(*condition);
                visit(*then);
                otherwise.iter().copied().for_each(visit);
            }
            Kind::Transform { pattern, update, delete } => {
                visit(*pattern);
                visit(*update);
                delete.iter().copied().for_each(visit);
            }
            Kind::Missing
            | Kind::Name(_)
            | Kind::String(_)
            | Kind::Number(_)
            | Kind::Constant(_)
            | Kind::Regex(_)
            | Kind::Variable(_)
            | Kind::Wildcard
            | Kind::Descendants
            | Kind::Parent
            | Kind::Placeholder => {}
        }
    }
}

/// Builds the nodes of an expression.
#[derive(Debug, Default)]
pub(super) struct Arena<'s> {
    pub(super) nodes: Vec<Node<'s>>,
}

impl<'s> Arena<'s> {
    /// With room for most expressions of that length.
    pub(super) fn for_source(source: &str) -> Self {
        Self { nodes: Vec::with_capacity((source.len() / 3).clamp(4, 64)) }
    }

    pub(super) fn push(&mut self, kind: Kind<'s>, offset: usize) -> NodeId {
        self.nodes.push(Node { kind, offset });
        NodeId(self.nodes.len() - 1)
    }

    pub(super) fn get(&self, id: NodeId) -> &Node<'s> {
        self.nodes.get(id.0).unwrap_or(&MISSING)
    }
}
