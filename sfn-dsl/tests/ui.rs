//! What `workflow!`, `resources!` and the derives refuse and accept, with rustc's own words in the `.stderr` files.
//!
//! After a deliberate change of a message: `TRYBUILD=overwrite cargo test -p sfn-dsl --test ui`, then read the difference.

#![allow(clippy::unwrap_used)]

use std::fs::{self, File};
use std::path::Path;

use sfn_dsl::sfn_asl::codes;

const RIGHT: &str = r#"{"StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}}"#;

#[test]
fn ui() {
    definitions();
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/fail/*.rs");
    cases.pass("tests/ui/pass/*.rs");
}

/// A code that no case shows is one whose words nobody has read.
#[test]
fn every_code_has_a_case() {
    let mut said = String::new();
    for file in fs::read_dir("tests/ui/fail").unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "stderr") {
            said.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    let is_said = |code: &sfn_dsl::sfn_asl::Code| said.contains(&format!("[{}]", code.id));
    let missing: Vec<_> = codes::ALL.iter().filter(|code| !is_said(code)).map(|code| code.id).collect();
    assert!(missing.is_empty(), "no case under tests/ui/fail is refused with {missing:?}");
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
    for page in fs::read_dir("../sfn-asl/diagnostics").unwrap() {
        let page = page.unwrap().path();
        let text = fs::read_to_string(&page).unwrap();
        let code = page.file_stem().unwrap().to_str().unwrap();
        for format in ["json", "yaml"] {
            let example = text.split_once(&format!("\n```{format} asl")).and_then(|(_, rest)| rest.split_once('\n'));
            if let Some((example, _)) = example.and_then(|(_, rest)| rest.split_once("\n```")) {
                fs::write(folder.join(format!("{code}.{format}")), format!("{example}\n")).unwrap();
            }
        }
    }
    fs::write(folder.join("SFN0003.json"), [RIGHT.as_bytes(), b"\xff"].concat()).unwrap();
    File::create(folder.join("SFN0004.json")).unwrap().set_len(16 * 1024 * 1024 + 1).unwrap();
    fs::write(folder.join("SFN0005.json"), "[".repeat(1000)).unwrap();
    fs::write(folder.join("SFN0120.json"), format!("{RIGHT}{}", " ".repeat(1024 * 1024))).unwrap();
}
