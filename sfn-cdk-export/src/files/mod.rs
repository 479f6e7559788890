//! Files to be written: paths and contents.

mod write;

use std::collections::BTreeMap;

use crate::error::ExportError;
use crate::iam::Finding;
use crate::name::is_device_name;

pub use write::{Difference, DifferenceKind};

/// Files by their paths, relative to an output folder and with `/` between names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    /// By the path in lower case: a file system may not tell upper and lower case apart.
    entries: BTreeMap<String, Entry>,
    findings: Vec<Finding>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    path: String,
    content: String,
    machine: String,
}

impl Files {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file that belongs to the named machine.
    ///
    /// # Errors
    /// [`ExportError::PathOutside`] for a path that isn't relative and plain, [`ExportError::FileCollision`] for a path
    /// that is there already, in whatever case, as a file or a folder.
    pub fn insert(
        &mut self,
        machine: &str,
        path: impl Into<String>,
        content: impl Into<String>,
    ) -> Result<(), ExportError> {
        let path = path.into();
        if !is_plain(&path) {
            return Err(ExportError::PathOutside { path });
        }
        self.insert_entry(Entry { path, content: content.into(), machine: machine.to_owned() })
    }

    fn insert_entry(&mut self, entry: Entry) -> Result<(), ExportError> {
        let key = entry.path.to_lowercase();
        if let Some(first) = self.entries.get(&key) {
            return Err(ExportError::FileCollision {
                path: entry.path,
                first: first.machine.clone(),
                second: entry.machine,
            });
        }
        // A file can't be a folder as well.
        let below = format!("{key}/");
        let inside = self.entries.range(below.clone()..).next().filter(|(other, _)| other.starts_with(&below));
        let above = key.match_indices('/').find_map(|(end, _)| self.entries.get_key_value(key.get(..end)?));
        if let Some((_, other)) = inside.or(above) {
            let (path, second) = (entry.path, entry.machine);
            return Err(ExportError::FileCollision { path, first: other.machine.clone(), second });
        }
        self.entries.insert(key, entry);
        Ok(())
    }

    /// These files and others, of another machine or another target.
    ///
    /// # Errors
    /// [`ExportError::FileCollision`] if two paths are equal, in whatever case.
    pub fn merge(mut self, others: Files) -> Result<Self, ExportError> {
        for finding in others.findings {
            if !self.findings.contains(&finding) {
                self.findings.push(finding);
            }
        }
        for entry in others.entries.into_values() {
            self.insert_entry(entry)?;
        }
        Ok(self)
    }

    /// The same files in a folder, such as `cloudformation`.
    ///
    /// # Errors
    /// [`ExportError::PathOutside`] if the folder isn't relative and plain.
    pub fn under(self, folder: &str) -> Result<Self, ExportError> {
        let mut out = Self { findings: self.findings, ..Self::new() };
        for entry in self.entries.into_values() {
            out.insert(&entry.machine, format!("{folder}/{}", entry.path), entry.content)?;
        }
        Ok(out)
    }

    /// What the reader should know of the permissions that the files grant: what is wider than need be, and what is to be done
    /// elsewhere. Those of several targets are here once.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    pub(crate) fn with_findings(mut self, findings: Vec<Finding>) -> Self {
        self.findings = findings;
        self
    }

    /// The content of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.entries.get(&path.to_lowercase()).filter(|entry| entry.path == path).map(|entry| entry.content.as_str())
    }

    /// Paths and contents, sorted by path.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.entries.values().map(|entry| (entry.path.as_str(), entry.content.as_str()))
    }

    /// The number of files.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

/// Whether the path stays in its folder on every system: names of ASCII letters, digits, `-`, `_` and `.` with `/`
/// between them, none of which begins or ends with a dot, or is a device of Windows.
fn is_plain(path: &str) -> bool {
    path.split('/').all(|name| {
        !name.is_empty()
            && !name.starts_with('.')
            && !name.ends_with('.')
            && !name.split('.').next().is_some_and(is_device_name)
            && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
    })
}
