//! Structs.

use super::{DERIVES, Made, RULES, Types};

/// What stands in front of a field, and how it is tested.
pub struct Field {
    pub attributes: String,
    pub ty: String,
    /// Whether serde writes it.
    written: bool,
    /// Whether serde reads it.
    pub read: bool,
    /// A function of the value that says that it is left out.
    left_out_if: Option<&'static str>,
    /// The text of its own JSON, if that is not what its type gives.
    pub own_json: Option<&'static str>,
    /// The type whose members stand among those of the struct.
    pub flatten: Option<usize>,
}

impl Field {
    fn plain(ty: String) -> Self {
        Self {
            attributes: String::new(),
            ty,
            written: true,
            read: true,
            left_out_if: None,
            own_json: None,
            flatten: None,
        }
    }
}

/// Names that a path must quote, or JSONata would read as something else.
const ODD_NAMES: [&str; 16] = [
    "content-type",
    "and",
    "it's",
    "a b",
    "$x",
    "a`b",
    "ü",
    "100%}",
    "a.b",
    "a\\\\b",
    "0",
    "*",
    "a,b",
    "['x']",
    "\\\"q\\\"",
    "😀",
];

impl Types {
    fn container(&mut self) -> String {
        match self.random.below(3) {
            0 => String::new(),
            _ => format!("#[serde(rename_all = \"{}\")]\n", self.random.pick(&RULES)),
        }
    }

    /// The struct, its sample values, and its paths.
    fn write_struct(&mut self, container: &str, fields: &[Field], object: bool) {
        let name = self.next_name();
        let number = self.made.len();
        let ident = |index: usize| format!("the_field_{number}_{index}");
        self.line(DERIVES);
        self.line(container);
        self.line(&format!("pub struct {name} {{"));
        for (index, field) in fields.iter().enumerate() {
            self.line(&format!("    {} pub {}: {},", field.attributes, ident(index), field.ty));
        }
        self.line("}");
        let samples: String =
            (0..fields.len()).map(|index| format!("{}: Sample::sample(random), ", ident(index))).collect();
        self.line(&format!(
            "impl Sample for {name} {{ fn sample(random: &mut Random) -> Self {{ Self {{ {samples} }} }} }}"
        ));
        let mut cases = Vec::new();
        for (index, field) in fields.iter().enumerate().filter(|(_, field)| field.written) {
            let ident = ident(index);
            let json =
                field.own_json.map_or_else(|| format!("json(&value.{ident})"), |json| json.replace("IT", &ident));
            let json = match field.left_out_if {
                Some(function) => format!("if {function}(&value.{ident}) {{ None }} else {{ Some({json}) }}"),
                None => format!("Some({json})"),
            };
            cases.push(format!("Case::new(\"{ident}\", &path.{ident}, {json}),"));
            if let Some(inner) = field.flatten {
                for inner in &self.made[inner].fields {
                    cases.push(
                        inner.replace("value.", &format!("value.{ident}.")).replace("path.", &format!("path.{ident}.")),
                    );
                }
            }
        }
        self.line(&format!(
            "impl Paths for {name} {{ fn cases(value: &Self, path: &sfn_dsl::Path<Self>) -> Vec<Case> {{ let _ = (value, path); vec![{}] }} }}",
            cases.join("\n        ")
        ));
        self.write_literal(&name, fields, ident, container.contains("#[serde(default)]"));
        self.made.push(Made { name, object, fields: cases, tagged: container.contains("tag ="), literal: true });
    }

    pub fn plain_struct(&mut self) {
        let mut container = self.container();
        if self.random.once_in(4) {
            container.push_str(&format!("#[serde(tag = \"is-{}\")]\n", self.made.len()));
        }
        let fields: Vec<Field> = (0..2 + self.random.below(4)).map(|_| Field::plain(self.any_type(0))).collect();
        self.write_struct(&container, &fields, true);
    }

    /// Fields with all kinds of attributes that serve both directions.
    pub fn attributes_struct(&mut self) {
        let mut container = self.container();
        let deny = self.random.once_in(4);
        if deny {
            container.push_str("#[serde(deny_unknown_fields)]\n");
        }
        let number = self.made.len();
        let count = 3 + self.random.below(5);
        let fields: Vec<Field> = (0..count).map(|index| self.field(number, index)).collect();
        self.write_struct(&container, &fields, !deny);
    }

    fn field(&mut self, number: usize, index: usize) -> Field {
        let odd = *self.random.pick(&ODD_NAMES);
        let mut field = Field::plain(String::new());
        match self.random.below(11) {
            0 => {
                field.ty = self.any_type(0);
                field.attributes = format!("#[serde(rename = \"{odd}{number}{index}\")]");
            }
            1 => {
                field.ty = self.any_type(0);
                field.attributes = format!("#[serde(alias = \"also{number}{index}\", alias = \"and{number}{index}\")]");
            }
            2 => {
                field.ty = self.default_type().to_owned();
                field.attributes = "#[serde(default)]".to_owned();
            }
            3 => {
                field.ty = self.default_type().to_owned();
                field.attributes = "#[serde(skip)]".to_owned();
                (field.written, field.read) = (false, false);
            }
            4 => {
                field.ty = format!("Option<{}>", self.random.pick(&["String", "Vec<String>", "u32"]));
                field.attributes = "#[serde(skip_serializing_if = \"Option::is_none\")]".to_owned();
                field.left_out_if = Some("Option::is_none");
            }
            5 => {
                field.ty = format!("Vec<{}>", self.any_type(1));
                field.attributes = "#[serde(default, skip_serializing_if = \"Vec::is_empty\")]".to_owned();
                field.left_out_if = Some("Vec::is_empty");
            }
            6 => {
                field.ty = "u32".to_owned();
                field.attributes =
                    "#[serde(with = \"as_text\")] #[schemars(with = \"String\")] #[payload(as = String)]".to_owned();
                field.own_json = Some("json(&value.IT.to_string())");
            }
            7 => {
                field.ty = "u32".to_owned();
                field.attributes = "#[serde(serialize_with = \"as_text::serialize\", deserialize_with = \
                                    \"as_text::deserialize\")] #[schemars(with = \"String\")] #[payload(opaque)]"
                    .to_owned();
                field.own_json = Some("json(&value.IT.to_string())");
            }
            8 => {
                // A function that reads has no idea of a missing member, even if it gives an `Option`.
                field.ty = "Option<u32>".to_owned();
                field.attributes =
                    "#[serde(deserialize_with = \"read_optional\")] #[payload(as = Option<u32>)]".to_owned();
            }
            9 => {
                field.ty = "Option<u32>".to_owned();
                field.attributes =
                    "#[serde(default, deserialize_with = \"read_optional\")] #[payload(as = Option<u32>)]".to_owned();
            }
            _ => field.ty = self.any_type(0),
        }
        field
    }

    /// Names and presence that differ between writing and reading.
    pub fn split_struct(&mut self) {
        let (write, read) = (*self.random.pick(&RULES), *self.random.pick(&RULES));
        let number = self.made.len();
        let mut fields = Vec::new();
        for index in 0..5 {
            let mut field = Field::plain(self.default_type().to_owned());
            match index {
                0 => {}
                1 => {
                    field.attributes =
                        format!("#[serde(rename(serialize = \"w{number}\", deserialize = \"r{number}\"))]");
                }
                2 => {
                    field.attributes = "#[serde(skip_serializing)]".to_owned();
                    field.written = false;
                }
                3 => {
                    field.attributes = "#[serde(skip_deserializing)]".to_owned();
                    field.read = false;
                }
                _ => {
                    field.ty = "Vec<String>".to_owned();
                    field.attributes = "#[serde(skip_serializing_if = \"Vec::is_empty\")]".to_owned();
                    field.left_out_if = Some("Vec::is_empty");
                }
            }
            fields.push(field);
        }
        let container = format!("#[serde(rename_all(serialize = \"{write}\", deserialize = \"{read}\"))]\n");
        self.write_struct(&container, &fields, false);
    }

    /// Structs and maps whose members stand among those of the struct.
    pub fn flattening_struct(&mut self) {
        let mut fields = vec![Field::plain(self.any_type(0))];
        let objects: Vec<usize> = (0..self.made.len())
            .filter(|index| self.made[*index].object && !self.made[*index].fields.is_empty())
            .collect();
        let inner = *self.random.pick(&objects);
        let mut field = Field::plain(self.made[inner].name.clone());
        field.attributes = "#[serde(flatten)]".to_owned();
        field.flatten = Some(inner);
        fields.push(field);
        let open = self.random.once_in(2);
        if open {
            let mut rest = Field::plain("std::collections::BTreeMap<String, serde_json::Value>".to_owned());
            rest.attributes = "#[serde(flatten)]".to_owned();
            fields.push(rest);
        }
        fields.push(Field::plain("u32".to_owned()));
        let container = self.container();
        self.write_struct(&container, &fields, false);
    }

    /// `#[serde(default)]` on the struct.
    pub fn defaulted_struct(&mut self) {
        let name = self.next_name();
        let fields: Vec<Field> = (0..3).map(|_| Field::plain(self.any_type(1))).collect();
        let container = format!("{}#[serde(default)]\n", self.container());
        self.write_struct(&container, &fields, true);
        self.line(&format!(
            "impl Default for {name} {{ fn default() -> Self {{ Sample::sample(&mut Random::new(1)) }} }}"
        ));
    }

    /// A type with parameters, which contains itself.
    pub fn generic_struct(&mut self) {
        let name = self.next_name();
        let container = self.container();
        self.line(DERIVES);
        self.line(&container);
        self.line(&format!(
            "pub struct {name}<A, B = u32> {{ pub a: A, pub many_b: Vec<B>, pub again: Option<Box<{name}<A, B>>> }}"
        ));
        self.line(&format!(
            "impl<A: Sample, B: Sample> Sample for {name}<A, B> {{ fn sample(random: &mut Random) -> Self {{ Self {{ \
             a: Sample::sample(random), many_b: Sample::sample(random), again: Sample::sample(random) }} }} }}"
        ));
        let argument = self.any_type(1);
        let cases = ["a", "many_b", "again"]
            .map(|field| format!("Case::new(\"{field}\", &path.{field}, Some(json(&value.{field}))),"));
        self.line(&format!(
            "impl Paths for {name}<{argument}> {{ fn cases(value: &Self, path: &sfn_dsl::Path<Self>) -> Vec<Case> {{ vec![{}] }} }}",
            cases.join(" ")
        ));
        self.finish(format!("{name}<{argument}>"), false, Vec::new());
    }

    /// Structs that are written as what is in them, and arrays.
    pub fn newtype(&mut self, round: usize) {
        let name = self.next_name();
        let (inner, other) = (self.any_type(0), self.any_type(1));
        let (attributes, declaration, sample, fields): (&str, String, &str, &[&str]) = match round % 4 {
            0 => ("", format!("pub struct {name}(pub {inner});"), "Self(Sample::sample(random))", &["0"]),
            1 => (
                "#[serde(transparent)]",
                format!(
                    "pub struct {name} {{ pub inner: {inner}, #[serde(skip)] pub of: std::marker::PhantomData<u8> }}"
                ),
                "Self { inner: Sample::sample(random), of: std::marker::PhantomData }",
                &["inner"],
            ),
            2 => (
                "",
                format!("pub struct {name}(pub {inner}, pub {other});"),
                "Self(Sample::sample(random), Sample::sample(random))",
                &["0", "1"],
            ),
            _ => (
                "#[serde(from = \"Wire\", into = \"Wire\")] #[schemars(with = \"Wire\")]",
                format!(
                    "pub struct {name} {{ pub inner: u32 }} impl From<Wire> for {name} {{ fn from(wire: Wire) -> Self {{ Self {{ inner: wire.wire_value }} }} }} impl From<{name}> for Wire {{ fn from(from: {name}) -> Self {{ Self {{ wire_value: from.inner }} }} }}"
                ),
                "Self { inner: Sample::sample(random) }",
                &[],
            ),
        };
        self.line(DERIVES);
        self.line(attributes);
        self.line(&declaration);
        self.line(&format!("impl Sample for {name} {{ fn sample(random: &mut Random) -> Self {{ {sample} }} }}"));
        let mut cases: Vec<String> = fields
            .iter()
            .map(|field| format!("Case::new(\"{field}\", &path.{field}, Some(json(&value.{field}))),"))
            .collect();
        if fields.is_empty() {
            cases.push("Case::new(\"inner\", &path.wire_value, Some(json(&value.inner))),".to_owned());
        }
        self.line(&format!(
            "impl Paths for {name} {{ fn cases(value: &Self, path: &sfn_dsl::Path<Self>) -> Vec<Case> {{ vec![{}] }} }}",
            cases.join(" ")
        ));
        self.finish(name, false, Vec::new());
    }

    /// A struct with all the odd names.
    pub fn odd_names_struct(&mut self) {
        let field = |name: &str| Field {
            attributes: format!("#[serde(rename = \"{name}\")]"),
            ..Field::plain("u32".to_owned())
        };
        let fields: Vec<Field> = ODD_NAMES.iter().map(|name| field(name)).collect();
        self.write_struct("", &fields, true);
    }

    pub fn recursive_struct(&mut self) {
        let name = self.next_name();
        self.write_struct(
            "#[serde(rename_all = \"camelCase\")]",
            &[
                Field::plain("String".to_owned()),
                Field::plain(format!("Vec<{name}>")),
                Field::plain(format!("Option<Box<{name}>>")),
                Field::plain(format!("std::collections::BTreeMap<String, {name}>")),
            ],
            true,
        );
    }

    pub fn unit_structs(&mut self) {
        for declaration in ["pub struct NAME;", "pub struct NAME {}"] {
            let name = self.next_name();
            self.line(DERIVES);
            self.line(&declaration.replace("NAME", &name));
            self.line(&format!("impl Sample for {name} {{ fn sample(_: &mut Random) -> Self {{ Self {{}} }} }}"));
            self.line(&format!("impl Paths for {name} {{}}"));
            self.finish(name, false, Vec::new());
        }
    }
}
