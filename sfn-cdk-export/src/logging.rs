//! Logging to Amazon CloudWatch Logs.

use crate::error::ExportError;

/// Which events of an execution are logged.
///
/// Source: AWS Step Functions API Reference, `LoggingConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LogLevel {
    /// All events.
    All,
    /// Errors.
    Error,
    /// What ends an execution with an error.
    Fatal,
    /// None.
    Off,
}

impl LogLevel {
    /// The word that AWS has for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "ALL",
            Self::Error => "ERROR",
            Self::Fatal => "FATAL",
            Self::Off => "OFF",
        }
    }
}

/// What is logged, to a log group of the machine's own: `/aws/vendedlogs/states/<name>`.
///
/// The prefix keeps the log group out of the account's resource policy, whose length is limited (AWS Step Functions
/// Developer Guide, "Using CloudWatch Logs").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Logging {
    /// Which events.
    pub level: LogLevel,
    /// Whether inputs, outputs and other data of an execution are in them.
    pub include_execution_data: bool,
    /// How many days events are kept; `None` keeps them for ever.
    pub retention_days: Option<u32>,
}

impl Logging {
    /// Events of one level, without data, kept for 30 days.
    pub fn new(level: LogLevel) -> Self {
        Self { level, include_execution_data: false, retention_days: Some(30) }
    }

    /// All events with data, kept for 30 days.
    pub fn all() -> Self {
        Self { include_execution_data: true, ..Self::new(LogLevel::All) }
    }

    /// Whether inputs, outputs and other data of an execution are logged.
    #[must_use]
    pub fn include_execution_data(self, include_execution_data: bool) -> Self {
        Self { include_execution_data, ..self }
    }

    /// How many days events are kept; `None` keeps them for ever.
    ///
    /// # Errors
    /// [`ExportError::InvalidRetention`] for a number of days that CloudWatch Logs doesn't take.
    pub fn retention_days(self, days: impl Into<Option<u32>>) -> Result<Self, ExportError> {
        let retention_days = days.into();
        check_retention(retention_days)?;
        Ok(Self { retention_days, ..self })
    }
}

/// Source: Amazon CloudWatch Logs API Reference, `PutRetentionPolicy`.
pub(crate) const RETENTION_DAYS: [u32; 22] =
    [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

pub(crate) fn check_retention(days: Option<u32>) -> Result<(), ExportError> {
    match days {
        Some(days) if !RETENTION_DAYS.contains(&days) => {
            let next = RETENTION_DAYS.iter().copied().find(|&allowed| allowed > days).unwrap_or(3653);
            Err(ExportError::InvalidRetention { days, next })
        }
        _ => Ok(()),
    }
}
