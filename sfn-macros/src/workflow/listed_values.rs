//! Literals in a struct literal of which an API lists the values: rustc compares them, where the type is known.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;
use syn::{Expr, ExprStruct, Lit, Member, UnOp, spanned::Spanned};

use super::expression::Expressions;
use super::facts::is_some;
use super::levels::Level;
use super::syntax::label_text;

impl Expressions<'_> {
    /// The comparison of the literals that are members of `of`, or elements of one.
    pub(super) fn listed_values(&self, of: &ExprStruct) -> Option<TokenStream> {
        if self.unlisted_values != Level::Deny {
            return None;
        }
        let path = &of.path;
        let name = path.segments.last().map(|last| label_text(&last.ident))?;
        let span = path.span();
        let (known, mut tests) = (Ident::new("listed_values", span), Vec::new());
        for field in &of.fields {
            let Member::Named(member) = &field.member else { continue };
            let mut literals = Vec::new();
            collect(&field.expr, &mut literals);
            let member = label_text(member);
            tests.extend(literals.into_iter().filter_map(|(literal, negative)| {
                // The panic is reported where the function is called.
                let span = literal.span();
                let private = self.krate.at(span);
                match literal {
                    Lit::Str(text) => Some(quote_spanned!(span=> #private::known::text(#known, #member, #text);)),
                    Lit::Int(number) => {
                        let number: i64 = number.base10_parse().ok()?;
                        let number = if negative { -number } else { number };
                        Some(quote_spanned!(span=> #private::known::number(#known, #member, #number);))
                    }
                    _ => None,
                }
            }));
        }
        let private = self.krate.at(span);
        (!tests.is_empty()).then(|| {
            quote_spanned! {span=>
                let #known = #private::known::Known(#name, <#path as #private::PayloadStruct>::KNOWN_VALUES);
                #(#tests)*
            }
        })
    }
}

/// The strings and whole numbers that are a value or elements of a list, and whether a minus stands before them.
fn collect<'e>(expression: &'e Expr, out: &mut Vec<(&'e Lit, bool)>) {
    match expression {
        Expr::Lit(literal) => out.push((&literal.lit, false)),
        Expr::Unary(unary) if let (UnOp::Neg(_), Expr::Lit(literal)) = (&unary.op, &*unary.expr) => {
            out.push((&literal.lit, true));
        }
        Expr::Array(list) => list.elems.iter().for_each(|element| collect(element, out)),
        Expr::Paren(inner) => collect(&inner.expr, out),
        Expr::Group(inner) => collect(&inner.expr, out),
        Expr::Reference(inner) => collect(&inner.expr, out),
        Expr::Call(call) if is_some(&call.func) => call.args.iter().for_each(|value| collect(value, out)),
        _ => {}
    }
}
