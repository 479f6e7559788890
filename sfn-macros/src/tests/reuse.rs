//! Fragments, polls, `with` and `best effort`: whatever the tokens are.

use proc_macro2::{TokenStream, TokenTree};

use super::each_change;
use crate::workflow::{Reader, expand, fragment};

const FRAGMENT: &str = r#"
    pub Tell(to: Order, text: String) -> String {
        Ask ("Ask them"): choose { to.rush => Post, else => Await }
        Await: poll state(to.id) => now every 1 minute at most 3 times { now.done => Post, else => Lost }
        Post: post(text) => posted -> return posted.id;
        Both: parallel { { Left: post(text); } { Right: map item in to.items { Each: post(item); } } } best effort;
        Lost: fail "Lost";
    }
"#;

const WORKFLOW: &str = r#"
    pub W(order: Order) -> String {
        with retry E::A { at most 2 } catch States::ALL as error -> Failed {
            First: use library::Tell(order, format!("{}", order.id)) => first;
            Second: post(first) best effort;
        }
        Third: use library::Tell(order, first) => third -> Done retry E;
        Done: succeed third;
        Failed: fail "Failed" because error.cause;
    }
"#;

fn tokens(text: &str) -> Vec<TokenTree> {
    text.parse::<TokenStream>().unwrap().into_iter().collect()
}

/// The workflow, which knows its fragment.
fn workflow() -> Vec<TokenTree> {
    tokens(&format!("sfn_dsl, @ {{ (library::Tell) {{ {FRAGMENT} }} }} {WORKFLOW}"))
}

fn is_refused(expansion: &str) -> bool {
    expansion.contains("compile_error") || expansion.contains(super::FINDING)
}

#[test]
fn the_whole_expands_without_errors() {
    let expansion = expand(workflow().into_iter().collect(), Reader::Compiler).to_string();
    assert!(!is_refused(&expansion.replace("unreachable_state", "")), "{expansion}");
    assert!(expansion.contains("library :: Tell :: __states"), "{expansion}");
}

#[test]
fn a_fragment_that_is_not_known_is_asked_for() {
    let expansion = expand(tokens(&format!("sfn_dsl, {WORKFLOW}")).into_iter().collect(), Reader::Compiler).to_string();
    assert!(
        expansion.starts_with("library :: Tell ! { workflow_impl { sfn_dsl } { } { library :: Tell } {"),
        "{expansion}"
    );
    let outer = "sfn_dsl, Outer() { A: use Inner(); }";
    let expansion = fragment::expand(outer.parse().unwrap()).to_string();
    assert!(expansion.starts_with("Inner ! { fragment_impl { sfn_dsl } { } { Inner } {"), "{expansion}");
}

#[test]
fn a_fragment_that_is_wrong_is_said_nothing_of_where_it_is_used() {
    let text = "sfn_dsl, @ { (Tell) { ! } } W() -> String { A: use Tell(5) => a; Done: succeed a; }";
    let expansion = expand(text.parse().unwrap(), Reader::Compiler).to_string();
    assert!(!is_refused(&expansion), "{expansion}");
}

/// Expands every change of the workflow with its fragment, and of the fragment.
fn expand_all(change: &dyn Fn(&mut Vec<TokenTree>, usize)) -> (usize, usize) {
    let (mut all, mut refused) = (0, 0);
    each_change(&workflow(), change, &mut |tokens| {
        let expansion = expand(tokens.clone(), Reader::Compiler).to_string();
        expand(tokens, Reader::Editor);
        all += 1;
        refused += usize::from(is_refused(&expansion));
    });
    each_change(&tokens(&format!("sfn_dsl, {FRAGMENT}")), change, &mut |tokens| {
        let expansion = fragment::expand(tokens.clone()).to_string();
        fragment::in_editor(tokens);
        all += 1;
        refused += usize::from(is_refused(&expansion));
    });
    (all, refused)
}

#[test]
fn without_one_of_the_tokens_it_is_answered() {
    let (all, refused) = expand_all(&|tokens, index| drop(tokens.remove(index)));
    assert!(all > 300 && refused > all / 3, "{refused} of {all}");
}

#[test]
fn where_it_ends_anywhere_it_is_answered() {
    let (all, refused) = expand_all(&|tokens, index| tokens.truncate(index));
    assert!(all > 300 && refused > all / 3, "{refused} of {all}");
}

#[test]
fn with_a_token_too_many_it_is_answered() {
    for extra in ["use", "$"] {
        let extra: TokenStream = extra.parse().unwrap();
        let (all, _) = expand_all(&|tokens, index| {
            let tail = tokens.split_off(index);
            tokens.extend(extra.clone());
            tokens.extend(tail);
        });
        assert!(all > 300);
    }
}
