//! Words of Rust that begin no state, and what is written instead.

use syn::{Ident, ext::IdentExt, parse::ParseStream};

/// The error about a word of Rust that stands where a state, or what it does, begins.
pub(super) fn refused(input: ParseStream<'_>, has_name: bool) -> Option<syn::Error> {
    let word = input.fork().call(Ident::parse_any).ok()?;
    let message = match word.to_string().as_str() {
        "if" => {
            "a choice is written `Name: choose { condition => State, else => State }`: an arm names a state, and has no body"
        }
        "loop" | "while" => {
            "a loop is a jump back, `-> State`, or an arm of a choice that is counted: `at most 24 times => State`"
        }
        "for" => "a list is gone through with `Name: map item in list { .. }`",
        "return" => "an output is given with `Name: succeed value;`, or behind a call with `-> return value`",
        "let" if !has_name => "a `let` is a state, which has a name: `Name: let total = value;`",
        _ => return None,
    };
    // `r#if` is a name.
    (!input.peek(Ident)).then(|| syn::Error::new(word.span(), message))
}
