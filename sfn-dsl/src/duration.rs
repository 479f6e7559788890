//! Times in seconds, the unit of the Amazon States Language.

/// A time in whole seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds(u64);

impl Seconds {
    /// The number of seconds.
    pub fn get(self) -> u64 {
        self.0
    }
}

/// A time in seconds.
pub fn seconds(count: u64) -> Seconds {
    Seconds(count)
}

/// A time in minutes.
pub fn minutes(count: u64) -> Seconds {
    Seconds(count.saturating_mul(60))
}

/// A time in hours.
pub fn hours(count: u64) -> Seconds {
    Seconds(count.saturating_mul(3600))
}

/// A time in days of 24 hours.
pub fn days(count: u64) -> Seconds {
    Seconds(count.saturating_mul(86_400))
}
