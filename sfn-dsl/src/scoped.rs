//! Clauses of `with` blocks: whether some task of the block declares the error.
//!
//! rustc takes the first of two methods of one name that a value has. Which one it is depends on what a task declares, and
//! its result says so by its type.

use std::marker::PhantomData;

use crate::__private::Clause;
use crate::error::{Reports, TaskError};
use crate::resource::TaskCall;

/// Errors that the task declares, of a clause of a `with` block.
pub trait ScopedError {
    /// The names, and the word that the clause has a use.
    fn scoped_names(self) -> (Vec<String>, Used);
}

impl<C: TaskCall, E> ScopedError for Clause<'_, C, E>
where
    C::Errors: Reports<E>,
{
    fn scoped_names(self) -> (Vec<String>, Used) {
        (self.errors.into_names(), Used)
    }
}

/// Errors that the task does not declare: nothing is left of the clause.
pub trait UnusedError<E> {
    /// No names.
    fn scoped_names(self) -> (Vec<String>, Unused<E>);
}

impl<C, E> UnusedError<E> for &Clause<'_, C, E> {
    fn scoped_names(self) -> (Vec<String>, Unused<E>) {
        (Vec::new(), Unused(PhantomData))
    }
}

/// An error of a clause of a `with` block, in front of the first task.
#[derive(Debug, Clone, Copy)]
pub struct Unasked;

/// One that some task declares.
#[derive(Debug, Clone, Copy)]
pub struct Used;

/// One that no task so far declares.
#[derive(Debug)]
pub struct Unused<E>(PhantomData<fn() -> E>);

impl Unasked {
    /// What is known with one task more.
    #[allow(clippy::unused_self)]
    pub fn or<T>(self, next: T) -> T {
        next
    }
}

impl Used {
    /// What is known with one task more.
    #[must_use]
    pub fn or<T>(self, _next: T) -> Self {
        self
    }
}

impl<E> Unused<E> {
    /// What is known with one task more.
    #[allow(clippy::unused_self)]
    pub fn or<T>(self, next: T) -> T {
        next
    }
}

/// What is to be said in the end: nothing of a type that is no enum of errors, which rustc says already.
pub trait Undeclared {
    /// No task declares it.
    fn verdict(self) -> Nowhere;
}

impl<E: TaskError> Undeclared for Unused<E> {
    fn verdict(self) -> Nowhere {
        Nowhere
    }
}

/// What is to be said of every other error.
pub trait Declared {
    /// Some task declares it.
    fn verdict(self) -> Used;
}

impl<T> Declared for &T {
    fn verdict(self) -> Used {
        Used
    }
}

/// An error that no task declares.
#[derive(Debug)]
pub struct Nowhere;

/// A task of the block declares the error.
#[diagnostic::on_unimplemented(
    message = "no task of this `with` block declares this error, so the clause never applies",
    label = "declared by none of them",
    note = "name an error behind `throws` in `resources!`, or leave it out"
)]
pub trait UsedSomewhere {}

#[diagnostic::do_not_recommend]
impl UsedSomewhere for Used {}

/// Checks that a task of the block declares the error.
pub fn used_somewhere(_used: impl UsedSomewhere) {}
