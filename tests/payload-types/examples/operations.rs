//! Every operation of expressions on values that JSONata treats in ways of its own (empty lists, lists of one, absent and
//! null members), with what Rust makes of them, in the form of the example `paths`: as values and, where they are true or false,
//! as conditions.

use std::collections::BTreeSet;

use payload_types::states::{Language, Tests};
use serde::Serialize;
use serde_json::{Value, json};
use sfn_dsl::builder::WorkflowBuilder;
use sfn_dsl::expr::{Node, Val, ops};
use sfn_dsl::{Path, Payload};

#[derive(Serialize, Payload)]
#[serde(rename_all = "camelCase")]
struct Goods {
    unit_count: u32,
    big_sum: i64,
    total: f64,
    #[serde(rename = "content-type")]
    name: String,
    note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<f64>,
    list: Vec<i64>,
    nested: Vec<Vec<i64>>,
    items: Vec<Item>,
    tags: Option<Vec<String>>,
    kind: Kind,
    id: Id,
    flag: bool,
    other_flag: bool,
    #[serde(rename = "a*b's\\c")]
    pattern: String,
}

#[derive(Serialize, Payload, Clone)]
struct Item {
    sku: String,
    sizes: Vec<i64>,
}

#[derive(Serialize, Payload, PartialEq)]
#[serde(rename_all = "SCREAMING-KEBAB-CASE")]
enum Kind {
    OnSale,
    Plain,
}

#[derive(Serialize, Payload, PartialEq)]
struct Id(String);

fn samples() -> Vec<Goods> {
    let item = |sku: &str, sizes: &[i64]| Item { sku: sku.to_owned(), sizes: sizes.to_vec() };
    let text = |text: &str| Some(text.to_owned());
    let list = |texts: &[&str]| Some(texts.iter().map(|text| (*text).to_owned()).collect());
    let goods = |count: u32, list: &[i64], note: Option<String>, weight: Option<f64>| Goods {
        unit_count: count,
        big_sum: i64::from(count) * -3 + 1,
        total: f64::from(count) / 4.0,
        name: "It's a \"näme\" 😀".to_owned(),
        note,
        weight,
        list: list.to_vec(),
        nested: Vec::new(),
        items: Vec::new(),
        tags: None,
        kind: Kind::Plain,
        id: Id("o-1".to_owned()),
        flag: count == 7,
        other_flag: count > 0,
        pattern: format!("{count}*\\'{{}}"),
    };
    vec![
        goods(0, &[], None, None),
        Goods {
            nested: vec![vec![7]],
            items: vec![item("A", &[])],
            tags: list(&[]),
            kind: Kind::OnSale,
            ..goods(1, &[5], text(""), Some(0.0))
        },
        Goods {
            nested: vec![vec![], vec![1, 2]],
            items: vec![item("", &[1]), item("B", &[1, 2])],
            tags: list(&["new"]),
            id: Id("x".to_owned()),
            ..goods(7, &[5, 0, -1], text("urgent"), Some(2.5))
        },
        Goods { nested: vec![vec![]], tags: list(&["old", "new"]), ..goods(4_000_000, &[0, 0], text("null"), None) },
    ]
}

/// What an expression must give, `None` for nothing.
type Case = (&'static str, Node, Option<Value>);

fn case(name: &'static str, value: impl Val, expected: impl Serialize) -> Case {
    (name, value.to_node(), Some(json!(expected)))
}

/// An expression that gives nothing where Rust has `None`.
fn maybe(name: &'static str, value: impl Val, expected: Option<impl Serialize>) -> Case {
    (name, value.to_node(), expected.map(|expected| json!(expected)))
}

fn numbers(goods: &Goods, path: &Path<Goods>) -> Vec<Case> {
    let (count, total) = (f64::from(goods.unit_count), goods.total);
    let int = |value: i64| ops::int::<0, sfn_dsl::__private::in_i8>(value);
    vec![
        case("add", ops::add(&path.unit_count, int(3)), goods.unit_count + 3),
        case("sub", ops::sub(&path.big_sum, int(2)), goods.big_sum - 2),
        case("nested", ops::sub(int(10), ops::sub(&path.big_sum, int(2))), 10 - (goods.big_sum - 2)),
        case("mul", ops::mul(&path.big_sum, &path.big_sum), goods.big_sum * goods.big_sum),
        case("rem", ops::rem(&path.big_sum, int(4)), goods.big_sum % 4),
        case(
            "div",
            ops::eq(ops::div(&path.unit_count, int(8)), ops::div(&path.total, int(2))),
            count / 8.0 == total / 2.0,
        ),
        case("less", ops::lt(&path.big_sum, &path.total), (goods.big_sum as f64) < total),
        case("at least", ops::ge(&path.unit_count, int(7)), goods.unit_count >= 7),
    ]
}

fn texts(goods: &Goods, path: &Path<Goods>) -> Vec<Case> {
    let parts = vec![
        "{'".to_node(),
        ops::printed(&path.name),
        "' %}\\\n".to_node(),
        ops::printed(&path.unit_count),
        ops::printed(ops::add(&path.unit_count, &path.unit_count)),
        ops::printed(&path.kind),
        ops::printed(ops::eq(&path.name, "x")),
    ];
    let fields = vec![
        "{}\\'*".to_node(),
        ops::printed(&path.name),
        ops::printed(&path.kind),
        ops::printed(ops::add(&path.unit_count, 1_u32)),
        ops::printed(path.list.len()),
    ];
    let kind = if goods.kind == Kind::OnSale { "ON-SALE" } else { "PLAIN" };
    let (count, name) = (goods.unit_count, &goods.name);
    vec![
        case("format of fields", ops::format(fields), format!("{{}}\\'*{name}{kind}{}{}", count + 1, goods.list.len())),
        case("format", ops::format(parts), format!("{{'{name}' %}}\\\n{count}{}{kind}{}", count + count, name == "x")),
        case("one part", ops::format(vec![ops::printed(&path.unit_count)]), count.to_string()),
        case("length", path.name.len(), name.chars().count()),
        case("contains", path.name.contains("😀"), name.contains('😀')),
        case("contains not", path.name.contains("zz"), name.contains("zz")),
        case("before", ops::lt(&path.name, "J"), name.as_str() < "J"),
        case("enum", ops::eq(&path.kind, Kind::OnSale), goods.kind == Kind::OnSale),
        case("other enum", ops::ne(&path.kind, Kind::OnSale), goods.kind != Kind::OnSale),
        case("newtype", ops::eq(&path.id, "o-1"), goods.id.0 == "o-1"),
    ]
}

fn conditions(goods: &Goods, path: &Path<Goods>) -> Vec<Case> {
    let one_of = ops::or(ops::not(&path.flag), ops::and(&path.other_flag, ops::gt(&path.total, 1.5)));
    let many = ops::and(ops::and(&path.flag, &path.other_flag), ops::not(ops::lt(&path.total, 1.0)));
    let (count, pattern) = (goods.unit_count, goods.pattern.as_str());
    vec![
        case("flag", &path.flag, goods.flag),
        case("no flag", ops::not(&path.flag), !goods.flag),
        case("flags", ops::eq(&path.flag, &path.other_flag), goods.flag == goods.other_flag),
        case("flag literal", ops::ne(&path.flag, true), !goods.flag),
        case("one of", one_of, !goods.flag || goods.other_flag && goods.total > 1.5),
        case("many", many, goods.flag && goods.other_flag && goods.total >= 1.0),
        case("literal first", ops::lt(3_u32, &path.unit_count), 3 < count),
        case("literal equal", ops::eq(7_u32, &path.unit_count), count == 7),
        case("at most", ops::le(&path.total, 0.25), goods.total <= 0.25),
        case("more", ops::gt(&path.unit_count, &path.big_sum), i64::from(count) > goods.big_sum),
        case("numbers", ops::ne(&path.unit_count, &path.total), f64::from(count) != goods.total),
        case("texts", ops::eq(&path.name, &path.pattern), goods.name == pattern),
        case("text order", ops::ge(&path.name, &path.pattern), goods.name.as_str() >= pattern),
        case("text differs", ops::ne(&path.pattern, "7*\\'{}"), pattern != "7*\\'{}"),
        case("star", path.pattern.contains("7*"), pattern.contains("7*")),
        case("no star", path.pattern.contains("7*'"), pattern.contains("7*'")),
        case("backslash", path.pattern.contains("*\\'"), pattern.contains("*\\'")),
        case("certain", true, true),
        case("certain not", false, false),
    ]
}

fn optionals(goods: &Goods, path: &Path<Goods>) -> Vec<Case> {
    let note = goods.note.as_deref();
    let urgent = ops::and(path.note.is_some(), ops::eq(ops::tested(&path.note), "urgent"));
    let light = ops::or(path.weight.is_none(), ops::lt(ops::tested(&path.weight), 1.5));
    vec![
        case("is_some", path.note.is_some(), note.is_some()),
        case("is_none", path.weight.is_none(), goods.weight.is_none()),
        case("unwrap_or", path.note.unwrap_or("none"), note.unwrap_or("none")),
        case("absent", path.weight.unwrap_or(9.5), goods.weight.unwrap_or(9.5)),
        case("sum", ops::add(path.weight.unwrap_or(9.5), 1.25), goods.weight.unwrap_or(9.5) + 1.25),
        case("tested", urgent, note == Some("urgent")),
        case("or tested", light, goods.weight.is_none_or(|weight| weight < 1.5)),
        case("any tags", path.tags.is_some(), goods.tags.is_some()),
    ]
}

fn lists(goods: &Goods, path: &Path<Goods>) -> Vec<Case> {
    let at = |index: i64| ops::int::<0, sfn_dsl::__private::in_i8>(index);
    let first = goods.items.first();
    vec![
        case("len", path.list.len(), goods.list.len()),
        case("nested len", path.nested.len(), goods.nested.len()),
        case("has", path.list.contains(5_i64), goods.list.contains(&5)),
        maybe("first", ops::index(&path.list, at(0)), goods.list.first()),
        maybe("second", ops::index(&path.list, at(1)), goods.list.get(1)),
        maybe("computed", ops::index(&path.list, &path.unit_count), goods.list.get(goods.unit_count as usize)),
        maybe("list in a list", ops::index(&path.nested, at(0)), goods.nested.first()),
        case("no first", ops::index(&path.items, at(0)).is_none(), first.is_none()),
        case("default", ops::index(&path.list, at(2)).unwrap_or(42_i64), goods.list.get(2).copied().unwrap_or(42)),
        maybe("field", &ops::tested(ops::index(&path.items, at(0))).sku, first.map(|item| &item.sku)),
        maybe("its list", &ops::tested(ops::index(&path.items, at(0))).sizes, first.map(|item| &item.sizes)),
        maybe(
            "element of an element",
            ops::index(&ops::tested(ops::index(&path.items, &path.unit_count)).sizes, at(0)),
            goods.items.get(goods.unit_count as usize).and_then(|item| item.sizes.first()),
        ),
    ]
}

/// What JSONPath cannot express as a value, though it can as a condition.
const NO_VALUES: [&str; 30] = [
    "any tags",
    "at least",
    "at most",
    "backslash",
    "before",
    "contains",
    "contains not",
    "enum",
    "flag literal",
    "flags",
    "is_none",
    "is_some",
    "less",
    "literal equal",
    "literal first",
    "many",
    "more",
    "newtype",
    "no first",
    "no flag",
    "no star",
    "numbers",
    "one of",
    "or tested",
    "other enum",
    "star",
    "tested",
    "text differs",
    "text order",
    "texts",
];

/// What JSONPath cannot express as a condition, though it can as a value.
const NO_CONDITIONS: [&str; 1] = ["has"];

/// What JSONPath cannot express at all.
const NOT_IN_JSON_PATH: [&str; 11] = [
    "absent",
    "default",
    "div",
    "element of an element",
    "format",
    "length",
    "mul",
    "nested",
    "rem",
    "sum",
    "unwrap_or",
];

fn main() {
    let path = WorkflowBuilder::<Goods>::new().input();
    let mut refused: [BTreeSet<&str>; 3] = Default::default();
    for goods in samples() {
        let mut tests = Vec::new();
        for cases in [numbers, texts, conditions, optionals, lists] {
            for (field, node, expected) in cases(&goods, &path) {
                let of = Tests::of(field, &node, expected.as_ref());
                assert!(of.refused.iter().all(|(language, _)| *language == Language::JsonPath), "{field}");
                let is_expressed = of.tests.iter().any(|test| test["language"] == Language::JsonPath.name());
                match (of.refused.first(), is_expressed) {
                    (None, _) => {}
                    (Some((_, is_condition)), true) => drop(refused[usize::from(*is_condition)].insert(field)),
                    (Some(_), false) => drop(refused[2].insert(field)),
                }
                tests.extend(of.tests);
            }
        }
        println!("{}", json!({ "type": "Goods", "value": goods, "tests": tests }));
    }
    assert_eq!(refused, [NO_VALUES.into(), NO_CONDITIONS.into(), NOT_IN_JSON_PATH.into()]);
}
