//! AWS Lambda: `lambda:InvokeFunction`.
//!
//! Source: AWS Step Functions Developer Guide, "Invoke an AWS Lambda function with Step Functions".

use sfn_asl::Text;
use sfn_asl::token::{Pseudo, ResourceKind};

use super::{Argument, Call};
use crate::error::ExportError;
use crate::policy::{Fields, Statement, arn};

const EXPECTED: &str = "a function's name or ARN";

fn statement(function: Text) -> Statement {
    Statement::allow("InvokeFunctions", ["lambda:InvokeFunction"], [function])
}

/// A function's own ARN as the `Resource`.
pub(super) fn direct(call: &Call<'_>, function: &Text) -> Result<Statement, ExportError> {
    function_arn(call, "Resource", function).map(|(function, _)| statement(function))
}

/// The optimised integration.
pub(super) fn invoke(call: &Call<'_>) -> Result<Statement, ExportError> {
    let (mut function, is_complete) = match call.argument("FunctionName")? {
        Argument::Text(text) => function_arn(call, "FunctionName", text)?,
        Argument::Value(value) => return Err(call.unknown("FunctionName", value.describe(), EXPECTED)),
        // The name may be qualified too: `*` spans colons.
        _ => return Ok(statement(arn("lambda", Fields::RegionAndAccount, "function:*"))),
    };
    match call.request.member("Qualifier") {
        // A qualified name and a qualifier must be the same.
        _ if is_complete => {}
        Argument::Missing => {}
        Argument::Text(text) => {
            let expected = "a version or an alias";
            let qualifier = call.flat("Qualifier", text, expected)?;
            if !qualifier.is_name(&qualifier.text, "-_$") {
                return Err(call.unknown("Qualifier", text, expected));
            }
            function.push_str(":");
            function.push(&qualifier.restore(&qualifier.text));
        }
        _ => function.push_str(":*"),
    }
    Ok(statement(function))
}

/// The ARN of a function from its name, its partial or its full ARN, and whether it has a version or an alias.
fn function_arn(call: &Call<'_>, argument: &'static str, text: &Text) -> Result<(Text, bool), ExportError> {
    let flat = call.flat(argument, text, EXPECTED)?;
    let unknown = || call.unknown(argument, text, EXPECTED);
    if let Some((token, rest)) =
        flat.resource().filter(|(token, _)| token.resource.kind == ResourceKind::LambdaFunction)
    {
        let qualified = match rest.strip_prefix(':') {
            Some(qualifier) if flat.is_name(qualifier, "-_$") => true,
            None if rest.is_empty() => false,
            _ => return Err(unknown()),
        };
        let mut function = Text::from(token.resource.arn());
        function.push(&flat.restore(rest));
        return Ok((function, qualified));
    }
    if let Some([_, _, _, region, account, resource]) = flat.arn("lambda") {
        let name = resource.strip_prefix("function:").ok_or_else(unknown)?;
        if !flat.is_name(name, "-_$:") || region.is_empty() || account.is_empty() {
            return Err(unknown());
        }
        return Ok((flat.restore(&flat.text), name.contains(':')));
    }
    let (account, name) = match flat.text.split_once(":function:") {
        Some((account, name)) => (Some(account), name),
        None => (None, flat.text.as_str()),
    };
    let (base, qualifier) = name.split_once(':').map_or((name, None), |(base, qualifier)| (base, Some(qualifier)));
    if !flat.is_name(base, "-_") || qualifier.is_some_and(|qualifier| !flat.is_name(qualifier, "-_$")) {
        return Err(unknown());
    }
    // Tokens of other resources don't name a function.
    if flat.resource().is_some() {
        return Err(unknown());
    }
    let mut resource = Text::from("function:");
    resource.push(&flat.restore(name));
    let Some(account) = account else {
        return Ok((arn("lambda", Fields::RegionAndAccount, resource), qualifier.is_some()));
    };
    if !flat.is_name(account, "") {
        return Err(unknown());
    }
    let mut function = Text::from("arn:");
    function.push_token(Pseudo::Partition.into());
    function.push_str(":lambda:");
    function.push_token(Pseudo::Region.into());
    function.push_str(":");
    function.push(&flat.restore(account));
    function.push_str(":");
    function.push(&resource);
    Ok((function, qualifier.is_some()))
}
