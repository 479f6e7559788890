//! `match value { Enum::A => State, Enum::B | Enum::C => State, else => State }`.

use quote::ToTokens;
use syn::{Expr, Ident, Lit, Path, Token, braced, parse::ParseStream, token};

use super::super::after;
use super::super::syntax::{After, Match, MatchArm};
use super::recovery::{in_own_words, skip_past};

const FORM: &str = "an arm of a `match` is a variant with its enum and a state: `Kind::Gift => Wrap`";

/// A `match`; `None` if one of its arms did not parse.
pub(super) fn parse_match(input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> syn::Result<Option<Match>> {
    let keyword = input.parse::<Token![match]>()?;
    let form = "a match is written `match value { Kind::Gift => Wrap, else => Ship }`";
    if input.peek(token::Brace) {
        return Err(input.error(form));
    }
    let ahead = input.fork();
    let value = ahead.call(Expr::parse_without_eager_brace).map_err(|error| in_own_words(&error))?;
    syn::parse::discouraged::Speculative::advance_to(input, &ahead);
    if !input.peek(syn::token::Brace) {
        return Err(input.error(form));
    }
    let content;
    braced!(content in input);
    let mut out = Match { value, arms: Vec::new(), otherwise: None, otherwise_after: After::default() };
    let before = errors.len();
    // A mistake that is made in several arms is said once.
    let mut add = |error: syn::Error| {
        let message = error.to_string();
        if !errors.iter().skip(before).any(|earlier| earlier.to_string() == message) {
            errors.push(error);
        }
    };
    while !content.is_empty() {
        let span = content.span();
        let arm = arm(&content, &mut out);
        let missing_comma = arm.is_ok() && !content.is_empty() && content.parse::<Token![,]>().is_err();
        if let Err(error) = arm {
            add(error);
            skip_past(&content, ',');
        } else if missing_comma {
            add(content.error("expected `,` between the arms of a match"));
            if !content.peek(Token![else]) {
                skip_past(&content, ',');
            }
        } else if out.otherwise.is_some() && !content.is_empty() {
            add(syn::Error::new(span, "`else` is the last arm: what stands behind it would never be reached"));
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
    if input.peek(Lit) || input.peek(Token![-]) {
        let message = "a `match` decides between the variants of an enum; a value is compared with a literal in a \
                       `choose`: `value == \"a\" => State`";
        return Err(input.error(message));
    }
    if input.fork().parse::<Ident>().is_ok_and(|word| word == "at") && input.peek2(Ident) {
        return Err(input.error("a bound, `at most 24 times`, is an arm of a `choose`"));
    }
    let word = input.fork().parse::<Ident>().map(|word| word.to_string()).unwrap_or_default();
    if ["Some", "None", "Ok", "Err"].contains(&word.as_str()) {
        let message = "whether a value is there is tested in a `choose`: `value.is_some() => State`; errors are caught, \
                       `catch Error -> State`";
        return Err(input.error(message));
    }
    let path = input.call(Path::parse_mod_style).map_err(|error| syn::Error::new(error.span(), FORM))?;
    if path.segments.len() < 2 {
        let message = "a variant is written with its enum: `Kind::Gift => Wrap`";
        return Err(syn::Error::new_spanned(path, message));
    }
    if input.peek(token::Paren) || input.peek(token::Brace) {
        return Err(input.error(
            "a `match` is over an enum whose variants hold nothing, so that nothing is taken out of one: what decides is a \
             field of its own, tested in a `choose` or matched",
        ));
    }
    Ok(path)
}

fn target(input: ParseStream<'_>) -> syn::Result<(Ident, After)> {
    if input.peek(Token![if]) {
        return Err(input.error("an arm of a `match` has no condition: write a `choose` behind it, or in its place"));
    }
    if !input.peek(Token![=>]) {
        return Err(input.error(FORM));
    }
    input.parse::<Token![=>]>()?;
    let target = input.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), FORM))?;
    let after = after::after(input)?;
    let is_state = input.peek(token::Paren) || input.peek(token::Brace) || input.peek(Lit);
    if is_state { Err(input.error(FORM)) } else { Ok((target, after)) }
}
