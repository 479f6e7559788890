//! The macro as a function of tokens: whatever they are, it answers, and never by a panic.

mod reuse;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::workflow::{Reader, expand};

/// The order example's workflow, as the macro gets it.
fn order_workflow() -> Vec<TokenTree> {
    let example = include_str!("tests/order.txt");
    let tokens: TokenStream = format!("sfn_dsl, {example}").parse().unwrap();
    tokens.into_iter().collect()
}

/// Every way to change one token of a tree: by `change`, which gets the tokens around it and its index.
fn each_change(tokens: &[TokenTree], change: &dyn Fn(&mut Vec<TokenTree>, usize), visit: &mut dyn FnMut(TokenStream)) {
    for index in 0..tokens.len() {
        let mut changed = tokens.to_vec();
        change(&mut changed, index);
        visit(changed.into_iter().collect());
        if let TokenTree::Group(group) = &tokens[index] {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            each_change(&inner, change, &mut |inner| {
                let mut around = tokens.to_vec();
                around[index] = TokenTree::Group(Group::new(group.delimiter(), inner));
                visit(around.into_iter().collect());
            });
        }
    }
}

/// The beginning of a finding; what a struct literal lacks is for rustc to find.
const FINDING: &str = "panic ! (\"{}\" , \"";

/// Expands every change of the order workflow; counts them, and those that are refused.
fn expand_all(change: &dyn Fn(&mut Vec<TokenTree>, usize)) -> (usize, usize) {
    let (mut all, mut refused) = (0, 0);
    each_change(&order_workflow(), change, &mut |tokens| {
        let expansion = expand(tokens, Reader::Compiler).to_string();
        all += 1;
        refused += usize::from(expansion.contains("compile_error") || expansion.contains(FINDING));
    });
    (all, refused)
}

#[test]
fn the_order_workflow_expands_without_errors() {
    let expansion = expand(order_workflow().into_iter().collect(), Reader::Compiler).to_string();
    assert!(!expansion.contains("compile_error"), "{expansion}");
    assert!(!expansion.contains(FINDING), "{expansion}");
    assert!(syn::parse_str::<syn::File>(&expansion.replace("sfn_dsl ::", "::sfn_dsl::")).is_ok(), "{expansion}");
}

#[test]
fn an_editor_knows_the_names_of_a_workflow_that_is_wrong() {
    let text =
        "sfn_dsl, pub W(order: Order) { First: f(order.) -> Second; Second: wait 1 parsec; Third: g(order) -> Frist; }";
    let expansion = expand(text.parse().unwrap(), Reader::Editor).to_string();
    let error = expansion.find("compile_error").unwrap();
    // The states are an enum, each mention of one is a use of it, and both stand in front of the errors.
    assert!(expansion.find("enum State { First , Second , Third }").is_some_and(|names| names < error), "{expansion}");
    assert!(expansion.find("State :: Frist").is_some_and(|mention| mention < error), "{expansion}");
    assert!(expansion.contains("struct W"), "{expansion}");
}

#[test]
fn a_workflow_without_one_of_its_tokens_is_answered() {
    let (all, refused) = expand_all(&|tokens, index| drop(tokens.remove(index)));
    assert!(all > 200 && refused > all / 2, "{refused} of {all}");
}

#[test]
fn a_workflow_that_ends_anywhere_is_answered() {
    let (all, refused) = expand_all(&|tokens, index| tokens.truncate(index));
    assert!(all > 200 && refused > all / 2, "{refused} of {all}");
}

#[test]
fn a_workflow_with_a_token_too_many_is_answered() {
    for extra in
        ["=>", "->", ";", "{ }", "( )", ",", ":", "catch", "return", "0x1", "'a'", "r#type", "_", "\"\"", "1e400", "$"]
    {
        let extra: TokenStream = extra.parse().unwrap();
        let (all, _) = expand_all(&|tokens, index| {
            let tail = tokens.split_off(index);
            tokens.extend(extra.clone());
            tokens.extend(tail);
        });
        assert!(all > 200);
    }
}

#[test]
fn neighbours_in_each_others_place_are_answered() {
    let (all, _) = expand_all(&|tokens, index| {
        if index + 1 < tokens.len() {
            tokens.swap(index, index + 1);
        }
    });
    assert!(all > 200);
}

#[test]
fn token_soup_is_answered() {
    let tokens = order_workflow();
    let mut words: Vec<TokenTree> = Vec::new();
    each_change(&tokens, &|tokens, index| tokens.truncate(index + 1), &mut |stream| {
        words.extend(stream.into_iter().last());
    });
    // A fixed sequence that looks like chance.
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |limit: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(limit).unwrap()).unwrap()
    };
    for _ in 0..300 {
        let soup: TokenStream = (0..next(60)).map(|_| words[next(words.len())].clone()).collect();
        let body = TokenTree::Group(Group::new(Delimiter::Brace, soup));
        let head: TokenStream = "sfn_dsl, pub W(order: Order)".parse().unwrap();
        let tokens: TokenStream = head.into_iter().chain([body]).collect();
        expand(tokens.clone(), Reader::Editor);
        expand(tokens, Reader::Compiler);
    }
}
