//! What `workflow!`, `resources!` and the derives refuse and accept, with rustc's own words in the `.stderr` files.
//!
//! After a deliberate change of a message: `TRYBUILD=overwrite cargo test -p sfn-dsl --test ui`, then read the difference.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

#[test]
fn ui() {
    definitions();
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/fail/*.rs");
    cases.pass("tests/ui/pass/*.rs");
}

/// Puts the files of `asl_file!` into the package that trybuild makes of the cases: their paths start at its `Cargo.toml`.
fn definitions() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let folder = target.join("tests/trybuild/sfn-dsl/definitions");
    fs::create_dir_all(&folder).unwrap();
    for file in fs::read_dir("tests/ui/definitions").unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), folder.join(file.file_name())).unwrap();
    }
}
