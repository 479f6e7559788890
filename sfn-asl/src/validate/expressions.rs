//! Where the paths and intrinsic functions of a JSONPath state stand.
//!
//! Sources: specification, "Paths", "Reference Paths", "Payload Template"; AWS Step Functions Developer Guide, "Processing
//! input and output" and the page of each state type.

use super::scope::{Place, Site, walk_object, walk_payload};
use crate::diagnostic::Location;
use crate::intrinsic;
use crate::json::{Object, Value};
use crate::jsonpath::{self, Counter, Path};
use crate::model::{DataTest, Map, NullablePath, Operand, QueryLanguage, State};

/// What a path field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Any path.
    Path,
    /// A path to one value.
    Reference,
    /// A path to one value that is not of the context object.
    OwnReference,
    /// A place in the state's input.
    Target,
    /// A path to one value, or a function that gives a string.
    Text,
}

/// A field that takes a path.
pub(super) struct PathField<'a> {
    pub(super) name: &'static str,
    pub(super) text: &'a str,
    pub(super) wanted: Wanted,
}

/// Runs `visit` on every path field of a state, with its place.
pub(super) fn each_path_field<'a>(site: &Site<'a>, visit: &mut impl FnMut(&PathField<'a>, &Place<'_>)) {
    let mut visit_at = |at: &Location, name: &'static str, text: Option<&'a str>, wanted: Wanted| {
        if let Some(text) = text {
            visit(&PathField { name, text, wanted }, &Place::Base(at, name));
        }
    };
    let at = &site.at;
    let [input, output, result] = common(site.state);
    visit_at(at, "InputPath", input, Wanted::Path);
    match site.state {
        State::Task(task) => {
            visit_at(at, "TimeoutSecondsPath", task.timeout_seconds_path.as_deref(), Wanted::Reference);
            visit_at(at, "HeartbeatSecondsPath", task.heartbeat_seconds_path.as_deref(), Wanted::Reference);
        }
        State::Wait(wait) => {
            visit_at(at, "SecondsPath", wait.seconds_path.as_deref(), Wanted::Reference);
            visit_at(at, "TimestampPath", wait.timestamp_path.as_deref(), Wanted::Reference);
        }
        State::Fail(fail) => {
            visit_at(at, "ErrorPath", fail.error_path.as_deref(), Wanted::Text);
            visit_at(at, "CausePath", fail.cause_path.as_deref(), Wanted::Text);
        }
        State::Map(map) => map_fields(map, at, &mut visit_at),
        _ => {}
    }
    visit_at(at, "ResultPath", result, Wanted::Target);
    visit_at(at, "OutputPath", output, Wanted::Path);
    for (index, catcher) in site.state.catch().iter().enumerate() {
        if let Some(path) = nullable(catcher.result_path.as_ref()) {
            visit_at(&at.field("Catch").index(index), "ResultPath", Some(path), Wanted::Target);
        }
    }
    if let State::Choice(choice) = site.state {
        let choices = Place::Base(at, "Choices");
        for (index, rule) in choice.choices.iter().enumerate() {
            if let Some(test) = &rule.test {
                test_fields(test, &Place::Index(&choices, index), visit);
            }
        }
    }
}

/// `InputPath`, `OutputPath` and `ResultPath`.
fn common(state: &State) -> [Option<&str>; 3] {
    let (input, output, result) = match state {
        State::Task(state) => (&state.input_path, &state.output_path, state.result_path.as_ref()),
        State::Parallel(state) => (&state.input_path, &state.output_path, state.result_path.as_ref()),
        State::Map(state) => (&state.input_path, &state.output_path, state.result_path.as_ref()),
        State::Pass(state) => (&state.input_path, &state.output_path, state.result_path.as_ref()),
        State::Wait(state) => (&state.input_path, &state.output_path, None),
        State::Choice(state) => (&state.input_path, &state.output_path, None),
        State::Succeed(state) => (&state.input_path, &state.output_path, None),
        State::Fail(_) => return [None; 3],
    };
    [nullable(input.as_ref()), nullable(output.as_ref()), nullable(result)]
}

fn nullable(path: Option<&NullablePath>) -> Option<&str> {
    match path {
        Some(NullablePath::Path(path)) => Some(path),
        Some(NullablePath::Null) | None => None,
    }
}

/// The numbers of a Map state don't come from the context object: `Only ItemsPath accepts the Context Object`.
fn map_fields<'a>(
    map: &'a Map,
    at: &Location,
    visit: &mut impl FnMut(&Location, &'static str, Option<&'a str>, Wanted),
) {
    visit(at, "ItemsPath", map.items_path.as_deref(), Wanted::Path);
    if let Some(config) = map.item_reader.as_ref().and_then(|reader| reader.reader_config.as_ref())
        && let Some(path) = config.get("MaxItemsPath").and_then(Value::as_str)
    {
        visit(&at.field("ItemReader").field("ReaderConfig"), "MaxItemsPath", Some(path), Wanted::OwnReference);
    }
    if let Some(batcher) = &map.item_batcher {
        let at = &at.field("ItemBatcher");
        visit(at, "MaxItemsPerBatchPath", batcher.max_items_per_batch_path.as_deref(), Wanted::OwnReference);
        let bytes = batcher.max_input_bytes_per_batch_path.as_deref();
        visit(at, "MaxInputBytesPerBatchPath", bytes, Wanted::OwnReference);
    }
    visit(at, "MaxConcurrencyPath", map.max_concurrency_path.as_deref(), Wanted::OwnReference);
    let percentage = map.tolerated_failure_percentage_path.as_deref();
    visit(at, "ToleratedFailurePercentagePath", percentage, Wanted::OwnReference);
    visit(at, "ToleratedFailureCountPath", map.tolerated_failure_count_path.as_deref(), Wanted::OwnReference);
}

/// `Variable` and the path operands of a choice rule: `Value is not a Reference Path` is AWS's answer to other paths.
fn test_fields<'a>(test: &'a DataTest, at: &Place<'_>, visit: &mut impl FnMut(&PathField<'a>, &Place<'_>)) {
    let (field, tests) = match test {
        DataTest::And(tests) => ("And", tests),
        DataTest::Or(tests) => ("Or", tests),
        DataTest::Not(test) => return test_fields(test, &Place::Field(at, "Not"), visit),
        DataTest::Commented(_, test) => return test_fields(test, at, visit),
        DataTest::Compare(comparison) => {
            let mut field = |name: &'static str, text: &'a str| {
                visit(&PathField { name, text, wanted: Wanted::Reference }, &Place::Field(at, name));
            };
            field("Variable", &comparison.variable);
            if comparison.operator.operand() == Operand::Path
                && let Some(text) = comparison.operand.as_str()
            {
                field(comparison.operator.as_str(), text);
            }
            return;
        }
    };
    let at = Place::Field(at, field);
    for (index, test) in tests.iter().enumerate() {
        test_fields(test, &Place::Index(&at, index), visit);
    }
}

/// Runs `visit` on every object of the payload templates of a state, with its place and the field of the state that it
/// is in.
pub(super) fn each_object<'a>(site: &Site<'a>, visit: &mut impl FnMut(&'a Object, &Place<'_>, &'static str)) {
    each_payload(site, &mut |value, at, field| {
        walk_payload(value, at, &mut |object, at| visit(object, at, field));
    });
    for (at, assign) in site.assigns() {
        walk_object(assign, &Place::At(&at), &mut |object, at| visit(object, at, "Assign"));
    }
    if let Some(credentials) = credentials(site) {
        let at = Place::Base(&site.at, "Credentials");
        walk_object(credentials, &at, &mut |object, at| visit(object, at, "Credentials"));
    }
}

pub(super) fn credentials<'a>(site: &Site<'a>) -> Option<&'a Object> {
    match site.state {
        State::Task(task) => task.credentials.as_ref(),
        _ => None,
    }
}

/// Runs `visit` on the payloads of a state, each with its place and its field; the `Result` of a Pass state is none, but
/// copied as it is.
pub(super) fn each_payload<'a>(site: &Site<'a>, visit: &mut impl FnMut(&'a Value, &Place<'_>, &'static str)) {
    let at = &Place::At(&site.at);
    let mut add = |at: &Place<'_>, field: &'static str, value: &'a Option<Value>| {
        if let Some(value) = value {
            visit(value, &Place::Field(at, field), field);
        }
    };
    match site.state {
        State::Task(state) => {
            add(at, "Parameters", &state.parameters);
            add(at, "Arguments", &state.arguments);
            add(at, "ResultSelector", &state.result_selector);
            add(at, "Output", &state.output);
        }
        State::Parallel(state) => {
            add(at, "Parameters", &state.parameters);
            add(at, "Arguments", &state.arguments);
            add(at, "ResultSelector", &state.result_selector);
            add(at, "Output", &state.output);
        }
        State::Map(state) => {
            add(at, "Items", &state.items);
            add(at, "ItemSelector", &state.item_selector);
            add(at, "Parameters", &state.parameters);
            add(at, "ResultSelector", &state.result_selector);
            add(at, "Output", &state.output);
            if let Some(reader) = &state.item_reader {
                add(&Place::Field(at, "ItemReader"), "Parameters", &reader.parameters);
                add(&Place::Field(at, "ItemReader"), "Arguments", &reader.arguments);
            }
            if let Some(batcher) = &state.item_batcher {
                add(&Place::Field(at, "ItemBatcher"), "BatchInput", &batcher.batch_input);
            }
            if let Some(writer) = &state.result_writer {
                add(&Place::Field(at, "ResultWriter"), "Parameters", &writer.parameters);
                add(&Place::Field(at, "ResultWriter"), "Arguments", &writer.arguments);
            }
        }
        State::Pass(state) => {
            add(at, "Parameters", &state.parameters);
            add(at, "Output", &state.output);
        }
        State::Wait(state) => add(at, "Output", &state.output),
        State::Succeed(state) => add(at, "Output", &state.output),
        State::Choice(state) => {
            for (index, rule) in state.choices.iter().enumerate() {
                add(&Place::Index(&Place::Field(at, "Choices"), index), "Output", &rule.output);
            }
            add(at, "Output", &state.output);
        }
        State::Fail(_) => {}
    }
    for (index, catcher) in site.state.catch().iter().enumerate() {
        add(&Place::Index(&Place::Field(at, "Catch"), index), "Output", &catcher.output);
    }
}

/// A variable that a state reads.
pub(super) struct Read<'a> {
    /// The string that holds the path or function.
    pub(super) at: Location,
    /// Where in it, in characters.
    pub(super) offset: usize,
    /// The name without `$`.
    pub(super) name: &'a str,
}

/// Every variable that a JSONPath state reads, as it is when the state begins; none for other states.
pub(super) fn variable_reads<'a>(site: &Site<'a>) -> Vec<Read<'a>> {
    let mut out = Vec::new();
    if site.language != Some(QueryLanguage::JsonPath) {
        return out;
    }
    each_path_field(site, &mut |field, at| reads(field.text, at, &mut out));
    each_object(site, &mut |object, at, _| {
        for (key, value) in object.iter() {
            if key.ends_with(".$")
                && let Some(text) = value.as_str()
            {
                reads(text, &Place::Field(at, key), &mut out);
            }
        }
    });
    out
}

fn reads<'a>(text: &'a str, at: &Place<'_>, out: &mut Vec<Read<'a>>) {
    let is_call = intrinsic::is_call(text);
    // Most paths read no variable.
    if !text.contains('$') || (!is_call && text.starts_with("$.") && !text.contains('?')) {
        return;
    }
    if jsonpath::has_placeholder(text) {
        return;
    }
    let mut counter = Counter::new(text);
    let mut add = |path: &Path<'a>| {
        let own = path.variable_sites().filter(|(_, name)| *name != "states");
        out.extend(own.map(|(start, name)| Read { at: at.location(), offset: counter.before(start), name }));
    };
    if is_call {
        if let Ok(call) = intrinsic::parse(text) {
            call.paths().into_iter().for_each(add);
        }
    } else if let Ok(path) = jsonpath::parse(text) {
        add(&path);
    }
}
