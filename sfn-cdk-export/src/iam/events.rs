//! Amazon EventBridge: `events:PutEvents`.
//!
//! Source: AWS Step Functions Developer Guide, "Add EventBridge events with Step Functions".

use sfn_asl::Text;
use sfn_asl::json::Value;
use sfn_asl::token::ResourceKind;

use super::{Argument, Call, Flat};
use crate::error::ExportError;
use crate::policy::{Fields, Statement, arn};

const EXPECTED: &str = "an event bus's name or ARN";

pub(super) fn put_events(call: &Call<'_>) -> Result<Statement, ExportError> {
    let any = || arn("events", Fields::RegionAndAccount, "event-bus/*");
    let buses = match call.argument("Entries")? {
        Argument::Value(Value::Array(entries)) => {
            entries.iter().map(|entry| bus(call, entry, any)).collect::<Result<Vec<Text>, _>>()?
        }
        Argument::Dynamic => vec![any()],
        Argument::Text(flat) => return Err(call.unknown("Entries", flat, "a list of entries")),
        Argument::Value(value) => return Err(call.unknown("Entries", value.describe(), "a list of entries")),
        Argument::Missing => Vec::new(),
    };
    if buses.is_empty() {
        return Err(call.unknown("Entries", "an empty list", "a list of entries"));
    }
    Ok(Statement::allow("PutEvents", ["events:PutEvents"], buses))
}

fn bus(call: &Call<'_>, entry: &Value, any: impl Fn() -> Text) -> Result<Text, ExportError> {
    match call.request.part(entry).member("EventBusName") {
        Argument::Missing => Ok(arn("events", Fields::RegionAndAccount, "event-bus/default")),
        Argument::Dynamic => Ok(any()),
        Argument::Value(value) => Err(call.unknown("EventBusName", value.describe(), EXPECTED)),
        Argument::Text(flat) => call.known("EventBusName", &flat, bus_arn(&flat), any, EXPECTED),
    }
}

fn bus_arn(flat: &Flat) -> Option<Text> {
    match flat.resource() {
        Some((token, "")) if token.resource.kind == ResourceKind::EventBus => return Some(token.resource.arn().into()),
        Some(_) => return None,
        None => {}
    }
    if let Some([.., resource]) = flat.arn("events") {
        let name = resource.strip_prefix("event-bus/")?;
        return flat.is_name(name, "-_./").then(|| flat.restore(&flat.text));
    }
    if !flat.is_name(&flat.text, "-_./") || flat.may_become_arn() {
        return None;
    }
    let mut bus = Text::from("event-bus/");
    bus.push(&flat.restore(&flat.text));
    Some(arn("events", Fields::RegionAndAccount, bus))
}
