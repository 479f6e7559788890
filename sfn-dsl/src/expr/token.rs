//! Tokens inside the text of an expression.
//!
//! An expression is written as a string, in which a token is a mark: two characters that Unicode reserves for such use, and
//! the token's parts between them. The string then becomes a text with the token itself. A string of the user's cannot hold
//! a mark: the first of the characters is escaped in it.

use sfn_asl::token::{Attribute, Pseudo, ResourceHandle, ResourceKind, ResourceToken};
use sfn_asl::{Text, Token};

const START: char = '\u{fdd0}';
const END: char = '\u{fdd1}';

/// Every kind that a handle can have.
const KINDS: [ResourceKind; 11] = [
    ResourceKind::LambdaFunction,
    ResourceKind::SqsQueue,
    ResourceKind::SnsTopic,
    ResourceKind::DynamoDbTable,
    ResourceKind::StateMachine,
    ResourceKind::Activity,
    ResourceKind::EventBus,
    ResourceKind::S3Bucket,
    ResourceKind::Api,
    ResourceKind::KmsKey,
    ResourceKind::IamRole,
];
const ATTRIBUTES: [Attribute; 4] = [Attribute::Arn, Attribute::Name, Attribute::Url, Attribute::Host];
const PSEUDOS: [Pseudo; 4] = [Pseudo::Partition, Pseudo::Region, Pseudo::AccountId, Pseudo::UrlSuffix];

/// Writes the mark of a token.
pub(crate) fn write(out: &mut String, token: &Token) {
    let mark = match token {
        Token::Resource(ResourceToken { resource, attribute }) => {
            format!("{}:{}:{}", resource.kind.describe(), attribute.suffix(), resource.name)
        }
        Token::Pseudo(pseudo) => pseudo.name().to_owned(),
        _ => String::new(),
    };
    out.push(START);
    out.push_str(&mark);
    out.push(END);
}

/// The text of an expression: its marks are tokens again.
pub(crate) fn text(expression: String) -> Text {
    if !expression.contains(START) {
        return expression.into();
    }
    let mut out = Text::with_capacity(expression.len());
    for (index, piece) in expression.split(START).enumerate() {
        match piece.split_once(END).filter(|_| index > 0) {
            Some((mark, rest)) if let Some(token) = read(mark) => {
                out.push_token(token);
                out.push_str(rest);
            }
            _ => out.push_str(piece),
        }
    }
    out
}

fn read(mark: &str) -> Option<Token> {
    let Some((kind, rest)) = mark.split_once(':') else {
        return PSEUDOS.into_iter().find(|pseudo| pseudo.name() == mark).map(Token::from);
    };
    let (suffix, name) = rest.split_once(':')?;
    let kind = KINDS.into_iter().find(|candidate| candidate.describe() == kind)?;
    let attribute = ATTRIBUTES.into_iter().find(|candidate| candidate.suffix() == suffix)?;
    Some(ResourceHandle::new(kind, name).attribute(attribute))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for kind in KINDS {
            for attribute in ATTRIBUTES {
                let token = ResourceHandle::new(kind, "reports").attribute(attribute);
                let mut marked = "{% 's3://".to_owned();
                write(&mut marked, &token);
                marked.push_str("/a' %}");
                let mut wanted = Text::from("{% 's3://");
                wanted.push_token(token);
                wanted.push_str("/a' %}");
                assert_eq!(text(marked), wanted);
            }
        }
        for pseudo in PSEUDOS {
            let mut marked = String::new();
            write(&mut marked, &pseudo.into());
            assert_eq!(text(marked), Text::from(Token::from(pseudo)));
        }
    }

    #[test]
    fn other_text_stays() {
        assert_eq!(text("a \u{fdd1} b".to_owned()), Text::from("a \u{fdd1} b"));
        assert_eq!(text("\u{fdd0}nobody\u{fdd1}".to_owned()), Text::from("nobody\u{fdd1}"));
    }
}
