//! What the syntax alone says of an expression.

use proc_macro2::Span;
use quote::ToTokens;
use sfn_asl::diagnostic::similar_name;
use syn::{BinOp, Expr, ExprCall, ExprLit, ExprPath, Ident, Lit, Member, UnOp, spanned::Spanned};

use super::narrowing::Facts;

/// The methods of values.
pub(super) const METHODS: [&str; 5] = ["len", "contains", "is_some", "is_none", "unwrap_or"];

/// The methods of handles that give what only the deployment knows.
pub(super) fn is_attribute(method: &Ident) -> bool {
    ["arn", "name", "url"].iter().any(|name| method == name)
}

/// Whether a call is `function::arn()`.
pub(super) fn is_arn(call: &syn::ExprCall) -> bool {
    let Expr::Path(path) = &*call.func else { return false };
    let is_named = path.path.segments.last().is_some_and(|last| last.ident == "arn");
    is_named && path.path.segments.len() > 1 && call.args.is_empty()
}

/// Whether a name may be meant to be that of a method, of which rustc then says more.
pub(super) fn is_near_a_method(name: &Ident) -> bool {
    // Those of Rust mean something else.
    const OF_RUST: [&str; 3] = ["unwrap", "unwrap_or_else", "is_ok"];
    let name = name.to_string();
    !OF_RUST.contains(&name.as_str()) && (name == "length" || similar_name(&name, METHODS).is_some())
}

/// Whether an expression is `Some`.
pub(super) fn is_some(callee: &Expr) -> bool {
    matches!(callee, Expr::Path(path) if path.path.is_ident("Some"))
}

/// The type of `OrderId(value)`, a tuple struct that is written.
pub(super) fn tuple_struct(call: &ExprCall) -> Option<&syn::Path> {
    let Expr::Path(ExprPath { qself: None, path, .. }) = &*call.func else { return None };
    let is_type = |ident: &Ident| ident.to_string().starts_with(char::is_uppercase);
    let mut from_the_last = path.segments.iter().rev().map(|segment| &segment.ident);
    let last =
        from_the_last.next().filter(|last| is_type(last) && !["Some", "Ok", "Err"].iter().any(|word| *last == word));
    last.filter(|_| !from_the_last.next().is_some_and(is_type) && !call.args.is_empty())?;
    Some(path)
}

/// Whether an expression is `value?`, or a field in one.
pub(super) fn is_narrowed(expression: &Expr) -> bool {
    match expression {
        Expr::Try(_) => true,
        Expr::Field(field) => is_narrowed(&field.base),
        Expr::Paren(inner) => is_narrowed(&inner.expr),
        _ => false,
    }
}

/// Whether an expression is an element of a list.
pub(super) fn is_element(expression: &Expr) -> bool {
    match expression {
        Expr::Index(_) => true,
        Expr::Paren(inner) => is_element(&inner.expr),
        _ => false,
    }
}

/// Whether an expression names a place in the data: `order.customer.email`.
pub(super) fn is_place(expression: &Expr) -> bool {
    match expression {
        Expr::Path(path) => path.qself.is_none(),
        Expr::Field(field) => is_place(&field.base),
        Expr::Paren(inner) => is_place(&inner.expr),
        Expr::Group(inner) => is_place(&inner.expr),
        _ => false,
    }
}

/// Whether an expression is a text for certain: a literal, or `format!`.
pub(super) fn is_text(expression: &Expr) -> bool {
    match expression {
        Expr::Lit(ExprLit { lit: Lit::Str(_), .. }) => true,
        Expr::Macro(call) => call.mac.path.is_ident("format"),
        Expr::Paren(inner) => is_text(&inner.expr),
        Expr::Binary(binary) => matches!(binary.op, BinOp::Add(_)) && (is_text(&binary.left) || is_text(&binary.right)),
        _ => false,
    }
}

/// Whether an expression is the number 0.
pub(super) fn is_zero(expression: &Expr) -> bool {
    match expression {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => number.base10_parse::<u128>().is_ok_and(|value| value == 0),
        Expr::Lit(ExprLit { lit: Lit::Float(number), .. }) => {
            number.base10_parse::<f64>().is_ok_and(|value| value == 0.0)
        }
        Expr::Paren(inner) => is_zero(&inner.expr),
        _ => false,
    }
}

/// An expression's text, by which it is known again.
pub(super) fn as_written(expression: &Expr) -> String {
    match expression {
        Expr::Paren(inner) => as_written(&inner.expr),
        Expr::Reference(inner) => as_written(&inner.expr),
        other => other.to_token_stream().to_string(),
    }
}

/// A place as a message shows it.
pub(super) fn as_shown(expression: &Expr) -> String {
    as_written(expression).replace(' ', "")
}

/// The optional values that are there if a condition holds, or if it does not.
pub(super) fn present_if(condition: &Expr, holds: bool, out: &mut Facts) {
    match condition {
        Expr::Paren(inner) => present_if(&inner.expr, holds, out),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => present_if(&unary.expr, !holds, out),
        Expr::Binary(binary) if matches!((&binary.op, holds), (BinOp::And(_), true) | (BinOp::Or(_), false)) => {
            present_if(&binary.left, holds, out);
            present_if(&binary.right, holds, out);
        }
        Expr::MethodCall(call) if call.method == if holds { "is_some" } else { "is_none" } => {
            out.add(as_written(&call.receiver));
        }
        _ => {}
    }
}

/// The value of an integer literal, and the name of the range in which it lies.
pub(super) fn range(value: i128, negative: bool) -> Option<(i128, &'static str)> {
    let value = if negative { -value } else { value };
    let range = match i64::try_from(value).ok()? {
        ..-2_147_483_648 => "below_0_in_i64",
        -2_147_483_648..-32_768 => "below_0_in_i32",
        -32_768..-128 => "below_0_in_i16",
        -128..0 => "below_0_in_i8",
        0..=127 => "in_i8",
        128..=255 => "in_u8",
        256..=32_767 => "in_i16",
        32_768..=65_535 => "in_u16",
        65_536..=2_147_483_647 => "in_i32",
        2_147_483_648..=4_294_967_295 => "in_u32",
        4_294_967_296.. => "in_i64",
    };
    Some((value, range))
}

/// The span of the last member of `a.b.c`: where rustc would put a message about it.
pub(crate) fn last_member(expression: &Expr) -> Span {
    match expression {
        Expr::Field(field) => match &field.member {
            Member::Named(name) => name.span(),
            Member::Unnamed(index) => index.span,
        },
        Expr::MethodCall(call) => call.method.span(),
        Expr::Index(index) => last_member(&index.expr),
        Expr::Try(inner) => last_member(&inner.expr),
        Expr::Paren(inner) => last_member(&inner.expr),
        other => other.span(),
    }
}
