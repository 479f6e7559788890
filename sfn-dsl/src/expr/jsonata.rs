//! Expressions as JSONata.
//!
//! Source: JSONata 2.0 documentation ("Path operators", "String functions", "Comparison operators") and the AWS Step
//! Functions Developer Guide, "Transforming data with JSONata".

use std::borrow::Cow;

use super::{BinaryOp, Literal, Node, Place, Root, Step};

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
        Node::ToAttribute(value) => write_converted(out, TO_ATTRIBUTE, value),
        Node::FromAttribute(value) => write_converted(out, FROM_ATTRIBUTE, value),
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

/// Any JSON as an attribute value.
///
/// Source: Amazon DynamoDB API Reference, `AttributeValue`. `$each` and `$map` give nothing for what is empty, hence the `{}`
/// and the brackets; a list in a list is put into brackets, or its elements would stand in its place.
const TO_ATTRIBUTE: &str = "function($v) { $type($v) = 'string' ? {'S': $v} : $type($v) = 'number' ? {'N': $string($v)} : \
    $type($v) = 'boolean' ? {'BOOL': $v} : $type($v) = 'array' ? {'L': [$map($v, $convert)]} : $type($v) = 'object' ? \
    {'M': $merge([{}, $each($v, function($m, $k) { {$k: $convert($m)} })])} : {'NULL': true} }";

/// The JSON that an attribute value stands for.
const FROM_ATTRIBUTE: &str = "function($a) { $exists($a.S) ? $a.S : $exists($a.N) ? $number($a.N) : $exists($a.BOOL) ? \
    $a.BOOL : $exists($a.L) ? $reduce($a.L, function($l, $e) { ($c := $convert($e); $append($l, $type($c) = 'array' ? [[$c]] \
    : [$c])) }, []) : $exists($a.M) ? $merge([{}, $each($a.M, function($m, $k) { {$k: $convert($m)} })]) : $exists($a.SS) ? \
    $a.SS : $exists($a.NS) ? [$map($a.NS, function($n) { $number($n) })] : null }";

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
        Root::Given(value) => {
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
            Step::Field(name) if !name.contains('`') && !name.is_empty() => {
                out.push_str(".`");
                out.push_str(name);
                out.push('`');
            }
            // Nothing can be escaped between back-quotes.
            Step::Field(name) => {
                out.insert_str(start, "$lookup(");
                out.push_str(", ");
                write_string(out, name);
                out.push(')');
            }
        }
    }
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
mod tests {
    use super::super::Scalar;
    use super::*;

    fn input() -> Place {
        Place::root(Root::ExecutionInput)
    }

    #[test]
    fn places() {
        let place = |place: Place| expression(&Node::Place(place));
        assert_eq!(place(input().field("orderId")), "$states.context.Execution.Input.orderId");
        assert_eq!(place(Place::root(Root::Variable("payment".into())).field("id")), "$payment.id");
        assert_eq!(place(Place::root(Root::StateResult).index(2)), "$states.result[2]");
        assert_eq!(place(input().field("content-type")), "$states.context.Execution.Input.`content-type`");
        assert_eq!(place(input().field("and")), "$states.context.Execution.Input.`and`");
        assert_eq!(place(input().field("a`b").field("c")), "$lookup($states.context.Execution.Input, 'a`b').c");
        let one = || Box::new(Node::Literal(Literal::Integer(1)));
        assert_eq!(
            expression(&Node::Binary(BinaryOp::Add, one(), Box::new(Node::Place(input().field("`").field("``"))))),
            "1 + $lookup($lookup($states.context.Execution.Input, '`'), '``')"
        );
    }

    #[test]
    fn members_of_objects() {
        let of = || Box::new(Node::Place(input().field("a")));
        assert_eq!(
            expression(&Node::WithoutMembers { of: of(), names: vec!["b", "c"] }),
            "$merge([{}, $sift($states.context.Execution.Input.a, function($value, $name) { $not($name in ['b', 'c']) })])"
        );
        assert_eq!(
            expression(&Node::OnlyMembers { of: of(), names: vec!["it's"] }),
            "$merge([{}, $sift($states.context.Execution.Input.a, function($value, $name) { $name in ['it\\u0027s'] })])"
        );
        let object = Node::Object(vec![("d".into(), Node::Literal(Literal::Bool(true)))]);
        assert_eq!(
            expression(&Node::Merge(vec![object, *of()])),
            "$merge([{'d': true}, $states.context.Execution.Input.a])"
        );
    }

    #[test]
    fn strings_cannot_break_out() {
        let text = |value: &str| expression(&Node::Literal(Literal::String(value.to_owned())));
        assert_eq!(text("it's 100 %}"), "'it\\u0027s 100 \\u0025}'");
        assert_eq!(text("a\\b\n\"c\""), "'a\\\\b\\n\"c\"'");
    }

    #[test]
    fn what_is_computed() {
        let one = || Box::new(Node::Literal(Literal::Integer(1)));
        let place = || Box::new(Node::Place(input().field("n")));
        let n = "$states.context.Execution.Input.n";
        let binary = |operator, right| expression(&Node::Binary(operator, place(), right));
        assert_eq!(binary(BinaryOp::Subtract, one()), format!("{n} - 1"));
        assert_eq!(binary(BinaryOp::Divide, one()), format!("{n} / 1"));
        assert_eq!(binary(BinaryOp::Remainder, place()), format!("{n} != 0 ? {n} % {n} : $error('division by zero')"));
        let or_one = || Box::new(Node::UnwrapOr(Box::new(Node::Optional(place())), one()));
        assert_eq!(expression(&or_one()), format!("{n} != null ? {n} : 1"));
        assert_eq!(binary(BinaryOp::Multiply, or_one()), format!("{n} * ({n} != null ? {n} : 1)"));
        assert_eq!(expression(&Node::Place(input().field("n").at(*place()))), format!("{n}[{n}]"));
        assert_eq!(expression(&Node::Place(input().field("n").at(*one()))), format!("{n}[1]"));
        assert_eq!(expression(&Node::HasElement(place(), one())), format!("1 in {n}"));
    }

    #[test]
    fn lists() {
        let one = || Node::Literal(Literal::Integer(1));
        let place = || Box::new(Node::Place(input().field("n")));
        let n = "$states.context.Execution.Input.n";
        let list = |elements| expression(&Node::List(elements));
        assert_eq!(list(vec![]), "[]");
        assert_eq!(list(vec![one(), *place(), Node::List(vec![one()])]), format!("[1, {n}, [1]]"));
        // The elements of a list would be elements of the one around it.
        assert_eq!(list(vec![Node::Nested { list: place(), certain: true }]), format!("[[{n}]]"));
        assert_eq!(
            list(vec![Node::Nested { list: place(), certain: false }]),
            format!("[$type({n}) = 'array' ? [[{n}]] : {n}]")
        );
    }

    #[test]
    fn a_difference_is_no_index_from_the_end() {
        let one = || Box::new(Node::Literal(Literal::Integer(1)));
        let place = || Box::new(Node::Place(input().field("n")));
        let n = "$states.context.Execution.Input.n";
        let at = |index| expression(&Node::Place(input().field("n").at(index)));
        let less = || Node::Binary(BinaryOp::Subtract, place(), one());
        assert_eq!(at(less()), format!("{n}[({n} - 1) >= 0 ? ({n} - 1) : $error('negative index')]"));
        let sum = Node::Binary(BinaryOp::Add, place(), one());
        assert_eq!(at(sum), format!("{n}[{n} + 1]"));
        let variable = Node::Place(Place::root(Root::Variable("i".into())));
        assert_eq!(at(variable), format!("{n}[$i >= 0 ? $i : $error('negative index')]"));
        let product = Node::Binary(BinaryOp::Multiply, Box::new(less()), one());
        assert!(at(product).contains("$error('negative index')"));
        let element = Node::Element(Box::new(Node::List(vec![*one()])), Box::new(less()));
        assert!(expression(&element).starts_with(&format!("[1][({n} - 1) >= 0 ?")));
    }

    #[test]
    fn compound_operands_stand_in_parentheses() {
        let one = || Box::new(Node::Literal(Literal::Integer(1)));
        let less = || Node::Compare(BinaryOp::Less, Scalar::Number, one(), one());
        let both = Node::Binary(BinaryOp::And, Box::new(less()), Box::new(Node::Not(Box::new(less()))));
        assert_eq!(expression(&both), "(1 < 1) and $not(1 < 1)");
        let joined = Node::Format(vec![Node::Literal(Literal::String("n: ".to_owned())), less()]);
        assert_eq!(expression(&joined), "'n: ' & (1 < 1)");
        assert_eq!(expression(&Node::Format(vec![Node::Count(one())])), "$string($count(1))");
    }
}
