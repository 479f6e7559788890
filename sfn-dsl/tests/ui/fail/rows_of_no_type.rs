//! Whoever forgets what the rows are hears it once, whatever the body does with them.
use sfn_dsl::prelude::*;

#[derive(Payload)]
struct Row {
    sku: String,
}

#[derive(Payload)]
struct Prices {
    rows: Vec<Row>,
}

resources! {
    lambda store(Prices);
    lambda store_one(Row);
}

workflow! {
    #![allow(interrupted_tasks)]
    Batches() {
        Store: distributed map rows in s3::csv("incoming", "prices.csv") in batches of 100 {
            StoreRows: store(Prices { rows: rows });
        }
    }
}

workflow! {
    #![allow(interrupted_tasks)]
    Rows() {
        Store: distributed map row in s3::csv("incoming", "prices.csv") { StoreRow: store_one(row); }
    }
}

fn main() {}
