//! What the README shows is what there is.

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
        .unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The fenced blocks of a language.
fn blocks(language: &str) -> Vec<String> {
    let readme = read("README.md");
    let fence = format!("```{language}\n");
    readme.split(&fence).skip(1).map(|rest| rest.split("\n```").next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_workflow_is_the_one_of_the_example() {
    let example = read("examples/order.rs");
    let shown = &blocks("rust,ignore")[0];
    assert!(example.contains(shown.as_str()), "examples/order.rs no longer holds:\n{shown}");
}

#[test]
fn the_terraform_is_the_generated_one() {
    let module = read("snapshots/terraform/order.main.tf.snap");
    let shown = blocks("hcl");
    assert_eq!(shown.len(), 2);
    for block in shown {
        assert!(module.contains(&block), "the generated module no longer holds:\n{block}");
    }
}

#[test]
fn the_compiler_says_what_is_shown() {
    let stderr = read("sfn-dsl/tests/ui/fail/wrong_field.stderr");
    let shown = &blocks("text")[0];
    for said in [
        "error[E0609]: no field `totl` on type `sfn_dsl::Path<",
        "^^^^ unknown field",
        "a field with a similar name exists",
    ] {
        assert!(shown.contains(said), "the README no longer shows: {said}");
        assert!(stderr.contains(said), "rustc no longer says: {said}");
    }
    let jump = read("sfn-dsl/tests/ui/fail/unknown_target.stderr");
    assert!(jump.contains("[SFN0102] no state is named `"));
}

#[test]
fn the_macro_is_tested_with_the_workflow_of_the_example() {
    let copy = read("sfn-macros/src/tests/order.txt");
    assert!(read("examples/order.rs").contains(copy.trim_end()), "sfn-macros/src/tests/order.txt is another workflow");
}
