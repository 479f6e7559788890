//! Types as tokens.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{GenericParam, Generics, Type, ext::IdentExt, parse_quote};

/// The type that derives, and how its tokens are written outside of it.
pub(super) struct Subject<'a> {
    pub(super) name: &'a Ident,
    /// Without lifetimes; each type parameter is a payload.
    pub(super) generics: Generics,
    /// The type itself, with `'static` for each lifetime.
    pub(super) itself: TokenStream,
    /// Names of type and constant parameters.
    pub(super) parameters: Vec<&'a Ident>,
    lifetimes: Vec<&'a Ident>,
}

impl<'a> Subject<'a> {
    pub(super) fn new(name: &'a Ident, generics: &'a Generics, krate: &TokenStream) -> Self {
        let lifetimes: Vec<&Ident> = generics.lifetimes().map(|lifetime| &lifetime.lifetime.ident).collect();
        let parameters = generics
            .params
            .iter()
            .filter_map(|parameter| match parameter {
                GenericParam::Type(parameter) => Some(&parameter.ident),
                GenericParam::Const(parameter) => Some(&parameter.ident),
                GenericParam::Lifetime(_) => None,
            })
            .collect();
        let arguments = generics.params.iter().map(|parameter| match parameter {
            GenericParam::Lifetime(_) => quote!('static),
            GenericParam::Type(parameter) => parameter.ident.to_token_stream(),
            GenericParam::Const(parameter) => parameter.ident.to_token_stream(),
        });
        let itself = if generics.params.is_empty() { quote!(#name) } else { quote!(#name<#(#arguments),*>) };
        let mut subject = Self { name, generics: Generics::default(), itself, parameters, lifetimes };
        subject.generics = subject.outside(generics, krate);
        subject
    }

    /// The parameters as an implementation names them.
    fn outside(&self, generics: &Generics, krate: &TokenStream) -> Generics {
        let mut out = Generics::default();
        for parameter in &generics.params {
            match parameter {
                GenericParam::Lifetime(_) => {}
                GenericParam::Type(parameter) => {
                    let (ident, bounds) = (&parameter.ident, self.written_out(&parameter.bounds));
                    let plus = (!parameter.bounds.is_empty()).then(|| quote!(+));
                    out.params.push(parse_quote!(#ident: #bounds #plus #krate::__private::Payload));
                }
                GenericParam::Const(parameter) => {
                    let (ident, ty) = (&parameter.ident, &parameter.ty);
                    out.params.push(parse_quote!(const #ident: #ty));
                }
            }
        }
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            if !matches!(predicate, syn::WherePredicate::Lifetime(_)) {
                let predicate = self.written_out(predicate);
                out.make_where_clause().predicates.push(parse_quote!(#predicate));
            }
        }
        out
    }

    /// Whether the type has parameters that are not known here.
    pub(super) fn is_generic(&self) -> bool {
        !self.parameters.is_empty()
    }

    /// Whether a type is another one for each parameter, or contains the type itself.
    pub(super) fn depends_on_parameters(&self, ty: &TokenStream) -> bool {
        self.is_generic()
            && (mentions(ty, self.name) || self.parameters.iter().any(|parameter| mentions(ty, parameter)))
    }

    /// Tokens of the type as they are written outside of it: `Self` and lifetimes are not known there.
    pub(super) fn written_out(&self, tokens: &impl ToTokens) -> TokenStream {
        self.replace(tokens.to_token_stream())
    }

    fn replace(&self, tokens: TokenStream) -> TokenStream {
        let mut after_quote = false;
        let mut out = TokenStream::new();
        for token in tokens {
            let is_quote = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
            match token {
                TokenTree::Ident(ident) if after_quote && self.lifetimes.contains(&&ident) => {
                    out.extend([TokenTree::Ident(Ident::new("static", ident.span()))]);
                }
                TokenTree::Ident(ident) if ident == "Self" => {
                    let span = ident.span();
                    let itself = self.itself.clone().into_iter().map(|mut token| {
                        token.set_span(span);
                        token
                    });
                    out.extend(itself);
                }
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), self.replace(group.stream()));
                    inner.set_span(group.span());
                    out.extend([TokenTree::Group(inner)]);
                }
                other => out.extend([other]),
            }
            after_quote = is_quote;
        }
        out
    }

    /// `Name` and an ending, a name that none of the types uses: a mirror must not hide a type of the user's.
    pub(super) fn mirror_name(&self, ending: &str, types: &[TokenStream]) -> Ident {
        let mut name = format_ident!("{}{}", self.name.unraw(), ending, span = Span::call_site());
        while types.iter().any(|ty| mentions(ty, &name)) {
            name = format_ident!("_{}", name);
        }
        name
    }
}

/// Tokens of ours where messages show `span`. rustc underlines the derive for a path whose tokens are of two places.
pub(super) fn shown_at(tokens: &TokenStream, span: Span) -> TokenStream {
    tokens
        .clone()
        .into_iter()
        .map(|mut token| {
            token.set_span(token.span().located_at(span));
            token
        })
        .collect()
}

/// Whether an identifier is among the tokens.
pub(super) fn mentions(tokens: &TokenStream, name: &Ident) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => mentions(&group.stream(), name),
        _ => false,
    })
}

/// What is in an `Option`, by its name.
pub(super) fn in_option(ty: &Type) -> Option<&Type> {
    in_type(ty, "Option")
}

pub(super) fn is_phantom_data(ty: &Type) -> bool {
    in_type(ty, "PhantomData").is_some()
}

fn in_type<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == name)?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}
