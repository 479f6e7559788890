// Names that hide each other, and presence that nothing tells: a type behind each comment.
use std::collections::HashMap;

use sfn_dsl::prelude::*;

// two fields of one name
#[derive(Payload)]
#[serde(rename_all = "camelCase")]
struct Fields {
    #[serde(rename = "orderId")]
    id: String,
    order_id: String,
}

// a field that is read under the name of another
#[derive(Payload)]
struct Alias {
    #[serde(alias = "b")]
    a: u8,
    b: u8,
}

// one name where it is written, another where it is read
#[derive(Payload)]
struct Directions {
    #[serde(rename(serialize = "a", deserialize = "x"))]
    a: u8,
    #[serde(rename(serialize = "b", deserialize = "x"))]
    b: u8,
}

// two variants of one name
#[derive(Payload)]
enum Variants {
    #[serde(rename = "x")]
    A,
    #[serde(rename = "x")]
    B,
}

// a variant that is read under the name of another
#[derive(Payload)]
enum VariantAlias {
    #[serde(alias = "B")]
    A,
    B,
}

// two fields of one variant
#[derive(Payload)]
enum InVariant {
    A {
        x: u8,
        #[serde(rename = "x")]
        y: u8,
    },
}

#[derive(Payload)]
struct Inner {
    a: String,
}

#[derive(Payload)]
struct Around {
    #[serde(flatten)]
    inner: Inner,
}

#[derive(Payload)]
#[serde(tag = "a")]
enum Tagged {
    One { x: u8 },
}

#[derive(Payload)]
enum Word {
    One,
}

// a member of the struct and of what is flattened
#[derive(Payload)]
struct Flattened {
    #[serde(flatten)]
    inner: Inner,
    #[serde(rename = "a")]
    other: u8,
}

// the same, two levels deep
#[derive(Payload)]
struct FlattenedTwice {
    a: u8,
    #[serde(flatten)]
    around: Around,
}

// a member of two that are flattened
#[derive(Payload)]
struct TwoFlattened {
    #[serde(flatten)]
    inner: Inner,
    #[serde(flatten)]
    tagged: Tagged,
}

// two maps with a field between them
#[derive(Payload)]
struct TwoMaps {
    #[serde(flatten)]
    first: HashMap<String, String>,
    #[serde(flatten)]
    inner: Inner,
    #[serde(flatten)]
    rest: HashMap<String, String>,
}

// a word has no members
#[derive(Payload)]
struct FlattenedWord {
    #[serde(flatten)]
    word: Word,
}

// a flattened field that is not always written
#[derive(Payload)]
struct NotAlways {
    #[serde(flatten, skip_serializing_if = "is_empty")]
    inner: Inner,
}

// a flattened map that is not always there
#[derive(Payload)]
struct NotAlwaysMap {
    #[serde(flatten)]
    map: Option<HashMap<String, String>>,
}

// a string cannot stand beside a tag
#[derive(Payload)]
#[serde(tag = "kind")]
enum TaggedString {
    Name(String),
}

// the tag is a member of what stands beside it
#[derive(Payload)]
#[serde(tag = "a")]
enum TagTwice {
    One(Inner),
}

// no type
#[derive(Payload)]
#[serde(from = "a type", into = "a type")]
struct NoType {
    a: u8,
}

// a union
#[derive(Payload)]
union Union {
    a: u8,
}

fn main() {}
