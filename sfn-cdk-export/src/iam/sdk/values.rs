//! What the members of a request say of a resource.

use sfn_asl::token::{Attribute, ResourceKind, ResourceToken};
use sfn_asl::{Text, Value};
use sfn_services::sdk::{Part, ResourceType, Source};

use super::known::Known;
use super::{kms, s3, spelling, template};
use crate::iam::call::Call;
use crate::iam::flat::Flat;
use crate::iam::request::Argument;
use crate::iam::{lambda, sqs};

/// What stands in an ARN for a variable.
#[derive(Debug, Clone)]
pub(super) struct Filled {
    pub(super) text: Text,
    /// Whether it is the ARN from its beginning, rather than the value of the variable alone.
    pub(super) is_head: bool,
}

impl Filled {
    pub(super) fn any() -> Self {
        Self::name("*")
    }

    pub(super) fn name(text: impl Into<Text>) -> Self {
        Self { text: text.into(), is_head: false }
    }

    pub(super) fn head(text: impl Into<Text>) -> Self {
        Self { text: text.into(), is_head: true }
    }
}

/// A variable of a type, for an action.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    pub(super) action: &'p str,
    pub(super) of: &'p ResourceType,
    pub(super) variable: usize,
}

/// What the members of the request say for a variable.
pub(super) fn variable(call: &mut Call<'_>, known: &Known, place: Place<'_>) -> Vec<Filled> {
    let Some(variable) = place.of.variables.get(place.variable) else { return vec![Filled::any()] };
    if let Some(default) = variable.default.filter(|_| call.request.is_absent()) {
        return vec![Filled::name(default)];
    }
    for source in &variable.sources {
        if let Some(found) = source_values(call, place, source) {
            return found;
        }
    }
    if let Some(default) = variable.default {
        return vec![Filled::name(default)];
    }
    if let [source] = variable.sources.as_slice()
        && known.requires(&source.member)
    {
        call.missing(&source.member);
    }
    vec![Filled::any()]
}

/// What a source says; nothing if it isn't there.
fn source_values(call: &mut Call<'_>, place: Place<'_>, source: &Source) -> Option<Vec<Filled>> {
    let arguments = call.request.members(&source.member);
    let mut out = Vec::new();
    for argument in arguments {
        match argument {
            Argument::Missing | Argument::Value(Value::Null) => {}
            // It says that there is one, not which.
            _ if source.part == Part::Any => out.push(Filled::any()),
            Argument::Value(Value::Object(members)) if source.part == Part::Keys => {
                for (key, _) in members.iter() {
                    let flat = call.request.flat(&key.strip_suffix(".$").unwrap_or(key).into());
                    out.push(read(call, place, source, Argument::Text(flat)));
                }
            }
            Argument::Value(Value::Array(elements)) => {
                // A list where the tables have a single value.
                for index in 0..elements.len() {
                    let element =
                        elements.get(index).map_or(Argument::Missing, |element| call.request.element(element));
                    out.push(read(call, place, source, element));
                }
            }
            Argument::Value(Value::Number(number)) => out.push(Filled::name(number.to_string())),
            argument => out.push(read(call, place, source, argument)),
        }
    }
    (!out.is_empty()).then_some(out)
}

fn read<'a>(call: &mut Call<'a>, place: Place<'_>, source: &Source, argument: Argument<'a>) -> Filled {
    call.read(&source.member, argument, EXPECTED, |flat| filled(flat, place, source.part)).unwrap_or_else(Filled::any)
}

/// What a member can be, in the words of a message.
const EXPECTED: &str = "the name or the ARN of a resource";

/// What a text says for a variable; nothing if it can't be told.
fn filled(flat: &Flat, place: Place<'_>, part: Part) -> Option<Filled> {
    let Place { action, of, variable } = place;
    let service = template::service(of.template);
    if flat.text.is_empty() {
        return None;
    }
    match (service, of.name, part) {
        (_, _, Part::QueueUrl) => return sqs::queue_arn(flat).map(Filled::head),
        ("lambda", "function", _) => return lambda::arn_of(flat).map(Filled::head),
        ("kms", "key", _) => {
            if let Some(key) = kms::key(flat) {
                return Some(key);
            }
        }
        ("kms", "alias", _) if template::arn(flat).is_none() => {
            return flat.text.strip_prefix("alias/").map(|name| Filled::name(flat.restore(name)));
        }
        ("s3", _, Part::CopySourceBucket | Part::CopySourceKey) => return s3::copy_source(flat, part),
        ("s3", "object", _) if variable == 1 => return Some(Filled::name(flat.restore(&flat.text))),
        ("s3", "bucket" | "object", _) if template::arn(flat).is_some() => return s3::bucket_arn(flat, of.name),
        _ => {}
    }
    if let Some((token, behind)) = flat.resource() {
        return handle(flat, token, behind, of.template);
    }
    let is_last = variable + 1 == of.variables.len();
    let end = if is_last { spelling::behind(action, of.name) } else { "" };
    if let Some(fields) = template::arn(flat) {
        if let Some(at) = template::value_at(of.template, variable, &fields) {
            let (before, value) = flat.text.split_at_checked(at)?;
            let value = spelling::without(part_of(value, part), end);
            let mut head = flat.restore(before);
            head.push(&flat.restore(value));
            push_behind(&mut head, flat, value, end);
            return Some(Filled::head(head));
        }
        // The ARN of something else that ends in the name.
        let [.., resource] = fields;
        let name = resource.rsplit('/').next()?;
        let name = if resource.contains('/') { name } else { resource.rsplit(':').next()? };
        let name = part_of(name, part);
        return (!name.is_empty()).then(|| Filled::name(flat.restore(name)));
    }
    if flat.may_become_arn() {
        return None;
    }
    let value = part_of(&flat.text, part);
    let spelt = spelling::name(service, value);
    let mut text = if value.is_empty() { "*".into() } else { flat.restore(&spelt) };
    push_behind(&mut text, flat, value, end);
    Some(Filled::name(text))
}

fn push_behind(text: &mut Text, flat: &Flat, value: &str, end: &str) {
    if !(flat.is_open() && flat.text.ends_with(value) || value.is_empty() || spelling::is_complete(value, end)) {
        text.push_str(end);
    }
}

/// The part of a value that counts.
fn part_of(value: &str, part: Part) -> &str {
    match part {
        Part::BeforeColon => value.split(':').next().unwrap_or_default(),
        Part::AfterColon => value.split_once(':').map_or("", |(_, after)| after),
        // A version or a label behind a parameter's name is no part of its ARN.
        Part::WithoutSlash => value.trim_start_matches('/').split(':').next().unwrap_or_default(),
        _ => value,
    }
}

/// A text that begins with a handle's token.
fn handle(flat: &Flat, token: &ResourceToken, behind: &str, template: &str) -> Option<Filled> {
    let is_of_type = kind(token.resource.kind) == Some((template::service(template), template::kind(template)));
    let bucket = token.resource.kind == ResourceKind::S3Bucket && behind.is_empty();
    match token.attribute {
        Attribute::Arn | Attribute::Url if is_of_type => {
            let mut head = Text::from(token.resource.arn());
            head.push(&flat.restore(behind));
            Some(Filled::head(head))
        }
        Attribute::Name if is_of_type && bucket => Some(Filled::head(token.resource.arn())),
        Attribute::Name => Some(Filled::name(flat.restore(&flat.text))),
        Attribute::Arn if behind.is_empty() && crate::arn::pieces(token.resource.kind, Attribute::Name).is_some() => {
            Some(Filled::name(token.resource.attribute(Attribute::Name)))
        }
        _ => None,
    }
}

/// The service of a kind of handles, and what stands before the name in its ARNs.
fn kind(kind: ResourceKind) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        ResourceKind::LambdaFunction => ("lambda", "function:"),
        ResourceKind::SqsQueue => ("sqs", ""),
        ResourceKind::SnsTopic => ("sns", ""),
        ResourceKind::DynamoDbTable => ("dynamodb", "table/"),
        ResourceKind::StateMachine => ("states", "stateMachine:"),
        ResourceKind::Activity => ("states", "activity:"),
        ResourceKind::EventBus => ("events", "event-bus/"),
        ResourceKind::S3Bucket => ("s3", ""),
        _ => return None,
    })
}

/// The ARNs that members of the request hold, whole; `None` in the place of one that an execution computes. Nothing at all if
/// the members aren't there.
pub(super) fn whole(call: &mut Call<'_>, place: Place<'_>) -> Option<Vec<Option<Text>>> {
    let of = place.of;
    for source in &of.arn {
        let mut out = Vec::new();
        for argument in call.request.members(&source.member) {
            let elements = match argument {
                Argument::Missing | Argument::Value(Value::Null) => continue,
                Argument::Value(Value::Array(elements)) => {
                    elements.iter().map(|element| call.request.element(element)).collect()
                }
                argument => vec![argument],
            };
            for element in elements {
                out.push(call.read(&source.member, element, EXPECTED, |flat| whole_arn(flat, place, source)));
            }
        }
        if !out.is_empty() {
            return Some(out);
        }
    }
    None
}

fn whole_arn(flat: &Flat, place: Place<'_>, source: &Source) -> Option<Text> {
    let of = place.of;
    if source.part == Part::QueueUrl {
        return sqs::queue_arn(flat);
    }
    if let Some((token, behind)) = flat.resource() {
        let mut arn = Text::from(token.resource.arn());
        arn.push(&flat.restore(behind));
        return matches!(token.attribute, Attribute::Arn).then_some(arn);
    }
    let end = spelling::behind(place.action, of.name);
    if template::arn(flat).is_some() {
        let text = spelling::without(&flat.text, end);
        let mut arn = flat.restore(text);
        push_behind(&mut arn, flat, text, end);
        return Some(arn);
    }
    // The data APIs of Amazon RDS and Amazon Redshift take a secret's name as well.
    (of.name == "Secret" && !flat.may_become_arn() && !flat.text.is_empty()).then(|| {
        let mut arn = crate::policy::arn("secretsmanager", crate::policy::Fields::RegionAndAccount, "secret:");
        arn.push(&flat.restore(&flat.text));
        push_behind(&mut arn, flat, &flat.text, end);
        arn
    })
}
