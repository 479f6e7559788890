//! Where in the source a finding is.
//!
//! A finding names its place by a [`Location`](crate::Location). Only if there are findings are the places looked up: one
//! walk over the source's own tree, which goes into no part without a finding.

mod find;
mod lines;
mod offset;
mod tree;

pub(crate) use find::spans;
pub(crate) use lines::line_columns;
#[cfg(feature = "yaml")]
pub(crate) use tree::{Key, Notation, Tree, Visit};

/// A range of bytes in the source.
pub(crate) type Span = std::ops::Range<usize>;
