//! What AWS has replaced.
//!
//! Sources: AWS Step Functions Developer Guide, "Map state" (`Iterator` and `Parameters` are deprecated there) and "Start a new AWS
//! Step Functions state machine from a running execution" (`.sync` gives the output as text, `.sync:2` as JSON).

use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};
use crate::model::{ItemProcessor, ProcessorMode, QueryLanguage, State};
use crate::resource::Pattern;

/// Checks a state.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    match site.state {
        State::Map(map) => {
            // What else is wrong with these fields is reported alone.
            let is_distributed = |iterator: &ItemProcessor| {
                iterator.processor_config.is_some_and(|config| config.mode == Some(ProcessorMode::Distributed))
            };
            if map.item_processor.is_none() && map.iterator.as_ref().is_some_and(|it| !is_distributed(it)) {
                let message = "`Iterator` is deprecated";
                warn(site.at.field("Iterator"), message, "rename it to `ItemProcessor`", report);
            }
            let is_jsonpath = site.language == Some(QueryLanguage::JsonPath);
            if map.parameters.is_some() && map.item_selector.is_none() && is_jsonpath {
                let message = "`Parameters` of a Map state is deprecated";
                warn(site.at.field("Parameters"), message, "rename it to `ItemSelector`", report);
            }
        }
        State::Task(_) => {
            if let Some(call) = site.integration()
                && !call.sdk
                && call.service == "states"
                && call.pattern == Pattern::Sync
            {
                let message = "`.sync` gives the output of the execution as text";
                let help = "write `.sync:2` to get it as JSON";
                warn(site.at.field("Resource"), message, help, report);
            }
        }
        _ => {}
    }
}

fn warn(at: Location, message: &str, help: &str, report: &mut Report<'_>) {
    report.push(Diagnostic::new(codes::DEPRECATED_FORM, at, message).with_help(help));
}
