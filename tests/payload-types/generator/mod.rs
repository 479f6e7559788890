//! The generator: payload types with every serde attribute, as source text.

mod enums;
mod literals;
mod random;
mod structs;

use random::Random;

/// What later types must know of a generated one.
pub struct Made {
    /// The type as it is used: `T7`, `T8<String>`.
    pub name: String,
    /// An object with known names that ignores others: it can be flattened, and tagged from inside.
    pub object: bool,
    /// Its fields as `path.field` has them, with how each is tested; only for an object.
    pub fields: Vec<String>,
    /// Whether serde writes more than its fields: a tag.
    pub tagged: bool,
    /// Whether a struct literal of it is tested.
    pub literal: bool,
}

/// The source text so far.
pub struct Types {
    pub random: Random,
    pub text: String,
    pub made: Vec<Made>,
}

pub const RULES: [&str; 8] = [
    "lowercase",
    "UPPERCASE",
    "PascalCase",
    "camelCase",
    "snake_case",
    "SCREAMING_SNAKE_CASE",
    "kebab-case",
    "SCREAMING-KEBAB-CASE",
];

pub const DERIVES: &str =
    "#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema, sfn_dsl::Payload)]";

/// The module with all types.
pub fn types(seed: u64) -> String {
    let mut types = Types { random: Random::new(seed), text: String::new(), made: Vec::new() };
    for round in 0..18 {
        types.plain_struct();
        types.attributes_struct();
        types.attributes_struct();
        types.split_struct();
        types.flattening_struct();
        types.defaulted_struct();
        types.generic_struct();
        types.newtype(round);
        types.words();
        types.external_enum();
        types.internal_enum();
        types.adjacent_enum();
        types.untagged_enum();
    }
    types.odd_names_struct();
    types.recursive_struct();
    types.unit_structs();
    let each: String =
        types.made.iter().map(|made| format!("    visitor.visit::<{0}>(\"{0}\");\n", made.name)).collect();
    format!("{}\n/// Visits every type.\npub fn each(visitor: &mut impl Visitor) {{\n{each}}}\n", types.text)
}

impl Types {
    pub fn next_name(&self) -> String {
        format!("T{}", self.made.len())
    }

    pub fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    pub fn finish(&mut self, name: String, object: bool, fields: Vec<String>) {
        self.line(&format!("impl Literals for {name} {{}}"));
        self.made.push(Made { name, object, fields, tagged: false, literal: false });
    }

    /// A type that has a value without being asked for one.
    pub fn default_type(&mut self) -> &'static str {
        self.random.pick::<&str>(&["String", "u32", "bool", "Option<String>", "Vec<u16>", "f64"])
    }

    /// Any type; the deeper, the simpler.
    pub fn any_type(&mut self, depth: u32) -> String {
        let scalars = [
            "String",
            "bool",
            "u8",
            "i32",
            "u64",
            "f64",
            "char",
            "std::borrow::Cow<'static, str>",
            "serde_json::Value",
            "chrono::DateTime<chrono::Utc>",
            "chrono::NaiveDate",
            "uuid::Uuid",
            "rust_decimal::Decimal",
        ];
        let kinds = if depth > 1 { 2 } else { 10 };
        match self.random.below(kinds) {
            1 if !self.made.is_empty() => self.random.pick(&self.made).name.clone(),
            2 | 3 => format!("Option<{}>", self.not_nullable(depth + 1)),
            4 => format!("Vec<{}>", self.any_type(depth + 1)),
            5 => format!("[{}; 2]", self.any_type(depth + 1)),
            6 => format!("({}, {})", self.any_type(depth + 1), self.any_type(depth + 1)),
            7 => format!("std::collections::BTreeMap<String, {}>", self.any_type(depth + 1)),
            8 => format!("Box<{}>", self.any_type(depth + 1)),
            9 => "std::collections::BTreeSet<String>".to_owned(),
            _ => (*self.random.pick(&scalars)).to_owned(),
        }
    }

    /// A type of which no value is `null`: serde itself cannot tell `Some(null)` from `None`.
    fn not_nullable(&mut self, depth: u32) -> String {
        if depth > 1 || self.random.once_in(2) {
            return (*self.random.pick(&["String", "u32", "uuid::Uuid", "bool"])).to_owned();
        }
        format!("Vec<{}>", self.any_type(depth + 1))
    }
}
