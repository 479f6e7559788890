//! Fragments, in place, twice, and in the body of a map.

use serde_json::json;
use sfn_dsl::prelude::*;

use crate::case::Case;

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub names: Vec<String>,
}

#[derive(TaskError)]
pub enum GreetError {
    Unknown,
}

resources! {
    lambda greet(String) -> String throws GreetError;
    lambda tell(String) -> String;
}

fragment! {
    #![allow(interrupted_tasks)]
    Greet(name: String, fallback: String) -> String {
        Ask: greet(name) => greeting
            catch GreetError -> Nobody;
        Told: tell(greeting) => told;
        Both: succeed format!("{told}, {name}");
        Nobody: succeed fallback;
    }
}

fragment! {
    #![query_language(JSONPath)]
    #![allow(interrupted_tasks)]
    GreetByPath(name: String, fallback: String) -> String {
        Ask: greet(name) => greeting
            catch GreetError -> Nobody;
        Told: tell(greeting) => told;
        Both: succeed format!("{told}, {name}");
        Nobody: succeed fallback;
    }
}

workflow! {
    #![allow(interrupted_tasks)]
    Greets(order: Order) -> Vec<String> {
        First: use Greet(order.id, "nobody") => first;
        Each: map name in order.names at most 1 at once {
            Inner: use Greet(name, first) => inner;
            Again: succeed format!("{inner}!");
        } => all;
        Done: succeed all;
    }
}

workflow! {
    #![query_language(JSONPath)]
    #![allow(interrupted_tasks)]
    GreetsByPath(order: Order) -> Vec<String> {
        First: use GreetByPath(order.id, "nobody") => first;
        Each: map name in order.names at most 1 at once {
            Inner: use GreetByPath(name, first) => inner;
            Again: succeed format!("{inner}!");
        } => all;
        Done: succeed all;
    }
}

fn greets<W: Workflow>() -> Case {
    Case::of::<W>("two uses, one in a body", json!({"id": "o", "names": ["a", "b"]}))
        .answer("greet", json!("o"), json!("hello"))
        .answer("tell", json!("hello"), json!("told"))
        .answer("greet", json!("a"), json!("hi"))
        .answer("tell", json!("hi"), json!("heard"))
        .throw("greet", json!("b"), "Unknown")
        .gives(json!(["heard, a!", "told, o!"]))
}

pub fn cases() -> Vec<Case> {
    vec![greets::<Greets>(), greets::<GreetsByPath>()]
}
