//! What expanded macros name. No part of the public interface.

pub use crate::expr::{Fits, FlattenedPath, Node, Path, Place, Slot, Val, ops};
pub use crate::payload::kind::{
    below_0_in_i8, below_0_in_i16, below_0_in_i32, below_0_in_i64, in_i8, in_i16, in_i32, in_i64, in_u8, in_u16, in_u32,
};
pub use crate::payload::{NoFields, Opaque, PassedOn, Payload, PayloadStruct, contract, kind, shape};
pub use object::{Part, object};
pub use std::string::String;

mod object {
    use super::Node;

    /// A part of a struct literal.
    #[derive(Debug)]
    pub enum Part {
        /// A member under its wire name.
        Member(&'static str, Node),
        /// A flattened field.
        Flattened(Node),
    }

    /// A struct literal. The members of a flattened literal are members like the others; any other flattened value is
    /// merged in when the workflow runs.
    pub fn object(parts: Vec<Part>) -> Node {
        let mut objects = Vec::new();
        let mut members = Vec::new();
        for part in parts {
            match part {
                Part::Member(_, Node::Omitted) | Part::Flattened(Node::Omitted) => {}
                Part::Member(name, value) => members.push((name.into(), value)),
                Part::Flattened(Node::Object(inner)) => members.extend(inner),
                Part::Flattened(value) => {
                    objects.push(Node::Object(std::mem::take(&mut members)));
                    objects.push(value);
                }
            }
        }
        if objects.is_empty() {
            return Node::Object(members);
        }
        objects.push(Node::Object(members));
        objects.retain(|object| !matches!(object, Node::Object(members) if members.is_empty()));
        Node::Merge(objects)
    }
}

#[cfg(feature = "workflow")]
pub use workflow::*;

#[cfg(feature = "workflow")]
mod workflow {
    pub use crate::Workflow;
    pub use crate::builder::{Branch, Retry, Returned, Scope, WorkflowBuilder, error_output};
    pub use crate::duration::seconds;
    pub use crate::error::{Errors, Lambda as LambdaErrors, Reports, States, TaskError};
    pub use crate::resource::{Callback, Contract, LambdaTask, TaskCall, WaitForTaskToken, task_token};
    pub use sfn_asl::StateMachine;
    pub use sfn_asl::token::{ResourceHandle, ResourceKind};
    pub use sfn_macros::{asl_file_impl, json_path_impl, jsonata_impl, resources_impl, workflow_impl};

    /// Builds some of the states of a long block. Not inlined, so that no function grows with the workflow.
    #[inline(never)]
    pub fn part<R>(scope: &mut Scope, build: impl FnOnce(&mut Scope) -> R) -> R {
        build(scope)
    }

    /// The errors of a clause, beside the call that is to report them.
    ///
    /// rustc takes the first of [`ReportedError`] and [`UnreportedError`] whose method the value has. Which one it is
    /// depends on what the task declares.
    #[derive(Debug)]
    pub struct Clause<'a, C, E> {
        of: std::marker::PhantomData<&'a C>,
        errors: Errors<E>,
    }

    impl<'a, C, E> Clause<'a, C, E> {
        /// The clause.
        pub fn new(_call: &'a C, errors: Errors<E>) -> Self {
            Self { of: std::marker::PhantomData, errors }
        }
    }

    /// Errors that the task declares.
    pub trait ReportedError {
        /// The names.
        fn error_names(self) -> Vec<String>;
    }

    impl<C: TaskCall, E> ReportedError for Clause<'_, C, E>
    where
        C::Errors: Reports<E>,
    {
        fn error_names(self) -> Vec<String> {
            self.errors.into_names()
        }
    }

    /// Errors that the task does not declare.
    pub trait UnreportedError {
        /// The names.
        #[deprecated(note = "this task does not declare this error, so the clause never applies\n\
                             = help: name an error behind `throws` in `resources!`, or leave the clause out")]
        fn error_names(self) -> Vec<String>;
    }

    impl<C, E> UnreportedError for &Clause<'_, C, E> {
        fn error_names(self) -> Vec<String> {
            self.errors.names().map(str::to_owned).collect()
        }
    }

    /// A call that waits for its token to be sent back, with a `T`.
    pub fn wait_for_task_token<C: WaitForTaskToken, T>(call: C) -> Callback<C, T> {
        Callback::new(call)
    }

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
            (Vec::new(), Unused(std::marker::PhantomData))
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
    pub struct Unused<E>(std::marker::PhantomData<fn() -> E>);

    impl Unasked {
        /// What is known with one task more.
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

    impl UsedSomewhere for Used {}

    /// Checks that a task of the block declares the error.
    pub fn used_somewhere(_used: impl UsedSomewhere) {}

    /// Names that may come out of branches.
    pub fn names<E>(errors: Errors<E>) -> Vec<String> {
        errors.into_names()
    }

    /// The output of a branch: of the type that the expression has.
    #[allow(clippy::needless_pass_by_value)]
    pub fn slot_of<V: crate::expr::Val>(value: V) -> crate::Slot<V::Ty> {
        crate::Slot::of(&value)
    }

    /// One name has one type.
    #[diagnostic::on_unimplemented(
        message = "this name already holds a `{T}`, and here it would hold a `{Self}`",
        label = "assigned a second type",
        note = "one name has one type in a scope: choose another name"
    )]
    pub trait SameType<T> {}

    impl<T> SameType<T> for T {}

    /// Checks that two bindings of one name have one type.
    pub fn same_type<A: crate::expr::Val, B: crate::expr::Val>(_first: &A, _second: &B)
    where
        B::Ty: SameType<A::Ty>,
    {
    }

    /// A definition that `asl_file!` has read and written again.
    pub fn embedded(json: &str) -> StateMachine {
        StateMachine::from_json(json).unwrap_or_default()
    }

    /// The test that `workflow!` emits.
    ///
    /// # Panics
    /// If the definition has errors.
    #[allow(clippy::panic)]
    pub fn assert_valid<W: Workflow>() {
        if let Err(diagnostics) = W::validated() {
            panic!("the definition of `{}` is not valid:\n{diagnostics}", W::NAME);
        }
    }
}
