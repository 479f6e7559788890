//! Expressions as JSONata.
//!
//! Source: JSONata 2.0 documentation ("Path operators", "String functions", "Comparison operators") and the AWS Step
//! Functions Developer Guide, "Transforming data with JSONata".

use std::borrow::Cow;

use super::{BinaryOp, Literal, Node, Place, Root, Step, attribute};

/// The text of an expression, without `{%` and `%}`.
pub fn expression(node: &Node) -> String {
    let mut out = String::new();
    write(&mut out, node);
    out
}

fn write(out: &mut String, node: &Node) {
    match node {
        Node::Place(place) => write_place(out, place),
        // As a member of an object, an absent value leaves the member out.
        Node::Optional(value) => write(out, value),
        Node::Literal(literal) => write_literal(out, literal),
        Node::Object(members) => write_members(out, members),
        Node::List(elements) => write_list(out, elements),
        Node::Nested { list, certain } => write_nested(out, list, *certain),
        Node::Merge(objects) => {
            out.push_str("$merge(");
            write_list(out, objects);
            out.push(')');
        }
        Node::OnlyMembers { of, names } => write_sift(out, of, names, true),
        Node::WithoutMembers { of, names } => write_sift(out, of, names, false),
        Node::Binary(operator @ (BinaryOp::Divide | BinaryOp::Remainder), left, right) if may_be_zero(right) => {
            // JSONata would go on with a number that JSON does not have.
            write_operand(out, right);
            out.push_str(" != 0 ? ");
            write_binary(out, *operator, left, right);
            out.push_str(" : $error('division by zero')");
        }
        Node::Binary(operator, left, right) | Node::Compare(operator, _, left, right) => {
            write_binary(out, *operator, left, right);
        }
        Node::Not(value) => write_call(out, "$not", value),
        Node::Count(list) => write_call(out, "$count", list),
        Node::Length(string) => write_call(out, "$length", string),
        // False for an absent value and for null.
        Node::IsSome(value) => {
            write_operand(out, value);
            out.push_str(" != null");
        }
        Node::UnwrapOr(value, default) => {
            write_operand(out, value);
            out.push_str(" != null ? ");
            write_operand(out, value);
            out.push_str(" : ");
            write_operand(out, default);
        }
        Node::Element(list, index) => {
            write_operand(out, list);
            write_index(out, index);
        }
        Node::HasElement(list, element) => {
            write_operand(out, element);
            out.push_str(" in ");
            write_operand(out, list);
        }
        Node::HasText(whole, part) => {
            out.push_str("$contains(");
            write(out, whole);
            out.push_str(", ");
            write(out, part);
            out.push(')');
        }
        Node::Number(text) => write_call(out, "$number", text),
        Node::IfSome(value, then, otherwise) => {
            write_operand(out, value);
            out.push_str(" != null ? ");
            write_operand(out, then);
            if let Some(otherwise) = otherwise {
                out.push_str(" : ");
                write_operand(out, otherwise);
            }
        }
        Node::ToAttribute(value) => write_converted(out, attribute::TO_ATTRIBUTE, value),
        Node::FromAttribute(value) => write_converted(out, attribute::FROM_ATTRIBUTE, value),
        #[cfg(feature = "workflow")]
        Node::Token(token) => {
            out.push('\'');
            super::token::write(out, token);
            out.push('\'');
        }
        Node::Raw(text) => out.push_str(text),
        Node::Omitted => out.push_str("null"),
        Node::Format(parts) => write_format(out, parts),
    }
}

fn write_members(out: &mut String, members: &[(Cow<'static, str>, Node)]) {
    out.push('{');
    for (index, (name, value)) in members.iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        write_string(out, name);
        out.push_str(": ");
        write(out, value);
    }
    out.push('}');
}

fn write_list(out: &mut String, elements: &[Node]) {
    out.push('[');
    for (index, element) in elements.iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        write(out, element);
    }
    out.push(']');
}

/// An element of a list that is a list itself, or may be one. JSONata puts the elements of such a list in its place, unless
/// the list is written there: hence one pair of brackets around what is a list, and two where the value is no operand.
fn write_nested(out: &mut String, list: &Node, certain: bool) {
    if certain {
        return write_list(out, std::slice::from_ref(list));
    }
    out.push_str("$type(");
    write(out, list);
    out.push_str(") = 'array' ? [[");
    write(out, list);
    out.push_str("]] : ");
    write_operand(out, list);
}

/// An index. JSONata counts a negative one from the end, where Rust has none.
fn write_index(out: &mut String, index: &Node) {
    out.push('[');
    if may_be_negative(index) {
        write_operand(out, index);
        out.push_str(" >= 0 ? ");
        write_operand(out, index);
        out.push_str(" : $error('negative index')");
    } else {
        write(out, index);
    }
    out.push(']');
}

/// Whether a number that is computed of unsigned ones may be negative. A variable may hold what was computed.
fn may_be_negative(number: &Node) -> bool {
    match number {
        Node::Binary(BinaryOp::Subtract, ..) => true,
        Node::Place(place) => matches!(place.root, Root::Variable(_)),
        Node::Binary(_, left, right) | Node::UnwrapOr(left, right) => may_be_negative(left) || may_be_negative(right),
        Node::Optional(value) => may_be_negative(value),
        _ => false,
    }
}

fn write_binary(out: &mut String, operator: BinaryOp, left: &Node, right: &Node) {
    write_operand(out, left);
    out.push_str(match operator {
        BinaryOp::Equal => " = ",
        BinaryOp::NotEqual => " != ",
        BinaryOp::Less => " < ",
        BinaryOp::LessOrEqual => " <= ",
        BinaryOp::Greater => " > ",
        BinaryOp::GreaterOrEqual => " >= ",
        BinaryOp::And => " and ",
        BinaryOp::Or => " or ",
        BinaryOp::Add => " + ",
        BinaryOp::Subtract => " - ",
        BinaryOp::Multiply => " * ",
        BinaryOp::Divide => " / ",
        BinaryOp::Remainder => " % ",
    });
    write_operand(out, right);
}

/// Whether a divisor is anything but a number that is written and is not zero.
fn may_be_zero(divisor: &Node) -> bool {
    match divisor {
        Node::Literal(Literal::Integer(value)) => *value == 0,
        Node::Literal(Literal::Float(value)) => *value == 0.0,
        _ => true,
    }
}

/// Every compound operand goes in parentheses: `&` and `+` bind equally, for one.
fn write_operand(out: &mut String, node: &Node) {
    let compound = match node {
        Node::Binary(..)
        | Node::Compare(..)
        | Node::IsSome(_)
        | Node::UnwrapOr(..)
        | Node::HasElement(..)
        | Node::IfSome(..)
        | Node::Raw(_) => true,
        Node::Optional(inner) => return write_operand(out, inner),
        Node::Format(parts) => parts.len() != 1,
        _ => false,
    };
    if compound {
        out.push('(');
    }
    write(out, node);
    if compound {
        out.push(')');
    }
}

/// `($convert := function(..) {..}; $convert(value))`, for functions that call themselves.
fn write_converted(out: &mut String, function: &str, value: &Node) {
    out.push_str("($convert := ");
    out.push_str(function);
    out.push_str("; $convert(");
    write(out, value);
    out.push_str("))");
}

/// The members of an object whose names are in a list, or are not. `$sift` gives nothing for no members, hence the `{}`.
fn write_sift(out: &mut String, object: &Node, names: &[&str], keep: bool) {
    out.push_str("$merge([{}, $sift(");
    write(out, object);
    out.push_str(", function($value, $name) { ");
    out.push_str(if keep { "$name in [" } else { "$not($name in [" });
    for (index, name) in names.iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        write_string(out, name);
    }
    out.push_str(if keep { "] })])" } else { "]) })])" });
}

fn write_call(out: &mut String, function: &str, argument: &Node) {
    out.push_str(function);
    out.push('(');
    write(out, argument);
    out.push(')');
}

/// `a & b` turns its operands into strings; a single part needs `$string` for that.
fn write_format(out: &mut String, parts: &[Node]) {
    match parts {
        [] => out.push_str("''"),
        [text @ Node::Literal(Literal::String(_))] => write(out, text),
        [value] => write_call(out, "$string", value),
        parts => {
            for (index, part) in parts.iter().enumerate() {
                if index > 0 {
                    out.push_str(" & ");
                }
                write_operand(out, part);
            }
        }
    }
}

fn write_place(out: &mut String, place: &Place) {
    let start = out.len();
    let root = match &place.root {
        Root::ExecutionInput => "$states.context.Execution.Input",
        Root::Context => "$states.context",
        Root::StateInput => "$states.input",
        Root::StateResult => "$states.result",
        Root::ErrorOutput => "$states.errorOutput",
        // Only DynamoDB knows it: a name that is assigned nowhere.
        Root::Item => "$item_of_the_table",
        Root::Variable(name) => {
            out.push('$');
            name
        }
        Root::Argument(value) => {
            write_operand(out, value);
            ""
        }
    };
    out.push_str(root);
    for step in &place.steps {
        match step {
            Step::Index(index) => out.push_str(&format!("[{index}]")),
            Step::Attributes => {}
            Step::At(index) => write_index(out, index),
            Step::Field(name) if is_plain_name(name) => {
                out.push('.');
                out.push_str(name);
            }
            Step::Field(name) if can_be_quoted(name) => {
                out.push_str(".`");
                out.push_str(name);
                out.push('`');
            }
            Step::Field(name) => {
                out.insert_str(start, "$lookup(");
                out.push_str(", ");
                write_string(out, name);
                out.push(')');
            }
        }
    }
}

/// Whether a name can stand between back-quotes, where nothing can be escaped: `%}` is the end of an expression to tools that look
/// for it, and U+FDD0 begins a token.
fn can_be_quoted(name: &str) -> bool {
    !name.is_empty() && !name.contains(['`', '\u{fdd0}']) && !name.contains("%}")
}

fn is_plain_name(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && characters.all(|other| other.is_ascii_alphanumeric() || other == '_')
        && !matches!(name, "and" | "or" | "in" | "true" | "false" | "null" | "function")
}

fn write_literal(out: &mut String, literal: &Literal) {
    match literal {
        Literal::Null => out.push_str("null"),
        Literal::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Literal::Integer(value) => out.push_str(&value.to_string()),
        Literal::Float(value) => out.push_str(&format!("{value:?}")),
        Literal::String(value) => write_string(out, value),
    }
}

/// A string in single quotes, which JSON need not escape. JSONata knows no `\'`, but every `\u` escape.
fn write_string(out: &mut String, value: &str) {
    out.push('\'');
    for character in value.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // `%` because `%}` ends an expression; U+FDD0 begins a token (see `token.rs`).
            '\'' | '%' | '\u{fdd0}' | '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            _ => out.push(character),
        }
    }
    out.push('\'');
}

#[cfg(test)]
mod tests;
