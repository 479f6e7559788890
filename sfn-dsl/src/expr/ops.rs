//! The operations of expressions, as functions. `workflow!` writes them for Rust's operators.

use super::{
    Arithmetic, BinaryOp, ComparableWith, Condition, Expr, Literal, Node, OrderedWith, Printable, Val, decimal,
    integer, nothing,
};
use crate::payload::Payload;

/// The same in JSONPath.
pub use super::json::{json, json_array, json_element, json_null, json_object, json_value};
pub use super::json_path_ops as json_path;
pub use super::list::{
    element, empty, first_element, first_optional_element, list, list_of_any_length, optional_element,
};
pub use super::methods::{Indexable, Tested, index, tested};

/// An integer literal, which fits every number type that holds it. `R` is the range in which `value`, and `VALUE`, lies.
#[doc(hidden)]
pub fn int<const VALUE: i128, R>(value: i64) -> Expr<integer<VALUE, R>> {
    Expr::from_node(Node::Literal(Literal::Integer(value)))
}

/// A value that is written by its name in Rust: `State::Open`.
pub fn constant<V: Val<Ty = T>, T>(value: &V) -> Expr<T> {
    Expr::from_node(value.to_node())
}

/// `None`
pub fn none() -> Expr<nothing> {
    Expr::from_node(Node::Literal(Literal::Null))
}

/// `Some(value)`
#[allow(clippy::needless_pass_by_value)]
pub fn some<A: Val>(value: A) -> Expr<Option<A::Ty>>
where
    A::Ty: Payload,
{
    Expr::from_node(value.to_node())
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

fn binary<A: Val, B: Val, T>(operator: BinaryOp, left: &A, right: &B) -> Expr<T> {
    Expr::from_node(Node::Binary(operator, Box::new(left.to_node()), Box::new(right.to_node())))
}

macro_rules! comparisons {
    ($check:ident: $($(#[$doc:meta])* $name:ident $operator:ident;)*) => { $(
        $(#[$doc])*
        #[allow(clippy::needless_pass_by_value)]
        pub fn $name<A: Val, B: Val>(left: A, right: B) -> Expr<bool>
        where
            A::Ty: $check<B::Ty>,
        {
            let scalar = <A::Ty as $check<B::Ty>>::SCALAR;
            let (left, right) = (Box::new(left.to_node()), Box::new(right.to_node()));
            Expr::from_node(Node::Compare(BinaryOp::$operator, scalar, left, right))
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

macro_rules! arithmetic {
    ($($(#[$doc:meta])* $name:ident $operator:ident;)*) => { $(
        $(#[$doc])*
        #[allow(clippy::needless_pass_by_value)]
        pub fn $name<A: Val, B: Val, T>(left: A, right: B) -> Expr<T>
        where
            A::Ty: Arithmetic<B::Ty, Output = T>,
        {
            binary(BinaryOp::$operator, &left, &right)
        }
    )* };
}
arithmetic! {
    /// `left + right`
    add Add;
    /// `left - right`
    sub Subtract;
    /// `left * right`
    mul Multiply;
    /// `left % right`, with the sign of `left`; the state fails if `right` is 0.
    rem Remainder;
}

/// `left / right`, with a fraction; the state fails if `right` is 0.
#[allow(clippy::needless_pass_by_value)]
pub fn div<A: Val, B: Val>(left: A, right: B) -> Expr<f64>
where
    A::Ty: Arithmetic<B::Ty>,
{
    binary(BinaryOp::Divide, &left, &right)
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

/// An expression in the query language itself, which gives a `T`.
#[doc(hidden)]
pub fn raw<T: Payload>(text: &str) -> Expr<T> {
    Expr::from_node(Node::Raw(text.to_owned()))
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
