//! A library of fragments: what several workflows have in common.

use sfn_dsl::prelude::*;

/// Where an order is, for the customer to see.
#[derive(Payload)]
pub struct Progress {
    pub connection: String,
    pub message: String,
    pub percent: u8,
}

resources! {
    /// Sends a message to a browser.
    lambda send_progress(Progress) -> String;
}

fragment! {
    /// Shows how far the work is. A customer who has gone must not stop it.
    pub Report(connection: String, message: String, percent: u8) {
        Send ("Report: send"): send_progress(Progress { connection: connection, message: message, percent: percent })
            timeout 10 seconds best effort;
        Sent ("Report: sent"): wait 0 seconds;
    }
}

fragment! {
    /// Reports, and gives the number of the report.
    pub NumberedReport(connection: String) -> String {
        First: use Report(connection, "Workflow started", 0);
        Second: send_progress(Progress { connection: connection, message: "Number", percent: 1 }) => number -> return number;
    }
}
