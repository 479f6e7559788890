//! What rustc checks of expressions, each a trait whose message says what is wrong in the workflow's terms.

use super::{Place, Scalar};
use crate::payload::kind::{Alike, Comparable, KindFits, Ordered};
use crate::payload::{Payload, Written};

/// A value of this type can stand where a `Want` is wanted.
#[diagnostic::on_unimplemented(
    message = "this is `{Self}`, but `{Want}` is required here",
    label = "expected `{Want}`, found `{Self}`",
    note = "an optional value gets a default with `.unwrap_or(..)`, or is tested with `.is_some()` and written `value?`; a \
            number becomes a string with `format!`"
)]
pub trait Fits<Want> {}

#[diagnostic::do_not_recommend]
impl<T: Payload, Want: Payload> Fits<Want> for T where T::Kind: KindFits<Want::Kind> {}

#[diagnostic::do_not_recommend]
impl<T: Payload, Want: Payload> Fits<Want> for Written<T> where T::Kind: KindFits<Want::Kind> {}

/// A type whose JSON is a single number, string or boolean.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no number, string or boolean",
    label = "a number, a string, a boolean, or an enum whose variants hold nothing is wanted here",
    note = "an optional value may be absent: test it with `.is_some()`, or give it a default with `.unwrap_or(..)`"
)]
pub trait JsonScalar {
    /// Which of them.
    const SCALAR: Scalar;
}

#[diagnostic::do_not_recommend]
impl<T: Payload> JsonScalar for T
where
    T::Kind: Comparable,
{
    const SCALAR: Scalar = <T::Kind as Comparable>::SCALAR;
}

/// Values of this type can be compared with values of the type `Other`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be compared with `{Other}`",
    label = "numbers can be compared with numbers, strings with strings, an enum or newtype with its like",
    note = "an optional value may be absent: test it with `.is_some()`, or give it a default with `.unwrap_or(..)`"
)]
pub trait ComparableWith<Other> {
    /// What both are.
    const SCALAR: Scalar;
}

#[diagnostic::do_not_recommend]
impl<T: Payload, Other: Payload> ComparableWith<Other> for T
where
    T::Kind: Alike<Other::Kind>,
{
    const SCALAR: Scalar = <T::Kind as Alike<Other::Kind>>::SCALAR;
}

/// Values of this type can be put in order with values of the type `Other`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` and `{Other}` have no order",
    label = "numbers have an order among themselves, and so have strings",
    note = "an optional value may be absent: test it with `.is_some()`, or give it a default with `.unwrap_or(..)`"
)]
pub trait OrderedWith<Other> {
    /// What both are.
    const SCALAR: Scalar;
}

#[diagnostic::do_not_recommend]
impl<T: Payload, Other: Payload> OrderedWith<Other> for T
where
    T::Kind: Alike<Other::Kind> + Ordered<Other::Kind>,
{
    const SCALAR: Scalar = <T::Kind as Alike<Other::Kind>>::SCALAR;
}

/// A type that can decide a choice.
#[diagnostic::on_unimplemented(message = "a condition must be `bool`, this is `{Self}`", label = "not a `bool`")]
pub trait Condition {}

impl Condition for bool {}

/// A type that `format!` can print.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no text form",
    label = "`format!` takes strings, numbers and booleans",
    note = "an optional value may be absent: test it with `.is_some()`, or give it a default with `.unwrap_or(..)`"
)]
pub trait Printable {}

#[diagnostic::do_not_recommend]
impl<T: JsonScalar> Printable for T {}

/// A type whose values have a length.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no length",
    label = "a list has a length, and so has a string",
    note = "an optional value may be absent: give it a default with `.unwrap_or(..)`"
)]
pub trait Measured {
    /// Whether it is a list.
    const IS_LIST: bool;
}

/// A type whose values may be absent.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is always there",
    label = "not an optional value, so there is nothing to test and no need of a default"
)]
pub trait Maybe {
    /// The type when it is there.
    type Some: Payload;

    /// Where the value lies when it is there.
    #[doc(hidden)]
    fn place_of_some(place: &Place) -> Place {
        place.clone()
    }
}

impl<T: Payload> Maybe for Option<T> {
    type Some = T;
}

/// A list.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no elements",
    label = "only a list can be indexed",
    note = "an optional list may be absent: test it with `.is_some()`, or give it a default with `.unwrap_or(..)`"
)]
pub trait List {
    /// The type of its elements.
    type Element: Payload;
}

/// A type that may hold a value of the type `Part`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot contain `{Part}`",
    label = "a list may contain what its elements can be compared with, a string may contain a string",
    note = "an optional value may be absent: test it with `.is_some()`, or give it a default with `.unwrap_or(..)`"
)]
pub trait MayContain<Part> {
    /// Whether it is a list.
    const IS_LIST: bool;
}

macro_rules! lists {
    ($([$($generics:tt)*] $type:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> List for $type {
            type Element = T;
        }
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Measured for $type {
            const IS_LIST: bool = true;
        }
        #[diagnostic::do_not_recommend]
        impl<Part, $($generics)*> MayContain<Part> for $type
        where
            T: ComparableWith<Part>,
        {
            const IS_LIST: bool = true;
        }
    )* };
}
lists! {
    [T: Payload] Vec<T>;
    [T: Payload] Box<[T]>;
    [T: Payload] std::collections::VecDeque<T>;
    [T: Payload] std::collections::LinkedList<T>;
    [T: Payload, S] std::collections::HashSet<T, S>;
    [T: Payload] std::collections::BTreeSet<T>;
    [T: Payload, const N: usize] [T; N];
}

macro_rules! strings {
    ($($type:ty),*) => { $(
        #[diagnostic::do_not_recommend]
        impl Measured for $type {
            const IS_LIST: bool = false;
        }
        #[diagnostic::do_not_recommend]
        impl<Part> MayContain<Part> for $type
        where
            String: OrderedWith<Part>,
        {
            const IS_LIST: bool = false;
        }
    )* };
}
strings!(String, Box<str>, std::borrow::Cow<'static, str>, &'static str);
