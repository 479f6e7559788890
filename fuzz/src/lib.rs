//! What the targets of the readers share.

use sfn_asl::read::{Format, check};
use sfn_asl::validate::Options;
use sfn_services::Services;

/// Any bytes: checked without a panic, and what is written of a machine reads as the same machine.
pub fn read(source: &[u8], format: Format) {
    let mut options = Options::default();
    options.catalog = Some(&Services);
    let checked = check(source, format, &options);
    let is_whole = !checked.diagnostics.iter().any(|found| found.diagnostic.is_error());
    if let Some(machine) = checked.machine.filter(|_| is_whole) {
        let again = check(machine.to_json().as_bytes(), Format::Json, &options);
        assert_eq!(again.machine.as_ref(), Some(&machine), "through JSON");
        let again = check(machine.to_yaml().as_bytes(), Format::Yaml, &options);
        assert_eq!(again.machine.as_ref(), Some(&machine), "through YAML");
    }
}
