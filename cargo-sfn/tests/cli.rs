//! The binary: formats, exit statuses, and input of every kind.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

const GOOD: &str = r#"{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}"#;
const BAD: &str = "{\n  \"StartAt\": \"Pay\",\n  \"States\": {\n    \"Pay\": {\"Type\": \"Pass\", \"Comment\": \"😀\", \"Next\": \"Shipp\"},\n    \"Ship\": {\"Type\": \"Succeed\"}\n  }\n}\n";
const YAML: &str = "StartAt: A\nStates:\n  A: {Type: Succeed}\n";
const WARNED: &str = r#"{"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": [{"Condition": "{% $states.input.a %}", "Next": "B"}]}, "B": {"Type": "Succeed"}}}"#;

/// A folder with files to check.
struct Folder(TempDir);

impl Folder {
    fn new(files: &[(&str, &[u8])]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, content) in files {
            fs::write(folder.path().join(name), content).unwrap();
        }
        Self(folder)
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, b"")
    }

    fn run_with(&self, arguments: &[&str], input: &[u8]) -> Run {
        let mut child = command(self.0.path(), arguments).stdin(Stdio::piped()).spawn().unwrap();
        // The program may end without reading.
        let _ = child.stdin.take().unwrap().write_all(input);
        Run::from(child.wait_with_output().unwrap())
    }
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-sfn"));
    command.args(arguments).current_dir(folder).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

struct Run {
    status: i32,
    out: String,
    err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code().expect("an exit status"),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Run {
    #[track_caller]
    fn expect(&self, status: i32, out: &str, err: &str) {
        assert_eq!((self.status, self.out.as_str(), self.err.as_str()), (status, out, err));
    }
}

#[test]
fn people_see_the_line_and_a_caret() {
    let folder = Folder::new(&[("bad.json", BAD.as_bytes()), ("good.json", GOOD.as_bytes())]);
    let run = folder.run(&["check", "bad.json", "good.json"]);
    let expected = r#"error[SFN0102]: no state is named `Shipp`
 --> bad.json:4:53
  |
4 |     "Pay": {"Type": "Pass", "Comment": "😀", "Next": "Shipp"},
  |                                                      ^^^^^^^
  |
  = help: a state with a similar name exists: `Ship`
  = note: at /States/Pay/Next

1 error, 0 warnings in 2 files
"#;
    run.expect(1, expected, "");
}

#[test]
fn a_definition_without_findings_says_nothing() {
    let folder = Folder::new(&[("a.json", GOOD.as_bytes()), ("a.yaml", YAML.as_bytes()), ("b.YML", YAML.as_bytes())]);
    folder.run(&["check", "a.json", "a.yaml", "b.YML"]).expect(0, "", "");
    folder.run(&["sfn", "check", "a.json"]).expect(0, "", "");
    // YAML is no JSON.
    fs::write(folder.0.path().join("c.json"), YAML).unwrap();
    assert_eq!(folder.run(&["check", "c.json"]).status, 1);
}

#[test]
fn json_is_one_object_for_each_file() {
    let folder = Folder::new(&[("bad.json", BAD.as_bytes()), ("good.json", GOOD.as_bytes())]);
    let run = folder.run(&["check", "--format", "json", "./bad.json", "good.json"]);
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    let lines: Vec<Value> = run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let expected = [
        json!({"file": "./bad.json", "ok": false, "diagnostics": [{
            "code": "SFN0102", "severity": "error", "message": "no state is named `Shipp`",
            "help": "a state with a similar name exists: `Ship`", "location": "/States/Pay/Next", "line": 4, "column": 53,
        }]}),
        json!({"file": "good.json", "ok": true, "diagnostics": []}),
    ];
    assert_eq!(lines, expected);
}

#[test]
fn github_annotations_are_escaped() {
    let name = "50%,a:b.json";
    let folder = Folder::new(&[(name, br#"{"StartAt": "A", "States": {"A": {"Type": "Succeed", "x\n::y": 1}}}"#)]);
    let run = folder.run(&["check", "--format=github", name]);
    let expected = "::error file=50%25%2Ca%3Ab.json,line=1,col=54,title=SFN0109 (unknown_field)::a Succeed state has no field `x%0A::y`%0Aat /States/A/x%0A::y\n";
    run.expect(1, expected, "");
    // Nothing that a definition holds reaches the log as a control character.
    let text = r#"{"StartAt": "A", "States": {"A": {"Type": "Succeed", "\u001b[31mx": 1}}}"#;
    let run = Folder::new(&[("a.json", text.as_bytes())]).run(&["check", "--format=github", "a.json"]);
    assert!(run.out.contains("no field `\u{fffd}[31mx`"), "{}", run.out);
}

#[test]
fn standard_input_is_json_or_yaml() {
    let folder = Folder::new(&[]);
    for input in [GOOD, YAML, "\u{feff}\r\n{\"StartAt\": \"A\",\r\n\"States\": {\"A\": {\"Type\": \"Succeed\"}}}"] {
        folder.run_with(&["check", "-"], input.as_bytes()).expect(0, "", "");
    }
    let run = folder.run_with(&["check", "--format", "json", "-"], b"");
    assert_eq!(run.status, 1);
    assert!(run.out.starts_with(r#"{"file":"-","ok":false,"diagnostics":[{"code":"SFN0001""#), "{}", run.out);
}

#[test]
fn what_cannot_be_read_does_not_keep_others_from_being_checked() {
    let folder = Folder::new(&[("bad.json", BAD.as_bytes()), ("good.json", GOOD.as_bytes())]);
    let run = folder.run(&["check", "--format", "json", "nobody.json", ".", "bad.json"]);
    assert_eq!(run.status, 2);
    assert_eq!(
        run.err,
        "error: nobody.json: there is no such file\nerror: .: it is a directory: name the files in it\n"
    );
    assert!(run.out.starts_with(r#"{"file":"bad.json","ok":false"#));
    assert_eq!(run.out.lines().count(), 1);
    assert_eq!(folder.run(&["check", "good.json", "nobody.json"]).status, 2);
}

#[test]
fn bytes_of_every_kind() {
    let crlf = format!("\u{feff}{}", BAD.replace('\n', "\r\n"));
    let utf16: Vec<u8> = GOOD.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let folder = Folder::new(&[
        ("latin.json", b"{\"Comment\": \"caf\xe9\"}"),
        ("crlf.json", crlf.as_bytes()),
        ("utf16.json", &utf16),
        ("empty.json", b""),
        ("empty.yaml", b""),
        ("escape.json", "{\"StartAt\": \"\\u001b[31m\", \"States\": {\"A\u{1b}\": {}}}".as_bytes()),
        ("deep.json", "[".repeat(100_000).as_bytes()),
    ]);
    let first = |name: &str| {
        let run = folder.run(&["check", "--format", "json", name]);
        assert_eq!(run.status, 1, "{name}: {}", run.err);
        let found: Value = serde_json::from_str(&run.out).unwrap();
        let found = &found["diagnostics"][0];
        (found["code"].as_str().unwrap().to_owned(), found["line"].as_u64().unwrap(), found["column"].as_u64().unwrap())
    };
    assert_eq!(first("latin.json"), ("SFN0003".to_owned(), 1, 17));
    assert_eq!(first("crlf.json"), ("SFN0102".to_owned(), 4, 53));
    assert_eq!(first("empty.json"), ("SFN0001".to_owned(), 1, 1));
    assert_eq!(first("empty.yaml"), ("SFN0002".to_owned(), 1, 1));
    assert_eq!(first("deep.json").0, "SFN0005");
    // Nothing that a file holds reaches the terminal as a control character.
    for name in ["latin.json", "crlf.json", "utf16.json", "empty.json", "escape.json", "deep.json"] {
        let run = folder.run(&["check", name]);
        assert_eq!(run.status, 1, "{name}");
        assert!(run.out.chars().all(|c| c == '\n' || !c.is_control()), "{name}: {:?}", run.out);
        assert!(run.out.starts_with("error[SFN"), "{name}: {}", run.out);
    }
}

#[test]
fn more_than_16_mebibytes_are_refused() {
    let folder = Folder::new(&[("large.json", &vec![b' '; 16 * 1024 * 1024 + 1])]);
    let run = folder.run(&["check", "large.json"]);
    assert_eq!(run.status, 1);
    assert!(run.out.starts_with("error[SFN0004]"), "{}", run.out);
}

#[test]
fn long_lines_are_cut() {
    let text = format!(
        "{{\"Comment\": \"{}\", \"Foo\": 1, \"StartAt\": \"A\", \"States\": {{\"A\": {{\"Type\": \"Succeed\", \"Comment\": \"{}\"}}}}}}",
        "é".repeat(5000),
        "x".repeat(5000)
    );
    let folder = Folder::new(&[("long.json", text.as_bytes())]);
    let run = folder.run(&["check", "long.json"]);
    assert_eq!(run.status, 1);
    assert!(run.out.contains("--> long.json:1:5017\n"), "{}", run.out);
    let mut lines = run.out.lines().skip_while(|line| !line.starts_with("1 |"));
    let (source, caret) = (lines.next().unwrap(), lines.next().unwrap());
    assert!(source.chars().count() < 250, "{source}");
    let column = caret.chars().position(|c| c == '^').unwrap();
    let pointed: String = source.chars().skip(column).take(caret.matches('^').count()).collect();
    assert_eq!(pointed, "\"Foo\"");
}

#[test]
fn severities_are_the_users() {
    let folder = Folder::new(&[("warned.json", WARNED.as_bytes()), ("bad.json", BAD.as_bytes())]);
    let status = |arguments: &[&str]| folder.run(&[&["check"], arguments].concat()).status;
    assert_eq!(status(&["warned.json"]), 0);
    assert!(folder.run(&["check", "warned.json"]).out.starts_with("warning[SFN0501]"));
    assert_eq!(status(&["--deny", "SFN0501", "warned.json"]), 1);
    assert_eq!(status(&["--deny", "choice_without_default", "warned.json"]), 1);
    assert_eq!(status(&["--deny", "choice-without-default", "warned.json"]), 1);
    assert_eq!(status(&["--deny=warnings", "warned.json"]), 1);
    assert_eq!(status(&["--deny=warnings", "--allow", "sfn0501", "warned.json"]), 0);
    assert_eq!(status(&["--deny=SFN0501", "--warn", "SFN0501", "warned.json"]), 0);
    folder.run(&["check", "--allow", "SFN0501", "warned.json"]).expect(0, "", "");
    folder.run(&["check", "bad.json", "--allow", "unknown_target", "--allow", "unreachable_state"]).expect(0, "", "");
    assert!(folder.run(&["check", "--warn", "unknown_target", "bad.json"]).out.starts_with("warning[SFN0102]"));
}

#[test]
fn a_lint_that_is_off_can_be_turned_on() {
    let text = r#"{"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun.sync", "Parameters": {"JobName": "j"}, "End": true}}}"#;
    let folder = Folder::new(&[("job.json", text.as_bytes())]);
    folder.run(&["check", "job.json"]).expect(0, "", "");
    assert!(folder.run(&["check", "--warn", "job_without_timeout", "job.json"]).out.starts_with("warning[SFN0503]"));
    assert_eq!(folder.run(&["check", "--deny", "job_without_timeout", "job.json"]).status, 1);
    // Only that one.
    folder.run(&["check", "--deny", "SFN0102", "job.json"]).expect(0, "", "");
    let run = folder.run(&["check", "--type", "EXPRESS", "--format", "json", "job.json"]);
    assert!(run.out.contains("SFN0405"), "{}", run.out);
}

#[test]
fn a_wrong_command_line_is_no_finding() {
    let folder = Folder::new(&[("good.json", GOOD.as_bytes())]);
    for (arguments, message) in [
        (&[][..], "a command is missing"),
        (&["sfn"], "a command is missing"),
        (&["chekc", "good.json"], "there is no command `chekc`; did you mean `check`?"),
        (&["check"], "`check` needs a file; `-` is standard input"),
        (&["check", "--format", "xml", "good.json"], "`--format` cannot be `xml`: it is one of human, json, github"),
        (&["check", "--type", "express", "good.json"], "`--type` cannot be `express`: it is one of STANDARD, EXPRESS"),
        (
            &["check", "--deny", "unknown_targett", "good.json"],
            "no lint `unknown_targett`; did you mean `unknown_target`?",
        ),
        (&["check", "--deny", "SFN102", "good.json"], "no lint `SFN102`; did you mean `SFN0102`?"),
        (&["check", "--deny", "SFN9999", "good.json"], "there is no code and no lint `SFN9999`\n"),
        (&["check", "--allow", "invalid_json", "good.json"], "SFN0001 (invalid_json) is always an error"),
        (&["check", "--frmat", "json", "good.json"], "invalid option '--frmat'"),
        (&["check", "good.json", "--format"], "missing argument"),
        (&["explain"], "`explain` needs a code"),
        (&["explain", "unknown_feild"], "did you mean `unknown_field`?"),
        (&["explain", "SFN0101", "SFN0102"], "unexpected argument"),
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.err.starts_with("error: ") && run.err.contains(message), "{arguments:?}: {}", run.err);
    }
}

#[test]
fn help_version_and_explanations() {
    let folder = Folder::new(&[]);
    for (arguments, beginning) in [
        (&["--help"][..], "Checks AWS Step Functions definitions"),
        (&["sfn", "-h"], "Checks AWS Step Functions definitions"),
        (&["help"], "Checks AWS Step Functions definitions"),
        (&["check", "--help"], "Finds what is wrong with definitions.\n"),
        (&["explain", "--help"], "Explains a code"),
        (&["--version"], concat!("cargo-sfn ", env!("CARGO_PKG_VERSION"), "\n")),
        (&["explain", "SFN0102"], "# SFN0102: a transition names a state that does not exist\n"),
        (&["explain", "unknown_target"], "# SFN0102: "),
        (&["explain", "sfn0102"], "# SFN0102: "),
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{arguments:?}");
        assert!(run.out.starts_with(beginning), "{arguments:?}: {}", run.out);
    }
}

#[test]
fn a_reader_that_goes_away_is_no_panic() {
    let states: Vec<String> = (0..3000).map(|index| format!(r#""S{index}": {{"Type": "Succeed", "X": 1}}"#)).collect();
    let text = format!(r#"{{"StartAt": "S0", "States": {{{}}}}}"#, states.join(","));
    let folder = Folder::new(&[("many.json", text.as_bytes())]);
    for format in ["human", "json", "github"] {
        let mut child = command(folder.0.path(), &["check", "--format", format, "many.json"]).spawn().unwrap();
        drop(child.stdout.take());
        let run = Run::from(child.wait_with_output().unwrap());
        assert_eq!(run.err, "", "{format}");
        assert!(run.status < 2, "{format}: {}", run.status);
    }
}

#[test]
fn no_bytes_make_it_panic() {
    // A small generator of numbers: the same files in every run.
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let folder = Folder::new(&[]);
    let mut names = Vec::new();
    for index in 0..200 {
        let mut bytes = [GOOD, BAD, YAML, WARNED][index % 4].as_bytes().to_vec();
        for _ in 0..=next() % 4 {
            let at = usize::try_from(next() % 1000).unwrap() % bytes.len();
            bytes[at] = next().to_le_bytes()[0];
        }
        let name = format!("{index}.{}", if index % 3 == 0 { "yaml" } else { "json" });
        fs::write(folder.0.path().join(&name), bytes).unwrap();
        names.push(name);
    }
    for format in ["human", "json", "github"] {
        let arguments: Vec<&str> =
            ["check", "--format", format].into_iter().chain(names.iter().map(String::as_str)).collect();
        let run = folder.run(&arguments);
        assert_eq!((run.status, run.err.as_str()), (1, ""), "{format}");
    }
}

#[cfg(unix)]
#[test]
fn names_that_are_not_utf8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    let folder = Folder::new(&[]);
    let name = OsStr::from_bytes(b"a\xff.json");
    fs::write(folder.0.path().join(name), BAD).unwrap();
    let output = command(folder.0.path(), &["check", "--format", "json"]).arg(name).output().unwrap();
    let run = Run::from(output);
    assert_eq!(run.status, 1);
    assert!(run.out.starts_with("{\"file\":\"a\u{fffd}.json\""), "{}", run.out);
}
