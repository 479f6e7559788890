//! Expressions in HCL's own words, written by users to bind a handle to a resource of their own module.

use std::fmt;

/// An HCL expression on one line that can stand wherever this crate writes one: in `name = ...`, in a list, in
/// `"${...}"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference(String);

/// Why a text is no [`Reference`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ReferenceFault {
    /// There is nothing in it.
    #[error("it is empty")]
    Empty,
    /// It has a line break or another control character.
    #[error("it has a line break or another control character")]
    ControlCharacter,
    /// A bracket has no partner.
    #[error("the bracket `{0}` has no partner")]
    Unbalanced(char),
    /// A string has no end.
    #[error("a string has no closing quote")]
    OpenString,
    /// A comment would swallow what follows.
    #[error("it holds a comment")]
    Comment,
    /// A heredoc needs lines of its own.
    #[error("it holds a heredoc")]
    Heredoc,
    /// A comma or an equals sign outside brackets would end the expression.
    #[error("`{0}` outside brackets ends the expression")]
    Separator(char),
    /// A character that HCL does not know outside strings.
    #[error("HCL has no `{0}` outside strings")]
    Character(char),
}

impl Reference {
    /// Checks `text`, an expression such as `aws_lambda_function.validate_order.arn`. White space around it is dropped.
    ///
    /// # Errors
    /// If the text could end, or reach beyond, the place that it is written to.
    pub fn parse(text: &str) -> Result<Self, ReferenceFault> {
        let text = text.trim();
        if text.is_empty() {
            return Err(ReferenceFault::Empty);
        }
        check(text)?;
        Ok(Self(text.to_owned()))
    }

    /// An expression from this crate's own source.
    pub(crate) fn internal(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Why the expression is certainly no ARN: it is a whole resource of AWS, or an attribute that is something else.
    ///
    /// Source: documentation of Terraform's AWS provider, "Attribute Reference" of each resource.
    pub(crate) fn not_an_arn(&self) -> Option<&'static str> {
        let mut names: Vec<&str> = self.0.split('.').collect();
        if names.first() == Some(&"data") {
            names.remove(0);
        }
        let of_resource = |name: &str| name.starts_with("aws_") && is_identifier(name);
        let is_one = |name: &str| {
            let name = name.split_once('[').map_or(name, |(name, _)| name);
            is_identifier(name)
        };
        match names.as_slice() {
            [kind, name] if of_resource(kind) && is_one(name) => Some("that is the whole resource: write its `.arn`"),
            [kind, name, "name" | "function_name" | "bucket"] if of_resource(kind) && is_one(name) => {
                Some("that is its name: write its `.arn`")
            }
            [kind, name, "url" | "invoke_arn"] if of_resource(kind) && is_one(name) => {
                Some("that is another address than its ARN: write its `.arn`")
            }
            _ => None,
        }
    }

    /// The text of the expression.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What the scanner is inside of.
enum Inside {
    /// A bracket, and the one that closes it.
    Bracket(char, char),
    /// `"..."`
    String,
    /// `${...}` or `%{...}` in a string.
    Interpolation,
}

fn check(text: &str) -> Result<(), ReferenceFault> {
    if text.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')) {
        return Err(ReferenceFault::ControlCharacter);
    }
    let mut stack: Vec<Inside> = Vec::new();
    let mut rest = text;
    let mut previous = ' ';
    while let Some(character) = rest.chars().next() {
        let length = if matches!(stack.last(), Some(Inside::String)) {
            in_string(rest, &mut stack)
        } else {
            in_expression(rest, previous, &mut stack)?;
            character.len_utf8()
        };
        previous = character;
        rest = rest.get(length..).unwrap_or_default();
    }
    match stack.last() {
        None => Ok(()),
        Some(Inside::Bracket(open, _)) => Err(ReferenceFault::Unbalanced(*open)),
        Some(Inside::String | Inside::Interpolation) => Err(ReferenceFault::OpenString),
    }
}

/// Goes on inside a string; gives the length of what it has read.
fn in_string(rest: &str, stack: &mut Vec<Inside>) -> usize {
    let mut characters = rest.chars();
    let length = characters.next().map_or(0, char::len_utf8);
    // `$${` stands for `${`.
    if rest.starts_with("$${") || rest.starts_with("%%{") {
        return 3;
    }
    if rest.starts_with("${") || rest.starts_with("%{") {
        stack.push(Inside::Interpolation);
        return 2;
    }
    if rest.starts_with('\\') {
        return length + characters.next().map_or(0, char::len_utf8);
    }
    if rest.starts_with('"') {
        stack.pop();
    }
    length
}

/// Goes on by one character outside strings.
fn in_expression(rest: &str, previous: char, stack: &mut Vec<Inside>) -> Result<(), ReferenceFault> {
    let mut characters = rest.chars();
    let (character, next) = (characters.next().unwrap_or(' '), characters.next().unwrap_or(' '));
    match character {
        '"' => stack.push(Inside::String),
        '(' => stack.push(Inside::Bracket('(', ')')),
        '[' => stack.push(Inside::Bracket('[', ']')),
        '{' => stack.push(Inside::Bracket('{', '}')),
        ')' | ']' | '}' => match stack.pop() {
            Some(Inside::Bracket(_, close)) if close == character => {}
            Some(Inside::Interpolation) if character == '}' => {}
            _ => return Err(ReferenceFault::Unbalanced(character)),
        },
        '#' => return Err(ReferenceFault::Comment),
        '/' if matches!(next, '/' | '*') => return Err(ReferenceFault::Comment),
        '<' if next == '<' => return Err(ReferenceFault::Heredoc),
        ',' if stack.is_empty() => return Err(ReferenceFault::Separator(character)),
        '=' if stack.is_empty() && !matches!(previous, '=' | '!' | '<' | '>') && next != '=' => {
            return Err(ReferenceFault::Separator(character));
        }
        '`' | '\'' | ';' | '@' | '$' | '\\' | '^' | '~' => return Err(ReferenceFault::Character(character)),
        _ => {}
    }
    Ok(())
}

/// Whether the text is an identifier of HCL in ASCII: a letter or an underscore, then letters, digits, underscores and
/// hyphens, and none of the words that mean something else as a key.
pub fn is_identifier(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && characters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
        && !matches!(text, "for" | "in" | "if" | "else" | "endif" | "endfor" | "true" | "false" | "null")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions() {
        for good in [
            "aws_lambda_function.validate_order.arn",
            " module.functions[\"a}b\"].arn ",
            "var.live ? aws_lambda_alias.a.arn : aws_lambda_function.f[0].arn",
            "\"${aws_lambda_function.f.arn}:${var.alias}\"",
            "\"$${x} \\\" %%{ ${ var.a[\"b\"] } {\"",
            "\"$$${ $$$${ }\"",
            "{ for k, v in var.x : k => v }[\"a\"]",
            "var.a == var.b ? local.c : local.d",
            "lookup(local.arns, \"f\", null)",
            "var.a >= 1 && var.b <= 2 || var.c != 3 ? local.x : local.y",
        ] {
            assert_eq!(Reference::parse(good).as_ref().map(Reference::as_str), Ok(good.trim()), "{good}");
        }
    }

    #[test]
    fn what_is_no_arn() {
        let reason = |text: &str| Reference::parse(text).ok().and_then(|reference| reference.not_an_arn());
        for whole in [
            "aws_lambda_function.f",
            "aws_lambda_function.f[0]",
            "data.aws_sns_topic.t",
            "aws_dynamodb_table.t.name",
            "aws_lambda_function.f.function_name",
            "aws_lambda_function.f[0].invoke_arn",
            "data.aws_sqs_queue.q.url",
        ] {
            assert!(reason(whole).is_some_and(|reason| reason.contains("`.arn`")), "{whole}");
        }
        for good in [
            "aws_lambda_function.f.arn",
            "aws_lambda_function.f[0].arn",
            "aws_lambda_alias.live.arn",
            "aws_api_gateway_rest_api.a.execution_arn",
            "data.aws_sns_topic.t.id",
            "module.f.name",
            "var.arn",
            "local.f",
            "module.f",
            "var.live ? aws_lambda_alias.a.arn : aws_lambda_function.f.name",
            "format(\"%s:live\", aws_lambda_function.f.name)",
        ] {
            assert_eq!(reason(good), None, "{good}");
        }
    }

    #[test]
    fn what_would_break_out_is_refused() {
        use ReferenceFault as F;
        for (bad, fault) in [
            ("", F::Empty),
            (" \n ", F::Empty),
            ("a\nb", F::ControlCharacter),
            ("a\r\nb", F::ControlCharacter),
            ("\"a\\\nb\"", F::ControlCharacter),
            ("a\u{2028}b", F::ControlCharacter),
            ("a}", F::Unbalanced('}')),
            ("a[(]", F::Unbalanced(']')),
            ("f(a", F::Unbalanced('(')),
            ("\"a", F::OpenString),
            ("\"${a\"", F::OpenString),
            ("\"a\\\"", F::OpenString),
            ("\"$${a}\" }", F::Unbalanced('}')),
            ("a # b", F::Comment),
            ("a // b", F::Comment),
            ("a /* b */", F::Comment),
            ("<<EOT", F::Heredoc),
            ("a, b", F::Separator(',')),
            ("a = b", F::Separator('=')),
            ("${a}", F::Character('$')),
            ("'a'", F::Character('\'')),
        ] {
            assert_eq!(Reference::parse(bad), Err(fault), "{bad:?}");
        }
    }
}
