//! What stands behind the name of a function: `(Request) -> Response throws Errors`.

use proc_macro2::TokenTree;
use syn::{
    Ident, Path, Token, Type, parenthesized,
    parse::{Parse, ParseStream},
    token,
};

mod kw {
    syn::custom_keyword!(throws);
}

/// `name(Request) -> Response throws Errors`
pub(super) struct Signature {
    pub(super) name: Ident,
    pub(super) request: Option<Type>,
    pub(super) response: Option<Type>,
    pub(super) throws: Vec<Path>,
}

impl Signature {
    /// The part behind the name.
    pub(super) fn parse(name: Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(token::Paren) {
            let message = format!("the payload stands in parentheses: `{name}(Request)`, or `{name}()`");
            return Err(input.error(message));
        }
        let parameters;
        parenthesized!(parameters in input);
        let request = if parameters.is_empty() { None } else { Some(parameters.parse::<Type>()?) };
        if !parameters.is_empty() {
            let error = parameters.error(if parameters.peek(Token![:]) {
                "a payload is a type alone, without a name: `name(Request)`"
            } else {
                "a function has one payload; put several values into a struct"
            });
            // syn reports a buffer that is left unread, instead of this.
            while parameters.parse::<TokenTree>().is_ok() {}
            return Err(error);
        }
        let response = if input.peek(Token![->]) {
            let arrow: Token![->] = input.parse()?;
            let response = input.parse();
            let expected = "expected the type of the response behind `->`";
            Some(response.map_err(|_| syn::Error::new_spanned(arrow, expected))?)
        } else {
            None
        };
        let mut throws = Vec::new();
        if input.peek(kw::throws) {
            input.parse::<kw::throws>()?;
            throws.push(input.call(Path::parse_mod_style)?);
            while input.peek(Token![,]) {
                input.parse::<Token![,]>()?;
                throws.push(input.call(Path::parse_mod_style)?);
            }
        }
        Ok(Self { name, request, response, throws })
    }
}

impl Parse for Signature {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        Self::parse(name, input)
    }
}
