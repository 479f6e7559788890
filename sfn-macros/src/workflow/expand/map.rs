//! Map states.

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use sfn_asl::model::ExecutionType;
use syn::{Expr, Ident, spanned::Spanned};

use super::super::expression::{Elsewhere, last_member};
use super::super::json_path;
use super::super::map::{Captured, MapAction, Setting, captured};
use super::super::set::selected;
use super::super::syntax::{Binding, Clause, Statement, Success, label_text};
use super::scoped::methods;
use super::{BlockCode, Bound, Expander, Place, StateCode, scope_ident};

/// How the body of a map finds the item and what it captures.
struct Inside {
    item: String,
    /// What stands in front of the name of a value that is handed over.
    selected: String,
}

/// The body of a map in code.
struct Body {
    /// The function that builds it.
    build: TokenStream,
    /// Whether every state of the body is in it.
    complete: bool,
    /// Whether a state of it hands a value out.
    returns: bool,
}

impl Expander<'_> {
    pub(super) fn map(&mut self, statement: &Statement, map: &MapAction, name: &str, place: &Place<'_>) -> StateCode {
        let errors_before = self.errors.len();
        let scope = scope_ident();
        let source = self.map_source(statement, map);
        let settings: TokenStream = map.settings.iter().map(|setting| self.map_setting(setting)).collect();
        let mut out = StateCode { wrong: self.errors.len() > errors_before, ..StateCode::default() };

        let captured = captured(map, |name| place.bound.contains(name));
        let handed_in: TokenStream = captured.iter().map(|capture| self.capture(capture)).collect();
        let index = map.index.as_ref().map(|index| {
            let (private, text) = (self.krate.at(Span::call_site()), label_text(index));
            quote!(.capture(#text, &#private::item_index()))
        });
        let item_name = map.item.as_ref().map(|item| {
            let text = label_text(item);
            quote!(.item_name(#text))
        });
        let is_read = matches!(&statement.binding, Some(Binding::One(Some(_))));
        let Body { build, complete, returns } = self.map_body(map, &captured, is_read, place);
        // What nobody hands out cannot be read; that is reported where it is bound.
        let selected = selected(statement).is_some();
        let is_known = complete && (returns || map.writes_results() || selected);
        let method = Ident::new(if map.is_distributed() { "distributed_map" } else { "map" }, scope.span());
        let mapped = quote!(#scope.#method(#name, #source)#item_name #settings #handed_in #index.each(#build));

        let (clauses, caught) = self.map_clauses(statement, place);
        let caught_lets = self.caught_lets(&caught);
        let own = match &statement.binding {
            Some(Binding::One(name)) => name.as_ref(),
            _ => None,
        };
        if let Success::Return(output, _) = &statement.success {
            let before = self.errors.len();
            let slot = self.returned_slot(output, place);
            out.wrong |= (!is_known && own.is_some()) || self.errors.len() > before;
            let returned = Self::end_with(&quote!(#mapped #clauses), own, &slot);
            out.code = quote!(#returned #caught_lets);
            out.bindings = caught;
            out.returns = (!place.outermost).then(|| last_member(output).resolved_at(statement.label.span()));
            return out;
        }
        let finish = Self::finish(statement, place);
        let added = match own.filter(|own| is_known && !selected && self.is_read(own)) {
            Some(own) => {
                let text = label_text(own);
                // A type that is written has to fit the one that is known.
                let typed = statement.result_type.as_ref().map(|ty| {
                    let here = self.krate.at(ty.span());
                    quote_spanned!(ty.span()=> let #own = #here::of_type::<#ty, _>(&#own);)
                });
                quote!(let #own = #mapped.bind(#text)#clauses #finish; #typed)
            }
            None => quote!(#mapped #clauses #finish;),
        };
        out.code = quote!(#added #caught_lets);
        if is_known {
            out.bindings.extend(own.cloned());
        } else {
            out.missing.extend(own.cloned());
        }
        out.bindings.extend(caught);
        out
    }

    /// What the map goes through: a list, or the call of a reader.
    fn map_source(&mut self, statement: &Statement, map: &MapAction) -> TokenStream {
        let span = last_member(&map.source);
        let private = self.krate.at(span);
        if map.has_reader {
            let reader = self.setting_call(&map.source);
            return match &map.row {
                Some(row) => quote_spanned!(row.span()=> #reader.rows::<#row>()),
                None => quote_spanned!(span=> #private::source(#reader)),
            };
        }
        let list = self
            .in_json_path(|errors| json_path::list(&map.source, errors), |expressions| expressions.value(&map.source));
        match &map.row {
            Some(row) if statement.fields().iter().any(|field| field.name == "ItemSelector") => {
                let private = self.krate.at(row.span());
                quote_spanned!(row.span()=> #private::selected_items::<#row, _>(#list))
            }
            Some(row) => {
                let private = self.krate.at(row.span());
                quote_spanned!(row.span()=> #private::list_of::<#row, _>(#list))
            }
            None => quote_spanned!(span=> #private::list(#list)),
        }
    }

    /// A call of a function of `sfn_dsl::s3`, with methods behind it or none: names as they are written, each argument an
    /// expression. A list is a constant: the headers of a file.
    fn setting_call(&mut self, call: &Expr) -> TokenStream {
        match call {
            Expr::Call(function) => {
                let (name, arguments) = (&function.func, self.setting_arguments(&function.args));
                quote_spanned!(call.span()=> #name(#(#arguments),*))
            }
            Expr::MethodCall(method) => {
                let receiver = self.setting_call(&method.receiver);
                let (name, turbofish, arguments) =
                    (&method.method, &method.turbofish, self.setting_arguments(&method.args));
                quote_spanned!(name.span()=> #receiver.#name #turbofish(#(#arguments),*))
            }
            Expr::Paren(inner) => self.setting_call(&inner.expr),
            Expr::Group(inner) => self.setting_call(&inner.expr),
            other => self.expressions().value(other),
        }
    }

    fn setting_arguments<'e>(&mut self, arguments: impl IntoIterator<Item = &'e Expr>) -> Vec<TokenStream> {
        let argument = |argument: &Expr| match argument {
            Expr::Array(constant) => quote!(#constant),
            value => self.expressions().value(value),
        };
        arguments.into_iter().map(argument).collect()
    }

    fn map_setting(&mut self, setting: &Setting) -> TokenStream {
        match setting {
            Setting::AtOnce(count, _) => self.map_number("at_most_at_once", count),
            Setting::Failures(count, _) => self.map_number("tolerate_failures", count),
            Setting::Percent(share, _) => self.map_number("tolerate_percentage", share),
            Setting::Batches { items: Some(items), bytes: Some(bytes), .. } => {
                let (items, bytes) = (self.map_value(items), self.map_value(bytes));
                quote!(.in_batches_of_items_or_bytes(#items, #bytes))
            }
            Setting::Batches { items, bytes, .. } => {
                let items = items.as_ref().map(|items| self.map_number("in_batches_of", items));
                let bytes = bytes.as_ref().map(|bytes| self.map_number("in_batches_of_bytes", bytes));
                quote!(#items #bytes)
            }
            Setting::Label(label) => quote!(.label(#label)),
            Setting::Results(writer, span) => {
                let writer = self.setting_call(writer);
                quote_spanned!(*span=> .results_into(#writer))
            }
            Setting::Express(_) => quote!(.express()),
            Setting::Standard(_) => quote!(.standard()),
        }
    }

    fn map_number(&mut self, method: &str, number: &Expr) -> TokenStream {
        let span = last_member(number);
        let (method, value) = (Ident::new(method, span), self.map_value(number));
        quote_spanned!(span=> .#method(#value))
    }

    fn map_value(&mut self, number: &Expr) -> TokenStream {
        let outside = self.elsewhere.iter().filter(|of| of.place.starts_with("$$")).map(|of| of.name.clone());
        let outside: Vec<String> = outside.collect();
        self.in_json_path(
            |errors| json_path::own_path(number, &outside, errors),
            |expressions| expressions.value(number),
        )
    }

    /// A value that the body reads from outside.
    fn capture(&mut self, captured: &Captured) -> TokenStream {
        let (name, text) = (&captured.name, label_text(&captured.name));
        let private = self.krate.at(Span::call_site());
        let parts = captured.parts.iter().map(|part| {
            let span = last_member(part);
            let part = self.expressions().place(part);
            quote_spanned!(span=> .part(&#part))
        });
        let parts: TokenStream = parts.collect();
        quote!(.capture_parts(#private::Capture::new(#text, &#name)#parts))
    }

    fn map_body(&mut self, map: &MapAction, captured: &[Captured], is_read: bool, place: &Place<'_>) -> Body {
        let scope = scope_ident();
        let input = if self.json_path { "$" } else { "$states.input" };
        let is_handed_over = |name: &str| map.is_distributed() || self.in_state_input.contains(name);
        let handed_over: HashSet<String> =
            captured.iter().map(|capture| label_text(&capture.name)).filter(|name| is_handed_over(name)).collect();
        let inside = if map.is_batched() {
            Inside { item: format!("{input}.Items"), selected: format!("{input}.BatchInput.") }
        } else if handed_over.is_empty() && map.index.is_none() {
            Inside { item: input.to_owned(), selected: String::new() }
        } else {
            let item = map.item.as_ref().map_or_else(|| "item".to_owned(), label_text);
            Inside { item: format!("{input}.{item}"), selected: format!("{input}.") }
        };

        let elsewhere_outside = self.elsewhere.clone();
        let in_input_outside = std::mem::take(&mut self.in_state_input);
        if map.is_distributed() {
            self.elsewhere.clear();
        }
        self.elsewhere.retain(|known| !handed_over.contains(&known.name));
        self.elsewhere.extend(handed_over.iter().map(|name| Elsewhere {
            name: name.clone(),
            what: "in the body of this map, it",
            place: format!("{}{name}", inside.selected),
        }));
        let item = map.item.as_ref().map(|item| (label_text(item), inside.item.clone()));
        let index =
            map.index.as_ref().map(label_text).map(|index| (index.clone(), format!("{}{index}", inside.selected)));
        for (name, place) in item.into_iter().chain(index) {
            self.elsewhere.push(Elsewhere { name, what: "in the body of this map, it", place });
        }
        self.in_state_input = handed_over;
        self.in_state_input.extend(map.own_names().map(label_text));

        let bound = Bound::only(captured.iter().map(|capture| &capture.name).chain(map.own_names()).map(label_text));
        let execution_type = self.execution_type;
        if map.is_distributed() {
            self.execution_type = Some(if map.is_express() { ExecutionType::Express } else { ExecutionType::Standard });
        }
        let BlockCode { code, returned, complete } = self.block(&map.body, false, &bound, place.missing);
        self.execution_type = execution_type;
        (self.elsewhere, self.in_state_input) = (elsewhere_outside, in_input_outside);

        let returns = !returned.is_empty();
        // The ends may give what they like if nobody reads it.
        let mut returned = returned.iter().filter(|_| is_read);
        let first = returned.next();
        let others = returned.map(|other| quote_spanned!(other.span()=> .and(#other)));
        let item = map.item.as_ref().map_or_else(|| quote!(_), |item| quote!(#item));
        let names = captured.iter().map(|capture| &capture.name).chain(&map.index);
        let pairs = names.clone().fold(quote!(()), |others, name| quote!((#others, #name)));
        // What is missing may use them.
        let used = (!self.complete).then(|| {
            let names = names.chain(&map.item);
            quote!(#(let _ = &#names;)*)
        });
        let build = quote!(|#scope, #item, #pairs| { #used #code #first #(#others)* });
        Body { build, complete, returns }
    }

    fn map_clauses(&mut self, statement: &Statement, place: &Place<'_>) -> (TokenStream, Vec<Ident>) {
        let (mut code, mut caught) = (TokenStream::new(), Vec::new());
        let any =
            |private: &TokenStream, errors: &TokenStream, span: Span| quote_spanned!(span=> #private::names(#errors));
        for (index, clause) in statement.clauses.iter().enumerate() {
            let (retry_names, catch_names) = methods(statement, index);
            match clause {
                Clause::Retry { errors, settings } => {
                    let (names, settings) = (self.error_names(errors, &any), self.retry(settings));
                    code.extend(quote!(.#retry_names(#names, #settings)));
                }
                Clause::Catch { errors, binding, target, .. } => {
                    let (names, next) = (self.error_names(errors, &any), place.target(target));
                    let kept = self.kept_name(binding.as_ref());
                    code.extend(quote!(.#catch_names(#names, #kept, #next)));
                    caught.extend(binding.clone().filter(|name| !caught.contains(name)));
                }
                Clause::Timeout(_)
                | Clause::Heartbeat(_)
                | Clause::Credentials(_)
                | Clause::Assign(_)
                | Clause::Set(_) => {}
            }
        }
        (code, caught)
    }
}
