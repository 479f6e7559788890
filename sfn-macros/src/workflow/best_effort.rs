//! `best effort`: a state whose failure does not matter.
//!
//! It becomes a catcher of every error that leads to where the state goes on anyway.

use proc_macro2::Span;
use quote::quote_spanned;
use syn::{Error, Ident};

use super::syntax::{After, Binding, Block, Clause, Statement, Success};
use crate::krate::Krate;

/// Gives each state with `best effort` its catcher.
pub(crate) fn expand(block: &mut Block, krate: &Krate, errors: &mut Vec<Error>) {
    let following: Vec<Ident> = block.statements.iter().map(|statement| statement.label.clone()).skip(1).collect();
    let mut following = following.into_iter();
    for statement in &mut block.statements {
        let following = following.next();
        for inner in statement.action.blocks_mut() {
            expand(inner, krate, errors);
        }
        let Some(span) = statement.best_effort else { continue };
        match catcher(statement, following, span, krate) {
            Ok(Some(catcher)) => {
                let own = statement.own_clauses().len();
                statement.clauses.insert(own, catcher);
            }
            Ok(None) => {}
            Err(error) => errors.push(error),
        }
    }
}

/// The catcher; `None` if something else is wrong with the state.
fn catcher(
    statement: &Statement,
    following: Option<Ident>,
    span: Span,
    krate: &Krate,
) -> Result<Option<Clause>, Error> {
    if !statement.action.can_fail() {
        let message = "only a task, `parallel` or `map` can fail: `best effort` says nothing here";
        return Err(Error::new(span, message));
    }
    if let Some(name) = statement.binding.iter().flat_map(Binding::names).next() {
        let message = format!(
            "`{name}` would hold nothing where the state has failed\n\
             = help: leave `=> {name}` out, or catch the errors and say what is read then"
        );
        return Err(Error::new(name.span(), message));
    }
    let catches_all = |clause: &Clause| match clause {
        Clause::Catch { errors, .. } => errors.iter().any(is_every_error),
        _ => false,
    };
    if statement.own_clauses().iter().any(catches_all) {
        let message = "a `catch States::ALL` in front takes every error already: leave one of the two out";
        return Err(Error::new(span, message));
    }
    let target = match (&statement.success, following) {
        (Success::Jump(target), _) => target.clone(),
        (Success::FallThrough, Some(following)) => Ident::new(&following.to_string(), span),
        (Success::Return(..), _) => {
            let message = "a value that is returned matters: what is a failure of this state to give?\n\
                           = help: go on with `-> State` and return there";
            return Err(Error::new(span, message));
        }
        (Success::End | Success::FallThrough, _) => {
            let message = "behind a failure nothing is left to do\n\
                           = help: put a `succeed` behind the state, to which it goes on either way";
            return Err(Error::new(span, message));
        }
    };
    let private = krate.at(span);
    let every_error = syn::parse2(quote_spanned!(span=> #private::States::ALL))?;
    Ok(Some(Clause::Catch { errors: vec![every_error], binding: None, target, after: After::default() }))
}

fn is_every_error(path: &syn::Path) -> bool {
    let mut from_the_last = path.segments.iter().rev();
    from_the_last.next().is_some_and(|all| all.ident == "ALL")
        && from_the_last.next().is_some_and(|states| states.ident == "States")
}
