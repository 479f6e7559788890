//! `check`: every file, one after the other.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use sfn_asl::read::{self, Format, INPUT_LIMIT, Located};
use sfn_asl::validate::Options;
use sfn_services::Services;

use crate::arguments::Arguments;
use crate::report::Reporter;
use crate::{ERRORS, FAILED, FINE, complain};

/// What was found in one file.
pub(crate) struct Findings<'a> {
    /// The file as it is called on the command line.
    pub(crate) name: &'a str,
    /// What is in it.
    pub(crate) source: &'a [u8],
    /// The findings, with the severities that the user wants.
    pub(crate) diagnostics: &'a [Located],
}

impl Findings<'_> {
    /// Whether no finding is an error.
    pub(crate) fn is_ok(&self) -> bool {
        !self.diagnostics.iter().any(|located| located.diagnostic.is_error())
    }
}

/// Checks all files and gives the exit status.
pub(crate) fn run(arguments: &Arguments) -> io::Result<u8> {
    let mut out = io::stdout().lock();
    let mut reporter = Reporter::new(arguments.format);
    let options = Options {
        machine_type: arguments.machine_type,
        include_allowed: arguments.levels.raises_any(),
        catalog: Some(&Services),
        ..Options::default()
    };
    let mut status = FINE;
    for file in &arguments.files {
        let name = file.to_string_lossy();
        let source = match source(file) {
            Ok(source) => source,
            Err(problem) => {
                // What was found so far stands in front of the complaint.
                out.flush()?;
                complain(&format!("{name}: {problem}"));
                status = FAILED;
                continue;
            }
        };
        let mut checked = read::check(&source, format(file, &source), &options);
        checked.diagnostics.retain_mut(|located| {
            let wanted = arguments.levels.severity(located.diagnostic.code, located.diagnostic.severity);
            located.diagnostic.severity = wanted.unwrap_or(located.diagnostic.severity);
            wanted.is_some()
        });
        let findings = Findings { name: &name, source: &source, diagnostics: &checked.diagnostics };
        if !findings.is_ok() {
            status = status.max(ERRORS);
        }
        reporter.file(&findings, &mut out)?;
    }
    reporter.end(&mut out)?;
    out.flush()?;
    Ok(status)
}

/// YAML by the file's name; standard input by its first character.
pub(crate) fn format(file: &Path, source: &[u8]) -> Format {
    let is_yaml = if is_standard_input(file) {
        let text = source.strip_prefix("\u{feff}".as_bytes()).unwrap_or(source).trim_ascii_start();
        !text.is_empty() && !text.starts_with(b"{")
    } else {
        file.extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("yaml") || extension.eq_ignore_ascii_case("yml"))
    };
    if is_yaml { Format::Yaml } else { Format::Json }
}

fn is_standard_input(file: &Path) -> bool {
    file.as_os_str() == "-"
}

/// The bytes of a file: one more than is allowed if there are too many.
pub(crate) fn source(file: &Path) -> Result<Vec<u8>, String> {
    let limit = u64::try_from(INPUT_LIMIT).unwrap_or(u64::MAX).saturating_add(1);
    let mut source = Vec::new();
    let read = if is_standard_input(file) {
        io::stdin().lock().take(limit).read_to_end(&mut source)
    } else {
        let metadata = fs::metadata(file).map_err(|error| problem(&error))?;
        if metadata.is_dir() {
            return Err("it is a directory: name the files in it".to_owned());
        }
        File::open(file).and_then(|file| file.take(limit).read_to_end(&mut source))
    };
    read.map(|_| source).map_err(|error| problem(&error))
}

fn problem(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "it may not be read".to_owned(),
        _ => format!("it cannot be read: {error}"),
    }
}
