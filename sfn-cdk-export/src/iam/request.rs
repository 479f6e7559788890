//! What a call says in its request, in either query language.

use sfn_asl::Text;
use sfn_asl::json::{Object, Value};

use super::computed::{self, Computed};
use super::flat::Flat;

/// A request: `Arguments` (JSONata) or `Parameters` (JSONPath).
#[derive(Debug, Clone, Copy)]
pub(super) struct Request<'a> {
    value: Option<&'a Value>,
    jsonata: bool,
    /// Whether `${...}` and `#{...}` are placeholders of another tool; otherwise they stand for themselves.
    placeholders: bool,
    /// Whether a name that differs in capitals alone is the same.
    any_case: bool,
}

/// A member of a request.
#[derive(Debug, Clone)]
pub(super) enum Argument<'a> {
    /// It isn't there.
    Missing,
    /// An execution computes it.
    Dynamic,
    /// A string that is known, but for its tokens and perhaps its end.
    Text(Flat),
    /// Another value that is known.
    Value(&'a Value),
}

/// A member of a request that isn't read.
#[derive(Debug, Clone, Copy)]
pub(super) enum Seen<'a> {
    /// It isn't there.
    Missing,
    /// An execution computes it.
    Computed,
    /// It is known.
    Value(&'a Value),
}

impl<'a> Request<'a> {
    pub(super) fn of(arguments: Option<&'a Value>, parameters: Option<&'a Value>, placeholders: bool) -> Self {
        Self { value: arguments.or(parameters), jsonata: arguments.is_some(), placeholders, any_case: false }
    }

    /// The same with names that may differ in capitals: the API says `DBClusterIdentifier`, and Step Functions
    /// `DbClusterIdentifier`.
    pub(super) fn in_any_case(self) -> Self {
        Self { any_case: true, ..self }
    }

    /// Whether an execution computes all of it.
    pub(super) fn is_computed(&self) -> bool {
        self.value.and_then(Value::as_object).is_none()
    }

    /// What stands under a name, without reading it; in the request itself if `object` is nothing.
    pub(super) fn see(&self, object: Option<&'a Object>, name: &str) -> Seen<'a> {
        let Some(object) = object.or(self.value.and_then(Value::as_object)) else { return Seen::Computed };
        let same = |key: &str| if self.any_case { key.eq_ignore_ascii_case(name) } else { key == name };
        for (key, value) in object.iter() {
            match key.strip_suffix(".$").filter(|_| !self.jsonata) {
                Some(key) if same(key) => return Seen::Computed,
                None if same(key) => return self.see_value(value),
                _ => {}
            }
        }
        Seen::Missing
    }

    /// The same of a value.
    pub(super) fn see_value(&self, value: &'a Value) -> Seen<'a> {
        match value {
            Value::String(text) if self.jsonata && text.is_jsonata() => Seen::Computed,
            value => Seen::Value(value),
        }
    }

    /// An element of a list in the request.
    pub(super) fn element(&self, value: &'a Value) -> Argument<'a> {
        self.of_value(value)
    }

    /// Whether the state has no request at all.
    pub(super) fn is_absent(&self) -> bool {
        self.value.is_none()
    }

    /// A text of the request, to be taken apart.
    pub(super) fn flat(&self, text: &Text) -> Flat {
        if self.placeholders { Flat::with_placeholders(text) } else { Flat::of(text) }
    }

    /// What stands at a path such as `Overrides.TaskRoleArn`, without reading it. Only objects have members.
    fn see_path(&self, path: &str) -> Seen<'a> {
        let mut object = None;
        let mut names = path.split('.').peekable();
        while let Some(name) = names.next() {
            match self.see(object, name) {
                seen if names.peek().is_none() => return seen,
                Seen::Value(Value::Object(inner)) => object = Some(inner),
                Seen::Missing | Seen::Value(_) => return Seen::Missing,
                Seen::Computed => return Seen::Computed,
            }
        }
        Seen::Missing
    }

    /// The member at a path such as `Overrides.TaskRoleArn`; dynamic without a request at all.
    pub(super) fn member(&self, path: &str) -> Argument<'a> {
        let Some((around, name)) = path.rsplit_once('.') else {
            let object = self.value.and_then(Value::as_object);
            return object.map_or(Argument::Dynamic, |object| self.of_object(object, path));
        };
        match self.see_path(around) {
            Seen::Value(Value::Object(object)) => self.of_object(object, name),
            Seen::Missing | Seen::Value(_) => Argument::Missing,
            Seen::Computed => Argument::Dynamic,
        }
    }

    /// The members at a path through lists, such as `Entries[].EventBusName`: one for each element, `Dynamic` for a list
    /// that an execution computes.
    pub(super) fn members(&self, path: &str) -> Vec<Argument<'a>> {
        let Some((list, rest)) = path.split_once("[]") else { return vec![self.member(path)] };
        let rest = rest.trim_start_matches('.');
        let elements = match self.see_path(list) {
            Seen::Value(Value::Array(elements)) => elements,
            // One in the place of a list.
            _ if rest.is_empty() => return vec![self.member(list)],
            Seen::Missing | Seen::Value(Value::String(_)) => return vec![Argument::Missing],
            Seen::Value(value) => return vec![Argument::Value(value)],
            Seen::Computed => return vec![Argument::Dynamic],
        };
        let mut out = Vec::new();
        for element in elements {
            match self.see_value(element) {
                _ if rest.is_empty() => out.push(self.of_value(element)),
                Seen::Value(Value::Object(_)) => out.extend(Self { value: Some(element), ..*self }.members(rest)),
                Seen::Missing | Seen::Value(_) => out.push(Argument::Missing),
                Seen::Computed => out.push(Argument::Dynamic),
            }
        }
        out
    }

    fn of_object(&self, object: &'a Object, name: &str) -> Argument<'a> {
        if let Some(value) = object.get(name) {
            return self.of_value(value);
        }
        let same = |key: &str| if self.any_case { key.eq_ignore_ascii_case(name) } else { key == name };
        for (key, value) in object.iter() {
            match (key.strip_suffix(".$").filter(|_| !self.jsonata), value) {
                (Some(key), Value::String(text)) if same(key) => {
                    return Argument::from_computed(self.flat(text), computed::format);
                }
                (Some(key), _) if same(key) => return Argument::Dynamic,
                _ if same(key) => return self.of_value(value),
                _ => {}
            }
        }
        Argument::Missing
    }

    fn of_value(&self, value: &'a Value) -> Argument<'a> {
        match value {
            Value::String(text) if self.jsonata && text.is_jsonata() => {
                Argument::from_computed(self.flat(text), computed::jsonata)
            }
            Value::String(text) => Argument::Text(self.flat(text)),
            Value::Object(object) if self.placeholders => match intrinsic_function(object) {
                Some(name) => Argument::Text(Flat::unknown(name)),
                None => Argument::Value(value),
            },
            value => Argument::Value(value),
        }
    }
}

/// The function of AWS CloudFormation that an object is, which only a template evaluates: `{"Ref": ..}`.
///
/// Source: AWS CloudFormation User Guide, "Intrinsic function reference".
fn intrinsic_function(object: &Object) -> Option<&str> {
    let mut members = object.iter();
    match (members.next(), members.next()) {
        (Some((name, _)), None) if name == "Ref" || name.starts_with("Fn::") => Some(name),
        _ => None,
    }
}

impl Argument<'_> {
    fn from_computed(flat: Flat, read: impl Fn(&Flat) -> Computed) -> Self {
        match read(&flat) {
            Computed::Unknown => Self::Dynamic,
            Computed::Whole(text) => Self::Text(flat.with_text(text)),
            Computed::Beginning(text) => Self::Text(flat.opened(text)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sfn_asl::json::parse;

    /// What a member is, in a word or its text.
    fn said(argument: &Argument<'_>) -> String {
        match argument {
            Argument::Missing => "missing".to_owned(),
            Argument::Dynamic => "dynamic".to_owned(),
            Argument::Text(flat) => flat.to_string(),
            Argument::Value(value) => value.describe().to_owned(),
        }
    }

    fn in_both(json: &str, path: &str) -> [String; 2] {
        let value = parse(json).unwrap();
        [Request::of(None, Some(&value), false), Request::of(Some(&value), None, false)]
            .map(|request| request.members(path).iter().map(said).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn only_objects_have_members() {
        for (json, expected) in [
            (r#"{"A": {"B": "b"}}"#, "b"),
            (r#"{"A": {"C": "c"}}"#, "missing"),
            (r#"{"A": "text"}"#, "missing"),
            (r#"{"A": 5}"#, "missing"),
            (r#"{"A": null}"#, "missing"),
            (r#"{"A": [{"B": "b"}]}"#, "missing"),
            ("{}", "missing"),
        ] {
            assert_eq!(in_both(json, "A.B"), [expected, expected], "{json}");
        }
    }

    /// What an execution computes may turn out as an object.
    #[test]
    fn a_text_that_is_computed_may_have_members() {
        assert_eq!(in_both(r#"{"A": "{% $a %}"}"#, "A.B"), ["missing", "dynamic"]);
        assert_eq!(in_both(r#"{"A": "{% 'a' & $b %}"}"#, "A.B"), ["missing", "dynamic"]);
        assert_eq!(in_both(r#"{"A.$": "$.a"}"#, "A.B"), ["dynamic", "missing"]);
        assert_eq!(in_both(r#"{"A.$": "States.Format('a{}', $.b)"}"#, "A.B"), ["dynamic", "missing"]);
        assert_eq!(in_both(r#"{"A": {"B": "{% $b %}"}}"#, "A.B.C"), ["missing", "dynamic"]);
    }

    #[test]
    fn only_lists_have_elements() {
        assert_eq!(in_both(r#"{"A": [{"B": "b"}, {}, "text", 5]}"#, "A[].B")[0], "b missing missing missing");
        assert_eq!(in_both(r#"{"A": ["{% $a %}"]}"#, "A[].B"), ["missing", "dynamic"]);
        assert_eq!(in_both(r#"{"A": "text"}"#, "A[].B"), ["missing", "missing"]);
        assert_eq!(in_both(r#"{"A": "{% 'a' & $b %}"}"#, "A[].B"), ["missing", "dynamic"]);
        assert_eq!(in_both(r#"{"A.$": "$.a"}"#, "A[].B"), ["dynamic", "missing"]);
        assert_eq!(in_both(r#"{"A": ["a", "b"]}"#, "A[]"), ["a b", "a b"]);
    }
}
