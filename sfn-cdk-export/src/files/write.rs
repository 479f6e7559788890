//! Writing files, and comparing them with what is there.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::Files;
use crate::error::ExportError;

/// How a file in a folder differs from what would be written.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The path inside the folder.
    pub path: String,
    /// What is different.
    pub kind: DifferenceKind,
}

/// What is different.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DifferenceKind {
    /// The file isn't there.
    Missing,
    /// The file has another content.
    Content {
        /// The number of the first line that differs, from 1.
        line: usize,
        /// That line as it would be written; `None` if there are fewer lines.
        expected: Option<String>,
        /// That line as it is; `None` if there are fewer lines.
        found: Option<String>,
    },
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.kind {
            DifferenceKind::Missing => write!(f, "{}: the file is missing", self.path),
            DifferenceKind::Content { line, expected, found } => {
                let show = |text: &Option<String>| {
                    text.as_ref().map_or("the end".to_owned(), |text| format!("`{}`", printable(text)))
                };
                let end = if expected == found { ", with another line end" } else { "" };
                write!(f, "{}:{line}: there is {}, but it should be {}{end}", self.path, show(found), show(expected))
            }
        }
    }
}

/// The text on one line of a terminal, which nothing in it can act on.
fn printable(text: &str) -> String {
    let escape = |c: char| if c.is_control() { c.escape_default().collect() } else { c.to_string() };
    text.chars().map(escape).collect()
}

impl Files {
    /// Writes the files into a folder, which is made if need be. A file that has its content already is not touched; any
    /// other is replaced whole, by renaming a new file over it.
    ///
    /// Everything that can be known to stand in the way is found before the first file is written.
    ///
    /// # Errors
    /// [`ExportError::NotAFile`] for a symbolic link or a folder in the place of a file, or a symbolic link or a file in
    /// the place of a folder; [`ExportError::Io`] for what the file system refuses.
    pub fn write_to(&self, folder: impl AsRef<Path>) -> Result<(), ExportError> {
        let folder = folder.as_ref();
        let mut changed = Vec::new();
        for (path, content) in self.iter() {
            let target = target(folder, path)?;
            if read(&target)?.as_deref() != Some(content.as_bytes()) {
                changed.push((target, content));
            }
        }
        let mut written = Vec::new();
        let staged: Result<(), ExportError> = changed.iter().try_for_each(|(target, content)| {
            let parent = target.parent().unwrap_or(folder);
            fs::create_dir_all(parent).map_err(io("create the folder", parent))?;
            let temporary = stage(target, content)?;
            written.push((temporary, target));
            Ok(())
        });
        let done = staged.and_then(|()| {
            written.iter().try_for_each(|(temporary, target)| {
                fs::rename(temporary, target).map_err(io("replace the file", target))
            })
        });
        if done.is_err() {
            for (temporary, _) in &written {
                // It is gone already if it has been renamed.
                let _ = fs::remove_file(temporary);
            }
        }
        done
    }

    /// Compares the files with those in a folder, and writes nothing. The result is empty if all are there and equal;
    /// other files in the folder don't matter.
    ///
    /// # Errors
    /// As [`Self::write_to`].
    pub fn check(&self, folder: impl AsRef<Path>) -> Result<Vec<Difference>, ExportError> {
        let folder = folder.as_ref();
        let mut out = Vec::new();
        for (path, content) in self.iter() {
            let kind = match read(&target(folder, path)?)? {
                None => DifferenceKind::Missing,
                Some(found) if found == content.as_bytes() => continue,
                Some(found) => first_difference(content, &String::from_utf8_lossy(&found)),
            };
            out.push(Difference { path: path.to_owned(), kind });
        }
        Ok(out)
    }
}

fn first_difference(expected: &str, found: &str) -> DifferenceKind {
    // Lines with their ends: a missing line feed at the end is a difference, too.
    let (mut wanted, mut there) = (expected.split_inclusive('\n'), found.split_inclusive('\n'));
    let mut line = 1;
    loop {
        let (expected, found) = (wanted.next(), there.next());
        if expected != found || expected.is_none() {
            let show = |text: Option<&str>| text.map(|text| text.trim_end_matches(['\r', '\n']).to_owned());
            return DifferenceKind::Content { line, expected: show(expected), found: show(found) };
        }
        line += 1;
    }
}

/// The file's path, after everything on the way to it has been looked at. The folder itself may be a symbolic link: it is
/// the user's word.
fn target(folder: &Path, path: &str) -> Result<PathBuf, ExportError> {
    if fs::metadata(folder).is_ok_and(|found| !found.is_dir()) {
        return Err(ExportError::NotAFile { path: folder.to_path_buf(), what: "not a folder" });
    }
    let mut at = folder.to_path_buf();
    let mut names = path.split('/').peekable();
    while let Some(name) = names.next() {
        at.push(name);
        let is_file = names.peek().is_none();
        let what = match fs::symlink_metadata(&at) {
            Ok(found) if found.is_symlink() => "a symbolic link",
            Ok(found) if is_file && found.is_dir() => "a folder",
            Ok(found) if is_file && !found.is_file() => "not an ordinary file",
            Ok(found) if !is_file && !found.is_dir() => "not a folder",
            Ok(_) => continue,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(io("look at", &at)(error)),
        };
        return Err(ExportError::NotAFile { path: at, what });
    }
    Ok(at)
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, ExportError> {
    match fs::read(path) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(io("read", path)(error)),
    }
}

/// Writes the content to a new file beside its target.
fn stage(target: &Path, content: &str) -> Result<PathBuf, ExportError> {
    let (temporary, mut file) = new_file(target).map_err(io("write", target))?;
    let written = file.write_all(content.as_bytes()).and_then(|()| file.sync_all());
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written.map_err(io("write", target))?;
    Ok(temporary)
}

/// A file that nobody else has: not another thread, and not a run that was killed and had the same process id.
fn new_file(target: &Path) -> io::Result<(PathBuf, fs::File)> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    loop {
        let mut name = std::ffi::OsString::from(".");
        name.push(target.file_name().unwrap_or_default());
        name.push(format!(".{}-{}.new", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed)));
        let temporary = target.with_file_name(name);
        match fs::OpenOptions::new().write(true).create_new(true).open(&temporary) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
            Ok(file) => return Ok((temporary, file)),
        }
    }
}

fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> ExportError {
    move |source| ExportError::Io { action, path: path.to_path_buf(), source }
}
