//! `asl_file!`: definitions that exist already, checked when the crate is compiled and embedded.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use sfn_asl::StateMachine;
use sfn_asl::read::{self, Format, INPUT_LIMIT, Located};
use sfn_asl::validate::Options;
use sfn_services::Services;
use syn::{
    Attribute, Error, Ident, LitStr, Token, Type, Visibility, parenthesized,
    parse::{Parse, ParseStream},
    spanned::Spanned,
};

use crate::finding::{Finding, report, warn};
use crate::krate::{Krate, after_krate};
use crate::workflow::Reader;
use crate::workflow::levels::{Level, Levels};

const FORM: &str = "a definition is embedded with `pub Name = \"file.asl.json\";`, or with its types: \
                    `pub Name(Input) -> Output = \"file.asl.json\";`";

/// `pub Name(Input) -> Output = "file.asl.json";`
struct Item {
    docs: Vec<Attribute>,
    levels: Levels,
    visibility: Visibility,
    name: Ident,
    input: Option<Type>,
    output: Option<Type>,
    file: LitStr,
}

pub(crate) fn expand(input: TokenStream, reader: Reader) -> TokenStream {
    let (krate, input) = match after_krate(input) {
        Ok(parts) => parts,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Vec::new();
    let mut code = TokenStream::new();
    let parser = |input: ParseStream<'_>| {
        while !input.is_empty() {
            match input.parse::<Item>() {
                Ok(item) => code.extend(item.expand(&krate, reader, &mut errors)),
                Err(error) => {
                    errors.push(error);
                    while input.parse::<TokenTree>().is_ok_and(|token| token.to_string() != ";") {}
                }
            }
        }
        Ok(())
    };
    if let Err(error) = syn::parse::Parser::parse2(parser, input) {
        errors.push(error);
    }
    let errors = errors.iter().map(Error::to_compile_error);
    quote!(#code #(#errors)*)
}

impl Parse for Item {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let (mut docs, mut levels, mut errors) = (Vec::new(), Levels::default(), Vec::new());
        for attribute in Attribute::parse_outer(input)? {
            if attribute.path().is_ident("doc") {
                docs.push(attribute);
            } else if !levels.take(&attribute, &mut errors) {
                let message =
                    "a definition takes documentation comments, `#[allow(lint)]`, `#[warn(lint)]` and `#[deny(lint)]`";
                return Err(Error::new(attribute.span(), message));
            }
        }
        if let Some(error) = errors.into_iter().next() {
            return Err(error);
        }
        let form = |error: Error| Error::new(error.span(), FORM);
        let visibility = input.parse()?;
        let name = input.parse().map_err(form)?;
        let input_type = if input.peek(syn::token::Paren) {
            let content;
            parenthesized!(content in input);
            let ty = if content.is_empty() { None } else { Some(content.parse()?) };
            if !content.is_empty() {
                let error = content.error("an execution has one input; its type alone stands here: `Name(Order)`");
                // syn reports a buffer that is left unread, instead of this.
                while content.parse::<TokenTree>().is_ok() {}
                return Err(error);
            }
            ty
        } else {
            None
        };
        let output = if input.peek(Token![->]) {
            input.parse::<Token![->]>()?;
            Some(input.parse()?)
        } else {
            None
        };
        input.parse::<Token![=]>().map_err(form)?;
        let file = input.parse().map_err(form)?;
        if !input.is_empty() {
            input.parse::<Token![;]>().map_err(form)?;
        }
        Ok(Self { docs, levels, visibility, name, input: input_type, output, file })
    }
}

impl Item {
    fn expand(&self, krate: &Krate, reader: Reader, errors: &mut Vec<Error>) -> TokenStream {
        let Self { docs, levels, visibility, name, input, output, file } = self;
        let (machine, findings, track) = match read(&file.value()) {
            Ok(checked) => {
                // rustc reads the file as well, so that a change of it is a reason to compile again.
                let track = quote! {
                    const _: &[u8] = ::core::include_bytes!(
                        ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #file)
                    );
                };
                (checked.machine.unwrap_or_default(), checked.diagnostics, track)
            }
            Err(problem) => {
                errors.push(Error::new(file.span(), problem));
                (StateMachine::default(), Vec::new(), TokenStream::new())
            }
        };
        let findings = findings.iter().filter_map(|located| {
            let finding = finding(located, file);
            match (levels.of_file(&located.diagnostic), reader) {
                (Level::Deny, Reader::Compiler) => Some(report(&finding)),
                (Level::Deny, Reader::Editor) => {
                    let message = format!("[{}] {}", finding.code.id, finding.message);
                    Some(Error::new(finding.span, message).into_compile_error())
                }
                (Level::Warn, _) => Some(warn(&finding)),
                (Level::Allow, _) => None,
            }
        });
        let private = krate.at(Span::call_site());
        let at = |ty: Option<&Type>, name: &str| {
            Ident::new(name, Span::call_site().located_at(ty.map_or_else(Span::call_site, Spanned::span)))
        };
        let (input_name, output_name) = (at(input.as_ref(), "Input"), at(output.as_ref(), "Output"));
        let of = |ty: Option<&Type>| ty.map_or_else(|| quote!(()), |ty| quote!(#ty));
        let (input, output) = (of(input.as_ref()), of(output.as_ref()));
        let (name_text, json) = (syn::ext::IdentExt::unraw(name).to_string(), machine.to_json());
        let summary = format!("The workflow that is defined in `{}`.", file.value());
        let default_docs = docs.is_empty().then(|| quote!(#[doc = #summary]));
        let test = format_ident!("{}_is_valid", name_text);
        quote! {
            #(#docs)*
            #default_docs
            #[derive(Debug, Clone, Copy)]
            #visibility struct #name;

            impl #private::Workflow for #name {
                type #input_name = #input;
                type #output_name = #output;
                const NAME: &'static str = #name_text;

                fn definition() -> #private::StateMachine {
                    #private::embedded(#json)
                }
            }

            #[cfg(test)]
            #[test]
            #[allow(non_snake_case)]
            fn #test() {
                #private::assert_valid::<#name>();
            }

            #track
            #(#findings)*
        }
    }
}

/// Reads and checks a file of the crate that is compiled; the problem in words if that cannot be done.
fn read(path: &str) -> Result<read::Checked, String> {
    let format = format(path)?;
    let is_inside =
        |part: Component<'_>| matches!(part, Component::Normal(_) | Component::CurDir | Component::ParentDir);
    if !Path::new(path).components().all(is_inside) {
        return Err(format!("`{path}` is not relative\n= help: write the path from the folder of `Cargo.toml`"));
    }
    let folder = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    let limit = u64::try_from(INPUT_LIMIT).unwrap_or(u64::MAX).saturating_add(1);
    let mut source = Vec::new();
    File::open(folder.join(path)).and_then(|file| file.take(limit).read_to_end(&mut source)).map_err(|error| {
        let problem = match error.kind() {
            io::ErrorKind::NotFound => "there is no such file".to_owned(),
            io::ErrorKind::PermissionDenied => "it may not be read".to_owned(),
            io::ErrorKind::IsADirectory => "it is a directory".to_owned(),
            _ => error.to_string(),
        };
        format!("`{path}`: {problem}\n= help: the path starts at the folder of `Cargo.toml`")
    })?;
    Ok(read::check(&source, format, &Options { catalog: Some(&Services), include_allowed: true, ..Options::default() }))
}

fn format(path: &str) -> Result<Format, String> {
    let extension = Path::new(path).extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    match extension {
        "json" => Ok(Format::Json),
        #[cfg(feature = "yaml")]
        "yaml" | "yml" => Ok(Format::Yaml),
        #[cfg(not(feature = "yaml"))]
        "yaml" | "yml" => Err(format!("`{path}` is YAML\n= help: turn on the feature `yaml` of `sfn-dsl`")),
        _ => Err(format!("`{path}` is no definition\n= help: its name ends in `.json`, `.yaml` or `.yml`")),
    }
}

/// A finding in the file, shown where its name is written.
fn finding(located: &Located, file: &LitStr) -> Finding {
    let found = &located.diagnostic;
    let mut message = format!("{}:{}:{}: {}", file.value(), located.line, located.column, found.message);
    if let Some(help) = &found.help {
        message.push_str("\n= help: ");
        message.push_str(help);
    }
    Finding::new(file.span(), found.code, message)
}
