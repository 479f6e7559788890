//! `with` blocks: clauses for every state of a block that can fail.

use std::collections::HashSet;
use std::rc::Rc;

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use syn::{
    Ident, Lit, Path, Token, braced,
    parse::{ParseStream, Parser},
    token,
};

use super::super::clauses;
use super::super::syntax::{Block, Clause, Statement};
use super::block;

const FORM: &str = "states that share clauses are written `with retry Error { .. } catch Error -> State { states }`";

/// Whether a `with` stands here, and not a state of that name.
pub(crate) fn is_next(input: ParseStream<'_>) -> bool {
    let word = input.fork().parse::<Ident>();
    word.is_ok_and(|word| word == "with") && !(input.peek2(Token![:]) || input.peek2(token::Paren))
}

/// Whether braces hold states, and not the settings of a `retry`.
pub(crate) fn is_block(input: ParseStream<'_>) -> bool {
    let holds_states = |input: ParseStream<'_>| {
        let content;
        braced!(content in input);
        let is_label = content.peek(Ident) && (content.peek2(Token![:]) || content.peek2(token::Paren));
        // `max_attempts: 3` is a setting that is written wrong.
        let is_label = is_label && !is_setting(&content);
        let found = is_label || content.peek(Token![#]) || is_next(&content);
        while content.parse::<TokenTree>().is_ok() {}
        Ok::<bool, syn::Error>(found)
    };
    holds_states(&input.fork()).unwrap_or(false)
}

/// Whether a setting of a retry stands here, written as Rust or the definition would: `interval: 60`.
fn is_setting(input: ParseStream<'_>) -> bool {
    let word = input.fork().parse::<Ident>();
    input.peek3(Lit) || word.is_ok_and(|word| clauses::setting_of_aws(&word.to_string()).is_some())
}

/// `with clauses { states }`: adds the states to those of the block around it, which they belong to. Whether every state of
/// it could be read.
pub(super) fn scope(input: ParseStream<'_>, out: &mut Vec<Statement>, errors: &mut Vec<syn::Error>) -> bool {
    let with = input.span();
    match head(input) {
        Ok((clauses, mut inside)) => {
            let states = block_of(&mut inside, errors);
            if states.comment.is_some() {
                let message = "a `with` is no block of the definition: a comment stands in front of a state, `/// why`";
                errors.push(syn::Error::new(with, message));
            }
            let complete = states.complete;
            out.extend(apply(&clauses, with, states, errors));
            complete
        }
        Err(error) => {
            errors.push(error);
            // The states are known all the same.
            let Some(mut inside) = skip_to_block(input) else { return false };
            out.extend(block_of(&mut inside, errors).statements);
            false
        }
    }
}

fn head(input: ParseStream<'_>) -> syn::Result<(Vec<Rc<Clause>>, TokenStream)> {
    let with: Ident = input.parse()?;
    let clauses = clauses::clauses(input)?;
    for clause in &clauses {
        if let Clause::Timeout(time) | Clause::Heartbeat(time) = clause {
            let message = "each task has a time of its own: a `with` takes `retry` and `catch`";
            return Err(syn::Error::new(time.span(), message));
        }
        if let Clause::Assign(_) | Clause::Set(_) = clause {
            let message = "each task keeps its own values and fields: a `with` takes `retry` and `catch`";
            return Err(syn::Error::new(clause.span(), message));
        }
        if let Clause::Credentials(_) = clause {
            let message = "each task has credentials of its own: a `with` takes `retry` and `catch`";
            return Err(syn::Error::new(clause.span(), message));
        }
    }
    if clauses.is_empty() {
        return Err(syn::Error::new(with.span(), FORM));
    }
    if !input.peek(token::Brace) {
        return Err(input.error(FORM));
    }
    let group: Group = input.parse()?;
    Ok((clauses.into_iter().map(Rc::new).collect(), group.stream()))
}

fn block_of(inside: &mut TokenStream, errors: &mut Vec<syn::Error>) -> Block {
    let parser = |input: ParseStream<'_>| Ok(block(input, errors));
    let parsed = parser.parse2(std::mem::take(inside));
    parsed.unwrap_or(Block { statements: Vec::new(), comment: None, complete: false })
}

/// To behind the block of a `with` whose clauses could not be read; its tokens.
fn skip_to_block(input: ParseStream<'_>) -> Option<TokenStream> {
    loop {
        if input.peek(token::Brace) && is_block(input) {
            return input.parse::<Group>().ok().map(|group| group.stream());
        }
        let is_label = input.peek(Ident) && input.peek2(Token![:]) && !input.peek2(Token![::]);
        if is_label || input.is_empty() || input.peek(Token![;]) || input.parse::<TokenTree>().is_err() {
            return None;
        }
    }
}

/// Adds the clauses to each state that can fail, behind its own.
fn apply(clauses: &[Rc<Clause>], with: Span, states: Block, errors: &mut Vec<syn::Error>) -> Vec<Statement> {
    let mut statements = states.statements;
    // What did not parse may have a use for everything.
    let is_broken = !states.complete || statements.iter().any(Statement::is_broken);
    if !statements.iter().any(|statement| statement.action.can_fail()) {
        if !is_broken {
            let message = "no state of this block can fail: a task, `parallel` or `map` takes `retry` and `catch`";
            errors.push(syn::Error::new(with, message));
        }
        return statements;
    }
    for clause in clauses {
        let mut applies = false;
        for statement in statements.iter_mut().filter(|statement| statement.action.can_fail()) {
            if let Some(left) = left_for(statement, clause) {
                statement.clauses.push(left);
                statement.scoped.push(Rc::clone(clause));
                applies = true;
            }
        }
        if !applies && !is_broken {
            let message = "no state of this block has a use for this clause, for their own come first: leave it out";
            errors.push(syn::Error::new(clause.span(), message));
        }
    }
    statements
}

/// What of a clause is left for a state that has clauses already; `None` if they say everything that it says.
pub(crate) fn left_for(statement: &Statement, clause: &Clause) -> Option<Clause> {
    let earlier: HashSet<String> = match clause {
        Clause::Retry { .. } => statement.clauses.iter().filter_map(retried).flatten().map(written).collect(),
        _ => statement.clauses.iter().filter_map(caught).flatten().map(written).collect(),
    };
    if earlier.contains("States::ALL") || statement.best_effort.is_some() && caught(clause).is_some() {
        return None;
    }
    let mut left = clause.clone();
    if let Clause::Retry { errors, .. } | Clause::Catch { errors, .. } = &mut left {
        errors.retain(|path| {
            let path = written(path);
            let whole_enum = path.rsplit_once("::").map_or("", |(whole, _)| whole);
            !earlier.contains(&path) && !earlier.contains(whole_enum)
        });
        if errors.is_empty() {
            return None;
        }
    }
    Some(left)
}

fn retried(clause: &Clause) -> Option<&Vec<Path>> {
    match clause {
        Clause::Retry { errors, .. } => Some(errors),
        _ => None,
    }
}

fn caught(clause: &Clause) -> Option<&Vec<Path>> {
    match clause {
        Clause::Catch { errors, .. } => Some(errors),
        _ => None,
    }
}

fn written(path: &Path) -> String {
    let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    match segments.as_slice() {
        [.., states, all] if states == "States" && all == "ALL" => "States::ALL".to_owned(),
        _ => segments.join("::"),
    }
}
