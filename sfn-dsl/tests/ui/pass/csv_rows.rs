// Types that are strings in JSON, as members of the rows of a CSV file.
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Import {
    pub file: String,
}

#[derive(Payload)]
pub struct Row<T> {
    pub sku: Sku,
    pub unit: Unit,
    pub note: Option<String>,
    pub letter: char,
    pub name: Cow<'static, str>,
    pub owner: Arc<str>,
    pub other: T,
    #[payload(as = String)]
    pub count: u32,
    #[payload(opaque)]
    pub unknown: u32,
    #[serde(flatten)]
    pub more: More,
}

#[derive(Payload)]
pub struct Sku(String);

#[derive(Payload)]
pub enum Unit {
    Piece,
    Metre,
}

#[derive(Payload)]
pub struct More {
    pub price: Box<str>,
}

#[derive(Payload)]
#[serde(transparent)]
pub struct Wrapped {
    pub row: Row<Option<Sku>>,
}

resources! {
    lambda store(Import);
}

workflow! {
    #![allow(interrupted_tasks)]
    Rows(import: Import) {
        All: distributed map _: Row<String> in s3::csv("incoming", import.file) { A: store(import); }
        Listed: distributed map _: Wrapped in s3::inventory("incoming", import.file) { B: store(import); }
        Any: distributed map _: HashMap<String, String> in s3::csv("incoming", import.file) { C: store(import); }
    }
}

fn main() {
    assert!(Rows::validated().is_ok());
}
