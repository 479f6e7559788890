//! What fills a member of a payload literal: a value, a list `[..]` of such, or a map `[("name", ..), ..]`.

use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::{Expr, ExprArray, ExprLit, ExprTuple, Ident, Lit, spanned::Spanned};

use super::expression::{Expressions, last_member};
use super::facts::{is_place, is_some};

impl Expressions<'_> {
    /// Code for a slot of the type that the member or list around it wants.
    pub(super) fn slot(&mut self, expression: &Expr) -> TokenStream {
        let inside = match expression {
            Expr::Call(call) if is_some(&call.func) => call.args.first(),
            _ => None,
        };
        match bare(inside.unwrap_or(expression)) {
            Expr::Array(list) => self.written(list),
            // JSONPath knows nothing that may be there: a value is, or is not.
            value if self.json_path => {
                let (code, span) = (self.val(value), span_of(expression));
                let ops = self.ops(span);
                let slot = Ident::new(if inside.is_some() { "some" } else { "slot" }, span);
                quote_spanned!(span=> #ops::json_path::#slot(#code))
            }
            _ => {
                let (code, span) = (self.val(expression), span_of(expression));
                let private = self.krate.at(span);
                quote_spanned!(span=> #private::Slot::new(#code))
            }
        }
    }

    /// A list or a map of what the type around it wants.
    fn written(&mut self, list: &ExprArray) -> TokenStream {
        let private = self.krate.at(list.span());
        let entries: Option<Vec<(&Lit, &Expr)>> = list.elems.iter().map(entry).collect();
        match entries {
            Some(entries) if !entries.is_empty() => {
                let names = entries.iter().map(|(name, _)| *name);
                let slots: Vec<_> = entries.iter().map(|(_, value)| self.slot(value)).collect();
                quote_spanned!(list.span()=> #private::Slot::map([#((#names, #slots)),*]))
            }
            _ => {
                let slots: Vec<_> = list.elems.iter().map(|element| self.element(element)).collect();
                quote_spanned!(list.span()=> #private::Slot::list([#(#slots),*]))
            }
        }
    }

    /// Code for an element of a list, which may not be absent.
    pub(super) fn element(&mut self, element: &Expr) -> TokenStream {
        let inside = match element {
            Expr::Call(call) if is_some(&call.func) => call.args.first(),
            _ => None,
        };
        match bare(inside.unwrap_or(element)) {
            Expr::Array(list) => self.written(list),
            value => {
                let (code, span) = (self.val(value), span_of(element));
                let ops = self.ops(span);
                quote_spanned!(span=> #ops::optional_element(#code))
            }
        }
    }
}

/// An expression without what a macro of the user's puts around it.
fn bare(expression: &Expr) -> &Expr {
    match expression {
        Expr::Group(inner) => bare(&inner.expr),
        Expr::Paren(inner) => bare(&inner.expr),
        other => other,
    }
}

/// `("name", value)`
fn entry(element: &Expr) -> Option<(&Lit, &Expr)> {
    let Expr::Tuple(ExprTuple { elems, .. }) = element else { return None };
    let mut elements = elems.iter();
    match (elements.next(), elements.next(), elements.next()) {
        (Some(Expr::Lit(ExprLit { lit: name @ Lit::Str(_), .. })), Some(value), None) => Some((name, value)),
        _ => None,
    }
}

/// Where a message about a value belongs.
fn span_of(expression: &Expr) -> proc_macro2::Span {
    if is_place(expression) { last_member(expression) } else { expression.span() }
}
