//! The operations of expressions, as functions. `workflow!` writes them for Rust's operators.

use super::{
    BinaryOp, ComparableWith, Condition, Expr, JsonScalar, Literal, Node, OrderedWith, Printable, Val, decimal, integer,
};

/// An integer literal, which fits every number type.
pub fn int(value: i64) -> Expr<integer> {
    Expr::from_node(Node::Literal(Literal::Integer(value)))
}

/// A number literal with a fraction.
pub fn float(value: f64) -> Expr<decimal> {
    Expr::from_node(Node::Literal(Literal::Float(value)))
}

/// A string.
pub fn string(value: &str) -> Expr<String> {
    Expr::from_node(Node::Literal(Literal::String(value.to_owned())))
}

/// A boolean.
pub fn boolean(value: bool) -> Expr<bool> {
    Expr::from_node(Node::Literal(Literal::Bool(value)))
}

fn binary<A: Val, B: Val>(operator: BinaryOp, left: &A, right: &B) -> Expr<bool> {
    Expr::from_node(Node::Binary(operator, Box::new(left.to_node()), Box::new(right.to_node())))
}

macro_rules! comparisons {
    ($check:ident: $($(#[$doc:meta])* $name:ident $operator:ident;)*) => { $(
        $(#[$doc])*
        #[allow(clippy::needless_pass_by_value)]
        pub fn $name<A: Val, B: Val>(left: A, right: B) -> Expr<bool>
        where
            A::Ty: JsonScalar,
            B::Ty: JsonScalar,
            <A::Ty as JsonScalar>::Kind: $check<<B::Ty as JsonScalar>::Kind>,
        {
            binary(BinaryOp::$operator, &left, &right)
        }
    )* };
}
comparisons! {
    ComparableWith:
    /// `left == right`
    eq Equal;
    /// `left != right`
    ne NotEqual;
}
comparisons! {
    OrderedWith:
    /// `left < right`
    lt Less;
    /// `left <= right`
    le LessOrEqual;
    /// `left > right`
    gt Greater;
    /// `left >= right`
    ge GreaterOrEqual;
}

/// `left && right`
#[allow(clippy::needless_pass_by_value)]
pub fn and<A: Val, B: Val>(left: A, right: B) -> Expr<bool>
where
    A::Ty: Condition,
    B::Ty: Condition,
{
    binary(BinaryOp::And, &left, &right)
}

/// `left || right`
#[allow(clippy::needless_pass_by_value)]
pub fn or<A: Val, B: Val>(left: A, right: B) -> Expr<bool>
where
    A::Ty: Condition,
    B::Ty: Condition,
{
    binary(BinaryOp::Or, &left, &right)
}

/// `!value`
#[allow(clippy::needless_pass_by_value)]
pub fn not<A: Val>(value: A) -> Expr<bool>
where
    A::Ty: Condition,
{
    Expr::from_node(Node::Not(Box::new(value.to_node())))
}

/// A value that `format!` prints.
#[allow(clippy::needless_pass_by_value)]
pub fn printed<A: Val>(value: A) -> Node
where
    A::Ty: Printable,
{
    value.to_node()
}

/// The parts of a `format!`, literal text and printed values, joined.
pub fn format(parts: Vec<Node>) -> Expr<String> {
    Expr::from_node(Node::Format(parts))
}
