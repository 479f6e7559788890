//! Amazon EventBridge: `events:PutEvents`.
//!
//! Source: AWS Step Functions Developer Guide, "Add EventBridge events with Step Functions".

use sfn_asl::token::ResourceKind;

use super::arn_type::ArnType;
use super::call::Call;
use super::request::Argument;
use crate::policy::Fields;

const BUS: ArnType = ArnType {
    service: "events",
    fields: Fields::RegionAndAccount,
    prefix: "event-bus/",
    characters: "-_./",
    kind: Some(ResourceKind::EventBus),
    by_name: true,
    expected: "an event bus's name or ARN",
};

pub(super) fn put_events(call: &mut Call<'_>) {
    const NAME: &str = "Entries[].EventBusName";
    if let Argument::Missing = call.argument("Entries") {
        call.missing("Entries");
    }
    let mut buses = Vec::new();
    for argument in call.request.members(NAME) {
        if let Argument::Missing = argument {
            buses.push(BUS.arn("default"));
        } else {
            let bus = call.read(NAME, argument, BUS.expected, |flat| BUS.find(flat));
            buses.push(bus.unwrap_or_else(|| BUS.any()).arn());
        }
    }
    if buses.is_empty() {
        call.unreadable("Entries", "an empty list", "a list of entries");
        buses.push(BUS.any().arn());
    }
    call.allow("PutEvents", ["events:PutEvents"], buses);
}
