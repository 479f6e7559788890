//! Raw states: `raw { "Type": "Task", .. }`, and tasks of a resource as it is written: `task "arn:.." { .. }`.
//!
//! What the JSON says of the flow (`Next`, `End`, `Default`, and `Next` of rules and catchers) is known as jumps; everything else
//! is fields of the language, in which the values of payloads may be expressions of the workflow.

use proc_macro2::Span;
use sfn_asl::diagnostic::similar_name;
use sfn_asl::model::StateType;
use syn::{Error, Expr, ExprLit, Ident, Lit, LitStr, Token, parse::ParseStream, token};

use super::json::Json;
use super::raw::{self, Language};
use super::reads::{Reads, reads};
use super::syntax::{Block, Success, label_text};

/// A state as JSON.
#[derive(Clone)]
pub(crate) struct RawState {
    /// Where the word stands.
    pub(crate) span: Span,
    pub(crate) state_type: StateType,
    pub(crate) fields: Vec<(LitStr, Part)>,
    /// The field `Next`, which is the statement's jump.
    next: Option<Jump>,
    /// Where the field `End` stands, if it is true.
    end: Option<Span>,
}

/// A part of a raw state.
#[derive(Clone)]
pub(crate) enum Part {
    /// An object of the language.
    Fields(Vec<(LitStr, Part)>),
    /// A list of such objects.
    List(Vec<Part>),
    /// The name of a state to go to.
    Jump(Jump),
    /// Anything else.
    Value(Json),
}

/// The name of a state in the JSON.
#[derive(Clone)]
pub(crate) struct Jump {
    pub(crate) text: LitStr,
    /// The label of the state.
    pub(crate) label: Option<Ident>,
}

impl Jump {
    fn new(text: LitStr) -> Self {
        let label = syn::parse_str::<Ident>(&text.value()).ok().map(|label| at(&label, text.span()));
        Self { text, label }
    }

    /// A name is that of a state, or its label.
    fn resolve(&mut self, names: &[(Ident, String)]) {
        let text = self.text.value();
        let of = |is: &dyn Fn(&Ident, &str) -> bool| names.iter().find(|(label, name)| is(label, name));
        let found = of(&|label, _| label_text(label) == text).or_else(|| of(&|_, name| name == text));
        if let Some((label, _)) = found {
            self.label = Some(at(label, self.text.span()));
        }
    }
}

fn at(label: &Ident, span: Span) -> Ident {
    let mut label = label.clone();
    label.set_span(span);
    label
}

/// Fields whose values are objects of the language, or lists of them.
const STRUCTURE: &[&str] = &[
    "Choices",
    "And",
    "Or",
    "Not",
    "Retry",
    "Catch",
    "ItemReader",
    "ReaderConfig",
    "ItemBatcher",
    "ResultWriter",
    "WriterConfig",
];

/// Fields that hold states. They are written in the words of the query language alone.
pub(crate) const STATES: &[&str] = &["Branches", "ItemProcessor", "Iterator"];

/// `raw { .. }` or `task "resource" { .. }`, if it stands here.
pub(crate) fn parse(input: ParseStream<'_>) -> Option<syn::Result<RawState>> {
    let word: Ident = input.fork().parse().ok()?;
    if word == "raw" && input.peek2(token::Brace) {
        let _: syn::Result<Ident> = input.parse();
        return Some(raw_state(input, word.span()));
    }
    if word == "task" && input.peek2(LitStr) {
        let _: syn::Result<Ident> = input.parse();
        return Some(task(input, word.span()));
    }
    None
}

fn raw_state(input: ParseStream<'_>, span: Span) -> syn::Result<RawState> {
    let Json::Object(members) = input.parse()? else { return Err(input.error("a raw state is written `raw { .. }`")) };
    let form = "a raw state says its type: `raw { \"Type\": \"Task\", .. }`";
    let ty = members.iter().find(|(name, _)| name.value() == "Type");
    let ty = ty.ok_or_else(|| Error::new(span, form))?;
    let Some(word) = literal_text(&ty.1) else { return Err(Error::new(ty.0.span(), form)) };
    let all = StateType::ALL.map(StateType::as_str);
    let Some(state_type) = StateType::ALL.into_iter().find(|known| known.as_str() == word.value()) else {
        let help = similar_name(&word.value(), all).map_or_else(
            || format!("the types are {}", all.map(|name| format!("`{name}`")).join(", ")),
            |similar| format!("a state type with a similar name exists: `{similar}`"),
        );
        let message = format!("there is no state type `{}`\n= help: {help}", word.value());
        return Err(Error::new(word.span(), message));
    };
    let mut state = RawState { span, state_type, fields: Vec::new(), next: None, end: None };
    for (name, json) in members {
        let is_true = matches!(&json, Json::Value(value) if matches!(&**value, Expr::Lit(ExprLit { lit: Lit::Bool(bool), .. }) if bool.value));
        match name.value().as_str() {
            "Next" if state.has_transition() => state.next = Some(jump(&name, &json)?),
            "End" if state.has_transition() && is_true => state.end = Some(name.span()),
            _ => {
                let part = part(&name, json)?;
                state.fields.push((name, part));
            }
        }
    }
    Ok(state)
}

fn task(input: ParseStream<'_>, span: Span) -> syn::Result<RawState> {
    let resource: LitStr = input.parse()?;
    let here = |name: &str| LitStr::new(name, resource.span());
    let text =
        |text: &LitStr| Json::Value(Box::new(Expr::Lit(ExprLit { attrs: Vec::new(), lit: Lit::Str(text.clone()) })));
    let mut fields =
        vec![(here("Type"), Part::Value(text(&here("Task")))), (here("Resource"), Part::Value(text(&resource)))];
    if input.peek(token::Brace) {
        fields.push((here(REQUEST), Part::Value(input.parse()?)));
    }
    Ok(RawState { span, state_type: StateType::Task, fields, next: None, end: None })
}

/// Stands for `Arguments`, in JSONPath `Parameters`.
const REQUEST: &str = "<request>";

/// The name of a field in a query language.
pub(crate) fn field_name(name: &LitStr, json_path: bool) -> String {
    match name.value() {
        request if request == REQUEST => if json_path { "Parameters" } else { "Arguments" }.to_owned(),
        other => other,
    }
}

fn part(name: &LitStr, json: Json) -> syn::Result<Part> {
    let text = name.value();
    let name = text.as_str();
    if name == "Default" || name == "Next" {
        return jump_part(&json).map(Part::Jump).ok_or_else(|| wants_text(&json, Span::call_site()));
    }
    let fields = |members: Vec<(LitStr, Json)>| {
        let member = |(name, json): (LitStr, Json)| part(&name, json).map(|part| (name, part));
        members.into_iter().map(member).collect::<syn::Result<Vec<_>>>().map(Part::Fields)
    };
    match json {
        Json::Object(members) if STRUCTURE.contains(&name) => fields(members),
        Json::Array(elements) if STRUCTURE.contains(&name) => {
            let element = |element| match element {
                Json::Object(members) => fields(members),
                other => Ok(Part::Value(other)),
            };
            elements.into_iter().map(element).collect::<syn::Result<Vec<_>>>().map(Part::List)
        }
        states if STATES.contains(&name) => match states.values().into_iter().find(|value| !is_literal(value)) {
            Some(value) => {
                let message = "a state inside a raw state is written in the words of the query language alone\n= help: hand \
                               the value over (`Arguments`, `ItemSelector`), or keep it in a variable and read that";
                Err(Error::new(super::expression::last_member(value), message))
            }
            None => Ok(Part::Value(states)),
        },
        other => Ok(Part::Value(other)),
    }
}

fn jump(name: &LitStr, json: &Json) -> syn::Result<Jump> {
    jump_part(json).ok_or_else(|| wants_text(json, name.span()))
}

fn jump_part(json: &Json) -> Option<Jump> {
    literal_text(json).map(|text| Jump::new(text.clone()))
}

fn wants_text(json: &Json, otherwise: Span) -> Error {
    let span = json.values().first().map_or(otherwise, |value| super::expression::last_member(value));
    Error::new(span, "where a state goes is the name of a state, as a string: `\"Next\": \"Done\"`")
}

/// The string that some JSON is.
fn literal_text(json: &Json) -> Option<&LitStr> {
    match json {
        Json::Value(value) => match &**value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

/// Whether an expression is a literal, which stands in the JSON as it is.
pub(crate) fn is_literal(value: &Expr) -> bool {
    match value {
        Expr::Lit(literal) => !matches!(literal.lit, Lit::Verbatim(_)),
        Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Neg(_)) && matches!(&*unary.expr, Expr::Lit(_)),
        _ => false,
    }
}

/// The text between `{%` and `%}`.
pub(crate) fn delimited(text: &str) -> Option<&str> {
    text.strip_prefix("{%")?.strip_suffix("%}").map(str::trim)
}

/// The variables that a string of a raw state reads, if it is an expression of the query language.
pub(crate) fn variables(text: &str, json_path: bool) -> Vec<String> {
    match delimited(text) {
        Some(inner) if !json_path => raw::variables(inner, Language::Jsonata),
        None if json_path && (text.starts_with('$') || text.starts_with("States.")) => {
            raw::variables(text, Language::JsonPath)
        }
        _ => Vec::new(),
    }
}

impl RawState {
    /// Whether a state of this type goes on or ends by `Next` and `End`.
    pub(crate) fn has_transition(&self) -> bool {
        !matches!(self.state_type, StateType::Choice | StateType::Succeed | StateType::Fail)
    }

    /// Whether a state of this type can fail, so that it takes `retry` and `catch`; it has a result then.
    pub(crate) fn can_fail(&self) -> bool {
        matches!(self.state_type, StateType::Task | StateType::Parallel | StateType::Map)
    }

    /// Whether the JSON has a field.
    pub(crate) fn has(&self, field: &str) -> bool {
        self.fields.iter().any(|(name, _)| name.value() == field)
    }

    /// Where a field of the JSON is written.
    pub(crate) fn field(&self, field: &str) -> Option<&LitStr> {
        self.fields.iter().map(|(name, _)| name).find(|name| name.value() == field)
    }

    /// How many catchers are in the JSON.
    pub(crate) fn catchers(&self) -> usize {
        self.fields
            .iter()
            .map(|(name, part)| match part {
                Part::List(parts) if name.value() == "Catch" => parts.len(),
                _ => 0,
            })
            .sum()
    }

    /// Every jump but `Next`.
    pub(crate) fn jumps(&self) -> Vec<&Jump> {
        fn collect<'p>(part: &'p Part, out: &mut Vec<&'p Jump>) {
            match part {
                Part::Fields(fields) => fields.iter().for_each(|(_, part)| collect(part, out)),
                Part::List(parts) => parts.iter().for_each(|part| collect(part, out)),
                Part::Jump(jump) => out.push(jump),
                Part::Value(_) => {}
            }
        }
        let mut out = Vec::new();
        self.fields.iter().for_each(|(_, part)| collect(part, &mut out));
        out
    }

    /// The states that the jumps lead to, `Next` not among them.
    pub(crate) fn targets(&self) -> impl Iterator<Item = &Ident> {
        self.jumps().into_iter().filter_map(|jump| jump.label.as_ref())
    }

    /// The field `Next`, if no label can have that name.
    pub(crate) fn unknown_next(&self) -> Option<&LitStr> {
        self.next.as_ref().filter(|next| next.label.is_none()).map(|next| &next.text)
    }

    /// Changes each jump but `Next`, and each value.
    pub(crate) fn change(&mut self, jump: &mut dyn FnMut(&mut Jump), value: &mut dyn FnMut(&mut Json)) {
        fn part(of: &mut Part, change_jump: &mut dyn FnMut(&mut Jump), change_value: &mut dyn FnMut(&mut Json)) {
            match of {
                Part::Fields(fields) => fields.iter_mut().for_each(|(_, of)| part(of, change_jump, change_value)),
                Part::List(parts) => parts.iter_mut().for_each(|of| part(of, change_jump, change_value)),
                Part::Jump(jump) => change_jump(jump),
                Part::Value(value) => change_value(value),
            }
        }
        self.fields.iter_mut().for_each(|(_, of)| part(of, jump, value));
    }

    /// The values of the JSON, each with the field of the state that it is in.
    pub(crate) fn values(&self) -> Vec<(&LitStr, &Expr)> {
        fn collect<'p>(part: &'p Part, out: &mut Vec<&'p Expr>) {
            match part {
                Part::Fields(fields) => fields.iter().for_each(|(_, part)| collect(part, out)),
                Part::List(parts) => parts.iter().for_each(|part| collect(part, out)),
                Part::Jump(_) => {}
                Part::Value(json) => out.extend(json.values()),
            }
        }
        let mut out = Vec::new();
        for (name, part) in &self.fields {
            let mut values = Vec::new();
            collect(part, &mut values);
            out.extend(values.into_iter().map(|value| (name, value)));
        }
        out
    }

    /// The expressions of the workflow in the JSON.
    pub(crate) fn expressions(&self) -> impl Iterator<Item = &Expr> {
        self.values().into_iter().map(|(_, value)| value).filter(|value| !is_literal(value))
    }

    /// Adds the names that the JSON reads, in expressions of the workflow and of the query language.
    pub(crate) fn reads(&self, out: &mut dyn Reads) {
        for (_, value) in self.values() {
            value_reads(value, out);
        }
    }

    /// The transition that the JSON says; `None` if it says none. `written` is where the statement says one as well.
    pub(crate) fn transition(&self, written: Option<Span>) -> syn::Result<Option<Success>> {
        let says = match (&self.next, self.end) {
            (Some(next), Some(_)) => return Err(Error::new(next.text.span(), "a state has `Next` or `End`, not both")),
            (Some(next), None) => {
                let label = next.label.clone().unwrap_or_else(|| Ident::new("_unknown", next.text.span()));
                ("Next", Success::Jump(label))
            }
            (None, Some(_)) => ("End", Success::End),
            (None, None) => return Ok(None),
        };
        match written {
            Some(span) => {
                let message =
                    format!("the JSON says already where this state goes: leave `\"{}\"` or `->` out", says.0);
                Err(Error::new(span, message))
            }
            None => Ok(Some(says.1)),
        }
    }
}

/// Adds the names that a value reads, an expression of the workflow or of the query language.
pub(crate) fn value_reads(value: &Expr, out: &mut dyn Reads) {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
            let found = text.value();
            let names = variables(&found, false).into_iter().chain(variables(&found, true));
            names.for_each(|name| out.name(super::expression::ident_at(&name, text.span())));
        }
        other => reads(other, out),
    }
}

/// Gives the jumps of raw states in a block the labels of the states that they name.
pub(crate) fn resolve(block: &mut Block) {
    let names: Vec<(Ident, String)> =
        block.statements.iter().map(|statement| (statement.label.clone(), statement.state_name())).collect();
    for statement in &mut block.statements {
        let super::syntax::Action::Raw(raw) = &mut statement.action else { continue };
        raw.change(&mut |jump| jump.resolve(&names), &mut |_| {});
        if let Some(next) = &mut raw.next {
            next.resolve(&names);
            if let Some(label) = &next.label {
                statement.success = Success::Jump(label.clone());
            }
        }
    }
}

/// Whether a block has a raw state.
pub(crate) fn is_in(block: &Block) -> bool {
    block.statements.iter().any(|statement| {
        matches!(statement.action, super::syntax::Action::Raw(_)) || statement.inner_blocks().iter().any(is_in)
    })
}

/// Where `->` stands behind an action.
pub(crate) fn arrow(input: ParseStream<'_>) -> Option<Span> {
    input.peek(Token![->]).then(|| input.span())
}
