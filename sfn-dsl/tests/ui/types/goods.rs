// The payloads and resources of the cases about expressions.
#![allow(dead_code)]
use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Goods {
    pub id: Id,
    pub owner: Owner,
    pub name: String,
    pub count: u8,
    pub big: i64,
    pub total: f64,
    pub weight: Option<f64>,
    pub kind: Kind,
    pub parts: Vec<String>,
    pub size: Size,
    pub next: Option<Size>,
}

#[derive(Payload)]
pub struct Id(pub String);

#[derive(Payload)]
pub struct Owner(pub String);

#[derive(Payload)]
pub enum Kind {
    Small,
    Large,
}

#[derive(Payload)]
pub enum Colour {
    Red,
}

#[derive(Payload)]
pub struct Size {
    pub width: u8,
    pub depth: i8,
    pub note: Option<String>,
    #[serde(default)]
    pub unit: String,
}

resources! {
    lambda store(Size);
    lambda name(String);
}
