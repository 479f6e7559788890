//! A batch: the rows of a CSV file in Amazon S3, in batches of 100, by child executions side by side.
//!
//! What the body reads from outside is handed to the child executions, and no more. Up to five of a hundred rows may
//! fail; what each batch gave is written to a bucket, and the workflow goes on with where it is.
//!
//! `cargo run --example batch` prints its Amazon States Language; `-- --out DIR` writes what deploys it.

use std::process::ExitCode;

use sfn_cdk_export::Deployment;
use sfn_dsl::prelude::*;
use sfn_examples::program::{self, Deployments};

#[derive(Payload)]
pub struct Import {
    /// The name of the file below `price-lists/`.
    pub file: String,
    pub currency: String,
    pub requester: Requester,
}

#[derive(Payload)]
pub struct Requester {
    pub email: String,
    pub name: String,
}

/// A row: everything in a CSV file is text.
#[derive(Payload)]
pub struct Row {
    pub sku: String,
    pub price: String,
}

#[derive(Payload)]
pub struct Prices {
    pub rows: Vec<Row>,
    pub currency: String,
    pub valid_from: String,
}

#[derive(Payload)]
pub struct Stored {
    pub count: u32,
}

#[derive(Payload)]
pub struct Summary {
    pub manifest: String,
    pub email: String,
}

#[derive(TaskError)]
pub enum StoreError {
    TooManyWrites,
}

resources! {
    bucket INCOMING;
    bucket RESULTS;
    lambda valid_from(String) -> String;
    lambda store_prices(Prices) -> Stored throws StoreError;
    lambda summarise(Summary);
}

workflow! {
    /// Imports a price list
    #[timeout(6 hours)]
    pub ImportPrices(import: Import) -> String {
        ValidFrom: valid_from(import.file) => date;

        Store: distributed map rows: Row
            in s3::csv(INCOMING, format!("price-lists/{}", import.file)).semicolon_separated()
            in batches of 100
            at most 50 at once
            tolerating 5 percent
            label "Rows"
            express
            results into s3::results(RESULTS, "imports").json_lines()
        {
            StoreRows: store_prices(Prices { rows: rows, currency: import.currency, valid_from: date }) => stored
                -> return stored.count
                timeout 1 minute
                retry StoreError::TooManyWrites { every 2 seconds, at most 4, backoff 2.0, jitter };
        } => run
            catch States::ExceedToleratedFailureThreshold | States::ItemReaderFailed as error -> Failed;

        Summarise: summarise(Summary { manifest: run.result_writer_details.key, email: import.requester.email });
        Done: succeed run.result_writer_details.key;

        Failed: fail "PriceListNotImported" because error.cause;
    }
}

pub fn deployments() -> Deployments {
    Ok(vec![Deployment::new("import-prices", ImportPrices::validated()?)?])
}

fn main() -> ExitCode {
    program::main(deployments)
}
