//! `resources!`: typed handles.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::{
    Attribute, Ident, Path, Token, Type, parenthesized,
    parse::{Parse, ParseStream},
    spanned::Spanned,
};

use crate::krate::{Krate, after_krate};

mod kw {
    syn::custom_keyword!(lambda);
    syn::custom_keyword!(throws);
}

/// `lambda name(Request) -> Response throws Errors;`
struct LambdaItem {
    docs: Vec<Attribute>,
    name: Ident,
    request: Option<Type>,
    response: Option<Type>,
    throws: Vec<Path>,
}

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let (krate, input) = match after_krate(input) {
        Ok(parts) => parts,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Vec::new();
    let parser = |input: ParseStream<'_>| Ok(items(input, &mut errors));
    let items = syn::parse::Parser::parse2(parser, input).unwrap_or_else(|error| {
        errors.push(error);
        Vec::new()
    });
    let code = items.iter().map(|item| item.expand(&krate));
    let errors = errors.iter().map(syn::Error::to_compile_error);
    quote!(#(#code)* #(#errors)*)
}

/// Every item that parses; after one that doesn't, goes on behind the next `;`.
fn items(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> Vec<LambdaItem> {
    let mut out = Vec::new();
    while !input.is_empty() {
        match input.parse::<LambdaItem>() {
            Ok(item) => out.push(item),
            Err(error) => {
                errors.push(error);
                while let Ok(token) = input.parse::<TokenTree>() {
                    if matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ';') {
                        break;
                    }
                }
            }
        }
    }
    out
}

impl Parse for LambdaItem {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = Attribute::parse_outer(input)?;
        if let Some(other) = attributes.iter().find(|attribute| !attribute.path().is_ident("doc")) {
            return Err(syn::Error::new(
                other.span(),
                "a resource takes documentation comments and no other attribute",
            ));
        }
        if input.peek(Token![pub]) {
            input.parse::<syn::Visibility>()?;
        }
        if !input.peek(kw::lambda) {
            let form = "a resource is written `lambda name(Request) -> Response throws Errors;`";
            return Err(input.error(format!("{form}; only Lambda functions can be declared")));
        }
        input.parse::<kw::lambda>()?;
        let name: Ident = input.parse()?;
        let parameters;
        parenthesized!(parameters in input);
        let request = if parameters.is_empty() { None } else { Some(parameters.parse::<Type>()?) };
        if !parameters.is_empty() {
            let error = parameters.error("a function has one payload; put several values into a struct");
            // syn reports a buffer that is left unread, instead of this.
            while parameters.parse::<TokenTree>().is_ok() {}
            return Err(error);
        }
        let response = if input.peek(Token![->]) {
            let arrow: Token![->] = input.parse()?;
            let response = input.parse();
            Some(
                response
                    .map_err(|_| syn::Error::new_spanned(arrow, "expected the type of the response behind `->`"))?,
            )
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
        if !input.peek(Token![;]) {
            return Err(input.error("expected `-> Response`, `throws Errors` or `;`"));
        }
        input.parse::<Token![;]>()?;
        Ok(Self { docs: attributes, name, request, response, throws })
    }
}

impl LambdaItem {
    fn expand(&self, krate: &Krate) -> TokenStream {
        let Self { docs, name, request, response, throws } = self;
        let text = syn::ext::IdentExt::unraw(name).to_string();
        let private = krate.at(Span::call_site());
        let response = response.as_ref().map_or_else(|| quote!(()), |response| quote!(#response));
        let summary = format!("The Lambda function `{text}`.");
        let default_docs = docs.is_empty().then(|| quote!(#[doc = #summary]));
        let function = match request {
            Some(request) => {
                let here = krate.at(request.span());
                let bound = quote_spanned!(request.span()=> #here::Fits<#request> + #here::PassedOn);
                quote! {
                    pub fn #name<__Payload>(payload: __Payload) -> #private::LambdaTask<#response, #name::Errors>
                    where
                        __Payload: #private::Val,
                        <__Payload as #private::Val>::Ty: #bound,
                    {
                        let payload = #private::Val::to_node(&payload);
                        #private::LambdaTask::new(#name::handle(), ::core::option::Option::Some(payload))
                    }
                }
            }
            None => quote! {
                pub fn #name() -> #private::LambdaTask<#response, #name::Errors> {
                    #private::LambdaTask::new(#name::handle(), ::core::option::Option::None)
                }
            },
        };
        let reports = throws.iter().map(|error| {
            let here = krate.at(error.span());
            quote_spanned!(error.span()=> impl #here::Reports<#error> for #name::Errors {})
        });
        // What a result lacks is said where its type is written, not at each use.
        let payload_check = self.response.as_ref().map(|response| {
            let here = krate.at(response.span());
            quote_spanned! {response.span()=>
                const _: fn() = || {
                    fn is_payload<T: #here::Payload>() {}
                    is_payload::<#response>();
                };
            }
        });
        let request = request.as_ref().map_or_else(|| quote!(()), |request| quote!(#request));
        let contract_docs = format!("What the Lambda function `{text}` takes and gives.");
        let task_docs = format!("The types of the Lambda function `{text}`.");
        let handle_docs = format!("The handle of the Lambda function `{text}`, for a deployment to bind.");
        quote! {
            #(#docs)*
            #default_docs
            #[allow(dead_code, private_bounds, private_interfaces, unreachable_pub)]
            #function

            #[doc = #handle_docs]
            #[allow(dead_code, unreachable_pub)]
            pub mod #name {
                /// What the function reports.
                pub enum Errors {}

                #[doc = #task_docs]
                #[allow(dead_code)]
                pub enum Task {}

                /// The handle of the function.
                pub fn handle() -> #private::ResourceHandle {
                    #private::ResourceHandle::new(#private::ResourceKind::LambdaFunction, #text)
                }
            }

            #payload_check

            impl #name::Task {
                #[doc = #contract_docs]
                #[allow(dead_code, private_interfaces)]
                pub fn contract() -> #private::Contract<#request, #response> {
                    #private::Contract::new()
                }
            }

            impl #private::Reports<#private::LambdaErrors> for #name::Errors {}
            #(#reports)*
        }
    }
}
