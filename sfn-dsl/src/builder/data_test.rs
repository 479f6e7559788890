//! Data tests of JSONPath choice rules, in the specification's words.

use sfn_asl::model::{Comparison, DataTest, Operator};
use sfn_asl::{Text, Value};

use super::json::{IntoNumber, IntoPath};

/// The data test of a JSONPath choice rule.
///
/// ```
/// use sfn_dsl::builder::{Test, Variable, WorkflowBuilder};
///
/// let mut workflow = WorkflowBuilder::<()>::json_path();
/// let large = Test::and([
///     Variable::new("$.total").numeric_greater_than(1000),
///     Test::not(Variable::new("$.kind").string_matches("gift-*")),
/// ]);
/// workflow.choice("Large?").test(large, "Review").or_fail();
/// workflow.succeed_state("Review").end();
/// assert!(workflow.finish().validate().is_ok());
/// ```
#[derive(Debug, Clone)]
pub struct Test(DataTest);

impl Test {
    /// All of these hold (`And`).
    pub fn and(tests: impl IntoIterator<Item = Self>) -> Self {
        Self(DataTest::And(tests.into_iter().map(|test| test.0).collect()))
    }

    /// One of these holds (`Or`).
    pub fn or(tests: impl IntoIterator<Item = Self>) -> Self {
        Self(DataTest::Or(tests.into_iter().map(|test| test.0).collect()))
    }

    /// It does not hold (`Not`).
    #[allow(clippy::should_implement_trait)]
    pub fn not(test: Self) -> Self {
        Self(DataTest::Not(Box::new(test.0)))
    }

    /// Sets the description (`Comment`) of a test that stands inside another. That of a rule is set on the rule.
    #[must_use]
    pub fn comment(self, comment: impl Into<String>) -> Self {
        Self(DataTest::Commented(comment.into(), Box::new(self.0)))
    }
}

impl From<DataTest> for Test {
    fn from(test: DataTest) -> Self {
        Self(test)
    }
}

impl From<Test> for DataTest {
    fn from(test: Test) -> Self {
        test.0
    }
}

/// A value that a data test compares (`Variable`): a path to it.
#[derive(Debug, Clone)]
pub struct Variable(String);

impl Variable {
    /// The value at a path.
    pub fn new(path: impl IntoPath) -> Self {
        Self(path.into_path())
    }

    /// The value compared by any operator.
    pub fn compare(self, operator: Operator, operand: impl Into<Value>) -> Test {
        Test(DataTest::Compare(Comparison { variable: self.0, operator, operand: operand.into() }))
    }
}

macro_rules! operators {
    ($($name:ident $operator:ident $operand:ident,)*) => {
        impl Variable { $(operators! { $operand $name $operator })* }
    };
    (Text $name:ident $operator:ident) => {
        operators! { $name $operator operand (impl Into<Text>) Into::<Text>::into(operand) }
    };
    (Number $name:ident $operator:ident) => {
        operators! { $name $operator operand (impl IntoNumber) operand.into_number() }
    };
    (Bool $name:ident $operator:ident) => { operators! { $name $operator operand (bool) operand } };
    (Path $name:ident $operator:ident) => { operators! { $name $operator path (impl IntoPath) path.into_path() } };
    ($name:ident $operator:ident $operand:ident ($type:ty) $value:expr) => {
        #[doc = concat!("The operator `", stringify!($operator), "`.")]
        pub fn $name(self, $operand: $type) -> Test {
            self.compare(Operator::$operator, $value)
        }
    };
}

operators! {
    string_equals StringEquals Text,
    string_less_than StringLessThan Text,
    string_greater_than StringGreaterThan Text,
    string_less_than_equals StringLessThanEquals Text,
    string_greater_than_equals StringGreaterThanEquals Text,
    string_matches StringMatches Text,
    string_equals_path StringEqualsPath Path,
    string_less_than_path StringLessThanPath Path,
    string_greater_than_path StringGreaterThanPath Path,
    string_less_than_equals_path StringLessThanEqualsPath Path,
    string_greater_than_equals_path StringGreaterThanEqualsPath Path,
    numeric_equals NumericEquals Number,
    numeric_less_than NumericLessThan Number,
    numeric_greater_than NumericGreaterThan Number,
    numeric_less_than_equals NumericLessThanEquals Number,
    numeric_greater_than_equals NumericGreaterThanEquals Number,
    numeric_equals_path NumericEqualsPath Path,
    numeric_less_than_path NumericLessThanPath Path,
    numeric_greater_than_path NumericGreaterThanPath Path,
    numeric_less_than_equals_path NumericLessThanEqualsPath Path,
    numeric_greater_than_equals_path NumericGreaterThanEqualsPath Path,
    boolean_equals BooleanEquals Bool,
    boolean_equals_path BooleanEqualsPath Path,
    timestamp_equals TimestampEquals Text,
    timestamp_less_than TimestampLessThan Text,
    timestamp_greater_than TimestampGreaterThan Text,
    timestamp_less_than_equals TimestampLessThanEquals Text,
    timestamp_greater_than_equals TimestampGreaterThanEquals Text,
    timestamp_equals_path TimestampEqualsPath Path,
    timestamp_less_than_path TimestampLessThanPath Path,
    timestamp_greater_than_path TimestampGreaterThanPath Path,
    timestamp_less_than_equals_path TimestampLessThanEqualsPath Path,
    timestamp_greater_than_equals_path TimestampGreaterThanEqualsPath Path,
    is_null IsNull Bool,
    is_present IsPresent Bool,
    is_numeric IsNumeric Bool,
    is_string IsString Bool,
    is_boolean IsBoolean Bool,
    is_timestamp IsTimestamp Bool,
}
