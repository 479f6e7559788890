//! Payload types that a seeded generator wrote, with values of each and the paths to its fields.

pub mod literals;
pub mod sample;
pub mod states;
pub mod types;

pub use sample::{Random, Sample};

use literals::Literals;
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sfn_dsl::expr::{Node, Place, Root};
use sfn_dsl::{Path, Payload, Val};

/// What every generated type is.
pub trait Generated:
    Payload + Paths + Literals + Sample + Serialize + DeserializeOwned + JsonSchema + PartialEq + std::fmt::Debug
{
}

impl<T> Generated for T where
    T: Payload + Paths + Literals + Sample + Serialize + DeserializeOwned + JsonSchema + PartialEq + std::fmt::Debug
{
}

/// Something that is done with every type.
pub trait Visitor {
    /// Does it.
    fn visit<T: Generated>(&mut self, name: &'static str);
}

/// A path to a field of a value, and what the field is by itself.
#[derive(Debug)]
pub struct Case {
    /// The field.
    pub field: &'static str,
    /// The path as an expression.
    pub node: Node,
    /// The field's own JSON; nothing where serde leaves it out.
    pub expected: Option<Value>,
}

impl Case {
    /// A case for the path of a field.
    pub fn new(field: &'static str, path: &impl Val, expected: Option<Value>) -> Self {
        Self { field, node: path.to_node(), expected }
    }
}

/// The paths to the fields of a type, each with what it must give for a value.
pub trait Paths: Payload {
    /// The cases of a value.
    fn cases(_value: &Self, _path: &Path<Self>) -> Vec<Case> {
        Vec::new()
    }
}

/// The path to a value that is the execution's input.
pub fn input<T: Payload>() -> Path<T> {
    Path::at(Place::root(Root::ExecutionInput))
}

/// The path to the same value in a variable.
pub fn variable<T: Payload>() -> Path<T> {
    Path::at(Place::root(Root::Variable(states::VARIABLE.into())))
}

/// Values of a type, the same in every run.
pub fn samples<T: Sample>() -> Vec<T> {
    (0..8).map(|seed| T::sample(&mut Random::new(seed))).collect()
}
