//! Literals: strings, numbers and booleans.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{ExprLit, Lit, spanned::Spanned};

use super::expression::Expressions;
use super::facts::range;

impl Expressions<'_> {
    pub(super) fn literal(&mut self, literal: &ExprLit, negative: bool) -> TokenStream {
        let span = literal.span();
        let ops = self.ops(span);
        let sign = negative.then(|| quote_spanned!(span=> -));
        match &literal.lit {
            Lit::Str(text) if !negative => quote_spanned!(span=> #ops::string(#text)),
            Lit::Bool(value) if !negative => quote_spanned!(span=> #ops::boolean(#value)),
            Lit::Int(number) if number.suffix().is_empty() => self.integer(literal, negative, None),
            Lit::Float(number) if number.suffix().is_empty() => {
                quote_spanned!(span=> #ops::float(#sign #number))
            }
            Lit::Int(_) | Lit::Float(_) => {
                self.errors.push(syn::Error::new(
                    span,
                    "[SFN0301] a number in a workflow has no suffix: JSON has one kind of number\n= help: leave it out",
                ));
                quote!(&())
            }
            _ => {
                self.errors.push(syn::Error::new(span, "[SFN0301] a literal in a workflow is a string, a number or a boolean\n= help: write a string in double quotes, `\"a\"`"));
                quote!(&())
            }
        }
    }

    /// A whole number, in a range of its own or in one of several.
    pub(super) fn integer(
        &mut self,
        literal: &ExprLit,
        negative: bool,
        of_several: Option<&'static str>,
    ) -> TokenStream {
        let span = literal.span();
        let Lit::Int(number) = &literal.lit else { return quote!(&()) };
        if !number.suffix().is_empty() {
            return self.literal(literal, negative);
        }
        let Some((value, range)) = number.base10_parse::<i128>().ok().and_then(|value| range(value, negative)) else {
            let message = "[SFN0301] this number is too large: a workflow has whole numbers of 64 bits with a sign\n= help: write it with a fraction, `1e20`, or as a string";
            self.errors.push(syn::Error::new(span, message));
            return quote!(&());
        };
        let (value, range) =
            (proc_macro2::Literal::i128_unsuffixed(value), Ident::new(of_several.unwrap_or(range), span));
        let (private, ops) = (self.krate.at(span), self.ops(span));
        let sign = negative.then(|| quote_spanned!(span=> -));
        quote_spanned!(span=> #ops::int::<{ #value }, #private::#range>(#sign #number))
    }
}
