//! Whether one pattern of resources is inside another.

use sfn_asl::Text;
use sfn_asl::text::PartRef;
use sfn_asl::token::{Attribute, Pseudo, Token};

use crate::arn;

/// Whether the pattern has a wildcard and matches everything that the resource, perhaps a pattern too, does. A part that the
/// deployment fills in, such as its region, matches itself and any text that could be it.
pub(crate) fn covers(pattern: &Text, resource: &Text) -> bool {
    let is_wild = |part| matches!(part, PartRef::Literal(literal) if literal.contains('*'));
    if !pattern.parts().any(is_wild) {
        return false;
    }
    let shown = |text: &Text| {
        text.render(|token| match token {
            Token::Pseudo(Pseudo::Partition | Pseudo::Region | Pseudo::AccountId) => "*".to_owned(),
            Token::Resource(token) if token.attribute == Attribute::Arn => {
                arn::example(token.resource.kind, &token.resource.name)
            }
            other => other.placeholder(),
        })
    };
    let literal = pattern.render(|_| String::new());
    let (pattern, resource) = (shown(pattern), shown(resource));
    let mut fields: Vec<(&str, &str)> = pattern.splitn(6, ':').zip(resource.splitn(6, ':')).collect();
    let is_arn = fields.len() == 6;
    let names = fields.pop();
    literal.replace("${*}", "").contains('*')
        && is_arn
        && fields.into_iter().all(|(pattern, field)| glob(pattern.as_bytes(), field.as_bytes()))
        && names.is_some_and(|(pattern, name)| pattern != name && glob(pattern.as_bytes(), name.as_bytes()))
}

/// Whether a text is matched by a pattern whose wildcard is `*`; the text's own wildcards are characters like others.
fn glob(pattern: &[u8], text: &[u8]) -> bool {
    let (mut at, mut read) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while read < text.len() {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, read));
                at += 1;
            }
            Some(wanted) if text.get(read) == Some(wanted) => {
                at += 1;
                read += 1;
            }
            _ => match star {
                Some((behind, from)) => {
                    star = Some((behind, from + 1));
                    at = behind + 1;
                    read = from + 1;
                }
                None => return false,
            },
        }
    }
    pattern.get(at..).unwrap_or_default().iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{Fields, arn};

    #[test]
    fn inside_and_outside() {
        let tables = arn("dynamodb", Fields::RegionAndAccount, "table/*");
        let inside = |resource: &str| covers(&tables, &resource.into());
        assert!(inside("arn:aws:dynamodb:eu-west-1:111122223333:table/orders"));
        assert!(inside("arn:aws:dynamodb:eu-west-1:111122223333:table/orders-*"));
        assert!(covers(&tables, &arn("dynamodb", Fields::RegionAndAccount, "table/orders")));
        assert!(!inside("arn:aws:dynamodb:eu-west-1:111122223333:stream/orders"));
        assert!(!inside("arn:aws:sqs:eu-west-1:111122223333:table/orders"));
        assert!(!inside("*"));
        let one: Text = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders".into();
        assert!(!covers(&one, &one), "nothing to narrow");
    }
}
