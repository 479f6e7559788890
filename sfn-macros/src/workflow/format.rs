//! The string of a `format!` and what stands behind it.

use proc_macro2::Span;
use syn::{Expr, Ident, Token, punctuated::Punctuated, spanned::Spanned};

use super::syntax::label_text;

/// What stands behind the string of a `format!`.
pub(super) struct Arguments<'a> {
    positional: Vec<&'a Expr>,
    named: Vec<(String, &'a Expr)>,
}

impl<'a> Arguments<'a> {
    /// The arguments, each of which the string mentions.
    pub(super) fn new(all: &'a Punctuated<Expr, Token![,]>, pieces: &[Piece], template: Span) -> syn::Result<Self> {
        let mut out = Self { positional: Vec::new(), named: Vec::new() };
        let mentions = |name: &str| pieces.iter().any(|piece| matches!(piece, Piece::Argument(Some(of)) if of == name));
        for argument in all {
            match argument {
                Expr::Assign(assign) => {
                    let name = match &*assign.left {
                        Expr::Path(path) => path.path.get_ident().map(label_text),
                        _ => None,
                    };
                    let Some(name) = name.filter(|name| mentions(name)) else {
                        let message = "[SFN0304] the string has no placeholder of this name";
                        return Err(syn::Error::new(assign.left.span(), message));
                    };
                    out.named.push((name, &*assign.right));
                }
                positional if out.named.is_empty() => out.positional.push(positional),
                late => {
                    let message = "[SFN0304] values without a name stand in front of those with one";
                    return Err(syn::Error::new(late.span(), message));
                }
            }
        }
        let unnamed = pieces.iter().filter(|piece| matches!(piece, Piece::Argument(None))).count();
        let index = |piece: &Piece| match piece {
            Piece::Argument(Some(name)) => name.parse::<usize>().ok(),
            _ => None,
        };
        let wanted = pieces.iter().filter_map(index).map(|index| index + 1).fold(unnamed, usize::max);
        let count = out.positional.len();
        let unused = (unnamed..count).any(|index| !mentions(&index.to_string()));
        if wanted > count || unused {
            let (plural, singular) = if count == 1 { ("", "s") } else { ("s", "") };
            let message = format!(
                "[SFN0304] this string has {wanted} `{{}}`, and {count} value{plural} stand{singular} behind it"
            );
            return Err(syn::Error::new(template, message));
        }
        Ok(out)
    }

    /// The argument of a placeholder: the next one, the one of an index, or the one of a name. A name without an argument
    /// is that of a value outside.
    pub(super) fn get(&self, which: Option<&str>, next: &mut usize) -> Option<&'a Expr> {
        let Some(which) = which else {
            *next += 1;
            return self.positional.get(*next - 1).copied();
        };
        match which.parse::<usize>() {
            Ok(index) => self.positional.get(index).copied(),
            Err(_) => self.named.iter().find(|(name, _)| name == which).map(|(_, value)| *value),
        }
    }
}

/// One piece of a `format!` string.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Text(String),
    /// `{}`, `{0}` or `{name}`.
    Argument(Option<String>),
}

pub(super) fn split_template(template: &str) -> Result<Vec<Piece>, String> {
    let mut out = Vec::new();
    let mut text = String::new();
    let mut letters = template.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '{' | '}' if letters.peek() == Some(&letter) => {
                letters.next();
                text.push(letter);
            }
            '{' => {
                if !text.is_empty() {
                    out.push(Piece::Text(std::mem::take(&mut text)));
                }
                let mut name = String::new();
                loop {
                    match letters.next() {
                        Some('}') => break,
                        Some(letter) => name.push(letter),
                        None => {
                            return Err(
                                "[SFN0304] this `{` is never closed\n= help: a brace itself is written `{{`".to_owned()
                            );
                        }
                    }
                }
                out.push(Piece::Argument(match name.trim() {
                    "" => None,
                    name if syn::parse_str::<Ident>(name).is_ok() || name.parse::<usize>().is_ok() => {
                        Some(name.to_owned())
                    }
                    other => {
                        return Err(format!(
                            "[SFN0304] `{{{other}}}` is no placeholder here\n= help: there are `{{}}`, `{{0}}` and `{{name}}`"
                        ));
                    }
                }));
            }
            '}' => return Err("[SFN0304] this `}` opens nowhere\n= help: a brace itself is written `}}`".to_owned()),
            _ => text.push(letter),
        }
    }
    if !text.is_empty() {
        out.push(Piece::Text(text));
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::{Piece, split_template};

    #[test]
    fn templates() {
        let text = |text: &str| Piece::Text(text.to_owned());
        assert_eq!(
            split_template("a {{b}} {} c {name}"),
            Ok(vec![text("a {b} "), Piece::Argument(None), text(" c "), Piece::Argument(Some("name".to_owned()))])
        );
        assert!(split_template("{").is_err());
        assert!(split_template("}").is_err());
        assert!(split_template("{:?}").is_err());
        assert_eq!(split_template(""), Ok(vec![]));
    }
}
