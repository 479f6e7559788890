//! The writer: two spaces of indentation, equals signs of neighbouring one-line items under each other.

use super::{Body, Expression, Item, quote};

/// The widest one-line list.
const MAX_LINE: usize = 100;

/// The text of an expression at depth 0.
pub(super) fn expression(value: &Expression) -> String {
    let mut out = String::new();
    write_expression(&mut out, value, 0);
    out
}

/// The text of a body at depth 0.
pub(super) fn body(value: &Body) -> String {
    let mut out = String::new();
    write_body(&mut out, value, 0);
    out.truncate(out.trim_end().len());
    out
}

fn write_expression(out: &mut String, value: &Expression, depth: usize) {
    match value {
        Expression::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Expression::Integer(value) => out.push_str(&value.to_string()),
        Expression::String(parts) => out.push_str(&quote::template(parts)),
        Expression::Reference(reference) => out.push_str(reference.as_str()),
        Expression::List(items) => write_list(out, items, depth),
        Expression::Object(items) => {
            if items.is_empty() {
                out.push_str("{}");
                return;
            }
            out.push_str("{\n");
            let items = items.iter().map(|(key, value)| (quote::key(key), value));
            write_assignments(out, &items.collect::<Vec<_>>(), depth + 1);
            indent(out, depth);
            out.push('}');
        }
        Expression::Call(name, arguments) => {
            out.push_str(name);
            out.push('(');
            for (index, argument) in arguments.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                write_expression(out, argument, depth);
            }
            out.push(')');
        }
    }
}

fn write_list(out: &mut String, items: &[Expression], depth: usize) {
    if let [item] = items {
        let text = expression(item);
        if !text.contains('\n') && text.chars().count() <= MAX_LINE {
            out.push('[');
            out.push_str(&text);
            out.push(']');
            return;
        }
    }
    out.push('[');
    for item in items {
        out.push('\n');
        indent(out, depth + 1);
        write_expression(out, item, depth + 1);
        out.push(',');
    }
    if !items.is_empty() {
        out.push('\n');
        indent(out, depth);
    }
    out.push(']');
}

/// `name = value` lines. A value of several lines ends the group of lines whose equals signs are aligned.
fn write_assignments(out: &mut String, items: &[(String, &Expression)], depth: usize) {
    let mut group: Vec<(&str, String)> = Vec::new();
    for (name, value) in items {
        let mut text = String::new();
        write_expression(&mut text, value, depth);
        if text.contains('\n') {
            flush(out, &mut group, depth);
            indent(out, depth);
            out.push_str(name);
            out.push_str(" = ");
            out.push_str(&text);
            out.push('\n');
        } else {
            group.push((name, text));
        }
    }
    flush(out, &mut group, depth);
}

fn flush(out: &mut String, group: &mut Vec<(&str, String)>, depth: usize) {
    let width = group.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
    for (name, text) in group.drain(..) {
        indent(out, depth);
        out.push_str(name);
        for _ in name.chars().count()..width {
            out.push(' ');
        }
        out.push_str(" = ");
        out.push_str(&text);
        out.push('\n');
    }
}

fn write_body(out: &mut String, body: &Body, depth: usize) {
    let mut attributes: Vec<(String, &Expression)> = Vec::new();
    for (index, item) in body.items.iter().enumerate() {
        match item {
            Item::Attribute(name, value) => attributes.push(((*name).to_owned(), value)),
            Item::Block(block) => {
                write_assignments(out, &std::mem::take(&mut attributes), depth);
                if index > 0 {
                    out.push('\n');
                }
                indent(out, depth);
                out.push_str(block.kind);
                for label in &block.labels {
                    out.push(' ');
                    out.push_str(&quote::quoted(label));
                }
                if block.body.items.is_empty() {
                    out.push_str(" {}\n");
                } else {
                    out.push_str(" {\n");
                    write_body(out, &block.body, depth + 1);
                    indent(out, depth);
                    out.push_str("}\n");
                }
            }
        }
    }
    write_assignments(out, &attributes, depth);
}

fn indent(out: &mut String, depth: usize) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terraform::hcl::{Block, StringPart};

    #[test]
    fn equals_signs_stand_under_each_other_within_neighbouring_lines() {
        let body = Body::new()
            .attribute("a", Expression::string("x"))
            .attribute("long_name", Expression::Integer(-3))
            .attribute("list", Expression::strings(["one", "two"]))
            .attribute("b", Expression::Bool(true))
            .attribute("ccc", Expression::List(vec![]))
            .attribute("object", Expression::Object(vec![]));
        assert_eq!(
            body.render(),
            "a         = \"x\"\nlong_name = -3\nlist = [\n  \"one\",\n  \"two\",\n]\nb      = true\nccc    = []\nobject = {}"
        );
    }

    #[test]
    fn objects_lists_and_calls() {
        let object = Expression::Object(vec![
            ("Team".to_owned(), Expression::string("a")),
            ("cost center".to_owned(), Expression::strings(["1"])),
            ("x".to_owned(), Expression::Object(vec![("y".to_owned(), Expression::Bool(false))])),
            ("größe".to_owned(), Expression::Integer(1)),
            ("z".to_owned(), Expression::Integer(2)),
        ]);
        let call = Expression::Call("merge", vec![object, Expression::internal("var.tags")]);
        assert_eq!(
            Body::new().attribute("tags", call).render(),
            "tags = merge({\n  Team          = \"a\"\n  \"cost center\" = [\"1\"]\n  x = {\n    y = false\n  }\n  \"größe\" = 1\n  \
             z       = 2\n}, var.tags)"
        );
    }

    #[test]
    fn blocks() {
        let condition = Block::new("condition", Body::new().attribute("test", Expression::string("StringEquals")));
        let statement = Block::new(
            "statement",
            Body::new().attribute("sid", Expression::string("A")).block(condition.clone()).block(condition),
        );
        let body = Body::new().block(Block::new("data", Body::new().block(statement)).label("aws_x").label("y\"z"));
        assert_eq!(
            body.render(),
            "data \"aws_x\" \"y\\\"z\" {\n  statement {\n    sid = \"A\"\n\n    condition {\n      test = \
             \"StringEquals\"\n    }\n\n    condition {\n      test = \"StringEquals\"\n    }\n  }\n}"
        );
    }

    #[test]
    fn a_lone_interpolation_is_the_expression() {
        let reference = || StringPart::Interpolation(crate::terraform::hcl::Reference::internal("var.f"));
        assert_eq!(Expression::interpolated(vec![reference()]).render(), "var.f");
        let text = Expression::interpolated(vec![reference(), StringPart::Literal(":*".to_owned())]);
        assert_eq!(Expression::List(vec![text]).render(), r#"["${var.f}:*"]"#);
    }
}
