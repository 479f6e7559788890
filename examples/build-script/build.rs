//! Generates the deployment into `OUT_DIR`; with `GENERATE_INTO=folder cargo build`, into a folder of the source tree too.

use std::env;
use std::error::Error;
use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=GENERATE_INTO");
    if let Err(error) = generate() {
        // One line for each `cargo::error`: cargo shows them without the build script's own output.
        for line in format!("the workflow's files were not generated: {error}").lines() {
            println!("cargo::error={line}");
        }
        std::process::exit(1);
    }
}

fn generate() -> Result<(), Box<dyn Error>> {
    let files = greeting_workflow::files()?;
    files.write_to(env::var("OUT_DIR")?)?;
    for finding in files.findings() {
        for line in finding.to_string().lines() {
            println!("cargo::warning={line}");
        }
    }
    // A build script changes the source tree only when it is asked to.
    if let Some(folder) = env::var_os("GENERATE_INTO").filter(|folder| !folder.is_empty()) {
        let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join(folder);
        println!("cargo::rerun-if-changed={}", folder.display());
        files.write_to(folder)?;
    }
    Ok(())
}
