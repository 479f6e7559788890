//! Small workflows, one for each construct in both query languages, with what must come of them when they run.
//!
//! `cargo run --example executions` prints one case a line; `.ci/checks/lowering.py` runs them.

// The payloads are read by the workflows alone.
#![allow(dead_code)]

mod basics;
mod callbacks;
mod case;
mod distributed;
mod fields;
mod flow;
mod handles;
mod loops;
mod maps;
mod reuse;
mod services;

fn main() {
    let files = [
        basics::cases(),
        flow::cases(),
        loops::cases(),
        maps::cases(),
        distributed::cases(),
        callbacks::cases(),
        services::cases(),
        handles::cases(),
        reuse::cases(),
        fields::cases(),
    ];
    for case in files.into_iter().flatten() {
        println!("{case}");
    }
}
