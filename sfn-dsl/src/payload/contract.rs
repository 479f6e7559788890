//! Which JSON is the same, computed by rustc.
//!
//! A type's digest is a number for its JSON, made of those of its members. A type may contain itself, so that a digest
//! looks no deeper than [`Deepest`]: types that agree so far are taken for equal.

use std::marker::PhantomData;

use super::Payload;

/// What rustc knows of a type's JSON, down to some depth.
#[doc(hidden)]
pub trait Digest {
    /// A number for the JSON, written and read. The names of structs and enums in Rust do not matter.
    const JSON: u128;
    /// Whether the type reads everything that it writes. Only then can a workflow pass a value on that it has read.
    const SYMMETRIC: bool;
}

/// How deep a digest looks.
#[doc(hidden)]
pub trait Depth: 'static {
    /// The digest of a member's type.
    type Of<T: Payload>: Digest;
}

/// No deeper.
#[doc(hidden)]
#[derive(Debug)]
pub struct Zero;

/// One deeper than `D`.
#[doc(hidden)]
#[derive(Debug)]
pub struct Below<D>(PhantomData<D>);

impl Depth for Zero {
    type Of<T: Payload> = Leaf<99>;
}

impl<D: Depth> Depth for Below<D> {
    type Of<T: Payload> = T::At<D>;
}

type Three<D> = Below<Below<Below<D>>>;

/// How deep digests look: twelve types in one another.
#[doc(hidden)]
pub type Deepest = Three<Three<Three<Three<Zero>>>>;

/// The digest of a type, as deep as it goes.
#[doc(hidden)]
pub type Full<T> = <T as Payload>::At<Deepest>;

/// A type that contains no other.
#[doc(hidden)]
#[derive(Debug)]
pub struct Leaf<const JSON: u128>;

impl<const JSON: u128> Digest for Leaf<JSON> {
    const JSON: u128 = mix(OFFSET, JSON);
    const SYMMETRIC: bool = true;
}

/// A type that contains another in a way that has a number.
#[doc(hidden)]
#[derive(Debug)]
pub struct Around<const HOW: u128, X>(PhantomData<X>);

impl<const HOW: u128, X: Digest> Digest for Around<HOW, X> {
    const JSON: u128 = mix(mix(OFFSET, HOW), X::JSON);
    const SYMMETRIC: bool = X::SYMMETRIC;
}

/// A type that contains two others in a way that has a number.
#[doc(hidden)]
#[derive(Debug)]
pub struct Both<const HOW: u128, X, Y>(PhantomData<(X, Y)>);

impl<const HOW: u128, X: Digest, Y: Digest> Digest for Both<HOW, X, Y> {
    const JSON: u128 = mix(mix(mix(OFFSET, HOW), X::JSON), Y::JSON);
    const SYMMETRIC: bool = X::SYMMETRIC && Y::SYMMETRIC;
}

const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// A step of FNV-1a on whole numbers instead of bytes, turned so that the upper half counts too.
#[doc(hidden)]
pub const fn mix(hash: u128, value: u128) -> u128 {
    (hash ^ value).wrapping_mul(PRIME).rotate_left(29)
}

/// The hash of a text: FNV-1a.
#[doc(hidden)]
pub const fn text(text: &str) -> u128 {
    let mut hash = OFFSET;
    let mut rest = text.as_bytes();
    while let [byte, others @ ..] = rest {
        hash = (hash ^ (*byte as u128)).wrapping_mul(PRIME);
        rest = others;
    }
    hash
}

/// Whether the members of a type's JSON have names that are known.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Members {
    /// It is no object.
    None,
    /// They have these.
    Known(&'static [&'static str]),
    /// They are those of several types, of which some are flattened into others.
    Joined(&'static [Members]),
    /// They may have any names.
    Any,
}

/// Whether nothing can be flattened here.
#[doc(hidden)]
pub const fn is_no_object(members: Members) -> bool {
    matches!(members, Members::None)
}

/// Whether members may have any names.
#[doc(hidden)]
pub const fn is_open(members: Members) -> bool {
    match members {
        Members::None | Members::Known(_) => false,
        Members::Any => true,
        Members::Joined(parts) => {
            let mut rest = parts;
            while let [part, more @ ..] = rest {
                if is_open(*part) {
                    return true;
                }
                rest = more;
            }
            false
        }
    }
}

/// Whether no one can tell whose a member is.
#[doc(hidden)]
pub const fn are_both_open(first: Members, second: Members) -> bool {
    is_open(first) && is_open(second)
}

/// Whether a member of one would hide a member of the other.
#[doc(hidden)]
pub const fn share_a_name(first: Members, second: Members) -> bool {
    match first {
        Members::None | Members::Any => false,
        Members::Known(names) => {
            let mut rest = names;
            while let [name, more @ ..] = rest {
                if has_member(second, name) {
                    return true;
                }
                rest = more;
            }
            false
        }
        Members::Joined(parts) => {
            let mut rest = parts;
            while let [part, more @ ..] = rest {
                if share_a_name(*part, second) {
                    return true;
                }
                rest = more;
            }
            false
        }
    }
}

/// Whether a name is among those of the members.
#[doc(hidden)]
pub const fn has_member(members: Members, name: &str) -> bool {
    match members {
        Members::None | Members::Any => false,
        Members::Known(names) => is_among(name, names),
        Members::Joined(parts) => {
            let mut rest = parts;
            while let [part, more @ ..] = rest {
                if has_member(*part, name) {
                    return true;
                }
                rest = more;
            }
            false
        }
    }
}

/// A member of a struct literal.
#[doc(hidden)]
#[derive(Debug)]
pub struct Wanted {
    /// Its name in Rust.
    pub field: &'static str,
    /// Whether it may be left out.
    pub may_be_left_out: bool,
    /// What to say if it is missing.
    pub message: &'static str,
}

/// What to say of a struct literal that gives the members `given`: nothing, or that one is missing. It may be one that is
/// misspelt, of which rustc says more, so that nothing is said beside a member that there is not.
#[doc(hidden)]
pub const fn missing(wanted: &[Wanted], optional: &[&str], given: &[&str]) -> Option<&'static str> {
    let mut rest = given;
    while let [name, more @ ..] = rest {
        rest = more;
        if !is_among(name, optional) && !is_wanted(name, wanted) {
            return None;
        }
    }
    let mut rest = wanted;
    while let [member, more @ ..] = rest {
        rest = more;
        if !member.may_be_left_out && !is_given(member, given) {
            return Some(member.message);
        }
    }
    None
}

const fn is_given(member: &Wanted, given: &[&str]) -> bool {
    let mut rest = given;
    while let [first, more @ ..] = rest {
        rest = more;
        if is_same(plain(member.field), first.as_bytes()) {
            return true;
        }
    }
    false
}

/// Whether a field that `stringify!` has written is the one of that name.
pub(super) const fn is_field(written: &str, name: &str) -> bool {
    is_same(plain(written), name.as_bytes())
}

/// The name of a field without `r#`.
const fn plain(field: &str) -> &[u8] {
    match field.as_bytes() {
        [b'r', b'#', name @ ..] => name,
        name => name,
    }
}

const fn is_wanted(name: &str, wanted: &[Wanted]) -> bool {
    let mut rest = wanted;
    while let [first, more @ ..] = rest {
        rest = more;
        if is_same(plain(first.field), name.as_bytes()) {
            return true;
        }
    }
    false
}

const fn is_among(name: &str, names: &[&str]) -> bool {
    let mut rest = names;
    while let [first, more @ ..] = rest {
        rest = more;
        if is_same(plain(first), name.as_bytes()) {
            return true;
        }
    }
    false
}

const fn is_same(mut left: &[u8], mut right: &[u8]) -> bool {
    while let ([a, more_left @ ..], [b, more_right @ ..]) = (left, right) {
        if *a != *b {
            return false;
        }
        (left, right) = (more_left, more_right);
    }
    left.is_empty() && right.is_empty()
}
