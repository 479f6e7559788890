//! What serde makes of a type, as data: the JSON that it writes and the JSON that it reads.

use std::fmt;

/// The JSON of a payload type, in both directions.
///
/// `#[derive(Payload)]` makes it from the type and its `#[serde(..)]` attributes. A value that a handler returned was
/// *serialized* by it; a value that a handler is given is *deserialized* by it.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Any JSON.
    Any,
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number: the Rust type.
    Number(&'static str),
    /// A string: what it holds (`date-time`, `uuid`, ..), or nothing.
    String(&'static str),
    /// A value or `null`; as a member it may be left out.
    Optional(ShapeOf),
    /// An array of any length.
    List(ShapeOf),
    /// An array of that length.
    Array(ShapeOf, usize),
    /// An array with an element of each of these.
    Tuple(&'static [ShapeOf]),
    /// An object with any member names: what the names are in Rust, and what the members hold.
    Map(ShapeOf, ShapeOf),
    /// JSON of which a workflow knows nothing.
    Opaque,
    /// What is in a struct with one unnamed field, or in a `#[serde(transparent)]` one.
    Newtype(Newtype),
    /// An object with the members of a struct.
    Struct(Struct),
    /// One of several variants.
    Enum(Enum),
}

/// A struct that serde writes as what is in it.
#[derive(Debug, Clone, Copy)]
pub struct Newtype {
    /// The type's name in Rust.
    pub name: &'static str,
    /// Whether it says `#[serde(transparent)]`. Only then may a member be left out because what is in it may be.
    pub transparent: bool,
    /// What is in it.
    pub inner: ShapeOf,
}

/// A struct with named fields.
#[derive(Debug, Clone, Copy)]
pub struct Struct {
    /// The type's name in Rust.
    pub name: &'static str,
    /// `#[serde(deny_unknown_fields)]`
    pub deny_unknown_fields: bool,
    /// The members, in written order.
    pub members: &'static [Member],
}

/// A field of a struct or of a variant.
#[derive(Debug, Clone, Copy)]
// Each is an attribute of serde's, or none.
#[allow(clippy::struct_excessive_bools)]
pub struct Member {
    /// The field's name in Rust.
    pub field: &'static str,
    /// The name under which it is written; none if it is not.
    pub serialized: Option<&'static str>,
    /// `#[serde(skip_serializing_if)]`: it is not always written.
    pub may_be_left_out: bool,
    /// The name under which it is read; none if it is not.
    pub deserialized: Option<&'static str>,
    /// Further names under which it is read.
    pub aliases: &'static [&'static str],
    /// `#[serde(default)]`, on the field or on its type.
    pub has_default: bool,
    /// It is read by a function of the user's (`with`, `deserialize_with`), for which nothing is no value.
    pub read_by_function: bool,
    /// `#[serde(flatten)]`: its members stand among those of the struct.
    pub flatten: bool,
    /// What it holds.
    pub shape: ShapeOf,
}

/// An enum.
#[derive(Debug, Clone, Copy)]
pub struct Enum {
    /// The type's name in Rust.
    pub name: &'static str,
    /// How a value says which variant it is.
    pub tagging: Tagging,
    /// `#[serde(deny_unknown_fields)]`
    pub deny_unknown_fields: bool,
    /// The variants, in written order.
    pub variants: &'static [Variant],
}

/// How the JSON of an enum says which variant it is.
///
/// Source: serde, "Enum representations".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tagging {
    /// By the name around the content.
    External,
    /// By a member beside those of the content.
    Internal(&'static str),
    /// By a member beside the member that holds the content.
    Adjacent(&'static str, &'static str),
    /// Not at all.
    Untagged,
}

/// A variant of an enum.
#[derive(Debug, Clone, Copy)]
pub struct Variant {
    /// The variant's name in Rust.
    pub variant: &'static str,
    /// The name under which it is written; none if it is not.
    pub serialized: Option<&'static str>,
    /// The name under which it is read; none if it is not.
    pub deserialized: Option<&'static str>,
    /// Further names under which it is read.
    pub aliases: &'static [&'static str],
    /// `#[serde(untagged)]` on the variant.
    pub untagged: bool,
    /// `#[serde(other)]`: every other name is read as this variant.
    pub other: bool,
    /// What it holds.
    pub content: Content,
}

/// What a variant holds.
#[derive(Debug, Clone, Copy)]
pub enum Content {
    /// Nothing.
    Unit,
    /// One value.
    Newtype(ShapeOf),
    /// An array.
    Tuple(&'static [ShapeOf]),
    /// An object.
    Struct(&'static [Member]),
}

/// The shape of a type. A function, so that a type can contain itself.
#[derive(Clone, Copy)]
pub struct ShapeOf(pub fn() -> Shape);

impl ShapeOf {
    /// The shape.
    pub fn get(self) -> Shape {
        (self.0)()
    }
}

impl fmt::Debug for ShapeOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

impl Shape {
    /// Whether a member of this shape may be left out where it is read.
    pub fn is_optional(&self) -> bool {
        match self {
            Self::Optional(_) => true,
            Self::Newtype(newtype) => newtype.transparent && newtype.inner.get().is_optional(),
            _ => false,
        }
    }

    /// Whether `null` is among the values.
    pub fn is_nullable(&self) -> bool {
        match self {
            Self::Any | Self::Null | Self::Optional(_) | Self::Opaque => true,
            Self::Newtype(newtype) => newtype.inner.get().is_nullable(),
            Self::Enum(of) => of.variants.iter().any(|variant| match variant.content {
                Content::Unit => of.tagging == Tagging::Untagged || variant.untagged,
                Content::Newtype(inner) => {
                    (of.tagging == Tagging::Untagged || variant.untagged) && inner.get().is_nullable()
                }
                _ => false,
            }),
            _ => false,
        }
    }

    /// The member names that a value of this shape may be written with; none if it may be any, or is no object.
    pub fn serialized_names(&self) -> Option<Vec<&'static str>> {
        let mut names = Vec::new();
        self.add_names(&mut names).then_some(names)
    }

    /// Adds the names; false if they are not known.
    fn add_names(&self, names: &mut Vec<&'static str>) -> bool {
        match self {
            Self::Newtype(newtype) => newtype.inner.get().add_names(names),
            Self::Struct(of) => add_member_names(of.members, names),
            // The value of `()` has no members where it is flattened.
            Self::Null => true,
            Self::Enum(of) => of.variants.iter().filter(|variant| variant.serialized.is_some()).all(|variant| {
                let tagging = if variant.untagged { Tagging::Untagged } else { of.tagging };
                match tagging {
                    Tagging::External => {
                        names.extend(variant.serialized);
                        true
                    }
                    Tagging::Adjacent(tag, content) => {
                        names.extend([tag, content]);
                        true
                    }
                    Tagging::Internal(tag) => {
                        names.push(tag);
                        variant.content.add_names(names)
                    }
                    Tagging::Untagged => variant.content.add_names(names),
                }
            }),
            _ => false,
        }
    }
}

impl Content {
    fn add_names(&self, names: &mut Vec<&'static str>) -> bool {
        match self {
            Self::Unit => true,
            Self::Newtype(inner) => inner.get().add_names(names),
            Self::Tuple(_) => false,
            Self::Struct(members) => add_member_names(members, names),
        }
    }
}

fn add_member_names(members: &[Member], names: &mut Vec<&'static str>) -> bool {
    members.iter().all(|member| match member.serialized {
        Some(_) if member.flatten => member.shape.get().add_names(names),
        Some(name) => {
            names.push(name);
            true
        }
        None => true,
    })
}

impl Member {
    /// Whether the JSON that is read must have the member.
    pub fn is_required(&self) -> bool {
        self.deserialized.is_some()
            && !self.flatten
            && !self.has_default
            && (self.read_by_function || !self.shape.get().is_optional())
    }

    /// Whether the JSON that is written always has the member.
    pub const fn is_always_written(&self) -> bool {
        self.serialized.is_some() && !self.flatten && !self.may_be_left_out
    }
}

impl Enum {
    /// Whether no variant holds anything: the values are a closed set of strings.
    pub const fn is_set_of_strings(&self) -> bool {
        if !matches!(self.tagging, Tagging::External) {
            return false;
        }
        let mut rest = self.variants;
        while let [variant, others @ ..] = rest {
            if !matches!(variant.content, Content::Unit) || variant.untagged {
                return false;
            }
            rest = others;
        }
        true
    }
}
