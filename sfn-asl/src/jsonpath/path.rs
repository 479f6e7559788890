//! Paths, step by step.

use super::filter::filter;
use super::{Cursor, Fault, Path, Root, Step, StepKind};

/// What ends a name that is written without quotes, besides `.`, `[`, `(` and white space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The end of the text.
    End,
    /// What follows an argument of a function.
    Argument,
    /// What follows an operand in a filter.
    Operand,
}

impl Stop {
    fn ends(self, character: char) -> bool {
        match self {
            Self::End => false,
            Self::Argument => matches!(character, ',' | ')'),
            Self::Operand => matches!(character, ',' | ')' | ']' | '=' | '<' | '>' | '!' | '&' | '|' | '~' | '+'),
        }
    }
}

/// Parses a path of the input, the context object or a variable, up to where it ends.
pub(crate) fn path<'a>(cursor: &mut Cursor<'a>, stop: Stop) -> Result<Path<'a>, Fault> {
    let start = cursor.at();
    if !cursor.eat("$") {
        let help = "a path starts with `$`, such as `$.order.total`";
        return Err(Fault::new(start, "a path starts with `$`").with_help(help));
    }
    let root = if cursor.eat("$") {
        Root::Context
    } else {
        let name = cursor.take_while(|character| character.is_alphanumeric() || character == '_');
        match name.chars().next() {
            None => Root::Input,
            Some(first) if first.is_alphabetic() || first == '_' => Root::Variable(name),
            Some(_) => {
                let fault = Fault::new(start, format!("`${name}` is neither a path nor the name of a variable"));
                return Err(fault.with_help("write `$.name` for a member of the input, `$[0]` for an element of it"));
            }
        }
    };
    steps(cursor, stop, start, root)
}

/// Parses the path of a filter that starts at the current element: `@`.
pub(super) fn current<'a>(cursor: &mut Cursor<'a>) -> Result<Path<'a>, Fault> {
    let start = cursor.at();
    cursor.eat("@");
    steps(cursor, Stop::Operand, start, Root::Input)
}

fn steps<'a>(cursor: &mut Cursor<'a>, stop: Stop, start: usize, root: Root<'a>) -> Result<Path<'a>, Fault> {
    let mut path = Path { root, steps: Vec::new(), text: cursor.text(), start, inner: Vec::new() };
    loop {
        match cursor.peek() {
            None => break,
            Some('.') => dot(cursor, stop, &mut path)?,
            Some('[') => bracket(cursor, &mut path)?,
            Some(next) if next.is_whitespace() || stop.ends(next) => break,
            Some(_) => return Err(unexpected(cursor)),
        }
    }
    Ok(path)
}

/// What comes next cannot stand there.
pub(super) fn unexpected(cursor: &Cursor<'_>) -> Fault {
    let at = cursor.at();
    match cursor.peek() {
        None => Fault::new(at, "the path ends too early"),
        Some(next) if next.is_whitespace() => blank(at),
        Some(next) => Fault::new(at, format!("`{}` cannot stand here in a path", next.escape_debug()))
            .with_help("a step of a path is `.name`, `['name']`, `[0]`, `[1:3]`, `[*]`, `..name` or `[?(@.x > 1)]`"),
    }
}

fn blank(at: usize) -> Fault {
    let fault = Fault::new(at, "a name in a path that has blanks must stand in quotes");
    fault.with_help("write `$['order total']`")
}

fn dot<'a>(cursor: &mut Cursor<'a>, stop: Stop, path: &mut Path<'a>) -> Result<(), Fault> {
    let dot = cursor.at();
    cursor.eat(".");
    if cursor.eat(".") {
        path.steps.push(Step { kind: StepKind::Descendants, at: dot });
    }
    let at = cursor.at();
    if cursor.peek() == Some('[') {
        // `$.[0]` is in AWS's own samples.
        return bracket(cursor, path);
    }
    let name = cursor.take_while(|character| !is_end_of_name(character) && !stop.ends(character));
    if name.is_empty() {
        return Err(match cursor.peek() {
            None => Fault::new(dot, "a path cannot end with `.`").with_help("`$` alone is the whole input"),
            Some('.') => Fault::new(at, "one `.` too many in a path").with_help("`..` searches through all depths"),
            Some('\'' | '"') => Fault::new(at, "a name in quotes stands in brackets").with_help("write `$['name']`"),
            Some(next) if next.is_whitespace() => Fault::new(at, "a name must follow `.` in a path"),
            Some(_) if stop != Stop::End => Fault::new(dot, "a path cannot end with `.`"),
            Some(_) => unexpected(cursor),
        });
    }
    if let Some(next @ ('\'' | '"' | '\\' | ']' | ')')) = cursor.peek()
        && !stop.ends(next)
    {
        return Err(unexpected(cursor));
    }
    if cursor.peek() == Some('(') {
        path.steps.push(Step { kind: StepKind::Function(name), at });
        return cursor.balanced();
    }
    let kind = if name == "*" { StepKind::Wildcard } else { StepKind::Member(name) };
    path.steps.push(Step { kind, at });
    Ok(())
}

fn is_end_of_name(character: char) -> bool {
    character.is_whitespace() || matches!(character, '.' | '[' | '(' | '\'' | '"' | '\\' | ']' | ')')
}

fn bracket<'a>(cursor: &mut Cursor<'a>, path: &mut Path<'a>) -> Result<(), Fault> {
    let at = cursor.at();
    cursor.eat("[");
    cursor.skip_whitespace();
    let kind = match cursor.peek() {
        Some('\'' | '"') => names(cursor)?,
        Some('*') => {
            cursor.eat("*");
            StepKind::Wildcard
        }
        Some('?') => {
            cursor.eat("?");
            filter(cursor, &mut path.inner)?;
            StepKind::Filter
        }
        Some('(') => {
            cursor.balanced()?;
            StepKind::Script
        }
        Some(next) if next.is_ascii_digit() || matches!(next, '-' | ':') => elements(cursor)?,
        None => return Err(Fault::new(at, "the bracket is not closed")),
        Some('$' | '@') => {
            let fault = Fault::new(
                cursor.at(),
                "an index in a path is a number, and a name stands in quotes; neither is a path",
            );
            return Err(fault.with_help("`States.ArrayGetItem($.array, $.index)` takes an index from a path"));
        }
        Some(']') => return Err(Fault::new(at, "there is nothing between the brackets")),
        Some(_) => {
            let fault = Fault::new(cursor.at(), "between brackets stands a number, a name in quotes, `*` or `?(...)`");
            return Err(fault.with_help("write a name in quotes: `$['name']`"));
        }
    };
    cursor.skip_whitespace();
    if !cursor.eat("]") {
        return Err(match cursor.peek() {
            None => Fault::new(at, "the bracket is not closed"),
            Some(next) => Fault::new(cursor.at(), format!("`]` must stand here, not `{}`", next.escape_debug())),
        });
    }
    path.steps.push(Step { kind, at });
    Ok(())
}

/// `'a'`, or `'a', 'b'`.
fn names<'a>(cursor: &mut Cursor<'a>) -> Result<StepKind<'a>, Fault> {
    let first = cursor.quoted()?;
    let mut count = 1;
    loop {
        cursor.skip_whitespace();
        if !cursor.eat(",") {
            break;
        }
        cursor.skip_whitespace();
        if !matches!(cursor.peek(), Some('\'' | '"')) {
            return Err(Fault::new(cursor.at(), "a name in quotes must follow the comma"));
        }
        cursor.quoted()?;
        count += 1;
    }
    Ok(if count == 1 { StepKind::Member(first) } else { StepKind::Members })
}

/// `0`, `-1`, `0, 1`, `1:`, `:3`, `1:3`, `1:3:2`.
fn elements<'a>(cursor: &mut Cursor<'a>) -> Result<StepKind<'a>, Fault> {
    let first = integer(cursor)?;
    cursor.skip_whitespace();
    if cursor.peek() == Some(':') {
        for _ in 0..2 {
            if cursor.eat(":") {
                cursor.skip_whitespace();
                integer(cursor)?;
                cursor.skip_whitespace();
            }
        }
        return Ok(StepKind::Slice);
    }
    let mut count = 1;
    while cursor.eat(",") {
        cursor.skip_whitespace();
        if integer(cursor)?.is_empty() {
            return Err(Fault::new(cursor.at(), "a number must follow the comma"));
        }
        cursor.skip_whitespace();
        count += 1;
    }
    Ok(if count == 1 { StepKind::Index(first) } else { StepKind::Indexes })
}

/// An integer, or nothing.
fn integer<'a>(cursor: &mut Cursor<'a>) -> Result<&'a str, Fault> {
    let start = cursor.at();
    let is_negative = cursor.eat("-");
    let digits = cursor.take_while(|character| character.is_ascii_digit());
    if is_negative && digits.is_empty() {
        return Err(Fault::new(start, "digits must follow `-`"));
    }
    Ok(cursor.since(start))
}
