//! Times in words.

use proc_macro2::Span;
use syn::{Ident, LitInt, parse::ParseStream};

use super::super::syntax::Duration;

/// `5 seconds`, `1 hour`, `7 days`, or `5s`, `90min`, `2h`, `7d`.
pub(crate) fn duration(input: ParseStream<'_>) -> syn::Result<Duration> {
    let count: LitInt = input
        .parse()
        .map_err(|error| syn::Error::new(error.span(), "expected a time such as `5 seconds`, `1 hour` or `7 days`"))?;
    let (unit, unit_span): (String, Span) = if count.suffix().is_empty() {
        let unit: Ident = input.parse().map_err(|error| {
            syn::Error::new(error.span(), "expected a unit: `seconds`, `minutes`, `hours` or `days`")
        })?;
        (unit.to_string(), unit.span())
    } else {
        (count.suffix().to_owned(), count.span())
    };
    let factor: u64 = match unit.as_str() {
        "s" | "second" | "seconds" => 1,
        "min" | "minute" | "minutes" => 60,
        "h" | "hour" | "hours" => 3600,
        "d" | "day" | "days" => 86_400,
        "m" => return Err(syn::Error::new(unit_span, "`m` may be minutes or months: write `minutes` or `min`")),
        _ => {
            let message = format!("unknown unit `{unit}`: a time is in `seconds`, `minutes`, `hours` or `days`");
            return Err(syn::Error::new(unit_span, message));
        }
    };
    let seconds = count
        .base10_parse::<u64>()
        .ok()
        .and_then(|count| count.checked_mul(factor))
        .ok_or_else(|| syn::Error::new(count.span(), "this time is too long"))?;
    Ok(Duration { seconds, span: count.span() })
}
