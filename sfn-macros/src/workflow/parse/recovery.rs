//! Going on behind a mistake.

use proc_macro2::{Span, TokenTree};
use quote::ToTokens;
use syn::{
    Ident, Token,
    parse::{ParseStream, discouraged::Speculative},
};

/// Parses a piece of Rust, or leaves the input as it was: syn would report each parenthesis that a failed attempt has left
/// half read, on top of the error itself.
pub(crate) fn whole<T: syn::parse::Parse>(input: ParseStream<'_>) -> syn::Result<T> {
    let ahead = input.fork();
    let piece = ahead.parse()?;
    input.advance_to(&ahead);
    Ok(piece)
}

/// Where the last token in front of a place stands.
pub(crate) fn last_span(start: ParseStream<'_>, end: ParseStream<'_>) -> Span {
    let ahead = start.fork();
    let mut span = start.span();
    while ahead.cursor() != end.cursor() {
        match ahead.parse::<TokenTree>() {
            Ok(TokenTree::Group(group)) => span = group.span_close(),
            Ok(token) => span = token.span(),
            Err(_) => break,
        }
    }
    span
}

/// To the end of the buffer: syn turns every collected error into one "unexpected token" for a buffer left unread.
pub(super) fn drain(input: ParseStream<'_>) {
    while input.parse::<TokenTree>().is_ok() {}
}

pub(super) fn skip_past(input: ParseStream<'_>, end: char) {
    while let Ok(token) = input.parse::<TokenTree>() {
        if matches!(&token, TokenTree::Punct(punct) if punct.as_char() == end) {
            return;
        }
    }
}

/// Behind the next `;`, or in front of the next `Label:`.
pub(super) fn skip_statement(input: ParseStream<'_>) {
    loop {
        let label = input.peek(Ident)
            && input.peek2(Token![:])
            && !input.peek2(Token![::])
            && input.fork().parse::<Ident>().is_ok_and(|label| label.to_string().starts_with(char::is_uppercase));
        if label || input.is_empty() {
            return;
        }
        match input.parse::<TokenTree>() {
            Ok(TokenTree::Punct(punct)) if punct.as_char() == ';' => return,
            Ok(_) => {}
            Err(_) => return,
        }
    }
}

/// The names that stand behind `=>` or `as` in a statement: one, or those of a tuple.
pub(super) fn names_behind(statement: ParseStream<'_>, sign: &str) -> std::vec::IntoIter<Ident> {
    let mut out = Vec::new();
    let ahead = statement.fork();
    let mut is_behind = false;
    while !ahead.is_empty() && !ahead.peek(Token![;]) {
        if sign == "=>" && ahead.peek(Token![=>]) {
            let _: Result<Token![=>], _> = ahead.parse();
            is_behind = true;
            continue;
        }
        match ahead.parse::<TokenTree>() {
            Ok(TokenTree::Ident(ident)) if is_behind => out.push(ident),
            Ok(TokenTree::Ident(ident)) if sign == "as" && ident == "as" => {
                is_behind = true;
                continue;
            }
            Ok(TokenTree::Group(group)) if is_behind => {
                out.extend(group.stream().into_iter().filter_map(|token| match token {
                    TokenTree::Ident(ident) => Some(ident),
                    _ => None,
                }));
            }
            Ok(_) => {}
            Err(_) => break,
        }
        is_behind = false;
    }
    out.retain(|name| name != "_" && syn::parse2::<Ident>(name.to_token_stream()).is_ok());
    out.into_iter()
}
