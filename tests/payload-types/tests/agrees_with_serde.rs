//! The derive against serde itself: what is written, what is read, and where each field lies.

use payload_types::{Generated, Visitor, input, samples};
use serde_json::{Map, Value, json};
use sfn_dsl::expr::{Node, Step};
use sfn_dsl::payload::contract::{Digest, Full};
use sfn_dsl::payload::shape::{Content, Member, Shape, Tagging, Variant};

/// What an expression over the input gives.
fn evaluate(node: &Node, input: &Value) -> Option<Value> {
    match node {
        Node::Optional(inner) => evaluate(inner, input),
        Node::Place(place) => place.steps.iter().try_fold(input.clone(), |value, step| match step {
            Step::Field(name) => value.get(name.as_ref()).cloned(),
            Step::Index(index) => value.get(index).cloned(),
            Step::At(index) => panic!("the path to a field has the computed index {index:?}"),
            Step::Attributes => panic!("the path to a field goes through attribute values"),
        }),
        Node::OnlyMembers { of, names } => members(&evaluate(of, input)?, |name| names.contains(&name)),
        Node::WithoutMembers { of, names } => members(&evaluate(of, input)?, |name| !names.contains(&name)),
        other => panic!("a path is {other:?}"),
    }
}

fn members(value: &Value, keep: impl Fn(&str) -> bool) -> Option<Value> {
    let members = value.as_object()?.iter().filter(|(name, _)| keep(name));
    Some(Value::Object(members.map(|(name, value)| (name.clone(), value.clone())).collect()))
}

struct Paths {
    cases: usize,
    absent: usize,
}

impl Visitor for Paths {
    fn visit<T: Generated>(&mut self, name: &'static str) {
        for value in samples::<T>() {
            let json = serde_json::to_value(&value).unwrap();
            for case in T::cases(&value, &input()) {
                self.cases += 1;
                self.absent += usize::from(case.expected.is_none());
                assert_eq!(evaluate(&case.node, &json), case.expected, "`{}` of {name} in {json}", case.field);
            }
        }
    }
}

#[test]
fn a_path_leads_to_the_fields_own_json() {
    let mut paths = Paths { cases: 0, absent: 0 };
    payload_types::types::each(&mut paths);
    assert!(paths.cases > 4_000 && paths.absent > 50, "{} cases, {} absent", paths.cases, paths.absent);
}

/// Why a JSON is not one that a type of this shape is written as.
fn wrong(shape: &Shape, json: &Value) -> Option<String> {
    let expected = |right: bool, what: &str| (!right).then(|| format!("expected {what}: {json}"));
    match shape {
        Shape::Any | Shape::Opaque => None,
        Shape::Null => expected(json.is_null(), "null"),
        Shape::Boolean => expected(json.is_boolean(), "a boolean"),
        Shape::Number(_) => expected(json.is_number(), "a number"),
        Shape::String(_) => expected(json.is_string(), "a string"),
        Shape::Optional(inner) => {
            if json.is_null() {
                None
            } else {
                wrong(&inner.get(), json)
            }
        }
        Shape::List(inner) => match json.as_array() {
            Some(list) => list.iter().find_map(|element| wrong(&inner.get(), element)),
            None => expected(false, "an array"),
        },
        Shape::Array(inner, length) => match json.as_array() {
            Some(list) if list.len() == *length => list.iter().find_map(|element| wrong(&inner.get(), element)),
            _ => expected(false, "an array of that length"),
        },
        Shape::Tuple(elements) => wrong_elements(elements, json),
        Shape::Map(_, inner) => match json.as_object() {
            Some(map) => map.values().find_map(|value| wrong(&inner.get(), value)),
            None => expected(false, "an object"),
        },
        Shape::Newtype(newtype) => wrong(&newtype.inner.get(), json),
        Shape::Struct(of) => match json.as_object() {
            Some(object) => wrong_members(of.members, object),
            None => expected(false, "an object"),
        },
        Shape::Enum(of) => {
            let mut reasons = Vec::new();
            for variant in of.variants.iter().filter(|variant| variant.serialized.is_some()) {
                reasons.push(wrong_variant(of.tagging, variant, json)?);
            }
            Some(format!("no variant: {reasons:?}"))
        }
    }
}

fn wrong_elements(elements: &[sfn_dsl::payload::shape::ShapeOf], json: &Value) -> Option<String> {
    match json.as_array() {
        Some(list) if list.len() == elements.len() => {
            elements.iter().zip(list).find_map(|(shape, element)| wrong(&shape.get(), element))
        }
        _ => Some(format!("expected {} elements: {json}", elements.len())),
    }
}

fn wrong_members(members: &[Member], object: &Map<String, Value>) -> Option<String> {
    let mut rest = object.clone();
    for member in members.iter().filter(|member| !member.flatten) {
        let Some(name) = member.serialized else { continue };
        match rest.remove(name) {
            Some(value) => {
                if let Some(reason) = wrong(&member.shape.get(), &value) {
                    return Some(format!("`{name}`: {reason}"));
                }
            }
            None if member.is_always_written() => return Some(format!("no `{name}`")),
            None => {}
        }
    }
    let (closed, open): (Vec<&Member>, Vec<&Member>) = members
        .iter()
        .filter(|member| member.flatten && member.serialized.is_some())
        .partition(|member| member.shape.get().serialized_names().is_some());
    for member in closed.iter().chain(&open) {
        let names = member.shape.get().serialized_names();
        let own: Map<String, Value> = rest
            .iter()
            .filter(|(name, _)| names.as_ref().is_none_or(|names| names.contains(&name.as_str())))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        own.keys().for_each(|name| drop(rest.remove(name)));
        if let Some(reason) = wrong(&member.shape.get(), &Value::Object(own)) {
            return Some(format!("flattened `{}`: {reason}", member.field));
        }
    }
    rest.keys().next().map(|name| format!("nothing is called `{name}`"))
}

fn wrong_content(content: &Content, json: &Value) -> Option<String> {
    match content {
        Content::Unit => (!json.is_null()).then(|| "expected null".to_owned()),
        Content::Newtype(inner) => wrong(&inner.get(), json),
        Content::Tuple(elements) => wrong_elements(elements, json),
        Content::Struct(members) => match json.as_object() {
            Some(object) => wrong_members(members, object),
            None => Some("expected an object".to_owned()),
        },
    }
}

fn wrong_variant(tagging: Tagging, variant: &Variant, json: &Value) -> Option<String> {
    let name = variant.serialized.unwrap();
    let is = |value: Option<&Value>| value.and_then(Value::as_str) == Some(name);
    let other = || Some(format!("not `{name}`"));
    match tagging {
        _ if variant.untagged => wrong_content(&variant.content, json),
        Tagging::Untagged => wrong_content(&variant.content, json),
        Tagging::External => match (&variant.content, json.as_object()) {
            (Content::Unit, _) => {
                if is(Some(json)) {
                    None
                } else {
                    other()
                }
            }
            (content, Some(object)) if object.len() == 1 && object.contains_key(name) => {
                wrong_content(content, &object[name])
            }
            _ => other(),
        },
        Tagging::Internal(tag) => match json.as_object() {
            Some(object) if is(object.get(tag)) => {
                let mut rest = object.clone();
                rest.remove(tag);
                let unit = matches!(variant.content, Content::Unit) && rest.is_empty();
                if unit { None } else { wrong_content(&variant.content, &Value::Object(rest)) }
            }
            _ => other(),
        },
        Tagging::Adjacent(tag, content) => match json.as_object() {
            Some(object) if is(object.get(tag)) => {
                let unit = matches!(variant.content, Content::Unit) && object.len() == 1;
                if unit { None } else { wrong_content(&variant.content, object.get(content)?) }
            }
            _ => other(),
        },
    }
}

struct Written(usize);

impl Visitor for Written {
    fn visit<T: Generated>(&mut self, name: &'static str) {
        for value in samples::<T>() {
            self.0 += 1;
            let json = serde_json::to_value(&value).unwrap();
            assert_eq!(wrong(&T::shape(), &json), None, "{name} {json}");
            // The check itself can fail.
            assert!(wrong(&T::shape(), &json!([[[]]])).is_some() || matches!(T::shape(), Shape::Newtype(_)), "{name}");
        }
    }
}

#[test]
fn what_serde_writes_has_the_names_and_members_of_the_shape() {
    let mut written = Written(0);
    payload_types::types::each(&mut written);
    assert!(written.0 >= 200 * 8, "{}", written.0);
}

/// A JSON that a type of this shape reads: with all members, or with those that must be there.
fn readable(shape: &Shape, full: bool) -> Value {
    match shape {
        Shape::Any | Shape::Null => Value::Null,
        Shape::Boolean => json!(true),
        Shape::Number(_) => json!(7),
        Shape::String("date-time") => json!("2026-01-02T03:04:05Z"),
        Shape::String("date") => json!("2026-01-02"),
        Shape::String("uuid") => json!("67e55044-10b1-426f-9247-bb680e5fe0c8"),
        // What the functions of the generated types read, and decimal numbers.
        Shape::String(_) | Shape::Opaque => json!("7"),
        Shape::Optional(_) => Value::Null,
        Shape::List(_) => json!([]),
        Shape::Array(inner, length) => Value::Array(vec![readable(&inner.get(), full); *length]),
        Shape::Tuple(elements) => elements.iter().map(|element| readable(&element.get(), full)).collect(),
        Shape::Map(..) => json!({}),
        Shape::Newtype(newtype) => readable(&newtype.inner.get(), full),
        Shape::Struct(of) => Value::Object(readable_members(of.members, full)),
        Shape::Enum(of) => {
            let variant = of.variants.iter().find(|variant| variant.deserialized.is_some()).unwrap();
            let name = variant.deserialized.unwrap();
            let content = match &variant.content {
                Content::Unit => Value::Null,
                Content::Newtype(inner) => readable(&inner.get(), full),
                Content::Tuple(elements) => elements.iter().map(|element| readable(&element.get(), full)).collect(),
                Content::Struct(members) => Value::Object(readable_members(members, full)),
            };
            match (of.tagging, &variant.content) {
                (Tagging::External, Content::Unit) => json!(name),
                (Tagging::External, _) => json!({ name: content }),
                (Tagging::Internal(tag), Content::Unit) => json!({ tag: name }),
                (Tagging::Internal(tag), _) => {
                    let mut content = content;
                    content[tag] = json!(name);
                    content
                }
                (Tagging::Adjacent(tag, _), Content::Unit) => json!({ tag: name }),
                (Tagging::Adjacent(tag, inside), _) => json!({ tag: name, inside: content }),
                (Tagging::Untagged, _) => content,
            }
        }
    }
}

fn readable_members(members: &[Member], full: bool) -> Map<String, Value> {
    let mut out = Map::new();
    for member in members {
        let Some(name) = member.deserialized else { continue };
        if member.flatten {
            if let Value::Object(inner) = readable(&member.shape.get(), full) {
                out.extend(inner);
            }
        } else if full || member.is_required() {
            out.insert(name.to_owned(), readable(&member.shape.get(), full));
        }
    }
    out
}

/// The members that stand in the object, those of flattened structs too.
fn all_members(members: &[Member], out: &mut Vec<Member>) {
    for member in members {
        match member.shape.get() {
            Shape::Struct(inner) if member.flatten => all_members(inner.members, out),
            _ => out.push(*member),
        }
    }
}

#[derive(Default)]
struct Read {
    required: usize,
    optional: usize,
    aliases: usize,
    closed: usize,
}

impl Visitor for Read {
    fn visit<T: Generated>(&mut self, name: &'static str) {
        let read = |json: &Value| serde_json::from_value::<T>(json.clone());
        let (full, minimal) = (readable(&T::shape(), true), readable(&T::shape(), false));
        for json in [&full, &minimal] {
            assert!(read(json).is_ok(), "{name}: {:?} {json}", read(json));
        }
        let Shape::Struct(of) = T::shape() else { return };
        let mut members = Vec::new();
        all_members(of.members, &mut members);
        for member in members.iter().filter(|member| !member.flatten) {
            let Some(wire) = member.deserialized else { continue };
            let mut without = full.clone();
            let value = without.as_object_mut().unwrap().remove(wire).unwrap();
            assert_eq!(read(&without).is_err(), member.is_required(), "{name}: `{wire}` {without}");
            self.required += usize::from(member.is_required());
            self.optional += usize::from(!member.is_required());
            for alias in member.aliases {
                self.aliases += 1;
                let mut renamed = without.clone();
                renamed[alias] = value.clone();
                assert!(read(&renamed).is_ok(), "{name}: `{alias}` {renamed}");
                assert_eq!(read(&renamed).unwrap(), read(&full).unwrap());
            }
        }
        let mut more = full.clone();
        more["nothing has this name"] = json!(1);
        assert_eq!(read(&more).is_err(), of.deny_unknown_fields, "{name}: {more}");
        self.closed += usize::from(of.deny_unknown_fields);
    }
}

#[test]
fn serde_reads_what_the_shape_says_and_requires_what_it_says() {
    let mut read = Read::default();
    payload_types::types::each(&mut read);
    let Read { required, optional, aliases, closed } = read;
    assert!(required > 100 && optional > 50 && aliases > 5 && closed > 3, "{required} {optional} {aliases} {closed}");
}

#[derive(Default)]
struct RoundTrips {
    symmetric: usize,
    refused: usize,
}

impl Visitor for RoundTrips {
    fn visit<T: Generated>(&mut self, name: &'static str) {
        let symmetric = <Full<T> as Digest>::SYMMETRIC;
        let mut all = true;
        for value in samples::<T>() {
            let json = serde_json::to_value(&value).unwrap();
            let back = serde_json::from_value::<T>(json.clone());
            all &= back.is_ok();
            assert!(!symmetric || back.is_ok(), "{name}: {back:?} {json}");
        }
        self.symmetric += usize::from(symmetric);
        self.refused += usize::from(!all);
    }
}

#[test]
fn serde_reads_what_it_wrote_where_the_derive_says_so() {
    let mut round_trips = RoundTrips::default();
    payload_types::types::each(&mut round_trips);
    let RoundTrips { symmetric, refused } = round_trips;
    assert!(symmetric > 120 && refused > 10, "{symmetric} {refused}");
}
