//! From the syntax tree to builder calls.
//!
//! States are built in an order in which every use of a binding follows its definition (reverse post-order of the flow),
//! and put into their written order at the end.

mod about_item;
mod bound;
mod build_order;
mod call;
mod context;
mod ends;
mod error_names;
mod item;
mod keep;
mod map;
mod matching;
mod parallel;
mod raw;
mod scoped;
mod state;
mod task;
mod time;
mod used;

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use sfn_asl::codes;
use sfn_asl::model::ExecutionType;
use syn::Ident;

use super::expression::{Elsewhere, Expressions};
use super::flow;
use super::fragment;
use super::levels::Level;
use super::narrowing::{self, Facts, Ways};
use super::syntax::{Action, Block, Clause, Statement, Workflow, label_text};
use crate::krate::Krate;
use bound::Bound;
pub(super) use build_order::build_order;
pub(super) use error_names::variant_of;
pub(super) use item::expand;
use scoped::Scopes;

/// The code of the states of a workflow, or of a fragment, and items beside it.
pub(super) fn states(
    krate: &Krate,
    workflow: &Workflow,
    misreading: &HashSet<String>,
    complete: bool,
    errors: &mut Vec<syn::Error>,
) -> (TokenStream, Vec<TokenStream>) {
    let mut read = HashSet::new();
    flow::all_reads(&workflow.body, &mut read);
    let mut read_inside = HashSet::new();
    flow::read_by_their_own_state(&workflow.body, &mut read_inside);
    let mut bindings = BTreeSet::new();
    flow::bindings(&workflow.body, &mut bindings);
    let output = workflow.output.as_ref().map(|ty| quote!(#ty));
    for (input, _) in workflow.input.iter().chain(&workflow.parameters) {
        // A binding that takes the input's name is refused; the name goes on to mean the input.
        read.remove(&label_text(input));
    }
    let context = context::context(krate, workflow, &read, &bindings);
    let mut expander = Expander {
        krate,
        errors,
        read,
        read_inside,
        bindings: bindings.clone(),
        output,
        misreading,
        complete,
        json_path: workflow.json_path,
        scopes: Scopes::default(),
        workflow,
        execution_type: workflow.execution_type,
        facts: narrowing::facts(&workflow.body),
        known: Facts::default(),
        label: String::new(),
        items: Vec::new(),
        elsewhere: Vec::new(),
        in_state_input: HashSet::new(),
        has_result: false,
        asked: RefCell::default(),
        unlisted_values: workflow.levels.said(codes::UNLISTED_VALUE).unwrap_or(Level::Deny),
        ends_in: None,
        context,
    };
    let mut known: Vec<String> = workflow.parameters.iter().map(|(name, _)| label_text(name)).collect();
    if workflow.is_fragment {
        let what = "where a fragment is used its bindings and parameters have other names: read them with an expression \
                    of the language";
        let names = known.iter().cloned().chain(bindings);
        expander.elsewhere.extend(names.map(|name| Elsewhere { name, what, place: String::new() }));
    }
    if let Some((input, _)) = &workflow.input {
        let place = if workflow.json_path { "$$.Execution.Input" } else { "$states.context.Execution.Input" };
        let (name, place) = (label_text(input), place.to_owned());
        known.push(name.clone());
        expander.elsewhere.push(Elsewhere { name, what: "the workflow's input", place });
    }
    let states = expander.block(&workflow.body, true, &Bound::only(known), &HashSet::new()).code;
    let items = expander.items;
    narrowing::once_for_each_way(errors);
    (states, items)
}

/// The name of the scope in generated code; it cannot be seen by the user's.
fn scope_ident() -> Ident {
    Ident::new("scope", Span::mixed_site())
}

struct Expander<'a> {
    krate: &'a Krate,
    errors: &'a mut Vec<syn::Error>,
    /// The names that some state reads.
    read: HashSet<String>,
    /// Those that the state which binds them reads itself.
    read_inside: HashSet<String>,
    /// The names that some state binds.
    bindings: BTreeSet<String>,
    /// The declared output of the workflow.
    output: Option<TokenStream>,
    misreading: &'a HashSet<String>,
    complete: bool,
    json_path: bool,
    /// The clauses of the `with` blocks in the block that is being built.
    scopes: Scopes,
    workflow: &'a Workflow,
    /// The type of the executions in which the block that is being built runs, as far as it is stated.
    execution_type: Option<ExecutionType>,
    /// The optional values that are surely there when a state runs, by its label.
    facts: HashMap<String, Facts>,
    /// Those of the state that is being expanded.
    known: Facts,
    /// Its label.
    label: String,
    /// Whether the expression that is being expanded stands where the state's result can be read.
    has_result: bool,
    /// The places of which the state that is being expanded reads a field.
    asked: RefCell<HashSet<String>>,
    /// What is to be done about a literal that an API does not list, in the state that is being expanded.
    unlisted_values: Level,
    /// The range in which the whole numbers lie that the ends of the block give.
    ends_in: Option<&'static str>,
    /// The statement that makes the context object known: in each block, since the body of a map captures nothing.
    context: Option<TokenStream>,
    /// Items beside the workflow, for rustc to look at.
    items: Vec<TokenStream>,
    /// The names that are no variables.
    elsewhere: Vec<Elsewhere>,
    /// The names that lie in the state input: the items of the maps around.
    in_state_input: HashSet<String>,
}

/// The code of a block.
struct BlockCode {
    code: TokenStream,
    /// The variables that hold what the ends of the block return.
    returned: Vec<Ident>,
    /// Whether every state of the block is in the code.
    complete: bool,
}

/// The statement that adds a state, and the variables that it defines.
struct Built {
    code: TokenStream,
    defines: Vec<Ident>,
}

/// How many states a part of a long block has.
const PART: usize = 24;

/// The code of one state.
#[derive(Default)]
struct StateCode {
    /// Statements that add the state and define its bindings; behind them stands the tuple of what is kept.
    code: TokenStream,
    /// The names that the state binds.
    bindings: Vec<Ident>,
    /// Variables that go in and come out with another type.
    carried: Vec<Ident>,
    /// Names that it would bind, had the code that gives them not been left out.
    missing: Vec<Ident>,
    /// If a variable `returned` holds what the state returns: where that is written.
    returns: Option<Span>,
    /// Whether an expression of the state itself, not of a state inside, is wrong.
    wrong: bool,
}

/// Where a state stands.
struct Place<'a> {
    /// State names by label.
    names: &'a HashMap<String, String>,
    /// Whether the block is the workflow's own.
    outermost: bool,
    /// The names that are bound when the state is built.
    bound: &'a Bound<'a>,
    /// The names whose code is left out.
    missing: &'a HashSet<String>,
    /// The state that follows in the text.
    following: Option<String>,
}

impl Place<'_> {
    /// The name of the state with that label.
    fn target(&self, label: &Ident) -> String {
        let text = label_text(label);
        self.names.get(&text).cloned().unwrap_or(text)
    }
}

impl Expander<'_> {
    fn block(
        &mut self,
        block: &Block,
        outermost: bool,
        bound_outside: &Bound<'_>,
        missing_outside: &HashSet<String>,
    ) -> BlockCode {
        let scope = scope_ident();
        let scopes_outside = std::mem::replace(&mut self.scopes, Scopes::of(block));
        let ends_outside = std::mem::replace(&mut self.ends_in, ends::range(block));
        let mut out = BlockCode { code: TokenStream::new(), returned: Vec::new(), complete: true };
        let mut built = Vec::new();
        let mut bound = bound_outside.inside();
        let mut bound_here = HashSet::new();
        let mut returned_at = Vec::new();
        let mut missing = missing_outside.clone();
        let names: HashMap<String, String> = block.statements.iter().flat_map(fragment::labels).collect();
        for index in build_order(block) {
            let Some(statement) = block.statements.get(index) else { continue };
            if matches!(statement.action, Action::Broken) {
                out.complete = false;
                if statement.uses_what_is_wrong {
                    let names = statement.results().into_iter().map(label_text);
                    missing.extend(names.filter(|name| !bound.contains(name)));
                    continue;
                }
                let names: Vec<Ident> = statement.results().into_iter().cloned().collect();
                bound.add(names.iter().map(label_text));
                built.push(self.unknown(names));
                continue;
            }
            let known = if self.is_left_out(statement, &missing) {
                None
            } else {
                let following = block.statements.get(index + 1).map(fragment::first_name);
                self.checked_state(
                    statement,
                    &Place { names: &names, outermost, bound: &bound, missing: &missing, following },
                )
            };
            let Some(state) = known else {
                out.complete = false;
                let caught = statement.clauses.iter().filter_map(|clause| match clause {
                    Clause::Catch { binding, .. } => binding.as_ref(),
                    _ => None,
                });
                let names = statement.results().into_iter().chain(caught).map(label_text);
                missing.extend(names.filter(|name| !bound.contains(name)));
                continue;
            };
            missing.extend(state.missing.iter().map(label_text).filter(|name| !bound.contains(name)));
            let (state_code, returned) = self.add_state(index, &state, &bound_here);
            built.push(state_code);
            let says = ends::weight(statement);
            returned_at.extend(returned.map(|returned| (std::cmp::Reverse(says), index, returned)));
            bound.add(state.bindings.iter().map(label_text));
            bound_here.extend(state.bindings.iter().map(label_text));
            missing.retain(|name| !bound.contains(name));
        }
        // The first end in the text says what the type is, but for numbers that are written.
        returned_at.sort_by_key(|(says, index, _)| (*says, *index));
        out.returned = returned_at.into_iter().map(|(.., returned)| returned).collect();
        let (uses, checks) = self.scoped_uses(block, out.complete);
        out.code.extend(block.comment.as_ref().map(|comment| quote!(#scope.comment(#comment);)));
        out.code.extend(self.context.clone());
        out.code.extend(uses);
        out.code.extend(self.in_parts(&built));
        out.code.extend(checks);
        self.scopes = scopes_outside;
        self.ends_in = ends_outside;
        let written = block.statements.iter().flat_map(fragment::state_names);
        out.code.extend(quote!(#scope.arrange(&[#(#written),*]);));
        out
    }

    /// Variables of which nothing is known, because something about them did not parse. rustc does not report the path,
    /// since there is a `compile_error!`, and says nothing about what is done with a variable of no known type.
    fn unknown(&self, names: Vec<Ident>) -> Built {
        let private = self.krate.at(Span::call_site());
        Built { code: quote!(#(let #names = #private::not_known_because_of_another_error;)*), defines: names }
    }

    /// Whether a state cannot be built: it reads what is not there.
    fn is_left_out(&self, statement: &Statement, missing: &HashSet<String>) -> bool {
        self.misreading.contains(&label_text(&statement.label))
            || flow::read_by(statement).iter().any(|name| missing.contains(&label_text(name)))
    }

    /// The code of a state, unless one of its own expressions is wrong.
    fn checked_state(&mut self, statement: &Statement, place: &Place<'_>) -> Option<StateCode> {
        let errors_before = self.errors.len();
        let facts = self.facts.get(&label_text(&statement.label)).cloned().unwrap_or_default();
        let around = (std::mem::replace(&mut self.known, facts), self.unlisted_values);
        let asked_around = self.asked.take();
        let label_around = std::mem::replace(&mut self.label, label_text(&statement.label));
        self.unlisted_values = statement.attributes.levels.said(codes::UNLISTED_VALUE).unwrap_or(around.1);
        let language = std::mem::replace(&mut self.json_path, statement.is_json_path(self.workflow.json_path));
        let mut state = self.state(statement, place);
        if let Some((json_path, span)) = statement.attributes.json_path {
            let (scope, private) = (scope_ident(), self.krate.at(span));
            let of = Ident::new(if json_path { "JsonPath" } else { "Jsonata" }, Span::call_site());
            let code = &state.code;
            state.code = quote!(#scope.state_in(#private::QueryLanguage::#of); #code);
        }
        self.json_path = language;
        self.asked.replace(asked_around);
        (self.known, self.unlisted_values) = around;
        self.label = label_around;
        // The states inside look after themselves.
        let holds_states = matches!(statement.action, Action::Parallel(_) | Action::Map(_) | Action::Use(_));
        let is_right = if holds_states { !state.wrong } else { self.errors.len() == errors_before };
        is_right.then_some(state)
    }

    /// The statement that adds a state, and the variable of what it returns.
    fn add_state(&self, index: usize, state: &StateCode, bound_here: &HashSet<String>) -> (Built, Option<Ident>) {
        let kept: Vec<&Ident> = state.bindings.iter().filter(|name| self.is_read(name)).collect();
        // A second definition of a name must have the first one's type.
        let again: Vec<&Ident> = kept.iter().copied().filter(|name| bound_here.contains(&label_text(name))).collect();
        let before: Vec<Ident> =
            again.iter().map(|name| format_ident!("before_{}", label_text(name), span = Span::mixed_site())).collect();
        // As the name of a call, with the hygiene of the user's tokens.
        let returned = state.returns.map(|span| format_ident!("__sfn_returned_{}", index, span = span));
        let patterns: Vec<&Ident> = kept.iter().copied().chain(&state.carried).chain(&returned).collect();
        let returns = state.returns.map(|_| Ident::new("returned", Span::mixed_site()));
        let values = kept.iter().copied().chain(&state.carried).chain(&returns);
        let state_code = &state.code;
        let mut code = quote! {
            #(let #before = ::core::clone::Clone::clone(&#again);)*
            let (#(#patterns,)*) = { #state_code (#(#values,)*) };
        };
        for (before, name) in before.iter().zip(&again) {
            let here = self.krate.at(name.span());
            // What follows sees the first type, so that a second one is reported here alone.
            code.extend(
                quote_spanned!(name.span()=> #here::same_type(&#before, &#name); let #name = #before; let _ = &#name;),
            );
        }
        if self.complete {
            // rustc says that the name is unused.
            let unread = state.bindings.iter().filter(|name| !self.is_read(name));
            code.extend(unread.map(|name| quote_spanned!(name.span()=> let #name = ();)));
        } else {
            code.extend(quote!(#(let _ = &#kept;)*));
        }
        (Built { code, defines: patterns.into_iter().cloned().collect() }, returned)
    }

    /// The statements of a block, in parts.
    ///
    /// The time of the optimiser grows with the square of a function's size. Parts of [`PART`] states keep it small.
    fn in_parts(&self, built: &[Built]) -> TokenStream {
        if built.len() <= 2 * PART {
            return built.iter().map(|state| state.code.clone()).collect();
        }
        built
            .chunks(PART)
            .map(|part| {
                let code = part.iter().map(|state| &state.code);
                let mut seen = HashSet::new();
                let defines: Vec<&Ident> =
                    part.iter().flat_map(|state| &state.defines).filter(|name| seen.insert(label_text(name))).collect();
                let part = self.apart(&quote!(#(#code)* (#(#defines,)*)), &scope_ident().into_token_stream());
                quote! {
                    let (#(#defines,)*) = #part;
                    // What only states of the part read is no unused variable.
                    #(let _ = &#defines;)*
                }
            })
            .collect()
    }

    /// Code that adds states to a scope, as a function of its own: a closure that is called where it stands.
    ///
    /// A closure that is handed to a generic function waits for the end of the function around it, where rustc finds out what it
    /// captures, and is looked at again with each expression until then: the type checker's time would grow with the square
    /// of their number. (rustc takes an attribute of an expression only in a list, such as a tuple.)
    fn apart(&self, code: &TokenStream, added_to: &TokenStream) -> TokenStream {
        let (scope, private) = (scope_ident(), self.krate.at(Span::call_site()));
        quote!((#[inline(never)] |#scope: &mut #private::Scope| { #code },).0(#added_to))
    }

    fn is_read(&self, name: &Ident) -> bool {
        let name = label_text(name);
        self.read.contains(&name) || self.read_inside.contains(&name)
    }

    /// The code of an expression of which JSONPath can say less. What no workflow can compute is refused for that alone.
    fn in_json_path(
        &mut self,
        check: impl FnOnce(&mut Vec<syn::Error>),
        code: impl FnOnce(&mut Expressions<'_>) -> TokenStream,
    ) -> TokenStream {
        let mut said = Vec::new();
        if self.json_path {
            check(&mut said);
        }
        let before = self.errors.len();
        let code = code(&mut self.expressions());
        if self.errors.len() == before {
            self.errors.append(&mut said);
        }
        code
    }

    fn expressions(&mut self) -> Expressions<'_> {
        Expressions {
            krate: self.krate,
            errors: self.errors,
            tested: self.known.clone(),
            input: self.workflow.input.as_ref().map(|(name, _)| name),
            asked: &self.asked,
            ways: Ways { body: &self.workflow.body, known: &self.facts, label: &self.label },
            json_path: self.json_path,
            in_condition: false,
            has_result: self.has_result,
            unlisted_values: self.unlisted_values,
            elsewhere: &self.elsewhere,
        }
    }
}
