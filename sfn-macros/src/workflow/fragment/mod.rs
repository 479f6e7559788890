//! Fragments: `fragment!` and `use`.
//!
//! A fragment is two things of one name: a type, whose function builds the states where it is written, so that its names and
//! its types are those of its own module; and a macro that hands the fragment's tokens to a workflow, which checks names and
//! flow as if they stood there. A macro that finds a `use` therefore expands to a call of the fragment's macro, which calls it
//! again with one fragment more.

mod cycle;
mod expand;
mod flatten;
mod rename;
mod shape;

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Expr, Ident, Path, Token, parenthesized, parse::ParseStream, punctuated::Punctuated, token};

use super::flow::own_reads;
use super::parse::{self, Kind, whole};
use super::reads::reads;
use super::syntax::{Action, Binding, Block, Clause, Condition, Statement, Time, Workflow};
use super::{best_effort, syntax::label_text};
use crate::krate::Krate;
pub(crate) use expand::{expand, in_editor};
pub(crate) use flatten::{Flat, first_name, flatten, labels, names as names_of, state_names};
pub(crate) use shape::check;

/// `use path(arguments)`
#[derive(Clone)]
pub(crate) struct Use {
    pub(crate) path: Path,
    pub(crate) arguments: Vec<Expr>,
    /// Where the parentheses stand.
    pub(crate) parentheses: Span,
    /// What is used; `None` until it is known.
    pub(crate) fragment: Option<Rc<Fragment>>,
}

impl Use {
    /// The fragment's name.
    pub(crate) fn name(&self) -> String {
        self.path.segments.last().map(|last| label_text(&last.ident)).unwrap_or_default()
    }

    /// The states that it stands for, under the names that they have in the fragment.
    fn states(&self) -> &[Statement] {
        self.fragment.as_ref().map_or(&[], |fragment| &fragment.flat.statements)
    }

    /// Where the fragment's name is written.
    pub(crate) fn span(&self) -> Span {
        self.path.segments.last().map_or(self.parentheses, |last| last.ident.span())
    }
}

/// A fragment where it is used.
pub(crate) struct Fragment {
    pub(crate) of: Workflow,
    /// Its states, without uses of other fragments.
    flat: Block,
    /// The parameters with which JSONPath does what it does with places alone.
    pub(crate) places: HashSet<String>,
}

/// `use path(arguments)`, if it stands here.
pub(super) fn parse_use(input: ParseStream<'_>) -> syn::Result<Action> {
    let word: Token![use] = input.parse()?;
    let form = "a fragment is used with `use Name(arguments)`";
    let path = input.call(Path::parse_mod_style).map_err(|_| syn::Error::new(word.span, form))?;
    if !input.peek(token::Paren) {
        return Err(input.error(form));
    }
    let content;
    let parentheses = parenthesized!(content in input).span.join();
    let mut arguments = Vec::new();
    while !content.is_empty() {
        arguments.push(whole(&content)?);
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    Ok(Action::Use(Use { path, arguments, parentheses, fragment: None }))
}

/// The fragments that are known, each by the path that it is used with.
#[derive(Default)]
pub(crate) struct Found(Vec<(String, TokenStream, TokenStream)>);

impl Found {
    /// Splits `@ { (path) { fragment } .. } rest`.
    pub(crate) fn split(input: TokenStream) -> (Self, TokenStream) {
        let mut tokens = input.clone().into_iter();
        match (tokens.next(), tokens.next()) {
            (Some(TokenTree::Punct(at)), Some(TokenTree::Group(found))) if at.as_char() == '@' => {
                (Self::parse(found.stream()), tokens.collect())
            }
            _ => (Self::default(), input),
        }
    }

    fn parse(tokens: TokenStream) -> Self {
        let mut groups = tokens.into_iter().filter_map(|token| match token {
            TokenTree::Group(group) => Some(group.stream()),
            _ => None,
        });
        let mut out = Vec::new();
        while let (Some(path), Some(fragment)) = (groups.next(), groups.next()) {
            out.push((path.to_string(), path, fragment));
        }
        Self(out)
    }

    /// Whether no fragment has been asked for yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn get(&self, path: &Path) -> Option<&TokenStream> {
        let text = path.to_token_stream().to_string();
        self.0.iter().find(|(known, ..)| *known == text).map(|(.., fragment)| fragment)
    }

    /// As [`split`](Self::split) reads it, without the `@`.
    fn tokens(&self) -> TokenStream {
        let groups = self.0.iter().flat_map(|(_, path, fragment)| {
            let group = |delimiter, of: &TokenStream| TokenTree::Group(Group::new(delimiter, of.clone()));
            [group(Delimiter::Parenthesis, path), group(Delimiter::Brace, fragment)]
        });
        groups.collect()
    }

    /// What `macro_name` expands to if a fragment of a block is not known: a call of the fragment's macro.
    pub(crate) fn ask_for(
        &self,
        block: &Block,
        krate: &Krate,
        macro_name: &str,
        input: &TokenStream,
    ) -> Option<TokenStream> {
        let path = self.unknown(block)?;
        let (callback, krate, found) = (Ident::new(macro_name, Span::call_site()), krate.tokens(), self.tokens());
        Some(quote!(#path! { #callback { #krate } { #found } { #path } { #input } }))
    }

    fn unknown<'b>(&self, block: &'b Block) -> Option<&'b Path> {
        block.statements.iter().find_map(|statement| match &statement.action {
            Action::Use(of) => Some(&of.path).filter(|path| self.get(path).is_none()),
            _ => statement.inner_blocks().iter().find_map(|inner| self.unknown(inner)),
        })
    }

    /// Gives each use its fragment. A use of one that is wrong, about which everything is said, is nothing to say about.
    pub(crate) fn resolve(&self, block: &mut Block, krate: &Krate) {
        self.resolve_with(block, krate, &mut HashMap::new());
    }

    /// `read` are the fragments that have been read already.
    fn resolve_with(&self, block: &mut Block, krate: &Krate, read: &mut HashMap<String, Option<Rc<Fragment>>>) {
        for statement in &mut block.statements {
            for inner in statement.action.blocks_mut() {
                self.resolve_with(inner, krate, read);
            }
            let Action::Use(of) = &mut statement.action else { continue };
            let known = read.entry(of.path.to_token_stream().to_string());
            let found = || self.get(&of.path).and_then(|tokens| fragment(tokens.clone(), krate)).map(Rc::new);
            of.fragment.clone_from(known.or_insert_with(found));
            if of.fragment.is_none() {
                let names = statement.binding.iter().flat_map(Binding::names).cloned().map(Some).collect();
                statement.binding = Some(Binding::Tuple(names, statement.label.span()));
                statement.action = Action::Broken;
                statement.uses_what_is_wrong = true;
            }
        }
    }
}

/// The fragment of the tokens that its macro hands over; `None` if it is wrong.
fn fragment(tokens: TokenStream, krate: &Krate) -> Option<Fragment> {
    let (found, tokens) = Found::split(tokens);
    let mut errors = Vec::new();
    let mut of = parse::parse(tokens.clone(), Kind::Fragment, &mut errors)?;
    found.resolve(&mut of.body, krate);
    best_effort::expand(&mut of.body, krate, &mut errors);
    if !errors.is_empty() {
        return None;
    }
    let mut places = HashSet::new();
    parts(tokens, &mut places);
    tested(&of.body, &mut places);
    let flat = flatten::states(&of.body);
    Some(Fragment { of, flat, places })
}

/// The names behind which a `.` or an index stands.
fn parts(tokens: TokenStream, out: &mut HashSet<String>) {
    let mut before: Option<Ident> = None;
    for token in tokens {
        let name = before.take();
        match token {
            TokenTree::Ident(ident) => before = Some(ident),
            TokenTree::Punct(punct) if punct.as_char() == '.' => out.extend(name.as_ref().map(label_text)),
            TokenTree::Group(group) => {
                if group.delimiter() == Delimiter::Bracket {
                    out.extend(name.as_ref().map(label_text));
                }
                parts(group.stream(), out);
            }
            _ => {}
        }
    }
}

/// The names that are compared, gone through, or waited for.
fn tested(block: &Block, out: &mut HashSet<String>) {
    for statement in &block.statements {
        let mut read = Vec::new();
        match &statement.action {
            Action::Choose(arms) => {
                for arm in arms {
                    if let Condition::Holds(condition) = &arm.condition {
                        reads(condition, &mut read);
                    }
                }
            }
            Action::Match(_) | Action::Map(_) | Action::Wait(_) => own_reads(statement, &mut read),
            Action::Use(of) => {
                let Some(inner) = &of.fragment else { continue };
                for ((parameter, _), argument) in inner.of.parameters.iter().zip(&of.arguments) {
                    if inner.places.contains(&label_text(parameter)) {
                        reads(argument, &mut read);
                    }
                }
            }
            _ => {}
        }
        for clause in &statement.clauses {
            if let Clause::Timeout(Time::Computed(time)) | Clause::Heartbeat(Time::Computed(time)) = clause {
                reads(&time.value, &mut read);
            }
        }
        out.extend(read.iter().map(label_text));
        statement.inner_blocks().iter().for_each(|inner| tested(inner, out));
    }
}

/// The parameters of a fragment: `name: Type, ..`.
pub(super) fn parameters(input: ParseStream<'_>) -> syn::Result<Vec<(Ident, syn::Type)>> {
    let parameter = |input: ParseStream<'_>| {
        let name: Ident = input.parse()?;
        input.parse::<Token![:]>().map_err(|error| {
            syn::Error::new(error.span(), "a parameter has a name and a type: `Name(order: Order)`")
        })?;
        Ok((name, whole(input)?))
    };
    let list = Punctuated::<_, Token![,]>::parse_terminated_with(input, parameter)?;
    let list: Vec<(Ident, syn::Type)> = list.into_iter().collect();
    for (index, (name, _)) in list.iter().enumerate() {
        if list.iter().take(index).any(|(earlier, _)| earlier == name) {
            return Err(syn::Error::new(name.span(), format!("a second parameter is named `{name}`")));
        }
    }
    Ok(list)
}

/// The first use of a fragment of that name in a block, which would be itself.
pub(super) fn use_of_itself<'b>(block: &'b Block, name: &Ident) -> Option<&'b Use> {
    block.statements.iter().find_map(|statement| match &statement.action {
        Action::Use(of) => Some(of).filter(|of| cycle::bare(&of.path) == Some(name)),
        _ => statement.inner_blocks().iter().find_map(|inner| use_of_itself(inner, name)),
    })
}
