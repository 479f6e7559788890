//! What the body of a map reads from outside.

use sfn_asl::Object;
use sfn_asl::model::QueryLanguage;

use super::object;
use crate::expr::{Node, Path, Place, Root, Step};
use crate::payload::Payload;

/// A value outside a map that its body reads.
#[derive(Debug)]
pub struct Capture<T: Payload> {
    name: String,
    value: Path<T>,
    /// The places that are handed over; the whole value if there are none.
    parts: Vec<Node>,
}

impl<T: Payload> Capture<T> {
    /// The whole value, under a name.
    pub fn new(name: impl Into<String>, value: &Path<T>) -> Self {
        Self { name: name.into(), value: value.clone(), parts: Vec::new() }
    }

    /// Hands over this part of the value, and no others but those named in further calls. The name of a part stays: inside,
    /// `order.customer.email` is read under the same names.
    #[must_use]
    pub fn part<V: Part>(mut self, part: &V) -> Self {
        self.parts.push(part.node());
        self
    }
}

/// A place inside a captured value.
pub trait Part {
    /// The place, marked if the value may be absent.
    #[doc(hidden)]
    fn node(&self) -> Node;
}

impl<T: Payload> Part for Path<T> {
    fn node(&self) -> Node {
        let place = Path::place(self);
        let (as_it_is, is_whole) = as_it_is(place);
        let value = Node::Place(as_it_is);
        if T::OPTIONAL && is_whole { Node::Optional(Box::new(value)) } else { value }
    }
}

impl<T: Payload> Part for crate::expr::FlattenedPath<T> {
    fn node(&self) -> Node {
        Node::Place(as_it_is(Self::around(self)).0)
    }
}

/// The place whose JSON is handed over as it is, so that the same steps lead on inside: of the attribute values of an item, the
/// item. And whether it is the place itself.
fn as_it_is(place: &Place) -> (Place, bool) {
    let steps = place.steps.iter().position(|step| matches!(step, Step::Attributes)).unwrap_or(place.steps.len());
    let steps_of = place.steps.iter().take(steps).cloned().collect();
    (Place { root: place.root.clone(), steps: steps_of }, steps == place.steps.len())
}

/// The captures of a map: `()`, and pairs of captures and one more.
pub trait Captures {
    /// The paths that the body gets.
    type Inside;

    /// Selects what has to be handed over.
    #[doc(hidden)]
    fn into_inside(self, selection: &mut Selection) -> Self::Inside;
}

impl Captures for () {
    type Inside = ();

    fn into_inside(self, _: &mut Selection) {}
}

impl<C: Captures, T: Payload> Captures for (C, Capture<T>) {
    type Inside = (C::Inside, Path<T>);

    fn into_inside(self, selection: &mut Selection) -> Self::Inside {
        let (others, capture) = self;
        let others = others.into_inside(selection);
        (others, selection.take(capture))
    }
}

/// The index of the item in its list, from 0, to be captured by the body of a map that is not batched.
pub fn item_index() -> Path<u64> {
    Path::at(map_item("Index"))
}

fn map_item(member: &'static str) -> Place {
    Place::root(Root::Context).field("Map").field("Item").field(member)
}

/// What is handed over to a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Passed {
    /// What leads elsewhere inside: the body runs in the execution itself.
    IfNeeded,
    /// Everything: the body runs in an execution of its own.
    Always,
}

/// What a map selects for its body.
#[derive(Debug)]
pub struct Selection {
    passed: Passed,
    language: QueryLanguage,
    /// Where the body finds it.
    inside: Place,
    members: Vec<(String, Node)>,
}

impl Selection {
    pub(super) fn new(passed: Passed, inside: Place, language: QueryLanguage) -> Self {
        Self { passed, language, inside, members: Vec::new() }
    }

    /// The path by which the body reads a captured value.
    fn take<T: Payload>(&mut self, capture: Capture<T>) -> Path<T> {
        let Capture { name, value, parts } = capture;
        let place = Path::place(&value);
        if self.passed == Passed::IfNeeded && matches!(place.root, Root::Variable(_) | Root::ExecutionInput) {
            return value;
        }
        let inside = Path::at(self.inside.field(name.clone()));
        let whole = T::read_at(place);
        let (base, _) = as_it_is(place);
        let mut tree = Tree::default();
        for part in &parts {
            tree.add(&base, part, self.language);
        }
        let selected = if parts.is_empty() || tree.whole { whole } else { tree.into_node() };
        self.members.push((name, selected));
        inside
    }

    /// Where the body finds the item, and the `ItemSelector` if the body gets more than it.
    pub(super) fn with_item(mut self, name: &str) -> (Place, Option<Object>) {
        if self.members.is_empty() {
            return (self.inside, None);
        }
        let mut name = name.to_owned();
        while self.members.iter().any(|(other, _)| *other == name) {
            name.push('_');
        }
        self.members.insert(0, (name.clone(), Node::Place(map_item("Value"))));
        (self.inside.field(name), Some(object(&self.members, self.language)))
    }

    /// The data that goes with a batch.
    pub(super) fn into_batch_input(self) -> Option<Object> {
        (!self.members.is_empty()).then(|| object(&self.members, self.language))
    }
}

/// The parts of a value that are handed over, by the names of their members.
#[derive(Debug, Default)]
struct Tree {
    /// Whether the value itself is handed over, and the expression for it.
    whole: bool,
    node: Option<Node>,
    members: Vec<(std::borrow::Cow<'static, str>, Tree)>,
}

impl Tree {
    /// Adds a part of the value at `base`. JSONPath has no way to hand over what may be absent, but with what is around it.
    fn add(&mut self, base: &Place, part: &Node, language: QueryLanguage) {
        let place = match part {
            Node::Optional(inner)
                if let Node::Place(place) = &**inner
                    && language == QueryLanguage::JsonPath =>
            {
                let mut around = place.clone();
                around.steps.pop();
                return self.add(base, &Node::Place(around), language);
            }
            Node::Place(place) => place,
            Node::Optional(inner) if let Node::Place(place) = &**inner => place,
            // What is no place is computed from the whole.
            _ => {
                self.whole = true;
                return;
            }
        };
        if place.root != base.root || !place.steps.starts_with(&base.steps) {
            self.whole = true;
            return;
        }
        let mut at = self;
        let mut here = base.clone();
        for step in place.steps.iter().skip(base.steps.len()) {
            // An element is handed over with its list.
            let Step::Field(name) = step else {
                at.take_whole(Node::Place(here));
                return;
            };
            here = here.field(name.clone());
            let position = at.members.iter().position(|(other, _)| other == name);
            let position = position.unwrap_or_else(|| {
                at.members.push((name.clone(), Self::default()));
                at.members.len() - 1
            });
            let Some((_, member)) = at.members.get_mut(position) else { return };
            at = member;
        }
        at.take_whole(part.clone());
    }

    fn take_whole(&mut self, node: Node) {
        self.whole = true;
        self.node = Some(node);
    }

    fn into_node(self) -> Node {
        match self.node {
            Some(node) if self.whole => node,
            _ => Node::Object(self.members.into_iter().map(|(name, tree)| (name, tree.into_node())).collect()),
        }
    }
}
