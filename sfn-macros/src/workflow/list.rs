//! Lists: `[a, b]`. An element that is no literal gives the list its type, and the others have to fit it.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;
use syn::{Expr, ExprArray, ExprLit, Lit, UnOp, spanned::Spanned};

use super::expression::{Expressions, last_member};
use super::facts::{is_place, is_some, range};

impl Expressions<'_> {
    pub(super) fn list(&mut self, list: &ExprArray) -> TokenStream {
        let mut numbers = Vec::new();
        list.elems.iter().for_each(|element| integers(element, &mut numbers));
        self.list_with(list, range_of(&numbers), false)
    }

    /// A list whose whole numbers all lie in the range `range`.
    fn list_with(&mut self, list: &ExprArray, range: Option<&'static str>, any_length: bool) -> TokenStream {
        let span = list.bracket_token.span.join();
        let ops = self.ops(span);
        if list.elems.is_empty() {
            return quote_spanned!(span=> #ops::empty());
        }
        let lengths: Vec<usize> = list.elems.iter().filter_map(nested).map(|inner| inner.elems.len()).collect();
        let inner_any = lengths.iter().any(|length| lengths.first() != Some(length));
        // The first of those that say most.
        let leader =
            list.elems.iter().enumerate().rev().max_by_key(|(_, element)| weight(element)).map(|(index, _)| index);
        // `Some(a)` and `None` say that elements are optional, each of which is there nevertheless, or `null`.
        let optional = list.elems.iter().any(|element| inside_some(element).is_some() || is_none(element))
            && !list.elems.iter().all(is_none);
        let mut elements = Vec::new();
        for (index, element) in list.elems.iter().enumerate() {
            let element = inside_some(element).unwrap_or(element);
            let value = match (element, nested(element)) {
                (_, Some(inner)) => self.list_with(inner, range, inner_any),
                (element, None) if let (Some((number, negative)), Some(range)) = (integer(element), range) => {
                    self.integer(number, negative, Some(range))
                }
                (element, None) => self.val(element),
            };
            let span = if is_place(element) { last_member(element) } else { element.span() };
            let ops = self.ops(span);
            let function = match (leader == Some(index), optional) {
                (true, false) => "first_element",
                (false, false) => "element",
                (true, true) => "first_optional_element",
                (false, true) => "optional_element",
            };
            let function = Ident::new(function, span);
            elements.push(quote_spanned!(span=> #ops::#function(#value)));
        }
        let function = Ident::new(if any_length { "list_of_any_length" } else { "list" }, span);
        quote_spanned!(span=> #ops::#function([#(#elements),*]))
    }
}

fn nested(element: &Expr) -> Option<&ExprArray> {
    match element {
        Expr::Array(list) => Some(list),
        Expr::Paren(inner) => nested(&inner.expr),
        _ => None,
    }
}

/// What is in a `Some(..)`.
fn inside_some(element: &Expr) -> Option<&Expr> {
    match element {
        Expr::Call(call) if is_some(&call.func) && call.args.len() == 1 => call.args.first(),
        Expr::Paren(inner) => inside_some(&inner.expr),
        _ => None,
    }
}

fn is_none(element: &Expr) -> bool {
    matches!(element, Expr::Path(path) if path.path.is_ident("None"))
}

/// An integer literal, and whether a minus stands before it.
pub(super) fn integer(element: &Expr) -> Option<(&ExprLit, bool)> {
    match element {
        Expr::Lit(literal @ ExprLit { lit: Lit::Int(_), .. }) => Some((literal, false)),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => {
            integer(&unary.expr).filter(|(_, negative)| !negative).map(|(literal, _)| (literal, true))
        }
        Expr::Paren(inner) => integer(&inner.expr),
        _ => None,
    }
}

/// The values of the integer literals in a list.
pub(super) fn integers(element: &Expr, out: &mut Vec<i128>) {
    let element = inside_some(element).unwrap_or(element);
    if let Some((ExprLit { lit: Lit::Int(number), .. }, negative)) = integer(element) {
        let value = number.base10_parse::<i128>().ok();
        out.extend(value.map(|value| if negative { -value } else { value }));
    } else if let Some(list) = nested(element) {
        list.elems.iter().for_each(|element| integers(element, out));
    }
}

/// The name of the smallest range in which all lie.
pub(super) fn range_of(numbers: &[i128]) -> Option<&'static str> {
    let (least, greatest) = (*numbers.iter().min()?, *numbers.iter().max()?);
    if least >= 0 {
        return range(greatest, false).map(|(_, range)| range);
    }
    // Below 0, a range says how far it goes on either side.
    let reach = least.min(-greatest - 1);
    range(reach, false).map(|(_, range)| range)
}

/// How much an element says of the type of a list.
pub(super) fn weight(element: &Expr) -> u8 {
    match element {
        Expr::Lit(ExprLit { lit: Lit::Int(_), .. }) => 1,
        Expr::Lit(ExprLit { lit: Lit::Float(_), .. }) => 2,
        Expr::Lit(_) => 3,
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => weight(&unary.expr),
        Expr::Paren(inner) => weight(&inner.expr),
        Expr::Array(list) => list.elems.iter().map(weight).max().unwrap_or(0),
        other if is_none(other) => 0,
        other => inside_some(other).map_or(4, weight),
    }
}
