//! The least length of the definition, from the tokens alone: each text of the workflow stands in it, and each state has a name.
//!
//! Source: AWS Step Functions API, `CreateStateMachine`: `definition` is at most 1,048,576 characters long.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use sfn_asl::codes;
use sfn_asl::validate::DEFINITION_LIMIT;
use syn::{Lit, LitStr};

use super::syntax::{Block, Statement, Workflow};
use crate::finding::Finding;

/// The characters of a state at least: `"":{"Type":"Wait"},`.
const STATE: usize = 19;

/// Finds a workflow, written with these tokens, whose definition is too long whatever its expressions become.
pub(super) fn check(workflow: &Workflow, tokens: &TokenStream) -> Option<Finding> {
    let mut texts = 0;
    let mut longest: Option<(usize, proc_macro2::Span)> = None;
    visit(tokens, &mut |text| {
        let length = least(&text.value());
        texts += length;
        if longest.is_none_or(|(other, _)| length > other) {
            longest = Some((length, text.span()));
        }
    });
    let length = texts + STATE * states(&workflow.body);
    if length <= DEFINITION_LIMIT {
        return None;
    }
    // One text that is too long by itself, or too much of everything.
    let alone = longest.filter(|(length, _)| *length > DEFINITION_LIMIT);
    let (span, help) = match alone {
        Some((_, span)) => (span, "put the text into Amazon S3, and hand over where it is"),
        None => (workflow.name.span(), "move parts of it into workflows of their own, and call them like functions"),
    };
    let message =
        format!("the definition has at least {length} characters; {DEFINITION_LIMIT} are allowed\n= help: {help}");
    Some(Finding::new(span, codes::DEFINITION_TOO_LONG, message))
}

/// The characters of a text that are left whatever stands in its placeholders, if it has any.
fn least(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut count = 0;
    for character in text.chars() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => count += 1,
            _ => {}
        }
    }
    count
}

fn states(block: &Block) -> usize {
    let inner = block.statements.iter().flat_map(Statement::inner_blocks);
    block.statements.len() + inner.map(states).sum::<usize>()
}

/// Runs `found` on each text, but for those in attributes.
fn visit(tokens: &TokenStream, found: &mut impl FnMut(&LitStr)) {
    let mut is_attribute = false;
    for token in tokens.clone() {
        match token {
            TokenTree::Group(group) => {
                if !(is_attribute && group.delimiter() == Delimiter::Bracket) {
                    visit(&group.stream(), found);
                }
                is_attribute = false;
            }
            // `#![..]` has a `!` between.
            TokenTree::Punct(punct) => {
                is_attribute = punct.as_char() == '#' || (is_attribute && punct.as_char() == '!');
            }
            TokenTree::Literal(literal) => {
                is_attribute = false;
                if let Lit::Str(text) = Lit::new(literal) {
                    found(&text);
                }
            }
            TokenTree::Ident(_) => is_attribute = false,
        }
    }
}
