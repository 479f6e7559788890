//! Rust expressions that are none of a workflow, and what is written instead.

use syn::{BinOp, Expr, ExprCall, ExprMacro, ExprMethodCall, ExprPath, UnOp};

use super::syntax::label_text;

const WHAT_CAN_BE_WRITTEN: &str = "an expression is made of fields, literals, lists `[a, b]`, struct literals of payloads \
                                   with maps `[(\"name\", value)]` in them, `list[index]`, comparisons, `&& || !`, \
                                   `+ - * / %`, `format!`, `None`, `Some(..)`, `?` and the methods `.len()`, \
                                   `.contains(..)`, `.is_some()`, `.is_none()` and `.unwrap_or(..)`";

/// The error about an expression that a workflow does not have.
pub(super) fn refused(expression: &Expr, json_path: bool) -> syn::Error {
    let (what, help) = match expression {
        Expr::MethodCall(call) => method(call, json_path),
        Expr::Call(call) => function(call),
        Expr::Macro(call) => macro_call(call, json_path),
        Expr::Cast(_) => (
            "a workflow has no `as`: JSON has one kind of number".to_owned(),
            "leave it out; where the types don't fit, change the type of the member".to_owned(),
        ),
        Expr::If(_) | Expr::Match(_) => (
            "a value does not depend on a condition here".to_owned(),
            "decide in a state in front, `Name: choose { condition => First, else => Second }`, and give the value on \
             either path: `First: let name = value -> Next;`"
                .to_owned(),
        ),
        Expr::Let(_) => (
            "a condition binds nothing".to_owned(),
            "test with `value.is_some()`, and read the value behind it as `value?`".to_owned(),
        ),
        Expr::Range(_) => ("a workflow has no ranges".to_owned(), list_help(json_path, "$list[[0..2]]")),
        Expr::Assign(_) => (
            "an expression changes nothing".to_owned(),
            "values are compared with `==`, and kept by a state `Name: let name = value;`".to_owned(),
        ),
        Expr::Block(_) | Expr::Unsafe(_) => (
            "a workflow has no blocks".to_owned(),
            "leave the braces out; a payload is a struct literal, `Charge { amount: 1.5 }`".to_owned(),
        ),
        Expr::Closure(_) => (
            "a workflow has no closures as values".to_owned(),
            "a callback is written around the whole call, `|token| ask(Question { token, .. })`".to_owned(),
        ),
        Expr::Tuple(_) => (
            "a workflow has no tuples".to_owned(),
            "a list is written `[a, b]`, several values of different types are a struct literal".to_owned(),
        ),
        Expr::Await(_) => ("a value is there already".to_owned(), "leave `.await` out".to_owned()),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => {
            ("a workflow has no references".to_owned(), "leave the `*` out".to_owned())
        }
        Expr::Binary(binary) => match &binary.op {
            BinOp::BitAnd(_) => ("a workflow has no `&`".to_owned(), "both of two conditions are `a && b`".to_owned()),
            BinOp::BitOr(_) => ("a workflow has no `|`".to_owned(), "one of two conditions is `a || b`".to_owned()),
            BinOp::AddAssign(_) | BinOp::SubAssign(_) | BinOp::MulAssign(_) | BinOp::DivAssign(_) => (
                "an expression changes nothing".to_owned(),
                "a value is kept by a state: `Count: let round = round + 1;`".to_owned(),
            ),
            _ => ("a workflow cannot compute this".to_owned(), WHAT_CAN_BE_WRITTEN.to_owned()),
        },
        _ => ("a workflow cannot compute this".to_owned(), WHAT_CAN_BE_WRITTEN.to_owned()),
    };
    syn::Error::new_spanned(place(expression), format!("[SFN0301] {what}\n= help: {help}"))
}

/// What is underlined.
fn place(expression: &Expr) -> proc_macro2::TokenStream {
    use quote::ToTokens;
    match expression {
        Expr::MethodCall(call) => call.method.to_token_stream(),
        other => other.to_token_stream(),
    }
}

fn method(call: &ExprMethodCall, json_path: bool) -> (String, String) {
    let method = label_text(&call.method);
    if call.turbofish.is_some() {
        let help = "leave `::<..>` out: the types are known".to_owned();
        return (format!("`.{method}()` takes no types here"), help);
    }
    let what = format!("a workflow has no `.{method}()`");
    let help = match method.as_str() {
        "to_string" | "to_owned" | "into" | "as_str" | "clone" | "as_ref" | "borrow" | "to_vec" | "cloned"
        | "copied" => {
            "leave it out: a value is handed on as it is; a number becomes a string with `format!(\"{number}\")`"
                .to_owned()
        }
        "unwrap" | "expect" | "unwrap_or_default" | "unwrap_or_else" | "ok_or" => {
            "give a default with `.unwrap_or(..)`, or test the value with `.is_some()` and write `value?`".to_owned()
        }
        "is_empty" => "a list is empty with `list.len() == 0`, a string with `text == \"\"`".to_owned(),
        "count" | "size" => "how many elements a list has is `list.len()`".to_owned(),
        "iter" | "into_iter" | "map" | "filter" | "for_each" | "collect" | "flat_map" | "fold" | "any" | "all"
        | "find" | "sum" | "max" | "min" | "join" | "enumerate" | "zip" => {
            format!(
                "a state goes through a list, `Name: map item in list {{ .. }}`; or {}",
                raw("$list.name", json_path)
            )
        }
        "first" | "last" | "get" | "nth" => {
            "an element is `list[0]`, and may not be there: `list[0].unwrap_or(..)`, or `list[0]?` behind a test"
                .to_owned()
        }
        _ if json_path => {
            "a task can compute it, or an intrinsic function: `json_path!(\"States.UUID()\" as String)`".to_owned()
        }
        _ => format!("a task can compute it, or {}", raw("$uppercase($name)", false)),
    };
    (what, help)
}

/// The way out of the typed expressions.
fn raw(example: &str, json_path: bool) -> String {
    if json_path {
        "compute it in a task".to_owned()
    } else {
        format!("write it in JSONata: `jsonata!(\"{example}\" as Type)`")
    }
}

fn list_help(json_path: bool, example: &str) -> String {
    format!("a list is written out, `[1, 2, 3]`; or {}", raw(example, json_path))
}

fn function(call: &ExprCall) -> (String, String) {
    let Expr::Path(ExprPath { path, .. }) = &*call.func else {
        return ("a workflow cannot compute this".to_owned(), WHAT_CAN_BE_WRITTEN.to_owned());
    };
    let names: Vec<String> = path.segments.iter().map(|segment| label_text(&segment.ident)).collect();
    let last = names.last().cloned().unwrap_or_default();
    match names.as_slice() {
        [ty, function] if ty == "String" && ["from", "new"].contains(&function.as_str()) => {
            ("a string literal stands alone".to_owned(), "write `\"text\"`".to_owned())
        }
        [.., ty, function] if ty.starts_with(char::is_uppercase) && function.starts_with(char::is_lowercase) => (
            format!("a workflow cannot call `{ty}::{function}`"),
            format!("write a payload as a struct literal: `{ty} {{ member: value, .. }}`"),
        ),
        [.., ty, variant] if ty.starts_with(char::is_uppercase) => (
            format!("a workflow cannot write `{ty}::{variant}`, a variant that holds something"),
            "give it from a task, or write its JSON: `jsonata!(\"..\" as Type)`".to_owned(),
        ),
        _ => (
            format!("a call of `{last}` is no value"),
            format!(
                "call it in a state of its own, and read the name that it is bound to: `Name: {last}(..) => result;`"
            ),
        ),
    }
}

fn macro_call(call: &ExprMacro, json_path: bool) -> (String, String) {
    let name = call.mac.path.segments.last().map(|last| label_text(&last.ident)).unwrap_or_default();
    let help = match name.as_str() {
        "vec" => "a list is written `[a, b]`".to_owned(),
        "concat" | "stringify" | "format_args" => {
            "texts are joined with `format!(\"{} {}\", first, second)`".to_owned()
        }
        "matches" => "an enum is compared with `value == Kind::Gift`, or decides in a `match`".to_owned(),
        _ if json_path => "there are `format!`, `json!` and `json_path!`".to_owned(),
        _ => "there are `format!`, `json!` and `jsonata!`".to_owned(),
    };
    (format!("a workflow has no `{name}!`"), help)
}
