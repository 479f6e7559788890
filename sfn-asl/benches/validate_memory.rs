//! How much memory reading and validating takes, beside `serde_json` parsing the same text into a tree. Counting makes
//! allocations slower, so that the times here mean nothing: they are in the benchmark `validate`.
//!
//! `cargo bench -p sfn-asl --bench validate_memory`

mod machines;

use std::hint::black_box;

use divan::Bencher;
use machines::{CASES, Shape, machine};
use sfn_asl::read::check_json;

#[global_allocator]
static ALLOCATIONS: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    divan::main();
}

#[divan::bench(args = CASES, sample_count = 1, sample_size = 1)]
fn serde_json_parses(bencher: Bencher<'_, '_>, case: (Shape, usize)) {
    let text = machine(case);
    bencher.bench(|| serde_json::from_str::<serde_json::Value>(black_box(&text)));
}

#[divan::bench(args = CASES, sample_count = 1, sample_size = 1)]
fn reads_and_validates(bencher: Bencher<'_, '_>, case: (Shape, usize)) {
    let text = machine(case);
    bencher.bench(|| check_json(black_box(&text)));
}
