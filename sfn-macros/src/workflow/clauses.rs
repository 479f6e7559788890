//! The clauses of a state: `timeout`, `heartbeat`, `credentials`, `retry`, `catch`.

use proc_macro2::Span;
use syn::{Ident, Lit, LitInt, Path, Token, braced, ext::IdentExt, parse::ParseStream};

use super::after;
use super::parse::meant::{self, CLAUSES};
use super::parse::{assign, comment_in_front, duration, scope, time, whole};
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
        let has_colon = input.peek2(Token![:]) && !input.peek2(Token![::]);
        if has_colon {
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
                Clause::Assign(assign(input)?)
            }
            "set" => {
                input.parse::<Ident>()?;
                Clause::Set(set::fields(input)?)
            }
            // Of a state without a name.
            _ if begins_action(input) => break,
            _ => {
                let behind_retry = matches!(out.last(), Some(Clause::Retry { settings, .. }) if settings.is_empty());
                return Err(meant::clause(&word, behind_retry));
            }
        };
        out.push(clause);
    }
    Ok(out)
}

/// Whether a call stands here, or a state in a word: what a state does, and not one of its clauses.
pub(crate) fn begins_action(input: ParseStream<'_>) -> bool {
    const WORDS: [&str; 8] = ["choose", "parallel", "map", "distributed", "poll", "wait", "succeed", "fail"];
    let ahead = input.fork();
    let Ok(word) = ahead.parse::<Ident>() else { return false };
    let is_call = ahead.peek(syn::token::Paren) || ahead.peek(Token![.]) || ahead.peek(Token![::]);
    is_call || WORDS.iter().any(|known| word == known)
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

/// Whether a clause begins here.
pub(crate) fn is_clause(input: ParseStream<'_>) -> bool {
    let word = input.fork().parse::<Ident>();
    word.is_ok_and(|word| CLAUSES.contains(&word.to_string().as_str())) && !is_label(input)
}

/// Whether `Name:` or `Name ("caption"):` stands here, the next statement behind a forgotten `;`. `timeout:` is none.
pub(crate) fn is_label(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    match ahead.parse::<Ident>() {
        Ok(word) if !CLAUSES.contains(&word.to_string().as_str()) => {}
        _ => return false,
    }
    if ahead.peek(syn::token::Paren) {
        let _: syn::Result<proc_macro2::TokenTree> = ahead.parse();
    }
    ahead.peek(Token![:]) && !ahead.peek(Token![::])
}

/// `retry Errors { every 5 seconds, at most 3, backoff 2.0 }`
fn retry(input: ParseStream<'_>, comment: Option<String>) -> syn::Result<Clause> {
    let errors = errors(input, "retry Error { every 5 seconds, at most 3 }")?;
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
        let (span, start) = (input.span(), input.fork());
        let setting = retry_setting(input)?;
        let kind = std::mem::discriminant(&setting);
        if settings.iter().any(|earlier| std::mem::discriminant(earlier) == kind) {
            let word = start.call(Ident::parse_any).map(|word| word.to_string()).unwrap_or_default();
            let word = if word == "at" { "at most".to_owned() } else { word };
            return Err(syn::Error::new(span, format!("a second `{word}`: a retry has one")));
        }
        settings.push(setting);
        if !input.is_empty() && input.parse::<Token![,]>().is_err() {
            return Err(input.error("expected `,` between the settings of a retry: `every 5 seconds, at most 3`"));
        }
    }
    Ok(())
}

fn retry_setting(input: ParseStream<'_>) -> syn::Result<RetrySetting> {
    if input.peek(Ident) && input.peek2(Token![:]) {
        let word: Ident = input.parse()?;
        if let Some(form) = setting_of_aws(&word.to_string()) {
            let message = format!("a retry has no `{word}: ..`: write `{form}`, without a colon");
            return Err(syn::Error::new(word.span(), message));
        }
        return Err(input.error(
            "a setting of a retry is written without `:`: there are `every 5 seconds`, `at most 3`, `backoff 2.0`, \
             `max_delay 1 minute` and `jitter`",
        ));
    }
    if let Some((times, span)) = at_most(input)? {
        // As a choice and a poll say it.
        if input.fork().parse::<Ident>().is_ok_and(|word| word == "times" || word == "time") {
            input.parse::<Ident>()?;
        }
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
            if let Some(form) = setting_of_aws(other) {
                let message = format!("a retry has no `{other}`: write `{form}`");
                return Err(syn::Error::new(word.span(), message));
            }
            let message = format!(
                "unknown retry setting `{other}`: there are `every 5 seconds`, `at most 3`, `backoff 2.0`, `max_delay 1 minute` and `jitter`"
            );
            return Err(syn::Error::new(word.span(), message));
        }
    })
}

/// How the setting of a retry is written that the definition of a state machine, or a program, calls by this name.
pub(crate) fn setting_of_aws(name: &str) -> Option<&'static str> {
    let name: String = name.chars().filter(|character| *character != '_').collect::<String>().to_lowercase();
    Some(match name.as_str() {
        "interval" | "intervalseconds" | "delay" => "every 5 seconds",
        "maxattempts" | "attempts" | "times" | "retries" | "maxretries" => "at most 3",
        "backoffrate" | "rate" => "backoff 2.0",
        "maxdelayseconds" => "max_delay 1 minute",
        "jitterstrategy" => "jitter",
        _ => return None,
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
    const FORM: &str = "catch Error as name -> State";
    let errors = errors(input, FORM)?;
    let binding = if input.peek(Token![as]) {
        input.parse::<Token![as]>()?;
        let expected = "expected a name for the error: `catch Error as name -> State`";
        Some(input.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), expected))?)
    } else {
        None
    };
    if !input.peek(Token![->]) {
        let is_pattern = input.peek(syn::token::Paren);
        return Err(input.error(if is_pattern {
            "the error that is caught gets a name with `as`: `catch Error as name -> State`"
        } else {
            "a catch is written `catch Error -> State` or `catch Error as name -> State`"
        }));
    }
    input.parse::<Token![->]>()?;
    let expected = "a catch names the state to go to: `catch Error -> State`";
    let target: Ident = input.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), expected))?;
    if input.peek(Token![as]) {
        return Err(input.error("the error's name stands in front of the jump: `catch Error as name -> State`"));
    }
    if input.peek(Lit) || input.peek(syn::token::Paren) && !is_label(input) {
        return Err(syn::Error::new(target.span(), expected));
    }
    let mut after = after::after(input)?;
    after.comment = comment;
    Ok(Clause::Catch { errors, binding, target, after })
}

/// `A::B | C`; `form` is what the whole clause looks like.
fn errors(input: ParseStream<'_>, form: &str) -> syn::Result<Vec<Path>> {
    let path = |input: ParseStream<'_>| {
        if input.peek(Token![_]) {
            return Err(input.error("every error is `States::ALL`"));
        }
        input.call(Path::parse_mod_style).map_err(|error| {
            let message =
                format!("expected an error enum or one of its variants, such as `PaymentError::Declined`: `{form}`");
            syn::Error::new(error.span(), message)
        })
    };
    let mut out = vec![path(input)?];
    while input.peek(Token![|]) {
        input.parse::<Token![|]>()?;
        out.push(path(input)?);
    }
    if input.peek(Token![,]) {
        return Err(
            input.error("several errors stand with `|` between them: `PaymentError::Declined | States::Timeout`")
        );
    }
    if input.peek(Token![.]) {
        return Err(input.error("a variant stands behind `::`: `States::ALL`"));
    }
    Ok(out)
}
