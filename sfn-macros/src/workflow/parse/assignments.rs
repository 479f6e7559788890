//! Values that are kept: `let name = value, other: Type = value`, which is a state, and `assign name = value` beside one.

use syn::{Ident, Token, parse::ParseStream, token};

use super::super::syntax::Assignment;
use super::recovery::whole;

/// What stands behind the word `assign`.
pub(crate) fn assign(input: ParseStream<'_>) -> syn::Result<Vec<Assignment>> {
    assignments(input, "assign")
}

/// `let name = value, other: Type = value`
pub(super) fn let_(input: ParseStream<'_>) -> syn::Result<Vec<Assignment>> {
    input.parse::<Token![let]>()?;
    assignments(input, "let")
}

fn assignments(input: ParseStream<'_>, word: &str) -> syn::Result<Vec<Assignment>> {
    let form = format!("a value is kept with `{word} name = value, other: Type = value`");
    let mut out = Vec::new();
    loop {
        if input.peek(Token![mut]) {
            let message = format!("leave `mut` out: a later `{word}` may give the name another value");
            return Err(input.error(message));
        }
        let name: Ident = input.parse().map_err(|error| syn::Error::new(error.span(), &form))?;
        let ty = if input.peek(Token![:]) {
            input.parse::<Token![:]>()?;
            Some(whole(input)?)
        } else {
            None
        };
        if !input.peek(Token![=]) {
            return Err(input.error(form));
        }
        input.parse::<Token![=]>()?;
        out.push(Assignment { name, ty, value: whole(input)? });
        if !input.peek(Token![,]) {
            return Ok(out);
        }
        input.parse::<Token![,]>()?;
        let is_set = input.fork().parse::<Ident>().is_ok_and(|word| word == "set") && input.peek2(token::Brace);
        if input.is_empty() || input.peek(Token![;]) || is_set {
            return Ok(out);
        }
    }
}
