//! Functions: `function($x) { ... }`.

use super::super::ast::{Kind, Node, NodeId};
use super::super::token::{Slash, TokenKind};
use super::super::{SyntaxError, signature};
use super::{Parsed, Parser};

impl<'s> Parser<'s> {
    pub(super) fn lambda(&mut self, offset: usize, arguments: &[NodeId]) -> Parsed {
        let parameters = self.parameters(arguments)?;
        if self.token.kind.is("<") {
            self.signature()?;
        }
        self.expect("{", Slash::BeginsRegex)?;
        let body = self.expression(0)?;
        self.expect("}", Slash::BeginsRegex)?;
        Ok(self.arena.push(Kind::Lambda { parameters, body }, offset))
    }

    fn parameters(&self, arguments: &[NodeId]) -> Result<Vec<&'s str>, SyntaxError> {
        let name = |argument: &NodeId| match self.arena.get(*argument) {
            Node { kind: Kind::Variable(name), .. } => Ok(*name),
            // S0208
            Node { offset, .. } => {
                Err(SyntaxError::new(*offset, "a parameter of a function must be a variable, such as `$name`"))
            }
        };
        arguments.iter().map(name).collect()
    }

    fn signature(&mut self) -> Result<(), SyntaxError> {
        let offset = self.token.offset;
        let mut depth = 1;
        let mut text = "<".to_owned();
        while depth > 0 && !self.token.kind.is("{") && self.token.kind != TokenKind::End {
            self.next(Slash::BeginsRegex)?;
            match &self.token.kind {
                TokenKind::Operator(sign) => {
                    depth += match *sign {
                        "<" => 1,
                        ">" => -1,
                        _ => 0,
                    };
                    text.push_str(sign);
                }
                TokenKind::Name(value) | TokenKind::Variable(value) => text.push_str(value),
                TokenKind::String(value) => text.push_str(value),
                TokenKind::Regex(value) => text.extend([*value, "g"]),
                TokenKind::Constant(value) => text.push_str(value.as_str()),
                TokenKind::Number(value) => text.push_str(&value.to_string()),
                TokenKind::End => {}
            }
        }
        self.expect(">", Slash::BeginsRegex)?;
        signature::check(&text).map_err(|message| SyntaxError::new(offset, format!("in the signature, {message}")))
    }
}
