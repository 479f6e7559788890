//! The states that builders make of expressions, and the tests of them that CI evaluates.

use serde_json::{Value, json};
use sfn_asl::Diagnostics;
use sfn_dsl::builder::WorkflowBuilder;
use sfn_dsl::expr::{Expr, Node, jsonata};
use sfn_dsl::prelude::*;

resources! {
    lambda before(Value) -> Value;
}

/// The variable that holds what the input is, and that every state can read.
pub const VARIABLE: &str = "payload";

/// A query language of Step Functions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// JSONata
    Jsonata,
    /// JSONPath
    JsonPath,
}

impl Language {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Jsonata, Self::JsonPath];

    /// The name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Jsonata => "JSONata",
            Self::JsonPath => "JSONPath",
        }
    }

    fn workflow(self) -> WorkflowBuilder<Value> {
        let mut workflow = match self {
            Self::Jsonata => WorkflowBuilder::new(),
            Self::JsonPath => WorkflowBuilder::json_path(),
        };
        let input = workflow.input();
        let _: sfn_dsl::Path<Value> = workflow.task("Before", before(&input)).bind(VARIABLE).next("State");
        workflow
    }

    /// The state that ends an execution with a value.
    ///
    /// # Errors
    /// If the language cannot express the value.
    pub fn output(self, node: &Node) -> Result<Value, Diagnostics> {
        let mut workflow = self.workflow();
        workflow.succeed("State", sfn_dsl::__private::slot_of(Expr::<Value>::from_node(node.clone())));
        state(workflow)
    }

    /// The state that goes one way if a condition holds.
    ///
    /// # Errors
    /// If the language cannot express the condition.
    pub fn choice(self, node: &Node) -> Result<Value, Diagnostics> {
        let mut workflow = self.workflow();
        workflow.choice("State").when(Expr::<bool>::from_node(node.clone()), "Yes").otherwise("No");
        workflow.fail("Yes", "Yes");
        workflow.fail("No", "No");
        state(workflow)
    }
}

/// The state behind the first one of a machine that is valid.
fn state(workflow: WorkflowBuilder<Value>) -> Result<Value, Diagnostics> {
    let machine = workflow.finish().validate()?;
    let machine: Value = serde_json::from_str(&machine.machine().to_json()).expect("a definition is JSON");
    Ok(machine["States"]["State"].clone())
}

/// The tests of one expression in both languages, and how the languages that cannot express it were asked for it.
#[derive(Debug, Default)]
pub struct Tests {
    /// The tests, as `.ci/expressions/evaluate.js` reads them.
    pub tests: Vec<Value>,
    /// What could not be expressed: the language and whether it was a condition.
    pub refused: Vec<(Language, bool)>,
}

impl Tests {
    /// The tests of an expression that gives `expected`, or nothing.
    pub fn of(field: &str, node: &Node, expected: Option<&Value>) -> Self {
        let mut all = Self::default();
        let line = |language: Language, expected: Option<&Value>| {
            let mut line = json!({ "field": field, "language": language.name() });
            if let Some(expected) = expected {
                line["expected"] = expected.clone();
            }
            line
        };
        let mut text = line(Language::Jsonata, expected);
        text["expression"] = jsonata::expression(node).into();
        all.tests.push(text);
        for language in Language::ALL {
            // The output of an optional value that is absent is `null` in JSONata. JSONPath has no way to say that.
            let null = Value::Null;
            let is_null = language == Language::Jsonata && matches!(node, Node::Optional(_));
            let output = if is_null { expected.or(Some(&null)) } else { expected };
            let mut states = vec![(language.output(node), output, false)];
            if matches!(expected, Some(Value::Bool(_))) {
                states.push((language.choice(node), expected, true));
            }
            for (state, expected, is_condition) in states {
                match state {
                    Ok(state) => {
                        let mut test = line(language, expected);
                        test["state"] = state;
                        all.tests.push(test);
                    }
                    Err(_) => all.refused.push((language, is_condition)),
                }
            }
        }
        all
    }
}
