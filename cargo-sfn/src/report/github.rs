//! Workflow commands of GitHub Actions, which become annotations.
//!
//! Source: GitHub Docs, "Workflow commands for GitHub Actions", and the escaping of `@actions/core` (`command.ts`).

use std::io::{self, Write};

use crate::check::Findings;

pub(super) fn file(findings: &Findings<'_>, out: &mut dyn Write) -> io::Result<()> {
    for located in findings.diagnostics {
        let found = &located.diagnostic;
        let command = if found.is_error() { "error" } else { "warning" };
        let mut message = found.message.clone();
        if let Some(help) = &found.help {
            message = format!("{message}\nhelp: {help}");
        }
        writeln!(
            out,
            "::{command} file={},line={},col={},title={}::{}",
            property(findings.name),
            located.line,
            located.column,
            property(&format!("{} ({})", found.code.id, found.code.lint)),
            data(&format!("{message}\nat {}", found.location))
        )?;
    }
    Ok(())
}

/// The text after the second `::`. No other control character of a definition reaches the log, which shows colours.
fn data(text: &str) -> String {
    let is_shown = |c: char| !c.is_control() || matches!(c, '\r' | '\n' | '\t');
    let text: String = text.chars().map(|c| if is_shown(c) { c } else { '\u{fffd}' }).collect();
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, in which `:` and `,` have a meaning too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
