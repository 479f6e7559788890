//! What JSONPath cannot express, as far as the syntax shows it.
//!
//! Source: Amazon States Language specification, "Choice Rules", "Payload Template" and "Intrinsic Functions".

use std::collections::HashSet;

use proc_macro2::Span;
use syn::{BinOp, Error, Expr, ExprLit, Lit, UnOp, spanned::Spanned};

use super::expression::last_member;
use super::facts::{is_attribute, tuple_struct};
use super::json::{self, Json};

/// Checks an expression whose value a state hands over.
pub(crate) fn value(expression: &Expr, errors: &mut Vec<Error>) {
    let mut say = |span: Span, what: &str, help: &str| refuse(errors, span, what, help);
    match expression {
        Expr::Paren(inner) => value(&inner.expr, errors),
        Expr::Reference(inner) => value(&inner.expr, errors),
        Expr::Field(field) => {
            if computed_index(&field.base).is_some() {
                say(last_member(expression), "a field of a computed element", "the index is a number");
            }
            value(&field.base, errors);
        }
        Expr::Index(index) => {
            value(&index.expr, errors);
            value(&index.index, errors);
        }
        Expr::Try(inner) => value(&inner.expr, errors),
        Expr::Unary(unary) => {
            if let UnOp::Not(not) = &unary.op {
                say(not.span(), "`!` as a value", "a choice can decide by it");
            }
        }
        Expr::Binary(binary) => {
            match &binary.op {
                BinOp::Add(_) => {}
                BinOp::Sub(_) if is_integer(&binary.right) => {}
                BinOp::Sub(minus) => {
                    say(minus.span(), "`-` between two values", "a number literal can be subtracted");
                }
                BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_) => {
                    let help = "`+` on whole numbers is all the arithmetic there is";
                    say(binary.op.span(), "`* / %`", help);
                }
                other => say(other.span(), "a comparison as a value", "a choice can decide by it"),
            }
            value(&binary.left, errors);
            value(&binary.right, errors);
        }
        Expr::MethodCall(call) => {
            if call.method == "unwrap_or" {
                say(call.method.span(), "a default", "test it with `.is_some()` in a choice");
            } else if call.method == "is_some" || call.method == "is_none" {
                say(call.method.span(), "a test as a value", "a choice can decide by it");
            }
            value(&call.receiver, errors);
            call.args.iter().for_each(|argument| value(argument, errors));
        }
        Expr::Array(_) | Expr::Call(_) if let Some(elements) = elements(expression) => {
            if holds_struct(expression) && !is_template(expression) {
                let help = "a list holds struct literals and constants, or values that are there";
                let at =
                    if let Expr::Array(list) = expression { list.bracket_token.span.join() } else { expression.span() };
                say(at, "a list of struct literals and values", help);
            }
            for element in elements {
                value(element, errors);
            }
        }
        Expr::Struct(literal) => literal.fields.iter().for_each(|field| value(&field.expr, errors)),
        Expr::Tuple(entry) => entry.elems.iter().for_each(|part| value(part, errors)),
        Expr::Call(call) => call.args.iter().for_each(|argument| value(argument, errors)),
        Expr::Macro(call) if json::is_json(call) => {
            let Ok(parsed) = json::parse(call) else { return };
            self::json(&parsed, errors);
        }
        Expr::Macro(call) if call.mac.path.is_ident("format") => {
            let arguments =
                call.mac.parse_body_with(syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated);
            for argument in arguments.into_iter().flatten() {
                match &argument {
                    Expr::Assign(assign) => value(&assign.right, errors),
                    other => value(other, errors),
                }
            }
        }
        _ => {}
    }
}

/// Checks the values in JSON.
pub(crate) fn json(of: &Json, errors: &mut Vec<Error>) {
    if let Some(computed) = of.mixed_list() {
        let help = "put it into a member of an object, or the whole list into one expression";
        refuse(errors, last_member(computed), "a computed element beside objects or lists", help);
    }
    of.values().into_iter().for_each(|part| value(part, errors));
}

/// Checks the condition of a choice: tests of paths against paths and literals, joined.
pub(crate) fn condition(expression: &Expr, errors: &mut Vec<Error>) {
    match expression {
        Expr::Paren(inner) => condition(&inner.expr, errors),
        Expr::Unary(unary) => condition(&unary.expr, errors),
        Expr::Binary(binary) if matches!(binary.op, BinOp::And(_) | BinOp::Or(_)) => {
            condition(&binary.left, errors);
            condition(&binary.right, errors);
        }
        Expr::Binary(binary) => {
            operand(&binary.left, errors);
            operand(&binary.right, errors);
            if is_literal(&binary.left) && is_literal(&binary.right) {
                refuse(errors, last_member(&binary.left), "a comparison of two literals", "compare a field");
            }
        }
        Expr::MethodCall(call) if call.method == "contains" => {
            operand(&call.receiver, errors);
            for part in call.args.iter().filter(|part| !is_literal(part)) {
                let help = "a string literal can be looked for";
                refuse(errors, last_member(part), "a search for a value", help);
            }
        }
        Expr::MethodCall(call) if call.method == "is_some" || call.method == "is_none" => {
            operand(&call.receiver, errors);
        }
        other => operand(other, errors),
    }
}

/// Checks what has to be a path; `what` says in what it stands.
pub(crate) fn path(expression: &Expr, what: &str, errors: &mut Vec<Error>) {
    operand_of(expression, what, "a field can stand there", errors);
}

/// Checks one side of a comparison.
fn operand(expression: &Expr, errors: &mut Vec<Error>) {
    let help = "a field can be compared with a field or a literal";
    operand_of(expression, "a comparison with what is computed", help, errors);
}

fn operand_of(expression: &Expr, what: &str, help: &str, errors: &mut Vec<Error>) {
    match expression {
        Expr::Paren(inner) => operand_of(&inner.expr, what, help, errors),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => {}
        Expr::Lit(_) | Expr::Path(_) | Expr::Macro(_) if !is_format(expression) => {}
        Expr::Field(field) => operand_of(&field.base, what, help, errors),
        Expr::Try(inner) => operand_of(&inner.expr, what, help, errors),
        Expr::Index(index) if is_integer(&index.index) => operand_of(&index.expr, what, help, errors),
        // What only the deployment knows is a constant.
        Expr::MethodCall(call) if is_attribute(&call.method) && call.args.is_empty() => {}
        computed => refuse(errors, last_member(computed), what, help),
    }
}

/// Checks an output behind a result, which is made of the result; of the item of a map around only a part can be handed on.
pub(crate) fn output_of_result(expression: &Expr, items: &HashSet<String>, errors: &mut Vec<Error>) {
    let mut names = Vec::new();
    super::reads::reads(expression, &mut names);
    let reads_item = names.iter().any(|name| items.contains(&super::syntax::label_text(name)));
    if reads_item && !is_path(expression) {
        let help = "hand it out in a state of its own, `succeed ..`";
        refuse(errors, last_member(expression), "an output that a task makes from the item", help);
    }
}

/// Checks the list that a map goes through, which is a path.
pub(crate) fn list(expression: &Expr, errors: &mut Vec<Error>) {
    if !is_path(expression) {
        let help = "a map goes through a list that is there";
        refuse(errors, last_member(expression), "a map through what is computed", help);
    }
}

/// Checks a number of a map, which is a literal or a path that does not begin at one of the names `outside`: AWS takes no
/// path of the context object there.
pub(crate) fn own_path(expression: &Expr, outside: &[String], errors: &mut Vec<Error>) {
    let mut names = Vec::new();
    super::reads::reads(expression, &mut names);
    if !is_path(expression) && !is_literal(expression) {
        let help = "it is a literal, or a field of a result";
        refuse(errors, last_member(expression), "a computed number of a map", help);
    } else if names.iter().any(|name| outside.contains(&super::syntax::label_text(name))) {
        let help = "it is a literal, or a field of a result";
        refuse(errors, last_member(expression), "a number of a map that the workflow's input says", help);
    }
}

fn is_path(expression: &Expr) -> bool {
    match expression {
        Expr::Path(_) => true,
        Expr::Paren(inner) => is_path(&inner.expr),
        Expr::Field(field) => is_path(&field.base),
        Expr::Try(inner) => is_path(&inner.expr),
        Expr::Index(index) => is_integer(&index.index) && is_path(&index.expr),
        Expr::Macro(call) => call.mac.path.is_ident("json_path"),
        _ => false,
    }
}

fn is_format(expression: &Expr) -> bool {
    matches!(expression, Expr::Macro(call) if call.mac.path.is_ident("format"))
}

fn refuse(errors: &mut Vec<Error>, span: Span, what: &str, help: &str) {
    let message = format!(
        "[SFN0301] JSONPath cannot express {what}\n= help: {help}; without `#![query_language(JSONPath)]` the query \
         language is JSONata, which can"
    );
    errors.push(Error::new(span, message));
}

fn is_literal(expression: &Expr) -> bool {
    match expression {
        Expr::Lit(_) => true,
        Expr::Unary(unary) => matches!(unary.op, UnOp::Neg(_)),
        Expr::Paren(inner) => is_literal(&inner.expr),
        _ => false,
    }
}

/// The elements of a list, or of a tuple struct of several.
fn elements(expression: &Expr) -> Option<Vec<&Expr>> {
    match expression {
        Expr::Array(list) => Some(list.elems.iter().collect()),
        Expr::Call(call) if call.args.len() > 1 && tuple_struct(call).is_some() => Some(call.args.iter().collect()),
        _ => None,
    }
}

/// Whether a payload template can hold an expression as it is.
fn is_template(expression: &Expr) -> bool {
    match expression {
        Expr::Struct(_) => true,
        Expr::Call(call) if tuple_struct(call).is_some() => call.args.iter().all(is_template),
        Expr::Array(list) => list.elems.iter().all(is_template),
        other => is_literal(other),
    }
}

/// Whether a struct literal is an element of a list, or of one in it.
fn holds_struct(expression: &Expr) -> bool {
    match expression {
        Expr::Struct(_) => true,
        Expr::Array(list) => list.elems.iter().any(holds_struct),
        Expr::Call(call) if tuple_struct(call).is_some() => call.args.iter().any(holds_struct),
        Expr::Paren(inner) => holds_struct(&inner.expr),
        _ => false,
    }
}

fn is_integer(expression: &Expr) -> bool {
    match expression {
        Expr::Lit(ExprLit { lit: Lit::Int(_), .. }) => true,
        Expr::Paren(inner) => is_integer(&inner.expr),
        _ => false,
    }
}

/// The computed index of an element, or of one around it.
fn computed_index(expression: &Expr) -> Option<&Expr> {
    match expression {
        Expr::Index(index) if !is_integer(&index.index) => Some(&index.index),
        Expr::Index(index) => computed_index(&index.expr),
        Expr::Field(field) => computed_index(&field.base),
        Expr::Try(inner) => computed_index(&inner.expr),
        Expr::Paren(inner) => computed_index(&inner.expr),
        _ => None,
    }
}
