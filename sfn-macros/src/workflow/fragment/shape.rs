//! What the use of a fragment takes and does not take.

use syn::Error;

use super::super::expression::last_member;
use super::super::shape::only_tasks;
use super::super::syntax::{Binding, Statement, Success};
use super::Use;

/// Checks a use in a workflow, whose query language is JSONPath or not.
pub(crate) fn check(statement: &Statement, of: &Use, json_path: bool, errors: &mut Vec<Error>) {
    let Some(fragment) = &of.fragment else { return };
    let (fragment, name) = (&fragment.of, of.name());
    if fragment.json_path != json_path {
        let language = |json_path| if json_path { "JSONPath" } else { "JSONata" };
        let (its, ours) = (language(fragment.json_path), language(json_path));
        let message = format!(
            "[SFN0302] the query language of `{name}` is {its}, and here it is {ours}\n\
             = help: write it a second time in {ours}, under another name"
        );
        errors.push(Error::new(of.span(), message));
    }
    let (wanted, given) = (fragment.parameters.len(), of.arguments.len());
    if wanted != given {
        let parameters: Vec<String> = fragment.parameters.iter().map(|(name, _)| format!("`{name}`")).collect();
        let count = |count: usize, of: &str| format!("{count} {of}{}", if count == 1 { "" } else { "s" });
        let message = format!(
            "`{name}` takes {}, and gets {given}{}",
            count(wanted, "argument"),
            if wanted == 0 {
                String::new()
            } else {
                format!("\n= help: write one for each of {}", parameters.join(", "))
            }
        );
        let span = of.arguments.get(wanted).map_or(of.parentheses, last_member);
        errors.push(Error::new(span, message));
    }
    if let Some(Binding::Tuple(_, span)) = &statement.binding {
        errors.push(Error::new(*span, "a fragment has one result: `=> name`"));
    }
    let bound = statement.binding.iter().flat_map(Binding::names).next();
    if let Some(bound) = bound.filter(|_| fragment.output.is_none()) {
        errors.push(Error::new(bound.span(), format!("`{name}` gives nothing to bind: it declares no output")));
    }
    if let Some(ty) = &statement.result_type {
        let message = format!("`{name}` says itself what it gives: leave the type out");
        errors.push(Error::new_spanned(ty, message));
    }
    only_tasks(statement, errors);
    if let Success::Return(_, span) = &statement.success {
        let message = "bind what the fragment gives and return it from a `succeed` that follows";
        errors.push(Error::new(*span, message));
    }
}
