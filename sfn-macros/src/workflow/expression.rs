//! Expressions: Rust syntax to calls that build a typed expression tree.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{
    BinOp, Expr, ExprLit, ExprMacro, ExprStruct, Ident, Lit, LitStr, Member, Token, UnOp, punctuated::Punctuated,
    spanned::Spanned,
};

use crate::krate::Krate;

const WHAT_CAN_BE_WRITTEN: &str = "fields, literals, struct literals of payloads, comparisons, `&& || !`, `format!`, \
                                   `.len()` and `.is_some()`";

/// Turns expressions of one workflow into Rust code.
pub(crate) struct Expressions<'a> {
    pub(crate) krate: &'a Krate,
    pub(crate) errors: &'a mut Vec<syn::Error>,
}

impl Expressions<'_> {
    /// Code that gives a `Val`. What cannot be written in a workflow becomes an error and a unit value.
    pub(crate) fn val(&mut self, expression: &Expr) -> TokenStream {
        match expression {
            Expr::Path(_) | Expr::Field(_) if is_place(expression) => {
                let span = last_member(expression);
                quote_spanned!(span=> &#expression)
            }
            Expr::Lit(literal) => self.literal(literal, false),
            Expr::Paren(inner) => self.val(&inner.expr),
            Expr::Group(inner) => self.val(&inner.expr),
            Expr::Reference(inner) => self.val(&inner.expr),
            Expr::Unary(unary) => match (&unary.op, &*unary.expr) {
                (UnOp::Not(not), value) => {
                    let value = self.val(value);
                    let ops = self.ops(not.span);
                    quote_spanned!(not.span=> #ops::not(#value))
                }
                (UnOp::Neg(_), Expr::Lit(literal)) => self.literal(literal, true),
                _ => self.unsupported(expression),
            },
            Expr::Binary(binary) => self.binary(&binary.left, &binary.op, &binary.right, expression),
            Expr::MethodCall(call) if call.turbofish.is_none() => {
                let receiver = match &*call.receiver {
                    path if is_place(path) => path.to_token_stream(),
                    other => self.val(other),
                };
                let method = &call.method;
                let arguments: Vec<_> = call.args.iter().map(|argument| self.val(argument)).collect();
                quote_spanned!(method.span()=> #receiver.#method(#(#arguments),*))
            }
            Expr::Struct(literal) => self.payload(literal),
            Expr::Macro(call) if call.mac.path.is_ident("format") => self.format(call),
            _ => self.unsupported(expression),
        }
    }

    fn ops(&self, span: Span) -> TokenStream {
        let private = self.krate.at(span);
        quote_spanned!(span=> #private::ops)
    }

    fn unsupported(&mut self, expression: &Expr) -> TokenStream {
        self.errors.push(syn::Error::new_spanned(
            expression,
            format!("[SFN0301] a workflow cannot compute this\n= help: an expression is made of {WHAT_CAN_BE_WRITTEN}"),
        ));
        quote!(&())
    }

    fn literal(&mut self, literal: &ExprLit, negative: bool) -> TokenStream {
        let span = literal.span();
        let ops = self.ops(span);
        let sign = negative.then(|| quote_spanned!(span=> -));
        match &literal.lit {
            Lit::Str(text) if !negative => quote_spanned!(span=> #ops::string(#text)),
            Lit::Bool(value) if !negative => quote_spanned!(span=> #ops::boolean(#value)),
            Lit::Int(number) if number.suffix().is_empty() => {
                quote_spanned!(span=> #ops::int(#sign #number))
            }
            Lit::Float(number) if number.suffix().is_empty() => {
                quote_spanned!(span=> #ops::float(#sign #number))
            }
            Lit::Int(_) | Lit::Float(_) => {
                self.errors
                    .push(syn::Error::new(span, "a number in a workflow has no suffix: JSON has one kind of number"));
                quote!(&())
            }
            _ => {
                self.errors.push(syn::Error::new(span, "a literal in a workflow is a string, a number or a boolean"));
                quote!(&())
            }
        }
    }

    fn binary(&mut self, left: &Expr, operator: &BinOp, right: &Expr, whole: &Expr) -> TokenStream {
        let name = match operator {
            BinOp::Eq(_) => "eq",
            BinOp::Ne(_) => "ne",
            BinOp::Lt(_) => "lt",
            BinOp::Le(_) => "le",
            BinOp::Gt(_) => "gt",
            BinOp::Ge(_) => "ge",
            BinOp::And(_) => "and",
            BinOp::Or(_) => "or",
            _ => return self.unsupported(whole),
        };
        // Messages about the operation underline its right side; both sides are in rustc's note.
        let span = last_member(right);
        let function = Ident::new(name, span);
        let (left, right) = (self.val(left), self.val(right));
        let ops = self.ops(span);
        quote_spanned!(span=> #ops::#function(#left, #right))
    }

    /// A payload: the generated mirror of the struct, with an expression for each member.
    fn payload(&mut self, literal: &ExprStruct) -> TokenStream {
        let path = &literal.path;
        if let Some(dots) = &literal.dot2_token {
            let rest = literal.rest.as_ref().map_or(dots.span(), Spanned::span);
            self.errors.push(syn::Error::new(rest, "a payload in a workflow names every member; there is no `..`"));
            return quote!(&());
        }
        let members: Vec<_> = literal
            .fields
            .iter()
            .map(|field| {
                let member = &field.member;
                let value = self.val(&field.expr);
                let span = if is_place(&field.expr) { last_member(&field.expr) } else { field.expr.span() };
                let private = self.krate.at(span);
                let slot = quote_spanned!(span=> #private::Slot::new(#value));
                quote_spanned!(member.span()=> #member: #slot)
            })
            .collect();
        let span = path.span();
        let private = self.krate.at(span);
        let mirror = Ident::new("__PayloadOf", Span::mixed_site().located_at(span));
        quote_spanned! {span=> {
            type #mirror = <#path as #private::PayloadStruct>::Args;
            #mirror { #(#members),* }
        }}
    }

    fn format(&mut self, call: &ExprMacro) -> TokenStream {
        let span = call.span();
        let parsed = call.mac.parse_body_with(|input: syn::parse::ParseStream<'_>| {
            let template: LitStr = input
                .parse()
                .map_err(|error| syn::Error::new(error.span(), "`format!` begins with a string literal"))?;
            let mut arguments = Punctuated::<Expr, Token![,]>::new();
            if input.peek(Token![,]) {
                input.parse::<Token![,]>()?;
                arguments = Punctuated::parse_terminated(input)?;
            }
            Ok((template, arguments))
        });
        let (template, arguments) = match parsed {
            Ok(parts) => parts,
            Err(error) => {
                self.errors.push(error);
                return quote!(&());
            }
        };
        let pieces = match split_template(&template.value()) {
            Ok(pieces) => pieces,
            Err(message) => {
                self.errors.push(syn::Error::new(template.span(), message));
                return quote!(&());
            }
        };
        let positional = pieces.iter().filter(|piece| matches!(piece, Piece::Argument(None))).count();
        if positional != arguments.len() {
            let message = format!(
                "[SFN0304] this string has {positional} `{{}}`, and {} value{} stand{} behind it",
                arguments.len(),
                if arguments.len() == 1 { "" } else { "s" },
                if arguments.len() == 1 { "s" } else { "" },
            );
            self.errors.push(syn::Error::new(template.span(), message));
            return quote!(&());
        }
        let mut arguments = arguments.iter();
        let parts: Vec<_> = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => {
                    let private = self.krate.at(template.span());
                    quote_spanned!(template.span()=> #private::Val::to_node(#text))
                }
                Piece::Argument(Some(name)) => {
                    let name = ident_at(name, template.span());
                    let ops = self.ops(template.span());
                    quote_spanned!(template.span()=> #ops::printed(&#name))
                }
                Piece::Argument(None) => match arguments.next() {
                    Some(argument) => {
                        let span = last_member(argument);
                        let value = self.val(argument);
                        let ops = self.ops(span);
                        quote_spanned!(span=> #ops::printed(#value))
                    }
                    None => TokenStream::new(),
                },
            })
            .collect();
        let ops = self.ops(span);
        quote_spanned!(span=> #ops::format(::std::vec![#(#parts),*]))
    }
}

/// Whether an expression names a place in the data: `order.customer.email`.
fn is_place(expression: &Expr) -> bool {
    match expression {
        Expr::Path(path) => path.qself.is_none(),
        Expr::Field(field) => is_place(&field.base),
        Expr::Paren(inner) => is_place(&inner.expr),
        Expr::Group(inner) => is_place(&inner.expr),
        _ => false,
    }
}

/// The identifier that `text` is, which may be raw.
fn ident_at(text: &str, span: Span) -> Ident {
    let mut ident = syn::parse_str::<Ident>(text).unwrap_or_else(|_| Ident::new("_unknown", span));
    ident.set_span(span);
    ident
}

/// The names that an expression reads: the first identifier of each path.
pub(crate) fn reads(expression: &Expr, out: &mut Vec<Ident>) {
    match expression {
        Expr::Path(path) => out.extend(path.path.get_ident().cloned()),
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
        // Not to be written in a workflow, but what it reads is no less used.
        Expr::Index(index) => {
            reads(&index.expr, out);
            reads(&index.index, out);
        }
        Expr::Try(inner) => reads(&inner.expr, out),
        Expr::Tuple(tuple) => tuple.elems.iter().for_each(|element| reads(element, out)),
        Expr::Array(array) => array.elems.iter().for_each(|element| reads(element, out)),
        Expr::Macro(call) if call.mac.path.is_ident("format") => {
            let arguments = call.mac.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated);
            let Ok(arguments) = arguments else { return };
            for (index, argument) in arguments.iter().enumerate() {
                match argument {
                    Expr::Lit(ExprLit { lit: Lit::Str(template), .. }) if index == 0 => {
                        for piece in split_template(&template.value()).unwrap_or_default() {
                            if let Piece::Argument(Some(name)) = piece {
                                out.push(ident_at(&name, template.span()));
                            }
                        }
                    }
                    other => reads(other, out),
                }
            }
        }
        _ => {}
    }
}

/// The span of the last member of `a.b.c`: where rustc would put a message about it.
pub(crate) fn last_member(expression: &Expr) -> Span {
    match expression {
        Expr::Field(field) => match &field.member {
            Member::Named(name) => name.span(),
            Member::Unnamed(index) => index.span,
        },
        Expr::MethodCall(call) => call.method.span(),
        Expr::Paren(inner) => last_member(&inner.expr),
        other => other.span(),
    }
}

/// One piece of a `format!` string.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    /// `{}`, or `{name}`.
    Argument(Option<String>),
}

fn split_template(template: &str) -> Result<Vec<Piece>, String> {
    let mut out = Vec::new();
    let mut text = String::new();
    let mut letters = template.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '{' | '}' if letters.peek() == Some(&letter) => {
                letters.next();
                text.push(letter);
            }
            '{' => {
                if !text.is_empty() {
                    out.push(Piece::Text(std::mem::take(&mut text)));
                }
                let mut name = String::new();
                loop {
                    match letters.next() {
                        Some('}') => break,
                        Some(letter) => name.push(letter),
                        None => return Err("this `{` is never closed; a brace itself is written `{{`".to_owned()),
                    }
                }
                out.push(Piece::Argument(match name.trim() {
                    "" => None,
                    name if syn::parse_str::<Ident>(name).is_ok() => Some(name.to_owned()),
                    other => {
                        return Err(format!("`{{{other}}}` is no placeholder here: there are `{{}}` and `{{name}}`"));
                    }
                }));
            }
            '}' => return Err("this `}` opens nowhere; a brace itself is written `}}`".to_owned()),
            _ => text.push(letter),
        }
    }
    if !text.is_empty() {
        out.push(Piece::Text(text));
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::{Piece, split_template};

    #[test]
    fn templates() {
        let text = |text: &str| Piece::Text(text.to_owned());
        assert_eq!(
            split_template("a {{b}} {} c {name}"),
            Ok(vec![text("a {b} "), Piece::Argument(None), text(" c "), Piece::Argument(Some("name".to_owned()))])
        );
        assert!(split_template("{").is_err());
        assert!(split_template("}").is_err());
        assert!(split_template("{:?}").is_err());
        assert_eq!(split_template(""), Ok(vec![]));
    }
}
