//! Parsing maps.

use proc_macro2::Span;
use syn::{
    Error, Expr, Ident, Lit, Token, Type, braced,
    ext::IdentExt,
    parenthesized,
    parse::{ParseStream, discouraged::Speculative},
    token,
};

use super::super::parse::{block, in_own_words};
use super::super::syntax::Action;
use super::{MapAction, Setting, is_call};

const FORM: &str = "a map is written `map item in list { .. }`, `map (index, item) in list { .. }` or \
                    `distributed map row: Row in reader { .. }`";
const SETTINGS: &str = "`at most 10 at once`, and for a `distributed map` `in batches of 100`, `tolerating 5 failures`, \
                        `tolerating 5 percent`, `label \"..\"`, `results into ..`, `express` and `standard`";

/// Whether a map stands here, and no call of a resource that has the name.
pub(crate) fn begins(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else { return false };
    match word.to_string().as_str() {
        "distributed" => ahead.parse::<Ident>().is_ok_and(|word| word == "map"),
        "map" if ahead.peek(token::Paren) => ahead.peek2(Token![in]),
        "map" => ahead.peek(Ident) || ahead.peek(Token![_]),
        _ => false,
    }
}

/// Parses a map up to the end of its body.
pub(crate) fn action(input: ParseStream<'_>, errors: &mut Vec<Error>) -> syn::Result<Action> {
    let first: Ident = input.parse()?;
    let distributed = (first == "distributed").then(|| first.span());
    if distributed.is_some() {
        input.parse::<Ident>()?;
    }
    let (index, item) = names(input)?;
    let second = item.as_ref().filter(|item| index.as_ref() == Some(*item));
    errors.extend(
        second.map(|name| Error::new(name.span(), format!("`{name}` is the index's name: the item needs another one"))),
    );
    let index = index.filter(|index| item.as_ref() != Some(index));
    let row = if input.peek(Token![:]) {
        input.parse::<Token![:]>()?;
        let form = "the type of an item is written in front of `in`: `map row: Row in ..`";
        Some(input.fork().parse::<Type>().map_err(|error| Error::new(error.span(), form)).and_then(|_| input.parse())?)
    } else {
        None
    };
    input.parse::<Token![in]>().map_err(|error| Error::new(error.span(), FORM))?;
    let source = expression(input)?;
    let mut settings = Vec::new();
    while !input.is_empty() && !input.peek(token::Brace) {
        settings.push(setting(input)?);
    }
    if !input.peek(token::Brace) {
        return Err(input.error(FORM));
    }
    let content;
    braced!(content in input);
    let body = block(&content, errors);
    let has_reader = is_call(&source);
    Ok(Action::Map(Box::new(MapAction { distributed, index, item, row, source, has_reader, settings, body })))
}

/// `item`, `_`, `(index, item)`
fn names(input: ParseStream<'_>) -> syn::Result<(Option<Ident>, Option<Ident>)> {
    if !input.peek(token::Paren) {
        return Ok((None, name(input)?));
    }
    let content;
    parenthesized!(content in input);
    let parsed = (|| {
        let index = name(&content)?;
        content.parse::<Token![,]>().map_err(|error| Error::new(error.span(), FORM))?;
        let item = name(&content)?;
        if content.is_empty() { Ok((index, item)) } else { Err(content.error(FORM)) }
    })();
    // A buffer left unread would hide this error behind another.
    while content.parse::<proc_macro2::TokenTree>().is_ok() {}
    parsed
}

fn name(input: ParseStream<'_>) -> syn::Result<Option<Ident>> {
    if input.peek(Token![_]) {
        input.parse::<Token![_]>()?;
        return Ok(None);
    }
    input.parse().map(Some).map_err(|error| Error::new(error.span(), FORM))
}

/// An expression in front of a body. A failed attempt leaves the input as it was.
fn expression(input: ParseStream<'_>) -> syn::Result<Expr> {
    let ahead = input.fork();
    let expression = Expr::parse_without_eager_brace(&ahead).map_err(|error| in_own_words(&error))?;
    input.advance_to(&ahead);
    Ok(expression)
}

fn setting(input: ParseStream<'_>) -> syn::Result<Setting> {
    let word = input.fork().call(Ident::parse_any);
    let Ok(word) = word else { return Err(input.error(format!("between a list and the body stand {SETTINGS}"))) };
    let span = word.span();
    match word.to_string().as_str() {
        "at" => {
            words(input, &["at", "most"], "`at most 10 at once`")?;
            let count = expression(input)?;
            words(input, &["at", "once"], "`at most 10 at once`")?;
            Ok(Setting::AtOnce(count, span))
        }
        "in" => batches(input, span),
        "tolerating" => {
            input.parse::<Ident>()?;
            let form = "what may fail is written `tolerating 5 failures` or `tolerating 5 percent`";
            if input.peek(Lit) && input.peek2(Token![%]) {
                return Err(input.error(form));
            }
            let number = expression(input)?;
            let unit: Ident = input.parse().map_err(|error| Error::new(error.span(), form))?;
            match unit.to_string().as_str() {
                "failures" | "failure" => Ok(Setting::Failures(number, span)),
                "percent" => Ok(Setting::Percent(number, span)),
                _ => Err(Error::new(unit.span(), form)),
            }
        }
        "label" => {
            input.parse::<Ident>()?;
            let label =
                input.parse().map_err(|error| Error::new(error.span(), "a label is a string: `label \"Import\"`"))?;
            Ok(Setting::Label(label))
        }
        "results" => {
            words(input, &["results", "into"], "`results into s3::results(bucket, prefix)`")?;
            Ok(Setting::Results(expression(input)?, span))
        }
        "express" => {
            input.parse::<Ident>()?;
            Ok(Setting::Express(span))
        }
        "standard" => {
            input.parse::<Ident>()?;
            Ok(Setting::Standard(span))
        }
        other => {
            Err(Error::new(span, format!("unknown setting `{other}`: between a list and the body stand {SETTINGS}")))
        }
    }
}

/// `in batches of 100`, `in batches of 65536 bytes`, `in batches of 100 or 65536 bytes`
fn batches(input: ParseStream<'_>, span: Span) -> syn::Result<Setting> {
    const BATCHES: &str = "`in batches of 100`, `in batches of 65536 bytes` or `in batches of 100 or 65536 bytes`";
    input.parse::<Token![in]>()?;
    words(input, &["batches", "of"], BATCHES)?;
    let first = expression(input)?;
    let next = input.fork().parse::<Ident>().map(|word| word.to_string()).unwrap_or_default();
    match next.as_str() {
        "bytes" => {
            input.parse::<Ident>()?;
            Ok(Setting::Batches { items: None, bytes: Some(first), span })
        }
        "or" => {
            input.parse::<Ident>()?;
            let bytes = expression(input)?;
            words(input, &["bytes"], BATCHES)?;
            Ok(Setting::Batches { items: Some(first), bytes: Some(bytes), span })
        }
        _ => Ok(Setting::Batches { items: Some(first), bytes: None, span }),
    }
}

fn words(input: ParseStream<'_>, words: &[&str], form: &str) -> syn::Result<()> {
    for word in words {
        let found = input.fork().parse::<Ident>().is_ok_and(|found| found == word);
        if !found {
            return Err(input.error(format!("this is written {form}")));
        }
        input.parse::<Ident>()?;
    }
    Ok(())
}
