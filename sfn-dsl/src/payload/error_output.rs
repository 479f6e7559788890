//! The error output of a state.

use super::contract::{Depth, Leaf, Members, text};
use super::shape::{Member, Shape, ShapeOf, Struct};
use super::{Payload, kind};
use crate::expr::{Path, Place};

/// What a catcher binds: the error output.
///
/// Source: AWS Step Functions Developer Guide, "Handling errors in Step Functions workflows", error output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorOutput {
    /// The error name (`Error`).
    pub error: String,
    /// What happened (`Cause`); for a Lambda function, JSON text.
    pub cause: String,
}

/// The fields of [`ErrorOutput`].
#[doc(hidden)]
#[derive(Debug)]
pub struct ErrorOutputFields {
    pub error: Path<String>,
    pub cause: Path<String>,
}

const fn member(field: &'static str, name: &'static str) -> Member {
    Member {
        field,
        serialized: Some(name),
        may_be_left_out: false,
        deserialized: Some(name),
        aliases: &[],
        has_default: false,
        read_by_function: false,
        flatten: false,
        shape: ShapeOf(String::shape),
    }
}

impl Payload for ErrorOutput {
    type Fields = ErrorOutputFields;
    type Kind = kind::Record<{ text("sfn_dsl::ErrorOutput") }, true>;
    type At<D: Depth> = Leaf<{ text("sfn_dsl::ErrorOutput") }>;

    const MEMBERS: Members = Members::Known(&["Error", "Cause"]);

    fn shape() -> Shape {
        Shape::Struct(Struct {
            name: "ErrorOutput",
            deny_unknown_fields: false,
            members: const { &[member("error", "Error"), member("cause", "Cause")] },
        })
    }

    fn fields(place: &Place) -> ErrorOutputFields {
        ErrorOutputFields { error: Path::at(place.field("Error")), cause: Path::at(place.field("Cause")) }
    }
}
