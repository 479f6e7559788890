#![doc = include_str!("../../docs/expressions.md")]

mod arithmetic;
pub(crate) mod attribute;
mod checks;
mod context;
#[cfg(feature = "workflow")]
mod inside;
mod json;
#[doc(hidden)]
pub mod json_path_ops;
pub mod jsonata;
mod kept;
mod list;
mod literals;
mod methods;
mod node;
pub mod ops;
mod path;
#[cfg(feature = "workflow")]
pub(crate) mod token;

pub use arithmetic::{Arithmetic, Index};
pub use checks::{
    ComparableWith, Condition, Fits, JsonScalar, List, MayContain, Maybe, Measured, OrderedWith, Printable,
};
pub use context::{Context, ExecutionContext, StateContext, StateMachineContext, context};
#[cfg(feature = "workflow")]
#[doc(hidden)]
pub use inside::{Inside, ReadWithoutTest};
#[doc(hidden)]
pub use kept::PlainKind;
pub use kept::{HandedOut, Kept, MatchedBy, WholeSeconds};
pub use list::{Element, empty_list};
pub use literals::{WrittenAsList, WrittenAsMap};
pub use node::{BinaryOp, Literal, Node, Place, Root, Scalar, Step};
pub use path::{FlattenedPath, Path};
#[doc(hidden)]
pub use path::{InJsonPath, PickedByJsonPath};

use std::marker::PhantomData;

use crate::payload::PassedOn;

/// A value that a workflow will have: a path, an expression, or a literal.
#[diagnostic::on_unimplemented(
    message = "a value of `{Self}` cannot stand in a workflow",
    label = "not a path, an expression, a literal, a variant of an enum whose variants hold nothing, or a struct literal",
    note = "a workflow is written before there is data: a value comes from its input, a result, or a literal"
)]
pub trait Val {
    /// The Rust type of the JSON.
    type Ty;

    /// The expression tree.
    fn to_node(&self) -> Node;
}

impl<V: Val + ?Sized> Val for &V {
    type Ty = V::Ty;

    fn to_node(&self) -> Node {
        (**self).to_node()
    }
}

/// A computed value of type `T`.
#[derive(Debug, Clone)]
pub struct Expr<T> {
    node: Node,
    of: PhantomData<fn() -> T>,
}

impl<T> Expr<T> {
    /// The expression of a tree; that it gives a `T` is the caller's word.
    #[doc(hidden)]
    pub fn from_node(node: Node) -> Self {
        Self { node, of: PhantomData }
    }
}

#[diagnostic::do_not_recommend]
impl<T> Val for Expr<T> {
    type Ty = T;

    fn to_node(&self) -> Node {
        self.node.clone()
    }
}

/// The place of a value in a payload or an output that wants a `T`.
///
/// A slot is made from any [`Val`] whose type [`Fits`].
#[derive(Debug, Clone)]
pub struct Slot<T> {
    node: Node,
    wants: PhantomData<fn() -> T>,
}

impl<T> Slot<T> {
    /// A slot filled with `value`.
    pub fn new<V: Val>(value: V) -> Self
    where
        V::Ty: Fits<T> + PassedOn,
    {
        Self { node: value.to_node(), wants: PhantomData }
    }

    /// The slot that holds a node; that it fits is the caller's word.
    #[doc(hidden)]
    pub fn from_node(node: Node) -> Self {
        Self { node, wants: PhantomData }
    }

    /// The slot of a member that is left out.
    #[doc(hidden)]
    pub fn omitted() -> Self {
        Self { node: Node::Omitted, wants: PhantomData }
    }

    /// The node in the slot.
    #[cfg(feature = "aws")]
    pub(crate) fn node(&self) -> &Node {
        &self.node
    }

    /// A slot of the type that `value` has.
    #[cfg(feature = "workflow")]
    pub(crate) fn of<V: Val<Ty = T>>(value: &V) -> Self {
        Self { node: value.to_node(), wants: PhantomData }
    }

    /// A slot of the type under which `value` is handed out.
    #[cfg(feature = "workflow")]
    pub(crate) fn handed_out<V: Val>(value: &V) -> Self
    where
        V::Ty: HandedOut<As = T>,
    {
        Self { node: value.to_node(), wants: PhantomData }
    }
}

#[diagnostic::do_not_recommend]
impl<T> Val for Slot<T> {
    type Ty = T;

    fn to_node(&self) -> Node {
        self.node.clone()
    }
}

/// The type of an integer literal, which fits every number type that holds it; `R` says which ones these are.
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, Copy)]
pub struct integer<const VALUE: i128, R = crate::payload::kind::in_i8>(PhantomData<fn() -> R>);

/// The type of what holds an integer literal: an output of a branch that is written. It fits every number type that holds the
/// literal; `R` says which ones these are.
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, Copy)]
pub struct number<R>(PhantomData<fn() -> R>);

/// The type of `None`, which fits every optional member.
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, Copy)]
pub struct nothing(());

/// The type of a number literal with a fraction, which fits `f32` and `f64`.
#[allow(non_camel_case_types)]
#[derive(Debug, Clone, Copy)]
pub struct decimal(());

macro_rules! literal_val {
    ($($rust:ty as $json:ty => $make:expr;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl Val for $rust {
            type Ty = $json;

            fn to_node(&self) -> Node {
                #[allow(clippy::redundant_closure_call)]
                Node::Literal(($make)(self))
            }
        }
    )* };
}
literal_val! {
    str as String => |value: &str| Literal::String(value.to_owned());
    String as String => |value: &String| Literal::String(value.clone());
    bool as bool => |value: &bool| Literal::Bool(*value);
    f64 as f64 => |value: &f64| Literal::Float(*value);
    i8 as i8 => |value: &i8| Literal::Integer(i64::from(*value));
    i16 as i16 => |value: &i16| Literal::Integer(i64::from(*value));
    u8 as u8 => |value: &u8| Literal::Integer(i64::from(*value));
    u16 as u16 => |value: &u16| Literal::Integer(i64::from(*value));
    i32 as i32 => |value: &i32| Literal::Integer(i64::from(*value));
    i64 as i64 => |value: &i64| Literal::Integer(*value);
    u32 as u32 => |value: &u32| Literal::Integer(i64::from(*value));
}
