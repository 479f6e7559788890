//! The tables of the AWS SDK, and the shares of what is known.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fmt::Write as _;

use sfn_services::sdk::{self, Iam, Operation, Permission};

fn documented() -> impl Iterator<Item = Operation> {
    sdk::services().filter(|service| service.is_documented()).flat_map(sdk::Service::operations)
}

fn operation(call: &str) -> Operation {
    let (service, action) = call.split_once(':').unwrap();
    sdk::service(service).and_then(|service| service.operation(action)).unwrap_or_else(|| panic!("no {call}"))
}

fn permissions(call: &str) -> Vec<Permission> {
    match operation(call).iam() {
        Iam::Actions(permissions) => permissions,
        other => panic!("{call}: {other:?}"),
    }
}

/// `Action if Condition`, each with the types of its resources.
fn describe(call: &str) -> String {
    let mut text = String::new();
    for permission in permissions(call) {
        let types: Vec<_> = permission.targets().iter().map(|target| target.name).collect();
        writeln!(text, "{} {:?} on {types:?}", permission.action, permission.conditions).unwrap();
    }
    text
}

/// Of at least 98.5 % of all operations it is known what they need.
#[test]
fn share_of_operations_with_known_permissions() {
    let (mut all, mut actions, mut none) = (0, 0, 0);
    let mut unknown = Vec::new();
    for operation in documented() {
        all += 1;
        match operation.iam() {
            Iam::Actions(permissions) => {
                assert!(!permissions.is_empty(), "{operation}");
                actions += 1;
            }
            Iam::NoneNeeded => none += 1,
            Iam::Unknown => unknown.push(operation.to_string()),
        }
    }
    let known = actions + none;
    println!("unknown: {}", unknown.join(" "));
    println!(
        "{known} of {all} operations of documented services ({}.{:02} %): {actions} by their actions, {none} need none",
        known * 100 / all,
        known * 10_000 / all % 100,
    );
    assert!(all > 17_000 && known * 1_000 >= all * 985);
}

/// How the resources of the operations are found: at least as often as the rule's design was measured to.
#[test]
fn share_of_operations_with_known_resources() {
    let [mut all, mut whole, mut arn, mut part, mut none, mut wide] = [0_usize; 6];
    for operation in documented() {
        let Iam::Actions(permissions) = operation.iam() else { continue };
        all += 1;
        let resources = &permissions[0].resources;
        let Some(resource) = resources.iter().find(|resource| resource.is_required).or(resources.first()) else {
            none += 1;
            continue;
        };
        let filled = resource.variables.iter().filter(|variable| !variable.sources.is_empty()).count();
        match filled {
            _ if filled == resource.variables.len() => whole += 1,
            _ if !resource.arn.is_empty() => arn += 1,
            0 => wide += 1,
            _ => part += 1,
        }
    }
    for (count, what) in [
        (whole, "all variables are members"),
        (arn, "a member holds the ARN"),
        (none, "no resource-level permission"),
        (part, "some variables are members"),
        (wide, "no member names the resource"),
    ] {
        println!("{count} of {all} ({}.{} %): {what}", count * 100 / all, count * 1_000 / all % 10);
    }
    assert!((whole + arn + none) * 100 >= all * 79);
}

#[test]
fn renamed_operations() {
    for (call, expected) in [
        ("lambda:invoke", "lambda:InvokeFunction [] on [\"function\"]\n"),
        ("s3:listObjectsV2", "s3:ListBucket [] on [\"bucket\"]\n"),
        ("sqs:sendMessageBatch", "sqs:SendMessage [] on [\"queue\"]\n"),
        ("sns:publishBatch", "sns:Publish [] on [\"topic\"]\n"),
        ("cloudwatchlogs:describeLogGroups", "logs:DescribeLogGroups [] on []\n"),
        ("sfn:startExecution", "states:StartExecution [] on [\"statemachine\"]\n"),
        ("detective:listOrganizationAdminAccounts", "detective:ListOrganizationAdminAccount [] on []\n"),
        ("kms:reEncrypt", "kms:ReEncryptFrom [] on [\"key\"]\nkms:ReEncryptTo [] on [\"key\"]\n"),
        ("dynamodb:transactGetItems", "dynamodb:GetItem [] on [\"table\"]\n"),
        (
            "s3:deleteObject",
            "s3:DeleteObject [Absent(\"VersionId\")] on [\"object\"]\n\
             s3:DeleteObjectVersion [Present(\"VersionId\")] on [\"object\"]\n",
        ),
    ] {
        assert_eq!(describe(call), expected, "{call}");
    }
    assert_eq!(operation("sts:getCallerIdentity").iam(), Iam::NoneNeeded);
    assert_eq!(operation("dynamodb:describeEndpoints").iam(), Iam::NoneNeeded);
    assert_eq!(operation("connect:createTestCase").iam(), Iam::Unknown);
}
