//! Amazon DynamoDB: the four operations on items.
//!
//! Source: AWS Step Functions Developer Guide, "Perform DynamoDB CRUD operations with Step Functions".

use sfn_asl::Text;
use sfn_asl::token::ResourceKind;

use super::{Argument, Call, Flat};
use crate::error::ExportError;
use crate::policy::{Fields, Statement, arn};

const EXPECTED: &str = "a table's name or ARN";

pub(super) fn item(call: &Call<'_>, action: &str) -> Result<Statement, ExportError> {
    let action = match action {
        "getItem" => "dynamodb:GetItem",
        "putItem" => "dynamodb:PutItem",
        "updateItem" => "dynamodb:UpdateItem",
        "deleteItem" => "dynamodb:DeleteItem",
        _ => return Err(call.no_rule()),
    };
    let any = || arn("dynamodb", Fields::RegionAndAccount, "table/*");
    let table = match call.argument("TableName")? {
        Argument::Text(flat) => call.known("TableName", &flat, table_arn(&flat), any, EXPECTED)?,
        Argument::Value(value) => return Err(call.unknown("TableName", value.describe(), EXPECTED)),
        _ => any(),
    };
    Ok(Statement::allow("AccessItems", [action], [table]))
}

fn table_arn(flat: &Flat) -> Option<Text> {
    match flat.resource() {
        Some((token, "")) if token.resource.kind == ResourceKind::DynamoDbTable => {
            return Some(token.resource.arn().into());
        }
        Some(_) => return None,
        None => {}
    }
    if let Some([.., resource]) = flat.arn("dynamodb") {
        let name = resource.strip_prefix("table/")?;
        return flat.is_name(name, "-_.").then(|| flat.restore(&flat.text));
    }
    if !flat.is_name(&flat.text, "-_.") || flat.may_become_arn() {
        return None;
    }
    let mut table = Text::from("table/");
    table.push(&flat.restore(&flat.text));
    Some(arn("dynamodb", Fields::RegionAndAccount, table))
}
