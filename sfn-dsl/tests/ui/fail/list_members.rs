//! Lists and maps in members that want another length, or none.
use std::collections::HashMap;

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub struct Labels(Vec<String>);

#[derive(Payload)]
pub struct Point {
    pub at: [f64; 2],
    pub labels: Labels,
    pub extra: Option<HashMap<String, u8>>,
}

resources! {
    lambda plot(Point);
}

workflow! {
    Length(name: String) {
        Plot: plot(Point { at: [1, 2, 3], labels: [name] });
    }
}

workflow! {
    Inside(name: String) {
        Plot: plot(Point { at: [1, 2], labels: [name, 3] });
    }
}

workflow! {
    Value(name: String) {
        Plot: plot(Point { at: [1, 2], labels: [name], extra: [("a", 1), ("b", 256)] });
    }
}

workflow! {
    ListForMap(name: String) {
        Plot: plot(Point { at: [1, 2], labels: [name], extra: [1] });
    }
}

workflow! {
    MapForList(name: String) {
        Plot: plot(Point { at: [1, 2], labels: [("name", name)] });
    }
}

fn main() {}
