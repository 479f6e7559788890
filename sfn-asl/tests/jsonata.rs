//! JSONata: syntax, what Step Functions adds and takes away, and how much of it holds for any string.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;
#[path = "common/jsonata.rs"]
mod findings;

use std::time::{Duration, Instant};

use common::one_jsonata;
use findings::of_output;
use proptest::prelude::*;
use sfn_asl::jsonata::{self, parse};
use sfn_asl::read::check_json;

/// Expressions, each with what `jsonata` 2.0.6 said of it: `ok`, an error's number, or `regex` for a bad pattern.
const VERDICTS: &str = include_str!("jsonata_verdicts.json");

#[test]
fn agrees_with_the_reference_implementation() {
    let verdicts: Vec<(String, String)> = serde_json::from_str(VERDICTS).expect("pairs of strings");
    assert!(verdicts.len() > 350);
    for (verdict, expression) in verdicts {
        let parsed = parse(&expression);
        assert_eq!(parsed.is_ok(), verdict == "ok", "{expression}: {verdict}, {parsed:?}");
    }
}

#[test]
fn syntax() {
    // The offset is that of the string, whose expression begins at 2.
    for (expression, offset) in [
        ("", 2),
        (" ", 3),
        ("1 +", 5),
        ("$states.input.", 16),
        ("10 + * 2", 9),
        ("$sum($states.input.numbers", 28),
        ("[1, 2", 7),
        ("{'a' 1}", 7),
        ("'open", 2),
        (r"'\x'", 3),
        ("$x.1", 5),
        ("'é' & 'ü' & (", 15),
        ("'🙂' $x", 6),
        ("1e999", 2),
        ("/* open", 2),
        ("$x ~> /(/", 8),
        ("function($x, y){$x}", 15),
        ("5 := 6", 2),
        ("$x !", 5),
        ("%.a", 2),
    ] {
        assert_eq!(of_output(expression), [format!("SFN0310 /States/X/Output @{offset}")], "{expression}");
    }
    for expression in [
        " $states.input ",
        "10",
        "'text'",
        "\n  (\n  $a := 1; /* one */\n  $a + 1\n)\n",
        "$states.input.`delivery-partner`",
        "$states.input.items[price > 10 and quantity < 3].{'n': name, 't': $sum(price * quantity)}",
        "$states.input.items^(>price, name)[0]",
        "$states.input.orders@$o.items#$i.{'order': $o.id, 'index': $i}",
        "$states.input.a.b.{'parent': %.c}",
        "$states.input.items{category: $sum(price)}",
        "$map($states.input.items, function($v, $i) { $v.price * $i })",
        "$states.input ~> |items|{'seen': true}, ['secret']|",
        "$match($states.input.name, /^(a|b)+$/i)[0].groups[0]",
        "($add := function($a, $b)<nn:n> { $a + $b }; $inc := $add(?, 1); $inc(2))",
        "[1..$count($states.input.items)]",
        "$states.input.flag ? 'yes' : 'no'",
    ] {
        assert_eq!(of_output(expression), [""; 0], "{expression}");
    }
}

#[test]
fn top_level() {
    for (expression, offset) in [
        ("phone", 2),
        ("$", 2),
        ("$.phone", 2),
        ("$$", 2),
        ("$$.phone", 2),
        ("phone.number", 2),
        ("phone[0]", 2),
        ("'a' & phone", 8),
        ("[phone]", 3),
        ("{'a': phone}", 8),
        ("{phone: 1}", 3),
        ("(phone)", 3),
        ("$string(phone)", 10),
        ("$exists($)", 10),
        ("phone ? 1 : 2", 2),
        ("true ? phone : 2", 9),
        ("$x := phone", 8),
        ("phone ~> $string", 2),
        ("-phone", 3),
        ("phone^(a)", 2),
        ("phone{a: b}", 2),
        ("$states.input.items[$$.limit > price]", 22),
        ("sum($states.input.items)", 2),
        ("$states.input.delivery-partner", 25),
        ("and", 2),
    ] {
        assert_eq!(of_output(expression), [format!("SFN0311 /States/X/Output @{offset}")], "{expression}");
    }
    // A mistake is reported once, the first time.
    assert_eq!(of_output("phone & fax & $"), ["SFN0311 /States/X/Output @2"]);
    for (expression, offset) in
        [("$map([1], function($v) { phone })", 27), ("$map([1], function($v) { $ })", 27), ("*", 2), ("'phone'.a", 2)]
    {
        assert_eq!(of_output(expression), [format!("warning SFN0311 /States/X/Output @{offset}")], "{expression}");
    }
    for expression in [
        "$states.input[phone = 1]",
        "$states.input[$.phone = 1]",
        "$states.input.(phone & $.fax)",
        "$states.input.$string(phone)",
        "$states.input^(phone)",
        "$states.input{phone: $}",
        "$states.input.{'a': phone}",
        "$states.input.*",
        "$states.input ~> |phone|{'a': number}|",
        "$states.input.and",
        "$states.input.'phone'",
        "'phone'",
    ] {
        assert_eq!(of_output(expression), [""; 0], "{expression}");
    }
}

#[test]
fn hyphens_and_functions_without_dollar_are_explained() {
    for (expression, help) in [
        ("$states.input.delivery-partner", "a key with a hyphen is written in back-quotes: `delivery-partner`"),
        ("$states.input.a-b-c.d", "a key with a hyphen is written in back-quotes: `a-b`"),
        ("sum($states.input.n)", "a function's name begins with `$`: `$sum(...)`"),
        ("phone", "write `$states.input.phone` for a field of the input, `'phone'` for text"),
    ] {
        let machine = one_jsonata(&format!(r#"{{"Type": "Pass", "Output": "{{% {expression} %}}", "End": true}}"#));
        let (_, diagnostics) = check_json(&machine);
        assert_eq!(diagnostics.iter().next().and_then(|first| first.help.as_deref()), Some(help));
    }
}

#[test]
fn functions() {
    for (expression, code, offset) in [
        ("$uper('a')", "SFN0314", 2),
        ("'a' ~> $uper", "SFN0314", 9),
        ("$frobnicate(1)", "SFN0314", 2),
        ("$states.input.(sum(a))", "SFN0314", 17),
        ("$sum()", "SFN0315", 2),
        ("$sum(1, 2)", "SFN0315", 2),
        ("$length('a', 'b')", "SFN0315", 2),
        ("$substring('a')", "", 0),
        ("$substring()", "SFN0315", 2),
        ("$now(1, 2, 3)", "SFN0315", 2),
        ("$partition([1, 2])", "SFN0315", 2),
        ("$range(1)", "SFN0315", 2),
        ("$uuid(1)", "SFN0315", 2),
        ("$parse('{}', 1)", "SFN0315", 2),
        ("[1] ~> $sum(2)", "SFN0315", 9),
        ("$eval('1 + 1')", "SFN0316", 2),
    ] {
        let expected: Vec<_> =
            (!code.is_empty()).then(|| format!("warning {code} /States/X/Output @{offset}")).into_iter().collect();
        assert_eq!(of_output(expression), expected, "{expression}");
    }
    // Once for each name.
    assert_eq!(of_output("$frob(1) + $frob(2)"), ["warning SFN0314 /States/X/Output @2"]);
    for expression in [
        "$partition([1, 2, 3], 2)",
        "$range(0, 10, 2)",
        "$hash('a', 'SHA-256')",
        "$random(7) + $random()",
        "$uuid()",
        "$parse('{}')",
        "[1, 2] ~> $sum()",
        "[1, 2] ~> $map(function($x) { $x }) ~> $sum",
        "$zip([1], [2], [3])",
        "$substring(?, 0, 2)('abc')",
        "($f := function($n) { $n > 0 ? $f($n - 1) : $g() }; $g := function() { 1 }; $f(3))",
        "$states.input.name.$uppercase()",
        "function($f) { $f(1) }($string)",
    ] {
        assert_eq!(of_output(expression), [""; 0], "{expression}");
    }
}

#[test]
fn every_function_is_known() {
    assert_eq!(jsonata::function_names().count(), 70);
    assert!(jsonata::is_function("base64encode") && jsonata::is_function("partition"));
    assert!(!jsonata::is_function("states") && !jsonata::is_function(""));
}

#[test]
fn free_variables() {
    for (expression, expected) in [
        ("$a + $b.c[$d]", vec!["a", "b", "d"]),
        ("$states.input.x & $sum($y)", vec!["y"]),
        ("($x := $x + 1; $x)", vec!["x"]),
        ("($x := 1; $x) + $x", vec!["x"]),
        ("function($p) { $p + $q }", vec!["q"]),
        ("($f := function() { $later }; $later := 1; $f())", vec![]),
        ("$o@$v.items#$i[$v.id = $i]", vec!["o"]),
        ("$o ~> |$p|{'a': $q}|", vec!["o", "p", "q"]),
        ("$ & $$", vec![]),
        ("{$k: $v}", vec!["k", "v"]),
        ("$a{$b: $c}^(>$d)", vec!["a", "b", "c", "d"]),
        ("$unknown(1) ~> $other", vec![]),
    ] {
        let parsed = parse(expression).expect(expression);
        let names: Vec<_> =
            jsonata::machine_variables(&parsed, |_| false).map(|reference| reference.name.to_owned()).collect();
        assert_eq!(names, expected, "{expression}");
    }
    let parsed = parse("$sum & $sum($x)").expect("an expression");
    let names: Vec<_> = jsonata::machine_variables(&parsed, |name| name == "sum").map(|read| read.name).collect();
    assert_eq!(names, ["sum", "x"], "an assigned variable hides the function of its name where it is not called");
    let parsed = parse("'é' & $states.input[0].`a b`.c.$f(1)").expect("an expression");
    let references = jsonata::references(&parsed);
    assert_eq!((references[0].name, references[0].offset), ("states", 6));
    let members: Vec<_> = references[0].members.iter().map(|member| (member.name, member.offset)).collect();
    assert_eq!(members, [("input", 14), ("a b", 23), ("c", 29)]);
    assert_eq!((references[1].name, references[1].is_called, references[1].arguments), ("f", true, Some(1)));
}

/// Deep nesting is an error, long chains are fine, and all of it takes time in proportion.
#[test]
fn hostile_expressions() {
    const MANY: usize = 50_000;
    let deep = ["(", "[", "{", "-", "$x:=", "a?", "function($x){", "|", "f(", "a[", "a^(", "%.(", "{a:"];
    for part in deep {
        let error = parse(&part.repeat(MANY)).expect_err(part);
        assert!(error.message.contains("nested"), "{part}: {error}");
    }
    let joined = |part: &str, between: &str| vec![part; MANY].join(between);
    let long = [
        joined("a", "."),
        joined("a", "+"),
        joined("$x", "~>"),
        joined("a", "-"),
        format!("a{}", "[0]".repeat(MANY)),
        format!("a{}", "[%.%]".repeat(MANY)),
        format!("a{}", "^(b)".repeat(MANY)),
        format!("a{}", ".%".repeat(MANY)),
        format!("a.[{}]", joined("%", ",")),
        format!("({})", joined("$x:=$x", ";")),
        format!("{}{}{}", "(".repeat(250), joined("$x", "+"), ")".repeat(250)),
        format!("'{}'", r"\\".repeat(MANY)),
        format!("/{}/", "(a)".repeat(MANY)),
        "a".repeat(MANY),
        "$".repeat(MANY),
    ];
    let start = Instant::now();
    for expression in &long {
        if let Ok(expression) = parse(expression) {
            let _ = (jsonata::references(&expression), jsonata::outside_references(&expression));
        }
        let _ = of_output(expression);
    }
    // It takes about a second without optimisation; what is not linear takes minutes.
    assert!(start.elapsed() < Duration::from_mins(1), "{:?}", start.elapsed());
    assert!(parse(&format!("{}1{}", "(".repeat(250), ")".repeat(250))).is_ok());
}

proptest! {
    #[test]
    fn any_string_can_be_judged(source in ".*") {
        if let Ok(expression) = parse(&source) {
            let _ = jsonata::references(&expression);
            let _ = jsonata::outside_references(&expression);
        }
        let _ = of_output(&source);
    }

    #[test]
    fn strings_of_tokens_can_be_judged(parts in prop::collection::vec(prop::sample::select(TOKENS), 0..24)) {
        let source = parts.concat();
        if let Err(error) = parse(&source) {
            prop_assert!(error.offset <= source.chars().count(), "{}: {:?}", source, error);
        }
        let _ = of_output(&source);
    }
}

const TOKENS: &[&str] = &[
    ".",
    "..",
    ":=",
    ":",
    "!=",
    ">=",
    "**",
    "*",
    "~>",
    "[",
    "]",
    "{",
    "}",
    "(",
    ")",
    ",",
    "@",
    "#",
    ";",
    "?",
    "+",
    "-",
    "/",
    "%",
    "|",
    "=",
    "<",
    ">",
    "^",
    "&",
    "!",
    " and ",
    " or ",
    " in ",
    "true",
    "null",
    "$",
    "$$",
    "$x",
    "a",
    "`b c`",
    "'s'",
    "\"",
    "0",
    "1.5e3",
    "/re/i",
    "/*",
    "*/",
    "\\u0041",
    "\\",
    "function(",
    "$x){",
    "<s-:n>",
    "^(",
    " ",
    "\n",
    "é",
    "🙂",
    "$states",
    ".input",
    ".result",
    ".context",
    "$sum(",
    "$eval(",
];
