//! Paths: the dialect, reference paths, the context object.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;
use sfn_asl::jsonpath::{self, Root, StepKind, context};

/// Paths that AWS takes, or that stand in what it publishes.
const GOOD: &[&str] = &[
    "$",
    "$$",
    "$.a",
    "$.a.b.c",
    "$.[0]",
    "$.a.[0].b",
    "$[0][1]",
    "$[-1]",
    "$.a[-1:]",
    "$.a[1:]",
    "$.a[:2]",
    "$.a[1:1]",
    "$.a[0:10:2]",
    "$[0,1]",
    "$[ 0 , -1 ]",
    "$[*]",
    "$[*][*]",
    "$.*",
    "$.a.*.b",
    "$.[*].['a','b']",
    "$['x y']",
    "$[\"x y\"]",
    "$['a']['b'].c",
    "$['it\\'s']",
    "$[ 'a' , 'b' ]",
    "$..a",
    "$..*",
    "$..[0]",
    "$.vars.source..obj.num",
    "$.input-foo-bar",
    "$.detail.case-id",
    "$.größe",
    "$.a:b",
    "$.a.length()",
    "$..price.max()",
    "$.a.concat($.b, 'c)')",
    "$.List[?(@)]",
    "$.[?(@.OU > 0)]",
    "$[?(@.year <= 1998)]",
    "$.users[?(@.status == 0)]",
    "$.[?(@.year < 1999)].name",
    "$.a[?(@.species == 'cat' && @.age >= 5)].b",
    "$.a[?(@.x == 1 || !(@.y == \"two\"))]",
    "$.a[?(!@.x)]",
    "$.a[?(@.x == 1) && (@.y == 2)]",
    "$.Payload[?(@.subject_status==subject_completed)]..subject_id",
    "$.a[?(@.id == $.x)]",
    "$.a[?(@.id == $$.Execution.Id)]",
    "$.a[?(@['x y'] == null)]",
    "$.a[?(@.s =~ /^a\\/b[)\\]]*$/i)]",
    "$.a[?(@.s in ['S', 'M'])]",
    "$.a[?(@.s NIN ['S'] )]",
    "$.a[?(@.s empty true)]",
    "$.a[?(@.s anyof {\"a\": [1]})]",
    "$.a[?('x' == @.s)]",
    "$.a[?(@.b[?(@.c > -1.5e3)])]",
    "$.a[?(@.length() > 2)]",
    "$.a[(@.length-1)]",
    "$name",
    "$name.a[0]",
    "$name['x']",
    "$$.Execution.Input.a",
    "$.a ",
];

/// Texts that are no paths, each with the character at which it shows.
const BAD: &[(&str, usize)] = &[
    ("", 0),
    ("a", 0),
    (" $.a", 0),
    ("$.", 1),
    ("$.a.", 3),
    ("$..", 1),
    ("$...a", 3),
    ("$. a", 2),
    ("$.a b", 3),
    ("$.größe b", 7),
    ("$.a['b'", 3),
    ("$.a[", 3),
    ("$.a[]", 3),
    ("$.a[0", 3),
    ("$.a[0]]", 6),
    ("$.a]", 3),
    ("$.a)", 3),
    ("$.a[b]", 4),
    ("$.a[$.i]", 4),
    ("$.a[$$.Execution.Id]", 4),
    ("$.a[0]b", 6),
    ("$['a']b", 6),
    ("$-a", 1),
    ("$1", 0),
    ("$$$", 2),
    ("$.'a'", 2),
    ("$.a'b'", 3),
    ("$['a", 2),
    ("$['a',]", 6),
    ("$['a',0]", 6),
    ("$[0,]", 4),
    ("$[-]", 2),
    ("$[0:a]", 4),
    ("$.a[?]", 5),
    ("$.a[?@.b]", 5),
    ("$.a[?()]", 6),
    ("$.a[?(@.b = 1)]", 10),
    ("$.a[?(@.b == )]", 13),
    ("$.a[?(@.b == 1]", 14),
    ("$.a[?(@.b == 1)", 3),
    ("$.a[?(@.b == 'x)]", 13),
    ("$.a[?(@.b & @.c)]", 10),
    ("$.a[?(@.b &&)]", 12),
    ("$.a[?(@.b like 'x')]", 10),
    ("$.a[?(@.b =~ /x)]", 13),
    ("$.a[?(b == 1)]", 6),
    ("$.a.f(", 5),
    ("$.a.f(]", 6),
];

#[test]
fn dialect() {
    for good in GOOD {
        if let Err(error) = jsonpath::parse(good) {
            panic!("{good}: {error}");
        }
    }
    for (bad, offset) in BAD {
        match jsonpath::parse(bad) {
            Ok(path) => panic!("{bad}: {path:?}"),
            Err(error) => assert_eq!(error.offset, *offset, "{bad}: {error}"),
        }
    }
}

#[test]
fn roots_and_steps() {
    let path = jsonpath::parse("$.a['b c'][0]..d[*]").unwrap();
    assert_eq!(path.root, Root::Input);
    let kinds: Vec<_> = path.steps.iter().map(|step| step.kind.clone()).collect();
    assert_eq!(
        kinds,
        [
            StepKind::Member("a"),
            StepKind::Member("b c"),
            StepKind::Index("0"),
            StepKind::Descendants,
            StepKind::Member("d"),
            StepKind::Wildcard
        ]
    );
    assert_eq!(jsonpath::parse("$$.State.Name").unwrap().root, Root::Context);
    assert_eq!(jsonpath::parse("$größe_2.a").unwrap().root, Root::Variable("größe_2"));
    assert_eq!(jsonpath::variables("$a.b[?(@.x == $c.d && @.y in $e)]"), ["a", "c", "e"]);
    assert_eq!(jsonpath::variables("$.a"), [""; 0]);
    assert_eq!(jsonpath::variables("$.a["), [""; 0]);
}

#[test]
fn reference_paths() {
    for good in ["$", "$$", "$.a", "$.a.b[0].c", "$['a,b'].c", "$['*']", "$[-1]", "$name.a", "$.[0]", "$.a-b"] {
        assert_eq!(jsonpath::parse(good).unwrap().not_reference(), None, "{good}");
    }
    let bad = [
        ("$.a[*]", 3),
        ("$.*", 2),
        ("$..a", 1),
        ("$.a[0,1]", 3),
        ("$.a[1:]", 3),
        ("$['a','b']", 1),
        ("$.ö[?(@.b)]", 3),
        ("$.a.length()", 4),
        ("$.a[(@.length-1)]", 3),
        ("$.b.a,b", 5),
        ("$.a:b", 3),
    ];
    for (bad, offset) in bad {
        let culprit = jsonpath::parse(bad).unwrap().not_reference().expect(bad);
        assert_eq!(culprit.offset, offset, "{bad}: {culprit:?}");
    }
}

#[test]
fn context_members() {
    for good in [
        "$$",
        "$$.Execution",
        "$$.Execution.Id",
        "$$.Execution.Input.any.thing[0]",
        "$$['State']['Name']",
        "$$.State.RetryCount",
        "$$.Execution.RedriveCount",
        "$$.Execution.RedriveTime",
        "$$.StateMachine.Name",
        "$$.Task.Token",
        "$$.Map.Item.Index",
        "$$.Map.Item.Value.a",
        "$$.Map.Item.Key",
        "$$.Map.Item.Source",
        "$$.*",
        "$.Nothing",
    ] {
        assert_eq!(context::unknown(&jsonpath::parse(good).unwrap()), None, "{good}");
    }
    for (bad, offset, help) in [
        ("$$.Exection.Id", 3, "`Execution`"),
        ("$$.Execution.id", 13, "`Id`"),
        ("$$.Execution.Nme", 13, "`Name`"),
        ("$$.Execution.Id.x", 16, "`$$.Execution.Id`"),
        ("$$.value", 3, "`Execution`, `State`"),
        ("$$.Map.Itm", 7, "`Item`"),
        ("$$.Task.token", 8, "`Token`"),
    ] {
        let unknown = context::unknown(&jsonpath::parse(bad).unwrap()).expect(bad);
        assert_eq!(unknown.offset, offset, "{bad}: {unknown:?}");
        assert!(unknown.help.as_deref().unwrap().contains(help), "{bad}: {unknown:?}");
    }
}

#[test]
fn deep_nesting_is_refused_and_safe() {
    for (open, close) in [("(", ")"), ("!(", ")"), ("@[?(", ")]"), ("@.a == (", ")")] {
        for depth in [1, 10, 100_000] {
            let text = format!("$[?({}@.a{})]", open.repeat(depth), close.repeat(depth));
            assert_eq!(jsonpath::parse(&text).is_ok(), depth <= 10, "{open} {depth}");
        }
    }
    for text in ["$[", "$.f(", "$[?(@ in [", "$[?(", "$.", "$..", "$['", "$[?(!"] {
        assert!(jsonpath::parse(&text.repeat(50_000)).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_parsed_or_refused(text in any::<String>()) {
        let offset = jsonpath::parse(&text).err().map_or(0, |error| error.offset);
        prop_assert!(offset <= text.chars().count());
    }

    #[test]
    fn near_paths_are_parsed_or_refused(text in "[$@.\\[\\]()?*'\"a0ö :,=&|!<>~/\\\\-]{0,24}") {
        let text = format!("${text}");
        match jsonpath::parse(&text) {
            Ok(path) => {
                let _ = path.not_reference();
                let _ = context::unknown(&path);
            }
            Err(error) => prop_assert!(error.offset <= text.chars().count()),
        }
    }
}
