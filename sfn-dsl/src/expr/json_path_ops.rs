//! The operations of a workflow whose query language is JSONPath, where they are fewer than in JSONata.

use super::PlainKind;
use super::{BinaryOp, ComparableWith, Expr, Fits, List, Node, Slot, Val, integer, number};
use crate::payload::{PassedOn, Payload, kind};

/// A whole number, the only kind that JSONPath adds.
#[diagnostic::on_unimplemented(
    message = "JSONPath cannot add `{Self}`",
    label = "`+` and `-` of a number literal are for whole numbers (`States.MathAdd`)",
    note = "texts are joined with `format!`; without `#![query_language(JSONPath)]` the query language is JSONata, which computes \
            with any number"
)]
pub trait Whole {}

/// A whole number that JSONPath can add to an `Other`.
#[diagnostic::on_unimplemented(
    message = "JSONPath cannot add `{Self}`",
    label = "`+` and `-` of a number literal are for whole numbers (`States.MathAdd`)",
    note = "texts are joined with `format!`; without `#![query_language(JSONPath)]` the query language is JSONata, which computes \
            with any number"
)]
pub trait AddedTo<Other> {
    /// The type of the sum.
    type Sum;
}

macro_rules! whole {
    ($([$($generics:tt)*] $type:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Whole for $type {}
        // One for each, so that rustc says once of what is none that it is none.
        impl<Other: Whole, $($generics)*> AddedTo<Other> for $type {
            type Sum = i64;
        }
    )* };
}
whole! {
    [] i8; [] i16; [] i32; [] i64; [] u8; [] u16; [] u32; [] u64; [] isize; [] usize;
    [const VALUE: i128, R] integer<VALUE, R>; [R] number<R>;
}

/// A list, the only thing that JSONPath counts and searches as a value.
#[diagnostic::on_unimplemented(
    message = "JSONPath cannot count or search `{Self}`",
    label = "only the elements of a list can be counted (`States.ArrayLength`) and searched (`States.ArrayContains`)",
    note = "without `#![query_language(JSONPath)]` the query language is JSONata, which can count and search strings too"
)]
pub trait Countable {}

#[diagnostic::do_not_recommend]
impl<T: List> Countable for T {}

/// A list that may have an element equal to a `Part`.
#[diagnostic::on_unimplemented(
    message = "JSONPath cannot search `{Self}` for `{Part}`",
    label = "only a list can be searched, for what its elements can be compared with (`States.ArrayContains`)",
    note = "without `#![query_language(JSONPath)]` the query language is JSONata, which can search strings too"
)]
pub trait Searchable<Part> {}

#[diagnostic::do_not_recommend]
impl<Part, T: List> Searchable<Part> for T where T::Element: ComparableWith<Part> {}

/// A value that is there: JSONPath cannot leave out a member.
#[diagnostic::on_unimplemented(
    message = "JSONPath cannot hand over `{Self}`: the state would fail where it is absent",
    label = "may be absent",
    note = "test it with `.is_some()` in a choice and write `Some(value?)`, hand over what is around it, or leave \
            `#![query_language(JSONPath)]` out"
)]
pub trait Present<Want> {}

#[diagnostic::do_not_recommend]
impl<T: Payload, Want: Payload> Present<Want> for T where T::Kind: kind::PresentAs<Want::Kind> {}

#[diagnostic::do_not_recommend]
impl<T, Want> Present<Want> for crate::payload::Written<T> {}

/// A value that JSONPath can hand over as it lies.
#[diagnostic::on_unimplemented(
    message = "JSONPath cannot hand over `{Self}` as a whole: its members are attribute values",
    label = "an item of a table",
    note = "hand over its members, in a struct literal; without `#![query_language(JSONPath)]` the query language is JSONata, \
            which can"
)]
pub trait AsItLies {}

#[diagnostic::do_not_recommend]
impl<T: Payload> AsItLies for T where T::Kind: PlainKind {}

#[diagnostic::do_not_recommend]
impl<T> AsItLies for crate::payload::Written<T> {}

/// The argument of a call.
pub fn argument<V: Val>(value: V) -> V
where
    V::Ty: AsItLies,
{
    value
}

fn sum<A: Val, B: Val, T>(operator: BinaryOp, left: &A, right: &B) -> Expr<T> {
    Expr::from_node(Node::Binary(operator, Box::new(left.to_node()), Box::new(right.to_node())))
}

/// `left + right`, of whole numbers.
#[allow(clippy::needless_pass_by_value)]
pub fn add<A: Val, B: Val, T>(left: A, right: B) -> Expr<T>
where
    A::Ty: AddedTo<B::Ty, Sum = T>,
{
    sum(BinaryOp::Add, &left, &right)
}

/// `left - 3`, of whole numbers.
#[allow(clippy::needless_pass_by_value)]
pub fn sub<A: Val, B: Val, T>(left: A, right: B) -> Expr<T>
where
    A::Ty: AddedTo<B::Ty, Sum = T>,
{
    sum(BinaryOp::Subtract, &left, &right)
}

/// The number of elements of a list.
pub fn len<A: Val>(list: &A) -> Expr<u64>
where
    A::Ty: Countable,
{
    Expr::from_node(Node::Count(Box::new(list.to_node())))
}

/// Whether a list has an element.
#[allow(clippy::needless_pass_by_value)]
pub fn contains<A: Val, B: Val>(list: &A, element: B) -> Expr<bool>
where
    A::Ty: Searchable<B::Ty>,
{
    Expr::from_node(Node::HasElement(Box::new(list.to_node()), Box::new(element.to_node())))
}

/// A value that is kept.
pub fn present<V: Val>(value: V) -> V
where
    V::Ty: Present<V::Ty>,
{
    value
}

/// A member of a payload.
#[allow(clippy::needless_pass_by_value)]
pub fn slot<T, V: Val>(value: V) -> Slot<T>
where
    V::Ty: Fits<T> + PassedOn + Present<T>,
{
    Slot::new(value)
}

/// A member of `json!`.
#[allow(clippy::needless_pass_by_value)]
pub fn json_value<V: Val>(value: V) -> Node
where
    V::Ty: PassedOn + Present<V::Ty>,
{
    value.to_node()
}

/// An element of a list of `json!`.
#[allow(clippy::needless_pass_by_value)]
pub fn json_element<V: Val>(value: V) -> Node
where
    V::Ty: PassedOn + Present<V::Ty>,
{
    value.to_node()
}

/// `Some(value)` as a member of a payload.
#[allow(clippy::needless_pass_by_value)]
pub fn some<T, V: Val>(value: V) -> Slot<Option<T>>
where
    T: Payload,
    V::Ty: Fits<T> + PassedOn + Present<T>,
{
    let slot = Slot::<T>::new(value);
    Slot::from_node(slot.to_node())
}
