//! The Choice state.

use super::{NullablePath, QueryLanguage};
use crate::json::{Object, Value};
use crate::text::Text;

/// Chooses the next state by the first rule that holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Choice {
    /// A description for people.
    pub comment: Option<String>,
    /// This state's own query language.
    pub query_language: Option<QueryLanguage>,
    /// JSONPath: the part of the input to use.
    pub input_path: Option<NullablePath>,
    /// JSONPath: the part of the input to hand on.
    pub output_path: Option<NullablePath>,
    /// The rules, at least one.
    pub choices: Vec<ChoiceRule>,
    /// The state that follows if no rule holds. Without it such an execution fails with `States.NoChoiceMatched`.
    pub default: Option<String>,
    /// Workflow variables to set when the default is taken.
    pub assign: Option<Object>,
    /// JSONata: the output when the default is taken.
    pub output: Option<Value>,
}

/// One rule of a Choice state.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ChoiceRule {
    /// A description for people.
    pub comment: Option<String>,
    /// JSONata: the condition.
    pub condition: Option<Condition>,
    /// JSONPath: the data test.
    pub test: Option<DataTest>,
    /// Workflow variables to set when the rule holds.
    pub assign: Option<Object>,
    /// JSONata: the output when the rule holds.
    pub output: Option<Value>,
    /// The state that follows when the rule holds.
    pub next: Option<String>,
}

impl ChoiceRule {
    /// A JSONata rule.
    pub fn when(condition: impl Into<Condition>, next: impl Into<String>) -> Self {
        Self { condition: Some(condition.into()), next: Some(next.into()), ..Self::default() }
    }

    /// A JSONPath rule.
    pub fn test(test: DataTest, next: impl Into<String>) -> Self {
        Self { test: Some(test), next: Some(next.into()), ..Self::default() }
    }
}

/// The condition of a JSONata rule.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Condition {
    /// A constant.
    Bool(bool),
    /// `{% ... %}`, which must give a boolean.
    Jsonata(Text),
}

impl From<bool> for Condition {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl<T: Into<Text>> From<T> for Condition {
    fn from(text: T) -> Self {
        Self::Jsonata(text.into())
    }
}

/// The condition of a JSONPath rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DataTest {
    /// All hold.
    And(Vec<DataTest>),
    /// One holds.
    Or(Vec<DataTest>),
    /// It does not hold.
    Not(Box<DataTest>),
    /// A value compared.
    Compare(Comparison),
    /// A test inside `And`, `Or` or `Not` with a description for people. (An outermost rule has its own.)
    Commented(String, Box<DataTest>),
}

/// A value of the input compared with an operand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// A path to the value.
    pub variable: String,
    /// How it is compared.
    pub operator: Operator,
    /// What it is compared with.
    pub operand: Value,
}

/// The type of an operator's operand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operand {
    /// A string.
    String,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// An RFC 3339 timestamp.
    Timestamp,
    /// A path to such a value.
    Path,
}

macro_rules! operators {
    ($($name:ident $operand:ident,)*) => {
        /// The 39 comparison operators of JSONPath choice rules.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(missing_docs)]
        pub enum Operator { $($name),* }

        impl Operator {
            /// All 39.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The name of the field.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => stringify!($name)),* }
            }

            /// The type of its operand.
            pub fn operand(self) -> Operand {
                match self { $(Self::$name => Operand::$operand),* }
            }
        }
    };
}

operators! {
    StringEquals String, StringLessThan String, StringGreaterThan String,
    StringLessThanEquals String, StringGreaterThanEquals String, StringMatches String,
    StringEqualsPath Path, StringLessThanPath Path, StringGreaterThanPath Path,
    StringLessThanEqualsPath Path, StringGreaterThanEqualsPath Path,
    NumericEquals Number, NumericLessThan Number, NumericGreaterThan Number,
    NumericLessThanEquals Number, NumericGreaterThanEquals Number,
    NumericEqualsPath Path, NumericLessThanPath Path, NumericGreaterThanPath Path,
    NumericLessThanEqualsPath Path, NumericGreaterThanEqualsPath Path,
    BooleanEquals Boolean, BooleanEqualsPath Path,
    TimestampEquals Timestamp, TimestampLessThan Timestamp, TimestampGreaterThan Timestamp,
    TimestampLessThanEquals Timestamp, TimestampGreaterThanEquals Timestamp,
    TimestampEqualsPath Path, TimestampLessThanPath Path, TimestampGreaterThanPath Path,
    TimestampLessThanEqualsPath Path, TimestampGreaterThanEqualsPath Path,
    IsNull Boolean, IsPresent Boolean, IsNumeric Boolean, IsString Boolean, IsBoolean Boolean, IsTimestamp Boolean,
}
