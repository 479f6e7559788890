//! Expressions: Rust syntax to calls that build a typed expression tree.

use std::cell::RefCell;
use std::collections::HashSet;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{
    BinOp, Expr, ExprCall, ExprLit, ExprMacro, ExprStruct, ExprTry, Ident, Lit, LitStr, Member, Token, UnOp,
    punctuated::Punctuated, spanned::Spanned,
};

use super::facts::{
    METHODS, as_shown, as_written, is_arn, is_attribute, is_element, is_narrowed, is_near_a_method, is_place, is_some,
    is_text, is_zero, present_if, tuple_struct,
};
use super::format::{Arguments, Piece, split_template};
use super::json;
use super::levels::Level;
use super::narrowing::{Facts, UNTESTED, Ways};
use super::refused::refused;
use super::syntax::label_text;
use super::{json_path, raw};

pub(crate) use super::facts::last_member;
use crate::krate::Krate;

/// Turns expressions of one workflow into Rust code.
pub(crate) struct Expressions<'a> {
    pub(crate) krate: &'a Krate,
    pub(crate) errors: &'a mut Vec<syn::Error>,
    /// The optional values that a test has shown to be there.
    pub(crate) tested: Facts,
    /// The workflow's input.
    pub(crate) input: Option<&'a Ident>,
    /// The places of which the state reads a field, as they are written: rustc is asked once whether they may be absent.
    pub(crate) asked: &'a RefCell<HashSet<String>>,
    /// On which ways the state is reached.
    pub(crate) ways: Ways<'a>,
    /// Whether the query language is JSONPath.
    pub(crate) json_path: bool,
    /// Whether the expression is the condition of a choice.
    pub(crate) in_condition: bool,
    /// Whether it stands where the result of the state can be read.
    pub(crate) has_result: bool,
    /// What is to be done about a literal that an API does not list.
    pub(crate) unlisted_values: Level,
    /// The names that are no variables: the workflow's input, the item of a map.
    pub(crate) elsewhere: &'a [Elsewhere],
}

/// A name that is no variable.
#[derive(Clone)]
pub(crate) struct Elsewhere {
    pub(crate) name: String,
    /// What it is, for a message.
    pub(crate) what: &'static str,
    /// Where its value is, in the query language of the workflow.
    pub(crate) place: String,
}

impl Expressions<'_> {
    /// Code for a value that a state hands over.
    pub(crate) fn value(&mut self, expression: &Expr) -> TokenStream {
        let mut in_json_path = Vec::new();
        if self.json_path {
            json_path::value(expression, &mut in_json_path);
        }
        match expression {
            // rustc underlines the callee for an argument that is no value.
            Expr::Path(path) if path.path.segments.len() > 1 => {
                let ops = self.ops(path.span());
                quote_spanned!(path.span()=> #ops::constant(&#path))
            }
            other => self.known(other, in_json_path),
        }
    }

    /// Code for the condition of a choice.
    pub(crate) fn condition(&mut self, expression: &Expr) -> TokenStream {
        let mut in_json_path = Vec::new();
        if self.json_path {
            json_path::condition(expression, &mut in_json_path);
        }
        self.in_condition = true;
        self.known(expression, in_json_path)
    }

    /// Code for an expression. What no workflow can compute is refused for that, not for what JSONPath cannot.
    fn known(&mut self, expression: &Expr, mut in_json_path: Vec<syn::Error>) -> TokenStream {
        let around = std::mem::take(self.errors);
        let code = self.val(expression);
        let refused = std::mem::replace(self.errors, around);
        if refused.is_empty() {
            self.errors.append(&mut in_json_path);
        }
        self.errors.extend(refused);
        code
    }

    /// Code that gives a `Val`. What cannot be written in a workflow becomes an error and a unit value.
    pub(crate) fn val(&mut self, expression: &Expr) -> TokenStream {
        match expression {
            Expr::Path(path) if path.path.is_ident("None") => {
                let ops = self.ops(path.span());
                quote_spanned!(path.span()=> #ops::none())
            }
            Expr::Path(_) | Expr::Field(_) if is_place(expression) => {
                let span = last_member(expression);
                let place = self.place(expression);
                if self.json_path && matches!(expression, Expr::Field(_)) {
                    return quote_spanned!(span=> { (&#place).in_json_path() });
                }
                quote_spanned!(span=> &#place)
            }
            Expr::Array(list) => self.list(list),
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
                (UnOp::Neg(minus), _) => {
                    let message = "[SFN0301] a workflow negates only number literals\n= help: write `0 - value`";
                    self.errors.push(syn::Error::new(minus.span(), message));
                    quote!(&())
                }
                _ => self.unsupported(expression),
            },
            Expr::Binary(binary) => self.binary(&binary.left, &binary.op, &binary.right, expression),
            Expr::MethodCall(call) if call.turbofish.is_none() => {
                let is_known = METHODS.contains(&call.method.to_string().as_str()) || is_attribute(&call.method);
                if !is_known && !is_near_a_method(&call.method) {
                    return self.unsupported(expression);
                }
                let receiver = match &*call.receiver {
                    path if is_place(path) => self.place(path),
                    other => self.val(other),
                };
                let method = &call.method;
                let arguments: Vec<_> = call.args.iter().map(|argument| self.val(argument)).collect();
                // A condition may look into a string, a value may not.
                if self.json_path && (method == "len" || method == "contains" && !self.in_condition) {
                    let ops = self.ops(last_member(&call.receiver));
                    return quote_spanned!(method.span()=> #ops::json_path::#method(&#receiver #(, #arguments)*));
                }
                quote_spanned!(method.span()=> #receiver.#method(#(#arguments),*))
            }
            Expr::Struct(literal) => self.payload(literal),
            Expr::Call(call) if let Some(path) = tuple_struct(call) => self.tuple(path, call),
            Expr::Index(index) if matches!(&*index.index, Expr::Lit(ExprLit { lit: Lit::Str(_), .. })) => {
                let message = "[SFN0301] an index is a number\n= help: a member is read with a dot: `order.id`";
                self.errors.push(syn::Error::new(index.index.span(), message));
                quote!(&())
            }
            Expr::Index(index) => {
                let span = last_member(&index.expr);
                let (list, index) = (self.val(&index.expr), self.val(&index.index));
                let ops = self.ops(span);
                quote_spanned!(span=> #ops::index(#list, #index))
            }
            Expr::Try(value) => self.narrowed(value),
            // A field of what `?` has shown to be there.
            Expr::Field(field) if is_narrowed(&field.base) => {
                let (base, member) = (self.val(&field.base), &field.member);
                let base = if matches!(&*field.base, Expr::Field(_)) { quote!((#base)) } else { base };
                quote_spanned!(member.span()=> &#base.#member)
            }
            Expr::Field(field) if is_element(&field.base) => {
                let message = "[SFN0301] this element may not be there: a list may be shorter\n= help: test it with \
                               `.is_some()` and write `?`: `list[0]?.name`";
                self.errors.push(syn::Error::new(field.member.span(), message));
                quote!(&())
            }
            Expr::Call(call) if is_some(&call.func) && call.args.len() == 1 => {
                let span = call.func.span();
                let value = call.args.first().map(|value| self.val(value));
                let ops = self.ops(span);
                quote_spanned!(span=> #ops::some(#value))
            }
            // Of a function of `resources!`, what only the deployment knows.
            Expr::Call(call) if is_arn(call) => call.to_token_stream(),
            Expr::Macro(call) if call.mac.path.is_ident("format") => self.format(call),
            Expr::Macro(call) if json::is_json(call) => self.json(call),
            Expr::Macro(call) if let Some(language) = raw::Language::of(&call.mac) => self.raw(call, language),
            _ => self.unsupported(expression),
        }
    }

    pub(super) fn ops(&self, span: Span) -> TokenStream {
        let private = self.krate.at(span);
        quote_spanned!(span=> #private::ops)
    }

    fn unsupported(&mut self, expression: &Expr) -> TokenStream {
        self.errors.push(refused(expression, self.json_path));
        quote!(&())
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
            BinOp::Add(_) if is_text(left) || is_text(right) => {
                let message = "[SFN0301] a workflow adds numbers alone\n= help: texts are joined with \
                               `format!(\"{}{}\", first, second)`";
                self.errors.push(syn::Error::new(operator.span(), message));
                return quote!(&());
            }
            BinOp::Add(_) => "add",
            BinOp::Sub(_) => "sub",
            BinOp::Mul(_) => "mul",
            BinOp::Div(_) | BinOp::Rem(_) if is_zero(right) => {
                let message = "[SFN0301] this divides by zero\n= help: the divisor is another number";
                self.errors.push(syn::Error::new(right.span(), message));
                return quote!(&());
            }
            BinOp::Div(_) => "div",
            BinOp::Rem(_) => "rem",
            _ => return self.unsupported(whole),
        };
        // Messages about the operation underline its right side; both sides are in rustc's note.
        let span = last_member(right);
        let function = Ident::new(name, span);
        let left_code = self.val(left);
        // What the left side says of optional values, if the right side is looked at.
        let known = self.tested.clone();
        match operator {
            BinOp::And(_) => present_if(left, true, &mut self.tested),
            BinOp::Or(_) => present_if(left, false, &mut self.tested),
            _ => {}
        }
        let right_code = self.val(right);
        self.tested = known;
        let ops = self.ops(span);
        let ops =
            if self.json_path && matches!(name, "add" | "sub") { quote_spanned!(span=> #ops::json_path) } else { ops };
        quote_spanned!(span=> #ops::#function(#left_code, #right_code))
    }

    /// `value?`: what is there, behind a test that it is.
    fn narrowed(&mut self, value: &ExprTry) -> TokenStream {
        let span = value.question_token.span();
        if !self.tested.say(&as_written(&value.expr)) {
            self.errors.push(syn::Error::new(span, self.untested(&value.expr)));
            return quote!(&());
        }
        let at = last_member(&value.expr);
        let inner = self.val(&value.expr);
        let ops = self.ops(at);
        quote_spanned!(at=> #ops::tested(#inner))
    }

    /// What is said of a `?` behind no test.
    fn untested(&self, value: &Expr) -> String {
        let shown = as_shown(value);
        let default = "or give a default with `.unwrap_or(..)`";
        let help = if let Some(way) = self.ways.without(&as_written(value), &shown) {
            format!("{way}, {default}")
        } else if is_element(value) {
            format!(
                "test the element, `{shown}.is_some()`, in the same condition or in a choice in front; the length of \
                     the list is no test of it; {default}"
            )
        } else {
            format!(
                "`?` stands behind a test, `{shown}.is_some() && {shown}? ..`, or in a state that is reached only \
                     through one; {default}"
            )
        };
        format!("{UNTESTED} `{shown}` is there\n= help: {help}")
    }

    /// A payload: the generated mirror of the struct, with an expression for each member.
    fn payload(&mut self, literal: &ExprStruct) -> TokenStream {
        let path = &literal.path;
        if let Some(dots) = &literal.dot2_token {
            let rest = literal.rest.as_ref().map_or(dots.span(), Spanned::span);
            self.errors.push(syn::Error::new(rest, "[SFN0306] a payload in a workflow names every member; there is no `..`\n= help: write the members one by one; those that are optional or have a default can be left out"));
            return quote!(&());
        }
        let members: Vec<_> = literal
            .fields
            .iter()
            .map(|field| {
                let member = &field.member;
                let slot = self.slot(&field.expr);
                quote_spanned!(member.span()=> #member: #slot)
            })
            .collect();
        let given = literal.fields.iter().map(|field| match &field.member {
            Member::Named(name) => label_text(name),
            Member::Unnamed(index) => index.index.to_string(),
        });
        let span = path.span();
        let private = self.krate.at(span);
        let values = self.listed_values(literal);
        let check = Ident::new("struct_literal", span);
        let mirror = Ident::new("__PayloadOf", span);
        quote_spanned! {span=> {
            type #mirror<T> = <T as #private::PayloadStruct>::Args;
            #[allow(non_upper_case_globals)]
            const #check: () = {
                if let ::core::option::Option::Some(message) = #private::contract::missing(
                    <#path as #private::PayloadStruct>::WANTED,
                    <#path as #private::PayloadStruct>::OPTIONAL_MEMBERS,
                    &[#(#given),*],
                ) {
                    ::core::panic!("{}", message)
                }
                #values
            };
            let () = #check;
            #mirror::<#path> { #(#members,)* ..<#path as #private::PayloadStruct>::omitted() }
        }}
    }

    /// A tuple struct: what is inside of a newtype, or an array.
    fn tuple(&mut self, path: &syn::Path, call: &ExprCall) -> TokenStream {
        let count = call.args.len();
        let slots = call.args.iter().map(|value| if count > 1 { self.element(value) } else { self.slot(value) });
        let slots: Vec<_> = slots.collect();
        let span = path.span();
        let private = self.krate.at(span);
        quote_spanned!(span=> #private::tuple::<#path, #count>((#(#slots,)*)))
    }

    /// An expression in the query language itself.
    fn raw(&mut self, call: &ExprMacro, language: raw::Language) -> TokenStream {
        let parsed = call.mac.parse_body_with(|input: syn::parse::ParseStream<'_>| raw::parse(input, language));
        let parsed = parsed.and_then(|parsed| {
            let wanted = if self.json_path { raw::Language::JsonPath } else { raw::Language::Jsonata };
            if language != wanted {
                let message = match wanted {
                    raw::Language::Jsonata => {
                        "the query language of this workflow is JSONata\n= help: write `jsonata!(..)`, or put \
                         `#![query_language(JSONPath)]` in front of the workflow"
                    }
                    raw::Language::JsonPath => {
                        "the query language of this workflow is JSONPath\n= help: write `json_path!(..)`, or leave \
                         `#![query_language(JSONPath)]` out"
                    }
                };
                return Err(syn::Error::new(call.mac.path.span(), format!("[SFN0302] {message}")));
            }
            raw::check(&parsed.text, language)?;
            raw::check_states(&parsed.text, language, self.has_result)?;
            let text = parsed.text.value();
            let read = raw::variables(&text, language);
            if let Some(Elsewhere { name, what, place }) =
                self.elsewhere.iter().find(|known| read.contains(&known.name))
            {
                let is = if place.is_empty() { String::new() } else { format!(" is `{place}`") };
                let message = format!("[SFN0205] `${name}` is no variable\n= help: {what}{is}");
                return Err(syn::Error::new(parsed.text.span(), message));
            }
            Ok(parsed)
        });
        match parsed {
            Ok(raw::Raw { text, ty }) => {
                let names = raw::variables(&text.value(), language);
                let names = names.iter().map(|name| ident_at(name, text.span()));
                let ops = self.ops(text.span());
                quote_spanned!(text.span()=> { #(let _ = &#names;)* #ops::raw::<#ty>(#text) })
            }
            Err(error) => {
                self.errors.push(error);
                quote!(&())
            }
        }
    }

    fn format(&mut self, call: &ExprMacro) -> TokenStream {
        let span = call.span();
        let parsed = call.mac.parse_body_with(|input: syn::parse::ParseStream<'_>| {
            let template: LitStr = input.parse().map_err(|error| {
                syn::Error::new(
                    error.span(),
                    "[SFN0304] `format!` begins with a string literal\n= help: write `format!(\"{}\", value)`",
                )
            })?;
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
        let Ok(arguments) =
            Arguments::new(&arguments, &pieces, template.span()).map_err(|error| self.errors.push(error))
        else {
            return quote!(&());
        };
        let mut next = 0;
        let parts: Vec<_> = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => {
                    let private = self.krate.at(template.span());
                    quote_spanned!(template.span()=> #private::Val::to_node(#text))
                }
                Piece::Argument(which) => match arguments.get(which.as_deref(), &mut next) {
                    Some(argument) => {
                        let span = last_member(argument);
                        // What cannot be printed is refused for that alone.
                        let value = match argument {
                            Expr::Field(_) if is_place(argument) => {
                                let place = self.place(argument);
                                quote_spanned!(span=> &#place)
                            }
                            other => self.val(other),
                        };
                        let ops = self.ops(span);
                        quote_spanned!(span=> #ops::printed(#value))
                    }
                    None => {
                        let name = ident_at(which.as_deref().unwrap_or_default(), template.span());
                        let ops = self.ops(template.span());
                        quote_spanned!(template.span()=> #ops::printed(&#name))
                    }
                },
            })
            .collect();
        let ops = self.ops(span);
        quote_spanned!(span=> #ops::format(::std::vec![#(#parts),*]))
    }
}

impl Expressions<'_> {
    /// Code for a place. Of what may be absent rustc says that no field is read, in our words: once in a state, for it is a
    /// method more to look up. The workflow's input is there.
    pub(crate) fn place(&self, expression: &Expr) -> TokenStream {
        match expression {
            Expr::Field(field) => {
                let (base, member) = (self.place(&field.base), &field.member);
                let is_input = matches!(
                    &*field.base,
                    Expr::Path(path) if self.input.is_some_and(|input| path.path.is_ident(input))
                );
                if is_input || !self.asked.borrow_mut().insert(as_written(&field.base)) {
                    return quote_spanned!(member.span()=> #base.#member);
                }
                let read = quote_spanned!(last_member(&field.base)=> #base.inside());
                // Messages about the whole place underline it from its beginning.
                let inside = quote_spanned!(root(&field.base)=> (*#read));
                quote_spanned!(member.span()=> #inside.#member)
            }
            Expr::Paren(inner) => self.place(&inner.expr),
            Expr::Group(inner) => self.place(&inner.expr),
            other => other.to_token_stream(),
        }
    }
}

/// The span of `a` in `a.b.c`.
fn root(expression: &Expr) -> Span {
    match expression {
        Expr::Field(field) => root(&field.base),
        Expr::Paren(inner) => root(&inner.expr),
        Expr::Group(inner) => root(&inner.expr),
        other => other.span(),
    }
}

/// The identifier that `text` is, which may be raw.
pub(super) fn ident_at(text: &str, span: Span) -> Ident {
    let mut ident = syn::parse_str::<Ident>(text).unwrap_or_else(|_| Ident::new("_unknown", span));
    ident.set_span(span);
    ident
}
