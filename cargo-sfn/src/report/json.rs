//! One JSON object for each file, each on a line of its own.

use std::io::{self, Write};

use sfn_asl::json::{Object, Style, Value, Writer};
use sfn_asl::read::Located;
use sfn_asl::token::Token;

use crate::check::Findings;

pub(super) fn file(findings: &Findings<'_>, out: &mut dyn Write) -> io::Result<()> {
    let object = Object::new()
        .with("file", findings.name)
        .with("ok", findings.is_ok())
        .with("diagnostics", findings.diagnostics.iter().map(diagnostic).collect::<Vec<_>>());
    let line = Writer::new(Style::Plain, Token::placeholder).compact(&object.into());
    writeln!(out, "{line}")
}

fn diagnostic(located: &Located) -> Value {
    let found = &located.diagnostic;
    let number = |number: usize| Value::from(u64::try_from(number).unwrap_or(u64::MAX));
    Object::new()
        .with("code", found.code.id)
        .with("severity", if found.is_error() { "error" } else { "warning" })
        .with("message", found.message.as_str())
        .with("help", found.help.as_deref().map_or(Value::Null, Value::from))
        .with("location", found.location.as_str())
        .with("line", number(located.line))
        .with("column", number(located.column))
        .into()
}
