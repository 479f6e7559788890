//! `json!({"a": expression, ..})`: JSON of any form, with expressions of the workflow in it.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{
    Error, Expr, ExprMacro, Ident, Lit, LitStr, Token, braced, bracketed,
    ext::IdentExt,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
    spanned::Spanned,
    token,
};

use super::expression::{Expressions, last_member};
use crate::krate::after_krate;

/// What stands in the parentheses.
#[derive(Clone)]
pub(crate) enum Json {
    Null,
    Object(Vec<(LitStr, Json)>),
    Array(Vec<Json>),
    Value(Box<Expr>),
}

/// Whether an expression is `json!(..)`.
pub(crate) fn is_json(call: &ExprMacro) -> bool {
    call.mac.path.segments.last().is_some_and(|last| last.ident == "json")
}

/// Parses what stands in the parentheses.
pub(crate) fn parse(call: &ExprMacro) -> syn::Result<Json> {
    call.mac.parse_body_with(|input: ParseStream<'_>| {
        let json = input.parse()?;
        if input.is_empty() { Ok(json) } else { Err(input.error("expected one value")) }
    })
}

impl Parse for Json {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(token::Brace) {
            let content;
            braced!(content in input);
            let members = Punctuated::<(LitStr, Json), Token![,]>::parse_terminated_with(&content, member);
            drain(&content);
            let members: Vec<_> = members?.into_iter().collect();
            for (index, (name, _)) in members.iter().enumerate() {
                if members.iter().take(index).any(|(earlier, _)| earlier.value() == name.value()) {
                    return Err(Error::new(name.span(), format!("`{}` is given twice", name.value())));
                }
            }
            return Ok(Self::Object(members));
        }
        if input.peek(token::Bracket) {
            let content;
            bracketed!(content in input);
            let elements = Punctuated::<Json, Token![,]>::parse_terminated(&content);
            drain(&content);
            return Ok(Self::Array(elements?.into_iter().collect()));
        }
        let is_null = input.fork().call(Ident::parse_any).is_ok_and(|word| word == "null");
        if is_null {
            input.call(Ident::parse_any)?;
            return Ok(Self::Null);
        }
        let mut value: Expr = input.parse()?;
        // What comes out of a macro of the user's.
        while let Expr::Group(group) = value {
            value = *group.expr;
        }
        Ok(Self::Value(Box::new(value)))
    }
}

fn member(input: ParseStream<'_>) -> syn::Result<(LitStr, Json)> {
    let form = "a member is written `\"name\": value`";
    let name: LitStr = input.parse().map_err(|error| Error::new(error.span(), form))?;
    input.parse::<Token![:]>().map_err(|error| Error::new(error.span(), form))?;
    Ok((name, input.parse()?))
}

/// syn reports a buffer that is left unread, instead of what is wrong.
fn drain(input: ParseStream<'_>) {
    while input.parse::<proc_macro2::TokenTree>().is_ok() {}
}

impl Json {
    /// The expressions in it.
    pub(crate) fn values(&self) -> Vec<&Expr> {
        match self {
            Self::Null => Vec::new(),
            Self::Value(value) => vec![value],
            Self::Object(members) => members.iter().flat_map(|(_, value)| value.values()).collect(),
            Self::Array(elements) => elements.iter().flat_map(Self::values).collect(),
        }
    }

    /// Changes each expression.
    pub(crate) fn change(&mut self, change: &mut dyn FnMut(&mut Expr)) {
        match self {
            Self::Null => {}
            Self::Value(value) => change(value),
            Self::Object(members) => members.iter_mut().for_each(|(_, value)| value.change(change)),
            Self::Array(elements) => elements.iter_mut().for_each(|element| element.change(change)),
        }
    }

    /// A list in which JSONPath would have to compute some elements and write others: what it computes is the whole list, and
    /// then no element is an object or a list.
    pub(crate) fn mixed_list(&self) -> Option<&Expr> {
        match self {
            Self::Array(elements) => {
                let inner = elements.iter().find_map(Self::mixed_list);
                let computed = elements.iter().find_map(|element| match element {
                    Self::Value(value) if !matches!(&**value, Expr::Lit(literal) if !matches!(literal.lit, Lit::Verbatim(_))) => {
                        Some(&**value)
                    }
                    _ => None,
                });
                let written = elements.iter().any(|element| matches!(element, Self::Object(_) | Self::Array(_)));
                inner.or(computed.filter(|_| written))
            }
            Self::Object(members) => members.iter().find_map(|(_, value)| value.mixed_list()),
            Self::Null | Self::Value(_) => None,
        }
    }
}

impl Expressions<'_> {
    /// JSON of any form.
    pub(super) fn json(&mut self, call: &ExprMacro) -> TokenStream {
        let span = call.mac.path.span();
        match parse(call) {
            Ok(parsed) => {
                let ops = self.ops(span);
                let node = node(&parsed, &ops, span, false, &mut |value, function| {
                    let at = last_member(value);
                    let (ops, value) = (self.ops(at), self.val(value));
                    let ops = if self.json_path { quote_spanned!(at=> #ops::json_path) } else { ops };
                    let function = Ident::new(function, at);
                    quote_spanned!(at=> #ops::#function(#value))
                });
                quote_spanned!(span=> #ops::json(#node))
            }
            Err(error) => {
                self.errors.push(error);
                quote_spanned!(span=> &())
            }
        }
    }
}

/// Code for the node of some JSON; `value` gives that of a value, and is told the function that checks it.
pub(super) fn node(
    json: &Json,
    ops: &TokenStream,
    span: Span,
    in_list: bool,
    value: &mut dyn FnMut(&Expr, &str) -> TokenStream,
) -> TokenStream {
    match json {
        Json::Null => quote_spanned!(span=> #ops::json_null()),
        Json::Object(members) => {
            let members: Vec<TokenStream> = members
                .iter()
                .map(|(name, member)| {
                    let member = node(member, ops, span, false, value);
                    quote_spanned!(span=> (#name, #member))
                })
                .collect();
            quote_spanned!(span=> #ops::json_object(::std::vec![#(#members),*]))
        }
        Json::Array(elements) => {
            let elements: Vec<TokenStream> =
                elements.iter().map(|element| node(element, ops, span, true, value)).collect();
            quote_spanned!(span=> #ops::json_array(::std::vec![#(#elements),*]))
        }
        Json::Value(inner) => value(inner, if in_list { "json_element" } else { "json_value" }),
    }
}

/// The macro outside a workflow, whose values are those of builders.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let expanded = after_krate(input).and_then(|(krate, input)| {
        let parsed = syn::parse2::<Json>(input)?;
        let private = krate.at(Span::call_site());
        let ops = quote!(#private::ops);
        let node = node(&parsed, &ops, Span::call_site(), false, &mut |value, function| {
            let at = last_member(value);
            let (here, function) = (krate.at(at), Ident::new(function, at));
            quote_spanned!(at=> #here::ops::#function(#value))
        });
        Ok(quote!(#ops::json(#node)))
    });
    expanded.unwrap_or_else(|error| error.to_compile_error())
}
