//! What an arm or a catcher does beside going to a state: `condition => State { assign name = value }`.

use syn::{Ident, braced, parse::ParseStream, token};

use super::parse::assign;
use super::set;
use super::syntax::After;

/// `{ assign name = value }` behind a state that an arm or a catcher goes to, if it stands here.
pub(crate) fn after(input: ParseStream<'_>) -> syn::Result<After> {
    let mut out = After::default();
    if !is_next(input) {
        return Ok(out);
    }
    let content;
    braced!(content in input);
    let outcome = inside(&content, &mut out);
    // A buffer left unread would hide this error behind another.
    while content.parse::<proc_macro2::TokenTree>().is_ok() {}
    outcome.map(|()| out)
}

fn inside(input: ParseStream<'_>, out: &mut After) -> syn::Result<()> {
    while !input.is_empty() {
        let word: Ident = input.parse()?;
        if word == "assign" {
            out.assign.extend(assign(input)?);
        } else if word == "set" {
            out.set.extend(set::fields(input)?);
        } else {
            let message =
                format!("unknown word `{word}`: there are `assign name = value` and `set {{ Field: value }}`");
            return Err(syn::Error::new(word.span(), message));
        }
    }
    Ok(())
}

/// Whether braces with such clauses stand here, and not the states of a `with`.
fn is_next(input: ParseStream<'_>) -> bool {
    let of_clauses = |input: ParseStream<'_>| {
        let content;
        braced!(content in input);
        let found = content.peek(Ident) && (content.peek2(Ident) || content.peek2(token::Brace));
        while content.parse::<proc_macro2::TokenTree>().is_ok() {}
        Ok::<bool, syn::Error>(found)
    };
    input.peek(token::Brace) && of_clauses(&input.fork()).unwrap_or(false)
}
