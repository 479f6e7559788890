//! Parsing `workflow!`, without stopping at the first mistake.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Attribute, Expr, Ident, LitInt, LitStr, Meta, Token, Type, Visibility, braced,
    ext::IdentExt,
    parenthesized,
    parse::{ParseBuffer, ParseStream, discouraged::Speculative},
    spanned::Spanned,
    token,
};

use super::clauses;
use super::syntax::{Action, Arm, Binding, Block, Condition, Duration, Statement, Success, Workflow};

/// Words that begin an action and cannot be called as tasks.
const ACTION_WORDS: &[&str] = &["wait", "succeed", "fail", "choose"];

/// Parses the tokens behind `workflow!`. `None` if even the head of the workflow cannot be read.
pub(crate) fn parse(tokens: TokenStream, errors: &mut Vec<syn::Error>) -> Option<Workflow> {
    let mut parsed = None;
    let parser = |input: ParseStream<'_>| {
        match workflow(input, errors) {
            Ok(workflow) => parsed = Some(workflow),
            Err(error) => {
                errors.push(error);
                drain(input);
            }
        }
        Ok(())
    };
    if let Err(error) = syn::parse::Parser::parse2(parser, tokens) {
        // What syn says of a buffer that was left unread stands behind the error that was its reason.
        if errors.is_empty() {
            errors.push(error);
        }
    }
    parsed
}

/// Parses a workflow; mistakes inside statements go to `errors`, and the statement stays with its label.
fn workflow(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> syn::Result<Workflow> {
    let attributes = Attribute::parse_outer(input)?;
    let visibility: Visibility = input.parse()?;
    let name: Ident = input
        .parse()
        .map_err(|error| syn::Error::new(error.span(), "a workflow is written `Name(input: Type) -> Output { .. }`"))?;
    let parameters;
    parenthesized!(parameters in input);
    let workflow_input = parameter(&parameters).unwrap_or_else(|error| {
        errors.push(error);
        drain(&parameters);
        None
    });
    let output = if input.peek(Token![->]) {
        input.parse::<Token![->]>()?;
        Some(whole(input)?)
    } else {
        None
    };
    let (comment, timeout) = workflow_attributes(&attributes, errors);
    let content;
    braced!(content in input);
    let body = block(&content, errors);
    if !input.is_empty() {
        errors.push(input.error("one `workflow!` holds one workflow"));
        drain(input);
    }
    Ok(Workflow { comment, timeout, visibility, name, input: workflow_input, output, body })
}

fn parameter(parameters: &ParseBuffer<'_>) -> syn::Result<Option<(Ident, Type)>> {
    if parameters.is_empty() {
        return Ok(None);
    }
    let name: Ident = if parameters.peek(Token![_]) {
        Ident::new("_input", parameters.parse::<Token![_]>()?.span)
    } else {
        parameters.parse()?
    };
    parameters
        .parse::<Token![:]>()
        .map_err(|error| syn::Error::new(error.span(), "the input has a name and a type: `Name(order: Order)`"))?;
    let ty: Type = whole(parameters)?;
    if parameters.peek(Token![,]) {
        parameters.parse::<Token![,]>()?;
    }
    if parameters.is_empty() {
        Ok(Some((name, ty)))
    } else {
        Err(parameters.error("an execution has one input; put several values into a struct"))
    }
}

/// `/// comment` and `#[timeout(7 days)]`.
fn workflow_attributes(attributes: &[Attribute], errors: &mut Vec<syn::Error>) -> (Option<String>, Option<Duration>) {
    let mut timeout = None;
    for attribute in attributes.iter().filter(|attribute| !attribute.path().is_ident("doc")) {
        if attribute.path().is_ident("timeout") {
            match attribute.parse_args_with(duration) {
                Ok(time) if timeout.is_none() => timeout = Some(time),
                Ok(time) => errors.push(syn::Error::new(time.span, "a second timeout: a workflow has one")),
                Err(error) => errors.push(error),
            }
        } else {
            errors.push(syn::Error::new(
                attribute.span(),
                "a workflow takes documentation comments and `#[timeout(..)]`",
            ));
        }
    }
    (doc_comment(attributes), timeout)
}

/// The text of documentation comments, one line each, without the space after `///`.
fn doc_comment(attributes: &[Attribute]) -> Option<String> {
    let lines: Vec<String> = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"))
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(meta) => match &meta.value {
                Expr::Lit(literal) => match &literal.lit {
                    syn::Lit::Str(text) => Some(text.value()),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        })
        .map(|line| line.strip_prefix(' ').unwrap_or(&line).trim_end().to_owned())
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n").trim().to_owned())
}

/// The statements up to the end of the braces.
fn block(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> Block {
    let mut statements = Vec::new();
    let mut complete = true;
    while !input.is_empty() {
        if input.peek(Token![;]) {
            let _: Result<Token![;], _> = input.parse();
            continue;
        }
        match statement(input, errors) {
            Ok(statement) => statements.push(statement),
            Err(error) => {
                errors.push(error);
                skip_statement(input);
                complete = false;
            }
        }
    }
    Block { statements, complete }
}

/// `/// comment` `Name ("caption"):` and the rest. An error in the rest leaves a broken statement with its label.
fn statement(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> syn::Result<Statement> {
    let attributes = Attribute::parse_outer(input)?;
    if let Some(other) = attributes.iter().find(|attribute| !attribute.path().is_ident("doc")) {
        errors.push(syn::Error::new(other.span(), "a state takes documentation comments and no other attribute"));
    }
    let is_label = input.peek(Ident)
        && !input.peek(Token![let])
        && (input.peek2(Token![:]) && !input.peek2(Token![::]) || input.peek2(token::Paren));
    if !is_label {
        let error = input.error("a state is written `Name: ...;`");
        // A forgotten colon leaves a label that others may go to.
        return match input.parse::<Ident>() {
            Ok(label) if label.to_string().starts_with(char::is_uppercase) => {
                errors.push(error);
                skip_statement(input);
                Ok(broken(label, None, None))
            }
            _ => Err(error),
        };
    }
    let label: Ident = input.parse()?;
    let caption = if input.peek(token::Paren) {
        let content;
        parenthesized!(content in input);
        let caption: syn::Result<LitStr> = content.parse();
        let is_alone = content.is_empty();
        drain(&content);
        match caption {
            Ok(caption) if is_alone => Some(caption),
            Ok(_) => {
                let message = "a caption is one string: `Name (\"the caption\"): ...;`";
                return Err(syn::Error::new(label.span(), message));
            }
            Err(_) => return Err(syn::Error::new(label.span(), "a state is written `Name: ...;`")),
        }
    } else {
        None
    };
    input.parse::<Token![:]>()?;
    let comment = doc_comment(&attributes);
    let start = input.fork();
    match rest(input, errors) {
        Ok((action, binding, success, clauses)) => {
            Ok(Statement { comment, label, caption, action, binding, success, clauses })
        }
        Err(error) => {
            errors.push(error);
            let mut statement = broken(label, caption, comment);
            // What it would have bound is unknown, and must not be taken for something else of that name.
            let names = names_behind(&start, "=>").chain(names_behind(&start, "as"));
            statement.binding = Some(Binding::Tuple(names.map(Some).collect(), statement.label.span()));
            skip_statement(input);
            Ok(statement)
        }
    }
}

/// The names that stand behind `=>` or `as` in a statement: one, or those of a tuple.
fn names_behind(statement: ParseStream<'_>, sign: &str) -> std::vec::IntoIter<Ident> {
    let mut out = Vec::new();
    let ahead = statement.fork();
    let mut is_behind = false;
    while !ahead.is_empty() && !ahead.peek(Token![;]) {
        if sign == "=>" && ahead.peek(Token![=>]) {
            let _: Result<Token![=>], _> = ahead.parse();
            is_behind = true;
            continue;
        }
        match ahead.parse::<TokenTree>() {
            Ok(TokenTree::Ident(ident)) if is_behind => out.push(ident),
            Ok(TokenTree::Ident(ident)) if sign == "as" && ident == "as" => {
                is_behind = true;
                continue;
            }
            Ok(TokenTree::Group(group)) if is_behind => {
                out.extend(group.stream().into_iter().filter_map(|token| match token {
                    TokenTree::Ident(ident) => Some(ident),
                    _ => None,
                }));
            }
            Ok(_) => {}
            Err(_) => break,
        }
        is_behind = false;
    }
    out.retain(|name| name != "_" && syn::parse2::<Ident>(name.to_token_stream()).is_ok());
    out.into_iter()
}

/// A statement of which only the label is known.
fn broken(label: Ident, caption: Option<LitStr>, comment: Option<String>) -> Statement {
    Statement {
        comment,
        label,
        caption,
        action: Action::Broken,
        binding: None,
        success: Success::FallThrough,
        clauses: Vec::new(),
    }
}

type Rest = (Action, Option<Binding>, Success, Vec<super::syntax::Clause>);

/// What stands behind a label's `:`, with the `;`.
fn rest(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> syn::Result<Rest> {
    let (action, ends_in_braces) = action(input, errors)?;
    let binding = if input.peek(Token![=>]) { Some(binding(input)?) } else { None };
    let success = if input.peek(Token![->]) { success(input)? } else { Success::FallThrough };
    let clauses = clauses::clauses(input)?;
    if input.peek(Token![;]) {
        input.parse::<Token![;]>()?;
    } else if !(ends_in_braces && binding.is_none() && matches!(success, Success::FallThrough) && clauses.is_empty()) {
        return Err(if input.peek(Token![->]) {
            input.error("the jump stands in front of the clauses: `call(..) => name -> Next catch Error -> Failed;`")
        } else {
            input.error("expected `=> name`, `-> State`, a clause (`timeout`, `heartbeat`, `retry`, `catch`) or `;`")
        });
    }
    Ok((action, binding, success, clauses))
}

fn action(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> syn::Result<(Action, bool)> {
    let word = input.fork().call(Ident::parse_any).map(|word| word.to_string()).unwrap_or_default();
    match word.as_str() {
        "choose" if input.peek2(token::Brace) => {
            input.parse::<Ident>()?;
            let content;
            braced!(content in input);
            let before = errors.len();
            let arms = arms(&content, errors);
            // A choice of which an arm is unknown says nothing about the flow.
            Ok((if errors.len() > before { Action::Broken } else { Action::Choose(arms) }, true))
        }
        "parallel" if input.peek2(token::Brace) => {
            input.parse::<Ident>()?;
            let content;
            braced!(content in input);
            let branches = branches(&content, errors);
            Ok((branches.map_or(Action::Broken, Action::Parallel), true))
        }
        "wait" => {
            input.parse::<Ident>()?;
            Ok((Action::Wait(duration(input)?), false))
        }
        "succeed" => {
            input.parse::<Ident>()?;
            let bare = input.is_empty() || input.peek(Token![;]) || input.peek(Token![->]);
            Ok((Action::Succeed(if bare { None } else { Some(whole(input)?) }), false))
        }
        "fail" => {
            input.parse::<Ident>()?;
            let error: LitStr = input.parse().map_err(|error| {
                syn::Error::new(error.span(), "the error name is a string: `fail \"OrderFailed\" because \"..\"`")
            })?;
            let because = input.fork().parse::<Ident>().is_ok_and(|word| word == "because");
            let cause = if because {
                input.parse::<Ident>()?;
                Some(whole(input)?)
            } else {
                None
            };
            Ok((Action::Fail { error, cause }, false))
        }
        "choose" => Err(input.error("a choice is written `choose { condition => State, else => State }`")),
        _ => call(input).map(|call| (Action::Call(call), false)),
    }
}

/// A call of a resource.
fn call(input: ParseStream<'_>) -> syn::Result<Expr> {
    let mut expression: Expr = whole(input)?;
    // A call that comes out of a macro of the user's.
    while let Expr::Group(syn::ExprGroup { expr, .. }) | Expr::Paren(syn::ExprParen { expr, .. }) = expression {
        expression = *expr;
    }
    match &expression {
        Expr::Call(call) => {
            let name = match &*call.func {
                Expr::Path(path) => path.path.get_ident().map(ToString::to_string).unwrap_or_default(),
                _ => String::new(),
            };
            if ACTION_WORDS.contains(&name.as_str()) {
                return Err(syn::Error::new(
                    call.func.span(),
                    format!("`{name}` is a word of the language, not a task"),
                ));
            }
            Ok(expression)
        }
        Expr::Assign(assign) => {
            Err(syn::Error::new(assign.eq_token.span(), "a result is bound with `=>`: `call(..) => name`"))
        }
        Expr::Await(call) => {
            Err(syn::Error::new(call.await_token.span, "a task is awaited by itself: leave `.await` out"))
        }
        other => Err(syn::Error::new_spanned(
            other,
            "a state calls a resource (`validate_order(order)`) or is one of `choose`, `wait`, `parallel`, `succeed`, `fail`",
        )),
    }
}

fn binding(input: ParseStream<'_>) -> syn::Result<Binding> {
    input.parse::<Token![=>]>()?;
    if input.peek(token::Paren) {
        let span = input.span();
        let content;
        parenthesized!(content in input);
        let names = binding_names(&content);
        drain(&content);
        Ok(Binding::Tuple(names?, span))
    } else {
        Ok(Binding::One(binding_name(input)?))
    }
}

fn binding_names(input: ParseStream<'_>) -> syn::Result<Vec<Option<Ident>>> {
    let mut names = Vec::new();
    while !input.is_empty() {
        names.push(binding_name(input)?);
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(names)
}

fn binding_name(input: ParseStream<'_>) -> syn::Result<Option<Ident>> {
    if input.peek(Token![_]) {
        input.parse::<Token![_]>()?;
        return Ok(None);
    }
    input.parse().map(Some).map_err(|error| syn::Error::new(error.span(), "expected a name or `_` behind `=>`"))
}

fn success(input: ParseStream<'_>) -> syn::Result<Success> {
    input.parse::<Token![->]>()?;
    if input.peek(Token![return]) {
        let keyword: Token![return] = input.parse()?;
        return Ok(Success::Return(whole(input)?, keyword.span));
    }
    let target: Ident = input
        .parse()
        .map_err(|error| syn::Error::new(error.span(), "expected `-> State`, `-> return value` or `-> end`"))?;
    Ok(if target == "end" { Success::End } else { Success::Jump(target) })
}

fn arms(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> Vec<Arm> {
    let mut out = Vec::new();
    while !input.is_empty() {
        match arm(input) {
            Ok(arm) => out.push(arm),
            Err(error) => {
                errors.push(error);
                skip_past(input, ',');
                continue;
            }
        }
        if !input.is_empty() && input.parse::<Token![,]>().is_err() {
            errors.push(input.error("expected `,` between the arms of a choice"));
            skip_past(input, ',');
        }
    }
    out
}

fn arm(input: ParseStream<'_>) -> syn::Result<Arm> {
    if input.peek(Token![_]) {
        return Err(input.error("what holds otherwise is written `else => State`"));
    }
    let condition = if input.peek(Token![else]) {
        input.parse::<Token![else]>()?;
        Condition::Else
    } else if let Some(at) = clauses::at_most(input)? {
        let (times, span) = at;
        let times_word: Ident = input.parse().map_err(|_| input.error("a bound is written `at most 24 times`"))?;
        if times_word != "times" && times_word != "time" {
            return Err(syn::Error::new(times_word.span(), "a bound is written `at most 24 times`"));
        }
        if times == 0 {
            return Err(syn::Error::new(span, "an arm that is taken 0 times is never taken: leave it out"));
        }
        Condition::AtMost { times, span }
    } else {
        Condition::Holds(whole(input)?)
    };
    input.parse::<Token![=>]>()?;
    let form = "an arm of a choice names a state: `condition => State`";
    let target: Ident = input.parse().map_err(|error| syn::Error::new(error.span(), form))?;
    if !input.is_empty() && !input.peek(Token![,]) {
        return Err(input.error(form));
    }
    Ok(Arm { condition, target })
}

/// The branches of a `parallel`; `None` if it is not known how many there are.
fn branches(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> Option<Vec<Block>> {
    let mut out = Some(Vec::new());
    while !input.is_empty() {
        if input.peek(token::Brace) {
            match braces(input) {
                Ok(content) => {
                    let branch = block(&content, errors);
                    out = out.map(|mut branches| {
                        branches.push(branch);
                        branches
                    });
                }
                Err(error) => errors.push(error),
            }
        } else if input.peek(Token![,]) {
            let _: Result<Token![,], _> = input.parse();
        } else {
            errors.push(input.error("a branch is written in braces: `parallel { { First: ..; } { Second: ..; } }`"));
            skip_past(input, ',');
            out = None;
        }
    }
    out
}

fn braces<'a>(input: &ParseBuffer<'a>) -> syn::Result<ParseBuffer<'a>> {
    let content;
    braced!(content in input);
    Ok(content)
}

/// `5 seconds`, `1 hour`, `7 days`, or `5s`, `90min`, `2h`, `7d`.
pub(crate) fn duration(input: ParseStream<'_>) -> syn::Result<Duration> {
    let count: LitInt = input
        .parse()
        .map_err(|error| syn::Error::new(error.span(), "expected a time such as `5 seconds`, `1 hour` or `7 days`"))?;
    let (unit, unit_span): (String, Span) = if count.suffix().is_empty() {
        let unit: Ident = input.parse().map_err(|error| {
            syn::Error::new(error.span(), "expected a unit: `seconds`, `minutes`, `hours` or `days`")
        })?;
        (unit.to_string(), unit.span())
    } else {
        (count.suffix().to_owned(), count.span())
    };
    let factor: u64 = match unit.as_str() {
        "s" | "second" | "seconds" => 1,
        "min" | "minute" | "minutes" => 60,
        "h" | "hour" | "hours" => 3600,
        "d" | "day" | "days" => 86_400,
        "m" => return Err(syn::Error::new(unit_span, "`m` may be minutes or months: write `minutes` or `min`")),
        _ => {
            let message = format!("unknown unit `{unit}`: a time is in `seconds`, `minutes`, `hours` or `days`");
            return Err(syn::Error::new(unit_span, message));
        }
    };
    let seconds = count
        .base10_parse::<u64>()
        .ok()
        .and_then(|count| count.checked_mul(factor))
        .ok_or_else(|| syn::Error::new(count.span(), "this time is too long"))?;
    Ok(Duration { seconds, span: count.span() })
}

/// Parses a piece of Rust, or leaves the input as it was: syn would report each parenthesis that a failed attempt has left
/// half read, on top of the error itself.
fn whole<T: syn::parse::Parse>(input: ParseStream<'_>) -> syn::Result<T> {
    let ahead = input.fork();
    let piece = ahead.parse()?;
    input.advance_to(&ahead);
    Ok(piece)
}

/// To the end of the buffer: syn turns every collected error into one "unexpected token" for a buffer left unread.
fn drain(input: ParseStream<'_>) {
    while input.parse::<TokenTree>().is_ok() {}
}

fn skip_past(input: ParseStream<'_>, end: char) {
    while let Ok(token) = input.parse::<TokenTree>() {
        if matches!(&token, TokenTree::Punct(punct) if punct.as_char() == end) {
            return;
        }
    }
}

/// Behind the next `;`, or in front of the next `Label:`.
fn skip_statement(input: ParseStream<'_>) {
    loop {
        let label = input.peek(Ident)
            && input.peek2(Token![:])
            && !input.peek2(Token![::])
            && input.fork().parse::<Ident>().is_ok_and(|label| label.to_string().starts_with(char::is_uppercase));
        if label || input.is_empty() {
            return;
        }
        match input.parse::<TokenTree>() {
            Ok(TokenTree::Punct(punct)) if punct.as_char() == ';' => return,
            Ok(_) => {}
            Err(_) => return,
        }
    }
}
