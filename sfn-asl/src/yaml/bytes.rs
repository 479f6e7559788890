//! From the parser's positions to bytes.

use crate::position::Span;

/// From characters, in which the parser counts, to bytes.
pub(super) struct ByteIndex<'a> {
    text: &'a str,
    /// The byte at which every 64th character begins; empty if every character is one byte.
    starts: Vec<usize>,
}

impl<'a> ByteIndex<'a> {
    const STEP: usize = 64;

    /// The index of a text.
    pub(super) fn new(text: &'a str) -> Self {
        let starts = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().step_by(Self::STEP).map(|(byte, _)| byte).collect()
        };
        Self { text, starts }
    }

    /// The byte at which a character begins.
    pub(super) fn byte(&self, character: usize) -> usize {
        if self.starts.is_empty() {
            return character.min(self.text.len());
        }
        let Some(start) = self.starts.get(character / Self::STEP) else { return self.text.len() };
        let rest = self.text.get(*start..).unwrap_or("");
        rest.char_indices().nth(character % Self::STEP).map_or(self.text.len(), |(byte, _)| start + byte)
    }

    /// The bytes of a range of characters.
    pub(super) fn span(&self, span: saphyr_parser::Span) -> Span {
        let start = self.byte(span.start.index());
        start..self.byte(span.end.index()).max(start)
    }

    /// The end of the word that `span` begins with.
    pub(super) fn word_end(&self, span: &Span) -> usize {
        let rest = self.text.get(span.start..).unwrap_or("");
        span.start + rest.find(|c: char| c.is_whitespace() || "[]{},".contains(c)).unwrap_or(rest.len())
    }
}
