//! Text from users, wherever it can stand, arrives as it is.

use proptest::prelude::*;
use serde_json::Value as Json;
use sfn_cdk_export::terraform::hcl::{Body, Expression};
use sfn_cdk_export::{Condition, Deployment, Logging, Statement};

use super::support::{Module, arn_of, environment, expected_definition, machine_with};

/// What some language on the way from Rust to AWS takes for more than text.
const HOSTILE: &[&str] = &[
    "",
    " ",
    "${",
    "${x}",
    "$${",
    "$${x}",
    "$$${x}",
    "$$$${x}",
    "$",
    "$$",
    "${validate_order_arn}",
    "${partition}",
    "${path.module}",
    "${file(\"/etc/passwd\")}",
    "%{",
    "%{x}",
    "%%{",
    "%%{ if true }x%%{ endif }",
    "%{ if true }x%{ endif }",
    "%%%{x}",
    "100%",
    "%",
    "${~ x ~}",
    "{% $states.input.a %}",
    "{% {\"a\": 1} %}",
    "{%{e}",
    "{%{\"a\":1}%}",
    "{{resolve:ssm:/x}}",
    "{{x}}",
    "{{{x}}}",
    "{{#each variables}}{{id}}{{/each}}",
    "{{name}}",
    "\\{{name}}",
    "{{> main.tf}}",
    "${AWS::Region}",
    "Ref",
    "Fn::Sub",
    "both",
    "\"",
    "\\",
    "\\\"",
    "\\${x}",
    "\\u0024{x}",
    "\\n",
    "\"}\n}\nresource \"aws_iam_role\" \"x\" {}\n",
    "line\nbreak",
    "carriage\r\nreturn\r",
    "\ttab\t",
    "<<EOF\nx\nEOF\n",
    "<<-EOT\n  x\n  EOT",
    "# comment",
    "// comment",
    "/* comment */",
    "yes",
    "no",
    "~",
    "null",
    "2012-10-17",
    "1_000",
    "=",
    "- a",
    ": b",
    "&a",
    "*a",
    "!Sub x",
    "&{aws:username}",
    "\u{0}",
    "\u{1b}[31m",
    "\u{7f}\u{85}",
    "\u{2028}\u{2029}",
    "\u{feff}",
    "\u{202e}gnp.exe",
    "é",
    "e\u{301}",
    "\u{212b}",
    "\u{1100}\u{1161}",
    "😀",
    "👩\u{200d}👩\u{200d}👧",
    "\u{10ffff}",
    "'",
    "`",
    ";",
];

fn deployment(text: &str) -> Deployment {
    let machine = machine_with(text);
    Deployment::new("hostile", machine).unwrap().logging(Logging::all()).tracing(true)
}

fn assert_definition_survives(text: &str) {
    let deployment = deployment(text);
    let module = Module::of(&deployment);
    assert_eq!(module.definition(), expected_definition(&deployment), "{text:?}");
    let comment = module.definition()["Comment"].clone();
    assert_eq!(comment, Json::from(text));
}

/// A string in a list, as a key and as a value of an object, as a label of a block.
fn assert_hcl_survives(text: &str) {
    let object = Expression::Object(vec![(text.to_owned(), Expression::string(text))]);
    let body = Body::new()
        .attribute("list", Expression::strings(["a", text]))
        .attribute("object", object)
        .block(sfn_cdk_export::terraform::hcl::Block::new("block", Body::new()).label(text));
    let read = hcl::parse(&body.render()).unwrap_or_else(|error| panic!("{text:?}: {error}\n{}", body.render()));
    let value: Json = serde_json::to_value(hcl::from_body::<hcl::Value>(read.clone()).unwrap()).unwrap();
    assert_eq!(value["list"][1], Json::from(text));
    assert_eq!(value["object"], serde_json::json!({ text: text }));
    assert_eq!(read.blocks().next().unwrap().labels()[0].as_str(), text);
}

#[test]
fn the_fixed_list_in_definitions() {
    for text in HOSTILE {
        assert_definition_survives(text);
    }
}

#[test]
fn the_fixed_list_in_hcl() {
    for text in HOSTILE {
        assert_hcl_survives(text);
    }
}

/// IAM's `*` and `?` and policy variables stay as they are. What Terraform or its provider would change is refused.
#[test]
fn the_fixed_list_in_policies() {
    let changed = ["&{aws:username}", "e\u{301}", "\u{212b}", "\u{1100}\u{1161}"];
    for text in HOSTILE.iter().filter(|text| !text.is_empty()) {
        let statement = Statement::allow("Hostile", ["s3:GetObject"], [format!("arn:aws:s3:::bucket/{text}")])
            .condition(Condition::new("StringEquals", "s3:prefix", *text));
        let deployment = deployment("x").statement(statement);
        // A rule of ours may refuse a text; what is not refused arrives.
        let Ok(plan) = deployment.plan() else { continue };
        assert_eq!(deployment.terraform().is_err(), changed.contains(text), "{text:?}");
        if changed.contains(text) {
            continue;
        }
        let expected = plan.policy.resolve(&environment(), |handle| Some(arn_of(handle))).unwrap();
        assert_eq!(Module::of(&deployment).policy(""), serde_json::from_str::<Json>(&expected).unwrap(), "{text:?}");
    }
}

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<char>().prop_map(|character| character.to_string()),
        prop::sample::select(vec!["$", "%", "{", "}", "\"", "\\", "\n", "\r", "~", "`", "&", "*", "#", "<<E"])
            .prop_map(str::to_owned),
        prop::sample::select(HOSTILE).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_text_in_definitions(text in text()) {
        assert_definition_survives(&text);
    }

    #[test]
    fn any_text_in_hcl(text in text()) {
        assert_hcl_survives(&text);
    }

    #[test]
    fn any_tag(tags in prop::collection::btree_map("[\\p{L}\\p{N} _.:/=+@-]{1,20}", "[\\p{L}\\p{N} _.:/=+@-]{0,20}", 0..5)) {
        let deployment = tags.iter().fold(deployment("x"), |deployment, (key, value)| deployment.tag(key, value));
        prop_assume!(deployment.plan().is_ok());
        prop_assert_eq!(Module::of(&deployment).tags(), serde_json::to_value(tags).unwrap());
    }
}
