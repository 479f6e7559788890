use sfn_dsl::prelude::*;

#[derive(Payload)]
#[serde(rename_all = "camel")]
struct Unknown {
    order_id: String,
}

#[derive(Payload)]
struct Attributes {
    #[serde(flatten)]
    inner: Inner,
    #[serde(rename(serialize = "a", deserialize = "b"))]
    split: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    left_out: String,
}

#[derive(Payload)]
struct Inner(String, String);

#[derive(Payload)]
struct Generic<T>(T);

struct NotAPayload;

#[derive(Payload)]
struct Holder {
    inner: NotAPayload,
}

#[derive(TaskError)]
struct NotAnEnum;

#[derive(TaskError)]
enum Named {
    #[task_error(nam = "x")]
    Misspelt,
    #[task_error(name = "")]
    Empty,
}

#[derive(TaskError)]
enum Refused {
    #[task_error(name = "States.ALL")]
    All,
    #[task_error(name = "Same")]
    One,
    Same,
}

#[derive(TaskError)]
enum Nothing {}

fn main() {}
