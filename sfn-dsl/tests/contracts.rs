//! Which types have the same JSON, and which read what they write.

use sfn_dsl::Payload;
use sfn_dsl::payload::contract::{Digest, Full};

fn same<A: Payload, B: Payload>() -> bool {
    <Full<A> as Digest>::JSON == <Full<B> as Digest>::JSON
}

fn symmetric<T: Payload>() -> bool {
    <Full<T> as Digest>::SYMMETRIC
}

/// Types of the test; what they hold is never looked at.
macro_rules! payloads {
    ($($(#[$attribute:meta])* $kind:ident $name:ident $body:tt)*) => { $(
        #[derive(Payload)]
        #[allow(dead_code)]
        $(#[$attribute])*
        $kind $name $body
    )* };
}

payloads! {
    struct Base { name: String, count: u32 }
    struct OtherOrder { count: u32, name: String }
    #[serde(rename_all = "camelCase")]
    struct Renamed { #[serde(rename = "name")] title: String, #[serde(rename(serialize = "count", deserialize = "count"))] n: u32 }
    struct Boxed { name: Box<str>, count: Box<u32> }

    struct OtherName { title: String, count: u32 }
    struct OtherNumber { name: String, count: u64 }
    struct Optional { name: String, count: Option<u32> }
    struct Defaulted { name: String, #[serde(default)] count: u32 }
    struct OnlyRead { name: String, #[serde(skip_serializing)] count: u32 }
    struct OnlyWritten { name: String, #[serde(skip_deserializing)] count: u32 }
    struct Aliased { name: String, #[serde(alias = "n")] count: u32 }
    #[serde(deny_unknown_fields)]
    struct Closed { name: String, count: u32 }
    #[serde(tag = "kind")]
    struct Tagged { name: String, count: u32 }
    struct Longer { name: String, count: u32, more: bool }

    struct Tree { name: String, children: Vec<Tree> }
    struct SameTree { children: Vec<SameTree>, name: String }
    struct OtherTree { name: String, children: Vec<Option<OtherTree>> }

    enum Color { Red, DarkGreen }
    #[serde(rename_all = "PascalCase")]
    enum Colour { DarkGreen, Red }
    #[serde(rename_all = "snake_case")]
    enum LowerColor { Red, DarkGreen }
    #[serde(tag = "is")]
    enum TaggedColor { Red, DarkGreen }
    #[serde(untagged)]
    enum FirstText { Text(String), Number(u32) }
    #[serde(untagged)]
    enum FirstNumber { Number(u32), Text(String) }

    struct SplitName { #[serde(rename(serialize = "a", deserialize = "b"))] name: String }
    struct SplitWithAlias { #[serde(rename(serialize = "a", deserialize = "b"), alias = "a")] name: String }
    struct LeftOut { #[serde(skip_serializing_if = "Vec::is_empty")] list: Vec<u32> }
    struct LeftOutDefault { #[serde(default, skip_serializing_if = "Vec::is_empty")] list: Vec<u32> }
    struct LeftOutOption { #[serde(skip_serializing_if = "Option::is_none")] one: Option<u32> }
    #[serde(deny_unknown_fields)]
    struct ClosedOnlyWritten { name: String, #[serde(skip_deserializing)] count: u32 }
    struct ReadOption { #[serde(skip_serializing)] one: Option<u32> }
    enum OneWay { Red, #[serde(skip_deserializing)] Green }
    struct DeepSplit { list: Vec<Option<(u32, SplitName)>> }
    struct TreeOfSplits { children: Vec<TreeOfSplits>, split: Option<SplitName> }
}

#[derive(Payload)]
#[allow(dead_code)]
struct Page<T> {
    items: Vec<T>,
    next: Option<Box<Page<T>>>,
}

#[derive(Payload)]
#[allow(dead_code)]
struct Grid<const N: usize> {
    cells: Vec<[f64; N]>,
}

#[test]
fn names_in_rust_order_and_boxes_make_no_difference() {
    assert!(same::<Base, OtherOrder>());
    assert!(same::<Base, Renamed>());
    assert!(same::<Base, Boxed>());
    assert!(same::<Tree, SameTree>());
    assert!(same::<Color, Colour>());
    assert!(same::<Vec<Base>, std::collections::VecDeque<OtherOrder>>());
    assert!(same::<Page<Base>, Page<Boxed>>());
}

#[test]
fn what_the_json_shows_makes_one() {
    assert!(!same::<Base, OtherName>());
    assert!(!same::<Base, OtherNumber>());
    assert!(!same::<Base, Optional>());
    assert!(!same::<Base, Defaulted>());
    assert!(!same::<Base, OnlyRead>());
    assert!(!same::<Base, OnlyWritten>());
    assert!(!same::<OnlyRead, OnlyWritten>());
    assert!(!same::<Base, Aliased>());
    assert!(!same::<Base, Closed>());
    assert!(!same::<Base, Tagged>());
    assert!(!same::<Base, Longer>());
    assert!(!same::<Tree, OtherTree>());
    assert!(!same::<Color, LowerColor>());
    assert!(!same::<Color, TaggedColor>());
    assert!(!same::<FirstText, FirstNumber>());
    assert!(!same::<Page<Base>, Page<Longer>>());
    assert!(!same::<Grid<2>, Grid<3>>());
    assert!(!same::<[u32; 2], [u32; 3]>());
    assert!(!same::<[u32; 2], (u32, u32)>());
    assert!(!same::<Vec<u32>, Option<u32>>());
    assert!(!same::<(u32, String), (String, u32)>());
}

#[test]
fn a_type_reads_what_it_writes() {
    assert!(symmetric::<Base>());
    assert!(symmetric::<Optional>());
    assert!(symmetric::<Defaulted>());
    assert!(symmetric::<OnlyWritten>());
    assert!(symmetric::<SplitWithAlias>());
    assert!(symmetric::<LeftOutDefault>());
    assert!(symmetric::<LeftOutOption>());
    assert!(symmetric::<ReadOption>());
    assert!(symmetric::<Tree>());
    assert!(symmetric::<Page<Tree>>());
}

#[test]
fn or_it_does_not() {
    assert!(!symmetric::<OnlyRead>());
    assert!(!symmetric::<SplitName>());
    assert!(!symmetric::<LeftOut>());
    assert!(!symmetric::<ClosedOnlyWritten>());
    assert!(!symmetric::<OneWay>());
    assert!(!symmetric::<DeepSplit>());
    assert!(!symmetric::<TreeOfSplits>());
    assert!(!symmetric::<Page<SplitName>>());
    assert!(!symmetric::<std::collections::BTreeMap<String, SplitName>>());
}
