//! The expression tree, without types.

use std::borrow::Cow;

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// A place in the workflow's data.
    Place(Place),
    /// A value that may be absent.
    Optional(Box<Node>),
    /// A constant.
    Literal(Literal),
    /// An object: wire names and their values.
    Object(Vec<(Cow<'static, str>, Node)>),
    /// A list: its elements.
    List(Vec<Node>),
    /// An element of a list that is a list itself.
    Nested {
        /// The element.
        list: Box<Node>,
        /// Whether it is one; if not, it may be one.
        certain: bool,
    },
    /// Objects joined to one: a struct with a flattened field.
    Merge(Vec<Node>),
    /// An object with no other members than these.
    OnlyMembers {
        /// The object.
        of: Box<Node>,
        /// The members that stay.
        names: Vec<&'static str>,
    },
    /// An object without these members.
    WithoutMembers {
        /// The object.
        of: Box<Node>,
        /// The members that go.
        names: Vec<&'static str>,
    },
    /// Two operands and what is between them: `&&`, `||` or arithmetic.
    Binary(BinaryOp, Box<Node>, Box<Node>),
    /// Two values of one kind compared.
    Compare(BinaryOp, Scalar, Box<Node>, Box<Node>),
    /// A boolean turned round.
    Not(Box<Node>),
    /// Values joined to one string.
    Format(Vec<Node>),
    /// The number of elements of a list.
    Count(Box<Node>),
    /// The number of characters of a string.
    Length(Box<Node>),
    /// Whether a value is present and not null.
    IsSome(Box<Node>),
    /// A value, or another if it is absent or null.
    UnwrapOr(Box<Node>, Box<Node>),
    /// An element of a list that is no place.
    Element(Box<Node>, Box<Node>),
    /// Whether a list (the first) has an element (the second).
    HasElement(Box<Node>, Box<Node>),
    /// Whether a string (the first) has another in it (the second).
    HasText(Box<Node>, Box<Node>),
    /// A number from its text.
    Number(Box<Node>),
    /// What stands for a value that is there, and what for one that is not; without it, nothing.
    IfSome(Box<Node>, Box<Node>, Option<Box<Node>>),
    /// Any JSON as an attribute value of DynamoDB.
    ToAttribute(Box<Node>),
    /// The JSON that an attribute value of DynamoDB stands for.
    FromAttribute(Box<Node>),
    /// A value that the deployment fills in.
    #[cfg(feature = "workflow")]
    Token(sfn_asl::Token),
    /// An expression as it was written.
    Raw(String),
    /// A member that is left out.
    Omitted,
}

/// A constant.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// A string.
    String(String),
}

/// What stands between two operands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BinaryOp {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `&&`
    And,
    /// `||`
    Or,
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Remainder,
}

/// What two compared values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalar {
    /// Numbers.
    Number,
    /// Strings.
    String,
    /// Booleans.
    Boolean,
}

/// A place in the workflow's data: where it starts and the steps from there.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Where the path starts.
    pub root: Root,
    /// The steps.
    pub steps: Vec<Step>,
}

/// Where a path starts.
#[derive(Debug, Clone, PartialEq)]
pub enum Root {
    /// The input of the execution, readable in every state: the context object's `Execution.Input`.
    ExecutionInput,
    /// The context object, readable in every state.
    Context,
    /// A workflow variable.
    Variable(Cow<'static, str>),
    /// The input of the state: in the body of a map the item, or an object with it.
    StateInput,
    /// The result of the state itself.
    StateResult,
    /// The error that a catcher caught.
    ErrorOutput,
    /// What is handed to a fragment.
    Argument(Box<Node>),
    /// The item that a condition or an update of a table is about.
    Item,
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// The member of that wire name.
    Field(Cow<'static, str>),
    /// The element of that index.
    Index(usize),
    /// The element of an index that is computed.
    At(Box<Node>),
    /// The value here is an item of a table: what follows leads through its attribute values.
    Attributes,
}

impl Place {
    /// A place without steps.
    pub fn root(root: Root) -> Self {
        Self { root, steps: Vec::new() }
    }

    /// The member `name` of the value here.
    #[must_use]
    pub fn field(&self, name: impl Into<Cow<'static, str>>) -> Self {
        self.step(Step::Field(name.into()))
    }

    /// The element `index` of the list here.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.step(Step::Index(index))
    }

    /// The element of the list here whose index a node gives.
    #[must_use]
    pub fn at(&self, index: Node) -> Self {
        match index {
            Node::Literal(Literal::Integer(index)) if let Ok(index) = usize::try_from(index) => self.index(index),
            index => self.step(Step::At(Box::new(index))),
        }
    }

    fn step(&self, step: Step) -> Self {
        let mut place = self.clone();
        place.steps.push(step);
        place
    }
}
