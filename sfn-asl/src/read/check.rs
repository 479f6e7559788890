//! From a file's bytes to findings with lines and columns.

use crate::codes;
use crate::diagnostic::{Diagnostic, Diagnostics, Location};
use crate::json;
use crate::model::StateMachine;
use crate::position::{self, Span};
use crate::validate::Options;

/// The largest input in bytes: 16 MiB, sixteen times what AWS takes.
pub const INPUT_LIMIT: usize = 16 * 1024 * 1024;

/// The language that a definition is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// JSON.
    Json,
    /// YAML.
    #[cfg(feature = "yaml")]
    Yaml,
}

/// What was found in a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Checked {
    /// The machine as far as it could be read; `None` if the file's text could not.
    pub machine: Option<StateMachine>,
    /// All findings, in written order.
    pub diagnostics: Vec<Located>,
}

impl Checked {
    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|located| located.diagnostic.is_error())
    }
}

/// A finding and where in the file it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Located {
    /// The finding.
    pub diagnostic: Diagnostic,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1. A byte order mark is not counted.
    pub column: usize,
    /// The bytes of the file that the finding points at; empty if it is a point between two of them.
    pub span: std::ops::Range<usize>,
}

/// Reads and validates a file: bytes that should be UTF-8 and a definition in the given format.
///
/// A byte order mark, any kind of line end and input of any size are taken care of. Where the bytes cannot be read as JSON
/// or YAML, that is the only finding.
pub fn check(source: &[u8], format: Format, options: &Options<'_>) -> Checked {
    if source.len() > INPUT_LIMIT {
        let message = format!("the input has {} bytes; {INPUT_LIMIT} are allowed", source.len());
        let help = format!("AWS takes definitions of up to {} characters", crate::validate::DEFINITION_LIMIT);
        return unread(Diagnostic::new(codes::INPUT_TOO_LARGE, Location::root(), message).with_help(help), "", 0..0);
    }
    let whole = match std::str::from_utf8(source) {
        Ok(whole) => whole,
        Err(error) => return not_utf8(source, error.valid_up_to()),
    };
    let text = whole.strip_prefix('\u{feff}').unwrap_or(whole);
    let skipped = whole.len() - text.len();
    let mut checked = if text.trim().is_empty() {
        let code = match format {
            Format::Json => codes::INVALID_JSON,
            #[cfg(feature = "yaml")]
            Format::Yaml => codes::INVALID_YAML,
        };
        unread(Diagnostic::new(code, Location::root(), "the input is empty"), text, 0..0)
    } else {
        match format {
            Format::Json => check_json(text, options),
            #[cfg(feature = "yaml")]
            Format::Yaml => check_yaml(text, options),
        }
    };
    for located in &mut checked.diagnostics {
        located.span = located.span.start + skipped..located.span.end + skipped;
    }
    checked
}

fn not_utf8(source: &[u8], at: usize) -> Checked {
    let readable = source.get(..at).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("");
    let byte = source.get(at).copied().unwrap_or_default();
    let message = format!("the input is not UTF-8: the byte 0x{byte:02x} at offset {at}");
    let mut diagnostic = Diagnostic::new(codes::INVALID_UTF8, Location::root(), message);
    if source.starts_with(&[0xff, 0xfe]) || source.starts_with(&[0xfe, 0xff]) {
        diagnostic = diagnostic.with_help("it looks like UTF-16: save the file as UTF-8");
    }
    let mut checked = unread(diagnostic, readable.strip_prefix('\u{feff}').unwrap_or(readable), usize::MAX..usize::MAX);
    for located in &mut checked.diagnostics {
        located.span = at..at;
    }
    checked
}

fn check_json(text: &str, options: &Options<'_>) -> Checked {
    let value = match json::parse(text) {
        Ok(value) => value,
        Err(error) => {
            let diagnostic = if error.is_too_deep {
                Diagnostic::new(codes::NESTED_TOO_DEEPLY, Location::root(), "the file is nested too deeply")
            } else {
                Diagnostic::new(
                    codes::INVALID_JSON,
                    Location::root(),
                    format!("the text is not JSON: {}", error.message),
                )
            };
            return unread(diagnostic, text, error.offset..error.offset);
        }
    };
    let (machine, diagnostics) = super::check_value(value, text.chars().count(), options, || json::parse(text).ok());
    if diagnostics.is_empty() {
        return Checked { machine, diagnostics: Vec::new() };
    }
    let spans = match json::to_ast(text) {
        Ok(Some(tree)) => position::spans(&diagnostics, text, &tree),
        _ => Vec::new(),
    };
    Checked { machine, diagnostics: locate(diagnostics, text, &spans) }
}

#[cfg(feature = "yaml")]
fn check_yaml(text: &str, options: &Options<'_>) -> Checked {
    let document = crate::yaml::read(text);
    let node = match document.node {
        Some(node) if document.findings.is_empty() => node,
        _ => {
            let (diagnostics, spans): (Vec<Diagnostic>, Vec<Span>) = document.findings.into_iter().unzip();
            return Checked { machine: None, diagnostics: locate(diagnostics, text, &spans) };
        }
    };
    let value = node.to_value();
    // AWS is sent JSON: the limit is that of the shortest JSON text.
    let characters = crate::validate::shortest(&value);
    let (machine, diagnostics) = super::check_value(value, characters, options, || Some(node.to_value()));
    if diagnostics.is_empty() {
        return Checked { machine, diagnostics: Vec::new() };
    }
    let spans = position::spans(&diagnostics, text, &node);
    Checked { machine, diagnostics: locate(diagnostics, text, &spans) }
}

/// The one finding about an input that cannot be read.
fn unread(diagnostic: Diagnostic, text: &str, span: Span) -> Checked {
    let mut diagnostics = Diagnostics::new();
    diagnostics.push(diagnostic);
    Checked { machine: None, diagnostics: locate(diagnostics, text, &[span]) }
}

fn locate(diagnostics: impl IntoIterator<Item = Diagnostic>, text: &str, spans: &[Span]) -> Vec<Located> {
    let starts: Vec<usize> = spans.iter().map(|span| span.start).collect();
    let mut places = spans.iter().cloned().zip(position::line_columns(text, &starts));
    let mut located: Vec<Located> = diagnostics
        .into_iter()
        .map(|diagnostic| {
            let (span, (line, column)) = places.next().unwrap_or((0..0, (1, 1)));
            Located { diagnostic, line, column, span }
        })
        .collect();
    located.sort_by_key(|located| located.span.start);
    located
}
