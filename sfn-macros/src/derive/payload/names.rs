//! Names that no one could tell apart.

use syn::Ident;

use super::member::Member;
use super::variant::Variant;

/// A JSON object has each name once, and each name that is read belongs to one member.
pub(super) fn one_name_each(members: &[Member<'_>], errors: &mut Vec<syn::Error>) {
    let named: Vec<Named<'_>> =
        members.iter().filter(|member| member.flatten.is_none()).map(Named::of_member).collect();
    check(&named, errors);
}

/// Each name is that of one variant.
pub(super) fn one_variant_each(variants: &[Variant<'_>], errors: &mut Vec<syn::Error>) {
    let named: Vec<Named<'_>> = variants.iter().filter(|variant| !variant.untagged).map(Named::of_variant).collect();
    check(&named, errors);
}

/// A member or a variant.
struct Named<'a> {
    ident: Option<&'a Ident>,
    name: &'a str,
    serialized: Option<&'a str>,
    deserialized: Option<&'a str>,
    aliases: &'a [String],
}

impl<'a> Named<'a> {
    fn of_member(member: &'a Member<'_>) -> Self {
        Self {
            ident: member.ident,
            name: &member.name,
            serialized: member.serialized.as_deref(),
            deserialized: member.deserialized.as_deref(),
            aliases: &member.aliases,
        }
    }

    fn of_variant(variant: &'a Variant<'_>) -> Self {
        Self {
            ident: Some(variant.ident),
            name: &variant.name,
            serialized: variant.serialized.as_deref(),
            deserialized: variant.deserialized.as_deref(),
            aliases: &variant.aliases,
        }
    }

    /// The names under which it is read.
    fn read(&self) -> impl Iterator<Item = &str> {
        let aliases = self.aliases.iter().map(String::as_str);
        self.deserialized.into_iter().flat_map(move |name| std::iter::once(name).chain(aliases.clone()))
    }

    /// A name that is also the other's.
    fn shared_with(&self, other: &Self) -> Option<&str> {
        let written = self.serialized.filter(|name| other.serialized == Some(name));
        written.or_else(|| self.read().find(|name| other.read().any(|read| read == *name)))
    }
}

fn check(all: &[Named<'_>], errors: &mut Vec<syn::Error>) {
    for (index, one) in all.iter().enumerate() {
        let earlier = all.iter().take(index).find_map(|earlier| Some((earlier, one.shared_with(earlier)?)));
        if let (Some((earlier, name)), Some(ident)) = (earlier, one.ident) {
            let message = format!("`{}` and `{}` are both `{name}` in the JSON; rename one", earlier.name, one.name);
            errors.push(syn::Error::new(ident.span(), message));
        }
    }
}
