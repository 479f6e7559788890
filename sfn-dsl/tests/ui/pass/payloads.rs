#![deny(warnings)]
#![forbid(unsafe_code)]

use sfn_dsl::prelude::*;

mod types {
    use sfn_dsl::prelude::*;

    #[derive(Payload)]
    pub struct Tree {
        pub r#type: String,
        pub children: Vec<Self>,
        pub fields: TreeFields,
        pub place: Option<Box<Tree>>,
    }

    // The name that the derive would give to a type of its own.
    #[derive(Payload)]
    pub struct TreeFields {
        pub count: u32,
        pub ratio: f32,
    }

    #[derive(Payload)]
    #[serde(tag = "kind")]
    pub enum Shape {
        Round { radius: f64 },
        Square { side: f64 },
    }

    #[derive(TaskError)]
    pub enum Errors {
        #[task_error(name = "com.example.NotFound")]
        NotFound(String),
        Other { code: u32 },
    }
}

#[derive(Payload)]
#[allow(non_snake_case, dead_code)]
struct Private {
    fieldName: String,
    memo: Option<String>,
    #[payload(opaque)]
    when: Option<std::time::Duration>,
    pair: (u32, [f64; 2]),
}

#[derive(Payload)]
#[allow(dead_code)]
struct Foreign {
    #[payload(opaque)]
    when: std::time::Duration,
    pair: (u32, [f64; 2]),
}

resources! {
    /// Grows a tree.
    pub lambda grow(types::Tree) -> types::Tree throws types::Errors;
    lambda measure(types::Shape) -> u32;
    lambda shape(Private) -> types::Shape;
    lambda foreign() -> Foreign;
    lambda tick();
}

workflow! {
    /// A workflow whose names are those of its own machinery.
    /// "Quoted", and two lines.
    Machinery(scope: types::Tree) -> types::TreeFields {
        State ("The state's \"caption\" 😀"): grow(scope) => call;
        Foreign: foreign() => node;
        Vec: shape(Private { fieldName: call.r#type, memo: scope.r#type, when: node.when, pair: node.pair }) => workflow;
        Option: measure(workflow) => parallel catch Lambda::TooManyRequestsException -> Failed;
        Result: choose { parallel > 3 && scope.fields.count <= parallel => Returned, else => Failed }
        Returned: tick();
        Self_: succeed types::TreeFields { count: parallel, ratio: 0.5 };
        Failed: fail "{% not code %}" because format!("{{{}}}", call.r#type);
    }
}

fn main() {
    Machinery::validated().unwrap();
}
