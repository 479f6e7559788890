//! Half-typed workflows made whole, so that the editor knows the names around the cursor.
//!
//! Only what is missing is put in: a name behind `.`, `::`, an operator or an arrow, the parentheses of a call, the `;` in
//! front of the next state. What is typed keeps its place, which is what an editor compares.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

/// Words that are an action by themselves, and what may stand behind an action.
const WORDS: &[&str] = &["succeed", "pass", "catch", "retry", "timeout", "heartbeat", "assign", "set"];
/// How many of them are an action.
const ACTIONS: usize = 2;

/// The tokens with what is missing put in.
pub(super) fn completed(input: TokenStream) -> TokenStream {
    completed_in(input, Action::Outside)
}

/// The tokens of a group.
fn completed_in(input: TokenStream, mut action: Action) -> TokenStream {
    let tokens: Vec<TokenTree> = input.into_iter().collect();
    let mut out: Vec<TokenTree> = Vec::with_capacity(tokens.len());
    for (index, token) in tokens.iter().enumerate() {
        let rest = tokens.get(index..).unwrap_or_default();
        // `order.timeout` is a field.
        let is_field = is_punct(out.last(), '.') && is_clause(rest);
        let ends_name = is_punct(out.last(), '.') && ends_name(rest);
        let ends_operand = ends_name || !is_field && ends_operand(rest);
        if ends_operand && out.last().is_some_and(|last| wants_operand(last, &out)) {
            out.push(missing());
        }
        if action != Action::Data && begins_state(rest) && out.last().is_some_and(is_unfinished) {
            action.finish(&mut out);
            out.push(TokenTree::Punct(Punct::new(';', Spacing::Alone)));
        }
        if !is_field && ends_action(rest) {
            action.finish(&mut out);
        }
        out.push(match token {
            TokenTree::Group(group) => {
                let holds_data = group.delimiter() == Delimiter::Brace && holds_data(&out);
                let inside = if action == Action::Data || holds_data { Action::Data } else { Action::Outside };
                let mut inner = Group::new(group.delimiter(), completed_in(group.stream(), inside));
                inner.set_span(group.span());
                inner.into()
            }
            other => other.clone(),
        });
        action = action.after(token, rest.get(1));
    }
    if out.last().is_some_and(|last| wants_operand(last, &out)) {
        out.push(missing());
    }
    action.finish(&mut out);
    out.into_iter().collect()
}

/// How far a statement's action has been read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Action {
    Outside,
    /// In the members of a struct literal or of JSON, where no statements are.
    Data,
    /// Behind a label that may have a colon.
    Label,
    /// Behind the colon: nothing, or only a path.
    Path {
        empty: bool,
    },
}

impl Action {
    fn after(self, token: &TokenTree, next: Option<&TokenTree>) -> Self {
        match token {
            _ if self == Self::Data => self,
            TokenTree::Ident(name) if self == Self::Outside && is_capital(name) => Self::Label,
            TokenTree::Group(caption) if self == Self::Label && caption.delimiter() == Delimiter::Parenthesis => self,
            TokenTree::Punct(colon)
                if self == Self::Label && colon.as_char() == ':' && colon.spacing() == Spacing::Alone =>
            {
                Self::Path { empty: true }
            }
            TokenTree::Ident(name) if matches!(self, Self::Path { .. }) && !WORDS.iter().any(|word| name == word) => {
                Self::Path { empty: false }
            }
            TokenTree::Punct(colon)
                if matches!(self, Self::Path { empty: false })
                    && colon.as_char() == ':'
                    && (colon.spacing() == Spacing::Joint || !matches!(next, Some(TokenTree::Group(_)))) =>
            {
                self
            }
            _ => Self::Outside,
        }
    }

    /// A path alone becomes a call.
    fn finish(&mut self, out: &mut Vec<TokenTree>) {
        if *self == (Self::Path { empty: false }) {
            out.push(Group::new(Delimiter::Parenthesis, TokenStream::new()).into());
        }
        if *self != Self::Data {
            *self = Self::Outside;
        }
    }
}

fn missing() -> TokenTree {
    Ident::new("__missing", Span::mixed_site()).into()
}

fn is_punct(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

fn is_arrow(tokens: &[TokenTree]) -> bool {
    let is_joint = matches!(tokens.first(), Some(TokenTree::Punct(punct)) if punct.spacing() == Spacing::Joint);
    is_joint && (is_punct(tokens.first(), '=') || is_punct(tokens.first(), '-')) && is_punct(tokens.get(1), '>')
}

/// Whether no name stands behind a dot, and it is no range either.
fn ends_name(tokens: &[TokenTree]) -> bool {
    matches!(tokens.first(), Some(TokenTree::Punct(punct)) if !matches!(punct.as_char(), '.' | '='))
        || is_punct(tokens.first(), '=') && is_punct(tokens.get(1), '=')
}

/// Whether nothing of an expression can stand here.
fn ends_operand(tokens: &[TokenTree]) -> bool {
    is_punct(tokens.first(), ';') || is_punct(tokens.first(), ',') || is_arrow(tokens) || is_clause(tokens)
}

fn ends_action(tokens: &[TokenTree]) -> bool {
    is_punct(tokens.first(), ';') || is_arrow(tokens) || is_clause(tokens)
}

fn is_clause(tokens: &[TokenTree]) -> bool {
    matches!(tokens.first(), Some(TokenTree::Ident(word)) if WORDS.iter().skip(ACTIONS).any(|clause| word == clause))
        && !is_punct(tokens.get(1), ':')
        && !is_punct(tokens.get(1), '.')
}

/// Whether something must stand behind the last token.
fn wants_operand(last: &TokenTree, before: &[TokenTree]) -> bool {
    match last {
        TokenTree::Punct(punct) => match punct.as_char() {
            '>' => !closes_type(before),
            '.' | '&' | '|' | '+' | '-' | '*' | '/' | '%' | '<' | '=' => true,
            ':' => matches!(
                before.len().checked_sub(2).and_then(|index| before.get(index)),
                Some(TokenTree::Punct(first)) if first.as_char() == ':' && first.spacing() == Spacing::Joint
            ),
            _ => false,
        },
        TokenTree::Ident(word) => word == "return",
        _ => false,
    }
}

/// Whether the `>` that comes last is that of `Vec<Item>`, and no comparison.
fn closes_type(before: &[TokenTree]) -> bool {
    let mut tokens = before.iter().rev().skip(1);
    let mut closed = 0_usize;
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '>' => closed += 1,
            TokenTree::Punct(punct) if punct.as_char() == '<' => match closed.checked_sub(1) {
                Some(fewer) => closed = fewer,
                None => return matches!(tokens.next(), Some(TokenTree::Ident(name)) if is_capital(name)),
            },
            TokenTree::Ident(_) => {}
            TokenTree::Punct(punct) if matches!(punct.as_char(), ':' | ',' | '&' | '\'') => {}
            TokenTree::Group(group) if group.delimiter() != Delimiter::Brace => {}
            _ => return false,
        }
    }
    false
}

/// Whether braces behind these tokens are a struct literal, the request of a call, or JSON, and no statements.
fn holds_data(before: &[TokenTree]) -> bool {
    match before {
        [.., TokenTree::Ident(word)] if ["set", "raw"].iter().any(|known| word == known) => true,
        [.., TokenTree::Ident(task), TokenTree::Literal(_)] => task == "task",
        // What a map goes through stands in front of its body.
        [.., TokenTree::Ident(word), TokenTree::Ident(_)] if word == "in" => false,
        // So does what a workflow gives, and where a clause leads.
        [.., TokenTree::Ident(_)] if is_behind_arrow(before) => false,
        [.., TokenTree::Punct(colon), TokenTree::Ident(_)] if colon.as_char() == ':' => true,
        [.., TokenTree::Ident(name)] => is_capital(name),
        _ => false,
    }
}

/// Whether the last tokens are a path behind `->`.
fn is_behind_arrow(before: &[TokenTree]) -> bool {
    let is_path = |token: &TokenTree| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(colon) => colon.as_char() == ':',
        _ => false,
    };
    let arrow = before.iter().rposition(|token| !is_path(token)).and_then(|end| before.get(end.checked_sub(1)?..));
    arrow.is_some_and(is_arrow)
}

/// `Label:`, `Label ("caption"):`, or an attribute.
fn begins_state(tokens: &[TokenTree]) -> bool {
    match tokens {
        // That of a clause is no state's.
        [TokenTree::Punct(hash), TokenTree::Group(group), rest @ ..] => {
            hash.as_char() == '#' && group.delimiter() == Delimiter::Bracket && !is_clause(behind_attributes(rest))
        }
        [TokenTree::Ident(name), TokenTree::Group(caption), TokenTree::Punct(colon), ..] => {
            is_capital(name) && caption.delimiter() == Delimiter::Parenthesis && is_alone(colon)
        }
        [TokenTree::Ident(name), TokenTree::Punct(colon), ..] => is_capital(name) && is_alone(colon),
        _ => false,
    }
}

/// What stands behind attributes.
fn behind_attributes(tokens: &[TokenTree]) -> &[TokenTree] {
    match tokens {
        [TokenTree::Punct(hash), TokenTree::Group(_), rest @ ..] if hash.as_char() == '#' => behind_attributes(rest),
        other => other,
    }
}

fn is_alone(colon: &Punct) -> bool {
    colon.as_char() == ':' && colon.spacing() == Spacing::Alone
}

fn is_capital(name: &Ident) -> bool {
    name.to_string().starts_with(char::is_uppercase)
}

/// Whether a statement or member goes on behind this token.
fn is_unfinished(last: &TokenTree) -> bool {
    match last {
        TokenTree::Punct(punct) => !matches!(punct.as_char(), ';' | ',' | '#' | '!'),
        TokenTree::Group(group) => group.delimiter() == Delimiter::Parenthesis,
        TokenTree::Ident(_) | TokenTree::Literal(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::completed;

    #[test]
    fn what_is_missing_is_put_in() {
        for (typed, whole) in [
            ("A: f(order.);", "A: f(order.__missing);"),
            ("A: choose { a. == b => C, a. > 3 => C }", "A: choose { a.__missing == b => C, a.__missing > 3 => C }"),
            ("A: f(E::) ;", "A: f(E::__missing);"),
            ("A: f(x) catch E:: -> B;", "A: f(x) catch E::__missing -> B;"),
            ("A: f(x) -> ;", "A: f(x) -> __missing;"),
            ("A: f(x) => ;", "A: f(x) => __missing;"),
            ("A: choose { a.b > => B, else => , }", "A: choose { a.b > __missing => B, else => __missing, }"),
            ("A: validate_ ;", "A: validate_();"),
            ("A: crate::validate_ => x;", "A: crate::validate_() => x;"),
            ("A: succeed a.b /** c */ B: succeed;", "A: succeed a.b; /** c */ B: succeed;"),
            ("A: f(x) B (\"b\"): succeed;", "A: f(x); B (\"b\"): succeed;"),
            ("A: validate_ B: succeed;", "A: validate_(); B: succeed;"),
            ("A: f(x) -> return ;", "A: f(x) -> return __missing;"),
            ("A: map a in b { C: f }", "A: map a in b { C: f() }"),
            ("A: parallel { { B: f(x. } };", "A: parallel { { B: f(x. } };"),
        ] {
            if let (Ok(typed), Ok(whole)) = (typed.parse(), whole.parse::<proc_macro2::TokenStream>()) {
                assert_eq!(completed(typed).to_string(), whole.to_string());
            }
        }
    }

    #[test]
    fn what_is_whole_stays() {
        for text in [
            "W(items: Vec<Item>, of: Map<String, Vec<Item>>) -> Vec<Item> { A: f(x) => y: Vec<Item>; }",
            "A: f(x) => y -> B retry E { every 2 seconds, at most 3 } catch E::F as e -> C;",
            "A: choose { a > 1 && !b.c => B, x.timeout > 3 => B, else => C } B: succeed; C: fail \"c\" because x?;",
            "A: parallel { { B: f(Charge { id: a.id }); } { C: succeed; } } => (_, c); D: wait 1 hour;",
            "A: s3::put { Bucket: \"b\", Key: a.key } -> end; B: |token| q.send(Ask { token, Id: 1 });",
            "A: map a in b { C: f(a); } D: s3::put { Bucket: b, Key: c };",
            "A: f(format!(\"{}\", x), a[0], -1, a..b); B: succeed;",
            "A: raw { \"Type\": \"Pass\", \"Next\": \"B\" } B: task \"arn\" { \"a\": b.c } => d: E assign f = d.g set { Output: d };",
            "A: pass; B: f(x) /** why */ catch E -> C { assign d = 1, e: u32 = 2 set { Output: d } }; C: pass set { Output: 1 };",
        ] {
            let tokens: proc_macro2::TokenStream = text.parse().unwrap();
            assert_eq!(completed(tokens.clone()).to_string(), tokens.to_string());
        }
    }
}
