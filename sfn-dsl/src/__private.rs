//! What expanded macros name. No part of the public interface.

pub use crate::expr::{
    Fits, FlattenedPath, InJsonPath, Node, Path, Place, Slot, Val, WrittenAsList, WrittenAsMap, ops,
};
pub use crate::payload::kind::{
    below_0_in_i8, below_0_in_i16, below_0_in_i32, below_0_in_i64, in_i8, in_i16, in_i32, in_i64, in_u8, in_u16, in_u32,
};
pub use crate::payload::{
    NoFields, Opaque, PassedOn, Payload, PayloadStruct, PayloadTuple, contract, kind, known, row, shape,
};
pub use object::{Part, object, or_null};
pub use std::string::String;

mod object {
    use super::Node;
    use crate::expr::Literal;

    /// A member that has to be there: `null` where the value is absent.
    pub fn or_null(member: Node) -> Node {
        match member {
            Node::Optional(value) => Node::UnwrapOr(value, Box::new(Node::Literal(Literal::Null))),
            member => member,
        }
    }

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
    use super::{Node, Payload};
    pub use crate::ErrorOutput;
    pub use crate::Expr;
    pub use crate::Workflow;
    pub use crate::builder::{
        Capture, FragmentUse, IntoJson, ItemSource, Items, Json, Retry, Returned, Scope, Setter, WorkflowBuilder,
        item_index, own_branch, own_error, own_result, raw,
    };
    pub use crate::duration::seconds;
    pub use crate::error::{Errors, Lambda as LambdaErrors, Reports, States, TaskError};
    pub use crate::expr::{Inside, context};
    pub use crate::resource::{
        ActivityTask, Api, Bucket, Callback, ChildWorkflow, Contract, EventBus, FifoQueue, FifoTopic, LambdaTask,
        Queue, StartExecution, Table, TaskCall, Topic, WaitForTaskToken, sdk, task_token, typed,
    };
    pub use crate::scoped::{Declared, ScopedError, Unasked, Undeclared, UnusedError, used_somewhere};
    pub use crate::waiting::{IsShort, TakesLong, Waiting, Waits, WaitsForever};
    pub use sfn_asl::StateMachine;
    pub use sfn_asl::model::{ExecutionType, QueryLanguage};
    pub use sfn_asl::token::{ResourceHandle, ResourceKind};
    #[cfg(not(rust_analyzer))]
    pub use sfn_macros::{asl_file_impl, fragment_impl, workflow_impl};
    #[cfg(rust_analyzer)]
    pub use sfn_macros::{
        asl_file_in_editor_impl as asl_file_impl, fragment_in_editor_impl as fragment_impl,
        workflow_in_editor_impl as workflow_impl,
    };
    pub use sfn_macros::{json_impl, json_path_impl, jsonata_impl, resources_impl};
    pub use table::{key_attribute, key_member, place_of, table_row};

    /// A type that is no input.
    #[diagnostic::on_unimplemented(
        message = "this workflow has an input: `{Self}`",
        label = "has an input",
        note = "write `state_machine name = Workflow;`, and hand the input over in the call"
    )]
    pub trait NoInput {}

    impl NoInput for () {}

    /// Checks that a workflow has no input.
    pub fn without_input<W: Workflow<Input: NoInput>>() {}

    /// What `resources!` says of a table's key.
    mod table {
        use crate::expr::{Fits, Path, Place};
        use crate::payload::Payload;
        use crate::resource::table::KeyAttribute;

        /// The item of a table.
        pub fn table_row<T: Payload>() -> Path<T> {
            crate::resource::table::row()
        }

        /// The place of a member.
        pub fn place_of<T: Payload>(path: &Path<T>) -> Place {
            Path::place(path).clone()
        }

        /// Checks the type of a key.
        pub fn key_attribute<K: KeyAttribute>() {}

        /// Checks that a member of the row is of its key's type.
        pub fn key_member<K: Payload, T: Payload + Fits<K>>(_member: &Path<T>) {}
    }

    /// The errors of a clause, beside the call that is to report them.
    ///
    /// rustc takes the first of [`ReportedError`], [`UnreportedError`] and [`NoError`] whose method a reference to a
    /// reference to it has. Which one it is depends on what the task declares.
    #[derive(Debug)]
    pub struct Clause<'a, C, E> {
        of: std::marker::PhantomData<&'a C>,
        pub(crate) errors: Errors<E>,
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

    impl<C: TaskCall, E> ReportedError for &&Clause<'_, C, E>
    where
        C::Errors: Reports<E>,
    {
        fn error_names(self) -> Vec<String> {
            self.errors.names().map(str::to_owned).collect()
        }
    }

    /// Errors that the task does not declare.
    pub trait UnreportedError {
        /// The names.
        #[deprecated(note = "this task does not declare this error, so the clause never applies\n\
                             = help: name an error behind `throws` in `resources!`, or leave the clause out")]
        fn error_names(self) -> Vec<String>;
    }

    impl<C, E: TaskError> UnreportedError for &&&Clause<'_, C, E> {
        fn error_names(self) -> Vec<String> {
            self.errors.names().map(str::to_owned).collect()
        }
    }

    /// What is no enum of errors, which rustc says already.
    pub trait NoError {
        /// No names.
        fn error_names(self) -> Vec<String>;
    }

    impl<C, E> NoError for &Clause<'_, C, E> {
        fn error_names(self) -> Vec<String> {
            Vec::new()
        }
    }

    /// A call that waits for its token to be sent back, with a `T`.
    pub fn wait_for_task_token<C: WaitForTaskToken, T>(call: C) -> Callback<C, T> {
        Callback::new(call)
    }

    /// A value of which the variants of `Enum` are the arms.
    #[allow(clippy::needless_pass_by_value)]
    pub fn matched<Enum, V: crate::expr::Val>(value: V) -> crate::Expr<Enum>
    where
        V::Ty: crate::expr::MatchedBy<Enum>,
    {
        crate::Expr::from_node(value.to_node())
    }

    /// Whether a value is the variant of that name.
    pub fn is_variant<Enum: Payload>(value: &crate::Expr<Enum>, variant: &str) -> crate::Expr<bool> {
        use crate::expr::{BinaryOp, Literal, Scalar, Val};
        let name = match Enum::shape() {
            crate::Shape::Enum(of) => {
                of.variants.iter().find(|candidate| candidate.variant == variant).and_then(|found| found.serialized)
            }
            _ => None,
        };
        let name = Node::Literal(Literal::String(name.unwrap_or(variant).to_owned()));
        let compare = Node::Compare(BinaryOp::Equal, Scalar::String, Box::new(value.to_node()), Box::new(name));
        crate::Expr::from_node(compare)
    }

    /// A time in a unit of `factor` seconds as one in seconds.
    #[allow(clippy::needless_pass_by_value)]
    pub fn in_seconds<V: crate::expr::Val>(value: V, factor: u64) -> crate::Expr<u64>
    where
        V::Ty: crate::expr::WholeSeconds,
    {
        let factor = Node::Literal(crate::expr::Literal::Integer(i64::try_from(factor).unwrap_or(i64::MAX)));
        let product = (Box::new(value.to_node()), Box::new(factor));
        crate::Expr::from_node(Node::Binary(crate::expr::BinaryOp::Multiply, product.0, product.1))
    }

    /// A tuple struct that is written.
    pub fn tuple<T: crate::PayloadTuple<N>, const N: usize>(slots: T::Slots) -> T::Written {
        T::written(slots)
    }

    /// The list that a map goes through. What comes out is a list for certain, so that rustc says once that it is none.
    #[allow(clippy::needless_pass_by_value)]
    pub fn list<L: crate::expr::Val, I>(list: L) -> crate::Expr<Vec<I>>
    where
        L::Ty: Items<Item = I>,
    {
        crate::Expr::from_node(list.to_node())
    }

    /// The list that a map goes through, of whose elements it is said what they are.
    #[allow(clippy::needless_pass_by_value)]
    pub fn list_of<T: crate::Payload, L: crate::expr::Val>(list: L) -> crate::Expr<Vec<T>>
    where
        L::Ty: Items,
        <L::Ty as Items>::Item: crate::expr::Fits<T>,
    {
        crate::Expr::from_node(list.to_node())
    }

    /// What reads the items of a map.
    #[diagnostic::on_unimplemented(
        message = "a map cannot go through `{Self}`",
        label = "neither a list nor a reader",
        note = "a reader is one of the functions of `sfn_dsl::s3`"
    )]
    pub trait ReadsRows {
        /// The type of a row.
        type Row: crate::Payload;

        /// What it is in the terms of a Map state.
        fn into_source(self, language: sfn_asl::model::QueryLanguage) -> crate::builder::Source;
    }

    impl<T: crate::Payload, H> ReadsRows for crate::s3::Reader<T, H> {
        type Row = T;

        fn into_source(self, language: sfn_asl::model::QueryLanguage) -> crate::builder::Source {
            self.source(language)
        }
    }

    /// What reads the items of a map. That their type is known is said where it is made, and not again.
    pub struct KnownSource<T> {
        source: Box<dyn FnOnce(sfn_asl::model::QueryLanguage) -> crate::builder::Source>,
        of: std::marker::PhantomData<fn() -> T>,
    }

    impl<T> std::fmt::Debug for KnownSource<T> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("KnownSource").finish_non_exhaustive()
        }
    }

    impl<T: crate::Payload> ItemSource for KnownSource<T> {
        type Item = T;

        fn into_source(self, language: sfn_asl::model::QueryLanguage) -> crate::builder::Source {
            (self.source)(language)
        }
    }

    /// What reads the items of a map.
    pub fn source<R: ReadsRows + 'static>(reader: R) -> KnownSource<R::Row>
    where
        R::Row: crate::s3::KnownRow,
    {
        KnownSource { source: Box::new(|language| reader.into_source(language)), of: std::marker::PhantomData }
    }

    /// A path whose type is written, and fits.
    pub fn of_type<T, V>(path: &crate::Path<V>) -> crate::Path<T>
    where
        T: Payload,
        V: Payload + crate::expr::Fits<T>,
    {
        crate::Path::at(crate::Path::place(path).clone())
    }

    /// A list whose items are made by an `ItemSelector`, of the type that its writer names.
    #[allow(clippy::needless_pass_by_value)]
    pub fn selected_items<T: Payload, L: crate::expr::Val>(list: L) -> crate::Expr<Vec<T>>
    where
        L::Ty: Items,
    {
        crate::Expr::from_node(list.to_node())
    }

    /// The result of a raw state, of the type that its writer names.
    pub fn result_of<T: Payload>() -> crate::Path<T> {
        use crate::expr::{Place, Root};
        crate::Path::at(Place::root(Root::StateResult))
    }

    /// The ARN of a resource, as text.
    pub fn arn_of(handle: &ResourceHandle) -> crate::Expr<String> {
        crate::Expr::from_node(Node::Token(handle.arn()))
    }

    /// Names that may come out of branches.
    pub fn names<E>(errors: Errors<E>) -> Vec<String> {
        errors.into_names()
    }

    /// A slot of the type that the value has.
    #[allow(clippy::needless_pass_by_value)]
    pub fn slot_of<V: crate::expr::Val>(value: V) -> crate::Slot<V::Ty> {
        crate::Slot::of(&value)
    }

    /// The output of a branch: of the type that the expression has, or of the row of an item.
    #[allow(clippy::needless_pass_by_value)]
    pub fn handed_out<V: crate::expr::Val>(value: V) -> crate::Slot<<V::Ty as crate::expr::HandedOut>::As>
    where
        V::Ty: crate::expr::HandedOut,
    {
        crate::Slot::handed_out(&value)
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

    /// What is handed to a fragment, as a place of the parameter's type.
    pub fn argument<T: Payload>(value: &impl crate::expr::Val) -> crate::Path<T> {
        use crate::expr::{Place, Root};
        crate::Path::at(match value.to_node() {
            Node::Place(place) => place,
            Node::Optional(value) => match *value {
                Node::Place(place) => place,
                value => Place::root(Root::Argument(Box::new(value))),
            },
            value => Place::root(Root::Argument(Box::new(value))),
        })
    }

    /// States that are written once and expanded in place.
    pub trait Fragment {
        /// The type of the result; `()` if there is none.
        type Output: Payload;
    }

    /// What is called by a name like that of a fragment.
    #[derive(Debug)]
    pub struct Callee<F>(pub F);

    /// What can be called. A fragment has a method of that name of its own, which rustc takes first.
    pub trait Callable {
        /// The function.
        type Function;

        /// The function.
        fn callee(self) -> Self::Function;
    }

    impl<F> Callable for Callee<F> {
        type Function = F;

        fn callee(self) -> F {
            self.0
        }
    }

    /// A fragment that can be called: none. `C` is what would be called, whose type is never known, so that rustc says
    /// nothing about the call.
    #[diagnostic::on_unimplemented(
        message = "the fragment `{Self}` is called, and would be used with `use`",
        label = "write `use` in front: `Name: use {Self}(..)`"
    )]
    pub trait CalledWithoutUse<C> {
        /// The function.
        fn called(self) -> C;
    }

    impl<F: Fragment> Callee<F> {
        /// The fragment, which cannot be called.
        pub fn callee<C>(self) -> C
        where
            F: CalledWithoutUse<C>,
        {
            self.0.called()
        }
    }

    /// A definition that `asl_file!` has read and written again.
    pub fn embedded(json: &str) -> StateMachine {
        StateMachine::from_json(json).unwrap_or_default()
    }

    /// Types of values, for an editor to know.
    pub mod editor {
        use crate::resource::TaskCall;

        /// A value of any type.
        #[allow(clippy::panic)]
        pub fn value<T>() -> T {
            unreachable!("only an editor reads this")
        }

        /// An item of a list.
        pub fn item<L: crate::builder::Items>(_list: &L) -> L::Item {
            value()
        }

        /// What a map gives.
        pub fn list_of<T>(_item: T) -> Vec<T> {
            value()
        }

        /// What a fragment gives.
        pub fn used<F: super::Fragment>(_fragment: F) -> F::Output {
            value()
        }

        /// What a call gives.
        pub fn result<C: TaskCall>(_call: C) -> C::Output {
            value()
        }
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
