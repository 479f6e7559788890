//! Times in words.

use proc_macro2::Span;
use syn::{Expr, Ident, Lit, LitInt, Token, parenthesized, parse::ParseStream};

use super::super::syntax::{ComputedTime, Duration, Time};
use super::recovery::whole;

/// A time that is written, or that an expression gives: `5 minutes`, `order.delay minutes`.
pub(crate) fn time(input: ParseStream<'_>) -> syn::Result<Time> {
    if is_fixed(input) {
        return duration(input).map(Time::Fixed);
    }
    if is_in_parentheses(input) {
        return Err(input.error("a time stands without parentheses: `5 seconds`"));
    }
    if input.peek(Token![for]) {
        return Err(input.error("how long is written without `for`: `wait 5 seconds`"));
    }
    let value: Expr = whole(input)?;
    let word: Ident = input.parse().map_err(|error| syn::Error::new(error.span(), UNITS))?;
    let (factor, unit) = (factor(&word.to_string(), word.span())?, word.span());
    Ok(Time::Computed(ComputedTime { value, factor, unit }))
}

/// Whether a time begins with a number that is all of it, or with nothing that could be an expression.
fn is_fixed(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    match ahead.parse::<LitInt>() {
        Ok(count) => !count.suffix().is_empty() || ahead.is_empty() || ahead.peek(Ident) || ahead.peek(Token![;]),
        Err(_) => input.is_empty() || input.peek(Token![;]) || input.peek(Token![=]) || input.peek(Lit),
    }
}

/// `(5 seconds)`
fn is_in_parentheses(input: ParseStream<'_>) -> bool {
    let in_parentheses = |input: ParseStream<'_>| {
        let content;
        parenthesized!(content in input);
        let is_time = content.parse::<LitInt>().is_ok() && content.parse::<Ident>().is_ok();
        while content.parse::<proc_macro2::TokenTree>().is_ok() {}
        Ok::<bool, syn::Error>(is_time)
    };
    in_parentheses(&input.fork()).unwrap_or(false)
}

const TIME: &str = "expected a time such as `5 seconds`, `1 hour` or `7 days`";
const UNITS: &str = "expected a unit: `seconds`, `minutes`, `hours` or `days`";

/// `5 seconds`, `1 hour`, `7 days`, or `5s`, `90min`, `2h`, `7d`.
pub(crate) fn duration(input: ParseStream<'_>) -> syn::Result<Duration> {
    let count: LitInt = input.parse().map_err(|error| syn::Error::new(error.span(), TIME))?;
    if count.base10_digits().starts_with('-') {
        return Err(syn::Error::new(count.span(), "a time is not negative"));
    }
    let (unit, unit_span): (String, Span) = if count.suffix().is_empty() {
        let unit: Ident = input.parse().map_err(|error| syn::Error::new(error.span(), UNITS))?;
        (unit.to_string(), unit.span())
    } else {
        (count.suffix().to_owned(), count.span())
    };
    let factor = factor(&unit, unit_span)?;
    let seconds = count
        .base10_parse::<u64>()
        .ok()
        .and_then(|count| count.checked_mul(factor))
        .ok_or_else(|| syn::Error::new(count.span(), "this time is too long"))?;
    Ok(Duration { seconds, span: count.span() })
}

/// How many seconds a unit has.
fn factor(unit: &str, span: Span) -> syn::Result<u64> {
    match unit {
        "s" | "second" | "seconds" => Ok(1),
        "min" | "minute" | "minutes" => Ok(60),
        "h" | "hour" | "hours" => Ok(3600),
        "d" | "day" | "days" => Ok(86_400),
        "m" => Err(syn::Error::new(span, "`m` may be minutes or months: write `minutes` or `min`")),
        _ => {
            let message = format!("unknown unit `{unit}`: a time is in `seconds`, `minutes`, `hours` or `days`");
            Err(syn::Error::new(span, message))
        }
    }
}
