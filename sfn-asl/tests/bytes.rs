//! Whatever the bytes are: findings, never a panic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;
use sfn_asl::read::{Checked, Format, INPUT_LIMIT, check};
use sfn_asl::validate::Options;

fn json(source: &[u8]) -> Checked {
    check(source, Format::Json, &Options::default())
}

#[track_caller]
fn only(checked: &Checked) -> (&'static str, usize, usize, std::ops::Range<usize>) {
    assert_eq!(checked.diagnostics.len(), 1, "{:?}", checked.diagnostics);
    assert!(checked.machine.is_none());
    let located = &checked.diagnostics[0];
    (located.diagnostic.code.id, located.line, located.column, located.span.clone())
}

const GOOD: &str = "{\r\n\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}\r\n";

#[test]
fn marks_and_line_ends_are_passed_over() {
    for source in [GOOD.to_owned(), format!("\u{feff}{GOOD}"), GOOD.replace('\r', ""), GOOD.replace('\n', "")] {
        let checked = json(source.as_bytes());
        assert!(checked.diagnostics.is_empty(), "{:?}", checked.diagnostics);
        assert!(checked.machine.is_some());
        assert!(!checked.has_errors());
    }
}

#[test]
fn bytes_that_are_not_utf8_are_named() {
    let checked = json(b"{\n \"\xc3\xa9\": \"\xff\"}");
    assert_eq!(only(&checked), ("SFN0003", 2, 8, 10..10));
    assert!(checked.diagnostics[0].diagnostic.message.contains("0xff at offset 10"));
    let utf16: Vec<u8> = "\u{feff}{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let checked = json(&utf16);
    assert_eq!(only(&checked).0, "SFN0003");
    assert!(checked.diagnostics[0].diagnostic.help.as_ref().unwrap().contains("UTF-16"));
    // Half a character at the end, and a mark in front.
    assert_eq!(only(&json(b"\xef\xbb\xbf{\xe2\x82")), ("SFN0003", 1, 2, 4..4));
}

#[test]
fn empty_and_oversized_inputs() {
    for source in [&b""[..], b"\xef\xbb\xbf", b" \r\n"] {
        assert_eq!(only(&json(source)).0, "SFN0001");
    }
    let mut source = GOOD.as_bytes().to_vec();
    source.resize(INPUT_LIMIT, b' ');
    assert_eq!(json(&source).diagnostics[0].diagnostic.code.id, "SFN0120");
    source.push(b' ');
    assert_eq!(only(&json(&source)), ("SFN0004", 1, 1, 0..0));
}

#[test]
fn nesting_is_limited() {
    for open in ["[", "{\"a\":"] {
        assert_eq!(only(&json(open.repeat(100_000).as_bytes())).0, "SFN0005");
    }
    let deep = format!(
        "{{\"StartAt\":\"A\",\"States\":{{\"A\":{{\"Type\":\"Pass\",\"Result\":{}1{},\"End\":true}}}}}}",
        "[".repeat(400),
        "]".repeat(400)
    );
    assert!(!json(deep.as_bytes()).has_errors());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_bytes_panic(source in prop::collection::vec(any::<u8>(), 0..400)) {
        checked(&source)?;
    }

    #[test]
    fn no_text_panics(source in "[\\[\\]{}:,\"'\\\\ \n\r\t&*!|>%@?#a-c0-9.é😀\u{feff}-]{0,200}") {
        checked(source.as_bytes())?;
    }

    #[test]
    fn no_damaged_definition_panics(at in 0..GOOD.len(), byte in any::<u8>(), cut in 0..GOOD.len()) {
        let mut source = GOOD.as_bytes().to_vec();
        source[at] = byte;
        checked(&source)?;
        checked(&source[..cut])?;
    }
}

/// Checks in every format that findings point into the source.
fn checked(source: &[u8]) -> Result<(), TestCaseError> {
    let formats = [
        Format::Json,
        #[cfg(feature = "yaml")]
        Format::Yaml,
    ];
    for format in formats {
        for located in check(source, format, &Options::default()).diagnostics {
            prop_assert!(located.line > 0 && located.column > 0);
            prop_assert!(located.span.start <= located.span.end && located.span.end <= source.len(), "{located:?}");
            let lines = source.split(|byte| *byte == b'\n').count();
            prop_assert!(located.line <= lines, "{located:?}");
        }
    }
    Ok(())
}
