//! Expressions and their text.

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
    assert_eq!(place(input().field("100 %")), "$states.context.Execution.Input.`100 %`");
    assert_eq!(place(input().field("a%}b").field("c")), "$lookup($states.context.Execution.Input, 'a\\u0025}b').c");
    assert_eq!(place(input().field("\u{fdd0}")), "$lookup($states.context.Execution.Input, '\\ufdd0')");
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
