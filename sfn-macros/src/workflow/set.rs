//! Fields by name: `set { ResultPath: "$.order", Output: .. }`.

use proc_macro2::Span;
use syn::{
    Error, Expr, ExprLit, Ident, Lit, Token, Type, braced, parse::ParseStream, punctuated::Punctuated,
    spanned::Spanned, token,
};

use super::json::Json;
use super::raw::{self, Language};
use super::raw_state;
use super::reads::Reads;
use super::syntax::{Action, After, Binding, Clause, Statement, Success, label_text};

/// `Field: value`
#[derive(Clone)]
pub(crate) struct Field {
    pub(crate) name: Ident,
    pub(crate) value: Json,
}

const FORM: &str = "fields are set with `set { Field: value, .. }`";

/// `{ Field: value, .. }` behind the word `set`.
pub(crate) fn fields(input: ParseStream<'_>) -> syn::Result<Vec<Field>> {
    if !input.peek(token::Brace) {
        return Err(input.error(FORM));
    }
    let content;
    braced!(content in input);
    let all = Punctuated::<Field, Token![,]>::parse_terminated_with(&content, field);
    // A buffer left unread would hide this error behind another.
    while content.parse::<proc_macro2::TokenTree>().is_ok() {}
    Ok(all?.into_iter().collect())
}

fn field(input: ParseStream<'_>) -> syn::Result<Field> {
    let name: Ident = input.parse().map_err(|error| Error::new(error.span(), FORM))?;
    input.parse::<Token![:]>().map_err(|error| Error::new(error.span(), FORM))?;
    Ok(Field { name, value: input.parse()? })
}

impl Field {
    /// Adds the names that the value reads.
    pub(crate) fn reads(&self, out: &mut dyn Reads) {
        self.value.values().into_iter().for_each(|value| raw_state::value_reads(value, out));
    }
}

/// Fields of JSONPath alone, and of JSONata alone.
const JSON_PATH: &[&str] = &["InputPath", "Parameters", "Result", "ResultSelector", "ResultPath", "OutputPath"];
const JSONATA: &[&str] = &["Arguments", "Output"];

/// The fields that can be set, of a kind of state.
fn settable(action: &Action) -> &'static [&'static str] {
    match action {
        Action::Call(_) => &["ResultSelector", "ResultPath", "OutputPath", "Output"],
        Action::Parallel(_) => {
            &["InputPath", "Parameters", "Arguments", "ResultSelector", "ResultPath", "OutputPath", "Output"]
        }
        Action::Map(_) => &["InputPath", "ItemSelector", "ResultSelector", "ResultPath", "OutputPath", "Output"],
        Action::Let(_) => &["InputPath", "Parameters", "Result", "ResultPath", "OutputPath", "Output"],
        Action::Wait(_) => &["InputPath", "OutputPath", "Output"],
        Action::Choose(_) | Action::Match(_) => &["InputPath", "OutputPath"],
        Action::Succeed(_) => &["InputPath", "OutputPath"],
        Action::Fail { .. } | Action::Use(_) | Action::Raw(_) | Action::Broken => &[],
    }
}

/// What a field that cannot be set is written as.
fn form(field: &str, action: &Action) -> Option<&'static str> {
    Some(match (field, action) {
        ("Comment", _) => "a comment stands in front, `/// why`",
        ("QueryLanguage", _) => "the query language stands in front of the state, `#[query_language(JSONata)]`",
        ("Assign", _) => "variables are kept with `assign name = value`",
        ("Next" | "End", _) => "where a state goes stands behind it, `-> State`",
        ("Retry" | "Catch", _) => "errors are handled with `retry Error { .. }` and `catch Error -> State`",
        ("TimeoutSeconds" | "TimeoutSecondsPath", _) => "it is written `timeout 5 minutes`",
        ("HeartbeatSeconds" | "HeartbeatSecondsPath", _) => "it is written `heartbeat 1 minute`",
        ("Credentials", _) => "it is written `credentials role`",
        ("Resource" | "Arguments" | "Parameters" | "InputPath", Action::Call(_)) => {
            "the call says it; a task of any resource and request is written `task \"arn:..\" { .. }`"
        }
        ("Output", Action::Choose(_) | Action::Match(_)) => {
            "an arm has its own output, `=> State { set { Output: .. } }`"
        }
        ("Output", Action::Succeed(_)) => "it is written `succeed value`",
        ("Error" | "ErrorPath" | "Cause" | "CausePath", Action::Fail { .. }) => {
            "it is written `fail error because cause`"
        }
        ("Seconds" | "SecondsPath", Action::Wait(_)) => "it is written `wait 5 minutes`, `wait order.pause seconds`",
        ("Timestamp" | "TimestampPath", Action::Wait(_)) => "it is written `wait until order.due`",
        ("Items" | "ItemsPath" | "ItemReader", Action::Map(_)) => "it is written `map item in list`",
        ("MaxConcurrency" | "MaxConcurrencyPath", Action::Map(_)) => "it is written `at most 5 at once`",
        (_, Action::Raw(_)) => "it stands in the JSON of the state",
        _ => return None,
    })
}

/// Checks what is set: `is_item` says whether the state's input is the item of a map around it.
pub(crate) fn check(statement: &Statement, json_path: bool, is_item: bool, follows: bool, errors: &mut Vec<Error>) {
    let mut seen: Vec<&Ident> = Vec::new();
    let goes_on = match &statement.success {
        Success::Jump(_) => true,
        Success::FallThrough => follows,
        Success::Return(..) | Success::End => false,
    } && !matches!(statement.action, Action::Succeed(_));
    for field in statement.fields() {
        let name = field.name.to_string();
        let mut say = |message: String| errors.push(Error::new(field.name.span(), message));
        if seen.contains(&&field.name) {
            say(format!("`{name}` is set twice"));
            continue;
        }
        seen.push(&field.name);
        let known = settable(&statement.action);
        if !known.contains(&name.as_str()) {
            let help = form(&name, &statement.action).map_or_else(
                || match sfn_asl::diagnostic::similar_name(&name, known.iter().copied()) {
                    Some(similar) => format!("a field with a similar name exists: `{similar}`"),
                    None => format!("what can be set here: {}", list(known)),
                },
                str::to_owned,
            );
            say(format!("[SFN0109] `{name}` cannot be set here\n= help: {help}"));
            continue;
        }
        if let Some(message) = wrong_language(&name, json_path) {
            say(message);
            continue;
        }
        paths(field, json_path, errors);
        let mut say = |message: String| errors.push(Error::new(field.name.span(), message));
        let keeps = matches!((&*name, &field.value), ("ResultPath", Json::Null));
        if is_item && (goes_on || name == "InputPath" || matches!(&*name, "Parameters" | "Arguments")) && !keeps {
            say(format!(
                "[SFN0301] in the body of a map the input of every state is the item, which `{name}` would change\n\
                 = help: keep the value with `=> name` or `assign name = value`, or end the body with this state"
            ));
        }
        match (&statement.action, &statement.success) {
            (_, Success::Return(..)) => {
                say(format!("`-> return` says already what this state gives: leave `{name}` out"));
            }
            (Action::Succeed(Some(_)), _) => {
                say(format!("`succeed value` says already what this state gives: leave `{name}` out"));
            }
            (_, _) if name == "Output" && !goes_on => {
                say("what an end gives is written `-> return value` or `succeed value`, so that its type is known"
                    .to_owned());
            }
            _ => {}
        }
        if name == "ResultSelector" {
            of_selected(statement, field, errors);
        }
        if name == "ItemSelector" {
            of_items(statement, &field.name, errors);
        }
    }
    for (after, error) in statement.afters() {
        check_after(after, error.is_some() || is_catch(statement, after), json_path, is_item, errors);
    }
}

fn is_catch(statement: &Statement, after: &After) -> bool {
    statement.clauses.iter().any(|clause| matches!(clause, Clause::Catch { after: of, .. } if std::ptr::eq(of, after)))
}

/// What stands behind an arm or a catcher.
fn check_after(after: &After, is_catch: bool, json_path: bool, is_item: bool, errors: &mut Vec<Error>) {
    for (index, field) in after.set.iter().enumerate() {
        let name = field.name.to_string();
        let known: &[&str] = if is_catch { &["Output", "ResultPath"] } else { &["Output"] };
        let mut say = |message: String| errors.push(Error::new(field.name.span(), message));
        if after.set.iter().take(index).any(|earlier| earlier.name == field.name) {
            say(format!("`{name}` is set twice"));
        } else if !known.contains(&name.as_str()) {
            let help = form(&name, &Action::Broken)
                .map_or_else(|| format!("what can be set here: {}", list(known)), str::to_owned);
            say(format!("[SFN0109] `{name}` cannot be set here\n= help: {help}"));
        } else if let Some(message) = wrong_language(&name, json_path) {
            say(message);
        } else if is_item && !matches!((&*name, &field.value), ("ResultPath", Json::Null)) {
            say(format!(
                "[SFN0301] in the body of a map the input of every state is the item, which `{name}` would change\n\
                 = help: keep the value with `assign name = value`"
            ));
        }
    }
}

fn wrong_language(name: &str, json_path: bool) -> Option<String> {
    let (of, instead) = match json_path {
        false if JSON_PATH.contains(&name) => ("JSONPath", "JSONata"),
        true if JSONATA.contains(&name) => ("JSONata", "JSONPath"),
        _ => return None,
    };
    let help = match name {
        "Output" => {
            "write `ResultSelector`, `ResultPath` or `OutputPath`, or put `#[query_language(JSONata)]` in front of the state"
        }
        "Arguments" => "write `Parameters`, or put `#[query_language(JSONata)]` in front of the state",
        "Parameters" => "write `Arguments`",
        _ => "write `Output`",
    };
    Some(format!("[SFN0302] `{name}` is a field of {of}; this state's query language is {instead}\n= help: {help}"))
}

fn list(fields: &[&str]) -> String {
    match fields {
        [] => "no field".to_owned(),
        all => all.iter().map(|field| format!("`{field}`")).collect::<Vec<_>>().join(", "),
    }
}

/// What a `ResultSelector` makes of the result has a type that only its writer knows.
fn of_selected(statement: &Statement, field: &Field, errors: &mut Vec<Error>) {
    let mut read: Vec<Ident> = Vec::new();
    field.reads(&mut read);
    let own: Vec<&Ident> = statement.binding.iter().flat_map(Binding::names).collect();
    if let Some(name) = read.iter().find(|name| own.contains(name)) {
        let message = format!(
            "`{name}` is what the `ResultSelector` gives: it is made with paths in the result, `\"id.$\": \"$.id\"`"
        );
        errors.push(Error::new(name.span(), message));
    }
    match (&statement.binding, &statement.result_type) {
        (Some(Binding::One(Some(name))), None) => {
            let message = format!(
                "`{name}` has no type: only you know what the `ResultSelector` gives\n\
                 = help: write it behind the name, `=> {name}: Type`"
            );
            errors.push(Error::new(name.span(), message));
        }
        (Some(Binding::Tuple(names, span)), _) if names.iter().any(Option::is_some) => {
            let message = "what the `ResultSelector` gives is one value: `=> name: Type`";
            errors.push(Error::new(*span, message));
        }
        _ => {}
    }
}

/// An `ItemSelector` makes the items: their type is written behind the item's name.
fn of_items(statement: &Statement, at: &Ident, errors: &mut Vec<Error>) {
    let Action::Map(map) = &statement.action else { return };
    if map.is_distributed() || map.index.is_some() {
        let message = "this map makes its items itself, with what its body reads: leave `ItemSelector` out";
        errors.push(Error::new(at.span(), message));
    } else if let (Some(item), None) = (&map.item, &map.row) {
        let message = format!(
            "`{item}` has no type: only you know what the `ItemSelector` gives\n\
             = help: write it behind the name, `map {item}: Type in ..`"
        );
        errors.push(Error::new(item.span(), message));
    }
}

/// The paths of JSONPath in a value that are written as text.
fn paths(field: &Field, json_path: bool, errors: &mut Vec<Error>) {
    fn members(json: &Json, errors: &mut Vec<Error>) {
        match json {
            Json::Object(of) => {
                for (name, member) in of {
                    if name.value().ends_with(".$") {
                        path(member, name.span(), errors);
                    }
                    members(member, errors);
                }
            }
            Json::Array(elements) => elements.iter().for_each(|element| members(element, errors)),
            Json::Null | Json::Value(_) => {}
        }
    }
    fn path(json: &Json, at: Span, errors: &mut Vec<Error>) {
        match json {
            Json::Value(value) => match &**value {
                Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
                    errors.extend(raw::check(text, Language::JsonPath).err());
                }
                Expr::Lit(other) => errors.push(Error::new(other.span(), "a path is a string: `\"$.order\"`")),
                _ => {}
            },
            Json::Null => {}
            Json::Object(_) | Json::Array(_) => errors.push(Error::new(at, "a path is a string: `\"$.order\"`")),
        }
    }
    if !json_path {
        return;
    }
    match field.name.to_string().as_str() {
        // It is copied as it is.
        "Result" => {}
        name if name.ends_with("Path") => path(&field.value, field.name.span(), errors),
        _ => members(&field.value, errors),
    }
}

/// The type of the result that a `ResultSelector` gives.
pub(crate) fn selected(statement: &Statement) -> Option<&Type> {
    let is_selected = statement.fields().iter().any(|field| field.name == "ResultSelector");
    statement.result_type.as_ref().filter(|_| is_selected)
}

/// Whether the output of a state is what its fields say.
pub(crate) fn says_output(statement: &Statement) -> bool {
    let fields = ["OutputPath", "ResultPath", "ResultSelector", "Result", "Parameters"];
    statement.fields().iter().any(|field| fields.contains(&label_text(&field.name).as_str()))
}

/// Where the first field is set.
pub(crate) fn span(fields: &[Field]) -> Span {
    fields.first().map_or_else(Span::call_site, |field| field.name.span())
}
