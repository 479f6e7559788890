//! `resources!`: typed handles.

mod constant;
mod function;
mod signature;
mod table;

use proc_macro2::{TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use sfn_asl::diagnostic::similar_name;
use syn::{
    Attribute, Ident, Path, Token, Type,
    parse::{Parse, ParseStream},
    spanned::Spanned,
};

use crate::krate::{Krate, after_krate};
use crate::workflow::last_span;
use constant::Constant;
use function::Function;
use table::TableItem;

/// How each kind of resource is written.
const FORMS: [(&str, &str); 10] = [
    ("lambda", "lambda name(Request) -> Response throws Errors;"),
    ("activity", "activity name(Request) -> Response throws Errors;"),
    ("state_machine", "state_machine name(Input) -> Output;"),
    ("queue", "queue NAME: Message;"),
    ("fifo_queue", "fifo_queue NAME: Message;"),
    ("topic", "topic NAME: Message;"),
    ("fifo_topic", "fifo_topic NAME: Message;"),
    ("event_bus", "event_bus NAME;"),
    ("bucket", "bucket NAME;"),
    ("api", "api NAME;"),
];
const TABLE: (&str, &str) = ("table", "table NAME: Row key (id: String);");

/// One resource.
enum Item {
    Function(Function),
    Constant(Constant),
    Table(TableItem),
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
    let code = items.iter().map(|item| match item {
        Item::Function(function) => function.expand(&krate),
        Item::Constant(constant) => constant.expand(&krate),
        Item::Table(table) => table.expand(&krate),
    });
    let errors = errors.iter().map(syn::Error::to_compile_error);
    quote!(#(#code)* #(#errors)*)
}

/// Every item that parses; after one that doesn't, goes on behind the next `;`.
fn items(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> Vec<Item> {
    let mut out = Vec::new();
    let mut names: Vec<Ident> = Vec::new();
    while !input.is_empty() {
        let start = input.fork();
        match input.parse::<Item>() {
            // Of two of one name rustc would say several things.
            Ok(item) if names.contains(item.name()) => {
                let name = item.name();
                errors.push(syn::Error::new(name.span(), format!("a second resource is named `{name}`")));
            }
            Ok(item) => {
                names.push(item.name().clone());
                out.push(item);
            }
            Err(error) => {
                errors.push(if input.is_empty() { at_the_end(&error, &start, input) } else { error });
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

/// What is missing at the end stands behind the last token, and not at the whole macro.
fn at_the_end(error: &syn::Error, start: ParseStream<'_>, end: ParseStream<'_>) -> syn::Error {
    let message = error.to_string();
    match message.strip_prefix("unexpected end of input, ") {
        Some(expected) => syn::Error::new(last_span(start, end), expected),
        None => error.clone(),
    }
}

impl Item {
    fn name(&self) -> &Ident {
        match self {
            Self::Function(function) => function.name(),
            Self::Constant(constant) => &constant.name,
            Self::Table(table) => &table.name,
        }
    }
}

impl Parse for Item {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let docs = Attribute::parse_outer(input)?;
        if let Some(other) = docs.iter().find(|attribute| !attribute.path().is_ident("doc")) {
            return Err(syn::Error::new(
                other.span(),
                "a resource takes documentation comments and no other attribute",
            ));
        }
        if input.peek(Token![pub]) {
            input.parse::<syn::Visibility>()?;
        }
        let start = input.span();
        let kind: Ident = input.parse().map_err(|_| unknown_kind(start, None))?;
        let text = kind.to_string();
        match text.as_str() {
            "lambda" | "activity" | "state_machine" => Ok(Self::Function(Function::parse(docs, &text, input)?)),
            "table" => Ok(Self::Table(TableItem::parse(docs, input)?)),
            _ => match Constant::parse(docs, &text, input)? {
                Some(constant) => Ok(Self::Constant(constant)),
                None => Err(unknown_kind(kind.span(), Some(&text))),
            },
        }
    }
}

fn unknown_kind(span: proc_macro2::Span, written: Option<&str>) -> syn::Error {
    let kinds = || FORMS.into_iter().chain([TABLE]);
    let form_of = |name: &str| kinds().find(|(kind, _)| *kind == name).map(|(_, form)| form);
    let message = match written {
        Some(written) => format!("`{written}` is no kind of resource"),
        None => "a resource begins with its kind".to_owned(),
    };
    let near = written.and_then(|written| similar_name(written, kinds().map(|(kind, _)| kind)));
    let help = match near.and_then(|near| form_of(near).map(|form| (near, form))) {
        Some((near, form)) => format!("did you mean `{near}`? It is written `{form}`"),
        None => {
            let names: Vec<String> = kinds().map(|(kind, _)| format!("`{kind}`")).collect();
            format!("the kinds are {}", names.join(", "))
        }
    };
    syn::Error::new(span, format!("{message}\n= help: {help}"))
}

/// The `;` behind a resource.
fn semicolon(input: ParseStream<'_>, expected: &str) -> syn::Result<()> {
    if input.peek(Token![,]) {
        return Err(input.error("a resource ends with `;`"));
    }
    if !input.peek(Token![;]) {
        return Err(input.error(expected));
    }
    input.parse::<Token![;]>().map(drop)
}

/// What a type lacks is said where it is written, not at each use.
fn is_payload(krate: &Krate, ty: &Type) -> TokenStream {
    let here = krate.at(ty.span());
    quote_spanned! {ty.span()=>
        const _: fn() = || {
            fn is_payload<T: #here::Payload>() {}
            is_payload::<#ty>();
        };
    }
}

/// The same of what is no enum of error names.
fn is_task_error(krate: &Krate, path: &Path) -> TokenStream {
    let here = krate.at(path.span());
    quote_spanned! {path.span()=>
        const _: fn() = || {
            fn is_task_error<E: #here::TaskError>() {}
            is_task_error::<#path>();
        };
    }
}

/// The documentation of an item: the user's, or a summary.
fn docs_or(docs: &[Attribute], summary: &str) -> TokenStream {
    if docs.is_empty() { quote!(#[doc = #summary]) } else { quote!(#(#docs)*) }
}

/// The name of a handle: the constant's, in small letters.
fn handle_name(name: &Ident) -> String {
    syn::ext::IdentExt::unraw(name).to_string().to_lowercase()
}
