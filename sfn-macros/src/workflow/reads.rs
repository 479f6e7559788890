//! The names that expressions read.

use quote::ToTokens;
use syn::{Expr, ExprLit, Ident, Lit, Pat, Token, punctuated::Punctuated};

use super::expression::ident_at;
use super::format::{Piece, split_template};
use super::syntax::label_text;
use super::{json, raw};

/// What is told of the names that an expression reads.
pub(crate) trait Reads {
    /// A name of which the whole value is read.
    fn name(&mut self, name: Ident);

    /// A name of which a part is read: `place` is `name.member.member`.
    fn part(&mut self, name: Ident, _place: &Expr) {
        self.name(name);
    }
}

impl Reads for Vec<Ident> {
    fn name(&mut self, name: Ident) {
        Vec::push(self, name);
    }
}

/// Passes on what is read but for names that mean something else inside.
pub(crate) struct Without<'a> {
    pub(crate) names: Vec<String>,
    pub(crate) out: &'a mut dyn Reads,
}

impl Reads for Without<'_> {
    fn name(&mut self, name: Ident) {
        if !self.names.contains(&label_text(&name)) {
            self.out.name(name);
        }
    }

    fn part(&mut self, name: Ident, place: &Expr) {
        if !self.names.contains(&label_text(&name)) {
            self.out.part(name, place);
        }
    }
}

/// The name in front of `name.member.member`.
fn name_of_part(place: &Expr) -> Option<&Ident> {
    match place {
        Expr::Path(path) => path.path.get_ident(),
        Expr::Field(field) => name_of_part(&field.base),
        _ => None,
    }
}

/// The names that an expression reads: the first identifier of each path.
pub(crate) fn reads(expression: &Expr, out: &mut dyn Reads) {
    match expression {
        Expr::Path(path) => path.path.get_ident().into_iter().for_each(|name| out.name(name.clone())),
        Expr::Field(_) if let Some(name) = name_of_part(expression) => out.part(name.clone(), expression),
        Expr::Field(field) => reads(&field.base, out),
        Expr::Paren(inner) => reads(&inner.expr, out),
        Expr::Group(inner) => reads(&inner.expr, out),
        Expr::Reference(inner) => reads(&inner.expr, out),
        Expr::Unary(inner) => reads(&inner.expr, out),
        Expr::Binary(binary) => {
            reads(&binary.left, out);
            reads(&binary.right, out);
        }
        Expr::MethodCall(call) => {
            reads(&call.receiver, out);
            call.args.iter().for_each(|argument| reads(argument, out));
        }
        // The callee is a resource, not data.
        Expr::Call(call) => call.args.iter().for_each(|argument| reads(argument, out)),
        Expr::Struct(literal) => literal.fields.iter().for_each(|field| reads(&field.expr, out)),
        Expr::Index(index) => {
            reads(&index.expr, out);
            reads(&index.index, out);
        }
        Expr::Try(inner) => reads(&inner.expr, out),
        // Not to be written in a workflow, but what it reads is no less used.
        Expr::Tuple(tuple) => tuple.elems.iter().for_each(|element| reads(element, out)),
        Expr::Array(array) => array.elems.iter().for_each(|element| reads(element, out)),
        Expr::Macro(call) if let Some(language) = raw::Language::of(&call.mac) => {
            let parsed = call.mac.parse_body_with(|input: syn::parse::ParseStream<'_>| raw::parse(input, language));
            let Ok(raw::Raw { text, .. }) = parsed else { return };
            for name in raw::variables(&text.value(), language) {
                out.name(ident_at(&name, text.span()));
            }
        }
        // The item that a closure is about is no binding.
        Expr::Closure(closure) => {
            let names = closure.inputs.iter().filter_map(|parameter| match parameter {
                Pat::Ident(name) => Some(label_text(&name.ident)),
                _ => None,
            });
            reads(&closure.body, &mut Without { names: names.collect(), out });
        }
        Expr::Macro(call) if json::is_json(call) => {
            let Ok(parsed) = json::parse(call) else { return };
            parsed.values().into_iter().for_each(|value| reads(value, out));
        }
        Expr::Macro(call) if call.mac.path.is_ident("format") => {
            let arguments = call.mac.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated);
            let Ok(arguments) = arguments else { return };
            let named: Vec<String> = arguments
                .iter()
                .filter_map(|argument| match argument {
                    Expr::Assign(assign) => Some(assign.left.to_token_stream().to_string()),
                    _ => None,
                })
                .collect();
            for (index, argument) in arguments.iter().enumerate() {
                match argument {
                    Expr::Lit(ExprLit { lit: Lit::Str(template), .. }) if index == 0 => {
                        for piece in split_template(&template.value()).unwrap_or_default() {
                            if let Piece::Argument(Some(name)) = piece
                                && !named.contains(&name)
                                && name.parse::<usize>().is_err()
                            {
                                out.name(ident_at(&name, template.span()));
                            }
                        }
                    }
                    Expr::Assign(assign) => reads(&assign.right, out),
                    other => reads(other, out),
                }
            }
        }
        _ => {}
    }
}
