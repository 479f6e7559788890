//! Variables that a state sets beside its result: `assign name = value` behind a state, an arm or a catcher.

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Error, Expr, Ident, spanned::Spanned};

use super::super::expression::{Elsewhere, last_member};
use super::super::json::Json;
use super::super::json_path;
use super::super::narrowing::Facts;
use super::super::narrowing::{behind_arms, behind_result, without};
use super::super::raw_state::is_literal;
use super::super::reads::reads;
use super::super::set::{Field, selected};
use super::super::syntax::{
    Action, After, Arm, Assignment, Binding, Clause, Condition, Statement, Success, label_text,
};
use super::{Expander, StateCode, scope_ident};

/// A value that a state assigns.
struct Kept<'s> {
    /// What of the state sets it.
    by: TokenStream,
    /// Statements that make known what the value alone can read.
    own: TokenStream,
    assignment: &'s Assignment,
    /// The optional values that are there.
    facts: Facts,
    of: Of,
}

/// What `$` is, in JSONPath, where a value is assigned.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    Input,
    Result,
    Error,
}

/// The name of the path to a task's own result.
pub(super) fn own_result() -> Ident {
    Ident::new("own_result", Span::mixed_site())
}

/// The own results of a state that what it assigns reads.
pub(super) fn own_reads(statement: &Statement) -> Vec<Ident> {
    let mut read = Vec::new();
    statement.assigned().iter().for_each(|assignment| reads(&assignment.value, &mut read));
    statement.fields().iter().for_each(|field| field.reads(&mut read));
    let own = statement.binding.iter().flat_map(Binding::names);
    own.filter(|own| read.iter().any(|name| name == *own)).cloned().collect()
}

/// The comment of an arm or of a catcher.
fn comment(of: &TokenStream, after: &After) -> Option<TokenStream> {
    let scope = scope_ident();
    after.comment.as_ref().map(|comment| quote!(#scope.comment_part_of_last(#of, #comment);))
}

impl Expander<'_> {
    /// Adds what a state, its arms and its catchers assign.
    pub(super) fn keeps(&mut self, statement: &Statement, state: &mut StateCode) {
        let known = self.known.clone();
        let elsewhere = self.elsewhere.clone();
        self.own_names(statement);
        self.selected(statement, state);
        self.sets(statement, state);
        let mut seen: HashSet<String> = HashSet::new();
        for (index, kept) in self.kept(statement).into_iter().enumerate() {
            let Kept { by, own, assignment, facts, of } = kept;
            if self.json_path && of != Of::Input {
                self.no_item(&assignment.value);
            }
            (self.known, self.has_result) = (facts, of == Of::Result);
            let (value, at) = self.kept_value(assignment);
            self.has_result = false;
            let (scope, text, name) = (scope_ident(), label_text(&assignment.name), &assignment.name);
            let variable = format_ident!("__sfn_kept_{}", index, span = at.resolved_at(statement.label.span()));
            let kept = quote_spanned!(at=> #scope.keep_last(#by, #text, #variable));
            let kept = quote!({ #own let #variable = #value; #kept });
            let is_again = !seen.insert(text) || state.bindings.contains(name);
            state.code.extend(if !self.is_read(name) {
                quote_spanned!(at=> let _ = #kept;)
            } else if is_again {
                let here = self.krate.at(name.span());
                let second = Ident::new("__sfn_second", name.span());
                quote_spanned!(name.span()=> let #second = #kept; #here::same_type(&#name, &#second);)
            } else {
                quote_spanned!(at=> let #name = #kept;)
            });
            if !is_again {
                state.bindings.push(name.clone());
            }
        }
        (self.known, self.elsewhere) = (known, elsewhere);
        // What only the state's own values read is read.
        let mut inside = own_reads(statement);
        for (after, error) in statement.afters() {
            let mut read = Vec::new();
            after.assign.iter().for_each(|assignment| reads(&assignment.value, &mut read));
            after.set.iter().for_each(|field| field.reads(&mut read));
            inside.extend(error.filter(|error| read.contains(error)).cloned());
        }
        state.bindings.retain(|name| self.read.contains(&label_text(name)) || !inside.contains(name));
    }

    /// In what a state says itself, its results and errors are no variables yet.
    fn own_names(&mut self, statement: &Statement) {
        let (result, error) = if self.json_path { ("$", "$") } else { ("$states.result", "$states.errorOutput") };
        let of = |name: &Ident, what, place: &str| Elsewhere { name: label_text(name), what, place: place.to_owned() };
        let results = statement.binding.iter().flat_map(Binding::names);
        self.elsewhere.extend(results.map(|name| of(name, "in what its own state says, the result", result)));
        let errors = statement.afters().into_iter().filter_map(|(_, error)| error);
        self.elsewhere.extend(errors.map(|name| of(name, "in what its own `catch` says, the error", error)));
    }

    /// The result that a `ResultSelector` makes, of the type that its writer names.
    fn selected(&self, statement: &Statement, state: &mut StateCode) {
        let (Some(ty), Some(Binding::One(Some(name)))) = (selected(statement), &statement.binding) else { return };
        if matches!(statement.success, Success::Return(..)) || !self.is_read(name) {
            return;
        }
        let (scope, text, here) = (scope_ident(), label_text(name), self.krate.at(ty.span()));
        state.code.extend(quote_spanned!(ty.span()=> let #name =
            #scope.keep_last(#here::Setter::State, #text, #here::result_of::<#ty>());));
        state.bindings.retain(|bound| bound != name);
        state.missing.retain(|missing| missing != name);
        state.bindings.push(name.clone());
    }

    /// Sets the fields of a state, its arms and its catchers.
    fn sets(&mut self, statement: &Statement, state: &mut StateCode) {
        let private = self.krate.at(statement.label.span());
        let known = std::mem::take(&mut self.known);
        self.known = behind_result(&known, statement);
        for field in statement.fields() {
            let mut read = Vec::new();
            field.reads(&mut read);
            if self.json_path && statement.action.can_fail() {
                field.value.values().into_iter().for_each(|value| self.no_item(value));
            }
            // What is selected is the result to come.
            let own = if field.name == "Output" { self.own_paths(statement, &read) } else { TokenStream::new() };
            state.code.extend(self.set(&quote!(#private::Setter::State), field, &own));
        }
        self.known = known;
        let arms: Vec<(&After, TokenStream)> = match &statement.action {
            Action::Choose(arms) => {
                let of_arm = |(index, arm): (usize, &'_ Arm)| match arm.condition {
                    Condition::Else => quote!(#private::Setter::State),
                    Condition::Holds(_) | Condition::AtMost { .. } => {
                        let _ = arm;
                        quote!(#private::Setter::Rule(#index))
                    }
                };
                arms.iter().enumerate().map(|(index, arm)| (&arm.after, of_arm((index, arm)))).collect()
            }
            Action::Match(of) => {
                let arms = of.arms.iter().enumerate();
                let arms = arms.map(|(index, arm)| (&arm.after, quote!(#private::Setter::Rule(#index))));
                arms.chain([(&of.otherwise_after, quote!(#private::Setter::State))]).collect()
            }
            _ => Vec::new(),
        };
        for (after, of) in arms {
            state.code.extend(comment(&of, after));
            for field in &after.set {
                state.code.extend(self.set(&of, field, &TokenStream::new()));
            }
        }
        let mut catcher = match &statement.action {
            Action::Raw(raw) => raw.catchers(),
            _ => 0,
        };
        for clause in &statement.clauses {
            let Clause::Catch { binding, after, .. } = clause else { continue };
            state.code.extend(comment(&quote!(#private::Setter::Catcher(#catcher)), after));
            for field in &after.set {
                let mut read = Vec::new();
                field.reads(&mut read);
                let error = binding.iter().filter(|error| read.contains(error));
                let own = quote!(#(let #error = #private::own_error();)*);
                state.code.extend(self.set(&quote!(#private::Setter::Catcher(#catcher)), field, &own));
            }
            catcher += 1;
        }
    }

    fn set(&mut self, of: &TokenStream, field: &Field, own: &TokenStream) -> TokenStream {
        let (scope, name) = (scope_ident(), field.name.to_string());
        let json = if let Json::Value(value) = &field.value
            && name.ends_with("Path")
            && !is_literal(value)
        {
            json_path::path(value, "a path that is computed", self.errors);
            let (private, value) = (self.krate.at(last_member(value)), self.expressions().val(value));
            quote!(#private::IntoJson::into_json(#value))
        } else {
            self.raw_json(&field.value)
        };
        quote!({ #own #scope.set_last(#of, #name, #json); })
    }

    /// What a state, its arms and its catchers assign, in the order of the definition.
    fn kept<'s>(&self, statement: &'s Statement) -> Vec<Kept<'s>> {
        let private = self.krate.at(statement.label.span());
        let mut out = Vec::new();
        let of = if statement.action.can_fail() { Of::Result } else { Of::Input };
        let facts = behind_result(&self.known, statement);
        for assignment in statement.assigned() {
            let mut read = Vec::new();
            reads(&assignment.value, &mut read);
            let (by, own) = (quote!(#private::Setter::State), self.own_paths(statement, &read));
            out.push(Kept { by, own, assignment, facts: facts.clone(), of });
        }
        let mut arm = |by: TokenStream, after: &'s After, facts: &Facts| {
            out.extend(after.assign.iter().map(|assignment| {
                let (by, own) = (by.clone(), TokenStream::new());
                Kept { by, own, assignment, facts: facts.clone(), of: Of::Input }
            }));
        };
        match &statement.action {
            Action::Choose(arms) => {
                for (index, (of, facts)) in arms.iter().zip(behind_arms(arms, &self.known)).enumerate() {
                    let by = match of.condition {
                        Condition::Else => quote!(#private::Setter::State),
                        Condition::Holds(_) | Condition::AtMost { .. } => quote!(#private::Setter::Rule(#index)),
                    };
                    arm(by, &of.after, &facts);
                }
            }
            Action::Match(of) => {
                for (index, variants) in of.arms.iter().enumerate() {
                    arm(quote!(#private::Setter::Rule(#index)), &variants.after, &self.known);
                }
                arm(quote!(#private::Setter::State), &of.otherwise_after, &self.known);
            }
            _ => {}
        }
        let mut catcher = match &statement.action {
            Action::Raw(raw) => raw.catchers(),
            _ => 0,
        };
        for clause in &statement.clauses {
            let Clause::Catch { binding, after, .. } = clause else { continue };
            let caught: Vec<&Ident> = binding.iter().collect();
            let facts = without(&self.known, &caught);
            for assignment in &after.assign {
                let by = quote!(#private::Setter::Catcher(#catcher));
                let mut read = Vec::new();
                reads(&assignment.value, &mut read);
                let caught = caught.iter().filter(|error| read.contains(**error));
                let own = quote!(#(let #caught = #private::own_error();)*);
                out.push(Kept { by, own, assignment, facts: facts.clone(), of: Of::Error });
            }
            catcher += 1;
        }
        out
    }

    /// The paths to the state's own results that a value reads.
    fn own_paths(&self, statement: &Statement, read: &[Ident]) -> TokenStream {
        let names: Vec<(usize, &Ident)> = match &statement.binding {
            Some(Binding::One(Some(name))) => vec![(0, name)],
            Some(Binding::Tuple(names, _)) => {
                names.iter().enumerate().filter_map(|(index, name)| name.as_ref().map(|name| (index, name))).collect()
            }
            _ => Vec::new(),
        };
        let names = names.into_iter().filter(|(_, name)| read.contains(name));
        let paths = names.map(|(index, name)| {
            let here = self.krate.at(name.span());
            let path = match &statement.action {
                _ if let Some(ty) = selected(statement) => quote!(#here::result_of::<#ty>()),
                Action::Parallel(_) => quote!(#here::own_branch(&#name, #index)),
                Action::Call(_) | Action::Raw(_) => {
                    let result = own_result();
                    quote!(::core::clone::Clone::clone(&#result))
                }
                _ => quote!(#here::own_result(&#name)),
            };
            quote!(let #name = #path;)
        });
        paths.collect()
    }

    /// In JSONPath `$` is the result, or the error, in what a state assigns.
    fn no_item(&mut self, value: &Expr) {
        let mut names = Vec::new();
        reads(value, &mut names);
        if let Some(name) = names.iter().find(|name| self.in_state_input.contains(&label_text(name))) {
            let message = format!(
                "[SFN0301] JSONPath cannot read `{name}` in what a state assigns with its result, or with an error\n\
                 = help: keep the value in a state in front, `let kept = {name}`"
            );
            self.errors.push(Error::new(last_member(value), message));
        }
    }
}
