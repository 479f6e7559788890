//! Text that survives Unicode normalisation.

use std::fmt::Write;

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, is_nfc, is_nfc_quick};

/// JSON text that reads the same after Unicode's normalisation form C, to which Terraform brings every string: what could
/// become another character, alone or with its neighbours, is written as an escape. It can only stand inside strings.
pub(super) fn stable_json(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if is_stable_character(character) {
            out.push(character);
            continue;
        }
        let mut units = [0; 2];
        for unit in character.encode_utf16(&mut units) {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\u{unit:04x}");
        }
    }
    out
}

/// Whether the text is in normalisation form C.
pub(super) fn is_stable(text: &str) -> bool {
    text.is_ascii() || is_nfc(text)
}

fn is_stable_character(character: char) -> bool {
    character.is_ascii()
        || (canonical_combining_class(character) == 0
            && matches!(is_nfc_quick(std::iter::once(character)), IsNormalized::Yes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn what_normalisation_would_change_is_escaped() {
        let text = "\"é e\u{301} \u{212b} \u{1100}\u{1161} 가 \u{1d15e} 😀 \u{f900}\"";
        let stable = stable_json(text);
        assert_eq!(stable, "\"é e\\u0301 \\u212b \u{1100}\\u1161 가 \\ud834\\udd5e 😀 \\uf900\"");
        assert_eq!(stable.nfc().collect::<String>(), stable);
        assert_eq!(serde_json::from_str::<String>(&stable).ok(), serde_json::from_str::<String>(text).ok());
    }
}
