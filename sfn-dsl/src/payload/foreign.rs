//! Types of other crates, each behind the feature that has the crate's name.

use super::contract::{Depth, Leaf, Members, text};
use super::{NoFields, Payload, Shape, kind};
use crate::expr::Place;

macro_rules! foreign {
    ($($feature:literal $type:ty => $kind:ident, $shape:expr;)*) => { $(
        #[cfg(feature = $feature)]
        impl Payload for $type {
            type Fields = NoFields;
            type Kind = foreign!(@kind $kind $type);
            type At<D: Depth> = Leaf<{ text(stringify!($type)) }>;

            const MEMBERS: Members = foreign!(@members $kind);

            fn shape() -> Shape {
                $shape
            }

            fn fields(_: &Place) -> NoFields {
                NoFields::new()
            }
        }
    )* };
    (@members Any) => { Members::Any };
    (@members $kind:ident) => { Members::None };
    (@kind Any $type:ty) => { kind::Any };
    (@kind $kind:ident $type:ty) => { kind::$kind<$type> };
}
foreign! {
    "serde_json" serde_json::Value => Any, Shape::Any;
    "chrono" chrono::DateTime<chrono::Utc> => TextOf, Shape::String("date-time");
    "chrono" chrono::DateTime<chrono::FixedOffset> => TextOf, Shape::String("date-time");
    "chrono" chrono::NaiveDate => TextOf, Shape::String("date");
    "chrono" chrono::NaiveTime => TextOf, Shape::String("partial-date-time");
    "chrono" chrono::NaiveDateTime => TextOf, Shape::String("partial-date-time");
    "uuid" uuid::Uuid => TextOf, Shape::String("uuid");
    // What serde makes of these depends on features of their crates that some other dependency may switch on.
    "time" time::OffsetDateTime => Unknown, Shape::Opaque;
    "time" time::UtcDateTime => Unknown, Shape::Opaque;
    "time" time::PrimitiveDateTime => Unknown, Shape::Opaque;
    "time" time::Date => Unknown, Shape::Opaque;
    "time" time::Time => Unknown, Shape::Opaque;
    "time" time::Duration => Unknown, Shape::Opaque;
    "rust_decimal" rust_decimal::Decimal => Unknown, Shape::Opaque;
}

// A map of any members is the same thing as far as a workflow can tell.
#[cfg(feature = "serde_json")]
impl Payload for serde_json::Map<String, serde_json::Value> {
    type Fields = NoFields;
    type Kind = kind::Map<kind::Text, kind::Any>;
    type At<D: Depth> = super::contract::Both<9, <String as Payload>::At<D>, <serde_json::Value as Payload>::At<D>>;

    const MEMBERS: Members = Members::Any;

    fn shape() -> Shape {
        Shape::Map(super::shape::ShapeOf(String::shape), super::shape::ShapeOf(serde_json::Value::shape))
    }

    fn fields(_: &Place) -> NoFields {
        NoFields::new()
    }
}
