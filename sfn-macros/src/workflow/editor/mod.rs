//! What an editor is shown of a workflow: its names in ordinary Rust.
//!
//! rust-analyzer looks for the cursor's token in the expansion, and takes everything that has the token's span. In the code for
//! rustc much has it, so that messages stand where they belong, and paths have types of their own. Here each of the user's
//! tokens stands once, in the plainest place: the input and a result are variables of the payload's own type, so that a
//! field is the field of the user's struct, and a state is a variant of an enum ([`names`](super::names)).

mod completed;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Expr, Ident, Path};

use super::call::callback;
use super::expand::{build_order, variant_of};
use super::fragment::Found;
use super::map::MapAction;
use super::parse::Kind;
use super::sdk::sdk_call;
use super::set::Field;
use super::syntax::{Action, Assignment, Binding, Block, Clause, Condition, Statement, Success, Time, Wait, Workflow};
use super::{names, parse};
use crate::finding::Finding;
use crate::krate::Krate;
use completed::completed;

/// The workflow's item without its states, its names, and what is wrong.
pub(crate) fn expand(
    krate: &Krate,
    (found, input): (&Found, TokenStream),
    kind: Kind,
    findings: &[Finding],
    errors: &[syn::Error],
) -> TokenStream {
    // What is wrong is said of the text as it is.
    let code = parse::parse(completed(input), kind, &mut Vec::new()).map(|mut workflow| {
        found.resolve(&mut workflow.body, krate);
        item(krate, &workflow)
    });
    let findings = findings.iter().map(|finding| {
        let message = format!("[{}] {}", finding.code.id, finding.message);
        syn::Error::new(finding.span, message).into_compile_error()
    });
    let errors = errors.iter().map(syn::Error::to_compile_error);
    quote!(#code #(#findings)* #(#errors)*)
}

fn item(krate: &Krate, workflow: &Workflow) -> TokenStream {
    let private = krate.at(Span::call_site());
    let (name, visibility, text) = (&workflow.name, &workflow.visibility, workflow.name.to_string());
    let docs = workflow.comment.iter();
    let inputs = workflow.input.iter().chain(&workflow.parameters);
    let (input_name, input_type) = inputs.map(|(name, ty)| (name, ty)).unzip::<_, _, Vec<_>, Vec<_>>();
    let input = workflow.input.as_ref().map_or_else(|| quote!(()), |(_, ty)| quote!(#ty));
    let output = workflow.output.as_ref().map_or_else(|| quote!(()), |ty| quote!(#ty));
    let names = names::expand(workflow);
    let states = Editor { private: &private }.block(&workflow.body);
    let implementation = if workflow.is_fragment {
        quote! {
            impl #private::Fragment for #name {
                type Output = #output;
            }
        }
    } else {
        quote! {
            impl #private::Workflow for #name {
                type Input = #input;
                type Output = #output;
                const NAME: &'static str = #text;

                fn definition() -> #private::StateMachine {
                    #private::editor::value()
                }
            }
        }
    };
    quote! {
        #names

        const _: () = {
            fn data() {
                #(let #input_name: #input_type = #private::editor::value();)*
                #states
            }
        };

        #(#[doc = #docs])*
        #[derive(Debug, Clone, Copy)]
        #visibility struct #name;

        #implementation
    }
}

struct Editor<'a> {
    private: &'a TokenStream,
}

impl Editor<'_> {
    /// The statements of a block; behind them stands what the block returns.
    fn block(&self, block: &Block) -> TokenStream {
        let order = build_order(block);
        let ordered: Vec<&Statement> = order.iter().filter_map(|index| block.statements.get(*index)).collect();
        let statements = ordered.iter().map(|statement| self.statement(statement));
        let returns = ordered.iter().any(|statement| output(statement).is_some());
        let returned = returns.then(returned_ident);
        quote!(#(#statements)* #returned)
    }

    fn statement(&self, statement: &Statement) -> TokenStream {
        if let Action::Let(assignments) = &statement.action {
            return assignments.iter().map(assignment).collect();
        }
        let result = self.action(statement);
        let private = self.private;
        let binding = match (&statement.binding, &statement.result_type) {
            (Some(Binding::One(Some(name))), Some(ty)) => {
                quote!(let _ = #result; let #name: #ty = #private::editor::value();)
            }
            (Some(Binding::One(Some(name))), None) => quote!(let #name = #result;),
            (Some(Binding::Tuple(names, _)), _) => {
                let names = names.iter().map(|name| name.as_ref().map_or_else(|| quote!(_), |name| quote!(#name)));
                quote!(let (#(#names,)*) = #result;)
            }
            _ => quote!(let _ = #result;),
        };
        let clauses = statement.clauses.iter().map(|clause| self.clause(clause));
        let output = output(statement).map(|output| {
            let returned = returned_ident();
            quote!(let #returned = #output;)
        });
        let of_arms = match &statement.action {
            Action::Choose(arms) => {
                let assigned = arms.iter().flat_map(|arm| &arm.after.assign).map(assignment);
                assigned.chain(arms.iter().flat_map(|arm| &arm.after.set).map(set)).collect()
            }
            Action::Match(of) => {
                let afters = of.arms.iter().map(|arm| &arm.after).chain([&of.otherwise_after]);
                afters.flat_map(|after| &after.assign).map(assignment).collect()
            }
            _ => TokenStream::new(),
        };
        quote!(#binding #of_arms #(#clauses)* #output)
    }

    /// What a state does, as the value that it gives.
    fn action(&self, statement: &Statement) -> TokenStream {
        let private = self.private;
        match &statement.action {
            Action::Call(call) => match callback(call) {
                Some(callback) => {
                    let (token, call) = (callback.token, editor_call(callback.call));
                    quote!({ let #token: #private::String = #private::editor::value(); #call })
                }
                None if sdk_call(call).is_some() => editor_call(call),
                None => quote!(#private::editor::result(#call)),
            },
            Action::Choose(arms) => {
                let conditions = arms.iter().filter_map(|arm| match &arm.condition {
                    Condition::Holds(condition) => Some(condition),
                    Condition::AtMost { .. } | Condition::Else => None,
                });
                quote!((#(#conditions,)*))
            }
            Action::Match(of) => {
                let (value, arms) = (&of.value, of.arms.iter().flat_map(|arm| &arm.variants).map(mention));
                quote!({ let _ = #value; #(#arms)* })
            }
            Action::Parallel(branches) => {
                let branches = branches.iter().map(|branch| self.block(branch));
                quote!((#({ #branches },)*))
            }
            Action::Map(map) => self.map(map),
            Action::Fail { error, cause } => {
                let cause = cause.iter();
                quote!((#error, #(#cause)*))
            }
            Action::Wait(Wait::Until(time)) => quote!((#time)),
            Action::Wait(Wait::For(time)) => {
                let time = computed(time);
                quote!((#(#time)*))
            }
            Action::Use(of) => {
                let (path, arguments) = (&of.path, &of.arguments);
                quote!({ let _ = (#(#arguments,)*); #private::editor::used(#path) })
            }
            Action::Raw(raw) => {
                let values = raw.expressions();
                quote!((#(#values,)*))
            }
            Action::Let(_) | Action::Succeed(_) | Action::Broken => quote!(()),
        }
    }

    /// The body for one item, as the list of what it returns.
    fn map(&self, map: &MapAction) -> TokenStream {
        let private = self.private;
        let (source, item, index, body) = (&map.source, map.item.iter(), map.index.iter(), self.block(&map.body));
        let settings = map.expressions().skip(1);
        let list = Ident::new("list", Span::mixed_site());
        let first = match &map.row {
            Some(row) => quote!(#private::editor::value::<#row>()),
            None if map.has_reader => quote!(#private::editor::value()),
            None => quote!(#private::editor::item(&#list)),
        };
        let given = if map.is_batched() { quote!(#private::editor::list_of(#first)) } else { first };
        quote! {{
            let #list = #source;
            let _ = (#(#settings,)*);
            #(let #index: u64 = #private::editor::value();)*
            #(let #item = #given;)*
            #private::editor::list_of({ #body })
        }}
    }

    fn clause(&self, clause: &Clause) -> TokenStream {
        let private = self.private;
        match clause {
            Clause::Timeout(time) | Clause::Heartbeat(time) => {
                computed(time).map(|time| quote!(let _ = #time;)).collect()
            }
            Clause::Credentials(role) => quote!(let _ = #role;),
            Clause::Retry { errors, .. } => errors.iter().map(mention).collect(),
            Clause::Catch { errors, binding, after, .. } => {
                let mut out: TokenStream = errors.iter().map(mention).collect();
                out.extend(
                    binding.iter().map(|name| quote!(let #name: #private::ErrorOutput = #private::editor::value();)),
                );
                out.extend(after.assign.iter().map(assignment));
                out.extend(after.set.iter().map(set));
                out
            }
            Clause::Assign(assignments) => assignments.iter().map(assignment).collect(),
            Clause::Set(fields) => fields.iter().map(set).collect(),
        }
    }
}

/// A call as it is. That of the AWS SDK is no item of Rust: only its values are.
fn editor_call(call: &Expr) -> TokenStream {
    match sdk_call(call) {
        Some(sdk) => {
            let values = sdk.members().map(|(.., value)| value);
            quote!((#(#values,)*))
        }
        None => quote!(#call),
    }
}

/// What a statement hands over at the end of its block.
fn output(statement: &Statement) -> Option<&Expr> {
    match (&statement.action, &statement.success) {
        (Action::Succeed(output), _) => output.as_ref(),
        (_, Success::Return(output, _)) => Some(output),
        _ => None,
    }
}

/// The value of a time that is not fixed.
fn computed(time: &Time) -> impl Iterator<Item = &Expr> {
    match time {
        Time::Fixed(_) => None,
        Time::Computed(time) => Some(&time.value),
    }
    .into_iter()
}

/// A value that is kept.
fn assignment(assignment: &Assignment) -> TokenStream {
    let Assignment { name, ty, value } = assignment;
    let ty = ty.iter();
    quote!(let #name #(: #ty)* = #value;)
}

/// The values of a field that is set by name.
fn set(field: &Field) -> TokenStream {
    let values = field.value.values();
    quote!(let _ = (#(#values,)*);)
}

/// A variant of an enum, or a type with all of them.
fn mention(path: &Path) -> TokenStream {
    match variant_of(path) {
        Some(_) => quote!(let _ = #path;),
        None => quote!(let _: #path;),
    }
}

/// The name of what a block returns; it cannot be seen by the user's.
fn returned_ident() -> Ident {
    Ident::new("returned", Span::mixed_site())
}
