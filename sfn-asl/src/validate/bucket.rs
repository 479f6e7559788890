//! What the readers and writers of Distributed Map states must say of Amazon S3.
//!
//! Source: AWS Step Functions Developer Guide, "`ItemReader` (Map)" and "`ResultWriter` (Map)". What AWS does with a definition
//! that lacks it is not known; the map run fails.

use super::scope::Report;
use crate::codes;
use crate::diagnostic::{Diagnostic, Location};
use crate::json::{Object, Value};
use crate::model::{ItemReader, ResultWriter};
use crate::text::Text;

/// Checks an item reader.
pub(super) fn reader(reader: &ItemReader, at: &Location, report: &mut Report<'_>) {
    let Some(resource) = reader.resource.as_literal() else { return };
    let members: &[&str] = match resource.rsplit(':').next() {
        Some("getObject") => &["Bucket", "Key"],
        Some("listObjectsV2") => &["Bucket"],
        _ => return,
    };
    request(reader.parameters.as_ref(), reader.arguments.as_ref(), members, at, report);
    if let Some(config) = &reader.reader_config {
        reader_config(config, &at.field("ReaderConfig"), report);
    }
}

/// Checks a result writer. That it has a request at all, and which resource, are other rules.
pub(super) fn writer(writer: &ResultWriter, at: &Location, report: &mut Report<'_>) {
    let puts =
        writer.resource.as_ref().and_then(Text::as_literal).is_some_and(|resource| resource.ends_with(":putObject"));
    if puts && (writer.parameters.is_some() || writer.arguments.is_some()) {
        request(writer.parameters.as_ref(), writer.arguments.as_ref(), &["Bucket"], at, report);
    }
}

fn request(
    parameters: Option<&Value>,
    arguments: Option<&Value>,
    members: &[&str],
    at: &Location,
    report: &mut Report<'_>,
) {
    let (place, object) = match (parameters, arguments) {
        (Some(Value::Object(object)), _) => (at.field("Parameters"), Some(object)),
        (None, Some(Value::Object(object))) => (at.field("Arguments"), Some(object)),
        (None, None) if !report.is_known(at, "Parameters") && !report.is_known(at, "Arguments") => (at.clone(), None),
        _ => return,
    };
    let has =
        |object: &Object, member: &str| object.get(member).is_some() || object.get(&format!("{member}.$")).is_some();
    let missing: Vec<String> = members
        .iter()
        .filter(|member| !object.is_some_and(|object| has(object, member)))
        .map(|member| format!("`{member}`"))
        .collect();
    if !missing.is_empty() {
        let message = format!("{} must be given to Amazon S3", missing.join(" and "));
        let help = "give them in `Parameters`, in JSONata in `Arguments`";
        report.push(Diagnostic::new(codes::MISSING_FIELD, place, message).as_warning().with_help(help));
    }
}

fn reader_config(config: &Object, at: &Location, report: &mut Report<'_>) {
    let word = |field: &str| config.get(field).and_then(Value::as_text).and_then(Text::as_literal);
    if word("ManifestType") == Some("S3_INVENTORY") && config.get("InputType").is_some() {
        let message = "`InputType` is not given for the manifest of an S3 inventory, which says it itself";
        let diagnostic = Diagnostic::new(codes::EXCLUSIVE_FIELDS, at.field("InputType"), message).as_warning();
        report.push(diagnostic.with_help("leave it out"));
    }
    if word("Transformation") == Some("LOAD_AND_FLATTEN") && config.get("InputType").is_none() {
        let message = "`InputType` must say what is in the objects that `LOAD_AND_FLATTEN` loads";
        report.push(Diagnostic::new(codes::MISSING_FIELD, at.clone(), message).as_warning());
    }
}
