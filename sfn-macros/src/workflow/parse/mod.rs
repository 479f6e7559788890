//! Parsing `workflow!`, without stopping at the first mistake.

mod action;
mod assignments;
mod attributes;
mod duration;
mod head;
mod matching;
pub(super) mod meant;
mod poll;
mod recovery;
mod rust_words;
pub(super) mod scope;

use proc_macro2::{Span, TokenStream};
use syn::{Ident, LitInt, LitStr, Token, Type, Visibility, parenthesized, parse::ParseStream, spanned::Spanned, token};

pub(crate) use duration::{duration, time};

use super::syntax::{Action, Binding, Block, Clause, StateAttributes, Statement, Success, Workflow};
use super::{clauses, fragment, mistaken, raw_state};
use action::{action, binding, success};
pub(crate) use assignments::assign;
pub(crate) use attributes::comment_in_front;
use attributes::{WorkflowAttributes, doc_comment};
use recovery::{drain, names_behind, skip_statement};
pub(crate) use recovery::{in_own_words, last_span, whole};

/// What is parsed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Workflow,
    Fragment,
}

/// Parses the tokens behind `workflow!` or `fragment!`. `None` if even the head cannot be read.
pub(crate) fn parse(tokens: TokenStream, kind: Kind, errors: &mut Vec<syn::Error>) -> Option<Workflow> {
    let mut parsed = None;
    let parser = |input: ParseStream<'_>| {
        match workflow(input, kind, errors) {
            Ok(workflow) => parsed = Some(workflow),
            Err(error) => {
                errors.push(error);
                drain(input);
            }
        }
        Ok(())
    };
    let whole = syn::parse::Parser::parse2(parser, tokens);
    if let Some(workflow) = &mut parsed {
        mistaken::mend(workflow, errors);
    }
    if let Err(error) = whole {
        // What syn says of a buffer that was left unread stands behind the error that was its reason.
        if errors.is_empty() {
            errors.push(error);
        }
    }
    parsed
}

/// Parses a workflow; mistakes inside statements go to `errors`, and the statement stays with its label.
fn workflow(input: ParseStream<'_>, kind: Kind, errors: &mut Vec<syn::Error>) -> syn::Result<Workflow> {
    let mut attributes = WorkflowAttributes::default();
    let (inner, outer) = attributes::in_front(input, errors)?;
    attributes.take_inner(&inner, errors);
    attributes.take_outer(&outer, errors);
    let visibility: Visibility = input.parse()?;
    let is_fragment = kind == Kind::Fragment;
    let form = if is_fragment { head::FRAGMENT } else { head::WORKFLOW };
    let name = head::name(input, form, errors)?;
    let content = head::parameters(input, &name, errors)?;
    let given = content.map_or(Ok((None, Vec::new())), |content| {
        let given = if is_fragment {
            fragment::parameters(&content).map(|parameters| (None, parameters))
        } else {
            head::input(&content, errors).map(|input| (input, Vec::new()))
        };
        drain(&content);
        given
    });
    let (workflow_input, parameters) = given.unwrap_or_else(|error| {
        errors.push(error);
        (None, Vec::new())
    });
    let output = head::output(input, is_fragment, errors)?;
    let WorkflowAttributes { json_path, levels, comment, timeout, version, execution_type, no_default_retry } =
        attributes;
    if let Some(version) = version.as_ref().filter(|_| is_fragment) {
        errors.push(syn::Error::new(version.span(), "a fragment has no version: the workflow that uses it has one"));
    }
    if let Some(timeout) = timeout.filter(|_| is_fragment) {
        errors.push(syn::Error::new(timeout.span, "a fragment has no timeout of its own: give its tasks theirs"));
    }
    if execution_type.is_some() && is_fragment {
        errors.push(syn::Error::new(name.span(), "a fragment is of no type: the workflow that uses it is"));
    }
    let content = head::body(input, &name, errors)?;
    let body = block(&content, errors);
    if body.comment.is_some() {
        let message = "the comment of a workflow stands in front of it: `/// what it does`";
        errors.push(syn::Error::new(name.span(), message));
    }
    if !input.is_empty() {
        errors.push(input.error(if is_fragment {
            "one `fragment!` holds one fragment"
        } else {
            "one `workflow!` holds one workflow"
        }));
        drain(input);
    }
    Ok(Workflow {
        comment,
        json_path,
        timeout,
        version,
        execution_type,
        levels,
        no_default_retry,
        visibility,
        name,
        input: workflow_input,
        is_fragment,
        parameters,
        output,
        body,
    })
}

/// The statements up to the end of the braces.
pub(super) fn block(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> Block {
    let mut statements = Vec::new();
    let mut complete = true;
    let comment = attributes::of_block(input, errors);
    while !input.is_empty() {
        if input.peek(Token![;]) {
            let _: Result<Token![;], _> = input.parse();
            continue;
        }
        if scope::is_next(input) {
            complete &= scope::scope(input, &mut statements, errors);
            continue;
        }
        match statement(input, errors) {
            Ok(found) => statements.extend(found),
            Err(error) => {
                errors.push(error);
                skip_statement(input);
                complete = false;
            }
        }
    }
    let mut block = Block { statements, comment, complete };
    raw_state::resolve(&mut block);
    block
}

/// `/// comment` `Name ("caption"):` and the rest. An error in the rest leaves a broken statement with its label.
fn statement(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> syn::Result<Vec<Statement>> {
    let (inner, all) = attributes::in_front(input, errors)?;
    if let Some(first) = inner.first() {
        let message = "what is about the whole workflow, `#![..]`, stands in front of it";
        errors.push(syn::Error::new(first.path().span(), message));
    }
    let (attributes, comment) = (attributes::of_state(&all, errors), doc_comment(&all));
    if let Some(last) = all.last().filter(|_| input.is_empty()) {
        let message =
            "a `///` comment, or an attribute, stands in front of a state; a comment for readers alone is `//`";
        return Err(syn::Error::new(last.path().span(), message));
    }
    let is_label = input.peek(Ident)
        && !input.peek(Token![let])
        && (input.peek2(Token![:]) && !input.peek2(Token![::]) || input.peek2(token::Paren));
    if !is_label {
        let error = rust_words::refused(input, false).unwrap_or_else(|| meant::state(input));
        // A forgotten colon leaves a label that others may go to.
        return match input.parse::<Ident>() {
            Ok(label) if label.to_string().starts_with(char::is_uppercase) => {
                errors.push(error);
                skip_statement(input);
                Ok(vec![broken(label, None, None)])
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
            Err(_) => {
                let message = format!("a state begins with its name: `Name: {label}(..);`");
                return Err(syn::Error::new(label.span(), message));
            }
        }
    } else {
        None
    };
    if !input.peek(Token![:]) {
        let message = format!("a `:` stands behind the name of a state: `{label} (\"caption\"): ...;`");
        return Err(input.error(message));
    }
    input.parse::<Token![:]>()?;
    let start = input.fork();
    match rest(&label, input, errors) {
        Ok(Rest { action, binding, result_type, success, poll, clauses, best_effort }) => {
            let scoped = Vec::new();
            let statement = Statement {
                comment,
                attributes,
                label,
                caption,
                action,
                binding,
                result_type,
                success,
                clauses,
                scoped,
                best_effort,
                uses_what_is_wrong: false,
            };
            Ok(match poll {
                Some(poll) => poll.expand(statement, errors),
                None => vec![statement],
            })
        }
        Err(error) => {
            errors.push(error);
            let mut statement = broken(label, caption, comment);
            // What it would have bound is unknown, and must not be taken for something else of that name.
            let names = names_behind(&start, "=>").chain(names_behind(&start, "as"));
            statement.binding = Some(Binding::Tuple(names.map(Some).collect(), statement.label.span()));
            skip_statement(input);
            Ok(vec![statement])
        }
    }
}

/// A statement of which only the label is known.
fn broken(label: Ident, caption: Option<LitStr>, comment: Option<String>) -> Statement {
    Statement {
        comment,
        attributes: StateAttributes::default(),
        label,
        caption,
        action: Action::Broken,
        binding: None,
        result_type: None,
        success: Success::FallThrough,
        clauses: Vec::new(),
        scoped: Vec::new(),
        best_effort: None,
        uses_what_is_wrong: false,
    }
}

/// What stands behind a label.
struct Rest {
    action: Action,
    binding: Option<Binding>,
    result_type: Option<Type>,
    success: Success,
    poll: Option<poll::Poll>,
    clauses: Vec<Clause>,
    best_effort: Option<Span>,
}

/// What stands behind a label's `:`, with the `;`.
fn rest(label: &Ident, input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> syn::Result<Rest> {
    let start = input.fork();
    let polls = poll::begins(input);
    let (action, mut ends_in_braces) = action(input, errors)?;
    if let (Some(_), Action::Call(call)) = (&polls, &action) {
        poll::check(call)?;
    }
    let binding = if input.peek(Token![=>]) { Some(binding(input)?) } else { None };
    let result_type = if binding.is_some() && input.peek(Token![:]) {
        input.parse::<Token![:]>()?;
        Some(whole(input)?)
    } else {
        None
    };
    let arrow = raw_state::arrow(input);
    let mut success = if arrow.is_some() { success(input)? } else { Success::FallThrough };
    if let Action::Raw(raw) = &action
        && let Some(says) = raw.transition(arrow)?
    {
        success = says;
    }
    let poll = polls.map(|word| poll::tail(&word, input, errors)).transpose()?;
    // Something behind a choice is refused for itself.
    let decides = matches!(action, Action::Choose(_) | Action::Match(_));
    ends_in_braces = ends_in_braces && (decides || binding.is_none() && arrow.is_none()) || poll.is_some();
    let clauses = clauses::clauses(input)?;
    let best_effort = clauses::best_effort(input)?;
    if input.peek(Token![;]) {
        input.parse::<Token![;]>()?;
    } else if !(ends_in_braces && (decides || clauses.is_empty() && best_effort.is_none())) {
        if !(input.is_empty() || begins_statement(input)) {
            return Err(unexpected(input, &action));
        }
        // Nothing else is missing.
        let message = format!("`;` is missing behind the state `{label}`");
        errors.push(syn::Error::new(last_span(&start, input), message));
    }
    Ok(Rest { action, binding, result_type, success, poll, clauses, best_effort })
}

/// Whether another statement begins here.
fn begins_statement(input: ParseStream<'_>) -> bool {
    clauses::is_label(input) || input.peek(Token![#]) || scope::is_next(input)
}

/// The error about what stands in front of the `;`.
fn unexpected(input: ParseStream<'_>, action: &Action) -> syn::Error {
    let can_fail = action.can_fail() || matches!(action, Action::Broken);
    let clause = input.fork().parse::<Ident>().map(|word| word.to_string()).unwrap_or_default();
    input.error(if input.peek(Token![->]) {
        "the jump stands in front of the clauses: `call(..) => name -> Next catch Error -> Failed;`"
    } else if input.peek(Token![=>]) {
        "the result is bound once, in front of the jump and the clauses: `call(..) => name -> Next catch Error -> Failed;`"
    } else if meant::CLAUSES.contains(&clause.as_str()) {
        "a clause is written without `:`: `timeout 5 minutes`, `catch Error -> State`"
    } else if input.peek(Token![,]) && matches!(action, Action::Fail { .. }) {
        "the cause stands behind `because`: `fail \"OrderFailed\" because \"..\"`"
    } else if input.peek(Token![,]) && can_fail {
        "clauses stand behind each other without `,`: `call(..) timeout 5 minutes catch Error -> Failed;`"
    } else if input.peek(LitInt) && matches!(action, Action::Wait(_)) {
        "a time is one number and one unit: `90 minutes`"
    } else if can_fail {
        "expected `=> name`, `-> State`, a clause (`timeout`, `heartbeat`, `retry`, `catch`) or `;`"
    } else {
        "expected `;`"
    })
}
