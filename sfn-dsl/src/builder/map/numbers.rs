//! The numbers of maps.

use crate::expr::{decimal, integer, number};
use crate::payload::kind::{in_i8, in_i16, in_i32, in_i64, in_u8, in_u16, in_u32};

/// A whole number: how many items at once, in a batch, may fail.
#[diagnostic::on_unimplemented(
    message = "a map counts in whole numbers from 0 on, and this is `{Self}`",
    label = "not a whole number from 0 on"
)]
pub trait Count {}

/// A number that is a share of a hundred.
#[diagnostic::on_unimplemented(
    message = "a share is a number from 0 to 100, and this is `{Self}`",
    label = "not a share"
)]
pub trait Share {}

macro_rules! numbers {
    ($($trait:ident: $($type:ty),*;)*) => { $( $(
        #[diagnostic::do_not_recommend]
        impl $trait for $type {}
    )* )* };
}
numbers! {
    Count: i8, i16, i32, i64, isize, u8, u16, u32, u64, usize;
    Share: i8, i16, i32, i64, isize, u8, u16, u32, u64, usize, f32, f64, decimal;
}
macro_rules! literals {
    ($($range:ty),*) => { $(
        #[diagnostic::do_not_recommend]
        impl<const VALUE: i128> Count for integer<VALUE, $range> {}
        #[diagnostic::do_not_recommend]
        impl<const VALUE: i128> Share for integer<VALUE, $range> {}
        #[diagnostic::do_not_recommend]
        impl Count for number<$range> {}
        #[diagnostic::do_not_recommend]
        impl Share for number<$range> {}
    )* };
}
literals!(in_i8, in_u8, in_i16, in_u16, in_i32, in_u32, in_i64);
