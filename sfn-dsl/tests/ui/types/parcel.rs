// The payloads and resources of the cases that are the same in both query languages.
#![allow(dead_code)]
use sfn_dsl::prelude::*;

#[derive(Payload)]
#[serde(rename_all = "camelCase")]
pub struct Parcel {
    pub parcel_id: ParcelId,
    pub sender: String,
    pub weight: f64,
    pub count: u8,
    pub shelf: u32,
    pub note: Option<String>,
    pub labels: Vec<String>,
    pub old_labels: Option<Vec<String>>,
    pub size: Size,
    pub state: State,
    pub sealed: bool,
    pub sent: Option<Address>,
    #[serde(flatten)]
    pub address: Address,
    #[serde(skip)]
    pub cache: Cache,
    #[serde(skip_serializing)]
    pub secret: String,
    #[serde(rename = "content-type")]
    pub content_type: String,
    #[payload(opaque)]
    pub age: std::time::Duration,
    pub split: Split,
}

// Skipped, so that it need be no payload.
pub struct Cache;

#[derive(Payload)]
pub struct ParcelId(pub String);

#[derive(Payload)]
pub struct CustomerId(pub String);

#[derive(Payload)]
pub struct Address {
    pub city: String,
}

#[derive(Payload)]
pub struct Size {
    pub width: u8,
    pub depth: f64,
}

#[derive(Payload)]
pub enum State {
    Open,
    Closed,
}

#[derive(Payload)]
pub enum Colour {
    Red,
}

#[derive(Payload)]
pub enum How {
    Brought { by: String },
    Fetched,
}

#[derive(Payload)]
pub struct Split {
    #[serde(rename(serialize = "written", deserialize = "read"))]
    pub name: String,
}

#[derive(Payload)]
pub struct Label {
    pub text: String,
    pub tags: Vec<String>,
    pub copies: u8,
    pub note: Option<String>,
    #[serde(default)]
    pub layout: String,
}

#[derive(TaskError)]
pub enum PrintError {
    NoPaper,
    Jammed,
}

#[derive(TaskError)]
pub enum ShipError {
    NoShip,
}

resources! {
    lambda print(Label) throws PrintError;
    lambda text(String) throws PrintError;
    lambda texts(Vec<String>);
    lambda size(Size);
    lambda to(Address);
    lambda id(CustomerId);
    lambda split(Split);
    lambda state(State);
    lambda how(How);
}
