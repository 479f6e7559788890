//! Calls, argument by argument.

use super::{Argument, Call, Value};
use crate::jsonpath::{Cursor, Error, Fault, Stop, path};

/// Parses a text that is one call; white space may follow it.
pub(super) fn whole(text: &str) -> Result<Call<'_>, Error> {
    let mut cursor = Cursor::new(text);
    let parsed = call(&mut cursor).and_then(|call| {
        cursor.skip_whitespace();
        if cursor.is_at_end() {
            Ok(call)
        } else {
            let message = format!("nothing may follow the call of `States.{}`", call.name);
            Err(Fault::new(cursor.at(), message))
        }
    });
    parsed.map_err(|fault| fault.in_text(text))
}

fn call<'a>(cursor: &mut Cursor<'a>) -> Result<Call<'a>, Fault> {
    let at = cursor.at();
    if !cursor.eat("States.") {
        let fault = Fault::new(at, "the name of an intrinsic function starts with `States.`");
        return Err(fault.with_help("write it as `States.Format('{}', $.name)`"));
    }
    let name = cursor.take_while(|character| character.is_alphanumeric() || character == '_');
    if name.is_empty() {
        return Err(Fault::new(cursor.at(), "the name of a function must follow `States.`"));
    }
    cursor.skip_whitespace();
    if !cursor.eat("(") {
        let message = format!("`(` must follow `States.{name}`");
        return Err(Fault::new(cursor.at(), message));
    }
    let arguments = arguments(cursor, at)?;
    Ok(Call { name, arguments, at, text: cursor.text() })
}

fn arguments<'a>(cursor: &mut Cursor<'a>, call: usize) -> Result<Vec<Argument<'a>>, Fault> {
    let mut arguments = Vec::new();
    cursor.skip_whitespace();
    if cursor.eat(")") {
        return Ok(arguments);
    }
    loop {
        cursor.skip_whitespace();
        let at = cursor.at();
        let value = argument(cursor)?;
        arguments.push(Argument { value, at });
        cursor.skip_whitespace();
        if cursor.eat(")") {
            return Ok(arguments);
        }
        if !cursor.eat(",") {
            return Err(match cursor.peek() {
                None => Fault::new(call, "the parenthesis of the call is not closed").with_help("add `)`"),
                Some('\'') => Fault::new(cursor.at(), "`,` or `)` must follow an argument")
                    .with_help("inside a string, an apostrophe is written `\\'`"),
                Some(_) => Fault::new(cursor.at(), "`,` or `)` must follow an argument"),
            });
        }
    }
}

fn argument<'a>(cursor: &mut Cursor<'a>) -> Result<Value<'a>, Fault> {
    let at = cursor.at();
    match cursor.peek() {
        Some('$') => Ok(Value::Path(path(cursor, Stop::Argument)?)),
        Some('\'') => string(cursor).map(Value::String),
        Some('S') if cursor.rest().starts_with("States.") => Ok(Value::Call(cursor.nested(call)?)),
        Some('"') => {
            Err(Fault::new(at, "a string stands between apostrophes").with_help("write `'text'`, not `\"text\"`"))
        }
        Some(',' | ')') | None => Err(Fault::new(at, "an argument is missing")),
        Some(_) => {
            let word =
                cursor.take_while(|character| !character.is_whitespace() && !matches!(character, ',' | ')' | '('));
            match word {
                "true" => Ok(Value::Bool(true)),
                "false" => Ok(Value::Bool(false)),
                "null" => Ok(Value::Null),
                word if is_number(word) => Ok(Value::Number(word)),
                word => {
                    let message = format!("`{word}` is no argument of an intrinsic function");
                    let help = "an argument is a path, a number, `'text'`, `true`, `false`, `null` or another call";
                    Err(Fault::new(at, message).with_help(help))
                }
            }
        }
    }
}

/// A number as JSON writes it.
fn is_number(word: &str) -> bool {
    let starts = word.trim_start_matches('-').starts_with(|first: char| first.is_ascii_digit());
    starts && word.parse::<f64>().is_ok_and(f64::is_finite)
}

/// A string. A backslash stands before `'`, `{`, `}` and `\` and nowhere else: AWS refuses all other escapes.
fn string<'a>(cursor: &mut Cursor<'a>) -> Result<&'a str, Fault> {
    let start = cursor.at();
    cursor.bump();
    loop {
        let at = cursor.at();
        match cursor.bump() {
            None => {
                let fault = Fault::new(start, "the string does not end");
                return Err(fault.with_help("close it with `'`; inside a string, an apostrophe is written `\\'`"));
            }
            Some('\'') => return Ok(cursor.text().get(start + 1..at).unwrap_or_default()),
            Some('\\') => match cursor.bump() {
                Some('\'' | '{' | '}' | '\\') => {}
                Some(escaped) => {
                    let message =
                        format!("`\\{}` is no escape of an intrinsic function's string", escaped.escape_debug());
                    let help = "the escapes are `\\'`, `\\{`, `\\}` and `\\\\`; other characters stand for themselves";
                    return Err(Fault::new(at, message).with_help(help));
                }
                None => return Err(Fault::new(start, "the string does not end")),
            },
            Some(_) => {}
        }
    }
}
