//! Amazon EventBridge: `events:PutEvents`.
//!
//! Source: AWS Step Functions Developer Guide, "Add EventBridge events with Step Functions".

use sfn_asl::Text;
use sfn_asl::json::Value;
use sfn_asl::token::ResourceKind;

use super::{Argument, Call};
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
        Argument::Text(text) => return Err(call.unknown("Entries", text, "entries")),
        Argument::Value(value) => return Err(call.unknown("Entries", value.describe(), "entries")),
        Argument::Missing => Vec::new(),
    };
    if buses.is_empty() {
        return Err(call.unknown("Entries", "no entries", "entries"));
    }
    Ok(Statement::allow("PutEvents", ["events:PutEvents"], buses))
}

fn bus(call: &Call<'_>, entry: &Value, any: impl Fn() -> Text) -> Result<Text, ExportError> {
    match call.request.part(entry).member("EventBusName") {
        Argument::Missing => Ok(arn("events", Fields::RegionAndAccount, "event-bus/default")),
        Argument::Dynamic => Ok(any()),
        Argument::Value(value) => Err(call.unknown("EventBusName", value.describe(), EXPECTED)),
        Argument::Text(text) => {
            let flat = call.flat("EventBusName", text, EXPECTED)?;
            let unknown = || call.unknown("EventBusName", text, EXPECTED);
            match flat.resource() {
                Some((token, "")) if token.resource.kind == ResourceKind::EventBus => {
                    return Ok(token.resource.arn().into());
                }
                Some(_) => return Err(unknown()),
                None => {}
            }
            if let Some([.., resource]) = flat.arn("events") {
                let name = resource.strip_prefix("event-bus/").ok_or_else(unknown)?;
                return if flat.is_name(name, "-_./") { Ok(flat.restore(&flat.text)) } else { Err(unknown()) };
            }
            if !flat.is_name(&flat.text, "-_./") {
                return Err(unknown());
            }
            let mut bus = Text::from("event-bus/");
            bus.push(&flat.restore(&flat.text));
            Ok(arn("events", Fields::RegionAndAccount, bus))
        }
    }
}
