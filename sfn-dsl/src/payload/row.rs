//! Rows of files in which every field is a string, whatever it looks like.
//!
//! Source: AWS Step Functions Developer Guide, "`ItemReader` (Map)": the values of the rows of CSV files are strings.
//!
//! The traits have a parameter that says nothing: with it, bounds on known types are judged where a row is read, not where its
//! type derives `Payload`.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::Arc;

use super::Payload;
use super::kind::{Any, Maybe, Named, Text, TextOf, Unknown, Word};

/// A type for the rows of a CSV file: a struct of strings.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a row of a CSV file: a struct whose members are strings",
    label = "not a struct of strings"
)]
#[doc(hidden)]
pub trait StringRow<const N: usize> {}

/// A type for a field of a CSV file.
#[diagnostic::on_unimplemented(
    message = "every field of a CSV file is a string, and a member of this row is of the type `{T}`",
    label = "a row with a member that is no string",
    note = "make the member a `String`, or another type that serde writes as a string; what is called can make a number of it"
)]
#[doc(hidden)]
pub trait StringField<T> {}

/// What the fields of rows are judged by.
#[doc(hidden)]
#[derive(Debug)]
pub struct Fields<const N: usize>;

#[diagnostic::do_not_recommend]
impl<T: Payload, const N: usize> StringField<T> for Fields<N> where T::Kind: StringKind {}

/// The kind of types that are written as strings, or of which it is not known.
#[doc(hidden)]
pub trait StringKind {}

impl StringKind for Any {}
impl StringKind for Text {}
impl<T> StringKind for TextOf<T> {}
impl<T> StringKind for Unknown<T> {}
impl<const JSON: u128, const SYMMETRIC: bool> StringKind for Word<JSON, SYMMETRIC> {}
impl<K: StringKind> StringKind for Maybe<K> {}
impl<K: StringKind, const NAME: u128> StringKind for Named<NAME, K> {}

impl<K, T, S, const N: usize> StringRow<N> for HashMap<K, T, S> where Fields<N>: StringField<T> {}
impl<K, T, const N: usize> StringRow<N> for BTreeMap<K, T> where Fields<N>: StringField<T> {}
impl<T: StringRow<N>, const N: usize> StringRow<N> for Box<T> {}
impl<T: StringRow<N>, const N: usize> StringRow<N> for Rc<T> {}
impl<T: StringRow<N>, const N: usize> StringRow<N> for Arc<T> {}
#[cfg(feature = "serde_json")]
#[diagnostic::do_not_recommend]
impl<const N: usize> StringRow<N> for serde_json::Value {}
#[cfg(feature = "serde_json")]
#[diagnostic::do_not_recommend]
impl<const N: usize> StringRow<N> for serde_json::Map<String, serde_json::Value> {}
