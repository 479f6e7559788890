//! What a state does, and what stands behind it: bindings, jumps, arms, branches.

use sfn_asl::diagnostic::similar_name;
use syn::{
    Expr, Ident, Lit, LitInt, Token, braced,
    ext::IdentExt,
    parenthesized,
    parse::{ParseBuffer, ParseStream},
    token,
};

use super::super::fragment::parse_use;
use super::super::syntax::{Action, Arm, Binding, Block, Condition, Success, Wait};
use super::super::{after, call, clauses, map, raw_state};
use super::assignments::let_;
use super::matching::parse_match;
use super::recovery::{drain, skip_past, whole};
use super::{block, meant, rust_words, time};

/// Words that begin an action and cannot be called as tasks.
const ACTION_WORDS: &[&str] = &["wait", "succeed", "fail", "choose"];

pub(super) fn action(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> syn::Result<(Action, bool)> {
    if let Some(raw) = raw_state::parse(input) {
        return Ok((Action::Raw(Box::new(raw?)), true));
    }
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
        "match" => {
            let of = parse_match(input, errors)?;
            Ok((of.map_or(Action::Broken, Action::Match), true))
        }
        "use" => Ok((parse_use(input)?, false)),
        "pass" if !(input.peek2(token::Paren) || input.peek2(Token![.]) || input.peek2(Token![::])) => {
            input.call(Ident::parse_any)?;
            Ok((Action::Let(Vec::new()), false))
        }
        "let" => Ok((Action::Let(let_(input)?), false)),
        "map" | "distributed" if map::begins(input) => Ok((map::action(input, errors)?, true)),
        "wait" => {
            input.parse::<Ident>()?;
            let until = input.fork().parse::<Ident>().is_ok_and(|word| word == "until");
            if until {
                input.parse::<Ident>()?;
                if input.peek(LitInt) {
                    return Err(input.error("`wait until` takes a timestamp; how long is written `wait 5 seconds`"));
                }
                return Ok((Action::Wait(Wait::Until(whole(input)?)), false));
            }
            Ok((Action::Wait(Wait::For(time(input)?)), false))
        }
        "succeed" => {
            input.parse::<Ident>()?;
            let is_set = input.fork().parse::<Ident>().is_ok_and(|word| word == "set") && input.peek2(token::Brace);
            let ends = input.is_empty() || input.peek(Token![;]);
            let bare = ends || input.peek(Token![->]) || input.peek(Token![=>]) || clauses::is_label(input) || is_set;
            if let Some(error) = meant::bare_payload(input, "succeed ").filter(|_| !is_set) {
                return Err(error);
            }
            Ok((Action::Succeed(if bare { None } else { Some(whole(input)?) }), false))
        }
        "fail" => {
            input.parse::<Ident>()?;
            let form = "the error name is a string: `fail \"OrderFailed\" because \"..\"`";
            let error: Expr = whole(input).map_err(|error| syn::Error::new(error.span(), form))?;
            if let Expr::Tuple(of_two) = &error {
                return Err(syn::Error::new_spanned(of_two, form));
            }
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
        _ => match rust_words::refused(input, true).or_else(|| meant::action(input)) {
            Some(error) => Err(error),
            None => task(input).map(|call| (Action::Call(call), false)),
        },
    }
}

/// A call of a resource.
fn task(input: ParseStream<'_>) -> syn::Result<Expr> {
    let mut expression: Expr = match whole(input) {
        Ok(expression) => expression,
        Err(error) => return Err(meant::payload(input).unwrap_or(error)),
    };
    // A call that comes out of a macro of the user's.
    while let Expr::Group(syn::ExprGroup { expr, .. }) | Expr::Paren(syn::ExprParen { expr, .. }) = expression {
        expression = *expr;
    }
    call::check(&expression)?;
    if let Expr::Call(call) = &expression
        && let Expr::Path(path) = &*call.func
        && let Some(name) = path.path.get_ident().filter(|name| ACTION_WORDS.contains(&name.to_string().as_str()))
    {
        return Err(syn::Error::new(name.span(), format!("`{name}` is a word of the language, not a task")));
    }
    Ok(expression)
}

pub(super) fn binding(input: ParseStream<'_>) -> syn::Result<Binding> {
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
    let name = input.parse().map_err(|error| syn::Error::new(error.span(), "expected a name or `_` behind `=>`"))?;
    if input.peek(token::Brace) || input.peek(token::Paren) && !clauses::is_label(input) {
        return Err(input.error("a result is bound to one name, whose members are read with a dot: `=> payment`"));
    }
    Ok(Some(name))
}

pub(super) fn success(input: ParseStream<'_>) -> syn::Result<Success> {
    input.parse::<Token![->]>()?;
    if input.peek(Token![return]) {
        let keyword: Token![return] = input.parse()?;
        if let Some(error) = meant::bare_payload(input, "-> return ") {
            return Err(error);
        }
        return Ok(Success::Return(whole(input)?, keyword.span));
    }
    let target: Ident = input
        .parse()
        .map_err(|error| syn::Error::new(error.span(), "expected `-> State`, `-> return value` or `-> end`"))?;
    let is_near_return = similar_name(&target.to_string(), ["return"]).is_some();
    if is_near_return && (input.peek(Lit) || input.peek(Ident) && !clauses::is_clause(input)) {
        return Err(syn::Error::new(target.span(), "a value is given with `-> return value`"));
    }
    Ok(if target == "end" { Success::End } else { Success::Jump(target) })
}

const ARM: &str = "an arm of a choice names a state: `condition => State`";

/// The arms of a choice. A mistake that is made in several arms is said once.
pub(super) fn arms(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> Vec<Arm> {
    let mut out = Vec::new();
    let before = errors.len();
    let mut add = |error: syn::Error| {
        let message = error.to_string();
        if !errors.iter().skip(before).any(|earlier| earlier.to_string() == message) {
            errors.push(error);
        }
    };
    let mut otherwise = None;
    while !input.is_empty() {
        let start = input.span();
        let arm = match arm(input) {
            Ok(arm) => arm,
            Err(error) => {
                add(error);
                skip_past(input, ',');
                continue;
            }
        };
        if let Some(otherwise) = otherwise.take() {
            let message = if matches!(arm.condition, Condition::Else) {
                (start, "a second `else`: a choice has one, as its last arm")
            } else {
                (otherwise, "`else` is the last arm: what stands behind it would never be reached")
            };
            add(syn::Error::new(message.0, message.1));
        }
        if matches!(arm.condition, Condition::Else) {
            otherwise = Some(arm.target.span());
        }
        out.push(arm);
        if !input.is_empty() && input.parse::<Token![,]>().is_err() {
            let is_state = input.peek(token::Paren) || input.peek(token::Brace) || input.peek(Lit);
            add(input.error(if is_state { ARM } else { "expected `,` between the arms of a choice" }));
            if !input.peek(Token![else]) {
                skip_past(input, if input.peek(Token![;]) { ';' } else { ',' });
            }
        }
    }
    out
}

fn arm(input: ParseStream<'_>) -> syn::Result<Arm> {
    const BOUND: &str = "a bound is written `at most 24 times`";
    let comment = super::comment_in_front(input)?;
    if input.peek(Token![_]) {
        return Err(input.error("what holds otherwise is written `else => State`"));
    }
    if input.peek(Token![if]) || input.peek(Token![match]) {
        return Err(input.error(ARM));
    }
    let condition = if input.peek(Token![else]) {
        input.parse::<Token![else]>()?;
        Condition::Else
    } else if let Some(at) = clauses::at_most(input)? {
        let (times, span) = at;
        let times_word: Ident = input.parse().map_err(|_| input.error(BOUND))?;
        if times_word != "times" && times_word != "time" {
            return Err(syn::Error::new(times_word.span(), BOUND));
        }
        if times == 0 {
            return Err(syn::Error::new(span, "an arm that is taken 0 times is never taken: leave it out"));
        }
        Condition::AtMost { times, span, anew: false }
    } else {
        let ahead = input.fork();
        if let Ok(Expr::Assign(assign)) = ahead.parse() {
            return Err(syn::Error::new(assign.eq_token.span, "values are compared with `==`"));
        }
        Condition::Holds(whole(input)?)
    };
    if !input.peek(Token![=>]) {
        let word = input.fork().call(Ident::parse_any).map(|word| word.to_string()).unwrap_or_default();
        return Err(input.error(match word.as_str() {
            "and" => "both of two conditions are written `a && b`",
            "or" => "one of two conditions is written `a || b`",
            "in" | "is" => "a condition is a comparison, such as `value >= 1 && value < 5`",
            _ if matches!(&condition, Condition::Holds(Expr::Path(path)) if path.path.is_ident("not")) => {
                "that a condition does not hold is written `!condition`"
            }
            _ => "an arm of a choice is written with `=>`: `condition => State`",
        }));
    }
    input.parse::<Token![=>]>()?;
    let target: Ident = input.parse().map_err(|error| syn::Error::new(error.span(), ARM))?;
    let mut after = after::after(input)?;
    after.comment = comment;
    if let (Condition::Else, Some(_)) = (&condition, &after.comment) {
        return Err(syn::Error::new(target.span(), "`else` has no comment of its own: that of the state says it"));
    }
    if input.peek(token::Paren) || input.peek(token::Brace) || input.peek(Lit) {
        return Err(input.error(ARM));
    }
    Ok(Arm { condition, target, after })
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
            // A mistake that is made in several branches is said once.
            if out.is_some() {
                let form = "a branch is written in braces: `parallel { { First: ..; } { Second: ..; } }`";
                errors.push(input.error(form));
            }
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
