//! One case: a workflow, what the functions answer, and what must come of it.

use std::fmt;

use serde_json::{Map, Value, json};
use sfn_dsl::Workflow;

/// `both! { Name, NameByPath: (input: Type) -> Type { .. } }` is one text as two workflows, in JSONata and in JSONPath.
macro_rules! both {
    ($name:ident, $by_path:ident: $($text:tt)*) => {
        sfn_dsl::workflow! { #![allow(interrupted_tasks)] $name $($text)* }
        sfn_dsl::workflow! { #![query_language(JSONPath)] #![allow(interrupted_tasks)] $by_path $($text)* }
    };
}
pub(crate) use both;

/// A case as it is printed.
pub struct Case(Map<String, Value>);

impl Case {
    /// An execution of a workflow with an input.
    pub fn of<W: Workflow>(what: &str, input: Value) -> Self {
        let name = format!("{}: {what}", W::NAME);
        let fields = json!({"name": name, "definition": W::asl(), "input": input, "functions": {}, "expect": {}});
        match fields {
            Value::Object(fields) => Self(fields),
            _ => Self(Map::new()),
        }
    }

    /// An execution of the body of a distributed map by itself, as a child execution is: with what was handed to it and
    /// nothing else.
    pub fn child_of<W: Workflow>(map: &str, what: &str, input: Value) -> Self {
        let mut case = Self::of::<W>(&format!("a child of {map}, {what}"), input);
        case.0.insert("child_of".to_owned(), map.into());
        case
    }

    /// The function gives `value` when it is called with `payload`.
    pub fn answer(mut self, function: &str, payload: Value, value: Value) -> Self {
        self.list("functions", function).push(json!({"when": payload, "returns": value}));
        self.expect_call(function, payload)
    }

    /// The function reports an error when it is called with `payload`, each time.
    pub fn throw(mut self, function: &str, payload: Value, error: &str) -> Self {
        self.list("functions", function).push(json!({"when": payload, "throws": error, "message": "as told"}));
        self.expect_call(function, payload)
    }

    /// The function gets a task token in the member `token`, which reads `"TOKEN"` in the payload, and `value` comes back by it.
    pub fn call_back(mut self, function: &str, payload: Value, value: Value) -> Self {
        let answer = json!({"when": payload, "token": "token", "sends": value});
        self.list("functions", function).push(answer);
        self.expect_call(function, payload)
    }

    /// As [`call_back`](Self::call_back), and an error comes back.
    pub fn call_back_error(mut self, function: &str, payload: Value, error: &str) -> Self {
        let answer = json!({"when": payload, "token": "token", "sends_error": error});
        self.list("functions", function).push(answer);
        self.expect_call(function, payload)
    }

    /// One more call of a function that has its answers.
    pub fn expect_call(mut self, function: &str, payload: Value) -> Self {
        let calls = self.object("expect").entry("calls").or_insert_with(|| json!({}));
        if let Some(calls) = calls.as_object_mut() {
            let payloads = calls.entry(function).or_insert_with(|| json!([]));
            if let Some(payloads) = payloads.as_array_mut() {
                payloads.push(payload);
            }
        }
        self
    }

    /// An object of Amazon S3 that is there.
    pub fn object_in(mut self, bucket: &str, key: &str, text: &str) -> Self {
        self.list("objects", bucket).push(json!({"key": key, "text": text}));
        self
    }

    /// A table, empty, with the names and types of its key.
    pub fn table(mut self, table: &str, key: &[(&str, &str)]) -> Self {
        self.object("tables").insert(table.to_owned(), json!(key));
        self
    }

    /// An item that is in the table from the beginning, as attribute values.
    pub fn item_in(mut self, table: &str, item: Value) -> Self {
        self.list("items", table).push(item);
        self
    }

    /// Another state machine.
    pub fn machine(mut self, name: &str, definition: &str) -> Self {
        self.object("machines").insert(name.to_owned(), definition.into());
        self
    }

    /// What the table holds in the end.
    pub fn holds(mut self, table: &str, items: Value) -> Self {
        let all = self.object("expect").entry("tables").or_insert_with(|| json!({}));
        if let Some(all) = all.as_object_mut() {
            all.insert(table.to_owned(), items);
        }
        self
    }

    /// A queue, empty.
    pub fn queue(mut self, queue: &str) -> Self {
        self.list("queues", queue).clear();
        self
    }

    /// The bodies of the messages that are in the queue in the end, in any order.
    pub fn sends(mut self, queue: &str, bodies: Value) -> Self {
        let all = self.object("expect").entry("queues").or_insert_with(|| json!({}));
        if let Some(all) = all.as_object_mut() {
            all.insert(queue.to_owned(), bodies);
        }
        self
    }

    /// What the state has assigned when it is left last.
    pub fn assigns(mut self, state: &str, variables: Value) -> Self {
        let all = self.object("expect").entry("variables").or_insert_with(|| json!({}));
        if let Some(all) = all.as_object_mut() {
            all.insert(state.to_owned(), variables);
        }
        self
    }

    /// The pauses that waits ask for, in seconds.
    pub fn waits(mut self, seconds: &[u64]) -> Self {
        self.object("expect").insert("waits".to_owned(), json!(seconds));
        self
    }

    /// The execution succeeds with this output.
    pub fn gives(mut self, output: Value) -> Self {
        let expect = self.object("expect");
        expect.insert("status".to_owned(), "SUCCEEDED".into());
        expect.insert("output".to_owned(), output);
        self
    }

    /// The execution succeeds, and nobody reads what it gives.
    pub fn succeeds(mut self) -> Self {
        self.object("expect").insert("status".to_owned(), "SUCCEEDED".into());
        self
    }

    /// The execution fails with this error.
    pub fn fails(mut self, error: &str) -> Self {
        let expect = self.object("expect");
        expect.insert("status".to_owned(), "FAILED".into());
        expect.insert("error".to_owned(), error.into());
        self
    }

    fn object(&mut self, field: &str) -> &mut Map<String, Value> {
        let value = self.0.entry(field).or_insert_with(|| json!({}));
        if !value.is_object() {
            *value = json!({});
        }
        value.as_object_mut().expect("it was made an object")
    }

    fn list(&mut self, field: &str, name: &str) -> &mut Vec<Value> {
        let list = self.object(field).entry(name).or_insert_with(|| json!([]));
        list.as_array_mut().expect("only lists are put here")
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Value::Object(self.0.clone()))
    }
}
