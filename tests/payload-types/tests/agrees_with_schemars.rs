//! The derive against schemars, in both contracts: names, required members, `null`, and the values of enums.

use std::collections::BTreeSet;

use payload_types::{Generated, Visitor};
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};
use sfn_dsl::payload::shape::{Content, Member, Shape, Tagging};

/// A direction of serde.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Contract {
    Serialize,
    Deserialize,
}

/// A JSON Schema with what it refers to.
struct Schema(Value);

impl Schema {
    fn of<T: Generated>(contract: Contract) -> Self {
        let settings = match contract {
            Contract::Serialize => SchemaSettings::draft2020_12().for_serialize(),
            Contract::Deserialize => SchemaSettings::draft2020_12().for_deserialize(),
        };
        Self(settings.into_generator().into_root_schema_for::<T>().to_value())
    }

    fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema.get("$ref").and_then(Value::as_str) {
            Some("#") => &self.0,
            Some(reference) => self.resolve(self.0.pointer(&reference[1..]).unwrap()),
            None => schema,
        }
    }

    fn is_nullable(&self, schema: &Value) -> bool {
        let schema = self.resolve(schema);
        if schema == &Value::Bool(true)
            || schema.as_object().is_some_and(|map| !map.keys().any(|key| CONSTRAINTS.contains(&key.as_str())))
        {
            return true;
        }
        let is_null = |ty: &Value| ty == "null";
        schema.get("type").is_some_and(|ty| is_null(ty) || ty.as_array().is_some_and(|types| types.iter().any(is_null)))
            || ["anyOf", "oneOf"].iter().any(|key| {
                schema.get(key).and_then(Value::as_array).is_some_and(|any| any.iter().any(|one| self.is_nullable(one)))
            })
    }
}

const CONSTRAINTS: [&str; 8] = ["type", "enum", "const", "anyOf", "oneOf", "allOf", "properties", "$ref"];

#[derive(Default)]
struct Compare {
    structs: usize,
    required: usize,
    nullable: usize,
    words: usize,
    variants: usize,
}

/// The members in the object, those of flattened structs too; nothing if others may be there.
fn members_of(members: &[Member], contract: Contract, out: &mut Vec<Member>) {
    for member in members {
        let name = if contract == Contract::Serialize { member.serialized } else { member.deserialized };
        // schemars knows no tag of a struct. serde writes it, as the other test shows.
        let name = name.filter(|_| !member.field.is_empty());
        match member.shape.get() {
            _ if name.is_none() => {}
            Shape::Struct(inner) if member.flatten => members_of(inner.members, contract, out),
            _ if member.flatten => {}
            _ => out.push(*member),
        }
    }
}

impl Compare {
    fn object(
        &mut self,
        name: &str,
        schema: &Schema,
        object: &Value,
        members: &[Member],
        contract: Contract,
        tag: Option<&str>,
    ) {
        let mut all = Vec::new();
        members_of(members, contract, &mut all);
        let wire = |member: &Member| match contract {
            Contract::Serialize => member.serialized.unwrap(),
            Contract::Deserialize => member.deserialized.unwrap(),
        };
        let empty = Map::new();
        let properties = object.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        let names: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
        let expected: BTreeSet<&str> = all.iter().map(wire).chain(tag).collect();
        assert_eq!(names, expected, "names of {name}, {contract:?}: {object:#}");
        let required: BTreeSet<&str> =
            object.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        let is_required = |member: &&Member| match contract {
            Contract::Serialize => member.is_always_written(),
            // schemars takes a member for optional by its type alone; serde requires it all the same where a function
            // of the user's reads it, as the other test shows.
            Contract::Deserialize => {
                member.is_required() && !(member.read_by_function && member.shape.get().is_optional())
            }
        };
        let expected: BTreeSet<&str> = all.iter().filter(is_required).map(wire).chain(tag).collect();
        assert_eq!(required, expected, "required members of {name}, {contract:?}: {object:#}");
        self.required += required.len();
        for member in &all {
            // Of an opaque one nothing is known.
            if !matches!(member.shape.get(), Shape::Opaque) {
                let nullable = member.shape.get().is_nullable();
                self.nullable += usize::from(nullable);
                assert_eq!(
                    schema.is_nullable(&properties[wire(member)]),
                    nullable,
                    "null in `{}` of {name}, {contract:?}: {object:#}",
                    member.field
                );
            }
        }
    }

    fn enumeration(&mut self, name: &str, schema: &Schema, of: &sfn_dsl::payload::shape::Enum, contract: Contract) {
        let wire = |variant: &sfn_dsl::payload::shape::Variant| match contract {
            Contract::Serialize => variant.serialized,
            Contract::Deserialize => variant.deserialized,
        };
        if of.is_set_of_strings() {
            let mut words = BTreeSet::new();
            collect_words(&schema.0, &mut words);
            let expected: BTreeSet<&str> = of.variants.iter().filter_map(wire).collect();
            assert_eq!(words, expected, "values of {name}, {contract:?}: {:#}", schema.0);
            self.words += words.len();
            return;
        }
        let variants: Vec<_> = of.variants.iter().filter(|variant| wire(variant).is_some()).collect();
        let schemas = ["oneOf", "anyOf"].iter().find_map(|key| schema.0.get(key)).unwrap().as_array().unwrap();
        for variant in variants {
            let wire = wire(variant).unwrap();
            let is = |schema: Option<&Value>| {
                schema.and_then(|schema| schema.get("const")).and_then(Value::as_str) == Some(wire)
            };
            let property = |one: &Value, name: &str| one.get("properties").and_then(|all| all.get(name)).cloned();
            let (found, content) = match of.tagging {
                _ if variant.untagged => continue,
                Tagging::Untagged => continue,
                Tagging::External => {
                    let found = schemas.iter().any(|one| {
                        let mut words = BTreeSet::new();
                        collect_words(one, &mut words);
                        (words.contains(wire) && one.get("properties").is_none()) || property(one, wire).is_some()
                    });
                    (found, schemas.iter().find_map(|one| property(one, wire)))
                }
                Tagging::Internal(tag) => {
                    let one = schemas.iter().find(|one| is(property(one, tag).as_ref()));
                    (one.is_some(), one.cloned())
                }
                Tagging::Adjacent(tag, content) => {
                    let one = schemas.iter().find(|one| is(property(one, tag).as_ref()));
                    (one.is_some(), one.and_then(|one| property(one, content)))
                }
            };
            assert!(found, "{wire} of {name}, {contract:?}: {:#}", schema.0);
            self.variants += 1;
            if let (Content::Struct(members), Some(content)) = (&variant.content, content) {
                let tag = if let Tagging::Internal(tag) = of.tagging { Some(tag) } else { None };
                self.object(name, schema, schema.resolve(&content), members, contract, tag);
            }
        }
    }
}

/// The strings that a schema lists.
fn collect_words<'a>(schema: &'a Value, out: &mut BTreeSet<&'a str>) {
    out.extend(schema.get("const").and_then(Value::as_str));
    out.extend(schema.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str));
    for key in ["oneOf", "anyOf"] {
        for one in schema.get(key).and_then(Value::as_array).into_iter().flatten() {
            collect_words(one, out);
        }
    }
}

impl Visitor for Compare {
    fn visit<T: Generated>(&mut self, name: &'static str) {
        for contract in [Contract::Serialize, Contract::Deserialize] {
            let schema = Schema::of::<T>(contract);
            match T::shape() {
                Shape::Struct(of) => {
                    self.structs += 1;
                    self.object(name, &schema, schema.resolve(&schema.0), of.members, contract, None);
                }
                Shape::Enum(of) => self.enumeration(name, &schema, &of, contract),
                shape => {
                    assert_eq!(schema.is_nullable(&schema.0), shape.is_nullable(), "null as {name}: {:#}", schema.0)
                }
            }
        }
    }
}

#[test]
fn names_required_members_null_and_values() {
    let mut compare = Compare::default();
    payload_types::types::each(&mut compare);
    let Compare { structs, required, nullable, words, variants } = compare;
    assert!(
        structs > 200 && required > 600 && nullable > 100 && words > 90 && variants > 300,
        "{structs} {required} {nullable} {words} {variants}"
    );
}
