//! serde's `rename_all` rules.
//!
//! Source: serde, "Container attributes", `rename_all`.

/// A case convention, as serde names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RenameRule {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

/// The names that serde takes, for messages.
pub(crate) const RULES: &str = "`lowercase`, `UPPERCASE`, `PascalCase`, `camelCase`, `snake_case`, \
                                `SCREAMING_SNAKE_CASE`, `kebab-case` or `SCREAMING-KEBAB-CASE`";

impl RenameRule {
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "lowercase" => Self::Lower,
            "UPPERCASE" => Self::Upper,
            "PascalCase" => Self::Pascal,
            "camelCase" => Self::Camel,
            "snake_case" => Self::Snake,
            "SCREAMING_SNAKE_CASE" => Self::ScreamingSnake,
            "kebab-case" => Self::Kebab,
            "SCREAMING-KEBAB-CASE" => Self::ScreamingKebab,
            _ => return None,
        })
    }

    /// The wire name of a field that is `snake_case` in Rust.
    pub(crate) fn apply_to_field(self, field: &str) -> String {
        match self {
            Self::Lower | Self::Snake => field.to_owned(),
            Self::Upper | Self::ScreamingSnake => field.to_ascii_uppercase(),
            Self::Pascal => pascal(field),
            Self::Camel => first_lower(&pascal(field)),
            Self::Kebab => field.replace('_', "-"),
            Self::ScreamingKebab => field.to_ascii_uppercase().replace('_', "-"),
        }
    }

    /// The wire name of a variant that is `PascalCase` in Rust.
    pub(crate) fn apply_to_variant(self, variant: &str) -> String {
        match self {
            Self::Pascal => variant.to_owned(),
            Self::Lower => variant.to_ascii_lowercase(),
            Self::Upper => variant.to_ascii_uppercase(),
            Self::Camel => first_lower(variant),
            Self::Snake => snake(variant),
            Self::ScreamingSnake => snake(variant).to_ascii_uppercase(),
            Self::Kebab => snake(variant).replace('_', "-"),
            Self::ScreamingKebab => snake(variant).to_ascii_uppercase().replace('_', "-"),
        }
    }
}

fn first_lower(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_ascii_lowercase().to_string() + letters.as_str(),
        None => String::new(),
    }
}

fn pascal(field: &str) -> String {
    let mut out = String::new();
    let mut capital = true;
    for letter in field.chars() {
        if letter == '_' {
            capital = true;
        } else if capital {
            out.push(letter.to_ascii_uppercase());
            capital = false;
        } else {
            out.push(letter);
        }
    }
    out
}

/// An underscore in front of every capital letter but the first.
fn snake(variant: &str) -> String {
    let mut out = String::new();
    for (index, letter) in variant.char_indices() {
        if index > 0 && letter.is_uppercase() {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::RenameRule;

    #[test]
    fn as_serde_does() {
        for (rule, field, variant) in [
            ("lowercase", "order_id", "outofstock"),
            ("UPPERCASE", "ORDER_ID", "OUTOFSTOCK"),
            ("PascalCase", "OrderId", "OutOfStock"),
            ("camelCase", "orderId", "outOfStock"),
            ("snake_case", "order_id", "out_of_stock"),
            ("SCREAMING_SNAKE_CASE", "ORDER_ID", "OUT_OF_STOCK"),
            ("kebab-case", "order-id", "out-of-stock"),
            ("SCREAMING-KEBAB-CASE", "ORDER-ID", "OUT-OF-STOCK"),
        ] {
            let rule = RenameRule::parse(rule).unwrap();
            assert_eq!(rule.apply_to_field("order_id"), field, "{rule:?}");
            assert_eq!(rule.apply_to_variant("OutOfStock"), variant, "{rule:?}");
        }
        assert_eq!(RenameRule::parse("Camel"), None);
    }
}
