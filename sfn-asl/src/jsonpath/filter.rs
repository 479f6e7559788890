//! Filters: `?(@.price < 10 && @.kind in ['a', 'b'])`.
//!
//! Source: Jayway `JsonPath`, "Filter Operators"; a right operand may also be a bare word, as in AWS's own samples.

use super::path::{Stop, current, path};
use super::{Cursor, Fault};

/// The variables that a filter reads, with their byte offsets.
type Reads<'a> = Vec<(usize, &'a str)>;

const SYMBOLS: [&str; 11] = ["===", "!==", "==", "!=", "<=", ">=", "=~", "<", ">", "+", "-"];
const WORDS: [&str; 11] =
    ["in", "nin", "subsetof", "anyof", "noneof", "all", "size", "empty", "type", "matches", "contains"];
const OPERATORS: &str = "the operators are `==`, `!=`, `<`, `<=`, `>`, `>=`, `=~`, `in`, `nin`, `subsetof`, `anyof`, `noneof`, `size`, `empty`";

/// What follows `[?`, up to `]`.
pub(super) fn filter<'a>(cursor: &mut Cursor<'a>, reads: &mut Reads<'a>) -> Result<(), Fault> {
    cursor.skip_whitespace();
    if cursor.peek() != Some('(') {
        return Err(Fault::new(cursor.at(), "the condition of a filter stands in parentheses")
            .with_help("write `[?(@.price < 10)]`"));
    }
    term(cursor, reads)?;
    // `[?(@.a == 1) && (@.b == 2)]`
    cursor.skip_whitespace();
    if cursor.eat("&&") || cursor.eat("||") {
        return cursor.nested(|cursor| any(cursor, reads));
    }
    Ok(())
}

/// Conditions joined by `||` and `&&`.
fn any<'a>(cursor: &mut Cursor<'a>, reads: &mut Reads<'a>) -> Result<(), Fault> {
    loop {
        term(cursor, reads)?;
        cursor.skip_whitespace();
        if !cursor.eat("&&") && !cursor.eat("||") {
            return Ok(());
        }
    }
}

/// A condition in parentheses, negated or not, or a comparison.
fn term<'a>(cursor: &mut Cursor<'a>, reads: &mut Reads<'a>) -> Result<(), Fault> {
    cursor.skip_whitespace();
    while cursor.eat("!") {
        cursor.skip_whitespace();
    }
    if cursor.peek() != Some('(') {
        return comparison(cursor, reads);
    }
    let open = cursor.at();
    cursor.eat("(");
    cursor.nested(|cursor| any(cursor, reads))?;
    cursor.skip_whitespace();
    if cursor.eat(")") {
        return Ok(());
    }
    Err(match cursor.peek() {
        None => Fault::new(open, "the parenthesis is not closed"),
        Some('=') => Fault::new(cursor.at(), "`=` is no operator of a filter").with_help("write `==`"),
        Some('&' | '|') => Fault::new(cursor.at(), "conditions are joined by `&&` or `||`"),
        Some(_) => Fault::new(cursor.at(), "an operator, `&&`, `||` or `)` must stand here").with_help(OPERATORS),
    })
}

fn comparison<'a>(cursor: &mut Cursor<'a>, reads: &mut Reads<'a>) -> Result<(), Fault> {
    operand(cursor, reads, false)?;
    while operator(cursor)? {
        operand(cursor, reads, true)?;
    }
    Ok(())
}

/// Whether an operator comes next; it is passed then.
fn operator(cursor: &mut Cursor<'_>) -> Result<bool, Fault> {
    cursor.skip_whitespace();
    if SYMBOLS.iter().any(|symbol| cursor.eat(symbol)) {
        return Ok(true);
    }
    let at = cursor.at();
    let word = cursor.take_while(|character| character.is_ascii_alphabetic());
    if word.is_empty() {
        return Ok(false);
    }
    if WORDS.iter().any(|known| word.eq_ignore_ascii_case(known)) {
        return Ok(true);
    }
    Err(Fault::new(at, format!("`{word}` is no operator of a filter")).with_help(OPERATORS))
}

fn operand<'a>(cursor: &mut Cursor<'a>, reads: &mut Reads<'a>, is_right: bool) -> Result<(), Fault> {
    cursor.skip_whitespace();
    let at = cursor.at();
    match cursor.peek() {
        Some('@') => {
            let path = cursor.nested(current)?;
            reads.extend(path.inner);
        }
        Some('$') => {
            let path = cursor.nested(|cursor| path(cursor, Stop::Operand))?;
            reads.extend(path.variable_sites());
        }
        Some('\'' | '"') => {
            cursor.quoted()?;
        }
        Some('[' | '{') => cursor.balanced()?,
        Some('/') => regular_expression(cursor)?,
        Some('(') if is_right => {
            cursor.eat("(");
            cursor.nested(|cursor| any(cursor, reads))?;
            cursor.skip_whitespace();
            if !cursor.eat(")") {
                return Err(Fault::new(at, "the parenthesis is not closed"));
            }
        }
        _ => {
            let word = cursor.take_while(|character| {
                character.is_alphanumeric() || matches!(character, '_' | '-' | '+' | '.' | ':' | '/')
            });
            let is_literal = matches!(word, "true" | "false" | "null") || word.parse::<f64>().is_ok();
            if word.is_empty() || !(is_right || is_literal) {
                return Err(Fault::new(at, "a condition compares a path or a value; neither stands here")
                    .with_help("`@` is the element that is tested: `[?(@.price < 10)]`"));
            }
        }
    }
    Ok(())
}

/// `/.../` and its flags.
fn regular_expression(cursor: &mut Cursor<'_>) -> Result<(), Fault> {
    let start = cursor.at();
    cursor.bump();
    loop {
        match cursor.bump() {
            None => return Err(Fault::new(start, "the regular expression does not end")),
            Some('\\') => {
                cursor.bump();
            }
            Some('/') => break,
            Some(_) => {}
        }
    }
    cursor.take_while(|character| character.is_ascii_alphabetic());
    Ok(())
}
