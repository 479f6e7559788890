//! Whatever the files and the arguments are: an exit status, and never a panic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../../sfn-asl/tests/machines/mod.rs"]
mod machines;
#[path = "../../sfn-asl/tests/values/mod.rs"]
mod values;

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

fn run<A: Into<OsString>>(folder: &Path, arguments: impl IntoIterator<Item = A>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-sfn"));
    command.args(arguments.into_iter().map(Into::into)).current_dir(folder).stdin(Stdio::null());
    command.output().unwrap()
}

/// The content of a file; a failure shows it as text.
#[derive(Clone)]
struct Content(Vec<u8>);

impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.escape_ascii().to_string())
    }
}

/// Any bytes, any JSON, and definitions that are nearly right.
fn content() -> impl Strategy<Value = Content> {
    let bytes = prop_oneof![
        1 => prop::collection::vec(any::<u8>(), 0..400),
        1 => values::any_json().prop_map(|value| value.to_string().into_bytes()),
        3 => values::damaged().prop_map(|value| format!("{value:#}").into_bytes()),
        1 => (values::damaged(), any::<prop::sample::Index>(), any::<u8>()).prop_map(|(value, place, byte)| {
            let mut bytes = value.to_string().into_bytes();
            let at = place.index(bytes.len());
            bytes[at] = byte;
            bytes
        }),
    ];
    bytes.prop_map(Content)
}

/// Words of the command line, and what is none.
fn argument() -> impl Strategy<Value = OsString> {
    const WORDS: &[&str] = &[
        "sfn",
        "check",
        "explain",
        "--format",
        "--format=json",
        "--type",
        "EXPRESS",
        "--allow",
        "--warn",
        "--deny=warnings",
        "SFN0102",
        "-",
        "--",
        "-h",
        "a.json",
        ".",
        "",
    ];
    prop_oneof![3 => select(WORDS).prop_map(OsString::from), 1 => any_text()]
}

#[cfg(unix)]
fn any_text() -> impl Strategy<Value = OsString> {
    use std::os::unix::ffi::OsStringExt as _;
    // No argument holds a zero.
    prop::collection::vec(1..=u8::MAX, 0..20).prop_map(OsString::from_vec)
}

#[cfg(not(unix))]
fn any_text() -> impl Strategy<Value = OsString> {
    "[^\0]{0,20}".prop_map(OsString::from)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every file of many, in every format.
    #[test]
    fn any_files_are_checked(
        files in prop::collection::vec((content(), any::<bool>()), 1..16),
        machine_type in select(&["STANDARD", "EXPRESS"][..]),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let mut names = Vec::new();
        for (index, (content, is_yaml)) in files.iter().enumerate() {
            let name = format!("{index}.{}", if *is_yaml { "yaml" } else { "json" });
            fs::write(folder.path().join(&name), &content.0).unwrap();
            names.push(name);
        }
        for format in ["human", "json", "github"] {
            let options = ["check", "--type", machine_type, "--deny", "warnings", "--format", format];
            let output = run(folder.path(), options.into_iter().chain(names.iter().map(String::as_str)));
            let text = String::from_utf8(output.stdout).expect("UTF-8");
            prop_assert_eq!(String::from_utf8_lossy(&output.stderr), "");
            prop_assert!(matches!(output.status.code(), Some(0 | 1)), "{:?}", output.status);
            if format == "json" {
                let files: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
                prop_assert_eq!(files.len(), names.len());
                let is_ok = files.iter().all(|file| file["ok"] == true);
                prop_assert_eq!(is_ok, output.status.code() == Some(0));
            } else {
                prop_assert!(text.chars().all(|character| matches!(character, '\n' | '\t') || !character.is_control()), "{text:?}");
            }
        }
    }

    /// A wrong command line is a message and the exit status 2.
    #[test]
    fn any_arguments_are_answered(lists in prop::collection::vec(prop::collection::vec(argument(), 0..7), 1..8)) {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.json"), machines::machine(1).to_string()).unwrap();
        for arguments in lists {
            let output = run(folder.path(), arguments.clone());
            let complaint = String::from_utf8(output.stderr).expect("UTF-8");
            let status = output.status.code();
            prop_assert!(matches!(status, Some(0..=2)), "{:?}: {:?} {}", arguments, status, complaint);
            prop_assert_eq!(status == Some(2), complaint.starts_with("error: "), "{:?}: {}", arguments, complaint);
        }
    }
}
