//! The clauses of a state: `timeout`, `heartbeat`, `credentials`, `retry`, `catch`.

use proc_macro2::Span;
use syn::{Ident, Lit, LitInt, Path, Token, braced, parse::ParseStream};

use super::after;
use super::parse::{comment_in_front, duration, scope, time, whole};
use super::set;
use super::syntax::{Clause, RetrySetting};

/// All clauses in front of the `;`.
pub(crate) fn clauses(input: ParseStream<'_>) -> syn::Result<Vec<Clause>> {
    let mut out = Vec::new();
    loop {
        // A comment may be that of the next state.
        let ahead = input.fork();
        let comment = comment_in_front(&ahead);
        let Ok(word) = ahead.fork().parse::<Ident>() else { break };
        if is_label(&ahead) || is_best_effort(&ahead) || scope::is_next(&ahead) {
            break;
        }
        let comment = comment?;
        if comment.is_some() {
            if word != "retry" && word != "catch" {
                return Err(input.error("a comment stands in front of a state, an arm, a `retry` or a `catch`"));
            }
            comment_in_front(input)?;
        }
        if is_label(input) || is_best_effort(input) || scope::is_next(input) {
            break;
        }
        let clause = match word.to_string().as_str() {
            "timeout" => {
                input.parse::<Ident>()?;
                Clause::Timeout(time(input)?)
            }
            "heartbeat" => {
                input.parse::<Ident>()?;
                Clause::Heartbeat(time(input)?)
            }
            "credentials" => {
                input.parse::<Ident>()?;
                Clause::Credentials(whole(input)?)
            }
            "retry" => {
                input.parse::<Ident>()?;
                retry(input, comment)?
            }
            "catch" => {
                input.parse::<Ident>()?;
                catch(input, comment)?
            }
            "assign" => {
                input.parse::<Ident>()?;
                Clause::Assign(after::assignments(input)?)
            }
            "set" => {
                input.parse::<Ident>()?;
                Clause::Set(set::fields(input)?)
            }
            other => {
                let message = format!(
                    "unknown clause `{other}`: a state takes `timeout`, `heartbeat`, `credentials`, `retry`, `catch`, \
                     `assign` and `set`"
                );
                return Err(syn::Error::new(word.span(), message));
            }
        };
        out.push(clause);
    }
    Ok(out)
}

fn is_best_effort(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<Ident>().is_ok_and(|word| word == "best") && ahead.parse::<Ident>().is_ok_and(|word| word == "effort")
}

/// `best effort`, if it stands here: the last clause.
pub(crate) fn best_effort(input: ParseStream<'_>) -> syn::Result<Option<Span>> {
    if !is_best_effort(input) {
        return Ok(None);
    }
    let span = input.parse::<Ident>()?.span();
    input.parse::<Ident>()?;
    if input.is_empty() || input.peek(Token![;]) {
        return Ok(Some(span));
    }
    Err(input.error("`best effort` is the last clause: it takes every error that no clause in front of it takes"))
}

/// `Name:` or `Name ("caption"):`, the next statement behind a forgotten `;`.
fn is_label(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let _: syn::Result<Ident> = ahead.parse();
    if ahead.peek(syn::token::Paren) {
        let _: syn::Result<proc_macro2::TokenTree> = ahead.parse();
    }
    ahead.peek(Token![:])
}

/// `retry Errors { every 5 seconds, at most 3, backoff 2.0 }`
fn retry(input: ParseStream<'_>, comment: Option<String>) -> syn::Result<Clause> {
    let errors = errors(input)?;
    let mut settings = Vec::new();
    if input.peek(syn::token::Brace) && !scope::is_block(input) {
        let content;
        braced!(content in input);
        let outcome = retry_settings(&content, &mut settings);
        // A buffer left unread would hide this error behind another.
        while content.parse::<proc_macro2::TokenTree>().is_ok() {}
        outcome?;
    }
    settings.extend(comment.map(RetrySetting::Comment));
    Ok(Clause::Retry { errors, settings })
}

fn retry_settings(input: ParseStream<'_>, settings: &mut Vec<RetrySetting>) -> syn::Result<()> {
    while !input.is_empty() {
        let span = input.span();
        let setting = retry_setting(input)?;
        let kind = std::mem::discriminant(&setting);
        if settings.iter().any(|earlier| std::mem::discriminant(earlier) == kind) {
            return Err(syn::Error::new(span, "this setting is written twice"));
        }
        settings.push(setting);
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(())
}

fn retry_setting(input: ParseStream<'_>) -> syn::Result<RetrySetting> {
    if let Some((times, span)) = at_most(input)? {
        return Ok(RetrySetting::AtMost(times, span));
    }
    let word: Ident = input.parse()?;
    Ok(match word.to_string().as_str() {
        "every" => RetrySetting::Every(duration(input)?),
        "backoff" => {
            let rate: Lit = input.parse()?;
            let value = match &rate {
                Lit::Float(rate) => rate.base10_parse().ok(),
                Lit::Int(rate) => rate.base10_parse().ok(),
                _ => None,
            };
            let value = value.ok_or_else(|| syn::Error::new(rate.span(), "a backoff is a number such as `2.0`"))?;
            RetrySetting::Backoff(value, rate.span())
        }
        "max_delay" => RetrySetting::MaxDelay(duration(input)?),
        "jitter" => RetrySetting::Jitter,
        other => {
            let message = format!(
                "unknown retry setting `{other}`: there are `every 5 seconds`, `at most 3`, `backoff 2.0`, `max_delay 1 minute` and `jitter`"
            );
            return Err(syn::Error::new(word.span(), message));
        }
    })
}

/// `at most N`, if it stands here.
pub(crate) fn at_most(input: ParseStream<'_>) -> syn::Result<Option<(u32, Span)>> {
    let ahead = input.fork();
    let words = ahead.parse::<Ident>().is_ok_and(|word| word == "at")
        && ahead.parse::<Ident>().is_ok_and(|word| word == "most");
    if !words {
        return Ok(None);
    }
    input.parse::<Ident>()?;
    input.parse::<Ident>()?;
    let times: LitInt =
        input.parse().map_err(|error| syn::Error::new(error.span(), "`at most` takes a whole number"))?;
    if !times.suffix().is_empty() {
        return Err(syn::Error::new(times.span(), "`at most` takes a whole number"));
    }
    let value = times.base10_parse().map_err(|_| syn::Error::new(times.span(), "this number is too large"))?;
    Ok(Some((value, times.span())))
}

/// `catch Errors as name -> State`
fn catch(input: ParseStream<'_>, comment: Option<String>) -> syn::Result<Clause> {
    let errors = errors(input)?;
    let binding = if input.peek(Token![as]) {
        input.parse::<Token![as]>()?;
        Some(input.parse()?)
    } else {
        None
    };
    input.parse::<Token![->]>().map_err(|error| {
        syn::Error::new(error.span(), "a catch is written `catch Error -> State` or `catch Error as name -> State`")
    })?;
    let target = input.parse().map_err(|error| syn::Error::new(error.span(), "expected the state to go to"))?;
    let mut after = after::after(input)?;
    after.comment = comment;
    Ok(Clause::Catch { errors, binding, target, after })
}

/// `A::B | C`
fn errors(input: ParseStream<'_>) -> syn::Result<Vec<Path>> {
    let path = |input: ParseStream<'_>| {
        input.call(Path::parse_mod_style).map_err(|error| {
            syn::Error::new(
                error.span(),
                "expected an error enum or one of its variants, such as `PaymentError::Declined`",
            )
        })
    };
    let mut out = vec![path(input)?];
    while input.peek(Token![|]) {
        input.parse::<Token![|]>()?;
        out.push(path(input)?);
    }
    Ok(out)
}
