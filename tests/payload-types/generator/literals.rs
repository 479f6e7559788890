//! Struct literals: for each struct a function that writes one, and what reading it gives.

use super::{Types, structs::Field};

impl Types {
    /// `impl Literals` for a struct. What is left out is what `#[serde(default)]` on the struct makes of it if there is that.
    pub fn write_literal(&mut self, name: &str, fields: &[Field], ident: impl Fn(usize) -> String, defaulted: bool) {
        self.line(&format!("impl Literals for {name} {{"));
        self.line("    fn literal(maker: &mut Maker) -> Option<(Node, Self)> {");
        self.line("        let mut literal = <Self as PayloadStruct>::omitted();");
        let mut idents = Vec::new();
        for (index, field) in fields.iter().enumerate() {
            let ident = ident(index);
            let default = if defaulted { format!("Self::default().{ident}") } else { "Default::default()".to_owned() };
            let given = format!(
                "{{ let (slot, value) = maker.{}?; literal.{ident} = slot; value }}",
                self.member(field, defaulted)
            );
            let value = if !field.read {
                default
            } else if defaulted || field.may_be_omitted() {
                format!("if maker.gives() {given} else {{ {default} }}")
            } else {
                given
            };
            self.line(&format!("        let {ident} = {value};"));
            idents.push(ident);
        }
        self.line(&format!("        Some((literal.to_node(), Self {{ {} }}))", idents.join(", ")));
        self.line("    }\n}");
    }

    /// The call that makes a member and the value that it is read as.
    fn member(&self, field: &Field, defaulted: bool) -> String {
        let ty = &field.ty;
        let made = self.made.iter().find(|made| made.literal && made.name == *ty);
        match field.flatten {
            Some(inner) => {
                // What more serde writes of it would be taken for other members.
                let may_be_path = !self.made[inner].tagged;
                return format!("flattened::<{ty}>({may_be_path})");
            }
            None if field.attributes.contains("flatten") => return format!("flattened_map::<{ty}>()"),
            None => {}
        }
        match field.own_json {
            Some(_) if field.attributes.contains("opaque") => return "opaque()".to_owned(),
            Some(_) => return "number_as_text()".to_owned(),
            None => {}
        }
        match ty.strip_prefix("Option<").and_then(|rest| rest.strip_suffix('>')) {
            // What is absent would be the struct's default.
            Some(_) if defaulted => format!("value::<{ty}>()"),
            Some(inner) => format!("optional::<{inner}>()"),
            None if made.is_some() => format!("nested::<{ty}>()"),
            None if ["String", "u32", "bool", "f64"].contains(&ty.as_str()) => format!("scalar::<{ty}>()"),
            None => format!("value::<{ty}>()"),
        }
    }
}

impl Field {
    /// Whether serde reads an object without the member. A function that reads has no idea of a missing member.
    fn may_be_omitted(&self) -> bool {
        let has_default = self.attributes.contains("default");
        has_default || (self.ty.starts_with("Option<") && !self.attributes.contains("deserialize_with"))
    }
}
