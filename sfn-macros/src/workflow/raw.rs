//! Expressions in the query language itself: `jsonata!("$sum($order.amounts)" as f64)`, `json_path!("$.total" as f64)`.
//!
//! They are parsed here, so that a mistake is reported at the literal; the type is the writer's word.

use proc_macro2::TokenStream;
use quote::quote;
use sfn_asl::diagnostic::similar_name;
use sfn_asl::jsonata::{self, Arity, Expression, Kind, Node, OutsideKind, Reference};
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
    let Some(outside) = outside.iter().find(|outside| !outside.in_function && !outside.is_called) else {
        return jsonata::references(&expression)
            .iter()
            .find_map(reference_mistake)
            .or_else(|| expression.nodes().find_map(|node| name_mistake(&expression, node)));
    };
    let what = match outside.kind {
        OutsideKind::Name(name) | OutsideKind::QuotedName(name) => format!("`{name}` on its own reads nothing"),
        OutsideKind::Wildcard => "a wildcard on its own reads nothing".to_owned(),
        OutsideKind::Input => "`$$` reads nothing".to_owned(),
        OutsideKind::Context => "`$` on its own reads nothing".to_owned(),
    };
    let help = "results are variables, `$payment.id`; the input is `$states.context.Execution.Input`";
    Some(("SFN0311", outside.offset, what, Some(help.to_owned())))
}

/// What Step Functions cannot evaluate of a name with a `$` that the expression does not bind itself.
///
/// Source: AWS Step Functions Developer Guide, "Transforming data with JSONata" (`$eval` is not supported; the members of
/// `$states`). A variable of a workflow holds no function.
fn reference_mistake(reference: &Reference<'_>) -> Option<Mistake> {
    let Reference { name, offset, arguments, is_called, ref members, .. } = *reference;
    if name == "states" {
        const MEMBERS: [&str; 4] = ["input", "context", "result", "errorOutput"];
        let member = members.first().filter(|member| !MEMBERS.contains(&member.name))?;
        let help = similar_name(member.name, MEMBERS).map_or_else(
            || format!("a member of the state's input is `$states.input.{}`", member.name),
            |similar| format!("a member with a similar name exists: `$states.{similar}`"),
        );
        return Some(("SFN0312", member.offset, format!("`$states` has no member `{}`", member.name), Some(help)));
    }
    if !is_called {
        return None;
    }
    if name == "eval" {
        let help = "write the expression itself, or use `$parse` to read JSON".to_owned();
        return Some(("SFN0316", offset, "Step Functions does not support `$eval`".to_owned(), Some(help)));
    }
    let Some(Arity { least, most }) = jsonata::arity(name) else {
        let help = similar_name(name, jsonata::function_names()).map_or_else(
            || {
                "a function of one's own is bound in the expression: `($name := function($x) { .. }; $name(1))`"
                    .to_owned()
            },
            |similar| format!("a function with a similar name exists: `${similar}`"),
        );
        return Some(("SFN0314", offset, format!("there is no function `${name}`"), Some(help)));
    };
    let given = arguments.filter(|given| *given < least || most.is_some_and(|most| *given > most))?;
    let taken = match most {
        Some(most) if most == least => format!("{least}"),
        Some(most) if least == 0 => format!("at most {most}"),
        Some(most) => format!("{least} to {most}"),
        None => format!("at least {least}"),
    };
    let plural = if taken == "1" || taken.ends_with("st 1") { "" } else { "s" };
    Some(("SFN0315", offset, format!("`${name}` takes {taken} argument{plural}, not {given}"), None))
}

/// `sum(x)` inside a path: a call of a member, where a function is meant.
fn name_mistake(expression: &Expression<'_>, node: &Node<'_>) -> Option<Mistake> {
    let Kind::Call { procedure, .. } = &node.kind else { return None };
    let Kind::Name(name) = expression.kind(*procedure) else { return None };
    if !jsonata::is_function(name) {
        return None;
    }
    let help = format!("a function's name begins with `$`: `${name}(..)`");
    let offset = expression.node(*procedure).offset;
    Some(("SFN0314", offset, format!("`{name}` is a member here, not a function"), Some(help)))
}

/// The result and the error output, which have no value where an expression of a workflow stands: only `-> return` knows
/// the result.
pub(crate) fn check_states(text: &LitStr, language: Language, has_result: bool) -> syn::Result<()> {
    let value = text.value();
    let Some(expression) = (language == Language::Jsonata).then(|| jsonata::parse(&value)).and_then(Result::ok) else {
        return Ok(());
    };
    for reference in jsonata::references(&expression).iter().filter(|reference| reference.name == "states") {
        let help = match reference.members.first().map(|member| member.name) {
            Some("result") if !has_result => "keep it with `=> name`, and read it as `$name` in a state behind",
            Some("errorOutput") => "keep it with `catch .. as name`, and read it as `$name` in the handler",
            _ => continue,
        };
        let member = reference.members.first().map_or("", |member| member.name);
        let message = format!("[SFN0312] `$states.{member}` is not there in this expression\n= help: {help}");
        return Err(Error::new(text.span(), message));
    }
    Ok(())
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
