//! Findings as rustc shows them, with the line of the source.

use std::io::{self, IsTerminal as _, Write};
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use sfn_asl::read::Located;

use crate::check::Findings;

/// The most characters of a line that are shown in front of a finding, and from its beginning.
const BEFORE: usize = 100;
const AFTER: usize = 100;

/// Writes findings for people.
pub(crate) struct Human {
    renderer: Renderer,
    files: usize,
    errors: usize,
    warnings: usize,
}

impl Human {
    pub(super) fn new() -> Self {
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let is_styled = io::stdout().is_terminal() && !no_color && !is_dumb;
        let renderer = if is_styled { Renderer::styled() } else { Renderer::plain() }.term_width(4 * (BEFORE + AFTER));
        Self { renderer, files: 0, errors: 0, warnings: 0 }
    }

    pub(super) fn file(&mut self, findings: &Findings<'_>, out: &mut dyn Write) -> io::Result<()> {
        self.files += 1;
        let text = String::from_utf8_lossy(findings.source);
        for located in findings.diagnostics {
            if located.diagnostic.is_error() {
                self.errors += 1;
            } else {
                self.warnings += 1;
            }
            writeln!(out, "{}\n", self.finding(findings.name, &text, located))?;
        }
        Ok(())
    }

    pub(super) fn end(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.files == 0 || self.errors + self.warnings == 0 {
            return Ok(());
        }
        let count = |number: usize, what: &str| format!("{number} {what}{}", if number == 1 { "" } else { "s" });
        writeln!(
            out,
            "{}, {} in {}",
            count(self.errors, "error"),
            count(self.warnings, "warning"),
            count(self.files, "file")
        )
    }

    fn finding(&self, name: &str, text: &str, located: &Located) -> String {
        let found = &located.diagnostic;
        let level = if found.is_error() { Level::ERROR } else { Level::WARNING };
        let window = Window::around(text, &located.span);
        let title = level.primary_title(printable(&found.message)).id(found.code.id);
        let mut group = Group::with_title(title);
        let origin = Origin::path(printable(name)).line(located.line).char_column(located.column);
        group = group.element(origin);
        if !window.text.is_empty() {
            let annotation = AnnotationKind::Primary.span(window.span);
            group =
                group.element(Snippet::source(window.text).line_start(located.line).fold(false).annotation(annotation));
        }
        if let Some(help) = &found.help {
            group = group.element(Level::HELP.message(printable(help)));
        }
        if found.location.as_str() != "/" {
            group = group.element(Level::NOTE.message(printable(&format!("at {}", found.location))));
        }
        let rendered = self.renderer.render(&[group]);
        // The place is written already: the renderer's second heading for it is empty.
        let lines = rendered.lines().filter(|line| line.contains('|') || !line.contains("::: "));
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// The part of a line that is shown.
struct Window {
    text: String,
    /// The bytes of `text` that the finding is about.
    span: Range<usize>,
}

impl Window {
    fn around(text: &str, span: &Range<usize>) -> Self {
        // The mark of a file's beginning is no character of its first line.
        let first = if text.starts_with('\u{feff}') { 3 } else { 0 };
        let start = boundary(text, span.start.max(first));
        let end = boundary(text, span.end).max(start);
        // Only what is near is looked at: a definition may be one line of a megabyte.
        let before = text.get(boundary(text, start.saturating_sub(8 * BEFORE)).max(first)..start).unwrap_or("");
        let behind = text.get(start..boundary(text, start + 8 * AFTER)).unwrap_or("");
        let before = before.rsplit('\n').next().unwrap_or("");
        let behind = behind.split('\n').next().unwrap_or("").trim_end_matches('\r');
        let length = (end - start).min(behind.len());
        let (lead, shown_before) = match before.char_indices().rev().nth(BEFORE) {
            Some((at, c)) => ("...", before.get(at + c.len_utf8()..).unwrap_or("")),
            None => ("", before),
        };
        let (shown_behind, trail) = match behind.char_indices().nth(AFTER) {
            Some((at, _)) => (behind.get(..at).unwrap_or(""), "..."),
            None => (behind, ""),
        };
        let from = lead.len() + shown_before.len();
        let to = from + length.min(shown_behind.len());
        Self { text: format!("{lead}{shown_before}{shown_behind}{trail}"), span: from..to }
    }
}

/// The nearest beginning of a character at or before a byte.
fn boundary(text: &str, byte: usize) -> usize {
    let byte = byte.min(text.len());
    (0..=byte).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// Text in which no character does anything to a terminal.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c }).collect()
}
