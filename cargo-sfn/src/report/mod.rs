//! Findings as text, in one of three formats.

mod github;
mod human;
mod json;

use std::io::{self, Write};

use crate::arguments::Format;
use crate::check::Findings;
pub(crate) use human::printable;

/// Writes findings.
pub(crate) enum Reporter {
    Human(human::Human),
    Json,
    Github,
}

impl Reporter {
    pub(crate) fn new(format: Format) -> Self {
        match format {
            Format::Human => Self::Human(human::Human::new()),
            Format::Json => Self::Json,
            Format::Github => Self::Github,
        }
    }

    /// Writes what was found in one file.
    pub(crate) fn file(&mut self, findings: &Findings<'_>, out: &mut dyn Write) -> io::Result<()> {
        match self {
            Self::Human(human) => human.file(findings, out),
            Self::Json => json::file(findings, out),
            Self::Github => github::file(findings, out),
        }
    }

    /// Writes what stands at the end.
    pub(crate) fn end(&self, out: &mut dyn Write) -> io::Result<()> {
        match self {
            Self::Human(human) => human.end(out),
            Self::Json | Self::Github => Ok(()),
        }
    }
}
