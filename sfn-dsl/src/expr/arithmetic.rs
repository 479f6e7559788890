//! Which numbers can be computed with each other, and what comes out.

use super::{decimal, integer};
use crate::payload::kind;

/// Numbers of this type can be added to, subtracted from, multiplied with and divided by those of the type `Other`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be computed with the other side",
    label = "numbers of one type are computed with each other, or a floating-point number with any number",
    note = "texts are joined with `format!`; an optional value may be absent: give it a default with `.unwrap_or(..)`"
)]
pub trait Arithmetic<Other> {
    /// The type of the result; of a division, it is `f64`.
    type Output;
}

macro_rules! arithmetic {
    ($([$($generics:tt)*] $left:ty, $right:ty => $output:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Arithmetic<$right> for $left {
            type Output = $output;
        }
    )* };
}
macro_rules! integers {
    ($($type:ty)*) => { $( arithmetic! {
        [] $type, $type => $type;
        [const VALUE: i128, R] $type, integer<VALUE, R> => $type;
        [const VALUE: i128, R] integer<VALUE, R>, $type => $type;
        [] $type, decimal => f64;
        [] decimal, $type => f64;
        [] $type, f32 => f64;
        [] f32, $type => f64;
        [] $type, f64 => f64;
        [] f64, $type => f64;
    } )* };
}
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
macro_rules! floats {
    ($($type:ty)*) => { $( arithmetic! {
        [] $type, $type => $type;
        [const VALUE: i128, R] $type, integer<VALUE, R> => $type;
        [const VALUE: i128, R] integer<VALUE, R>, $type => $type;
        [] $type, decimal => $type;
        [] decimal, $type => $type;
    } )* };
}
floats!(f32 f64);
arithmetic! {
    [] f32, f64 => f64;
    [] f64, f32 => f64;
    [const LEFT: i128, const RIGHT: i128, A, B] integer<LEFT, A>, integer<RIGHT, B> => i64;
    [const VALUE: i128, R] integer<VALUE, R>, decimal => f64;
    [const VALUE: i128, R] decimal, integer<VALUE, R> => f64;
    [] decimal, decimal => f64;
}

/// A number that can be an index.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an index",
    label = "an index is a whole number from 0",
    note = "JSONata counts a negative index from the end: a signed number would be read in another way than in Rust"
)]
pub trait Index {}

macro_rules! indices {
    ($([$($generics:tt)*] $type:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Index for $type {}
    )* };
}
indices! {
    [] u8; [] u16; [] u32; [] u64; [] usize;
    [const VALUE: i128] integer<VALUE, kind::in_i8>;
    [const VALUE: i128] integer<VALUE, kind::in_u8>;
    [const VALUE: i128] integer<VALUE, kind::in_i16>;
    [const VALUE: i128] integer<VALUE, kind::in_u16>;
    [const VALUE: i128] integer<VALUE, kind::in_i32>;
}
