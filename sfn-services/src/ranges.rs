//! Numbers that services take in requests, as far as they are known here.
//!
//! Sources: Amazon SQS API Reference, `SendMessage`, `ReceiveMessage`, `ChangeMessageVisibility`; Amazon DynamoDB API Reference,
//! `Query`, `Scan`; Amazon ECS API Reference, `RunTask`; Amazon Athena API Reference, `GetQueryResults`.

/// Service of the AWS SDK, operation, member, and the least and the most that it takes.
const RANGES: &[(&str, &str, &str, i32, i32)] = &[
    ("athena", "GetQueryResults", "MaxResults", 1, 1000),
    ("dynamodb", "Query", "Limit", 1, i32::MAX),
    ("dynamodb", "Scan", "Limit", 1, i32::MAX),
    ("dynamodb", "Scan", "Segment", 0, 999_999),
    ("dynamodb", "Scan", "TotalSegments", 1, 1_000_000),
    ("ecs", "RunTask", "Count", 1, 10),
    ("sqs", "ChangeMessageVisibility", "VisibilityTimeout", 0, 43_200),
    ("sqs", "ReceiveMessage", "MaxNumberOfMessages", 1, 10),
    ("sqs", "ReceiveMessage", "VisibilityTimeout", 0, 43_200),
    ("sqs", "ReceiveMessage", "WaitTimeSeconds", 0, 20),
    ("sqs", "SendMessage", "DelaySeconds", 0, 900),
];

/// The least and the most that a member of a request takes, if that is known.
pub(crate) fn of(service: &str, operation: &str, member: &str) -> Option<(i32, i32)> {
    let is_it = |row: &&(&str, &str, &str, i32, i32)| (row.0, row.1, row.2) == (service, operation, member);
    RANGES.iter().find(is_it).map(|(.., least, most)| (*least, *most))
}

#[cfg(test)]
mod tests {
    use super::RANGES;
    use crate::sdk::service;

    #[test]
    fn every_row_is_about_a_member() {
        for (name, operation, member, least, most) in RANGES {
            let mut operations = service(name).into_iter().flat_map(crate::sdk::Service::operations);
            let found = operations.find(|found| found.name() == *operation);
            assert!(found.is_some_and(|found| found.member(member).is_some()), "{name}:{operation} {member}");
            assert!(least < most, "{name}:{operation} {member}");
        }
        assert!(RANGES.is_sorted());
    }
}
