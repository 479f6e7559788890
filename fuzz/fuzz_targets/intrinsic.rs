//! Any text: parsed or refused without a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = sfn_asl::intrinsic::parse(text);
});
