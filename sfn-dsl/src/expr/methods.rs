//! The methods of paths and expressions.

use super::{Expr, Fits, Index, List, MayContain, Maybe, Measured, Node, Path, Val};
use crate::payload::Payload;

macro_rules! methods {
    ($($value:ident<$type:ident: $($bound:path)?>;)*) => { $(
        impl<$type: $($bound)?> $value<$type> {
            /// The number of elements of a list, or of characters of a string. (In Rust it is the number of bytes.)
            #[allow(clippy::len_without_is_empty)]
            pub fn len(&self) -> Expr<u64>
            where
                $type: Measured,
            {
                let of = Box::new(self.to_node());
                Expr::from_node(if <$type as Measured>::IS_LIST { Node::Count(of) } else { Node::Length(of) })
            }

            /// Whether a list has an element equal to `part`, or a string has `part` in it.
            #[allow(clippy::needless_pass_by_value)]
            pub fn contains<P: Val>(&self, part: P) -> Expr<bool>
            where
                $type: MayContain<P::Ty>,
            {
                let (of, part) = (Box::new(self.to_node()), Box::new(part.to_node()));
                let is_list = <$type as MayContain<P::Ty>>::IS_LIST;
                Expr::from_node(if is_list { Node::HasElement(of, part) } else { Node::HasText(of, part) })
            }

            /// Whether there is a value: the member is present and not null.
            pub fn is_some(&self) -> Expr<bool>
            where
                $type: Maybe,
            {
                let value = match present(self.to_node()) {
                    Node::IfSome(value, _, None) => value,
                    value => Box::new(value),
                };
                Expr::from_node(Node::IsSome(value))
            }

            /// Whether there is no value: the member is absent or null.
            pub fn is_none(&self) -> Expr<bool>
            where
                $type: Maybe,
            {
                Expr::from_node(Node::Not(Box::new(self.is_some().to_node())))
            }

            /// The value, or `default` if there is none.
            #[allow(clippy::needless_pass_by_value)]
            pub fn unwrap_or<D: Val, S>(&self, default: D) -> Expr<S>
            where
                $type: Maybe<Some = S>,
                D::Ty: Fits<S>,
            {
                let (value, default) = (Box::new(present(self.to_node())), Box::new(default.to_node()));
                Expr::from_node(Node::UnwrapOr(value, default))
            }
        }
    )* };
}
methods! {
    Path<T: Payload>;
    Expr<T: >;
}

/// An optional value as one that is there.
fn present(node: Node) -> Node {
    match node {
        Node::Optional(value) => *value,
        value => value,
    }
}

/// What `[..]` and `?` can stand behind.
pub trait Indexable {
    /// What an index gives.
    type Element;

    /// The element of that index, which may not be there.
    fn element(&self, index: Node) -> Self::Element;
}

impl<V: Indexable> Indexable for &V {
    type Element = V::Element;

    fn element(&self, index: Node) -> Self::Element {
        (**self).element(index)
    }
}

impl<L: Payload + List> Indexable for Path<L> {
    type Element = Path<Option<L::Element>>;

    fn element(&self, index: Node) -> Self::Element {
        Path::at(Path::place(self).at(index))
    }
}

impl<L: List> Indexable for Expr<L> {
    type Element = Expr<Option<L::Element>>;

    fn element(&self, index: Node) -> Self::Element {
        let element = Node::Element(Box::new(self.to_node()), Box::new(index));
        Expr::from_node(Node::Optional(Box::new(element)))
    }
}

/// `list[index]`: an optional value, since the list may be shorter.
#[allow(clippy::needless_pass_by_value)]
pub fn index<L, I: Val>(list: L, index: I) -> L::Element
where
    L: Val + Indexable,
    I::Ty: Index,
{
    list.element(index.to_node())
}

/// What `?` can stand behind.
pub trait Tested {
    /// What is there.
    type Value;

    /// The value, which a test has shown to be there.
    fn tested(&self) -> Self::Value;
}

impl<V: Tested> Tested for &V {
    type Value = V::Value;

    fn tested(&self) -> Self::Value {
        (**self).tested()
    }
}

impl<T: Payload + Maybe> Tested for Path<T> {
    type Value = Path<T::Some>;

    fn tested(&self) -> Self::Value {
        Path::at(T::place_of_some(Path::place(self)))
    }
}

impl<T: Maybe> Tested for Expr<T> {
    type Value = Expr<T::Some>;

    fn tested(&self) -> Self::Value {
        Expr::from_node(present(self.to_node()))
    }
}

/// `value?`, behind a test that it is there.
#[allow(clippy::needless_pass_by_value)]
pub fn tested<V>(value: V) -> V::Value
where
    V: Val + Tested,
{
    value.tested()
}
