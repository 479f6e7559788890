//! What `workflow!`, `resources!` and the derives refuse and accept, with rustc's own words in the `.stderr` files.
//!
//! After a deliberate change of a message: `TRYBUILD=overwrite cargo test -p sfn-dsl --test ui`, then read the difference.

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/fail/*.rs");
    cases.pass("tests/ui/pass/*.rs");
}
