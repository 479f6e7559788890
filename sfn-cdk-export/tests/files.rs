//! Writing files, and comparing them with what is there.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::fs;

use sfn_cdk_export::files::{Difference, DifferenceKind};
use sfn_cdk_export::{ExportError, Files};

fn files(entries: &[(&str, &str)]) -> Files {
    let mut out = Files::new();
    for (path, content) in entries {
        out.insert("demo", *path, *content).unwrap();
    }
    out
}

#[test]
fn writes_what_is_missing_or_different_and_leaves_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("deep/er");
    files(&[("a.txt", "1\n"), ("sub/b.txt", "2\n")]).write_to(&out).unwrap();
    let modified = |name: &str| fs::metadata(out.join(name)).unwrap().modified().unwrap();
    let before = (modified("a.txt"), modified("sub/b.txt"));
    std::thread::sleep(std::time::Duration::from_millis(20));
    files(&[("a.txt", "1\n"), ("sub/b.txt", "3\n")]).write_to(&out).unwrap();
    assert_eq!(modified("a.txt"), before.0);
    assert_ne!(modified("sub/b.txt"), before.1);
    assert_eq!(fs::read_to_string(out.join("sub/b.txt")).unwrap(), "3\n");
    // No temporary files are left.
    assert_eq!(fs::read_dir(out.join("sub")).unwrap().count(), 1);
}

#[test]
fn checks_without_writing() {
    let folder = tempfile::tempdir().unwrap();
    let wanted = files(&[("a.txt", "1\n2\n3\n"), ("b.txt", "same"), ("c.txt", "new"), ("d.txt", "x\n")]);
    for (name, content) in [("a.txt", "1\nzwei\n3\n"), ("b.txt", "same"), ("d.txt", "x")] {
        fs::write(folder.path().join(name), content).unwrap();
    }
    let found = wanted.check(folder.path()).unwrap();
    let shown: Vec<String> = found.iter().map(Difference::to_string).collect();
    assert_eq!(
        shown,
        [
            "a.txt:2: there is `zwei`, but it should be `2`",
            "c.txt: the file is missing",
            "d.txt:1: there is `x`, but it should be `x`, with another line end",
        ]
    );
    assert_eq!(found[1].kind, DifferenceKind::Missing);
    assert!(!folder.path().join("c.txt").exists());
    wanted.write_to(folder.path()).unwrap();
    assert!(wanted.check(folder.path()).unwrap().is_empty());
    assert!(!folder.path().join("nothing").exists());
    assert_eq!(wanted.check(folder.path().join("nothing")).unwrap().len(), 4);
    assert!(!folder.path().join("nothing").exists());
}

#[test]
fn a_folder_in_the_place_of_a_file_is_found_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("z.txt")).unwrap();
    let error = files(&[("a.txt", "1"), ("z.txt", "2")]).write_to(folder.path()).unwrap_err();
    assert!(matches!(&error, ExportError::NotAFile { path, .. } if path.ends_with("z.txt")), "{error}");
    assert!(error.to_string().contains("SFN0624"));
    assert!(!folder.path().join("a.txt").exists());
    fs::write(folder.path().join("file"), "").unwrap();
    let error = files(&[("file/a.txt", "1")]).write_to(folder.path()).unwrap_err();
    assert!(matches!(error, ExportError::NotAFile { what: "not a folder", .. }), "{error}");
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_not_followed() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let secret = elsewhere.path().join("secret");
    fs::write(&secret, "keep").unwrap();
    std::os::unix::fs::symlink(&secret, folder.path().join("a.txt")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("sub")).unwrap();
    for path in ["a.txt", "sub/a.txt"] {
        let files = files(&[("0.txt", ""), (path, "overwritten")]);
        for error in [files.write_to(folder.path()).unwrap_err(), files.check(folder.path()).map(drop).unwrap_err()] {
            assert!(matches!(&error, ExportError::NotAFile { what: "a symbolic link", .. }), "{error}");
        }
    }
    assert_eq!(fs::read_to_string(&secret).unwrap(), "keep");
    assert!(!folder.path().join("0.txt").exists() && !elsewhere.path().join("a.txt").exists());
}

#[cfg(unix)]
#[test]
fn an_unwritable_folder_is_named() {
    // Not even root can write here.
    let error = files(&[("a.txt", "1")]).write_to("/proc/sfn").unwrap_err();
    assert!(matches!(error, ExportError::Io { .. }), "{error}");
    assert!(error.to_string().contains("SFN0625") && error.to_string().contains("/proc/sfn"), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn folders_and_order() {
    let all = files(&[("b.txt", ""), ("A.txt", "")]).under("out").unwrap().merge(files(&[("c.txt", "c")])).unwrap();
    let paths: Vec<&str> = all.iter().map(|(path, _)| path).collect();
    assert_eq!(paths, ["c.txt", "out/A.txt", "out/b.txt"]);
    assert_eq!((all.get("c.txt"), all.get("C.txt")), (Some("c"), None));
}

#[test]
fn what_a_deployment_writes() {
    let order = support::order();
    let paths = |files: Files| files.iter().map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
    assert_eq!(paths(order.asl().unwrap()), ["order-processing.asl.json"]);
    assert_eq!(
        paths(order.cloudformation().unwrap()),
        ["order-processing.template.json", "order-processing.template.yaml"]
    );
    assert_eq!(paths(order.sam().unwrap()), ["order-processing.asl.json", "order-processing.template.yaml"]);
}

#[test]
fn windows_line_ends_are_a_difference_that_is_shown_as_one() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.txt"), "1\r\n2\r\n").unwrap();
    fs::write(folder.path().join("b.txt"), "\u{1b}[2Jx").unwrap();
    let found = files(&[("a.txt", "1\n2\n"), ("b.txt", "y")]).check(folder.path()).unwrap();
    let shown: Vec<String> = found.iter().map(Difference::to_string).collect();
    assert_eq!(
        shown,
        [
            "a.txt:1: there is `1`, but it should be `1`, with another line end",
            "b.txt:1: there is `\\u{1b}[2Jx`, but it should be `y`",
        ]
    );
}

#[test]
fn the_leftovers_of_a_run_that_was_killed_are_not_in_the_way() {
    let folder = tempfile::tempdir().unwrap();
    // A process in a container has the same id in every run.
    for number in 0..1_000 {
        let name = format!(".a.txt.{}-{number}.new", std::process::id());
        fs::write(folder.path().join(name), "half").unwrap();
    }
    fs::write(folder.path().join(format!(".a.txt.{}.new", std::process::id())), "half").unwrap();
    files(&[("a.txt", "1")]).write_to(folder.path()).unwrap();
    assert_eq!(fs::read_to_string(folder.path().join("a.txt")).unwrap(), "1");
}

#[test]
fn concurrent_runs_leave_one_whole_file_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let contents: Vec<String> = (0..8).map(|writer| format!("{writer}\n").repeat(20_000)).collect();
    std::thread::scope(|scope| {
        for content in &contents {
            scope.spawn(|| {
                for _ in 0..10 {
                    files(&[("a.txt", content)]).write_to(folder.path()).unwrap();
                }
            });
        }
    });
    assert!(contents.contains(&fs::read_to_string(folder.path().join("a.txt")).unwrap()));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn an_output_folder_that_is_a_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("out");
    fs::write(&file, "mine").unwrap();
    for error in [
        files(&[("a.txt", "1")]).write_to(&file).unwrap_err(),
        files(&[("a.txt", "1")]).check(&file).map(drop).unwrap_err(),
    ] {
        assert!(matches!(&error, ExportError::NotAFile { path, what: "not a folder" } if *path == file), "{error}");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
}

#[test]
fn relative_folders_and_empty_contents() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("inner");
    fs::create_dir(&inner).unwrap();
    files(&[("a/empty.txt", "")]).write_to(inner.join("../other/./")).unwrap();
    assert!(folder.path().join("other/a/empty.txt").exists());
    files(&[("a/empty.txt", "")]).write_to(inner.join("../inner/./")).unwrap();
    assert_eq!(fs::read(inner.join("a/empty.txt")).unwrap(), b"");
    assert!(files(&[("a/empty.txt", "")]).check(&inner).unwrap().is_empty());
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_written_is_replaced() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.txt");
    fs::write(&file, "old").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).unwrap();
    files(&[("a.txt", "new")]).write_to(folder.path()).unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), "new");
}

/// What the policy allows beyond what need be is not said only to those who ask the plan.
#[test]
fn findings_come_with_the_files() {
    let arguments = r#""Arguments": {"TableName": "{% $states.input.table %}", "Key": {}}"#;
    let deployment = support::one_task("arn:aws:states:::dynamodb:getItem", arguments, &[]);
    let files = deployment.export().unwrap();
    let [finding] = files.findings() else { panic!("{:?}", files.findings()) };
    let text = finding.to_string();
    assert!(text.starts_with("warning[SFN2005] at /States/Call: "), "{text}");
    assert!(text.contains("the policy allows its call `dynamodb:getItem` on any resource that it can be"), "{text}");
    let report = files.get(&format!("iam/{}.report.md", deployment.name())).unwrap();
    assert!(report.contains("- warning SFN2005 at `/States/Call"), "{report}");
    for target in [deployment.cloudformation(), deployment.sam(), deployment.terraform()] {
        assert_eq!(target.unwrap().under("x").unwrap().findings(), files.findings());
    }
    assert!(support::order().export().unwrap().findings().is_empty());
}
