// Rows of files in which every field is a string, with members that are none.
use std::collections::BTreeMap;

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Import {
    pub file: String,
}

#[derive(Payload)]
pub struct Priced {
    pub sku: String,
    pub price: f64,
}

#[derive(Payload)]
pub struct Counted {
    pub sku: String,
    pub count: Option<Count>,
}

#[derive(Payload)]
pub struct Count(u32);

#[derive(Payload)]
pub struct Nested {
    pub sku: String,
    pub priced: Labelled,
}

#[derive(Payload)]
pub struct Labelled {
    pub label: String,
}

#[derive(Payload)]
pub struct Flattened {
    pub sku: String,
    #[serde(flatten)]
    pub marked: Marked,
}

#[derive(Payload)]
pub struct Marked {
    pub is_new: bool,
}

resources! {
    lambda store(Import);
}

workflow! {
    #![allow(interrupted_tasks)]
    Rows(import: Import) {
        // a number
        Prices: distributed map _: Priced in s3::csv("incoming", import.file) { Price: store(import); }
        // a number in a newtype
        Counts: distributed map _: Counted in s3::csv("incoming", import.file).pipe_separated() { Count: store(import); }
        // a struct
        Nesting: distributed map _: Nested in s3::inventory("incoming", import.file) { Nest: store(import); }
        // what is flattened has a number
        Marks: distributed map _: Flattened in s3::objects("incoming", "a/").flattened_csv() { Mark: store(import); }
        // a map of numbers
        Numbers: distributed map _: BTreeMap<String, u32> in s3::athena_csv("a", "b") { Number: store(import); }
        // no struct
        Words: distributed map _: String in s3::csv("incoming", import.file) { Word: store(import); }
        // a file of JSON may hold anything
        Json: distributed map _: Priced in s3::json_lines("incoming", import.file) { Line: store(import); }
    }
}

workflow! {
    #![query_language(JSONPath)]
    #![allow(interrupted_tasks)]
    RowsInPaths(import: Import) {
        Prices: distributed map _: Priced in s3::csv("incoming", import.file) { Price: store(import); }
    }
}

fn builders() {
    let mut workflow = WorkflowBuilder::<Import>::new();
    let import = workflow.input();
    let rows = s3::csv("incoming", &import.file).rows::<Priced>();
    workflow.distributed_map("Prices", rows).each(|body, _, ()| body.succeed_with_input("Done")).end();
}

fn main() {}
