// Attributes that say nothing of the JSON that a workflow could rely on.
use std::collections::HashMap;

use sfn_dsl::prelude::*;

#[derive(Payload)]
#[serde(rename_all = "camel")]
struct UnknownRule {
    #[serde(rename(serialise = "a"))]
    order_id: String,
    #[serde(renam = "b")]
    misspelt: String,
    #[serde(tag = "kind")]
    misplaced: String,
}

#[derive(Payload)]
struct Functions {
    #[serde(with = "hex")]
    both: Vec<u8>,
    #[serde(serialize_with = "hex::write")]
    written: Vec<u8>,
    #[serde(deserialize_with = "hex::read")]
    read: Vec<u8>,
}

#[derive(Payload)]
struct Flattened {
    #[serde(flatten)]
    optional: Option<Inner>,
    #[serde(flatten)]
    #[payload(opaque)]
    unknown: Inner,
}

#[derive(Payload)]
struct NotAnObject {
    #[serde(flatten)]
    list: Vec<String>,
}

#[derive(Payload)]
struct TwoRests {
    #[serde(flatten)]
    first: HashMap<String, String>,
    #[serde(flatten)]
    second: HashMap<String, u32>,
}

#[derive(Payload)]
struct Inner {
    a: String,
}

#[derive(Payload)]
struct SameName {
    #[serde(rename = "id")]
    order: String,
    id: String,
}

#[derive(Payload)]
#[serde(tag = "kind")]
struct SameAsTag {
    kind: String,
}

#[derive(Payload)]
struct Left(String, #[serde(skip)] String);

#[derive(Payload)]
#[serde(from = "String")]
struct OneWay {
    inner: String,
}

#[derive(Payload)]
#[serde(from = "String", into = "u32")]
struct OtherWay {
    inner: String,
}

#[derive(Payload)]
#[serde(remote = "std::time::Duration")]
struct Remote {
    #[serde(getter = "std::time::Duration::as_secs")]
    secs: u64,
}

#[derive(Payload)]
enum Variants {
    #[serde(with = "hex")]
    Hexadecimal(Vec<u8>),
    #[payload(as = String)]
    Text(u8),
}

#[derive(Payload)]
#[payload(openly)]
struct Misspelt {
    #[payload(transparent)]
    field: String,
    #[payload(opaque, as = String)]
    both: String,
}

fn main() {}
