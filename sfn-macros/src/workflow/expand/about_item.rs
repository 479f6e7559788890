//! Closures among the arguments of a call: `.set(|row| row.status, "paid")` names a member of the item, and
//! `.only_if(|row| row.version == 3)` is a condition that DynamoDB evaluates.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;
use syn::{BinOp, Error, Expr, ExprClosure, Pat, UnOp, spanned::Spanned};

use super::super::expression::last_member;
use super::super::facts::is_place;
use super::super::json_path;
use super::super::reads::reads;
use super::super::syntax::label_text;
use super::Expander;

impl Expander<'_> {
    /// A closure that is an argument of `method`.
    pub(super) fn about_item(&mut self, method: &Ident, closure: &ExprClosure) -> TokenStream {
        let item = match closure.inputs.first() {
            Some(Pat::Ident(name)) if closure.inputs.len() == 1 && name.subpat.is_none() => &name.ident,
            _ => {
                let message = "a closure here has one parameter, the item: `|row| row.status`";
                let span = closure.inputs.first().map_or_else(|| closure.span(), Spanned::span);
                self.errors.push(Error::new(span, message));
                return quote_spanned!(closure.span()=> ());
            }
        };
        let body = &*closure.body;
        let is_condition = method == "only_if";
        if is_condition {
            self.item_condition(body, item);
        } else if !is_member(body, item) {
            let message = format!("[SFN0301] this names no member of the item\n= help: write `|{item}| {item}.member`");
            self.errors.push(Error::new(last_member(body), message));
        }
        let mut expressions = self.expressions();
        expressions.in_condition = true;
        let value = expressions.val(body);
        let span = last_member(body);
        // A condition owns what it tests.
        let value = if is_condition && is_place(body) {
            quote_spanned!(span=> ::core::clone::Clone::clone(#value))
        } else {
            value
        };
        quote_spanned!(closure.span()=> |#item| #value)
    }

    /// Checks what DynamoDB can evaluate: members of the item compared with values, tests, `&& || !`.
    fn item_condition(&mut self, condition: &Expr, item: &Ident) {
        match condition {
            Expr::Paren(inner) => self.item_condition(&inner.expr, item),
            Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => self.item_condition(&unary.expr, item),
            Expr::Binary(binary) if matches!(binary.op, BinOp::And(_) | BinOp::Or(_)) => {
                self.item_condition(&binary.left, item);
                self.item_condition(&binary.right, item);
            }
            Expr::Binary(binary) if is_comparison(&binary.op) => {
                self.item_operand(&binary.left, item);
                self.item_operand(&binary.right, item);
            }
            Expr::MethodCall(call) if call.method == "is_some" || call.method == "is_none" => {
                if !is_member(&call.receiver, item) {
                    self.not_in_a_condition(&call.receiver);
                }
            }
            Expr::MethodCall(call) if call.method == "contains" => {
                if !is_member(&call.receiver, item) {
                    self.not_in_a_condition(&call.receiver);
                }
                call.args.iter().for_each(|part| self.item_operand(part, item));
            }
            member if is_member(member, item) => {}
            other => self.not_in_a_condition(other),
        }
    }

    /// A member of the item, or a value of the workflow.
    fn item_operand(&mut self, operand: &Expr, item: &Ident) {
        if is_member(operand, item) {
            return;
        }
        let mut read = Vec::new();
        reads(operand, &mut read);
        if read.iter().any(|name| label_text(name) == label_text(item)) {
            self.not_in_a_condition(operand);
        } else if self.json_path {
            json_path::value(operand, self.errors);
        }
    }

    fn not_in_a_condition(&mut self, expression: &Expr) {
        let message = "[SFN0301] DynamoDB cannot evaluate this\n= help: a condition compares members of the item with values, \
                       tests them with `.is_some()`, `.is_none()` or `.contains(..)`, and joins that with `&& || !`";
        self.errors.push(Error::new(last_member(expression), message));
    }
}

fn is_comparison(operator: &BinOp) -> bool {
    matches!(operator, BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_))
}

/// Whether an expression is a member of the item: `row.status`, `row.lines[0]`.
fn is_member(expression: &Expr, item: &Ident) -> bool {
    match expression {
        Expr::Field(field) => is_item(&field.base, item) || is_member(&field.base, item),
        Expr::Index(index) => is_member(&index.expr, item),
        Expr::Paren(inner) => is_member(&inner.expr, item),
        _ => false,
    }
}

fn is_item(expression: &Expr, item: &Ident) -> bool {
    matches!(expression, Expr::Path(path) if path.path.get_ident().is_some_and(|name| label_text(name) == label_text(item)))
}
