//! Raw states.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Error, Expr, ExprLit, Ident, Lit, LitStr};

use super::super::expression::{Elsewhere, ident_at, last_member};
use super::super::json::{Json, node};
use super::super::json_path;
use super::super::narrowing::behind_result;
use super::super::raw_state::{Part, RawState, delimited, field_name, is_literal, variables};
use super::super::reads::reads;
use super::super::syntax::{Binding, Statement, Success, label_text};
use super::keep::{own_reads, own_result};
use super::task::TaskClauses;
use super::{Expander, Place, StateCode, scope_ident};

impl Expander<'_> {
    pub(super) fn raw(&mut self, statement: &Statement, raw: &RawState, name: &str, place: &Place<'_>) -> StateCode {
        let (scope, span) = (scope_ident(), raw.span);
        self.keeps_item(raw, statement, place);
        let json = self.raw_fields(&raw.fields, place);
        let TaskClauses { names, chain, caught, uses } = self.own_clauses(statement, place);
        let caught_lets = self.caught_lets(&caught);
        let own = match &statement.binding {
            Some(Binding::One(name)) => name.as_ref(),
            _ => None,
        };
        let ty = statement.result_type.as_ref().map_or_else(|| quote!(()), |ty| quote!(#ty));
        let json_name = Ident::new("__sfn_state", span.resolved_at(statement.label.span()));
        let state = quote_spanned!(span=> #scope.raw_state::<#ty>(#name, #json_name));
        if let Success::Return(output, _) = &statement.success {
            let around = self.known.clone();
            self.known = behind_result(&around, statement);
            let slot = self.returned_slot(output, place);
            self.known = around;
            let parameter = own.map_or_else(|| quote!(_), |own| quote!(#own));
            let returned = Ident::new("returned", Span::mixed_site());
            let code = quote! {
                let #json_name = #json;
                #names
                let #returned = #state #chain.end_returning(|#parameter| #slot);
                #caught_lets
            };
            let returns = (!place.outermost).then(|| last_member(output).resolved_at(statement.label.span()));
            return StateCode { code, bindings: caught, carried: uses, returns, ..StateCode::default() };
        }
        let finish = if raw.has_transition() { Self::finish(statement, place) } else { quote!(.add()) };
        let added = match own.filter(|own| self.is_read(own)) {
            Some(own) => {
                let text = label_text(own);
                quote!(let #own = #state.bind(#text)#chain #finish;)
            }
            None => quote!(#state #chain #finish;),
        };
        let result = (!own_reads(statement).is_empty()).then(|| {
            let (private, result) = (self.krate.at(span), own_result());
            quote!(let #result = #private::result_of::<#ty>();)
        });
        let code = quote!(let #json_name = #json; #names #added #result #caught_lets);
        let bindings = own.cloned().into_iter().chain(caught).collect();
        StateCode { code, bindings, carried: uses, ..StateCode::default() }
    }

    /// In the body of a map the input of every state is the item, so that a state that goes on hands it on.
    fn keeps_item(&mut self, raw: &RawState, statement: &Statement, place: &Place<'_>) {
        let goes_on = match &statement.success {
            Success::Jump(_) => true,
            Success::FallThrough => place.following.is_some() || !raw.has_transition(),
            Success::Return(..) | Success::End => false,
        };
        if self.in_state_input.is_empty() || !goes_on {
            return;
        }
        let changes: &[&str] = match raw.state_type {
            sfn_asl::model::StateType::Succeed | sfn_asl::model::StateType::Fail => &[],
            sfn_asl::model::StateType::Pass => {
                &["InputPath", "Parameters", "Result", "ResultPath", "OutputPath", "Output"]
            }
            sfn_asl::model::StateType::Wait | sfn_asl::model::StateType::Choice => {
                &["InputPath", "OutputPath", "Output"]
            }
            _ => &["ResultPath", "OutputPath", "Output"],
        };
        let rules = raw.fields.iter().filter(|(name, _)| ["Choices", "Catch"].contains(&name.value().as_str()));
        let inside = rules.flat_map(|(_, part)| match part {
            Part::List(parts) => parts.iter().collect::<Vec<_>>(),
            _ => Vec::new(),
        });
        let inside = inside.flat_map(|part| match part {
            Part::Fields(fields) => fields.as_slice(),
            _ => &[],
        });
        let of_rules = inside.filter(|(name, _)| ["Output", "ResultPath"].contains(&name.value().as_str()));
        let own = raw.fields.iter().filter(|(name, _)| changes.contains(&name.value().as_str()));
        for (name, _) in own.chain(of_rules) {
            let message = format!(
                "[SFN0301] in the body of a map the input of every state is the item, which `{}` would change for the \
                 states behind\n= help: keep the value with `=> name: Type`, or end the body with this state",
                name.value()
            );
            self.errors.push(Error::new(name.span(), message));
        }
    }

    fn raw_fields(&mut self, fields: &[(LitStr, Part)], place: &Place<'_>) -> TokenStream {
        let has_input_path = fields.iter().any(|(name, _)| name.value() == "InputPath");
        let fields: Vec<TokenStream> = fields
            .iter()
            .map(|(name, part)| {
                let text = field_name(name, self.json_path);
                // In JSONPath `$` is the input in some fields only.
                let is_behind = matches!(text.as_str(), "ResultSelector" | "Assign" | "Catch");
                if self.json_path && (is_behind || has_input_path) {
                    self.no_item_in(part, &text);
                }
                let part = self.raw_part(part, place);
                quote!((#text, #part))
            })
            .collect();
        let private = self.krate.at(Span::call_site());
        quote!(#private::Json::fields([#(#fields),*]))
    }

    fn no_item_in(&mut self, part: &Part, field: &str) {
        let mut all = Vec::new();
        values(part, &mut all);
        for value in all.into_iter().filter(|value| !is_literal(value)) {
            let mut names = Vec::new();
            reads(value, &mut names);
            if names.iter().any(|name| self.in_state_input.contains(&label_text(name))) {
                let message = format!(
                    "[SFN0301] in `{field}` of this state `$` is not the item\n= help: keep the value in a state in front, \
                     `let name = ..`, and read that"
                );
                self.errors.push(Error::new(last_member(value), message));
            }
        }
    }

    fn raw_part(&mut self, part: &Part, place: &Place<'_>) -> TokenStream {
        let private = self.krate.at(Span::call_site());
        match part {
            Part::Fields(fields) => {
                let fields: Vec<TokenStream> = fields
                    .iter()
                    .map(|(name, part)| {
                        let (text, part) = (name.value(), self.raw_part(part, place));
                        quote!((#text, #part))
                    })
                    .collect();
                quote!(#private::Json::fields([#(#fields),*]))
            }
            Part::List(parts) => {
                let parts: Vec<TokenStream> = parts.iter().map(|part| self.raw_part(part, place)).collect();
                quote!(#private::Json::list([#(#parts),*]))
            }
            Part::Jump(jump) => {
                let target = jump.label.as_ref().map_or_else(|| jump.text.value(), |label| place.target(label));
                quote!(#private::raw(#target))
            }
            Part::Value(json) => self.raw_json(json),
        }
    }

    /// JSON in which a string is an expression of the query language where it is one in a definition.
    pub(super) fn raw_json(&mut self, json: &Json) -> TokenStream {
        if self.json_path {
            json_path::json(json, self.errors);
        }
        let span = Span::call_site();
        let private = self.krate.at(span);
        let ops = quote!(#private::ops);
        let node = node(json, &ops, span, false, &mut |value, function| self.raw_value(value, function));
        quote!(#private::IntoJson::into_json(#ops::json(#node)))
    }

    fn raw_value(&mut self, value: &Expr, function: &str) -> TokenStream {
        let at = last_member(value);
        let private = self.krate.at(at);
        let (function, ops) = (Ident::new(function, at), quote_spanned!(at=> #private::ops));
        let code = match value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
                let found = text.value();
                let uses = self.raw_text(text, &found);
                match delimited(&found).filter(|_| !self.json_path) {
                    Some(inner) => quote_spanned!(at=> { #uses #ops::raw::<#private::String>(#inner) }),
                    None => quote_spanned!(at=> { #uses #text }),
                }
            }
            value => {
                self.has_result = true;
                let value = self.expressions().val(value);
                self.has_result = false;
                value
            }
        };
        if self.json_path {
            quote_spanned!(at=> #ops::json_path::#function(#code))
        } else {
            quote_spanned!(at=> #ops::#function(#code))
        }
    }

    /// The bindings that an expression of the query language reads, as statements that say so.
    fn raw_text(&mut self, at: &LitStr, text: &str) -> TokenStream {
        let names = variables(text, self.json_path);
        if let Some(Elsewhere { name, what, place }) = self.elsewhere.iter().find(|known| names.contains(&known.name)) {
            let is = if place.is_empty() { String::new() } else { format!(" is `{place}`") };
            let message = format!("[SFN0205] `${name}` is no variable\n= help: {what}{is}");
            self.errors.push(Error::new(at.span(), message));
        }
        let known = names.iter().filter(|name| self.bindings.contains(*name));
        let known = known.map(|name| ident_at(name, at.span()));
        quote!(#(let _ = &#known;)*)
    }
}

fn values<'p>(part: &'p Part, out: &mut Vec<&'p Expr>) {
    match part {
        Part::Fields(fields) => fields.iter().for_each(|(_, part)| values(part, out)),
        Part::List(parts) => parts.iter().for_each(|part| values(part, out)),
        Part::Jump(_) => {}
        Part::Value(json) => out.extend(json.values()),
    }
}
