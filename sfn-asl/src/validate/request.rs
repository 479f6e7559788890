//! The requests of service integrations: the members at their top.
//!
//! Sources: AWS Step Functions Developer Guide, "Learning to use AWS service SDK integrations in Step Functions" (names begin
//! with a capital letter, whatever the service's own API does) and "Passing parameters to a service API in Step Functions"
//! (`The field Filter is not supported by Step Functions`). Step Functions takes such a definition, and the task fails
//! whenever it runs. Which members there are is asked of the [`ServiceCatalog`].

use super::ranges::{self, Range};
use super::scope::{Report, Site};
use crate::codes;
use crate::diagnostic::{Diagnostic, similar_name};
use crate::json::{Object, Value};
use crate::model::{QueryLanguage, State};
use crate::resource::Integration;
use crate::services::{Member, ServiceCatalog};

/// Checks the request of a Task state whose resource is fine. A request that is not written out, but made by an expression or
/// out of the input alone, may hold anything.
pub(super) fn check(site: &Site<'_>, catalog: Option<&dyn ServiceCatalog>, report: &mut Report<'_>) {
    let State::Task(task) = site.state else { return };
    let (field, request) = match site.language {
        Some(QueryLanguage::JsonPath) => ("Parameters", &task.parameters),
        Some(QueryLanguage::Jsonata) => ("Arguments", &task.arguments),
        None => return,
    };
    let (Some(catalog), Some(call), Some(Value::Object(request))) = (catalog, site.integration(), request) else {
        return;
    };
    let Some(members) = catalog.request(call) else { return };
    let written: Vec<&str> = request.iter().map(|(key, _)| name_of(key)).collect();
    let mut meant = Vec::new();
    for (key, value) in request.iter() {
        let name = name_of(key);
        if let Some(member) = members.iter().find(|member| member.name == name) {
            if let (Some((least, most)), Value::Number(number)) = (member.range, value) {
                let range = Range::whole(least, most);
                ranges::number(Some(number), range, &site.at.field(field), key, report);
            }
            continue;
        }
        let free = |member: &&Member| !written.contains(&&*member.name);
        let found = spelt_otherwise(name, &members).or_else(|| {
            let names = members.iter().filter(free).map(|member| &*member.name);
            similar_name(name, names)
        });
        let (message, help) = match found {
            Some(found) if found.eq_ignore_ascii_case(name) => {
                (format!("`{name}` of `{}` is spelt `{found}` here", called(call)), format!("write `{found}`"))
            }
            Some(found) => (unknown(call, name), format!("a member with a similar name exists: `{found}`")),
            None if members.is_empty() => (unknown(call, name), "the request has no members".to_owned()),
            None => {
                let lint = codes::UNKNOWN_MEMBER.lint;
                (
                    unknown(call, name),
                    format!("if it is newer than the tables of this version, allow the lint `{lint}`"),
                )
            }
        };
        meant.extend(found);
        let at = site.at.field(field).field(key);
        report.push(Diagnostic::new(codes::UNKNOWN_MEMBER, at, message).with_help(help));
    }
    let is_missing =
        |member: &&Member| member.is_required && !written.contains(&&*member.name) && !meant.contains(&&*member.name);
    let missing: Vec<_> = members.iter().filter(is_missing).map(|member| format!("`{}`", member.name)).collect();
    if !missing.is_empty() {
        report.push(missing_members(call, &missing, request, site, field));
    }
}

/// `bucket` and `Bucket.$` are the member `Bucket`.
fn name_of(key: &str) -> &str {
    key.strip_suffix(".$").unwrap_or(key)
}

fn spelt_otherwise<'a>(name: &str, members: &'a [Member]) -> Option<&'a str> {
    members.iter().map(|member| &*member.name).find(|member| member.eq_ignore_ascii_case(name))
}

fn missing_members(
    call: &Integration,
    missing: &[String],
    request: &Object,
    site: &Site<'_>,
    field: &str,
) -> Diagnostic {
    let members = if missing.len() == 1 { "the member" } else { "the members" };
    let message = format!("the request of `{}` must have {members} {}", called(call), missing.join(", "));
    let diagnostic = Diagnostic::new(codes::MISSING_MEMBER, site.at.field(field), message);
    let diagnostic = diagnostic.with_help("the service refuses every request without");
    // An empty request is what converters and drafts leave to be filled in.
    if request.is_empty() { diagnostic.as_warning() } else { diagnostic }
}

fn unknown(call: &Integration, name: &str) -> String {
    format!("the request of `{}` has no member `{name}`", called(call))
}

/// `s3:putObject`.
fn called(call: &Integration) -> String {
    format!("{}:{}", call.service, call.action)
}
