//! The call of a task: any Rust expression whose type is a call of a resource, or a closure around one, which is a callback.

use proc_macro2::Span;
use syn::{Expr, ExprClosure, ExprLit, ExprMethodCall, Ident, Lit, LitInt, Pat, ReturnType, spanned::Spanned};

use std::borrow::Cow;

use super::reads::{Reads, Without, reads};
use super::sdk::{self, sdk_call};
use super::syntax::label_text;

/// The number of seconds for which a message to a queue is held back, if it is written so.
pub(crate) fn delay(call: &Expr) -> Option<&LitInt> {
    let Expr::MethodCall(outer) = call else { return None };
    let seconds = match outer.args.first() {
        Some(Expr::Lit(ExprLit { lit: Lit::Int(seconds), .. })) if outer.method == "delay" => Some(seconds),
        _ => None,
    };
    seconds.filter(|_| is_send(&outer.receiver)).or_else(|| delay(&outer.receiver))
}

/// Whether a call is that of `send`, with methods behind it or none.
fn is_send(call: &Expr) -> bool {
    matches!(call, Expr::MethodCall(call) if call.method == "send" || is_send(&call.receiver))
}

/// The resource of a message to a queue.
const MESSAGE: &str = "arn:aws:states:::sqs:sendMessage";

/// The resource of a child that is not waited for.
const CHILD: &str = "arn:aws:states:::states:startExecution";

/// `|token| call`: the task ends when somebody reports its end with the token.
pub(crate) struct Callback<'a> {
    pub(crate) token: &'a Ident,
    pub(crate) call: &'a Expr,
}

/// The callback that a call is.
pub(crate) fn callback(call: &Expr) -> Option<Callback<'_>> {
    let Expr::Closure(closure) = call else { return None };
    let token = closure.inputs.first().and_then(token_of)?;
    Some(Callback { token, call: &closure.body })
}

fn token_of(parameter: &Pat) -> Option<&Ident> {
    match parameter {
        Pat::Ident(parameter) if parameter.by_ref.is_none() && parameter.subpat.is_none() => Some(&parameter.ident),
        _ => None,
    }
}

impl Callback<'_> {
    /// Whether the request holds the token.
    pub(crate) fn uses_token(&self) -> bool {
        let mut read = Vec::new();
        reads_of(self.call, &mut read);
        read.contains(self.token)
    }
}

/// Checks the form of a call.
pub(crate) fn check(call: &Expr) -> syn::Result<()> {
    match call {
        Expr::Closure(closure) => check_callback(closure),
        _ => check_plain(call),
    }
}

fn check_callback(closure: &ExprClosure) -> syn::Result<()> {
    const FORM: &str = "`|token| ask(Question { token, .. })`";
    let error = |span: Span, message: &str| Err(syn::Error::new(span, format!("{message}: {FORM}")));
    let words = [
        closure.asyncness.map(|word| word.span),
        closure.capture.as_ref().map(|word| word.span),
        closure.constness.map(|word| word.span),
    ];
    if let Some(word) = words.into_iter().flatten().next() {
        return error(word, "a callback is its token and the call, and nothing in front");
    }
    let mut parameters = closure.inputs.iter();
    match (parameters.next(), parameters.next()) {
        (None, _) => return error(closure.span(), "a callback takes the token that the request hands over"),
        (_, Some(second)) => {
            let message = "a callback takes the token alone; what else the task needs stands in the request";
            return error(second.span(), message);
        }
        (Some(Pat::Wild(wild)), _) => {
            return error(wild.underscore_token.span, "the token has a name, by which the request hands it over");
        }
        (Some(Pat::Type(typed)), _) => return error(typed.ty.span(), "the token has no type behind it"),
        (Some(parameter), _) if token_of(parameter).is_none() => {
            return error(parameter.span(), "the token is one name");
        }
        _ => {}
    }
    if let ReturnType::Type(arrow, _) = &closure.output {
        return error(arrow.span(), "a callback has its type behind the result, `=> answer: Answer`");
    }
    match &*closure.body {
        Expr::Block(block) => error(block.span(), "a callback is one call, without braces"),
        body => check_plain(body),
    }
}

fn check_plain(call: &Expr) -> syn::Result<()> {
    match call {
        call if sdk::is_sdk_path(call) => sdk::check(call),
        Expr::Call(_) | Expr::MethodCall(_) => Ok(()),
        Expr::Paren(inner) => check_plain(&inner.expr),
        Expr::Group(inner) => check_plain(&inner.expr),
        Expr::Assign(assign) => {
            Err(syn::Error::new(assign.eq_token.span(), "a result is bound with `=>`: `call(..) => name`"))
        }
        Expr::Await(call) => {
            Err(syn::Error::new(call.await_token.span, "a task is awaited by itself: leave `.await` out"))
        }
        Expr::Try(call) => {
            let message = "a task is no `Result`: what it reports is caught, `catch Error -> State`; leave `?` out";
            Err(syn::Error::new(call.question_token.span, message))
        }
        Expr::Macro(call) => {
            let name = call.mac.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
            let message =
                format!("`{name}!` is nothing that a state does: a state calls a resource, `Name: function(payload);`");
            Err(syn::Error::new_spanned(&call.mac.path, message))
        }
        Expr::Block(block) => {
            let message = "a state does one thing, without braces around it: `Name: function(payload);`";
            Err(syn::Error::new(block.block.brace_token.span.open(), message))
        }
        Expr::Binary(binary) => {
            let message = "behind a call stand `=> name` for its result and `-> State` for the jump";
            Err(syn::Error::new(binary.op.span(), message))
        }
        other => Err(syn::Error::new_spanned(
            other,
            "a state calls a resource (`validate_order(order)`) or is one of `choose`, `match`, `wait`, `parallel`, `map`, \
             `let`, `succeed`, `fail`",
        )),
    }
}

/// The names that a call reads: those in its arguments. What is called is a resource, not data.
pub(crate) fn reads_of(call: &Expr, out: &mut dyn Reads) {
    if let Some(sdk) = sdk_call(call) {
        return sdk.reads(out);
    }
    match call {
        Expr::Call(call) => call.args.iter().for_each(|argument| reads(argument, out)),
        Expr::MethodCall(call) => {
            reads_of(&call.receiver, out);
            call.args.iter().for_each(|argument| reads(argument, out));
        }
        Expr::Paren(inner) => reads_of(&inner.expr, out),
        Expr::Group(inner) => reads_of(&inner.expr, out),
        Expr::Closure(_) => {
            let Some(callback) = callback(call) else { return };
            reads_of(callback.call, &mut Without { names: vec![label_text(callback.token)], out });
        }
        _ => {}
    }
}

/// The name of the method that a call ends with, such as `sync`.
fn last_method(call: &Expr) -> Option<&Ident> {
    match call {
        Expr::MethodCall(call) => Some(&call.method),
        Expr::Paren(inner) => last_method(&inner.expr),
        Expr::Group(inner) => last_method(&inner.expr),
        _ => None,
    }
}

/// Whether a call waits for a job, as its last method says.
pub(crate) fn is_sync(call: &Expr) -> bool {
    last_method(call).is_some_and(|method| method == "sync" || method == "sync2")
}

/// How a call starts a child without waiting for it: whether it is given a name. `None` if it is something else.
pub(crate) fn starts_child(call: &Expr) -> Option<bool> {
    let has_name = |call: &ExprMethodCall| call.method == "named";
    match call {
        Expr::MethodCall(call) if call.method == "start" && call.args.is_empty() => Some(match &*call.receiver {
            Expr::MethodCall(inner) => has_name(inner),
            _ => false,
        }),
        Expr::MethodCall(call) if has_name(call) => starts_child(&call.receiver).map(|_| true),
        Expr::Paren(inner) => starts_child(&inner.expr),
        Expr::Group(inner) => starts_child(&inner.expr),
        _ => None,
    }
}

/// The resource of a call of the AWS SDK. What stands for that of another call, which only its type says, in the machine with
/// holes: one that is awaited in the same way.
pub(crate) fn resource(call: &Expr) -> Cow<'static, str> {
    if let Some(callback) = callback(call) {
        let sdk = sdk_call(callback.call).map(|sdk| format!("{}.waitForTaskToken", sdk.resource()));
        let message = || delay(callback.call).map(|_| format!("{MESSAGE}.waitForTaskToken"));
        let known = sdk.or_else(message);
        return known.map_or("arn:aws:states:::lambda:invoke.waitForTaskToken".into(), Cow::from);
    }
    if let Some(sdk) = sdk_call(call) {
        return sdk.resource().into();
    }
    match last_method(call) {
        Some(method) if method == "sync" => "arn:aws:states:::ecs:runTask.sync".into(),
        _ if starts_child(call).is_some() => CHILD.into(),
        _ if delay(call).is_some() => MESSAGE.into(),
        Some(method) if method == "sync2" => "arn:aws:states:::states:startExecution.sync:2".into(),
        _ => "arn:aws:states:::lambda:invoke".into(),
    }
}
