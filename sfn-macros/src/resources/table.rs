//! Tables: `table ORDERS: Order key (id: String);`.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::{
    Attribute, Ident, Token, Type, parenthesized, parse::ParseStream, punctuated::Punctuated, spanned::Spanned, token,
};

use super::{docs_or, handle_name, is_payload, semicolon};
use crate::krate::Krate;

mod kw {
    syn::custom_keyword!(key);
}

const FORM: &str =
    "a table is written `table NAME: Row key (id: String);`, with a sort key `key (id: String, sort: u32)`";

pub(super) struct TableItem {
    docs: Vec<Attribute>,
    pub(super) name: Ident,
    row: Type,
    /// The partition key, and the sort key if there is one.
    key: Vec<(Ident, Type)>,
}

impl TableItem {
    pub(super) fn parse(docs: Vec<Attribute>, input: ParseStream<'_>) -> syn::Result<Self> {
        let form = |error: syn::Error| syn::Error::new(error.span(), FORM);
        let name: Ident = input.parse().map_err(form)?;
        input.parse::<Token![:]>().map_err(form)?;
        let row: Type = input.parse()?;
        input.parse::<kw::key>().map_err(form)?;
        if !input.peek(token::Paren) {
            return Err(input.error(FORM));
        }
        let content;
        parenthesized!(content in input);
        let parsed = Punctuated::<(Ident, Type), Token![,]>::parse_terminated_with(&content, |input| {
            let name: Ident = input.parse()?;
            input.parse::<Token![:]>()?;
            Ok((name, input.parse()?))
        });
        // syn reports a buffer that is left unread, instead of what is wrong.
        while content.parse::<TokenTree>().is_ok() {}
        let key: Vec<(Ident, Type)> = parsed.map_err(form)?.into_iter().collect();
        if key.is_empty() {
            return Err(syn::Error::new(name.span(), FORM));
        }
        if let Some((third, _)) = key.get(2) {
            return Err(syn::Error::new(third.span(), "a key has a partition key and at most one sort key"));
        }
        semicolon(input, "expected `;`")?;
        Ok(Self { docs, name, row, key })
    }

    pub(super) fn expand(&self, krate: &Krate) -> TokenStream {
        let private = krate.at(Span::call_site());
        let Self { docs, name, row, key } = self;
        let handle = handle_name(name);
        let docs = docs_or(docs, &format!("The DynamoDB table `{handle}`."));
        let types = key.iter().map(|(_, ty)| ty);
        let places = key.iter().map(|(member, _)| {
            let row = row_at(member.span());
            quote_spanned!(member.span()=> &#row.#member)
        });
        let row_here = row_at(name.span());
        // The members of the key are members of the row, of the same types.
        let checks = key.iter().map(|(member, ty)| {
            let (at_member, at_type) = (krate.at(member.span()), krate.at(ty.span()));
            let row = row_at(member.span());
            let can_be_key = quote_spanned!(ty.span()=> #at_type::key_attribute::<#ty>(););
            quote_spanned!(member.span()=> #can_be_key #at_member::key_member::<#ty, _>(&#row.#member);)
        });
        let check = is_payload(krate, row);
        let at_row = krate.at(row.span());
        let path = quote_spanned!(row.span()=> #at_row::Path<#row>);
        quote! {
            #docs
            #[allow(dead_code, private_interfaces, unreachable_pub)]
            pub const #name: #private::Table<#row, (#(#types,)*)> = #private::Table::new(#handle, || {
                let #row_here = #private::table_row::<#row>();
                ::std::vec![#(#private::place_of(#places)),*]
            });

            #check

            const _: fn(#path) = |#row_here| { #(#checks)* };
        }
    }
}

/// The item in generated code, with the hygiene of the user's tokens: rustc underlines the whole macro otherwise.
fn row_at(span: Span) -> Ident {
    Ident::new("__sfn_row", span)
}
