#![doc = include_str!("../../docs/errors.md")]

mod names;
mod services;

pub use names::States;
pub use services::*;

use std::borrow::Cow;
use std::marker::PhantomData;

/// An enum whose variants are error names.
///
/// The handler reports [`TaskError::error_name`]; a workflow catches `PaymentError` (every name) or
/// `PaymentError::PaymentDeclined` (one).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enum of error names",
    label = "not a task error",
    note = "add `#[derive(TaskError)]` to the enum"
)]
pub trait TaskError {
    /// Each variant and its error name, in written order.
    const NAMES: &'static [(&'static str, &'static str)];

    /// The error name of this value.
    fn error_name(&self) -> &'static str;

    /// Every error name.
    fn all() -> Errors<Self>
    where
        Self: Sized,
    {
        Errors::new(Self::NAMES.iter().map(|(_, name)| (*name).into()).collect())
    }

    /// The error name of the variant, by the variant's name.
    #[doc(hidden)]
    fn variant(variant: &str) -> Errors<Self>
    where
        Self: Sized,
    {
        Errors::new(
            Self::NAMES.iter().filter(|(candidate, _)| *candidate == variant).map(|(_, name)| (*name).into()).collect(),
        )
    }
}

/// What an error says of itself to who reads it: what it displays.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no message to report",
    label = "the `errorMessage` that the handler reports is what the error displays",
    note = "implement `std::fmt::Display` for `{Self}`"
)]
pub trait ErrorMessage {
    /// The message.
    fn error_message(&self) -> String;
}

#[diagnostic::do_not_recommend]
impl<E: std::fmt::Display> ErrorMessage for E {
    fn error_message(&self) -> String {
        self.to_string()
    }
}

/// A set of error names that come from `E`.
#[derive(Debug, Clone)]
pub struct Errors<E> {
    names: Vec<Cow<'static, str>>,
    of: PhantomData<fn() -> E>,
}

impl<E> Errors<E> {
    fn new(names: Vec<Cow<'static, str>>) -> Self {
        Self { names, of: PhantomData }
    }

    /// These names and those of `other`.
    #[must_use]
    pub fn or<F>(mut self, other: impl IntoErrors<F>) -> Errors<Either<E, F>> {
        self.names.extend(other.into_errors().names);
        Errors::new(self.names)
    }

    /// These names, for a task that does not declare them: a callback, whose end may be reported with any error.
    #[must_use]
    pub fn undeclared(self) -> Errors<Undeclared> {
        Errors::new(self.names)
    }

    /// The names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(AsRef::as_ref)
    }

    /// The names as strings.
    pub fn into_names(self) -> Vec<String> {
        self.names.into_iter().map(Cow::into_owned).collect()
    }
}

impl Errors<Undeclared> {
    /// Errors by name, which no enum declares: `Errors::named(["Custom.Error"])`.
    pub fn named<N: Into<Cow<'static, str>>>(names: impl IntoIterator<Item = N>) -> Self {
        Self::new(names.into_iter().map(Into::into).collect())
    }
}

/// Error names of one enum or of the other.
#[derive(Debug)]
pub struct Either<E, F>(PhantomData<(E, F)>);

/// Error names that a task may report without declaring them ([`Errors::undeclared`]).
#[derive(Debug)]
pub enum Undeclared {}

/// What can be written after `catch` and `retry`: a set of errors, or one value of an error enum.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no set of errors",
    label = "not errors",
    note = "errors are a variant of an enum that derives `TaskError`, all of them (`PaymentError::all()`), or names that no \
            enum declares (`Errors::named([\"Custom.Error\"])`)"
)]
pub trait IntoErrors<E> {
    /// The set.
    fn into_errors(self) -> Errors<E>;
}

impl<E> IntoErrors<E> for Errors<E> {
    fn into_errors(self) -> Errors<E> {
        self
    }
}

impl<E: TaskError> IntoErrors<E> for E {
    fn into_errors(self) -> Errors<E> {
        Errors::new(vec![self.error_name().into()])
    }
}

/// A task that declares errors of the enum `E`.
///
/// A builder refuses a clause about others; `workflow!` warns, because what a task reports is only as true as its
/// declaration.
#[diagnostic::on_unimplemented(
    message = "this task never reports `{E}`, so this clause can never match",
    label = "never reported here",
    note = "what a task reports is declared in `resources!`: `lambda name(..) -> .. throws {E};`"
)]
pub trait Reports<E> {}

// Every task can fail in the ways of Step Functions itself.
#[diagnostic::do_not_recommend]
impl<T> Reports<States> for T {}

#[diagnostic::do_not_recommend]
impl<T> Reports<Undeclared> for T {}

// A string is no set of errors, and that is all there is to say about it.
#[diagnostic::do_not_recommend]
impl<T> Reports<&str> for T {}

#[diagnostic::do_not_recommend]
impl<T: Reports<E> + Reports<F>, E, F> Reports<Either<E, F>> for T {}
