//! Enums.

use super::{DERIVES, RULES, Types};

/// A variant, and how a value of it is made.
struct Variant {
    text: String,
    /// Nothing for one that serde refuses to write.
    sample: Option<String>,
}

impl Types {
    fn write_enum(&mut self, container: &str, variants: &[Variant]) {
        let name = self.next_name();
        self.line(DERIVES);
        self.line(container);
        self.line("#[allow(dead_code)]");
        self.line(&format!("pub enum {name} {{"));
        for variant in variants {
            self.line(&format!("    {},", variant.text));
        }
        self.line("}");
        let samples: Vec<&String> = variants.iter().filter_map(|variant| variant.sample.as_ref()).collect();
        let arms: String =
            samples.iter().enumerate().map(|(index, sample)| format!("{index} => Self::{sample},\n")).collect();
        self.line(&format!(
            "impl Sample for {name} {{ fn sample(random: &mut Random) -> Self {{ match random.below({}) {{ {arms} _ => unreachable!() }} }} }}",
            samples.len()
        ));
        self.line(&format!("impl Paths for {name} {{}}"));
        self.finish(name, false, Vec::new());
    }

    fn rename_all(&mut self) -> String {
        match self.random.below(3) {
            0 => String::new(),
            _ => format!("#[serde(rename_all = \"{}\")]\n", self.random.pick(&RULES)),
        }
    }

    /// Variants that hold nothing, with names of all kinds.
    pub fn words(&mut self) {
        let container = match self.random.below(3) {
            0 => format!("#[serde(rename_all(serialize = \"{}\"))]\n", self.random.pick(&RULES)),
            _ => self.rename_all(),
        };
        let variants = [
            Variant { text: "OutOfStock".to_owned(), sample: Some("OutOfStock".to_owned()) },
            Variant { text: "#[serde(rename = \"in-stock!\")] InStock".to_owned(), sample: Some("InStock".to_owned()) },
            Variant {
                text: "#[serde(alias = \"unknown\", alias = \"none\")] HTTPError2".to_owned(),
                sample: Some("HTTPError2".to_owned()),
            },
            Variant { text: "#[serde(skip)] Never".to_owned(), sample: None },
        ];
        self.write_enum(&container, &variants);
    }

    fn struct_variant(&mut self, name: &str) -> Variant {
        let number = self.made.len();
        let (a, b) = (self.any_type(1), self.default_type());
        let attribute = match self.random.below(3) {
            0 => format!("#[serde(rename_all = \"{}\")] ", self.random.pick(&RULES)),
            _ => String::new(),
        };
        let lower = name.to_lowercase();
        Variant {
            text: format!(
                "{attribute}{name} {{ must_be_{lower}_{number}: u32, one_{lower}_{number}: {a}, #[serde(default)] two_{lower}_{number}: {b} }}"
            ),
            sample: Some(format!(
                "{name} {{ must_be_{lower}_{number}: Sample::sample(random), one_{lower}_{number}: Sample::sample(random), two_{lower}_{number}: Sample::sample(random) }}"
            )),
        }
    }

    fn newtype_variant(name: &str, inner: &str) -> Variant {
        Variant { text: format!("{name}({inner})"), sample: Some(format!("{name}(Sample::sample(random))")) }
    }

    /// A struct whose JSON is an object.
    fn object_type(&mut self) -> String {
        let objects: Vec<&String> = self.made.iter().filter(|made| made.object).map(|made| &made.name).collect();
        (*self.random.pick(&objects)).clone()
    }

    fn unit(name: &str) -> Variant {
        Variant { text: name.to_owned(), sample: Some(name.to_owned()) }
    }

    pub fn external_enum(&mut self) {
        let mut container = self.rename_all();
        if self.random.once_in(2) {
            container.push_str(&format!("#[serde(rename_all_fields = \"{}\")]\n", self.random.pick(&RULES)));
        }
        let (inner, other) = (self.any_type(0), self.any_type(1));
        let mut variants = vec![
            Self::unit("PlainOne"),
            Self::newtype_variant("HoldsOne", &inner),
            self.struct_variant("Named"),
            Variant {
                text: format!("#[serde(rename = \"two of\")] TwoOf(u8, {other})"),
                sample: Some("TwoOf(Sample::sample(random), Sample::sample(random))".to_owned()),
            },
        ];
        if self.random.once_in(3) {
            variants.push(Variant {
                text: "#[serde(untagged)] Loose { only_loose: u32 }".to_owned(),
                sample: Some("Loose { only_loose: Sample::sample(random) }".to_owned()),
            });
        }
        self.write_enum(&container, &variants);
    }

    pub fn internal_enum(&mut self) {
        let mut container = format!("#[serde(tag = \"the-kind\")]\n{}", self.rename_all());
        if self.random.once_in(2) {
            container.push_str(&format!("#[serde(rename_all_fields = \"{}\")]\n", self.random.pick(&RULES)));
        }
        let object = self.object_type();
        let variants =
            vec![Self::unit("PlainOne"), self.struct_variant("Named"), Self::newtype_variant("HoldsOne", &object)];
        self.write_enum(&container, &variants);
    }

    pub fn adjacent_enum(&mut self) {
        let container = format!("#[serde(tag = \"t\", content = \"c\")]\n{}", self.rename_all());
        let inner = self.any_type(0);
        let variants = vec![
            Self::unit("PlainOne"),
            self.struct_variant("Named"),
            Self::newtype_variant("HoldsOne", &inner),
            Variant {
                text: "TwoOf(u8, String)".to_owned(),
                sample: Some("TwoOf(Sample::sample(random), Sample::sample(random))".to_owned()),
            },
        ];
        self.write_enum(&container, &variants);
    }

    pub fn untagged_enum(&mut self) {
        let variants = vec![
            self.struct_variant("First"),
            self.struct_variant("Second"),
            Self::newtype_variant("Text", "String"),
            Self::newtype_variant("Flag", "bool"),
        ];
        self.write_enum("#[serde(untagged)]", &variants);
    }
}
