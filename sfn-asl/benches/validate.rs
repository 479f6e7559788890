//! What it costs to read and validate machines of many sizes and shapes, beside what `serde_json` needs to parse the same
//! text into a tree. What is made is freed again within the time, here and there. How much memory that takes is the benchmark `validate_memory`.
//!
//! `cargo bench -p sfn-asl --bench validate`

mod machines;

use std::hint::black_box;

use divan::Bencher;
use machines::{CASES, Shape, machine};
use sfn_asl::read::{check_json, check_json_with};
use sfn_asl::validate::Options;

fn main() {
    divan::main();
}

#[divan::bench(args = CASES)]
fn serde_json_parses(bencher: Bencher<'_, '_>, case: (Shape, usize)) {
    let text = machine(case);
    bencher.bench(|| drop(black_box(serde_json::from_str::<serde_json::Value>(black_box(&text)))));
}

#[divan::bench(args = CASES)]
fn parses(bencher: Bencher<'_, '_>, case: (Shape, usize)) {
    let text = machine(case);
    bencher.bench(|| drop(black_box(sfn_asl::json::parse(black_box(&text)))));
}

#[divan::bench(args = CASES)]
fn reads_and_validates(bencher: Bencher<'_, '_>, case: (Shape, usize)) {
    let text = machine(case);
    let (_, diagnostics) = check_json(&text);
    let unexpected = diagnostics.iter().find(|diagnostic| diagnostic.code.id != "SFN0120" && diagnostic.is_error());
    assert_eq!(unexpected, None, "a machine that is not valid");
    bencher.bench(|| drop(black_box(check_json(black_box(&text)))));
}

/// With the findings that are off by default, as `workflow!` asks for them.
#[divan::bench(args = CASES)]
fn reads_and_validates_everything(bencher: Bencher<'_, '_>, case: (Shape, usize)) {
    let text = machine(case);
    bencher.bench(|| {
        let options = Options { include_allowed: true, ..Options::default() };
        drop(black_box(check_json_with(black_box(&text), &options)));
    });
}
