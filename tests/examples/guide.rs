//! The guide says what there is: every rule and when it is checked, the compiler's words, the chapters.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use sfn_asl::{Severity, codes};

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
        .unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn files(folder: &str, extension: &str) -> Vec<String> {
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(extension)).collect();
    names.sort();
    names
}

/// The cells of each row about a code: code, name, rule, level, at expansion, by rustc, by the test, in files.
fn rules() -> Vec<Vec<String>> {
    let page = read("docs/guide/checks.md");
    let rows = page.lines().filter(|line| line.starts_with("| [SFN"));
    rows.map(|row| row.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect()).collect()
}

#[test]
fn every_code_is_in_the_table_of_rules() {
    let rules = rules();
    let listed: BTreeSet<&str> = rules.iter().filter_map(|row| row[0].get(1..8)).collect();
    let missing: Vec<&str> = codes::ALL.iter().map(|code| code.id).filter(|id| !listed.contains(id)).collect();
    assert!(missing.is_empty(), "the table has no {missing:?}");
    assert_eq!(rules.len(), codes::ALL.len(), "the table has rules that there are not");
    for (row, code) in rules.iter().zip(codes::ALL) {
        let page = read(&format!("sfn-asl/diagnostics/{}.md", code.id));
        assert_eq!(row[0], format!("[{0}](../../sfn-asl/diagnostics/{0}.md)", code.id), "the rules are in their order");
        assert_eq!(row[1], format!("`{}`", code.lint));
        assert_eq!(page.lines().next(), Some(format!("# {}: {}", code.id, row[2]).as_str()));
        let level = match code.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Allow => "allowed",
        };
        assert!(row[3].starts_with(level), "{}: {}", code.id, row[3]);
        assert_eq!(page.contains("Only `workflow!` reports it"), row[7].is_empty(), "{} in files", code.id);
        assert!(row[4..].iter().any(|cell| !cell.is_empty()), "{} is checked at some moment", code.id);
    }
}

/// What the table says of `workflow!` is what its refused programs show.
#[test]
fn what_is_checked_at_expansion_is_what_the_compiler_has_said() {
    let folder = "sfn-dsl/tests/ui/fail";
    let of_workflows = files(folder, ".stderr").into_iter().filter(|name| !name.starts_with("asl_file"));
    let said: String = of_workflows.map(|name| read(&format!("{folder}/{name}"))).collect();
    let said: BTreeSet<&str> =
        codes::ALL.iter().map(|code| code.id).filter(|id| said.contains(&format!("[{id}]"))).collect();
    let rules = rules();
    let listed: BTreeSet<&str> =
        rules.iter().filter(|row| row[4] == "yes").filter_map(|row| row[0].get(1..8)).collect();
    assert_eq!(listed, said);
}

/// What is more severe in `workflow!` than in the validator is so in the table.
#[test]
fn the_levels_are_those_of_workflows() {
    let levels = read("sfn-macros/src/workflow/levels.rs");
    let listed = |name: &str| -> BTreeSet<String> {
        let (_, rest) = levels.split_once(&format!("const {name}: &[Code] = &[")).unwrap();
        let (list, _) = rest.split_once("];").unwrap();
        let names = list.split("codes::").skip(1).filter_map(|name| name.split(',').next());
        names.map(|name| format!("`{}`", name.trim().to_lowercase())).collect()
    };
    let rules = rules();
    let said = |words: &str| -> BTreeSet<String> {
        rules.iter().filter(|row| row[3].ends_with(words)).map(|row| row[1].clone()).collect()
    };
    assert_eq!(said("here an error"), listed("ERRORS"));
    assert_eq!(said("here a warning"), listed("WARNINGS"));
}

#[test]
fn the_messages_are_the_compilers() {
    let chapter = read("docs/guide/01-first-workflow.md");
    for (case, words) in [
        ("wrong_field", ["error[E0609]: no field `", "unknown field", "help: a field with a similar name exists"]),
        (
            "unknown_target",
            [
                "error[E0080]: evaluation panicked: [SFN0102] no state is named `",
                "= help: a state with a similar name exists: `",
                "evaluation of `_::unknown_target` failed here",
            ],
        ),
    ] {
        let stderr = read(&format!("sfn-dsl/tests/ui/fail/{case}.stderr"));
        for said in words {
            assert!(chapter.contains(said), "the chapter does not show: {said}");
            assert!(stderr.contains(said), "rustc no longer says: {said}");
        }
    }
}

#[test]
fn every_page_is_in_the_index_and_every_link_leads_to_a_file() {
    let index = read("docs/guide/README.md");
    let tested = read("src/guide.rs");
    for page in files("docs/guide", ".md").into_iter().filter(|name| name != "README.md") {
        assert!(index.contains(&format!("({page})")), "the index has no {page}");
        let is_chapter = page.starts_with(|first: char| first.is_ascii_digit());
        assert_eq!(is_chapter, tested.contains(&format!("\"{page}\"")), "{page} is tested if it has code");
    }
    for page in files("docs/guide", ".md") {
        let text = read(&format!("docs/guide/{page}"));
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = target.split('#').next().unwrap_or_default();
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guide").join(file);
            assert!(path.exists(), "{page} links to {target}");
        }
    }
}
