//! What was probably meant by a word that begins no action, no clause and no state.

use proc_macro2::{Delimiter, Punct, Spacing, Span, TokenStream, TokenTree};
use sfn_asl::diagnostic::similar_name;
use syn::{
    Ident, LitStr, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream},
    token,
};

/// The actions that a word begins, and how they are written.
const ACTIONS: [(&str, &str); 11] = [
    ("choose", "choose { condition => State, else => State }"),
    ("match", "match value { Kind::Gift => State, else => State }"),
    ("parallel", "parallel { { First: ..; } { Second: ..; } }"),
    ("map", "map item in list { .. }"),
    ("distributed", "distributed map row: Row in reader { .. }"),
    ("poll", "poll call(..) => name every 30 seconds at most 20 times { name.done => State, else => State }"),
    ("wait", "wait 5 minutes"),
    ("let", "let name = value"),
    ("succeed", "succeed value"),
    ("fail", "fail \"Error\" because \"cause\""),
    ("use", "use Fragment(arguments)"),
];

/// Words of other languages, and of the Amazon States Language, for the same actions.
const OTHER_WORDS: [(&str, &str); 16] = [
    ("Choice", "choose"),
    ("Fail", "fail"),
    ("Map", "map"),
    ("Parallel", "parallel"),
    ("Pass", "let"),
    ("Succeed", "succeed"),
    ("Wait", "wait"),
    ("delay", "wait"),
    ("foreach", "map"),
    ("pass", "let"),
    ("sleep", "wait"),
    ("success", "succeed"),
    ("switch", "match"),
    ("throw", "fail"),
    ("when", "choose"),
    ("include", "use"),
];

/// The words that begin clauses.
pub(crate) const CLAUSES: [&str; 7] = ["timeout", "heartbeat", "credentials", "retry", "catch", "assign", "set"];

/// What a state does that is a slip or a word of another language, or nothing that a state does.
pub(super) fn action(input: ParseStream<'_>) -> Option<syn::Error> {
    if input.peek(Token![#]) {
        return Some(input.error("an attribute stands in front of the name of a state"));
    }
    let ahead = input.fork();
    let word = ahead.call(Ident::parse_any).ok()?;
    let text = word.to_string();
    let error = |message: String| Some(syn::Error::new(word.span(), message));
    if text == "parallel" && holds_braces(&ahead) {
        return error(format!("the branches of a `parallel` stand in braces: `{}`", form_of("parallel")?));
    }
    if ["async", "await", "call", "invoke", "run", "task"].contains(&text.as_str()) && ahead.peek(Ident) {
        return error(format!("a task is the call alone, without `{text}`: `Name: function(payload) => result;`"));
    }
    if ["goto", "jump", "next"].contains(&text.as_str()) && ahead.peek(Ident) {
        return error(format!(
            "`{text}` is no action: a jump stands behind what a state does, `Name: function(payload) -> State;`"
        ));
    }
    let is_call = ahead.peek(token::Paren) || ahead.peek(Token![.]) || ahead.peek(Token![::]) || ahead.peek(Token![!]);
    if is_call || !input.peek(Ident) {
        return None;
    }
    let known = OTHER_WORDS.iter().find(|(other, _)| *other == text).map(|(_, action)| *action);
    let meant = known.or_else(|| similar_name(&text, ACTIONS.map(|(action, _)| action)));
    if meant == Some(text.as_str()) {
        return error(format!("`{text}` is written `{}`", form_of(&text)?));
    }
    if let Some(meant) = meant.filter(|meant| !is_end(&ahead) || known.is_some() || *meant == "succeed") {
        return error(format!("`{text}` is no action: did you mean `{meant}`? It is written `{}`", form_of(meant)?));
    }
    if ahead.peek(Ident) && ahead.peek2(token::Brace) {
        return error(format!("the payload stands in parentheses: `{text}(Payload {{ .. }})`"));
    }
    if is_end(&ahead) {
        return error(format!("a task is a call, with parentheses: `{text}(payload)`"));
    }
    None
}

fn form_of(action: &str) -> Option<&'static str> {
    ACTIONS.iter().find(|(name, _)| *name == action).map(|(_, form)| *form)
}

/// Whether braces follow, inside of parentheses or brackets.
fn holds_braces(input: ParseStream<'_>) -> bool {
    let group = input.fork().parse::<proc_macro2::Group>();
    group.is_ok_and(|group| {
        let begins_with_braces = group
            .stream()
            .into_iter()
            .next()
            .is_some_and(|token| matches!(token, TokenTree::Group(inner) if inner.delimiter() == Delimiter::Brace));
        group.delimiter() != Delimiter::Brace && begins_with_braces
    })
}

/// Whether nothing more of an action follows.
fn is_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![;]) || input.peek(Token![=>]) || input.peek(Token![->])
}

/// What stands where a clause may stand, and is none. `behind_retry` says whether a `retry` without settings is in front.
pub(crate) fn clause(word: &Ident, behind_retry: bool) -> syn::Error {
    let text = word.to_string();
    let message = match text.as_str() {
        "every" | "at" | "backoff" | "max_delay" | "jitter" if behind_retry => {
            "the settings of a retry stand in braces: `retry Error { every 2 seconds, at most 3 }`".to_owned()
        }
        "goto" | "jump" | "next" | "then" | "to" => {
            format!("`{text}` is no clause: a jump is written `-> State`, in front of the clauses")
        }
        "best" => "`best effort` is written in two words, and is the last clause".to_owned(),
        _ => {
            let help = match similar_name(&text, CLAUSES) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "a state takes `timeout`, `heartbeat`, `credentials`, `retry`, `catch`, `assign` and `set`"
                    .to_owned(),
            };
            format!("unknown clause `{text}`: {help}")
        }
    };
    syn::Error::new(word.span(), message)
}

/// What begins no state.
pub(super) fn state(input: ParseStream<'_>) -> syn::Error {
    let at = input.span();
    let says = |message: &str| syn::Error::new(at, message);
    if let Ok(text) = input.fork().parse::<LitStr>() {
        let text = text.value();
        return says(&format!(
            "a state's name is a Rust name, behind which another may stand: `Name (\"{text}\"): ..;`"
        ));
    }
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else { return says("a state is written `Name: ...;`") };
    let text = word.to_string();
    let is_word_of_rust = !input.peek(Ident);
    match text.as_str() {
        "try" => return says("errors of several states are caught with `with catch Error -> State { states }`"),
        "use" | "match" | "choose" | "parallel" | "map" | "distributed" | "wait" | "succeed" | "fail" | "poll"
            if !ahead.peek(Token![:]) =>
        {
            return says(&format!("a state begins with its name: `Name: {text} ..;`"));
        }
        _ if is_word_of_rust && ahead.peek(Token![:]) => {
            return says(&format!("`{text}` is a word of Rust: name the state otherwise"));
        }
        "state" | "step" if ahead.peek(Ident) => {
            return says(&format!("a state is its name, without `{text}`: `Name: ..;`"));
        }
        _ => {}
    }
    if ahead.peek(token::Paren) || ahead.peek(Token![.]) {
        return says(&format!("a state begins with its name: `Name: {text}(..);`"));
    }
    if ahead.peek(Token![=]) && !ahead.peek(Token![=>]) && text.starts_with(char::is_lowercase) {
        return says(&format!("a value is kept by a state: `Name: let {text} = value, other = value;`"));
    }
    if has_several_words(&ahead) {
        return says("a state's name is one word, behind which others may stand: `Name (\"the whole name\"): ..;`");
    }
    if text.starts_with(char::is_uppercase) {
        return says(&format!("a `:` stands behind the name of a state: `{text}: ...;`"));
    }
    says("a state is written `Name: ...;`")
}

/// Whether more words or signs stand in front of the next `:`.
fn has_several_words(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let mut words = 0;
    loop {
        if ahead.peek(Token![:]) && !ahead.peek(Token![::]) {
            return words > 0;
        }
        let is_word = ahead.peek(Ident) && ahead.call(Ident::parse_any).is_ok();
        if !(is_word || ahead.peek(Token![-]) && !ahead.peek(Token![->]) && <Token![-]>::parse(&ahead).is_ok()) {
            return false;
        }
        words += 1;
    }
}

/// A call whose payload is written by its members, without the type: `pay(order_id: order.id)`, `pay({ order_id: order.id })`.
pub(super) fn payload(input: ParseStream<'_>) -> Option<syn::Error> {
    let ahead = input.fork();
    let function = ahead.parse::<Ident>().ok()?;
    let arguments = ahead.parse::<proc_macro2::Group>().ok()?.stream();
    let inside = match arguments.clone().into_iter().next() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => group.stream(),
        _ => arguments,
    };
    let message =
        format!("a payload is a struct literal, with its type: `{function}(Payload {{ member: value, .. }})`");
    first_member(inside).map(|span| syn::Error::new(span, message))
}

/// A payload in braces without its type: `{ order_id: order.id }`, behind the words `in_front`.
pub(super) fn bare_payload(input: ParseStream<'_>, in_front: &str) -> Option<syn::Error> {
    if !input.peek(token::Brace) {
        return None;
    }
    let inside = input.fork().parse::<proc_macro2::Group>().ok()?.stream();
    let message = format!("a payload is a struct literal, with its type: `{in_front}Payload {{ member: value, .. }}`");
    first_member(inside).map(|span| syn::Error::new(span, message))
}

/// Where the name stands of `name: ..`.
fn first_member(tokens: TokenStream) -> Option<Span> {
    let mut tokens = tokens.into_iter();
    let name = tokens.next().filter(|token| matches!(token, TokenTree::Ident(_)))?;
    let is_colon = |punct: &Punct| punct.as_char() == ':' && punct.spacing() == Spacing::Alone;
    matches!(tokens.next()?, TokenTree::Punct(punct) if is_colon(&punct)).then(|| name.span())
}
