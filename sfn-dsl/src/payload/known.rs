//! Members of requests whose values an API lists, and what a struct literal says of them.

use std::str;

/// A literal in a struct literal.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub enum Written<'a> {
    /// A string.
    Text(&'a str),
    /// A whole number.
    Number(i64),
}

/// A message that a constant makes.
#[doc(hidden)]
#[derive(Debug)]
pub struct Message {
    bytes: [u8; 1024],
    length: usize,
}

/// What to say of the literal that the member `field` of `of` is given: nothing, or that the API does not take it. `known` has
/// the values of each member: `A|B|C`, or `1..=10`, of which either end may be open.
#[doc(hidden)]
pub const fn refused(known: &[(&str, &str)], of: &str, field: &str, literal: Written<'_>) -> Option<Message> {
    let mut rest = known;
    while let [(name, values), more @ ..] = rest {
        rest = more;
        if super::contract::is_field(name, field) {
            return match literal {
                Written::Text(text) => refused_text(values, of, field, text),
                Written::Number(number) => refused_number(values, of, field, number),
            };
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
    pub const fn as_str(&self) -> &str {
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

    const KNOWN: &[(&str, &str)] =
        &[("launch_type", "EC2|FARGATE"), ("r#type", "A"), ("count", "1..=10"), ("priority", "0..=")];

    fn said(field: &str, literal: Written<'_>) -> Option<String> {
        refused(KNOWN, "RunTask", field, literal).map(|message| message.as_str().to_owned())
    }

    #[test]
    fn values_that_an_api_lists_are_taken() {
        for (field, text) in [("launch_type", "EC2"), ("launch_type", "FARGATE"), ("type", "A"), ("group", "anything")]
        {
            assert_eq!(said(field, Written::Text(text)), None, "{field} {text}");
        }
        for (field, number) in [("count", 1), ("count", 10), ("priority", 0), ("priority", i64::MAX), ("other", -1)] {
            assert_eq!(said(field, Written::Number(number)), None, "{field} {number}");
        }
    }

    #[test]
    fn other_values_are_refused_with_those_that_there_are() {
        let message = said("launch_type", Written::Text("FARGAT")).unwrap();
        assert!(message.starts_with("[SFN0415] `launch_type` of `RunTask` does not take `\"FARGAT\"`\n"), "{message}");
        assert!(message.contains("it takes `EC2`, `FARGATE`;"), "{message}");
        for text in ["", "EC", "EC2|FARGATE", "ec2", "FARGATE "] {
            assert!(said("launch_type", Written::Text(text)).is_some(), "{text}");
        }
        assert!(said("count", Written::Number(11)).unwrap().contains("it takes `1` to `10`;"));
        assert!(said("count", Written::Number(0)).is_some());
        assert!(said("priority", Written::Number(-1)).unwrap().contains("it takes `0` and more;"));
    }

    #[test]
    fn of_many_values_the_most_similar_is_named() {
        let many: Vec<String> = (0..60).map(|number| format!("ml.m{number}.large")).collect();
        let known = [("instance_type", many.join("|"))];
        let known: Vec<(&str, &str)> = known.iter().map(|(name, values)| (*name, values.as_str())).collect();
        let message = refused(&known, "Cluster", "instance_type", Written::Text("ml.m59.lage")).unwrap();
        assert!(message.as_str().contains("a similar value is `ml.m59.large`;"), "{}", message.as_str());
        let message = refused(&known, "Cluster", "instance_type", Written::Text("x")).unwrap();
        assert!(message.as_str().contains("the documentation of the member"), "{}", message.as_str());
    }

    #[test]
    fn a_message_has_room_for_any_literal() {
        let message = said("launch_type", Written::Text(&"\u{e9}".repeat(2000))).unwrap();
        assert!(message.contains("it takes `EC2`, `FARGATE`"), "{message}");
    }
}
