//! Distributed maps: readers and writers, and their children, which see what they are handed and nothing else.

use serde_json::{Value, json};
use sfn_dsl::prelude::*;

use crate::case::{Case, both};

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub items: Vec<Row>,
}

#[derive(Payload)]
pub struct Line {
    pub order: String,
    pub sku: String,
}

#[derive(Payload)]
pub struct Import {
    pub file: String,
    pub customer: Customer,
}

#[derive(Payload)]
pub struct Customer {
    pub email: String,
    pub note: Option<String>,
}

#[derive(Payload)]
pub struct Row {
    pub id: String,
}

#[derive(Payload)]
pub struct Opened {
    pub bucket: String,
    pub run: String,
}

#[derive(Payload)]
pub struct Stored {
    pub number: u64,
    pub id: String,
    pub run: String,
    pub email: String,
}

#[derive(Payload)]
pub struct Batch {
    pub rows: Vec<Row>,
    pub run: String,
}

resources! {
    lambda note(Line);
    lambda open(String) -> Opened;
    lambda store(Stored) -> String;
    lambda keep(Batch) -> u64;
}

both! { Imports, ImportsByPath: (import: Import) -> Vec<String> {
    Open: open(import.file) => opened;
    Rows: distributed map (number, row): Row in s3::csv(opened.bucket, import.file) tolerating 1 failure {
        First: store(Stored { number: number, id: row.id, run: opened.run, email: import.customer.email }) => first;
        Noted: choose { import.customer.note.is_some() => Second, else => NotNoted }
        Second: store(Stored { number: number, id: first, run: opened.run, email: import.customer.email }) => second
            -> return second;
        NotNoted: succeed row.id;
    } => stored;
    Done: succeed stored;
} }

fn imports<W: Workflow>(note: Value, stored: [&str; 2]) -> Case {
    let row = |number: u64, id: &str| json!({"number": number, "id": id, "run": "r", "email": "e"});
    let input = json!({"file": "rows.csv", "customer": {"email": "e", "note": note}});
    let case = Case::of::<W>(if note.is_null() { "rows of a file" } else { "rows of a file, with a note" }, input)
        .object_in("incoming", "rows.csv", "id,other\na,1\nb,2\n")
        .answer("open", json!("rows.csv"), json!({"bucket": "incoming", "run": "r"}))
        .answer("store", row(0, "a"), json!("A"))
        .answer("store", row(1, "b"), json!("B"));
    let case = if note.is_null() {
        case
    } else {
        case.answer("store", row(0, "A"), json!("AA")).answer("store", row(1, "B"), json!("BB"))
    };
    case.assigns("Rows", json!({"stored": stored})).gives(json!(stored))
}

/// The input of a child is what `ItemSelector` makes; JSONPath hands over what is around an optional member.
fn child<W: Workflow>() -> Case {
    let customer = json!({"email": "e", "note": "n"});
    let input = json!({"row": {"id": "a"}, "number": 7, "opened": {"run": "r"}, "import": {"customer": customer}});
    Case::child_of::<W>("Rows", "by itself", input)
        .answer("store", json!({"number": 7, "id": "a", "run": "r", "email": "e"}), json!("A"))
        .answer("store", json!({"number": 7, "id": "A", "run": "r", "email": "e"}), json!("AA"))
        .gives(json!("AA"))
}

both! { Batches, BatchesByPath: (import: Import) -> String {
    Open: open(import.file) => opened;
    #[allow(interrupted_tasks)]
    Rows: distributed map rows: Row in s3::json_lines(opened.bucket, import.file)
        in batches of 2 express results into s3::results("results", opened.run)
    {
        Keep: keep(Batch { rows: rows, run: opened.run }) => kept;
        Enough: choose { kept > 1 => All, else => Some }
        All: succeed import.customer.email;
        Some: succeed import.file;
    } => run;
    Done: succeed run.map_run_arn;
} }

/// A batch as `ItemBatcher` makes it.
fn batch<W: Workflow>() -> Case {
    let data = json!({"opened": {"run": "r"}, "import": {"file": "f", "customer": {"email": "e"}}});
    let rows = json!([{"id": "a"}, {"id": "b"}]);
    Case::child_of::<W>("Rows", "with a batch", json!({"Items": rows, "BatchInput": data}))
        .answer("keep", json!({"rows": rows, "run": "r"}), json!(2))
        .gives(json!("e"))
}

both! { Objects, ObjectsByPath: (order: Order) -> Vec<String> {
    #[allow(interrupted_tasks)]
    Each: distributed map object in s3::objects("incoming", "in/") {
        Note: note(Line { order: order.id, sku: object.key }) -> return object.key;
    } => keys;
    Done: succeed keys;
} }

fn objects<W: Workflow>() -> Case {
    Case::of::<W>("objects of a bucket", json!({"id": "o", "items": []}))
        .object_in("incoming", "in/a", "")
        .object_in("incoming", "out/b", "")
        .answer("note", json!({"order": "o", "sku": "in/a"}), Value::Null)
        .gives(json!(["in/a"]))
}

// moto's grammar takes a writer in JSONPath alone.
workflow! {
    #![query_language(JSONPath)]
    #![allow(interrupted_tasks)]
    Written(order: Order) -> String {
        #[allow(interrupted_tasks)]
        Each: distributed map item in order.items results into s3::results("results", order.id) {
            Note: note(Line { order: order.id, sku: item.id });
        } => run;
        Done: succeed run.result_writer_details.bucket;
    }
}

fn written() -> Case {
    Case::of::<Written>("results in a bucket", json!({"id": "o", "items": [{"id": "a"}]}))
        .object_in("results", "other", "")
        .answer("note", json!({"order": "o", "sku": "a"}), Value::Null)
        .gives(json!("results"))
}

pub fn cases() -> Vec<Case> {
    vec![
        imports::<Imports>(json!("n"), ["AA", "BB"]),
        imports::<ImportsByPath>(json!("n"), ["AA", "BB"]),
        imports::<Imports>(Value::Null, ["a", "b"]),
        imports::<ImportsByPath>(Value::Null, ["a", "b"]),
        child::<Imports>(),
        child::<ImportsByPath>(),
        batch::<Batches>(),
        batch::<BatchesByPath>(),
        objects::<Objects>(),
        objects::<ObjectsByPath>(),
        written(),
    ]
}
