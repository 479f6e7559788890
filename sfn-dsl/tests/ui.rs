//! What `workflow!`, `resources!` and the derives refuse and accept, with rustc's own words in the `.stderr` files.
//!
//! After a deliberate change of a message: `TRYBUILD=overwrite cargo test -p sfn-dsl --test ui`, then read the difference.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

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

/// Each workflow that the table of rules names is refused as it says, in the query language of its column.
#[test]
fn the_table_of_rules_is_true() {
    let table = fs::read_to_string("tests/ui/README.md").unwrap();
    let mut cases = 0;
    for row in table.lines().skip_while(|line| *line != "|---|---|---|---|").skip(1) {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        if row.starts_with("| **") {
            continue;
        }
        let [rule, said, jsonata, json_path] = cells.as_slice() else { panic!("no row of four cells: {row}") };
        let said: Vec<&str> =
            said.split(", ").map(|words| words.strip_prefix('`').unwrap().trim_end_matches('`')).collect();
        for (cell, is_json_path) in [(jsonata, false), (json_path, true)] {
            if let Some(reason) = cell.strip_prefix("none: ") {
                assert!(!reason.is_empty(), "{rule}");
                continue;
            }
            for case in cell.split(", ") {
                let (file, workflow) = case.strip_prefix('`').and_then(|case| case.split_once("` ")).expect(rule);
                let found = findings(file, workflow, is_json_path);
                let is_said = found.iter().any(|finding| said.iter().any(|words| finding.contains(words)));
                assert!(is_said, "{rule}: `{workflow}` of {file} is refused with {found:#?}, not with {said:?}");
                cases += 1;
            }
        }
    }
    assert!(cases > 100, "only {cases} cases are named");
}

/// What the compiler says of a workflow in a file.
fn findings(file: &str, workflow: &str, is_json_path: bool) -> Vec<String> {
    let read = |path: &str| fs::read_to_string(format!("tests/ui/fail/{path}")).unwrap_or_else(|_| panic!("no {path}"));
    let source = read(file);
    let lines: Vec<&str> = source.lines().collect();
    let is_head = |line: &str| {
        line.trim_start().strip_prefix(workflow).is_some_and(|rest| rest.starts_with('(') || rest.starts_with(" {"))
    };
    // A workflow that a macro makes is refused where the macro is called with its name.
    let is_made = |line: &str| {
        let mut words = line.split(|letter: char| !letter.is_alphanumeric());
        line.contains("!([") && words.any(|word| word == workflow)
    };
    let head = lines.iter().position(|line| is_head(line));
    let (first, last) = match head {
        Some(head) => {
            let first = (0..head).rev().find(|at| lines[*at] == "workflow! {").unwrap();
            (first, (head..lines.len()).find(|at| lines[*at] == "}").unwrap())
        }
        None => {
            let call = lines.iter().position(|line| is_made(line));
            let call = call.unwrap_or_else(|| panic!("no workflow `{workflow}` in {file}"));
            (call, call)
        }
    };
    let uses_paths = lines[first..=last].iter().any(|line| line.contains("query_language(JSONPath)"));
    assert_eq!(uses_paths, is_json_path, "the query language of `{workflow}` in {file}");
    let place = format!("--> tests/ui/fail/{file}:");
    let answer = read(&file.replace(".rs", ".stderr"));
    let about = |finding: &&str| {
        let line = finding.split_once(&place).and_then(|(_, rest)| rest.split(':').next()?.parse::<usize>().ok());
        line.is_some_and(|line| (first + 1..=last + 1).contains(&line))
    };
    answer.split("\n\n").filter(about).map(str::to_owned).collect()
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
