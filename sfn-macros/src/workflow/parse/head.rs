//! What stands in front of the states: name, input, output. A mistake in it leaves the states known.

use proc_macro2::TokenTree;
use syn::{
    GenericArgument, Ident, PathArguments, Token, Type, braced,
    ext::IdentExt,
    parenthesized,
    parse::{ParseBuffer, ParseStream},
    spanned::Spanned,
    token,
};

use super::recovery::{skip_past, whole};

pub(super) const FRAGMENT: &str = "a fragment is written `Name(parameter: Type, ..) -> Output { .. }`";
pub(super) const WORKFLOW: &str = "a workflow is written `Name(input: Type) -> Output { .. }`";

/// The name, without words such as `fn` in front of it.
pub(super) fn name(input: ParseStream<'_>, form: &str, errors: &mut Vec<syn::Error>) -> syn::Result<Ident> {
    let mut is_first = true;
    while !input.is_empty() && input.peek2(Ident) {
        let word = input.call(Ident::parse_any).map_err(|error| syn::Error::new(error.span(), form))?;
        if is_first {
            errors.push(syn::Error::new(word.span(), format!("{form}, without `{word}`")));
        }
        is_first = false;
    }
    input.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), form))
}

/// What is in the parentheses behind the name, if they are there.
pub(super) fn parameters<'a>(
    input: &ParseBuffer<'a>,
    name: &Ident,
    errors: &mut Vec<syn::Error>,
) -> syn::Result<Option<ParseBuffer<'a>>> {
    if input.peek(Token![<]) {
        errors.push(input.error("a workflow has no type parameters: its input is of one type"));
        skip_past(input, '>');
    }
    if !input.peek(token::Paren) {
        let message = format!("the input stands in parentheses behind the name: `{name}(order: Order)`, or `{name}()`");
        let error = input.error(message);
        if input.peek(token::Brace) || input.peek(Token![->]) {
            errors.push(error);
            return Ok(None);
        }
        return Err(error);
    }
    let content;
    parenthesized!(content in input);
    Ok(Some(content))
}

/// The input of a workflow.
pub(super) fn input(parameters: &ParseBuffer<'_>, errors: &mut Vec<syn::Error>) -> syn::Result<Option<(Ident, Type)>> {
    const FORM: &str = "the input has a name and a type: `Name(order: Order)`";
    if parameters.is_empty() {
        return Ok(None);
    }
    let name: Ident = if parameters.peek(Token![_]) {
        Ident::new("_input", parameters.parse::<Token![_]>()?.span)
    } else {
        parameters.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), FORM))?
    };
    parameters.parse::<Token![:]>().map_err(|error| syn::Error::new(error.span(), FORM))?;
    let mut ty: Type = whole(parameters)?;
    while let Type::Reference(reference) = ty {
        let message = "data of a workflow is not borrowed: leave the `&` out";
        errors.push(syn::Error::new(reference.and_token.span(), message));
        ty = *reference.elem;
    }
    if parameters.peek(Token![,]) {
        parameters.parse::<Token![,]>()?;
    }
    if parameters.is_empty() {
        Ok(Some((name, ty)))
    } else {
        Err(parameters.error("an execution has one input; put several values into a struct"))
    }
}

/// The output behind `->`.
pub(super) fn output(
    input: ParseStream<'_>,
    is_fragment: bool,
    errors: &mut Vec<syn::Error>,
) -> syn::Result<Option<Type>> {
    if input.peek(Token![:]) {
        errors.push(input.error("the type of the output stands behind `->`"));
        input.parse::<Token![:]>()?;
    } else if input.peek(Token![=>]) {
        errors.push(input.error("the type of the output stands behind `->`"));
        input.parse::<Token![=>]>()?;
    } else if input.peek(Token![->]) {
        input.parse::<Token![->]>()?;
    } else {
        return Ok(None);
    }
    if input.peek(token::Brace) {
        errors.push(input.error("the type of the output is missing behind `->`; without an output `->` is left out"));
        return Ok(None);
    }
    let ty: Type = whole(input)?;
    if let (Some(inside), false) = (in_result(&ty), is_fragment) {
        let message = "a workflow gives its output or fails: write the output alone, and `fail \"Error\"` in a state";
        errors.push(syn::Error::new(ty.span(), message));
        return Ok(Some(inside.clone()));
    }
    Ok(Some(ty))
}

/// What a `Result<Output, Error>` gives when all is well.
fn in_result(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Result")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match (arguments.args.first(), arguments.args.len()) {
        (Some(GenericArgument::Type(output)), 2) => Some(output),
        _ => None,
    }
}

/// What is in the braces.
pub(super) fn body<'a>(
    input: &ParseBuffer<'a>,
    name: &Ident,
    errors: &mut Vec<syn::Error>,
) -> syn::Result<ParseBuffer<'a>> {
    if !input.peek(token::Brace) {
        let error = input.error(format!("the states of `{name}` stand in braces: `{{ First: ..; }}`"));
        while !(input.is_empty() || input.peek(token::Brace)) {
            input.parse::<TokenTree>()?;
        }
        if input.is_empty() {
            return Err(error);
        }
        errors.push(error);
    }
    let content;
    braced!(content in input);
    Ok(content)
}
