//! Expressions in the query language itself: `jsonata!("$sum($order.amounts)" as f64)`, `json_path!("$.total" as f64)`.
//!
//! They are parsed here, so that a mistake is reported at the literal; the type is the writer's word.

use proc_macro2::TokenStream;
use quote::quote;
use sfn_asl::jsonata::{self, OutsideKind};
use sfn_asl::{Severity, intrinsic, jsonpath};
use syn::{Error, LitStr, Macro, Token, Type, parse::ParseStream};

use crate::krate::after_krate;

/// The query language of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    Jsonata,
    JsonPath,
}

impl Language {
    /// The language that a macro is for.
    pub(crate) fn of(call: &Macro) -> Option<Self> {
        let name = &call.path.segments.last()?.ident;
        match name.to_string().as_str() {
            "jsonata" => Some(Self::Jsonata),
            "json_path" => Some(Self::JsonPath),
            _ => None,
        }
    }

    fn macro_name(self) -> &'static str {
        match self {
            Self::Jsonata => "jsonata",
            Self::JsonPath => "json_path",
        }
    }
}

/// `"text" as Type`
pub(crate) struct Raw {
    pub(crate) text: LitStr,
    pub(crate) ty: Type,
}

/// Parses what stands in the parentheses.
pub(crate) fn parse(input: ParseStream<'_>, language: Language) -> syn::Result<Raw> {
    let name = language.macro_name();
    let form = move |error: Error| Error::new(error.span(), format!("this is written `{name}!(\"..\" as Type)`"));
    let text: LitStr = input.parse().map_err(form)?;
    input.parse::<Token![as]>().map_err(form)?;
    let ty = input.parse()?;
    if !input.is_empty() {
        return Err(form(input.error("")));
    }
    Ok(Raw { text, ty })
}

/// The first mistake in the text.
pub(crate) fn check(text: &LitStr, language: Language) -> syn::Result<()> {
    let value = text.value();
    let found = match language {
        Language::Jsonata => jsonata_mistake(&value),
        Language::JsonPath => json_path_mistake(&value),
    };
    match found {
        None => Ok(()),
        Some((code, offset, message, help)) => {
            let help = help.map(|help| format!("\n= help: {help}")).unwrap_or_default();
            let message = format!("[{code}] {message}, at character {} of the text{help}", offset + 1);
            Err(Error::new(text.span(), message))
        }
    }
}

type Mistake = (&'static str, usize, String, Option<String>);

fn jsonata_mistake(text: &str) -> Option<Mistake> {
    if text.trim_start().starts_with("{%") {
        let help = Some("write what stands between `{%` and `%}`".to_owned());
        return Some(("SFN0310", 0, "the delimiters are not part of the expression".to_owned(), help));
    }
    let expression = match jsonata::parse(text) {
        Ok(expression) => expression,
        Err(error) => return Some(("SFN0310", error.offset, error.message, None)),
    };
    let outside = jsonata::outside_references(&expression);
    let outside = outside.iter().find(|outside| !outside.in_function && !outside.is_called)?;
    let what = match outside.kind {
        OutsideKind::Name(name) | OutsideKind::QuotedName(name) => format!("`{name}` on its own reads nothing"),
        OutsideKind::Wildcard => "a wildcard on its own reads nothing".to_owned(),
        OutsideKind::Input => "`$$` reads nothing".to_owned(),
        OutsideKind::Context => "`$` on its own reads nothing".to_owned(),
    };
    let help = "results are variables, `$payment.id`; the input is `$states.context.Execution.Input`";
    Some(("SFN0311", outside.offset, what, Some(help.to_owned())))
}

fn json_path_mistake(text: &str) -> Option<Mistake> {
    if text.starts_with("States.") {
        return match intrinsic::parse(text) {
            Err(error) => Some(("SFN0320", error.offset, error.message, error.help)),
            Ok(call) => intrinsic::check(&call)
                .into_iter()
                .find(|finding| finding.severity == Severity::Error)
                .map(|finding| (finding.code.id, finding.offset, finding.message, finding.help)),
        };
    }
    let error = jsonpath::parse(text).err()?;
    Some(("SFN0305", error.offset, error.message, error.help))
}

/// The workflow variables that the text reads, if all of them are bindings: whoever asks knows which are.
pub(crate) fn variables(text: &str, language: Language) -> Vec<String> {
    match language {
        Language::Jsonata => jsonata::parse(text)
            .map(|expression| {
                jsonata::machine_variables(&expression, |_| true).map(|read| read.name.to_owned()).collect()
            })
            .unwrap_or_default(),
        Language::JsonPath if text.starts_with("States.") => {
            intrinsic::variables(text).into_iter().map(str::to_owned).collect()
        }
        Language::JsonPath => jsonpath::variables(text).into_iter().map(str::to_owned).collect(),
    }
}

/// The macros outside a workflow.
pub(crate) fn expand(input: TokenStream, language: Language) -> TokenStream {
    let expanded = after_krate(input).and_then(|(krate, input)| {
        let raw = syn::parse::Parser::parse2(|input: ParseStream<'_>| parse(input, language), input)?;
        check(&raw.text, language)?;
        let Raw { text, ty } = &raw;
        let private = krate.at(text.span());
        Ok(quote!(#private::ops::raw::<#ty>(#text)))
    });
    expanded.unwrap_or_else(|error| error.to_compile_error())
}
