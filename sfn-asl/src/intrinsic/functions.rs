//! The functions.
//!
//! Source: AWS Step Functions Developer Guide, "Intrinsic functions for JSONPath states".

/// A function.
#[derive(Debug, PartialEq, Eq)]
pub struct Function {
    /// The name without `States.`.
    pub name: &'static str,
    /// What each argument must be.
    pub parameters: &'static [Kind],
    /// How many of them must be there.
    pub required: usize,
    /// What further arguments must be; `None` if there can be none.
    pub rest: Option<Kind>,
    /// What the function gives.
    pub result: Kind,
}

/// A kind of value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Any value.
    Any,
    /// An array.
    Array,
    /// An object.
    Object,
    /// A string.
    String,
    /// A number that is, or is rounded to, a whole one.
    Integer,
    /// A boolean.
    Boolean,
}

impl Kind {
    /// The kind in words: `an array`.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Any => "a value",
            Self::Array => "an array",
            Self::Object => "an object",
            Self::String => "a string",
            Self::Integer => "a number",
            Self::Boolean => "a boolean",
        }
    }
}

impl Function {
    /// Whether the function gives a string, or may: what the paths of a Fail state take.
    ///
    /// Source: AWS Step Functions Developer Guide, "Fail workflow state".
    pub fn gives_string(&self) -> bool {
        self.result == Kind::String || self.name == "ArrayGetItem"
    }
}

const fn function(name: &'static str, parameters: &'static [Kind], result: Kind) -> Function {
    Function { name, parameters, required: parameters.len(), rest: None, result }
}

/// All functions.
pub(super) const ALL: &[Function] = &[
    Function { name: "Array", parameters: &[], required: 0, rest: Some(Kind::Any), result: Kind::Array },
    function("ArrayPartition", &[Kind::Array, Kind::Integer], Kind::Array),
    function("ArrayContains", &[Kind::Array, Kind::Any], Kind::Boolean),
    function("ArrayRange", &[Kind::Integer, Kind::Integer, Kind::Integer], Kind::Array),
    function("ArrayGetItem", &[Kind::Array, Kind::Integer], Kind::Any),
    function("ArrayLength", &[Kind::Array], Kind::Integer),
    function("ArrayUnique", &[Kind::Array], Kind::Array),
    function("Base64Encode", &[Kind::String], Kind::String),
    function("Base64Decode", &[Kind::String], Kind::String),
    function("Hash", &[Kind::Any, Kind::String], Kind::String),
    function("JsonMerge", &[Kind::Object, Kind::Object, Kind::Boolean], Kind::Object),
    function("JsonToString", &[Kind::Any], Kind::String),
    function("StringToJson", &[Kind::String], Kind::Any),
    Function {
        name: "MathRandom",
        parameters: &[Kind::Integer, Kind::Integer, Kind::Integer],
        required: 2,
        rest: None,
        result: Kind::Integer,
    },
    function("MathAdd", &[Kind::Integer, Kind::Integer], Kind::Integer),
    function("StringSplit", &[Kind::String, Kind::String], Kind::Array),
    function("UUID", &[], Kind::String),
    Function { name: "Format", parameters: &[Kind::String], required: 1, rest: Some(Kind::Any), result: Kind::String },
];

pub(super) fn by_name(name: &str) -> Option<&'static Function> {
    ALL.iter().find(|function| function.name == name)
}
