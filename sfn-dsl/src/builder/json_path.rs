//! Expressions in a workflow whose query language is JSONPath: paths, intrinsic functions, payload templates, and the rules
//! of Choice states.
//!
//! JSONPath has no function for much that an expression can say. `workflow!` refuses it; what a builder says nevertheless
//! becomes a call of a function that does not exist, `States.MathMultiply(..)`, or a path that is none, for which the
//! validator refuses the machine.
//!
//! Sources: Amazon States Language specification, "Paths", "Payload Template", "Intrinsic Functions", "Choice Rules"; AWS
//! Step Functions Developer Guide, "Intrinsic functions for JSONPath states" and "Passing data between states with
//! variables".

use sfn_asl::model::{Comparison, DataTest, NullablePath, Operator};
use sfn_asl::{Number, Object, Value};

use crate::expr::{BinaryOp, Literal, Node, Place, Root, Scalar, Step, token};

/// Adds a member to a payload template: a constant as it is, what is computed under a name that ends in `.$`.
pub(super) fn put(template: &mut Object, name: &str, node: &Node) {
    match node {
        Node::Omitted => {}
        Node::Literal(literal) => template.push(name, constant(literal)),
        Node::Object(members) => template.push(name, object(members)),
        Node::Token(token) => template.push(name, token.clone()),
        Node::List(elements) if let Some(elements) = array(elements) => template.push(name, elements),
        computed => template.push(format!("{name}.$"), token::text(expression(computed))),
    }
}

fn object(members: &[(std::borrow::Cow<'static, str>, Node)]) -> Value {
    let mut out = Object::new();
    for (name, member) in members {
        put(&mut out, name, member);
    }
    out.into()
}

/// The whole request of a task that has no members by name: a template, or the path that is the state's `InputPath`.
pub(crate) fn whole(node: &Node) -> Value {
    match node {
        Node::Object(members) => object(members),
        other => Value::from(expression(other)),
    }
}

/// A payload template. One that would not be an object is refused by the validator.
pub(super) fn template(node: &Node) -> Value {
    match node {
        Node::Object(members) => object(members),
        Node::Literal(literal) => constant(literal),
        computed => Object::new().with("value.$", call("Template", &[computed])).into(),
    }
}

/// A field of the language: what is computed is a path or a call, as text.
pub(super) fn field(node: &Node) -> Value {
    match node {
        Node::Object(members) => object(members),
        Node::Literal(literal) => constant(literal),
        Node::Token(token) => token.clone().into(),
        Node::List(elements) if let Some(elements) = array(elements) => elements,
        computed => Value::from(token::text(expression(computed))),
    }
}

/// A list of constants and objects, which a template can hold as it is.
fn array(elements: &[Node]) -> Option<Value> {
    let element = |element: &Node| match element {
        Node::Literal(literal) => Some(constant(literal)),
        Node::Object(members) => Some(object(members)),
        Node::Token(token) => Some(token.clone().into()),
        Node::List(elements) => array(elements),
        _ => None,
    };
    elements.iter().map(element).collect::<Option<Vec<_>>>().map(Value::Array)
}

/// What a state's output is made of: a payload template, and the part of it that is the output.
pub(super) struct Output {
    pub(super) template: Option<Value>,
    pub(super) path: Option<NullablePath>,
}

/// The output of a state that has a result: how the result is shaped, whether it is thrown away, and the part that is left.
pub(super) struct ResultOutput {
    pub(super) result_selector: Option<Value>,
    pub(super) result_path: Option<NullablePath>,
    pub(super) output_path: Option<NullablePath>,
}

/// The output of a state that has a result, made of the result; or, of its input, what a path leads to. There `$` is the
/// result unless that is thrown away, and no field makes anything out of the input: what is to be computed from it becomes a
/// call of a function that does not exist.
pub(super) fn output_of_result(node: &Node) -> ResultOutput {
    if !reads_input(node) {
        let Output { template, path } = output(node);
        return ResultOutput { result_selector: template, result_path: None, output_path: path };
    }
    if is_path(node) {
        let output_path = Some(NullablePath::Path(expression(node)));
        return ResultOutput { result_selector: None, result_path: Some(NullablePath::Null), output_path };
    }
    let mut template = Object::new();
    template.push("output.$", "States.FromInput($)");
    ResultOutput { result_selector: Some(template.into()), result_path: None, output_path: None }
}

/// Whether an expression reads the state's input.
fn reads_input(node: &Node) -> bool {
    match node {
        Node::Place(place) => {
            let in_index = |step: &Step| matches!(step, Step::At(index) if reads_input(index));
            place.root == Root::StateInput || place.steps.iter().any(in_index)
        }
        Node::Optional(of) | Node::Not(of) | Node::Count(of) | Node::Length(of) | Node::IsSome(of) => reads_input(of),
        Node::OnlyMembers { of, .. } | Node::WithoutMembers { of, .. } | Node::Nested { list: of, .. } => {
            reads_input(of)
        }
        Node::Number(of) | Node::ToAttribute(of) | Node::FromAttribute(of) => reads_input(of),
        Node::IfSome(value, there, otherwise) => {
            reads_input(value)
                || reads_input(there)
                || otherwise.as_ref().is_some_and(|otherwise| reads_input(otherwise))
        }
        Node::Binary(_, left, right)
        | Node::Compare(_, _, left, right)
        | Node::UnwrapOr(left, right)
        | Node::Element(left, right)
        | Node::HasElement(left, right)
        | Node::HasText(left, right) => reads_input(left) || reads_input(right),
        Node::Object(members) => members.iter().any(|(_, member)| reads_input(member)),
        Node::Merge(parts) | Node::Format(parts) | Node::List(parts) => parts.iter().any(reads_input),
        Node::Literal(_) | Node::Token(_) | Node::Raw(_) | Node::Omitted => false,
    }
}

pub(super) fn output(node: &Node) -> Output {
    match node {
        Node::Object(members) => Output { template: Some(object(members)), path: None },
        node if is_path(node) => Output { template: None, path: Some(NullablePath::Path(expression(node))) },
        // A template is an object; what is not one is taken out of it.
        computed => {
            let mut template = Object::new();
            put(&mut template, "output", computed);
            Output { template: Some(template.into()), path: Some(NullablePath::Path("$.output".to_owned())) }
        }
    }
}

fn constant(literal: &Literal) -> Value {
    match literal {
        Literal::Null => Value::Null,
        Literal::Bool(value) => (*value).into(),
        Literal::Integer(value) => (*value).into(),
        Literal::Float(value) => Number::from_f64(*value).map_or(Value::Null, Value::from),
        Literal::String(text) => text.as_str().into(),
    }
}

/// Whether an expression is a path, and no call.
fn is_path(node: &Node) -> bool {
    match node {
        Node::Place(place) => !place.steps.iter().any(|step| matches!(step, Step::At(_))),
        Node::Optional(value) => is_path(value),
        Node::Raw(text) => text.starts_with('$'),
        _ => false,
    }
}

/// A path or the call of an intrinsic function.
pub(crate) fn expression(node: &Node) -> String {
    match node {
        Node::Place(place) => path(place),
        Node::Optional(value) => expression(value),
        Node::List(elements) => call("Array", &elements.iter().collect::<Vec<_>>()),
        Node::Nested { list, .. } => expression(list),
        Node::Literal(literal) => argument(literal),
        Node::Format(parts) => format_call(parts),
        Node::Count(list) => call("ArrayLength", &[list]),
        Node::HasElement(list, element) => call("ArrayContains", &[list, element]),
        Node::Element(list, index) => call("ArrayGetItem", &[list, index]),
        Node::Binary(BinaryOp::Add, left, right) => call("MathAdd", &[left, right]),
        Node::Binary(BinaryOp::Subtract, left, right) => match &**right {
            Node::Literal(Literal::Integer(value)) if let Some(value) = value.checked_neg() => {
                call("MathAdd", &[left, &Node::Literal(Literal::Integer(value))])
            }
            right => call("MathSubtract", &[left, right]),
        },
        Node::Raw(text) => text.clone(),
        Node::Number(text) => call("StringToJson", &[text]),
        Node::Token(token) => {
            let mut text = "'".to_owned();
            token::write(&mut text, token);
            text + "'"
        }
        // Functions that do not exist.
        Node::Binary(BinaryOp::Multiply, left, right) => call("MathMultiply", &[left, right]),
        Node::Binary(BinaryOp::Divide, left, right) => call("MathDivide", &[left, right]),
        Node::Binary(BinaryOp::Remainder, left, right) => call("MathRemainder", &[left, right]),
        Node::Binary(BinaryOp::And, left, right) => call("And", &[left, right]),
        Node::Binary(_, left, right) => call("Or", &[left, right]),
        Node::Compare(_, _, left, right) => call("Compare", &[left, right]),
        Node::Not(value) => call("Not", &[value]),
        Node::Length(string) => call("StringLength", &[string]),
        Node::HasText(whole, part) => call("StringContains", &[whole, part]),
        Node::IsSome(value) => call("IsPresent", &[value]),
        Node::UnwrapOr(value, default) => call("UnwrapOr", &[value, default]),
        Node::IfSome(value, ..) => call("IfPresent", &[value]),
        Node::ToAttribute(value) => call("ToAttributeValue", &[value]),
        Node::FromAttribute(value) => call("FromAttributeValue", &[value]),
        Node::Object(_) | Node::Merge(_) => call("Object", &[]),
        Node::OnlyMembers { of, .. } | Node::WithoutMembers { of, .. } => call("SelectMembers", &[of]),
        Node::Omitted => "null".to_owned(),
    }
}

fn call(function: &str, arguments: &[&Node]) -> String {
    let arguments: Vec<String> = arguments.iter().map(|argument| expression(argument)).collect();
    format!("States.{function}({})", arguments.join(", "))
}

fn argument(literal: &Literal) -> String {
    match literal {
        Literal::Null => "null".to_owned(),
        Literal::Bool(value) => value.to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::Float(value) => format!("{value:?}"),
        Literal::String(text) => format!("'{}'", escaped(text)),
    }
}

/// The text of a string in a call, in which `'`, `{`, `}` and `\` are escaped.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        if matches!(character, '\'' | '{' | '}' | '\\') {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

fn format_call(parts: &[Node]) -> String {
    let (mut template, mut arguments) = (String::new(), String::new());
    for part in parts {
        match part {
            Node::Literal(Literal::String(text)) => template.push_str(&escaped(text)),
            value => {
                template.push_str("{}");
                arguments.push_str(", ");
                arguments.push_str(&expression(value));
            }
        }
    }
    format!("States.Format('{template}'{arguments})")
}

fn path(place: &Place) -> String {
    let mut out = match &place.root {
        Root::ExecutionInput => "$$.Execution.Input".to_owned(),
        Root::Context => "$$".to_owned(),
        Root::StateInput | Root::StateResult | Root::ErrorOutput => "$".to_owned(),
        Root::Variable(name) => format!("${name}"),
        // With steps behind it, it is no path, and refused.
        Root::Argument(value) => expression(value),
        // Only DynamoDB knows it: a name that is assigned nowhere.
        Root::Item => "$item_of_the_table".to_owned(),
    };
    for step in &place.steps {
        match step {
            Step::Index(index) => out.push_str(&format!("[{index}]")),
            Step::Attributes => {}
            Step::Field(name) if is_plain_name(name) => {
                out.push('.');
                out.push_str(name);
            }
            Step::Field(name) => {
                let name = name.replace('\\', "\\\\").replace('\'', "\\'");
                out.push_str(&format!("['{name}']"));
            }
            Step::At(index) => out = format!("States.ArrayGetItem({out}, {})", expression(index)),
        }
    }
    out
}

fn is_plain_name(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && characters.all(|other| other.is_ascii_alphanumeric() || other == '_')
}

/// A condition as the test of a choice rule.
pub(super) fn test(condition: &Node) -> DataTest {
    match condition {
        Node::Binary(BinaryOp::And, left, right) => DataTest::And(joined(BinaryOp::And, left, right)),
        Node::Binary(BinaryOp::Or, left, right) => DataTest::Or(joined(BinaryOp::Or, left, right)),
        Node::Not(value) => DataTest::Not(Box::new(test(value))),
        Node::Compare(operator, scalar, left, right) => comparison(*operator, *scalar, left, right),
        Node::IsSome(value) => DataTest::And(vec![
            compare(value, Operator::IsPresent, true.into()),
            compare(value, Operator::IsNull, false.into()),
        ]),
        Node::HasText(whole, part) if let Node::Literal(Literal::String(part)) = &**part => {
            let part = part.replace('\\', "\\\\").replace('*', "\\*");
            compare(whole, Operator::StringMatches, format!("*{part}*").into())
        }
        // A constant: there is always an execution.
        Node::Literal(Literal::Bool(value)) => DataTest::Compare(Comparison {
            variable: "$$.Execution.Id".to_owned(),
            operator: Operator::IsPresent,
            operand: (*value).into(),
        }),
        value => compare(value, Operator::BooleanEquals, true.into()),
    }
}

/// The tests that an operator joins.
fn joined(operator: BinaryOp, left: &Node, right: &Node) -> Vec<DataTest> {
    let mut out = Vec::new();
    for side in [left, right] {
        match side {
            Node::Binary(inner, left, right) if *inner == operator => out.extend(joined(operator, left, right)),
            other => out.push(test(other)),
        }
    }
    out
}

fn compare(value: &Node, operator: Operator, operand: Value) -> DataTest {
    DataTest::Compare(Comparison { variable: expression(value), operator, operand })
}

fn comparison(operator: BinaryOp, scalar: Scalar, left: &Node, right: &Node) -> DataTest {
    use BinaryOp::{Greater, GreaterOrEqual, Less, LessOrEqual};

    // What is tested is a path.
    if !is_path(left) && is_path(right) {
        let turned = match operator {
            BinaryOp::Less => BinaryOp::Greater,
            BinaryOp::LessOrEqual => BinaryOp::GreaterOrEqual,
            BinaryOp::Greater => BinaryOp::Less,
            BinaryOp::GreaterOrEqual => BinaryOp::LessOrEqual,
            other => other,
        };
        return comparison(turned, scalar, right, left);
    }
    let to_path = !matches!(right, Node::Literal(_) | Node::Token(_));
    let operand = match right {
        Node::Literal(literal) => constant(literal),
        Node::Token(token) => token.clone().into(),
        computed => expression(computed).into(),
    };
    let operator_of = match (scalar, operator, to_path) {
        (Scalar::Number, Less, false) => Operator::NumericLessThan,
        (Scalar::Number, LessOrEqual, false) => Operator::NumericLessThanEquals,
        (Scalar::Number, Greater, false) => Operator::NumericGreaterThan,
        (Scalar::Number, GreaterOrEqual, false) => Operator::NumericGreaterThanEquals,
        (Scalar::Number, _, false) => Operator::NumericEquals,
        (Scalar::Number, Less, true) => Operator::NumericLessThanPath,
        (Scalar::Number, LessOrEqual, true) => Operator::NumericLessThanEqualsPath,
        (Scalar::Number, Greater, true) => Operator::NumericGreaterThanPath,
        (Scalar::Number, GreaterOrEqual, true) => Operator::NumericGreaterThanEqualsPath,
        (Scalar::Number, _, true) => Operator::NumericEqualsPath,
        (Scalar::String, Less, false) => Operator::StringLessThan,
        (Scalar::String, LessOrEqual, false) => Operator::StringLessThanEquals,
        (Scalar::String, Greater, false) => Operator::StringGreaterThan,
        (Scalar::String, GreaterOrEqual, false) => Operator::StringGreaterThanEquals,
        (Scalar::String, _, false) => Operator::StringEquals,
        (Scalar::String, Less, true) => Operator::StringLessThanPath,
        (Scalar::String, LessOrEqual, true) => Operator::StringLessThanEqualsPath,
        (Scalar::String, Greater, true) => Operator::StringGreaterThanPath,
        (Scalar::String, GreaterOrEqual, true) => Operator::StringGreaterThanEqualsPath,
        (Scalar::String, _, true) => Operator::StringEqualsPath,
        (Scalar::Boolean, _, false) => Operator::BooleanEquals,
        (Scalar::Boolean, _, true) => Operator::BooleanEqualsPath,
    };
    let equal = compare(left, operator_of, operand);
    if operator == BinaryOp::NotEqual { DataTest::Not(Box::new(equal)) } else { equal }
}
