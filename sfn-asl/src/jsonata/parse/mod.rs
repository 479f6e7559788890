//! The parser: operators by their binding power, after Pratt.

mod lambda;

use super::ast::{Arena, Expression, Kind, Node, NodeId, SortTerm};
use super::token::{Slash, Token, TokenKind, Tokenizer};
use super::{DEPTH_LIMIT, SyntaxError};

pub(super) struct Parser<'s> {
    tokenizer: Tokenizer<'s>,
    /// The token that comes next.
    token: Token<'s>,
    arena: Arena<'s>,
    depth: usize,
}

type Parsed = Result<NodeId, SyntaxError>;

/// How strongly a token binds to what stands on its left; 0 if it cannot follow an expression.
fn binding_power(token: &TokenKind<'_>) -> u8 {
    let TokenKind::Operator(operator) = token else { return 0 };
    match *operator {
        "[" | "(" | "@" | "#" => 80,
        "." => 75,
        "{" => 70,
        "*" | "/" | "%" => 60,
        "+" | "-" | "&" => 50,
        "=" | "<" | ">" | "^" | "!=" | "<=" | ">=" | "~>" | "in" => 40,
        "and" => 30,
        "or" => 25,
        "?" => 20,
        ":=" => 10,
        _ => 0,
    }
}

impl<'s> Parser<'s> {
    pub(super) fn new(source: &'s str) -> Result<Self, SyntaxError> {
        let token = Token { kind: TokenKind::End, offset: 0 };
        let mut parser = Self { tokenizer: Tokenizer::new(source), token, arena: Arena::for_source(source), depth: 0 };
        parser.next(Slash::BeginsRegex)?;
        Ok(parser)
    }

    pub(super) fn parse(mut self) -> Result<Expression<'s>, SyntaxError> {
        let root = self.expression(0)?;
        if self.token.kind != TokenKind::End {
            // S0201
            let message = format!("{} does not belong here", self.token.kind.describe());
            return Err(SyntaxError::new(self.token.offset, message));
        }
        Ok(Expression::new(self.arena.nodes, root))
    }

    /// Gives the next token and reads the one after it.
    fn next(&mut self, slash: Slash) -> Result<Token<'s>, SyntaxError> {
        let next = self.tokenizer.next(slash)?;
        if let TokenKind::Operator(sign @ ("!" | "~")) = next.kind {
            // S0204
            return Err(SyntaxError::new(next.offset, format!("`{sign}` is no operator")));
        }
        Ok(std::mem::replace(&mut self.token, next))
    }

    fn expect(&mut self, sign: &'static str, slash: Slash) -> Result<(), SyntaxError> {
        if self.token.kind.is(sign) {
            self.next(slash)?;
            return Ok(());
        }
        // S0202, S0203
        let message = match &self.token.kind {
            TokenKind::End => format!("a `{sign}` is missing at the end of the expression"),
            other => format!("there must be a `{sign}` here, not {}", other.describe()),
        };
        Err(SyntaxError::new(self.token.offset, message))
    }

    fn expression(&mut self, power: u8) -> Parsed {
        if self.depth >= DEPTH_LIMIT {
            let message = format!("the expression is nested more than {DEPTH_LIMIT} levels deep");
            return Err(SyntaxError::new(self.token.offset, message));
        }
        self.depth += 1;
        let first = self.next(Slash::Divides)?;
        let mut left = self.prefix(first)?;
        while power < binding_power(&self.token.kind) {
            let operator = self.next(Slash::BeginsRegex)?;
            left = self.infix(&operator, left)?;
        }
        self.depth -= 1;
        Ok(left)
    }

    /// A token at the beginning of an expression.
    fn prefix(&mut self, token: Token<'s>) -> Parsed {
        let TokenKind::Operator(operator) = token.kind else { return Ok(self.leaf(token)) };
        match operator {
            "-" => self.negation(token.offset),
            "(" => self.block(token.offset),
            "[" => self.array(token.offset),
            "{" => self.object(token.offset),
            "|" => self.transform(token.offset),
            _ => self.sign(operator, token.offset),
        }
    }

    fn leaf(&mut self, token: Token<'s>) -> NodeId {
        let kind = match token.kind {
            TokenKind::End | TokenKind::Operator(_) => Kind::Missing,
            TokenKind::Name(name) => Kind::Name(name),
            TokenKind::Variable(name) => Kind::Variable(name),
            TokenKind::String(value) => Kind::String(value),
            TokenKind::Number(value) => Kind::Number(value),
            TokenKind::Constant(value) => Kind::Constant(value),
            TokenKind::Regex(text) => Kind::Regex(text),
        };
        self.arena.push(kind, token.offset)
    }

    /// An operator that is a value by itself.
    fn sign(&mut self, operator: &'static str, offset: usize) -> Parsed {
        let kind = match operator {
            "and" | "or" | "in" => Kind::Name(operator),
            "*" => Kind::Wildcard,
            "**" => Kind::Descendants,
            "%" => Kind::Parent,
            // S0211
            other => return Err(SyntaxError::new(offset, format!("a value is missing before `{other}`"))),
        };
        Ok(self.arena.push(kind, offset))
    }

    fn negation(&mut self, offset: usize) -> Parsed {
        let operand = self.expression(70)?;
        Ok(self.arena.push(Kind::Negate(operand), offset))
    }

    /// An operator after an expression.
    fn infix(&mut self, token: &Token<'s>, left: NodeId) -> Parsed {
        let TokenKind::Operator(operator) = token.kind else { return Ok(left) };
        match operator {
            "(" => self.call(token.offset, left),
            "[" => self.filter(token.offset, left),
            "{" => self.group(token.offset, left),
            "^" => self.sort(token.offset, left),
            "@" | "#" => self.named(operator, token.offset, left),
            ":=" => self.bind(token.offset, left),
            "?" => self.condition(token.offset, left),
            _ => self.binary(operator, token.offset, left),
        }
    }

    fn binary(&mut self, operator: &'static str, offset: usize, left: NodeId) -> Parsed {
        let right = self.expression(binding_power(&TokenKind::Operator(operator)))?;
        let kind = match operator {
            "." => Kind::Step(left, right),
            "~>" => Kind::Apply(left, right),
            _ => Kind::Binary(operator, left, right),
        };
        Ok(self.arena.push(kind, offset))
    }

    fn filter(&mut self, offset: usize, left: NodeId) -> Parsed {
        if self.token.kind.is("]") {
            self.next(Slash::BeginsRegex)?;
            return Ok(left);
        }
        let filter = self.expression(0)?;
        self.expect("]", Slash::Divides)?;
        Ok(self.arena.push(Kind::Filter(left, filter), offset))
    }

    fn bind(&mut self, offset: usize, left: NodeId) -> Parsed {
        let bound = self.arena.get(left);
        let Kind::Variable(name) = &bound.kind else {
            // S0212
            let message = "on the left of `:=` there must be a variable, such as `$name`";
            return Err(SyntaxError::new(bound.offset, message));
        };
        let name = *name;
        let value = self.expression(9)?;
        Ok(self.arena.push(Kind::Bind(name, value), offset))
    }

    /// `@$name` and `#$name`.
    fn named(&mut self, operator: &'static str, offset: usize, left: NodeId) -> Parsed {
        let right = self.expression(80)?;
        let Node { kind, offset: at } = self.arena.get(right);
        let Kind::Variable(name) = kind else {
            // S0214
            let message = format!("after `{operator}` there must be a variable, such as `$name`");
            return Err(SyntaxError::new(*at, message));
        };
        let name = *name;
        let kind = if operator == "@" { Kind::Focus(left, name) } else { Kind::Index(left, name) };
        Ok(self.arena.push(kind, offset))
    }

    fn object(&mut self, offset: usize) -> Parsed {
        let pairs = self.pairs()?;
        Ok(self.arena.push(Kind::Object(pairs), offset))
    }

    fn group(&mut self, offset: usize, left: NodeId) -> Parsed {
        let pairs = self.pairs()?;
        Ok(self.arena.push(Kind::Group(left, pairs), offset))
    }

    fn block(&mut self, offset: usize) -> Parsed {
        let mut expressions = Vec::new();
        while !self.token.kind.is(")") {
            expressions.push(self.expression(0)?);
            if !self.token.kind.is(";") {
                break;
            }
            self.next(Slash::BeginsRegex)?;
        }
        self.expect(")", Slash::Divides)?;
        Ok(self.arena.push(Kind::Block(expressions), offset))
    }

    fn array(&mut self, offset: usize) -> Parsed {
        let mut items = Vec::new();
        if !self.token.kind.is("]") {
            loop {
                let mut item = self.expression(0)?;
                if self.token.kind.is("..") {
                    let range = self.next(Slash::BeginsRegex)?;
                    let end = self.expression(0)?;
                    item = self.arena.push(Kind::Binary("..", item, end), range.offset);
                }
                items.push(item);
                if !self.token.kind.is(",") {
                    break;
                }
                self.next(Slash::BeginsRegex)?;
            }
        }
        self.expect("]", Slash::Divides)?;
        Ok(self.arena.push(Kind::Array(items), offset))
    }

    /// The members of an object or a group-by, after the opening brace.
    fn pairs(&mut self) -> Result<Vec<(NodeId, NodeId)>, SyntaxError> {
        let mut pairs = Vec::new();
        if !self.token.kind.is("}") {
            loop {
                let key = self.expression(0)?;
                self.expect(":", Slash::BeginsRegex)?;
                let value = self.expression(0)?;
                pairs.push((key, value));
                if !self.token.kind.is(",") {
                    break;
                }
                self.next(Slash::BeginsRegex)?;
            }
        }
        self.expect("}", Slash::Divides)?;
        Ok(pairs)
    }

    fn sort(&mut self, offset: usize, left: NodeId) -> Parsed {
        self.expect("(", Slash::BeginsRegex)?;
        let mut terms = Vec::new();
        loop {
            let descending = self.token.kind.is(">");
            if descending || self.token.kind.is("<") {
                self.next(Slash::BeginsRegex)?;
            }
            terms.push(SortTerm { descending, expression: self.expression(0)? });
            if !self.token.kind.is(",") {
                break;
            }
            self.next(Slash::BeginsRegex)?;
        }
        self.expect(")", Slash::BeginsRegex)?;
        Ok(self.arena.push(Kind::Sort(left, terms), offset))
    }

    fn condition(&mut self, offset: usize, condition: NodeId) -> Parsed {
        let then = self.expression(0)?;
        let mut otherwise = None;
        if self.token.kind.is(":") {
            self.next(Slash::BeginsRegex)?;
            otherwise = Some(self.expression(0)?);
        }
        Ok(self.arena.push(Kind::Condition { condition, then, otherwise }, offset))
    }

    fn transform(&mut self, offset: usize) -> Parsed {
        let pattern = self.expression(0)?;
        self.expect("|", Slash::BeginsRegex)?;
        let update = self.expression(0)?;
        let mut delete = None;
        if self.token.kind.is(",") {
            self.next(Slash::BeginsRegex)?;
            delete = Some(self.expression(0)?);
        }
        self.expect("|", Slash::BeginsRegex)?;
        Ok(self.arena.push(Kind::Transform { pattern, update, delete }, offset))
    }

    /// A call, or if what is called is the name `function` or `λ`, a lambda.
    fn call(&mut self, offset: usize, procedure: NodeId) -> Parsed {
        let (arguments, is_partial) = self.arguments()?;
        let called = self.arena.get(procedure);
        if matches!(called.kind, Kind::Name("function" | "λ")) {
            let offset = called.offset;
            return self.lambda(offset, &arguments);
        }
        Ok(self.arena.push(Kind::Call { procedure, arguments, is_partial }, offset))
    }

    /// The arguments of a call, and whether one of them is left open.
    fn arguments(&mut self) -> Result<(Vec<NodeId>, bool), SyntaxError> {
        let mut arguments = Vec::new();
        let mut is_partial = false;
        if !self.token.kind.is(")") {
            loop {
                if self.token.kind.is("?") {
                    is_partial = true;
                    let open = self.next(Slash::BeginsRegex)?;
                    arguments.push(self.arena.push(Kind::Placeholder, open.offset));
                } else {
                    arguments.push(self.expression(0)?);
                }
                if !self.token.kind.is(",") {
                    break;
                }
                self.next(Slash::BeginsRegex)?;
            }
        }
        self.expect(")", Slash::Divides)?;
        Ok((arguments, is_partial))
    }
}

impl TokenKind<'_> {
    /// The token in words for a message.
    fn describe(&self) -> String {
        match self {
            Self::End => "the end".to_owned(),
            Self::Operator(sign) => format!("`{sign}`"),
            Self::Name(name) => format!("`{name}`"),
            Self::Variable(name) => format!("`${name}`"),
            Self::String(_) => "a string".to_owned(),
            Self::Number(value) => format!("`{value}`"),
            Self::Constant(value) => format!("`{}`", value.as_str()),
            Self::Regex(_) => "a regular expression".to_owned(),
        }
    }
}
