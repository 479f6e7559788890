//! Writes the types. `SFN_PAYLOAD_SEED` asks for others than the usual ones.

#[path = "generator/mod.rs"]
mod generator;

use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=generator");
    println!("cargo::rerun-if-env-changed=SFN_PAYLOAD_SEED");
    let seed = env::var("SFN_PAYLOAD_SEED").ok().map_or(5, |seed| seed.parse().expect("a number in SFN_PAYLOAD_SEED"));
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("types.rs"), generator::types(seed)).expect("a file in OUT_DIR");
}
