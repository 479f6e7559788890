//! Struct literals of the generated types, each with what a handler must read of it.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use sfn_dsl::expr::{Expr, Fits, Node, Place};
use sfn_dsl::payload::Opaque;
use sfn_dsl::{Path, Payload, Slot, Val};

use crate::states::Language;
use crate::{Random, Sample, input};

/// A slot that holds a value of its own type.
fn slot_of<V: Val>(value: V) -> Slot<V::Ty> {
    Slot::from_node(value.to_node())
}

/// A type with struct literals.
pub trait Literals: Sized {
    /// A struct literal and the value that it is read as; nothing for a type without struct literals, and where the
    /// query language cannot make one.
    fn literal(_maker: &mut Maker) -> Option<(Node, Self)> {
        None
    }
}

/// A struct literal that reads a value of its own.
#[derive(Debug)]
pub struct Literal<T> {
    /// The input of the execution.
    pub input: Value,
    /// The struct literal.
    pub node: Node,
    /// What it is read as.
    pub read: T,
}

impl<T: Literals> Literal<T> {
    /// The struct literal of a number, the same in every run.
    pub fn new(language: Language, number: u64) -> Option<Self> {
        let mut maker = Maker { random: Random::new(number), language, input: Map::new(), depth: 0 };
        let (node, read) = T::literal(&mut maker)?;
        Some(Self { input: maker.input.into(), node, read })
    }
}

/// What is read of an input, with a name that a path must quote.
const NAMES: [&str; 6] = ["source", "content-type", "it's", "a b", "a`b", "a\\b"];

/// Makes members of struct literals: paths into an input that it makes, constants, other struct literals.
pub struct Maker {
    random: Random,
    language: Language,
    input: Map<String, Value>,
    depth: u32,
}

impl Maker {
    /// A place of the input, which holds a value.
    fn place(&mut self, value: Value) -> Place {
        let name = format!("{} {}", self.random.pick(&NAMES), self.input.len());
        self.input.insert(name.clone(), value);
        Path::place(&input::<Value>()).field(name)
    }

    /// Whether an optional member is given.
    pub fn gives(&mut self) -> bool {
        !self.random.once_in(3)
    }

    /// JSON of a type, and what serde reads of it. There is none for a type that does not read what it writes.
    fn sample<T: Sample + Serialize + DeserializeOwned>(&mut self) -> Option<(Value, T)> {
        (0..20).find_map(|_| {
            let json = json!(T::sample(&mut self.random));
            Some((json.clone(), serde_json::from_value(json).ok()?))
        })
    }

    /// A path.
    pub fn value<T: Payload + Sample + Serialize + DeserializeOwned>(&mut self) -> Option<(Slot<T>, T)> {
        let (json, value) = self.sample::<T>()?;
        Some((slot_of(Path::<T>::at(self.place(json))), value))
    }

    /// A path, a constant, or an optional value with a default.
    pub fn scalar<T>(&mut self) -> Option<(Slot<T>, T)>
    where
        T: Payload + Sample + Serialize + DeserializeOwned + Val<Ty = T> + Clone + Fits<T>,
    {
        let (_, value) = self.sample::<T>()?;
        let (_, default) = self.sample::<T>()?;
        Some(match self.random.below(6) {
            0 if self.language == Language::Jsonata => {
                let (path, given) = self.maybe(value);
                let read = given.unwrap_or_else(|| default.clone());
                (slot_of(path.unwrap_or(default)), read)
            }
            1 if self.language == Language::Jsonata => {
                let (path, given) = self.maybe(value);
                let other = Path::<T>::at(self.place(json!(default)));
                (slot_of(path.unwrap_or(&other)), given.unwrap_or(default))
            }
            2 | 3 => (slot_of(value.clone()), value),
            _ => (slot_of(Path::<T>::at(self.place(json!(value)))), value),
        })
    }

    /// A path to an optional value, which is there, is null, or is absent.
    fn maybe<T: Payload + Serialize>(&mut self, value: T) -> (Path<Option<T>>, Option<T>) {
        match self.random.below(4) {
            0 => (Path::at(self.place(Value::Null)), None),
            1 => (Path::at(Path::place(&input::<Value>()).field("absent")), None),
            _ => (Path::at(self.place(json!(value))), Some(value)),
        }
    }

    /// An optional member: a path that may lead to nothing, `None`, or `Some(..)`. JSONPath hands on only what is there.
    pub fn optional<T>(&mut self) -> Option<(Slot<Option<T>>, Option<T>)>
    where
        T: Payload + Sample + Serialize + DeserializeOwned,
    {
        let (json, value) = self.sample::<T>()?;
        let given = |slot: Slot<T>| slot_of(Expr::<Option<T>>::from_node(slot.to_node()));
        Some(match self.random.below(4) {
            0 => (slot_of(Expr::from_node(sfn_dsl::expr::ops::none().to_node())), None),
            1 if self.language == Language::Jsonata => {
                let (path, value) = self.maybe(value);
                (slot_of(path), value)
            }
            _ => (given(slot_of(Path::<T>::at(self.place(json)))), Some(value)),
        })
    }

    /// A struct literal, or a path.
    pub fn nested<T>(&mut self) -> Option<(Slot<T>, T)>
    where
        T: Payload + Literals + Sample + Serialize + DeserializeOwned,
    {
        if self.depth > 3 || self.random.once_in(4) {
            return self.value();
        }
        self.depth += 1;
        let made = T::literal(self);
        self.depth -= 1;
        let (node, value) = made?;
        Some((slot_of(Expr::<T>::from_node(node)), value))
    }

    /// A struct literal or a path, whose members stand among others.
    pub fn flattened<T>(&mut self, may_be_path: bool) -> Option<(Slot<T>, T)>
    where
        T: Payload + Literals + Sample + Serialize + DeserializeOwned,
    {
        if may_be_path && self.language == Language::Jsonata && self.random.once_in(2) {
            return self.value();
        }
        let (node, value) = T::literal(self)?;
        Some((slot_of(Expr::<T>::from_node(node)), value))
    }

    /// A map whose members stand among others. JSONPath cannot join objects.
    pub fn flattened_map<T: Payload + Sample + Serialize + DeserializeOwned>(&mut self) -> Option<(Slot<T>, T)> {
        (self.language == Language::Jsonata).then(|| self.value())?
    }

    /// A number that is written as a string.
    pub fn number_as_text(&mut self) -> Option<(Slot<String>, u32)> {
        let (_, number) = self.sample::<u32>()?;
        let text = number.to_string();
        let constant = self.random.once_in(2);
        Some((if constant { slot_of(text) } else { slot_of(Path::<String>::at(self.place(text.into()))) }, number))
    }

    /// The same in a member whose form is not known.
    pub fn opaque(&mut self) -> Option<(Slot<Opaque<u32>>, u32)> {
        let (_, number) = self.sample::<u32>()?;
        Some((slot_of(Path::<Opaque<u32>>::at(self.place(number.to_string().into()))), number))
    }
}
