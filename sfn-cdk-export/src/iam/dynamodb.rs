//! Amazon DynamoDB: the four operations on items. None of them uses an index.
//!
//! Source: AWS Step Functions Developer Guide, "Perform DynamoDB CRUD operations with Step Functions".

use sfn_asl::token::ResourceKind;

use super::arn_type::ArnType;
use super::call::Call;
use crate::policy::Fields;

const TABLE: ArnType = ArnType {
    service: "dynamodb",
    fields: Fields::RegionAndAccount,
    prefix: "table/",
    characters: "-_.",
    kind: Some(ResourceKind::DynamoDbTable),
    by_name: true,
    expected: "a table's name or ARN",
};

pub(super) fn get_item(call: &mut Call<'_>) {
    item(call, "dynamodb:GetItem");
}

pub(super) fn put_item(call: &mut Call<'_>) {
    item(call, "dynamodb:PutItem");
}

pub(super) fn update_item(call: &mut Call<'_>) {
    item(call, "dynamodb:UpdateItem");
}

pub(super) fn delete_item(call: &mut Call<'_>) {
    item(call, "dynamodb:DeleteItem");
}

fn item(call: &mut Call<'_>, action: &str) {
    let table = call.resource("TableName", &TABLE);
    call.allow("AccessItems", [action], [table]);
}
