//! Random values.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

#[path = "../generator/random.rs"]
mod random;

pub use random::Random;

/// A type of which there are random values.
pub trait Sample: Sized {
    /// A value.
    fn sample(random: &mut Random) -> Self;
}

const TEXTS: [&str; 10] = ["", "a", "it's", "\"quoted\"", "ü😀", "{% x %}", "null", "12", "a\nb", "content-type"];

macro_rules! sample {
    ($($type:ty: $random:ident => $value:expr;)*) => { $(
        impl Sample for $type {
            fn sample($random: &mut Random) -> Self {
                $value
            }
        }
    )* };
}
sample! {
    bool: random => random.once_in(2);
    u8: random => random.below(256) as u8;
    u16: random => random.below(65_536) as u16;
    u32: random => random.below(1_000_000) as u32;
    i32: random => random.below(2_000_000) as i32 - 1_000_000;
    // No larger than a JavaScript number can hold exactly: JSONata has no other.
    u64: random => random.number() >> 11;
    f64: random => (random.below(20_000) as f64 - 10_000.0) / 8.0;
    char: random => *random.pick(&['a', '\'', 'ü', '😀', '\\']);
    String: random => (*random.pick(&TEXTS)).to_owned();
    Cow<'static, str>: random => Cow::Borrowed(*random.pick(&TEXTS));
    chrono::DateTime<chrono::Utc>: random =>
        chrono::DateTime::from_timestamp(random.below(2_000_000_000) as i64, random.below(1_000) as u32 * 1_000_000)
            .expect("a time of this age");
    chrono::NaiveDate: random =>
        chrono::NaiveDate::from_ymd_opt(1900 + random.below(200) as i32, 1 + random.below(12) as u32, 1)
            .expect("a first of a month");
    uuid::Uuid: random => uuid::Uuid::from_u64_pair(random.number(), random.number());
    rust_decimal::Decimal: random => rust_decimal::Decimal::new(random.below(1_000_000) as i64, 2);
    Value: random => match random.below(5) {
        0 => Value::Null,
        1 => Value::from(u32::sample(random)),
        2 => Value::from(String::sample(random)),
        3 => serde_json::json!([1, "two", null]),
        _ => serde_json::json!({ "a": { "b": [] } }),
    };
}

/// Fewer elements the deeper, so that values of recursive types come to an end.
fn length(random: &mut Random) -> usize {
    let most = 4_usize.saturating_sub(random.depth as usize);
    random.below(most.max(1))
}

fn deeper<T>(random: &mut Random, make: impl FnOnce(&mut Random) -> T) -> T {
    random.depth += 1;
    let made = make(random);
    random.depth -= 1;
    made
}

impl<T: Sample> Sample for Option<T> {
    fn sample(random: &mut Random) -> Self {
        let some = random.depth < 3 && !random.once_in(3);
        some.then(|| deeper(random, T::sample))
    }
}

impl<T: Sample> Sample for Vec<T> {
    fn sample(random: &mut Random) -> Self {
        let length = length(random);
        deeper(random, |random| (0..length).map(|_| T::sample(random)).collect())
    }
}

impl<T: Sample + Ord> Sample for BTreeSet<T> {
    fn sample(random: &mut Random) -> Self {
        Vec::sample(random).into_iter().collect()
    }
}

impl<T: Sample> Sample for BTreeMap<String, T> {
    fn sample(random: &mut Random) -> Self {
        let length = length(random);
        deeper(random, |random| (0..length).map(|index| (format!("key {index}"), T::sample(random))).collect())
    }
}

impl<T: Sample> Sample for Box<T> {
    fn sample(random: &mut Random) -> Self {
        Self::new(T::sample(random))
    }
}

impl<T: Sample> Sample for [T; 2] {
    fn sample(random: &mut Random) -> Self {
        [T::sample(random), T::sample(random)]
    }
}

impl<A: Sample, B: Sample> Sample for (A, B) {
    fn sample(random: &mut Random) -> Self {
        (A::sample(random), B::sample(random))
    }
}
