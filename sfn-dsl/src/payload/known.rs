//! Members of requests whose values an API lists, and what a struct literal says of them.

use std::str;

/// A struct of requests, and the values of its members: `A|B|C`, or `1..=10`, of which either end may be open.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct Known<'a>(pub &'a str, pub &'a [(&'a str, &'a str)]);

/// A message that a constant makes.
struct Message {
    bytes: [u8; 1024],
    length: usize,
}

/// Panics at the string that a member is given, if the API does not take it. Only constants call it, so that it is rustc's error.
#[doc(hidden)]
#[allow(clippy::panic)]
#[track_caller]
pub const fn text(known: Known<'_>, field: &str, text: &str) {
    if let Some(values) = values_of(known, field)
        && let Some(message) = refused_text(values, known.0, field, text)
    {
        panic!("{}", message.as_str())
    }
}

/// Panics at the number that a member is given, if the API does not take it. Only constants call it.
#[doc(hidden)]
#[allow(clippy::panic)]
#[track_caller]
pub const fn number(known: Known<'_>, field: &str, number: i64) {
    if let Some(range) = values_of(known, field)
        && let Some(message) = refused_number(range, known.0, field, number)
    {
        panic!("{}", message.as_str())
    }
}

const fn values_of<'a>(known: Known<'a>, field: &str) -> Option<&'a str> {
    let mut rest = known.1;
    while let [(name, values), more @ ..] = rest {
        rest = more;
        // A name of another length is none to compare: constants are evaluated slowly.
        let more_letters = name.len().wrapping_sub(field.len());
        if (more_letters == 0 || more_letters == 2) && super::contract::is_field(name, field) {
            return Some(values);
        }
    }
    None
}

const fn refused_text(values: &str, of: &str, field: &str, text: &str) -> Option<Message> {
    let mut rest = values.as_bytes();
    let (mut alike, mut most) = (values.as_bytes(), 0);
    loop {
        let (value, more) = until_bar(rest);
        let length = common(value, text.as_bytes());
        if length == value.len() && length == text.len() {
            return None;
        }
        if length > most {
            (alike, most) = (value, length);
        }
        match more {
            Some(more) => rest = more,
            None => break,
        }
    }
    let mut message = beginning(of, field).with("`\"").with(text).with("\"`\n= help: ");
    message = if values.len() <= 200 {
        message.with("it takes `").with_list(values).with("`")
    } else if most == 0 {
        message.with("the documentation of the member has its values")
    } else {
        message.with("a similar value is `").with_bytes(alike).with("`")
    };
    Some(message.end())
}

const fn refused_number(range: &str, of: &str, field: &str, number: i64) -> Option<Message> {
    let Some((first, last)) = ends(range.as_bytes()) else { return None };
    let is_below = matches!(parsed(first), Some(first) if number < first);
    let is_above = matches!(parsed(last), Some(last) if number > last);
    if !is_below && !is_above {
        return None;
    }
    let message = beginning(of, field).with("this number\n= help: it takes ");
    let message = match (first, last) {
        (first, []) => message.with("`").with_bytes(first).with("` and more"),
        ([], last) => message.with("at most `").with_bytes(last).with("`"),
        (first, last) => message.with("`").with_bytes(first).with("` to `").with_bytes(last).with("`"),
    };
    Some(message.end())
}

const fn beginning(of: &str, field: &str) -> Message {
    Message { bytes: [0; 1024], length: 0 }
        .with("[SFN0415] `")
        .with(field)
        .with("` of `")
        .with(of)
        .with("` does not take ")
}

impl Message {
    /// The text.
    const fn as_str(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "[SFN0415] the member does not take this value",
        }
    }

    const fn end(self) -> Self {
        self.with("; what is newer than this version is allowed by `#[allow(unlisted_value)]` in front of the state")
    }

    const fn with(self, text: &str) -> Self {
        self.with_bytes(text.as_bytes())
    }

    /// Without what there is no room for.
    const fn with_bytes(mut self, text: &[u8]) -> Self {
        let (_, free) = self.bytes.split_at_mut(self.length);
        if let Some((place, _)) = free.split_at_mut_checked(text.len()) {
            place.copy_from_slice(text);
            self.length += text.len();
        }
        self
    }

    /// Values with commas between them.
    const fn with_list(mut self, values: &str) -> Self {
        let mut rest = values.as_bytes();
        loop {
            let (value, more) = until_bar(rest);
            self = self.with_bytes(value);
            match more {
                Some(more) => {
                    self = self.with("`, `");
                    rest = more;
                }
                None => return self,
            }
        }
    }
}

/// What stands in front of the first bar, and what behind it.
const fn until_bar(text: &[u8]) -> (&[u8], Option<&[u8]>) {
    let mut length = 0;
    let mut rest = text;
    while let [first, more @ ..] = rest {
        if *first == b'|' {
            return (text.split_at(length).0, Some(more));
        }
        length += 1;
        rest = more;
    }
    (text, None)
}

/// With how many same bytes two texts begin.
const fn common(left: &[u8], right: &[u8]) -> usize {
    let mut length = 0;
    let (mut left, mut right) = (left, right);
    while let ([a, more_left @ ..], [b, more_right @ ..]) = (left, right) {
        if *a != *b {
            break;
        }
        length += 1;
        (left, right) = (more_left, more_right);
    }
    length
}

/// The ends of `1..=10`, either of which may be nothing.
const fn ends(range: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut length = 0;
    let mut rest = range;
    while let [_, more @ ..] = rest {
        if let [b'.', b'.', b'=', last @ ..] = rest {
            return Some((range.split_at(length).0, last));
        }
        length += 1;
        rest = more;
    }
    None
}

const fn parsed(number: &[u8]) -> Option<i64> {
    match str::from_utf8(number) {
        Ok(text) => match i64::from_str_radix(text, 10) {
            Ok(number) => Some(number),
            Err(_) => None,
        },
        Err(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: Known<'_> =
        Known("RunTask", &[("launch_type", "EC2|FARGATE"), ("r#type", "A"), ("count", "1..=10"), ("priority", "0..=")]);

    fn said(field: &str, text: &str) -> Option<String> {
        refused_text(values_of(KNOWN, field)?, KNOWN.0, field, text).map(|message| message.as_str().to_owned())
    }

    fn said_of(field: &str, number: i64) -> Option<String> {
        refused_number(values_of(KNOWN, field)?, KNOWN.0, field, number).map(|message| message.as_str().to_owned())
    }

    #[test]
    fn values_that_an_api_lists_are_taken() {
        for (field, value) in [("launch_type", "EC2"), ("launch_type", "FARGATE"), ("type", "A"), ("group", "anything")]
        {
            assert_eq!(said(field, value), None, "{field} {value}");
            text(KNOWN, field, value);
        }
        for (field, value) in [("count", 1), ("count", 10), ("priority", 0), ("priority", i64::MAX), ("other", -1)] {
            assert_eq!(said_of(field, value), None, "{field} {value}");
            number(KNOWN, field, value);
        }
    }

    #[test]
    fn other_values_are_refused_with_those_that_there_are() {
        let message = said("launch_type", "FARGAT").unwrap();
        assert!(message.starts_with("[SFN0415] `launch_type` of `RunTask` does not take `\"FARGAT\"`\n"), "{message}");
        assert!(message.contains("it takes `EC2`, `FARGATE`;"), "{message}");
        for value in ["", "EC", "EC2|FARGATE", "ec2", "FARGATE "] {
            assert!(said("launch_type", value).is_some(), "{value}");
        }
        assert!(said("type", "B").is_some());
        assert!(said_of("count", 11).unwrap().contains("it takes `1` to `10`;"));
        assert!(said_of("count", 0).is_some());
        assert!(said_of("priority", -1).unwrap().contains("it takes `0` and more;"));
    }

    #[test]
    fn of_many_values_the_most_similar_is_named() {
        let many: Vec<String> = (0..60).map(|number| format!("ml.m{number}.large")).collect();
        let many = many.join("|");
        let message = refused_text(&many, "Cluster", "instance_type", "ml.m59.lage").unwrap();
        assert!(message.as_str().contains("a similar value is `ml.m59.large`;"), "{}", message.as_str());
        let message = refused_text(&many, "Cluster", "instance_type", "x").unwrap();
        assert!(message.as_str().contains("the documentation of the member"), "{}", message.as_str());
    }

    #[test]
    fn a_message_has_room_for_any_literal() {
        let message = said("launch_type", &"\u{e9}".repeat(2000)).unwrap();
        assert!(message.contains("it takes `EC2`, `FARGATE`"), "{message}");
    }
}
