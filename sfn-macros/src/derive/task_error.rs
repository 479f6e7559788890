//! `#[derive(TaskError)]`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Attribute, Data, DeriveInput, LitStr, Variant, ext::IdentExt, spanned::Spanned};

use super::with_errors;

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let Data::Enum(data) = &input.data else {
        let message = "`TaskError` is for an enum: each variant is an error name";
        return syn::Error::new(input.ident.span(), message).to_compile_error();
    };
    let mut errors = Vec::new();
    let Settings { krate, diagnostic } = Settings::read(&input.attrs, &mut errors);
    let idents: Vec<_> = data.variants.iter().map(|variant| &variant.ident).collect();
    let variant_names: Vec<_> = idents.iter().map(|ident| ident.unraw().to_string()).collect();
    let error_names: Vec<_> = data.variants.iter().map(|variant| error_name(variant, &mut errors)).collect();
    check_names(&input, data, &error_names, &mut errors);
    let name = &input.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    // Lambda's name for an error is the `error_type` of `lambda_runtime`, which by itself is the name of the Rust type, and
    // for a boxed error that of the box.
    let diagnostic = diagnostic.map(|diagnostic| {
        quote_spanned! {diagnostic.span()=>
            impl #impl_generics ::core::convert::From<#name #type_generics> for #diagnostic #where_clause {
                fn from(error: #name #type_generics) -> Self {
                    Self {
                        error_type: ::core::convert::Into::into(#krate::TaskError::error_name(&error)),
                        error_message: #krate::error::ErrorMessage::error_message(&error),
                    }
                }
            }
        }
    });
    let code = quote! {
        #diagnostic

        impl #impl_generics #krate::TaskError for #name #type_generics #where_clause {
            const NAMES: &'static [(&'static str, &'static str)] = &[#((#variant_names, #error_names)),*];

            fn error_name(&self) -> &'static str {
                match *self {
                    #(Self::#idents { .. } => #error_names,)*
                }
            }
        }
    };
    with_errors(&code, &errors)
}

/// `#[task_error(..)]` on the enum.
struct Settings {
    /// `crate = path`
    krate: TokenStream,
    /// `diagnostic = path`: the type of `lambda_runtime` that errors are turned into.
    diagnostic: Option<syn::Path>,
}

impl Settings {
    fn read(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> Self {
        let mut out = Self { krate: quote!(::sfn_dsl), diagnostic: None };
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("task_error")) {
            let outcome = attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("crate") {
                    let path: syn::Path = meta.value()?.parse()?;
                    out.krate = quote!(#path);
                } else if meta.path.is_ident("diagnostic") {
                    out.diagnostic = Some(meta.value()?.parse()?);
                } else {
                    return Err(meta.error(
                        "on the enum, `task_error` takes `diagnostic = lambda_runtime::Diagnostic` and `crate = path`; a \
                         variant takes `name = \"..\"`",
                    ));
                }
                Ok(())
            });
            errors.extend(outcome.err());
        }
        out
    }
}

/// `#[task_error(name = "..")]`, or the variant's own name.
fn error_name(variant: &Variant, errors: &mut Vec<syn::Error>) -> String {
    let mut name = variant.ident.unraw().to_string();
    for attribute in variant.attrs.iter().filter(|attribute| attribute.path().is_ident("task_error")) {
        let outcome = attribute.parse_nested_meta(|meta| {
            if !meta.path.is_ident("name") {
                return Err(meta.error("a variant takes `name = \"..\"`"));
            }
            let given: LitStr = meta.value()?.parse()?;
            if given.value().is_empty() {
                return Err(syn::Error::new(given.span(), "an error name has at least one character"));
            }
            name = given.value();
            Ok(())
        });
        errors.extend(outcome.err());
    }
    name
}

/// Names that a workflow could not tell apart from others.
fn check_names(input: &DeriveInput, data: &syn::DataEnum, names: &[String], errors: &mut Vec<syn::Error>) {
    if names.is_empty() {
        errors.push(syn::Error::new(input.ident.span(), "an enum of error names has at least one variant"));
    }
    for (index, (variant, name)) in data.variants.iter().zip(names).enumerate() {
        let span = variant.ident.span();
        if name.starts_with("States.") {
            errors.push(syn::Error::new(span, "names that begin with `States.` are those of Step Functions itself"));
        }
        if names.iter().take(index).any(|earlier| earlier == name) {
            errors.push(syn::Error::new(span, format!("a second variant has the error name `{name}`")));
        }
    }
}
