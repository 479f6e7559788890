//! The package of the examples: `cargo run --example order`.
