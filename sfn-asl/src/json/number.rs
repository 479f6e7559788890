//! JSON numbers, kept as text.

use std::fmt;

/// A JSON number in the text that it was written with: `2.0` stays `2.0`.
///
/// Equality is equality of that text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Number(String);

impl Number {
    /// A number from its JSON text; `None` if the text is not a JSON number (RFC 8259, section 6).
    pub fn parse(text: &str) -> Option<Self> {
        is_json_number(text).then(|| Self(text.to_owned()))
    }

    /// A number from a float, always with a fraction or an exponent; `None` for infinities and NaN.
    pub fn from_f64(value: f64) -> Option<Self> {
        value.is_finite().then(|| Self(format!("{value:?}")))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value, if it is a whole number that fits; `3.0` and `3e0` count as whole.
    pub fn as_i64(&self) -> Option<i64> {
        if let Ok(whole) = self.0.parse::<i64>() {
            return Some(whole);
        }
        let float = self.as_f64();
        // Beyond 2^53 a float no longer names one whole number.
        if float.fract() == 0.0 && float.abs() <= 9_007_199_254_740_992.0 {
            format!("{float:.0}").parse().ok()
        } else {
            None
        }
    }

    /// The value as the nearest float; infinite if it is too large for one.
    pub fn as_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }
}

macro_rules! from_integer {
    ($($type:ty),*) => { $(
        impl From<$type> for Number {
            fn from(value: $type) -> Self {
                Self(value.to_string())
            }
        }
    )* };
}
from_integer!(i32, i64, u32, u64);

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_json_number(text: &str) -> bool {
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = text.strip_prefix('-').unwrap_or(text);
    let whole = digits(rest);
    if whole == 0 || (whole > 1 && rest.starts_with('0')) {
        return false;
    }
    let mut rest = rest.get(whole..).unwrap_or("");
    if let Some(fraction) = rest.strip_prefix('.') {
        let count = digits(fraction);
        if count == 0 {
            return false;
        }
        rest = fraction.get(count..).unwrap_or("");
    }
    if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        let count = digits(exponent);
        return count > 0 && count == exponent.len();
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn accepts_json_numbers_only() {
        for good in ["0", "-0", "10", "2.0", "1e3", "-1.5E-2", "0.1"] {
            assert!(Number::parse(good).is_some(), "{good}");
        }
        for bad in ["", "-", "01", "1.", ".5", "1e", "+1", "0x1", "1_000", "NaN", "Infinity", "1 "] {
            assert!(Number::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn whole_numbers() {
        assert_eq!(Number::parse("3.0").and_then(|n| n.as_i64()), Some(3));
        assert_eq!(Number::parse("3e2").and_then(|n| n.as_i64()), Some(300));
        assert_eq!(Number::parse("3.5").and_then(|n| n.as_i64()), None);
        assert_eq!(Number::parse("1e400").and_then(|n| n.as_i64()), None);
        assert_eq!(Number::from_f64(2.0).map(|n| n.to_string()), Some("2.0".to_owned()));
        assert_eq!(Number::from_f64(f64::NAN), None);
    }
}
