//! `match` as a Choice state, `let` as a Pass state.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Ident, Path, spanned::Spanned};

use super::super::expression::last_member;
use super::super::json_path;
use super::super::syntax::{Assignment, Match, Statement, label_text};
use super::{Expander, Place, StateCode, scope_ident};

impl Expander<'_> {
    pub(super) fn match_(&mut self, statement: &Statement, of: &Match, name: &str, place: &Place<'_>) -> TokenStream {
        let (scope, value_name) = (scope_ident(), Ident::new("__sfn_value", statement.label.span()));
        let Some(of_enum) = of.arms.first().and_then(|arm| arm.variants.first()).map(enum_of) else {
            return TokenStream::new();
        };
        let at = last_member(&of.value);
        let value = self.in_json_path(
            |errors| json_path::path(&of.value, "a match over what is computed", errors),
            |expressions| {
                expressions.in_condition = true;
                expressions.val(&of.value)
            },
        );
        let private = self.krate.at(at);
        let mut rules = TokenStream::new();
        for arm in &of.arms {
            let next = place.target(&arm.target);
            let condition = arm.variants.iter().map(|variant| {
                let text = variant.segments.last().map(|last| label_text(&last.ident));
                quote!(#private::is_variant(&#value_name, #text))
            });
            let condition = condition.reduce(|left, right| quote!(#private::ops::or(#left, #right)));
            rules.extend(quote!(.when(#condition, #next)));
        }
        let finish = match &of.otherwise {
            Some(otherwise) => {
                let next = place.target(otherwise);
                quote!(.otherwise(#next))
            }
            None => quote!(.or_fail()),
        };
        self.items.push(exhaustive(of, &of_enum, at));
        let matched = quote_spanned!(at=> #private::matched::<#of_enum, _>(#value));
        quote!(let #value_name = #matched; #scope.choice(#name)#rules #finish;)
    }

    /// The values are computed before one is kept; the names are bound behind the state.
    pub(super) fn let_(
        &mut self,
        statement: &Statement,
        assignments: &[Assignment],
        name: &str,
        place: &Place<'_>,
    ) -> StateCode {
        let (scope, pass) = (scope_ident(), Ident::new("pass", Span::mixed_site()));
        let mut values = TokenStream::new();
        let mut kept = TokenStream::new();
        for (index, assignment) in assignments.iter().enumerate() {
            let name = &assignment.name;
            let (code, at) = self.kept_value(assignment);
            let variable = quote::format_ident!("__sfn_value_{}", index, span = at.resolved_at(statement.label.span()));
            values.extend(quote!(let #variable = #code;));
            let text = label_text(name);
            let name = if self.is_read(name) { name.to_token_stream() } else { quote!(_) };
            kept.extend(quote_spanned!(at=> let #name = #pass.bind(#text, #variable);));
        }
        let finish = Self::finish(statement, place);
        let mutable = (!assignments.is_empty()).then(|| quote!(mut));
        let code = quote!(#values let #mutable #pass = #scope.pass(#name); #kept #pass #finish;);
        let bindings = assignments.iter().map(|assignment| assignment.name.clone()).collect();
        StateCode { code, bindings, ..StateCode::default() }
    }

    /// A value that is kept in a variable, and where messages about it stand.
    pub(super) fn kept_value(&mut self, Assignment { ty, value, .. }: &Assignment) -> (TokenStream, Span) {
        let at = match value {
            syn::Expr::Struct(literal) => literal.path.span(),
            value => last_member(value),
        };
        let code = self.expressions().value(value);
        let private = self.krate.at(at);
        let code = match (ty, self.json_path) {
            (Some(ty), true) => quote_spanned!(at=> #private::ops::json_path::slot::<#ty, _>(#code)),
            (Some(ty), false) => quote_spanned!(at=> #private::Slot::<#ty>::new(#code)),
            (None, true) => quote_spanned!(at=> #private::ops::json_path::present(#code)),
            (None, false) => code,
        };
        (code, at)
    }
}

/// `Kind` of `Kind::Gift`.
fn enum_of(variant: &Path) -> Path {
    let mut path = variant.clone();
    path.segments.pop();
    path.segments.pop_punct();
    path
}

/// A function for rustc to look at: whether the variants of the arms are there, and all. An item of its own, because rustc looks only at
/// bodies without other mistakes.
fn exhaustive(of: &Match, of_enum: &Path, at: Span) -> TokenStream {
    let arms = of.arms.iter().flat_map(|arm| {
        let body = quote_spanned!(arm.target.span()=> => {});
        arm.variants.iter().map(move |variant| quote_spanned!(variant.span()=> #variant { .. } #body))
    });
    let value = Ident::new("value", at);
    let others = of.otherwise.as_ref().map(|_| quote_spanned!(at=> _ => {}));
    // rustc would suggest an arm with a body behind the last one, were that the user's.
    let last = quote!(_ if false => {});
    quote_spanned! {at=>
        #[allow(dead_code, unreachable_patterns, clippy::all, clippy::pedantic)]
        const _: () = {
            fn exhaustive(#value: #of_enum) {
                match #value {
                    #(#arms)*
                    #others
                    #last
                }
            }
        };
    }
}
