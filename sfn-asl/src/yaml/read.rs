//! From YAML's events to a tree.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Tag};

use super::bytes::ByteIndex;
use super::node::{Body, Content, Node};
use super::scalar::{self, Plain, Wanted};
use crate::codes;
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::json::Value;
use crate::position::{Notation, Span};

/// The most bytes that aliases may stand for.
const ALIAS_LIMIT: usize = 16 * 1024 * 1024;
/// How deep a document may be nested: JSON's reader has the same limit.
const DEPTH_LIMIT: usize = 512;

/// What was read.
#[derive(Debug, Default)]
pub(crate) struct Document {
    /// The tree, if all of the text could be read.
    pub(crate) node: Option<Node>,
    /// What is wrong with the text, and where.
    pub(crate) findings: Vec<(Diagnostic, Span)>,
}

/// Reads a text without a byte order mark.
pub(crate) fn read(text: &str) -> Document {
    let mut builder = Builder {
        bytes: ByteIndex::new(text),
        frames: Vec::new(),
        depth: 0,
        anchors: HashMap::new(),
        aliased: 0,
        document: Document::default(),
    };
    let mut parser = Parser::new_from_str(text);
    let mut documents = 0;
    while let Some(event) = parser.next_event() {
        let (event, span) = match event {
            Ok((event, span)) => (event, builder.bytes.span(span)),
            Err(error) => {
                builder.scan_error(&error);
                break;
            }
        };
        if matches!(event, Event::DocumentStart(_)) {
            documents += 1;
            if documents > 1 {
                let help = "a definition is one document: remove the `---` line and what follows it";
                builder.report(
                    codes::NOT_JSON_COMPATIBLE,
                    span,
                    "the file has a second YAML document".to_owned(),
                    help,
                );
                break;
            }
        }
        if builder.event(event, span).is_none() {
            break;
        }
    }
    let mut document = builder.document;
    if document.node.is_none() && document.findings.is_empty() {
        let diagnostic = Diagnostic::new(codes::INVALID_YAML, Location::root(), "there is no YAML document");
        document.findings.push((diagnostic, 0..0));
    }
    document
}

/// An object or array that has not ended.
struct Frame {
    start: Span,
    anchor: usize,
    /// Whether it is a key, which it cannot be.
    is_key: bool,
    size: usize,
    height: usize,
    parts: Parts,
}

enum Parts {
    Sequence(Vec<Node>),
    Mapping(Vec<(String, Span, Node)>, Option<(String, Span)>),
}

impl Parts {
    /// How many levels JSON's reader counts.
    fn levels(&self) -> usize {
        match self {
            Self::Sequence(_) => 1,
            Self::Mapping(..) => 2,
        }
    }
}

struct Builder<'a> {
    bytes: ByteIndex<'a>,
    frames: Vec<Frame>,
    /// How deep the innermost frame is.
    depth: usize,
    anchors: HashMap<usize, Node>,
    /// The bytes that aliases stand for so far.
    aliased: usize,
    document: Document,
}

impl Builder<'_> {
    /// Takes one event; `None` if it makes no sense to go on.
    fn event(&mut self, event: Event<'_>, span: Span) -> Option<()> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let value = self.scalar(&text, style, tag.as_deref(), &span);
                let notation = match style {
                    ScalarStyle::DoubleQuoted => Notation::DoubleQuoted,
                    ScalarStyle::SingleQuoted => Notation::SingleQuoted,
                    ScalarStyle::Plain | ScalarStyle::Literal | ScalarStyle::Folded => Notation::Plain,
                };
                let size = text.len() + 1;
                let is_key = self.awaits_key();
                if is_key {
                    let is_merge = text == "<<" && style == ScalarStyle::Plain && tag.is_none();
                    self.key(&value, text, span.clone(), is_merge);
                }
                let body = Body { notation, content: Content::Scalar(value), size, height: 0 };
                let node = Node { span, is_alias: false, body: Rc::new(body) };
                if is_key {
                    self.anchors.extend((anchor > 0).then_some((anchor, node)));
                    return Some(());
                }
                self.complete(node, anchor)
            }
            Event::SequenceStart(anchor, tag) => {
                self.collection_tag(tag, "seq", &span);
                self.open(Parts::Sequence(Vec::new()), anchor, span)
            }
            Event::MappingStart(anchor, tag) => {
                self.collection_tag(tag, "map", &span);
                self.open(Parts::Mapping(Vec::new(), None), anchor, span)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(&span),
            Event::Alias(anchor) => self.alias(anchor, span),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) | Event::DocumentEnd => {
                Some(())
            }
        }
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, tag: Option<&Tag>, span: &Span) -> Value {
        let wanted = tag.map(scalar::wanted);
        match wanted {
            Some(Wanted::Other) => {
                if let Some(tag) = tag {
                    self.tag(tag, span);
                }
                Value::from(text)
            }
            Some(Wanted::String) => Value::from(text),
            None if style != ScalarStyle::Plain => Value::from(text),
            None | Some(Wanted::Kind(_)) => {
                let value = match scalar::plain(text) {
                    Plain::Value(value) => value,
                    Plain::NotJson => {
                        let help = "JSON has no infinities, no NaN and no such large numbers in base 8 or 16";
                        let message = format!("`{text}` cannot be written in JSON");
                        self.report(codes::NOT_JSON_COMPATIBLE, span.clone(), message, help);
                        return Value::Null;
                    }
                };
                if let (Some(Wanted::Kind(kind)), Some(tag)) = (wanted, tag)
                    && !scalar::is_of_kind(&value, kind)
                {
                    self.tag(tag, span);
                }
                value
            }
        }
    }

    fn collection_tag(&mut self, tag: Option<Cow<'_, Tag>>, kind: &'static str, span: &Span) {
        if let Some(tag) = tag
            && scalar::wanted(&tag) != Wanted::Kind(kind)
            && !(tag.handle.is_empty() && tag.suffix == "!")
        {
            self.tag(&tag, span);
        }
    }

    /// Reports a tag that the value cannot have.
    fn tag(&mut self, tag: &Tag, span: &Span) {
        const CLOUDFORMATION: [&str; 18] = [
            "And",
            "Base64",
            "Cidr",
            "Condition",
            "Equals",
            "FindInMap",
            "GetAZs",
            "GetAtt",
            "If",
            "ImportValue",
            "Join",
            "Not",
            "Or",
            "Ref",
            "Select",
            "Split",
            "Sub",
            "Transform",
        ];
        let name = &tag.suffix;
        let span = span.start..self.bytes.word_end(span);
        if tag.handle == "!" && CLOUDFORMATION.contains(&name.as_str()) {
            let message =
                format!("`!{name}` is a function of CloudFormation templates, which a definition cannot call");
            let help =
                "write a placeholder such as `${Name}`, and give its value in the template's `DefinitionSubstitutions`";
            self.report(codes::YAML_TAG, span, message, help);
        } else {
            let shown =
                if tag.handle == "tag:yaml.org,2002:" { format!("!!{name}") } else { format!("{}{name}", tag.handle) };
            let message = format!("the value cannot have the tag `{shown}`");
            self.report(codes::YAML_TAG, span, message, "a definition has the values of JSON: remove the tag");
        }
    }

    /// Takes a scalar as the key of the innermost mapping.
    fn key(&mut self, value: &Value, text: Cow<'_, str>, span: Span, is_merge: bool) {
        if is_merge {
            let help = "CloudFormation takes no merge keys either: write the members out";
            self.report(
                codes::NOT_JSON_COMPATIBLE,
                span.clone(),
                "merge keys (`<<`) are not supported".to_owned(),
                help,
            );
        } else if !matches!(value, Value::String(_)) {
            let message = format!("a key must be a string, not {}", value.describe());
            let help =
                if text.is_empty() { "write a key".to_owned() } else { format!("write it in quotes: `\"{text}\"`") };
            self.report(codes::NOT_JSON_COMPATIBLE, span.clone(), message, &help);
        }
        if let Some(Frame { parts: Parts::Mapping(_, pending), size, .. }) = self.frames.last_mut() {
            *size += text.len() + 2;
            *pending = Some((text.into_owned(), span));
        }
    }

    fn awaits_key(&self) -> bool {
        matches!(self.frames.last(), Some(Frame { parts: Parts::Mapping(_, None), .. }))
    }

    fn open(&mut self, parts: Parts, anchor: usize, start: Span) -> Option<()> {
        let is_key = self.awaits_key();
        if is_key {
            let message = "a key must be a string, not an object or an array".to_owned();
            self.report(codes::NOT_JSON_COMPATIBLE, start.clone(), message, "write a string");
        }
        let height = parts.levels();
        self.depth += height;
        self.frames.push(Frame { start, anchor, is_key, size: 2, height, parts });
        if self.depth > DEPTH_LIMIT { self.too_deep() } else { Some(()) }
    }

    fn too_deep(&mut self) -> Option<()> {
        let span = self.frames.last().map_or(0..0, |frame| frame.start.clone());
        let diagnostic = Diagnostic::new(codes::NESTED_TOO_DEEPLY, Location::root(), "the file is nested too deeply");
        self.document.findings.push((diagnostic, span));
        None
    }

    fn close(&mut self, end: &Span) -> Option<()> {
        let frame = self.frames.pop()?;
        self.depth -= frame.parts.levels();
        let content = match frame.parts {
            Parts::Sequence(items) => Content::Sequence(items),
            Parts::Mapping(members, _) => Content::Mapping(members),
        };
        let span = frame.start.start..end.end.max(frame.start.end);
        if frame.is_key {
            if let Some(Frame { parts: Parts::Mapping(_, pending), .. }) = self.frames.last_mut() {
                *pending = Some((String::new(), span));
            }
            return Some(());
        }
        let body = Body { notation: Notation::Collection, content, size: frame.size, height: frame.height };
        self.complete(Node { span, is_alias: false, body: Rc::new(body) }, frame.anchor)
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Option<()> {
        let Some(node) = self.anchors.get(&anchor) else {
            let help = "an object or array cannot hold itself";
            self.report(
                codes::YAML_ALIASES,
                span,
                "the alias stands inside the value that it stands for".to_owned(),
                help,
            );
            return None;
        };
        let node = Node { span: span.clone(), is_alias: true, body: Rc::clone(&node.body) };
        self.aliased = self.aliased.saturating_add(node.body.size);
        if self.aliased > ALIAS_LIMIT {
            let help = "write fewer aliases of aliases";
            self.report(codes::YAML_ALIASES, span, "the aliases stand for more than 16 MiB".to_owned(), help);
            return None;
        }
        if self.depth + node.body.height > DEPTH_LIMIT {
            return self.too_deep();
        }
        if self.awaits_key() {
            let value = match &node.body.content {
                Content::Scalar(value) => value.clone(),
                Content::Sequence(_) => Value::Array(Vec::new()),
                Content::Mapping(_) => Value::Object(crate::json::Object::new()),
            };
            let text = value.as_str().unwrap_or_default().to_owned();
            self.key(&value, Cow::Owned(text), span, false);
            return Some(());
        }
        self.complete(node, 0)
    }

    /// Puts a finished value where it belongs.
    fn complete(&mut self, node: Node, anchor: usize) -> Option<()> {
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        let Some(frame) = self.frames.last_mut() else {
            self.document.node = Some(node);
            return Some(());
        };
        frame.size = frame.size.saturating_add(node.body.size);
        match &mut frame.parts {
            Parts::Sequence(items) => {
                frame.height = frame.height.max(1 + node.body.height);
                items.push(node);
            }
            Parts::Mapping(members, pending) => {
                frame.height = frame.height.max(2 + node.body.height);
                let (key, span) = pending.take()?;
                members.push((key, span, node));
            }
        }
        Some(())
    }

    fn report(&mut self, code: Code, span: Span, message: String, help: &str) {
        self.document.findings.push((Diagnostic::new(code, self.location(), message).with_help(help), span));
    }

    /// The place that the reader is at.
    fn location(&self) -> Location {
        self.frames.iter().fold(Location::root(), |at, frame| match &frame.parts {
            Parts::Sequence(items) => at.index(items.len()),
            Parts::Mapping(_, Some((key, _))) => at.field(key),
            Parts::Mapping(_, None) => at,
        })
    }

    fn scan_error(&mut self, error: &ScanError) {
        let at = self.bytes.byte(error.marker().index());
        let (code, message) = match error.info() {
            "recursion limit exceeded" => (codes::NESTED_TOO_DEEPLY, "the file is nested too deeply".to_owned()),
            info => (codes::INVALID_YAML, format!("the text is not YAML: {info}")),
        };
        self.document.node = None;
        self.document.findings.push((Diagnostic::new(code, self.location(), message), at..at));
    }
}
