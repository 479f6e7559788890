//! The types, as the generator wrote them.

#![allow(missing_docs, clippy::all)]

use sfn_dsl::Val;
use sfn_dsl::expr::Node;
use sfn_dsl::payload::PayloadStruct;

use crate::literals::{Literals, Maker};
use crate::{Case, Paths, Random, Sample, Visitor};

/// A field's own JSON.
fn json(value: &impl serde::Serialize) -> serde_json::Value {
    serde_json::to_value(value).expect("a value that serde writes")
}

/// The JSON of types with `from` and `into`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema, sfn_dsl::Payload)]
#[serde(rename_all = "camelCase")]
pub struct Wire {
    pub wire_value: u32,
}

/// A number in a string, for `with`.
mod as_text {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(value: &u32, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&value.to_string())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

fn read_optional<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<u32>, D::Error> {
    serde::Deserialize::deserialize(from)
}

include!(concat!(env!("OUT_DIR"), "/types.rs"));
