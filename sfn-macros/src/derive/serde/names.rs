//! Names that may differ between writing and reading.

use syn::{LitStr, meta::ParseNestedMeta};

use super::rename::{RULES, RenameRule};

/// `rename` and `alias`.
#[derive(Default)]
pub(crate) struct Names {
    pub(crate) serialize: Option<String>,
    pub(crate) deserialize: Option<String>,
    /// Further names that are read.
    pub(crate) aliases: Vec<String>,
}

/// `rename_all`
#[derive(Default, Clone, Copy)]
pub(crate) struct Rules {
    pub(crate) serialize: Option<RenameRule>,
    pub(crate) deserialize: Option<RenameRule>,
}

/// A direction of serde.
enum Direction {
    Serialize,
    Deserialize,
}

impl Names {
    pub(super) fn read(&mut self, meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
        both(meta, |direction, text| {
            match direction {
                Direction::Serialize => self.serialize = Some(text.value()),
                // serde takes the first as the name, and any others as well.
                Direction::Deserialize if self.deserialize.is_some() => self.aliases.push(text.value()),
                Direction::Deserialize => self.deserialize = Some(text.value()),
            }
            Ok(())
        })
    }

    pub(super) fn read_alias(&mut self, meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
        self.aliases.push(meta.value()?.parse::<LitStr>()?.value());
        Ok(())
    }
}

impl Rules {
    pub(super) fn read(&mut self, meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
        both(meta, |direction, text| {
            let rule = RenameRule::parse(&text.value())
                .ok_or_else(|| syn::Error::new(text.span(), format!("serde's rules are {RULES}")))?;
            match direction {
                Direction::Serialize => self.serialize = Some(rule),
                Direction::Deserialize => self.deserialize = Some(rule),
            }
            Ok(())
        })
    }

    /// These, and where there are none, the others.
    pub(crate) fn or(self, others: Self) -> Self {
        Self { serialize: self.serialize.or(others.serialize), deserialize: self.deserialize.or(others.deserialize) }
    }

    /// The names of a field, written and read.
    pub(crate) fn field(self, names: &Names, ident: &str) -> (String, String) {
        let name = |given: &Option<String>, rule: Option<RenameRule>| match (given, rule) {
            (Some(given), _) => given.clone(),
            (None, Some(rule)) => rule.apply_to_field(ident),
            (None, None) => ident.to_owned(),
        };
        (name(&names.serialize, self.serialize), name(&names.deserialize, self.deserialize))
    }

    /// The names of a variant, written and read.
    pub(crate) fn variant(self, names: &Names, ident: &str) -> (String, String) {
        let name = |given: &Option<String>, rule: Option<RenameRule>| match (given, rule) {
            (Some(given), _) => given.clone(),
            (None, Some(rule)) => rule.apply_to_variant(ident),
            (None, None) => ident.to_owned(),
        };
        (name(&names.serialize, self.serialize), name(&names.deserialize, self.deserialize))
    }
}

/// `= "name"` for both directions, or `(serialize = "name", deserialize = "name")`.
fn both(meta: &ParseNestedMeta<'_>, mut each: impl FnMut(Direction, &LitStr) -> syn::Result<()>) -> syn::Result<()> {
    if !meta.input.peek(syn::token::Paren) {
        let text: LitStr = meta.value()?.parse()?;
        each(Direction::Serialize, &text)?;
        return each(Direction::Deserialize, &text);
    }
    meta.parse_nested_meta(|inner| {
        let direction = if inner.path.is_ident("serialize") {
            Direction::Serialize
        } else if inner.path.is_ident("deserialize") {
            Direction::Deserialize
        } else {
            return Err(inner.error("serde takes `serialize = \"..\"` and `deserialize = \"..\"` here"));
        };
        each(direction, &inner.value()?.parse()?)
    })
}
