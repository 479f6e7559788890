#![doc = include_str!("../README.md")]

mod arguments;
mod check;
mod explain;
mod iam;
mod levels;
mod report;

use std::io::{self, Write as _};
use std::process::ExitCode;

use arguments::Command;

/// The input is fine.
const FINE: u8 = 0;
/// The input has errors.
const ERRORS: u8 = 1;
/// The command line is wrong, or a file cannot be read.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    let command = match arguments::parse(std::env::args_os()) {
        Ok(command) => command,
        Err(message) => return fail(&message),
    };
    let done = match command {
        Command::Help(text) => print(text),
        Command::Version => print(concat!("cargo-sfn ", env!("CARGO_PKG_VERSION"), "\n")),
        Command::Explain(code) => explain::page(code).map_or(Ok(FAILED), print),
        Command::Check(arguments) => check::run(&arguments),
        Command::Iam(arguments) => iam::run(&arguments),
    };
    match done {
        Ok(status) => ExitCode::from(status),
        // Whoever reads the output has had enough of it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(FINE),
        Err(error) => fail(&format!("the output cannot be written: {error}")),
    }
}

fn print(text: &str) -> io::Result<u8> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(FINE)
}

fn fail(message: &str) -> ExitCode {
    complain(message);
    ExitCode::from(FAILED)
}

/// Writes an error to standard error, whether or not anybody reads it.
fn complain(message: &str) {
    let shown: String = message.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect();
    let _ = writeln!(io::stderr(), "error: {shown}");
}

/// Writes a note of ours to standard error.
fn note(message: &str) {
    let _ = writeln!(io::stderr(), "note: {message}");
}
