//! `match value { Enum::A => State, Enum::B | Enum::C => State, else => State }`, and `let name = value, ..`.

use quote::ToTokens;
use syn::{Expr, Ident, Path, Token, braced, parse::ParseStream};

use super::super::after;
use super::super::syntax::{After, Assignment, Match, MatchArm};
use super::recovery::{skip_past, whole};

const FORM: &str = "an arm of a `match` is a variant with its enum and a state: `Kind::Gift => Wrap`";

/// A `match`; `None` if one of its arms did not parse.
pub(super) fn parse_match(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> syn::Result<Option<Match>> {
    let keyword = input.parse::<Token![match]>()?;
    let ahead = input.fork();
    let value = ahead.call(Expr::parse_without_eager_brace)?;
    syn::parse::discouraged::Speculative::advance_to(input, &ahead);
    if !input.peek(syn::token::Brace) {
        return Err(input.error("a match is written `match value { Kind::Gift => Wrap, else => Ship }`"));
    }
    let content;
    braced!(content in input);
    let mut out = Match { value, arms: Vec::new(), otherwise: None, otherwise_after: After::default() };
    let before = errors.len();
    while !content.is_empty() {
        let span = content.span();
        let arm = arm(&content, &mut out);
        let missing_comma = arm.is_ok() && !content.is_empty() && content.parse::<Token![,]>().is_err();
        if let Err(error) = arm {
            errors.push(error);
            skip_past(&content, ',');
        } else if missing_comma {
            errors.push(content.error("expected `,` between the arms of a match"));
            skip_past(&content, ',');
        } else if out.otherwise.is_some() && !content.is_empty() {
            errors.push(syn::Error::new(span, "`else` is the last arm: what stands behind it would never be reached"));
            super::recovery::drain(&content);
        }
    }
    if errors.len() == before && out.arms.is_empty() {
        errors.push(syn::Error::new(keyword.span, FORM));
    }
    Ok((errors.len() == before).then_some(out))
}

fn arm(input: ParseStream<'_>, out: &mut Match) -> syn::Result<()> {
    let comment = super::comment_in_front(input)?;
    if input.peek(Token![_]) {
        return Err(input.error("what is left is written `else => State`"));
    }
    if input.peek(Token![else]) {
        input.parse::<Token![else]>()?;
        let (target, after) = target(input)?;
        if comment.is_some() {
            return Err(syn::Error::new(target.span(), "`else` has no comment of its own: that of the state says it"));
        }
        (out.otherwise, out.otherwise_after) = (Some(target), after);
        return Ok(());
    }
    let mut variants = vec![variant(input)?];
    while input.peek(Token![|]) {
        input.parse::<Token![|]>()?;
        variants.push(variant(input)?);
    }
    for variant in &variants {
        let mut earlier = out.arms.iter().flat_map(|arm| &arm.variants);
        if earlier.any(|earlier| written(earlier) == written(variant)) {
            let span = variant.segments.last().map_or_else(|| input.span(), |last| last.ident.span());
            return Err(syn::Error::new(span, "an earlier arm has this variant already: this one would never apply"));
        }
    }
    let (target, mut after) = target(input)?;
    after.comment = comment;
    out.arms.push(MatchArm { variants, target, after });
    Ok(())
}

fn written(path: &Path) -> String {
    path.to_token_stream().to_string()
}

fn variant(input: ParseStream<'_>) -> syn::Result<Path> {
    let path = input.call(Path::parse_mod_style).map_err(|error| syn::Error::new(error.span(), FORM))?;
    if path.segments.len() < 2 {
        return Err(syn::Error::new_spanned(path, FORM));
    }
    Ok(path)
}

fn target(input: ParseStream<'_>) -> syn::Result<(Ident, After)> {
    if !input.peek(Token![=>]) {
        return Err(input.error(FORM));
    }
    input.parse::<Token![=>]>()?;
    let target = input.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), FORM))?;
    let after = after::after(input)?;
    if input.is_empty() || input.peek(Token![,]) { Ok((target, after)) } else { Err(input.error(FORM)) }
}

/// `let name = value, name: Type = value`
pub(super) fn assignments(input: ParseStream<'_>) -> syn::Result<Vec<Assignment>> {
    let form = "a value is kept with `let name = value, other: Type = value`";
    input.parse::<Token![let]>()?;
    let mut out = Vec::new();
    loop {
        let name: Ident = input.parse().map_err(|error| syn::Error::new(error.span(), form))?;
        let ty = if input.peek(Token![:]) {
            input.parse::<Token![:]>()?;
            Some(whole(input)?)
        } else {
            None
        };
        if !input.peek(Token![=]) {
            return Err(input.error(form));
        }
        input.parse::<Token![=]>()?;
        out.push(Assignment { name, ty, value: whole(input)? });
        if !input.peek(Token![,]) {
            return Ok(out);
        }
        input.parse::<Token![,]>()?;
        if input.peek(Token![;]) || input.is_empty() {
            return Ok(out);
        }
    }
}
