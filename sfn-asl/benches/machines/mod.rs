//! Machines of many sizes and shapes.

use std::fmt::Write as _;

#[derive(Debug, Clone, Copy)]
pub(crate) enum Shape {
    /// One task after another.
    Chain,
    /// The same with JSONata.
    Jsonata,
    /// One Parallel state with a branch for each state.
    Parallel,
    /// Branches inside branches, 8 deep, over and over.
    Nested,
    /// Tasks with three catchers each.
    Catches,
}

pub(crate) const CASES: [(Shape, usize); 20] = {
    use Shape::{Catches, Chain, Jsonata, Nested, Parallel};
    [
        (Chain, 10),
        (Chain, 100),
        (Chain, 1_000),
        (Chain, 10_000),
        (Jsonata, 10),
        (Jsonata, 100),
        (Jsonata, 1_000),
        (Jsonata, 10_000),
        (Parallel, 10),
        (Parallel, 100),
        (Parallel, 1_000),
        (Parallel, 10_000),
        (Nested, 10),
        (Nested, 100),
        (Nested, 1_000),
        (Nested, 10_000),
        (Catches, 10),
        (Catches, 100),
        (Catches, 1_000),
        (Catches, 10_000),
    ]
};

/// The text of a machine of about `count` states. The largest are longer than the 1,048,576 characters that AWS takes,
/// which is one finding and costs nothing.
pub(crate) fn machine((shape, count): (Shape, usize)) -> String {
    let language = if matches!(shape, Shape::Jsonata) { r#""QueryLanguage": "JSONata", "# } else { "" };
    let mut text = format!(r#"{{{language}"StartAt": "S0", "States": {{"#);
    match shape {
        Shape::Chain | Shape::Jsonata | Shape::Catches => chain(&mut text, shape, count),
        Shape::Parallel => {
            text += r#""S0": {"Type": "Parallel", "End": true, "Branches": ["#;
            for index in 1..count.max(2) {
                let comma = if index > 1 { ", " } else { "" };
                let state = task(Shape::Parallel, "", r#""End": true"#);
                let _ = write!(text, r#"{comma}{{"StartAt": "S{index}", "States": {{"S{index}": {state}}}}}"#);
            }
            text += "]}";
        }
        Shape::Nested => nested(&mut text, count),
    }
    text += "}}";
    text
}

fn chain(text: &mut String, shape: Shape, count: usize) {
    for index in 0..count - 1 {
        let next = format!(r#""Next": "S{}""#, index + 1);
        let catch = format!(
            r#", "Catch": [{{"ErrorEquals": ["A.Error"], "Next": "S{0}"}}, {{"ErrorEquals": ["B.Error", "States.Timeout"],
            "Next": "S{0}"}}, {{"ErrorEquals": ["States.ALL"], "Next": "S{1}"}}]"#,
            index + 1,
            count - 1
        );
        let catch = if matches!(shape, Shape::Catches) { catch.as_str() } else { "" };
        let _ = write!(text, r#""S{index}": {}, "#, task(shape, catch, &next));
    }
    let _ = write!(text, r#""S{}": {{"Type": "Succeed"}}"#, count - 1);
}

fn nested(text: &mut String, count: usize) {
    const DEPTH: usize = 8;
    let groups = count.div_ceil(DEPTH);
    for group in 0..groups {
        for level in 0..DEPTH {
            let name = format!("S{}", group * DEPTH + level);
            let next = if level == 0 && group + 1 < groups {
                format!(r#""Next": "S{}""#, (group + 1) * DEPTH)
            } else {
                r#""End": true"#.to_owned()
            };
            if level > 0 {
                let _ = write!(text, r#"{{"StartAt": "{name}", "States": {{"#);
            } else if group > 0 {
                text.push_str(", ");
            }
            if level + 1 < DEPTH {
                let _ = write!(text, r#""{name}": {{"Type": "Parallel", {next}, "Branches": ["#);
            } else {
                let _ = write!(text, r#""{name}": {}"#, task(Shape::Nested, "", &next));
            }
        }
        text.push_str(&"}}]}".repeat(DEPTH - 1));
    }
}

fn task(shape: Shape, catch: &str, next: &str) -> String {
    let payload = match shape {
        Shape::Jsonata => {
            r#""Arguments": {"Id": "{% $states.input.order.id %}", "Total": "{% $sum($states.input.lines.(price * count)) %}"}"#
        }
        _ => {
            r#""Parameters": {"Id.$": "$.order.id", "Text.$": "States.Format('order {}', $.order.id)"}, "ResultPath": "$.done""#
        }
    };
    format!(
        r#"{{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", {payload},
        "Retry": [{{"ErrorEquals": ["States.TaskFailed"], "MaxAttempts": 3}}]{catch}, {next}}}"#
    )
}
