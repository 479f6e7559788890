//! Small workflows, one for each construct in both query languages, with what must come of them when they run.
//!
//! `cargo run --example executions` prints one case a line; `.ci/checks/lowering.py` runs them.

// The payloads are read by the workflows alone.
#![allow(dead_code)]

mod basics;
mod callbacks;
mod case;
mod maps;
mod reuse;

fn main() {
    for case in [basics::cases(), maps::cases(), callbacks::cases(), reuse::cases()].into_iter().flatten() {
        println!("{case}");
    }
}
