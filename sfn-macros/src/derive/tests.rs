//! The derives as functions of tokens: whatever they are, they answer, and never by a panic.

use proc_macro2::{Group, TokenStream, TokenTree};

const TYPES: [&str; 4] = [
    r#"
    /// A struct
    #[derive(Clone)]
    #[serde(rename_all(serialize = "camelCase", deserialize = "kebab-case"), default, deny_unknown_fields, tag = "kind")]
    #[payload(crate = sfn)]
    pub struct Order<'a, T: Clone = u32, const N: usize> where T: Send {
        #[serde(rename = "id", alias = "identifier")]
        pub r#type: &'a str,
        #[serde(flatten)]
        more: Option<Vec<Self>>,
        #[serde(with = "hex", skip_serializing_if = "Vec::is_empty")]
        #[payload(as = [T; N])]
        bytes: Vec<u8>,
        #[payload(opaque)]
        time: std::time::Duration,
        #[serde(skip)]
        of: PhantomData<T>,
    }
    "#,
    "#[serde(transparent)] pub(crate) struct Id<T>(#[payload(as = String)] T, PhantomData<()>);",
    r#"
    #[serde(tag = "t", content = "c", rename_all_fields = "lowercase")]
    enum Shape<T> {
        #[serde(rename = "round", alias = "o")]
        Round { radius: f64, r#in: T },
        #[serde(untagged)]
        Square(f64),
        #[serde(other)]
        Pair((), Box<Self>),
        Nothing,
    }
    "#,
    r#"
    #[task_error(diagnostic = lambda_runtime::Diagnostic, crate = sfn)]
    enum Failed<T> {
        #[task_error(name = "a.b")]
        One(T),
        r#Two { code: u32 },
        Three,
    }
    "#,
];

fn tokens(text: &str) -> Vec<TokenTree> {
    text.parse::<TokenStream>().unwrap().into_iter().collect()
}

/// Every way to change one token of a tree.
fn each_change(
    tokens: &[TokenTree],
    change: &dyn Fn(&mut Vec<TokenTree>, usize),
    visit: &mut dyn FnMut(Vec<TokenTree>),
) {
    for index in 0..tokens.len() {
        let mut changed = tokens.to_vec();
        change(&mut changed, index);
        visit(changed);
        if let TokenTree::Group(group) = &tokens[index] {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            each_change(&inner, change, &mut |inner| {
                let mut around = tokens.to_vec();
                around[index] = TokenTree::Group(Group::new(group.delimiter(), inner.into_iter().collect()));
                visit(around);
            });
        }
    }
}

/// Expands every change; counts them, and those that are refused.
fn expand_all(change: &dyn Fn(&mut Vec<TokenTree>, usize)) -> (usize, usize) {
    let (mut all, mut refused) = (0, 0);
    for text in TYPES {
        each_change(&tokens(text), change, &mut |changed| {
            let stream: TokenStream = changed.into_iter().collect();
            for expansion in [super::payload::expand(stream.clone()), super::task_error::expand(stream)] {
                all += 1;
                refused += usize::from(expansion.to_string().contains("compile_error"));
            }
        });
    }
    (all, refused)
}

#[test]
fn types_expand_to_items() {
    for text in TYPES {
        let stream: TokenStream = text.parse().unwrap();
        let expansion = super::payload::expand(stream).to_string();
        assert!(syn::parse_str::<syn::File>(&expansion).is_ok(), "{expansion}");
    }
    let expansion = super::payload::expand(TYPES[2].parse().unwrap()).to_string();
    assert!(!expansion.contains("compile_error"), "{expansion}");
    // Only the flattened `Option` is refused.
    let expansion = super::payload::expand(TYPES[0].parse().unwrap()).to_string();
    assert_eq!(expansion.matches("compile_error").count(), 1, "{expansion}");
}

#[test]
fn a_type_without_one_of_its_tokens_is_answered() {
    let (all, refused) = expand_all(&|tokens, index| drop(tokens.remove(index)));
    assert!(all > 500 && refused > all / 4 && refused < all, "{refused} of {all}");
}

#[test]
fn a_type_that_ends_anywhere_is_answered() {
    let (all, refused) = expand_all(&|tokens, index| tokens.truncate(index));
    assert!(all > 500 && refused > all / 4 && refused < all, "{refused} of {all}");
}

#[test]
fn a_type_with_a_token_too_many_is_answered() {
    for extra in
        ["=", ",", ";", "{ }", "( )", "#[serde]", "#[serde(rename)]", "'a", "r#type", "_", "\"\"", "1e400", "$", "Self"]
    {
        let (all, refused) = expand_all(&|changed, index| {
            let tail = changed.split_off(index);
            changed.extend(tokens(extra));
            changed.extend(tail);
        });
        assert!(all > 500 && refused > all / 4, "{refused} of {all} with {extra}");
    }
}

#[test]
fn neighbours_in_each_others_place_are_answered() {
    let (all, refused) = expand_all(&|tokens, index| {
        if index + 1 < tokens.len() {
            tokens.swap(index, index + 1);
        }
    });
    assert!(all > 500 && refused > all / 4, "{refused} of {all}");
}
