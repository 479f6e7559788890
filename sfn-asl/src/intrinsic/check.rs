//! Names, numbers and types of arguments.
//!
//! Unknown names and wrong numbers of arguments are errors, as is an argument of `States.MathAdd` that is fixed and no
//! number. Other arguments of a wrong kind or value fail when the call is evaluated, with `States.IntrinsicFailure`; they
//! are warnings here.

use super::functions::ALL;
use super::{Argument, Call, Function, Kind, NESTING_LIMIT, Value};
use crate::codes;
use crate::diagnostic::{Code, Severity, similar_name};
use crate::jsonpath::Counter;

/// What `States.Hash` takes as its second argument.
const ALGORITHMS: [&str; 5] = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];

/// What is wrong with a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which rule.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// Where, in characters from the start of the text.
    pub offset: usize,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
}

impl Finding {
    fn new(code: Code, offset: usize, message: impl Into<String>) -> Self {
        Self { code, severity: code.severity, offset, message: message.into(), help: None }
    }

    fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

/// Checks a call and the calls inside it.
pub fn check(call: &Call<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    check_call(call, 1, &mut findings);
    // Up to here the offsets count bytes.
    let mut order: Vec<&mut Finding> = findings.iter_mut().collect();
    order.sort_by_key(|finding| finding.offset);
    let mut counter = Counter::new(call.text);
    for finding in order {
        finding.offset = counter.before(finding.offset);
    }
    findings
}

// The parser limits the depth.
fn check_call(call: &Call<'_>, depth: usize, findings: &mut Vec<Finding>) {
    if depth == NESTING_LIMIT + 1 {
        let message = format!("intrinsic functions are nested more than {NESTING_LIMIT} deep");
        let help = "compute a part in a Pass state before";
        findings.push(Finding::new(codes::INTRINSIC_NESTING, call.at, message).with_help(help));
        return;
    }
    match call.function() {
        None => findings.push(unknown(call)),
        Some(function) => findings.extend(arguments(call, function)),
    }
    for argument in &call.arguments {
        if let Value::Call(inner) = &argument.value {
            check_call(inner, depth + 1, findings);
        }
    }
}

fn unknown(call: &Call<'_>) -> Finding {
    let message = format!("there is no intrinsic function `States.{}`", call.name);
    let finding = Finding::new(codes::UNKNOWN_INTRINSIC, call.at, message);
    match similar_name(call.name, ALL.iter().map(|function| function.name)) {
        Some(similar) => finding.with_help(format!("a function with a similar name exists: `States.{similar}`")),
        None => finding,
    }
}

fn arguments(call: &Call<'_>, function: &Function) -> Vec<Finding> {
    let count = call.arguments.len();
    let name = function.name;
    let most = function.rest.is_none().then_some(function.parameters.len());
    if count < function.required || most.is_some_and(|most| count > most) {
        let wanted = match (function.required, most) {
            (0, _) => "no arguments".to_owned(),
            (1, Some(1)) => "one argument".to_owned(),
            (least, Some(most)) if least == most => format!("{least} arguments"),
            (least, Some(most)) => format!("{least} to {most} arguments"),
            (least, None) => format!("at least {}", if least == 1 { "one argument" } else { "two arguments" }),
        };
        let message = format!("`States.{name}` takes {wanted}, not {count}");
        return vec![Finding::new(codes::INTRINSIC_ARGUMENTS, call.at, message)];
    }
    let mut findings: Vec<_> = call
        .arguments
        .iter()
        .zip(function.parameters.iter().copied().chain(std::iter::repeat(function.rest.unwrap_or(Kind::Any))))
        .enumerate()
        .filter_map(|(index, (argument, kind))| mismatch(call, index, argument, kind))
        .collect();
    if findings.is_empty() {
        findings.extend(values(call, function));
    }
    findings
}

/// An argument of a kind that the function does not take.
fn mismatch(call: &Call<'_>, index: usize, argument: &Argument<'_>, wanted: Kind) -> Option<Finding> {
    let found = match &argument.value {
        Value::Path(_) => return None,
        Value::String(_) => Kind::String,
        Value::Number(_) => Kind::Integer,
        Value::Bool(_) => Kind::Boolean,
        Value::Null => {
            return (wanted != Kind::Any).then(|| wrong(call, index, argument, wanted, "null"));
        }
        Value::Call(inner) => inner.function()?.result,
    };
    if wanted == Kind::Any || found == Kind::Any || wanted == found {
        return None;
    }
    Some(wrong(call, index, argument, wanted, found.describe()))
}

fn wrong(call: &Call<'_>, index: usize, argument: &Argument<'_>, wanted: Kind, found: &str) -> Finding {
    const ORDINALS: [&str; 3] = ["first", "second", "third"];
    let ordinal = ORDINALS.get(index).copied().unwrap_or("next");
    let wanted_words = wanted.describe();
    let message = format!("the {ordinal} argument of `States.{}` must be {wanted_words}, not {found}", call.name);
    let finding = Finding::new(codes::INTRINSIC_ARGUMENT, argument.at, message);
    let finding = match &argument.value {
        Value::String(text) if wanted == Kind::Integer && text.parse::<f64>().is_ok() => {
            finding.with_help(format!("write `{text}` without apostrophes"))
        }
        _ => finding,
    };
    // The validators that know types at all refuse only this.
    let is_refused = call.name == "MathAdd" && !matches!(argument.value, Value::Call(_));
    if is_refused { finding } else { finding.warning() }
}

/// What is wrong with the values of arguments of the right kinds.
fn values(call: &Call<'_>, function: &Function) -> Option<Finding> {
    let at = |index: usize| call.arguments.get(index).map_or(0, |argument| argument.at);
    let warn =
        |index: usize, message: &str| Some(Finding::new(codes::INTRINSIC_ARGUMENT, at(index), message).warning());
    let number = |index: usize| match call.arguments.get(index)?.value {
        Value::Number(text) => text.parse::<f64>().ok(),
        _ => None,
    };
    match function.name {
        "Format" => format(call),
        "ArrayPartition" if number(1).is_some_and(|size| size < 0.5) => {
            warn(1, "the size of the parts must be greater than 0")
        }
        "ArrayRange" => {
            let (first, last, step) = (number(0)?, number(1)?, number(2)?);
            if step.abs() < 0.5 {
                return warn(2, "the step of `States.ArrayRange` must not be 0");
            }
            if (last - first) / step >= 1000.0 {
                return warn(0, "`States.ArrayRange` gives at most 1000 elements");
            }
            None
        }
        "MathAdd" | "MathRandom" => {
            let in_range = |value: f64| (f64::from(i32::MIN)..=f64::from(i32::MAX)).contains(&value);
            if let Some(index) = (0..3).find(|index| number(*index).is_some_and(|value| !in_range(value))) {
                return warn(index, "the number must be between -2147483648 and 2147483647");
            }
            let (start, end) = (number(0)?, number(1)?);
            if function.name == "MathRandom" && start >= end {
                return warn(1, "the end of `States.MathRandom` must be greater than its start");
            }
            None
        }
        "Hash" => {
            let Value::String(algorithm) = call.arguments.get(1)?.value else { return None };
            if ALGORITHMS.contains(&algorithm) {
                return None;
            }
            let finding = warn(1, &format!("`{algorithm}` is no algorithm of `States.Hash`"))?;
            Some(finding.with_help("the algorithms are `MD5`, `SHA-1`, `SHA-256`, `SHA-384` and `SHA-512`"))
        }
        "JsonMerge" if call.arguments.get(2).is_some_and(|argument| argument.value == Value::Bool(true)) => {
            Some(warn(2, "`States.JsonMerge` merges objects only at their top level")?.with_help("write `false`"))
        }
        _ => None,
    }
}

/// A template with as many `{}` as there are further arguments.
fn format(call: &Call<'_>) -> Option<Finding> {
    let template = call.arguments.first()?;
    let Value::String(text) = template.value else { return None };
    let (count, stray) = placeholders(text);
    let given = call.arguments.len() - 1;
    let offset = template.at;
    if count != given {
        let message = format!(
            "the template has {count} {}, and {given} {} it",
            if count == 1 { "placeholder `{}`" } else { "placeholders `{}`" },
            if given == 1 { "argument follows" } else { "arguments follow" }
        );
        let finding = Finding::new(codes::INTRINSIC_FORMAT, offset, message);
        return Some(
            finding.with_help("write one `{}` for each argument; braces of the text are written `\\{` and `\\}`"),
        );
    }
    let stray = stray?;
    let offset = offset + 1 + stray;
    let finding =
        Finding::new(codes::INTRINSIC_ARGUMENT, offset, "a brace of the text must have a backslash before it");
    Some(finding.warning().with_help("write `\\{` and `\\}`"))
}

/// The number of `{}` that no backslash escapes, and the byte offset of the first other brace.
fn placeholders(text: &str) -> (usize, Option<usize>) {
    let (mut count, mut stray) = (0, None);
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' => {
                characters.next();
            }
            '{' if characters.next_if(|(_, next)| *next == '}').is_some() => count += 1,
            '{' | '}' => stray = stray.or(Some(at)),
            _ => {}
        }
    }
    (count, stray)
}
