//! Any bytes, read as JSON.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sfn_asl::read::Format;

fuzz_target!(|source: &[u8]| sfn_fuzz::read(source, Format::Json));
