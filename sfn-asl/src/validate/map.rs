//! What Distributed Map states have: reader, writer, processor configuration.
//!
//! Sources: AWS Step Functions Developer Guide, "`ItemReader` (Map)", "`ResultWriter` (Map)", "Using Map state in Distributed
//! mode"; AWS: `does not match any of the allowed values`, `There should only be one of the following fields: [MaxItems,
//! MaxItemsPath]`.

use super::bucket;
use super::ranges::{self, Range};
use super::resource;
use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::{Diagnostic, Location, similar_name};
use crate::json::{Object, Value};
use crate::model::{ItemReader, Map, ProcessorMode, QueryLanguage, ResultWriter, State};

/// Checks a Map state.
pub(super) fn check(site: &Site<'_>, report: &mut Report<'_>) {
    let State::Map(map) = site.state else { return };
    check_mode(map, site, report);
    check_items(map, site, report);
    if let Some(reader) = &map.item_reader {
        let at = site.at.field("ItemReader");
        check_reader(reader, &at, report);
        bucket::reader(reader, &at, report);
    }
    if let Some(writer) = &map.result_writer {
        let at = site.at.field("ResultWriter");
        check_writer(writer, &at, report);
        bucket::writer(writer, &at, report);
    }
}

/// The items of JSONata: a list, an object, or an expression that gives one.
fn check_items(map: &Map, site: &Site<'_>, report: &mut Report<'_>) {
    let found = match &map.items {
        // Text that a deployment tool fills in may be an expression, and null what is not known yet.
        Some(Value::String(text)) if text.is_jsonata() || text.as_literal().is_none_or(|text| text.contains("${")) => {
            return;
        }
        Some(Value::Array(_) | Value::Object(_) | Value::Null) | None => return,
        Some(found) => found,
    };
    if site.language == Some(QueryLanguage::Jsonata) {
        wrong_type("Items", "an array, an object or an expression", found, &site.at, report);
    }
}

fn check_mode(map: &Map, site: &Site<'_>, report: &mut Report<'_>) {
    let config = map.item_processor.as_ref().and_then(|processor| processor.processor_config);
    if map.is_distributed() {
        let at = site.at.field("ItemProcessor").field("ProcessorConfig");
        if config.is_some_and(|config| config.execution_type.is_none()) && !report.is_known(&at, "ExecutionType") {
            let message = "a Distributed Map must say the `ExecutionType` of its child executions";
            let help = "add `\"ExecutionType\": \"STANDARD\"` or `\"EXPRESS\"`";
            report.push(Diagnostic::new(codes::MISSING_FIELD, at, message).with_help(help));
        }
        return;
    }
    if let Some(config) = map.iterator.as_ref().and_then(|iterator| iterator.processor_config)
        && config.mode == Some(ProcessorMode::Distributed)
    {
        let at = site.at.field("Iterator").field("ProcessorConfig").field("Mode");
        let message = "the deprecated `Iterator` cannot run as a Distributed Map";
        report.push(Diagnostic::new(codes::UNKNOWN_VALUE, at, message).with_help("rename it to `ItemProcessor`"));
        return;
    }
    if report.is_known(&site.at.field("ItemProcessor").field("ProcessorConfig"), "Mode") {
        return;
    }
    let fields = [
        ("ExecutionType", config.is_some_and(|config| config.execution_type.is_some())),
        ("ItemReader", map.item_reader.is_some()),
        ("ItemBatcher", map.item_batcher.is_some()),
        ("Label", map.label.is_some()),
        ("ToleratedFailurePercentage", map.tolerated_failure_percentage.is_some()),
        ("ToleratedFailurePercentagePath", map.tolerated_failure_percentage_path.is_some()),
        ("ToleratedFailureCount", map.tolerated_failure_count.is_some()),
        ("ToleratedFailureCountPath", map.tolerated_failure_count_path.is_some()),
        ("ResultWriter", map.result_writer.is_some()),
    ];
    let present: Vec<_> =
        fields.iter().filter(|(_, present)| *present).map(|(field, _)| format!("`{field}`")).collect();
    // One mistake, the missing mode, gives one finding.
    if !present.is_empty() {
        let message = format!("state `{}` runs inline, where {} means nothing", site.name, present.join(", "));
        let help = "set `Mode` in `ProcessorConfig` to `DISTRIBUTED`, or leave it out";
        report.push(Diagnostic::new(codes::DISTRIBUTED_FIELD, site.at.clone(), message).with_help(help));
    }
}

fn check_reader(reader: &ItemReader, at: &Location, report: &mut Report<'_>) {
    if !report.is_known(at, "Resource") {
        resource::one_of(&reader.resource, &["s3:getObject", "s3:listObjectsV2"], at, report);
    }
    if let Some(config) = &reader.reader_config {
        check_reader_config(config, &at.field("ReaderConfig"), report);
    }
}

const INPUT_TYPES: &[&str] = &["CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"];
const DELIMITERS: &[&str] = &["COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"];

fn check_reader_config(config: &Object, at: &Location, report: &mut Report<'_>) {
    const FIELDS: &[&str] = &[
        "InputType",
        "CSVHeaderLocation",
        "CSVHeaders",
        "CSVDelimiter",
        "MaxItems",
        "MaxItemsPath",
        "ManifestType",
        "Transformation",
        "ItemsPointer",
    ];
    known_fields("a reader configuration", config, FIELDS, at, report);
    word(config, "InputType", INPUT_TYPES, at, report);
    word(config, "CSVHeaderLocation", &["FIRST_ROW", "GIVEN"], at, report);
    word(config, "CSVDelimiter", DELIMITERS, at, report);
    word(config, "ManifestType", &["ATHENA_DATA", "S3_INVENTORY"], at, report);
    word(config, "Transformation", &["NONE", "LOAD_AND_FLATTEN"], at, report);
    if config.get("CSVHeaderLocation").and_then(Value::as_str) == Some("GIVEN") && config.get("CSVHeaders").is_none() {
        let message = "`CSVHeaders` must be there if `CSVHeaderLocation` is `GIVEN`";
        report.push(Diagnostic::new(codes::MISSING_FIELD, at.clone(), message));
    }
    if let Some(headers) = config.get("CSVHeaders") {
        let is_list = headers.as_array().is_some_and(|items| items.iter().all(|item| item.as_text().is_some()));
        if !is_list {
            let message = "`CSVHeaders` must be an array of strings";
            report.push(Diagnostic::new(codes::WRONG_TYPE, at.field("CSVHeaders"), message));
        }
    }
    match config.get("MaxItems") {
        Some(Value::Number(number)) => {
            ranges::number(Some(number), Range::whole(0, 100_000_000), at, "MaxItems", report);
        }
        Some(Value::String(text)) if text.is_jsonata() => {}
        Some(other) => wrong_type("MaxItems", "a number, or in JSONata an expression", other, at, report),
        None => {}
    }
    match config.get("MaxItemsPath") {
        Some(_) if config.get("MaxItems").is_some() => {
            let message = "`MaxItems` and `MaxItemsPath` exclude each other";
            let diagnostic = Diagnostic::new(codes::EXCLUSIVE_FIELDS, at.field("MaxItemsPath"), message);
            report.push(diagnostic.with_help("keep one of them"));
        }
        Some(Value::String(_)) | None => {}
        Some(other) => wrong_type("MaxItemsPath", "a path", other, at, report),
    }
    if let Some(pointer) = config.get("ItemsPointer").filter(|pointer| pointer.as_text().is_none()) {
        wrong_type("ItemsPointer", "a string", pointer, at, report);
    }
}

fn check_writer(writer: &ResultWriter, at: &Location, report: &mut Report<'_>) {
    let has_request = writer.parameters.is_some() || writer.arguments.is_some();
    let absent = |field: &str, report: &Report<'_>| !report.is_known(at, field);
    if let Some(resource) = &writer.resource {
        resource::one_of(resource, &["s3:putObject"], at, report);
    }
    if writer.resource.is_some() && !has_request && absent("Parameters", report) && absent("Arguments", report) {
        let message = "`ResultWriter` with `Resource` must have `Parameters`, or in JSONata `Arguments`";
        report.push(Diagnostic::new(codes::MISSING_FIELD, at.clone(), message));
    } else if writer.resource.is_none() && has_request && absent("Resource", report) {
        let message = "`ResultWriter` with a bucket must have `Resource`";
        let help = "add `\"Resource\": \"arn:aws:states:::s3:putObject\"`";
        report.push(Diagnostic::new(codes::MISSING_FIELD, at.clone(), message).with_help(help));
    } else if writer.resource.is_none()
        && writer.writer_config.is_none()
        && absent("Resource", report)
        && absent("WriterConfig", report)
    {
        let message = "`ResultWriter` must have `Resource` with its bucket, `WriterConfig`, or both";
        report.push(Diagnostic::new(codes::MISSING_FIELD, at.clone(), message));
    }
    if let Some(config) = &writer.writer_config {
        let at = &at.field("WriterConfig");
        known_fields("a writer configuration", config, &["OutputType", "Transformation"], at, report);
        word(config, "OutputType", &["JSON", "JSONL"], at, report);
        word(config, "Transformation", &["NONE", "COMPACT", "FLATTEN"], at, report);
        for field in ["OutputType", "Transformation"] {
            if config.get(field).is_none() {
                let message = format!("a writer configuration must have the field `{field}`");
                report.push(Diagnostic::new(codes::MISSING_FIELD, at.clone(), message));
            }
        }
    }
}

fn known_fields(what: &str, object: &Object, fields: &[&str], at: &Location, report: &mut Report<'_>) {
    for (key, _) in object.iter().filter(|(key, _)| !fields.contains(key)) {
        let mut diagnostic =
            Diagnostic::new(codes::UNKNOWN_FIELD, at.field(key), format!("{what} has no field `{key}`"));
        if let Some(similar) = similar_name(key, fields.iter().copied()) {
            diagnostic = diagnostic.with_help(format!("a field with a similar name exists: `{similar}`"));
        }
        report.push(diagnostic);
    }
}

/// Checks a field that takes one of a closed set of words.
fn word(object: &Object, field: &str, words: &[&str], at: &Location, report: &mut Report<'_>) {
    let Some(value) = object.get(field) else { return };
    let Value::String(text) = value else {
        wrong_type(field, "a string", value, at, report);
        return;
    };
    let Some(literal) = text.as_literal().filter(|literal| !words.contains(literal) && !literal.contains("${")) else {
        return;
    };
    let message = format!("`{field}` cannot be `{literal}`");
    let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    let help = format!("the words are {}", words.join(", "));
    report.push(Diagnostic::new(codes::UNKNOWN_VALUE, at.field(field), message).with_help(help));
}

fn wrong_type(field: &str, wanted: &str, found: &Value, at: &Location, report: &mut Report<'_>) {
    let message = format!("`{field}` must be {wanted}, not {}", found.describe());
    report.push(Diagnostic::new(codes::WRONG_TYPE, at.field(field), message));
}
