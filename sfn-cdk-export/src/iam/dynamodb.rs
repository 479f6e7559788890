//! Amazon DynamoDB: the four operations on items.
//!
//! Source: AWS Step Functions Developer Guide, "Perform DynamoDB CRUD operations with Step Functions".

use sfn_asl::Text;
use sfn_asl::token::ResourceKind;

use super::{Argument, Call};
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
    let table = match call.argument("TableName")? {
        Argument::Text(text) => table_arn(call, text)?,
        Argument::Value(value) => return Err(call.unknown("TableName", value.describe(), EXPECTED)),
        _ => arn("dynamodb", Fields::RegionAndAccount, "table/*"),
    };
    Ok(Statement::allow("AccessItems", [action], [table]))
}

fn table_arn(call: &Call<'_>, text: &Text) -> Result<Text, ExportError> {
    let flat = call.flat("TableName", text, EXPECTED)?;
    let unknown = || call.unknown("TableName", text, EXPECTED);
    match flat.resource() {
        Some((token, "")) if token.resource.kind == ResourceKind::DynamoDbTable => {
            return Ok(token.resource.arn().into());
        }
        Some(_) => return Err(unknown()),
        None => {}
    }
    if let Some([.., resource]) = flat.arn("dynamodb") {
        let name = resource.strip_prefix("table/").ok_or_else(unknown)?;
        return if flat.is_name(name, "-_.") { Ok(flat.restore(&flat.text)) } else { Err(unknown()) };
    }
    if !flat.is_name(&flat.text, "-_.") {
        return Err(unknown());
    }
    let mut table = Text::from("table/");
    table.push(&flat.restore(&flat.text));
    Ok(arn("dynamodb", Fields::RegionAndAccount, table))
}
