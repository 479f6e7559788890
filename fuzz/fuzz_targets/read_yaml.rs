//! Any bytes, read as YAML.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sfn_asl::read::Format;

fuzz_target!(|source: &[u8]| sfn_fuzz::read(source, Format::Yaml));
