//! Reading the fields of one object.

use std::collections::HashSet;

use super::Known;
use super::names;
use crate::codes;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location, similar_name};
use crate::json::{Number, Object, Value};
use crate::model::{NullablePath, Numeric};
use crate::text::Text;

/// Reads a definition, collecting findings.
#[derive(Debug, Default)]
pub(super) struct Reader {
    pub(super) diagnostics: Diagnostics,
    pub(super) known: Known,
}

impl Reader {
    /// Reports a finding about the value at `at`.
    pub(super) fn report(&mut self, code: Code, at: Location, message: String, help: Option<String>) {
        self.known.note(&at);
        let mut diagnostic = Diagnostic::new(code, at, message);
        diagnostic.help = help;
        self.diagnostics.push(diagnostic);
    }

    /// Reports a value that is not of the wanted type.
    pub(super) fn wrong_type(&mut self, at: Location, what: &str, wanted: &str, found: &Value) {
        self.report(codes::WRONG_TYPE, at, format!("{what} must be {wanted}, not {}", found.describe()), None);
    }

    /// Reports keys that are repeated inside a payload.
    fn repeated_keys(&mut self, value: &Value, at: &Step<'_>) {
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.repeated_keys(item, &Step::Index(at, index));
                }
            }
            Value::Object(object) => {
                let mut seen = Seen::default();
                for (key, member) in object.iter() {
                    let step = Step::Field(at, key);
                    if !seen.insert(key) {
                        self.report(codes::DUPLICATE_FIELD, step.location(), format!("`{key}` is written twice"), None);
                    }
                    self.repeated_keys(member, &step);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}

/// How many keys are compared before they are hashed.
const COMPARED: usize = 16;

/// The keys of one object. Most objects have few: those are compared, not hashed.
#[derive(Default)]
struct Seen<'v> {
    first: [&'v str; COMPARED],
    count: usize,
    rest: HashSet<&'v str>,
}

impl<'v> Seen<'v> {
    /// Adds a key. Returns whether it is new.
    fn insert(&mut self, key: &'v str) -> bool {
        if self.first.iter().take(self.count).any(|seen| *seen == key) {
            return false;
        }
        if let Some(free) = self.first.get_mut(self.count) {
            *free = key;
            self.count += 1;
            return true;
        }
        self.rest.insert(key)
    }
}

/// A place inside a payload, which becomes a location only if there is something to report.
enum Step<'p> {
    /// A field of the object at a location.
    Base(&'p Location, &'p str),
    Field(&'p Step<'p>, &'p str),
    Index(&'p Step<'p>, usize),
}

impl Step<'_> {
    fn location(&self) -> Location {
        match self {
            Self::Base(base, field) => base.field(field),
            Self::Field(around, name) => around.location().field(name),
            Self::Index(around, index) => around.location().index(*index),
        }
    }
}

/// The fields of one object, being read.
pub(super) struct Fields<'r> {
    pub(super) reader: &'r mut Reader,
    pub(super) at: Location,
    /// What has been read is moved out of it, and `null` in its place.
    object: Object,
    /// What the object is, in words: `a Task state`.
    kind: &'static str,
    /// The container that the object is a state of, if it is one.
    scope: Option<Location>,
    /// Whether an unknown field has been reported.
    pub(super) has_unknown: bool,
}

impl<'r> Fields<'r> {
    /// Opens the object at `at`; `None`, reported, if `value` is no object. Reports unknown and repeated fields.
    pub(super) fn open(
        reader: &'r mut Reader,
        value: Value,
        at: Location,
        kind: &'static str,
        names: &[&'static str],
    ) -> Option<Self> {
        let object = match value {
            Value::Object(object) => object,
            other => {
                reader.wrong_type(at, kind, "an object", &other);
                return None;
            }
        };
        let mut fields = Self { reader, at, object, kind, scope: None, has_unknown: false };
        fields.check_names(names);
        Some(fields)
    }

    /// Opens the state at `at`, one of the states of the container at `scope`.
    pub(super) fn open_state(
        reader: &'r mut Reader,
        object: Object,
        at: Location,
        scope: &Location,
        kind: &'static str,
        names: &[&'static str],
    ) -> Self {
        let mut fields = Self { reader, at, object, kind, scope: Some(scope.clone()), has_unknown: false };
        fields.check_names(names);
        fields
    }

    fn check_names(&mut self, names: &[&'static str]) {
        let mut seen = Seen::default();
        let object = std::mem::take(&mut self.object);
        // A field that is there already is not what was meant by another one.
        let mut free = None;
        for (key, _) in object.iter() {
            if !seen.insert(key) {
                let message = format!("`{key}` is written twice in {}", self.kind);
                self.report(codes::DUPLICATE_FIELD, key, message, None);
            } else if !names.contains(&key) {
                let is_free = |name: &&&'static str| object.get(name).is_none();
                let free = free.get_or_insert_with(|| names.iter().filter(is_free).copied().collect::<Vec<_>>());
                self.unknown(key, free);
            }
        }
        self.object = object;
    }

    /// Reports a field that is unknown; `free` are the known ones that are not there.
    fn unknown(&mut self, key: &str, free: &[&'static str]) {
        self.has_unknown = true;
        let help = match names::owners(key) {
            _ if self.kind == names::NESTED_RULE_KIND && names::CHOICE_RULE.contains(&key) => {
                Some(format!("`{key}` is a field of the outermost rule"))
            }
            Some(owners) => Some(format!("`{key}` is {owners}")),
            None => similar_name(key, free.iter().copied()).map(|similar| {
                // The field that was meant is not to be missed a second time.
                self.reader.known.note(&self.at.field(similar));
                self.note_transitions(similar);
                format!("a field with a similar name exists: `{similar}`")
            }),
        };
        self.report(codes::UNKNOWN_FIELD, key, format!("{} has no field `{key}`", self.kind), help);
    }

    fn note_transitions(&mut self, field: &str) {
        if let Some(scope) = &self.scope
            && names::has_transitions(field)
        {
            self.reader.known.note_open_scope(scope);
        }
    }

    /// Reports a finding about the field `name`.
    pub(super) fn report(&mut self, code: Code, name: &str, message: String, help: Option<String>) {
        self.note_transitions(name);
        let at = self.at.field(name);
        self.reader.report(code, at, message, help);
    }

    /// Reports that a required field is missing, unless a misspelling of it has been reported.
    pub(super) fn missing(&mut self, name: &str) {
        let place = self.at.field(name);
        if self.reader.known.names(&place) {
            return;
        }
        self.note_transitions(name);
        self.reader.known.note(&place);
        let message = format!("{} must have the field `{name}`", self.kind);
        self.reader.diagnostics.push(Diagnostic::new(codes::MISSING_FIELD, self.at.clone(), message));
    }

    fn wrong_type(&mut self, name: &str, wanted: &str, found: &Value) {
        self.note_transitions(name);
        let at = self.at.field(name);
        self.reader.wrong_type(at, &format!("`{name}`"), wanted, found);
    }

    /// The field `name`, which has not been read yet.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.object.get(name)
    }

    /// The field `name`, to be read once.
    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        self.object.get_mut(name).map(std::mem::take)
    }

    /// The names of the object's fields.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.object.iter().map(|(name, _)| name)
    }

    /// A string. Tokens in it become `${placeholder}` again.
    pub(super) fn string(&mut self, name: &str) -> Option<String> {
        self.text(name).map(Text::into_string)
    }

    pub(super) fn required_string(&mut self, name: &str) -> String {
        if self.get(name).is_none() {
            self.missing(name);
        }
        self.string(name).unwrap_or_default()
    }

    /// A string that may hold tokens.
    pub(super) fn text(&mut self, name: &str) -> Option<Text> {
        match self.take(name)? {
            Value::String(text) => Some(text),
            other => {
                self.wrong_type(name, "a string", &other);
                None
            }
        }
    }

    pub(super) fn required_text(&mut self, name: &str) -> Text {
        if self.get(name).is_none() {
            self.missing(name);
        }
        self.text(name).unwrap_or_default()
    }

    pub(super) fn boolean(&mut self, name: &str) -> Option<bool> {
        match self.take(name)? {
            Value::Bool(value) => Some(value),
            other => {
                self.wrong_type(name, "a boolean", &other);
                None
            }
        }
    }

    pub(super) fn number(&mut self, name: &str) -> Option<Number> {
        match self.take(name)? {
            Value::Number(number) => Some(number),
            other => {
                self.wrong_type(name, "a number", &other);
                None
            }
        }
    }

    /// A number or a string; that the string is JSONata is the validator's to say.
    pub(super) fn numeric(&mut self, name: &str) -> Option<Numeric> {
        match self.take(name)? {
            Value::Number(number) => Some(Numeric::Number(number)),
            Value::String(text) => Some(Numeric::Jsonata(text)),
            other => {
                self.wrong_type(name, "a number, or in JSONata an expression", &other);
                None
            }
        }
    }

    pub(super) fn nullable_path(&mut self, name: &str) -> Option<NullablePath> {
        match self.take(name)? {
            Value::Null => Some(NullablePath::Null),
            Value::String(path) => Some(NullablePath::Path(path.into_string())),
            other => {
                self.wrong_type(name, "a path or null", &other);
                None
            }
        }
    }

    /// Any JSON value; `null` is one.
    pub(super) fn value(&mut self, name: &str) -> Option<Value> {
        let value = self.take(name)?;
        self.check_payload(name, &value);
        Some(value)
    }

    /// A JSON object with members of any name.
    pub(super) fn object(&mut self, name: &str) -> Option<Object> {
        let value = self.take(name)?;
        if matches!(value, Value::Object(_)) {
            self.check_payload(name, &value);
        }
        match value {
            Value::Object(object) => Some(object),
            other => {
                self.wrong_type(name, "an object", &other);
                None
            }
        }
    }

    fn check_payload(&mut self, name: &str, value: &Value) {
        if matches!(value, Value::Array(_) | Value::Object(_)) {
            self.reader.repeated_keys(value, &Step::Base(&self.at, name));
        }
    }

    /// One of a closed set of words. A word that differs a little is reported and taken for the one that was meant.
    pub(super) fn word<T: Copy>(&mut self, name: &str, words: &[(&'static str, T)]) -> Option<T> {
        let found = self.string(name)?;
        let choose = |wanted: &str| words.iter().find(|(word, _)| *word == wanted).map(|(_, chosen)| *chosen);
        if let Some(chosen) = choose(&found) {
            return Some(chosen);
        }
        let similar = similar_name(&found, words.iter().map(|(word, _)| *word));
        let at = self.at.field(name);
        let all: Vec<_> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
        let help = match similar {
            Some(similar) => format!("a similar word exists: `{similar}`"),
            None => format!("the words are {}", all.join(", ")),
        };
        let message = format!("`{name}` cannot be `{found}`");
        if similar.is_some() {
            self.reader.diagnostics.push(Diagnostic::new(codes::UNKNOWN_VALUE, at, message).with_help(help));
        } else {
            self.report(codes::UNKNOWN_VALUE, name, message, Some(help));
        }
        similar.and_then(choose)
    }

    /// An array, each element read by `read`; elements that cannot be read are left out.
    pub(super) fn list<T>(
        &mut self,
        name: &str,
        mut read: impl FnMut(&mut Reader, Value, Location) -> Option<T>,
    ) -> Vec<T> {
        match self.take(name) {
            None => Vec::new(),
            Some(Value::Array(items)) => {
                let at = self.at.field(name);
                let before = self.reader.diagnostics.len();
                let count = items.len();
                let list: Vec<T> = items
                    .into_iter()
                    .enumerate()
                    .filter_map(|(index, item)| read(self.reader, item, at.index(index)))
                    .collect();
                if self.reader.diagnostics.len() > before {
                    self.note_transitions(name);
                }
                if list.len() < count {
                    // Indices of what follows are no longer those of the text.
                    self.reader.known.note(&at);
                }
                list
            }
            Some(other) => {
                self.wrong_type(name, "an array", &other);
                Vec::new()
            }
        }
    }

    pub(super) fn required_list<T>(
        &mut self,
        name: &str,
        read: impl FnMut(&mut Reader, Value, Location) -> Option<T>,
    ) -> Vec<T> {
        if self.get(name).is_none() {
            self.missing(name);
        }
        self.list(name, read)
    }

    /// `ErrorEquals`.
    pub(super) fn error_equals(&mut self) -> Vec<String> {
        let is_name = |item: &Value| matches!(item, Value::String(_));
        if matches!(self.get("ErrorEquals"), Some(Value::Array(items)) if items.iter().all(is_name))
            && let Some(Value::Array(items)) = self.take("ErrorEquals")
        {
            // Nothing to report, so that no place is needed.
            let name = |item| match item {
                Value::String(text) => Some(text.into_string()),
                _ => None,
            };
            return items.into_iter().filter_map(name).collect();
        }
        self.required_list("ErrorEquals", |reader, value, at| match value {
            Value::String(name) => Some(name.into_string()),
            other => {
                reader.wrong_type(at, "an error name", "a string", &other);
                None
            }
        })
    }

    /// An object inside, read by `read`.
    pub(super) fn part<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&mut Reader, Value, Location) -> Option<T>,
    ) -> Option<T> {
        let value = self.take(name)?;
        let at = self.at.field(name);
        read(self.reader, value, at)
    }
}
