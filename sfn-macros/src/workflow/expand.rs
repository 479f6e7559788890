//! From the syntax tree to builder calls.
//!
//! States are built in an order in which every use of a binding follows its definition (reverse post-order of the flow),
//! each in a closure of its own, and put into their written order at the end.

use std::collections::{BTreeSet, HashMap, HashSet};

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Expr, Ident, Path, spanned::Spanned};

use super::expression::{Expressions, last_member};
use super::flow;
use super::syntax::{
    Action, Arm, Binding, Block, Clause, Condition, RetrySetting, Statement, Success, Workflow, label_text,
};
use crate::krate::Krate;

/// The item that a workflow becomes. `misreading` are labels of states that read unassigned bindings: their code is left
/// out, so that rustc does not report the same mistake in other words. If the workflow is not `complete`, nothing is said
/// about names that nobody uses: what is missing may use them.
pub(crate) fn expand(
    krate: &Krate,
    workflow: &Workflow,
    misreading: &HashSet<String>,
    complete: bool,
    errors: &mut Vec<syn::Error>,
) -> TokenStream {
    let private = krate.at(Span::call_site());
    let (name, visibility) = (&workflow.name, &workflow.visibility);
    let name_text = label_text(name);
    let input_type = workflow.input.as_ref().map_or_else(|| quote!(()), |(_, ty)| quote!(#ty));
    let output_type = workflow.output.as_ref().map_or_else(|| quote!(()), |ty| quote!(#ty));
    let docs = workflow.comment.as_ref().map_or_else(|| format!("The workflow `{name_text}`."), Clone::clone);
    let mut read = HashSet::new();
    flow::all_reads(&workflow.body, &mut read);
    let mut bindings = BTreeSet::new();
    flow::bindings(&workflow.body, &mut bindings);
    let builder = Ident::new("workflow", Span::mixed_site());
    let mut expander =
        Expander { krate, errors, read, output: workflow.output.as_ref().map(|ty| quote!(#ty)), misreading, complete };
    let states = expander.block(&workflow.body, true, &HashSet::new()).code;
    let comment = workflow.comment.as_ref().map(|comment| quote!(#builder.comment(#comment);));
    let timeout = workflow.timeout.map(|timeout| {
        let seconds = timeout.seconds;
        quote!(#builder.timeout(#private::seconds(#seconds));)
    });
    let input = workflow.input.as_ref().map(|(name, _)| {
        let used = (!complete).then(|| quote!(let _ = &#name;));
        quote!(let #name = #builder.input(); #used)
    });
    let scope = scope_ident();
    let test = format_ident!("{}_is_valid", name_text.to_lowercase());
    quote! {
        #[doc = #docs]
        #[derive(Debug, Clone, Copy)]
        #visibility struct #name;

        impl #private::Workflow for #name {
            type Input = #input_type;
            type Output = #output_type;
            const NAME: &'static str = #name_text;

            #[allow(clippy::all, clippy::pedantic)]
            fn definition() -> #private::StateMachine {
                let mut #builder = #private::WorkflowBuilder::<#input_type>::new();
                #comment
                #timeout
                #input
                {
                    let #scope: &mut #private::Scope = &mut #builder;
                    #states
                }
                #builder.finish()
            }
        }

        #[cfg(test)]
        #[test]
        #[allow(unnameable_test_items)]
        fn #test() {
            #private::assert_valid::<#name>();
        }
    }
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
    output: Option<TokenStream>,
    misreading: &'a HashSet<String>,
    complete: bool,
}

/// The code of a block, and the variables that hold what its ends return.
struct BlockCode {
    code: TokenStream,
    returned: Vec<Ident>,
}

/// The clauses of a task in code.
struct TaskClauses {
    /// Statements in front of the state, which give names to lists of errors.
    names: TokenStream,
    /// Calls of the builder.
    chain: TokenStream,
    /// What catchers bind.
    caught: Vec<Ident>,
}

impl Expander<'_> {
    fn block(&mut self, block: &Block, outermost: bool, bound_outside: &HashSet<String>) -> BlockCode {
        let scope = scope_ident();
        let mut code = TokenStream::new();
        let mut returned = Vec::new();
        let mut bound = bound_outside.clone();
        let mut bound_here = HashSet::new();
        let mut missing = HashSet::new();
        for index in build_order(block) {
            let Some(statement) = block.statements.get(index) else { continue };
            let reads_missing = flow::read_by(statement).iter().any(|name| missing.contains(&label_text(name)));
            let skipped = matches!(statement.action, Action::Broken)
                || self.misreading.contains(&label_text(&statement.label))
                || reads_missing;
            if skipped {
                let names = statement.binding.iter().flat_map(Binding::names).map(label_text);
                missing.extend(names.filter(|name| !bound.contains(name)));
                continue;
            }
            let following = block.statements.get(index + 1).map(Statement::state_name);
            let names = names_of(block);
            let errors_before = self.errors.len();
            let (state, bindings, returns) = self.state(statement, following, &names, outermost, &bound);
            if self.errors.len() > errors_before {
                missing.extend(bindings.iter().map(label_text).filter(|name| !bound.contains(name)));
                continue;
            }
            let kept: Vec<&Ident> = bindings.iter().filter(|name| self.is_read(name)).collect();
            let unread = bindings.iter().filter(|name| self.complete && !self.is_read(name)).map(|name| {
                // rustc says that the name is unused.
                quote_spanned!(name.span()=> let #name = ();)
            });
            // A second definition of a name must have the first one's type.
            let again: Vec<&Ident> =
                kept.iter().copied().filter(|name| bound_here.contains(&label_text(name))).collect();
            let before: Vec<Ident> = again
                .iter()
                .map(|name| format_ident!("__before_{}", label_text(name), span = Span::mixed_site()))
                .collect();
            code.extend(quote!(#(let #before = &#again;)*));
            let returned_name = returns.then(|| {
                let name = format_ident!("returned_{}", index, span = Span::mixed_site());
                returned.push(name.clone());
                name
            });
            let returned_pattern = returned_name.iter();
            let private = self.krate.at(Span::call_site());
            code.extend(quote! {
                let (#(#kept,)* #(#returned_pattern,)*) = #private::state(#scope, |#scope| #state);
                #(#unread)*
            });
            for (before, name) in before.iter().zip(&again) {
                let here = self.krate.at(name.span());
                code.extend(quote_spanned!(name.span()=> #here::same_type(#before, &#name);));
            }
            for name in &bindings {
                bound.insert(label_text(name));
                bound_here.insert(label_text(name));
            }
            missing.retain(|name| !bound.contains(name));
        }
        let written = block.statements.iter().map(Statement::state_name);
        code.extend(quote!(#scope.arrange(&[#(#written),*]);));
        BlockCode { code, returned }
    }

    fn is_read(&self, name: &Ident) -> bool {
        self.read.contains(&label_text(name))
    }

    /// The block expression that builds one state and gives a tuple: the bindings that are read, then what it returns.
    fn state(
        &mut self,
        statement: &Statement,
        following: Option<String>,
        names: &HashMap<String, String>,
        outermost: bool,
        bound: &HashSet<String>,
    ) -> (TokenStream, Vec<Ident>, bool) {
        let scope = scope_ident();
        let name = statement.state_name();
        let target = |label: &Ident| {
            let text = label_text(label);
            names.get(&text).cloned().unwrap_or(text)
        };
        let comment = statement.comment.as_ref().map(|comment| quote!(#scope.comment_last(#comment);));
        let next = match &statement.success {
            Success::Jump(label) => Some(target(label)),
            Success::FallThrough => following,
            Success::Return(..) | Success::End => None,
        };
        let finish = next.map_or_else(|| quote!(.end()), |next| quote!(.next(#next)));
        let (code, bindings, returns) = match &statement.action {
            Action::Call(call) => self.task(statement, call, &name, &finish, &target, outermost),
            Action::Parallel(branches) => self.parallel(statement, branches, &name, &finish, &target, bound),
            Action::Wait(time) => {
                self.without_clauses(statement, "a wait");
                let private = self.krate.at(time.span);
                let seconds = time.seconds;
                (quote!(#scope.wait(#name, #private::seconds(#seconds))#finish;), Vec::new(), false)
            }
            Action::Choose(arms) => {
                self.without_clauses(statement, "a choice");
                (self.choose(arms, &name, &target), Vec::new(), false)
            }
            Action::Succeed(output) => {
                self.without_clauses(statement, "`succeed`");
                match output {
                    Some(output) => {
                        let slot = self.output_slot(output, outermost);
                        (quote!(let returned = #scope.succeed(#name, #slot);), Vec::new(), !outermost)
                    }
                    None => (quote!(#scope.succeed_with_input(#name);), Vec::new(), false),
                }
            }
            Action::Fail { error, cause } => {
                self.without_clauses(statement, "`fail`");
                let code = match cause {
                    Some(cause) => {
                        let cause = self.expressions().val(cause);
                        quote!(#scope.fail_because(#name, #error, #cause);)
                    }
                    None => quote!(#scope.fail(#name, #error);),
                };
                (code, Vec::new(), false)
            }
            Action::Broken => (TokenStream::new(), Vec::new(), false),
        };
        let kept: Vec<&Ident> = bindings.iter().filter(|name| self.is_read(name)).collect();
        let returned = returns.then(|| quote!(returned,));
        (quote!({ #code #comment (#(#kept,)* #returned) }), bindings, returns)
    }

    fn expressions(&mut self) -> Expressions<'_> {
        Expressions { krate: self.krate, errors: self.errors }
    }

    /// An output of the workflow has the declared type; an output of a branch has the type of its expression.
    fn output_slot(&mut self, output: &Expr, outermost: bool) -> TokenStream {
        let value = self.expressions().val(output);
        let span = match output {
            Expr::Struct(literal) => literal.path.span(),
            other => last_member(other),
        };
        let private = self.krate.at(span);
        match self.output.as_ref().filter(|_| outermost) {
            Some(ty) => quote_spanned!(span=> #private::Slot::<#ty>::new(#value)),
            None => quote_spanned!(span=> #private::slot_of(#value)),
        }
    }

    fn task(
        &mut self,
        statement: &Statement,
        call: &Expr,
        name: &str,
        finish: &TokenStream,
        target: &impl Fn(&Ident) -> String,
        outermost: bool,
    ) -> (TokenStream, Vec<Ident>, bool) {
        let scope = scope_ident();
        let call = self.call(call);
        let TaskClauses { names, chain: clauses, caught } = self.task_clauses(statement, target);
        let own = match &statement.binding {
            Some(Binding::One(name)) => name.clone(),
            Some(Binding::Tuple(_, span)) => {
                self.errors.push(syn::Error::new(*span, "a task has one result: `=> name`"));
                None
            }
            None => None,
        };
        let caught_lets = self.caught_lets(&caught);
        let task = call_ident(statement, statement.label.span());
        if let Success::Return(output, _) = &statement.success {
            let slot = self.output_slot(output, outermost);
            let parameter = own.as_ref().map_or_else(|| quote!(_), |own| quote!(#own));
            let code = quote! {
                let #task = #call;
                #names
                let returned = #scope.task(#name, #task)#clauses.end_returning(|#parameter| #slot);
                #caught_lets
            };
            return (code, caught, !outermost);
        }
        let mut bindings: Vec<Ident> = own.into_iter().collect();
        let code = match bindings.first().filter(|own| self.is_read(own)) {
            Some(own) => {
                let text = label_text(own);
                quote!(let #own = #scope.task(#name, #task).bind(#text)#clauses #finish;)
            }
            None => quote!(#scope.task(#name, #task)#clauses #finish;),
        };
        bindings.extend(caught);
        (quote!(let #task = #call; #names #code #caught_lets), bindings, false)
    }

    /// Paths to the error outputs that catchers keep.
    fn caught_lets(&self, caught: &[Ident]) -> TokenStream {
        let private = self.krate.at(Span::call_site());
        let kept: Vec<&Ident> = caught.iter().filter(|name| self.is_read(name)).collect();
        let texts = kept.iter().map(|name| label_text(name));
        quote!(#(let #kept = #private::error_output(#texts);)*)
    }

    /// The name of a binding that some state reads, as an `Option` in code.
    fn kept_name(&self, binding: Option<&Ident>) -> TokenStream {
        match binding.filter(|name| self.is_read(name)) {
            Some(name) => {
                let text = label_text(name);
                quote!(::core::option::Option::Some(#text))
            }
            None => quote!(::core::option::Option::None),
        }
    }

    /// The call of a resource: the callee as it is written, each argument an expression.
    fn call(&mut self, call: &Expr) -> TokenStream {
        let Expr::Call(call) = call else { return TokenStream::new() };
        let function = &call.func;
        let arguments: Vec<TokenStream> = call.args.iter().map(|argument| self.expressions().val(argument)).collect();
        quote_spanned!(call.span()=> #function(#(#arguments),*))
    }

    fn task_clauses(&mut self, statement: &Statement, target: &impl Fn(&Ident) -> String) -> TaskClauses {
        let (mut names, mut code) = (TokenStream::new(), TokenStream::new());
        let mut caught = Vec::new();
        let reported = |private: &TokenStream, errors: &TokenStream, span: Span| {
            let call = call_ident(statement, span);
            quote_spanned!(span=> #private::reported(&#call, #errors))
        };
        for (index, clause) in statement.clauses.iter().enumerate() {
            let list = format_ident!("names_{}", index, span = Span::mixed_site());
            match clause {
                Clause::Timeout(time) => {
                    let (private, seconds) = (self.krate.at(time.span), time.seconds);
                    code.extend(quote_spanned!(time.span=> .timeout(#private::seconds(#seconds))));
                }
                Clause::Heartbeat(time) => {
                    let (private, seconds) = (self.krate.at(time.span), time.seconds);
                    code.extend(quote_spanned!(time.span=> .heartbeat(#private::seconds(#seconds))));
                }
                Clause::Retry { errors, settings } => {
                    let (errors, settings) = (self.names_of(errors, &reported), self.retry(settings));
                    names.extend(quote!(let #list = #errors;));
                    code.extend(quote!(.retry_names(#list, #settings)));
                }
                Clause::Catch { errors, binding, target: label } => {
                    let (errors, next) = (self.names_of(errors, &reported), target(label));
                    let binding_name = self.kept_name(binding.as_ref());
                    names.extend(quote!(let #list = #errors;));
                    code.extend(quote!(.catch_names(#list, #binding_name, #next)));
                    caught.extend(binding.clone());
                }
            }
        }
        TaskClauses { names, chain: code, caught }
    }

    fn retry(&self, settings: &[RetrySetting]) -> TokenStream {
        let private = self.krate.at(Span::call_site());
        let settings = settings.iter().map(|setting| match setting {
            RetrySetting::Every(time) => {
                let seconds = time.seconds;
                quote!(.every(#private::seconds(#seconds)))
            }
            RetrySetting::AtMost(times, _) => quote!(.at_most(#times)),
            RetrySetting::Backoff(rate, _) => quote!(.backoff(#rate)),
            RetrySetting::MaxDelay(time) => {
                let seconds = time.seconds;
                quote!(.max_delay(#private::seconds(#seconds)))
            }
            RetrySetting::Jitter => quote!(.jitter()),
        });
        quote!(#private::Retry::new()#(#settings)*)
    }

    /// `A | B::C` as a list of names; `check` is the function that checks each against the state, with what it needs.
    fn names_of(
        &self,
        errors: &[Path],
        check: &impl Fn(&TokenStream, &TokenStream, Span) -> TokenStream,
    ) -> TokenStream {
        let mut lists = errors.iter().map(|path| {
            let span = span_of(std::slice::from_ref(path));
            check(&self.krate.at(span), &self.errors_of(path), span)
        });
        match (errors.len(), lists.next()) {
            (1, Some(list)) => list,
            (_, first) => quote!([#first #(, #lists)*].concat()),
        }
    }

    /// `Enum` is every name of it, `Enum::Variant` is one.
    fn errors_of(&self, path: &Path) -> TokenStream {
        let span = path.segments.last().map_or_else(|| path.span(), |last| last.ident.span());
        let private = self.krate.at(span);
        match variant_of(path) {
            Some((of, variant)) => {
                let text = label_text(&variant);
                quote_spanned! {span=> {
                    // Only for rustc to look at: the variant exists.
                    let _ = |error: #of| ::core::matches!(error, #path { .. });
                    <#of as #private::TaskError>::variant(#text)
                }}
            }
            None => quote_spanned!(span=> <#path as #private::TaskError>::all()),
        }
    }

    fn choose(&mut self, arms: &[Arm], name: &str, target: &impl Fn(&Ident) -> String) -> TokenStream {
        let scope = scope_ident();
        let mut code = TokenStream::new();
        let (mut otherwise, mut bounds) = (None, 0);
        for arm in arms {
            let next = target(&arm.target);
            if otherwise.is_some() {
                self.errors
                    .push(syn::Error::new(arm.target.span(), "no arm stands behind `else`: it would never be reached"));
            }
            match &arm.condition {
                Condition::Holds(condition) => {
                    let span = last_member(condition);
                    let condition = self.expressions().val(condition);
                    code.extend(quote_spanned!(span=> .when(#condition, #next)));
                }
                Condition::AtMost { times, span } => {
                    bounds += 1;
                    if bounds > 1 {
                        self.errors
                            .push(syn::Error::new(*span, "a choice counts one loop: it has one `at most N times` arm"));
                    }
                    code.extend(quote!(.at_most(#times, #next)));
                }
                Condition::Else => otherwise = Some(next),
            }
        }
        let finish = otherwise.map_or_else(|| quote!(.or_fail()), |next| quote!(.otherwise(#next)));
        quote!(#scope.choice(#name)#code #finish;)
    }

    fn parallel(
        &mut self,
        statement: &Statement,
        branches: &[Block],
        name: &str,
        finish: &TokenStream,
        target: &impl Fn(&Ident) -> String,
        bound: &HashSet<String>,
    ) -> (TokenStream, Vec<Ident>, bool) {
        let scope = scope_ident();
        let parallel = Ident::new("parallel", Span::mixed_site());
        let results = self.branch_bindings(statement, branches.len());
        let private = self.krate.at(Span::call_site());
        let (mut built, mut added) = (TokenStream::new(), TokenStream::new());
        for (index, branch) in branches.iter().enumerate() {
            let variable = format_ident!("branch_{}", index, span = Span::mixed_site());
            let BlockCode { code, returned } = self.block(branch, false, bound);
            let mut returned = returned.iter();
            built.extend(match returned.next() {
                Some(first) => quote! {
                    let #variable = #private::Branch::returning(|#scope| { #code #first #(.and(#returned))* });
                },
                None => quote!(let #variable = #private::Branch::new(|#scope| { #code });),
            });
            added.extend(match results.get(index).and_then(Option::as_ref).filter(|name| self.is_read(name)) {
                Some(name) => {
                    let text = label_text(name);
                    quote!(let #name = #parallel.bind_branch(#text, #variable);)
                }
                None => quote!(#parallel.branch(#variable);),
            });
        }
        let mut bindings: Vec<Ident> = results.into_iter().flatten().collect();
        let (mut clauses, mut caught) = (TokenStream::new(), Vec::new());
        let any =
            |private: &TokenStream, errors: &TokenStream, span: Span| quote_spanned!(span=> #private::names(#errors));
        for clause in &statement.clauses {
            match clause {
                Clause::Retry { errors, settings } => {
                    let (names, settings) = (self.names_of(errors, &any), self.retry(settings));
                    clauses.extend(quote!(#parallel.retry_names(#names, #settings);));
                }
                Clause::Catch { errors, binding, target: label } => {
                    let (names, next) = (self.names_of(errors, &any), target(label));
                    let binding_name = self.kept_name(binding.as_ref());
                    clauses.extend(quote!(#parallel.catch_names(#names, #binding_name, #next);));
                    caught.extend(binding.clone());
                    bindings.extend(binding.clone());
                }
                Clause::Timeout(time) | Clause::Heartbeat(time) => self
                    .errors
                    .push(syn::Error::new(time.span, "only a task has a timeout; give the tasks inside theirs")),
            }
        }
        let caught_lets = self.caught_lets(&caught);
        if let Success::Return(_, span) = &statement.success {
            self.errors.push(syn::Error::new(
                *span,
                "bind what the branches give and return it from a `succeed` that follows",
            ));
        }
        let code = quote! {
            #built
            let mut #parallel = #scope.parallel(#name);
            #added
            #clauses
            #parallel #finish;
            #caught_lets
        };
        (code, bindings, false)
    }

    /// One entry for each branch.
    fn branch_bindings(&mut self, statement: &Statement, branches: usize) -> Vec<Option<Ident>> {
        match &statement.binding {
            Some(Binding::Tuple(names, span)) => {
                if names.len() != branches {
                    self.errors.push(syn::Error::new(
                        *span,
                        format!(
                            "there are {branches} branches and {} names: write one name or `_` for each branch",
                            names.len()
                        ),
                    ));
                }
                names.clone()
            }
            Some(Binding::One(Some(name))) => {
                self.errors
                    .push(syn::Error::new(name.span(), "the result of `parallel` is a tuple: `=> (first, _, third)`"));
                Vec::new()
            }
            Some(Binding::One(None)) | None => Vec::new(),
        }
    }

    /// Clauses, bindings and jumps that a state of this type does not have.
    fn without_clauses(&mut self, statement: &Statement, what: &str) {
        if let Some(name) = statement.binding.iter().flat_map(Binding::names).next() {
            self.errors.push(syn::Error::new(name.span(), format!("{what} has no result to bind")));
        }
        if !statement.clauses.is_empty() {
            self.errors.push(syn::Error::new(
                statement.label.span(),
                format!(
                    "{what} takes no `timeout`, `heartbeat`, `retry` or `catch`: only a task or `parallel` can fail"
                ),
            ));
        }
        let jumps = match (&statement.action, &statement.success) {
            (_, Success::FallThrough) | (Action::Wait(_), Success::Jump(_) | Success::End) => false,
            (_, Success::Jump(_) | Success::Return(..) | Success::End) => true,
        };
        if jumps {
            self.errors.push(syn::Error::new(statement.label.span(), format!("{what} has no `->` of this kind")));
        }
    }
}

/// The name of the call of a state in generated code, where messages show `span`. It has the hygiene of the user's own
/// tokens: rustc underlines the whole macro for an expression of mixed hygiene.
fn call_ident(statement: &Statement, span: Span) -> Ident {
    Ident::new("__sfn_call", span.resolved_at(statement.label.span()))
}

/// Where a set of errors is written.
fn span_of(errors: &[Path]) -> Span {
    errors.first().and_then(|path| path.segments.last()).map_or_else(Span::call_site, |last| last.ident.span())
}

/// `PaymentError::Declined` is a variant: the second-last segment is a type's name.
fn variant_of(path: &Path) -> Option<(Path, Ident)> {
    let mut of = path.clone();
    let last = of.segments.pop()?;
    of.segments.pop_punct();
    let parent = of.segments.last()?;
    let is_type = parent.ident.to_string().starts_with(char::is_uppercase);
    is_type.then_some((of, last.ident))
}

/// State names by label.
fn names_of(block: &Block) -> HashMap<String, String> {
    block.statements.iter().map(|statement| (label_text(&statement.label), statement.state_name())).collect()
}

/// The order in which the states of a block are built: reverse post-order from the first state, then what is unreachable.
fn build_order(block: &Block) -> Vec<usize> {
    let following = flow::successors(block);
    let mut post_order = Vec::new();
    let mut seen = vec![false; block.statements.len()];
    let mut stack: Vec<(usize, usize)> = Vec::new();
    let starts = std::iter::once(0).chain(0..block.statements.len());
    let mut orders = Vec::new();
    for start in starts {
        match seen.get_mut(start) {
            Some(seen) if !*seen => *seen = true,
            _ => continue,
        }
        stack.push((start, 0));
        while let Some((at, done)) = stack.pop() {
            match following.get(at).and_then(|following| following.get(done)) {
                Some(&next) => {
                    stack.push((at, done + 1));
                    if let Some(seen) = seen.get_mut(next).filter(|seen| !**seen) {
                        *seen = true;
                        stack.push((next, 0));
                    }
                }
                None => post_order.push(at),
            }
        }
        orders.extend(post_order.drain(..).rev());
    }
    orders
}
