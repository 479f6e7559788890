//! AWS Lambda: `lambda:InvokeFunction`.
//!
//! Source: AWS Step Functions Developer Guide, "Invoke an AWS Lambda function with Step Functions".

use sfn_asl::Text;
use sfn_asl::token::{Attribute, Pseudo, ResourceKind, Token};

use super::call::Call;
use super::flat::Flat;
use super::request::Argument;
use crate::policy::{Fields, arn};

const EXPECTED: &str = "a function's name or ARN";
const SID: &str = "InvokeFunctions";
const ACTION: [&str; 1] = ["lambda:InvokeFunction"];

/// A function's own ARN as the `Resource`.
pub(super) fn direct(call: &mut Call<'_>, function: &Text) {
    let flat = call.request.flat(function);
    let found = call.read("Resource", Argument::Text(flat), EXPECTED, function_arn).unwrap_or_else(any);
    call.allow(SID, ACTION, [found.arn]);
}

/// The optimised integration.
pub(super) fn invoke(call: &mut Call<'_>) {
    let function = call.required("FunctionName", EXPECTED, function_arn).unwrap_or_else(any);
    let mut resource = function.arn;
    let qualifier = call.argument("Qualifier");
    // A qualified name and a qualifier must be the same.
    if !function.is_complete && !matches!(qualifier, Argument::Missing) {
        let find = |flat: &Flat| flat.is_name(&flat.text, "-_$").then(|| flat.restore(&flat.text));
        let qualifier = call.read("Qualifier", qualifier, "a version or an alias", find);
        if let Some(qualifier) = qualifier {
            resource.push_str(":");
            resource.push(&qualifier);
        } else if !function.is_any {
            resource.push_str(":*");
        }
    }
    call.allow(SID, ACTION, [resource]);
}

/// Every function. The name may be qualified, too: `*` spans colons.
fn any() -> Function {
    Function { arn: arn("lambda", Fields::RegionAndAccount, "function:*"), is_complete: false, is_any: true }
}

/// What is invoked.
struct Function {
    arn: Text,
    /// Whether the ARN has a version or an alias, if there is one.
    is_complete: bool,
    /// Whether it is every function.
    is_any: bool,
}

/// The ARN of a function from its name, its partial or its full ARN.
///
/// Source: AWS Lambda API Reference, `Invoke`, `FunctionName`.
fn function_arn(flat: &Flat) -> Option<Function> {
    if let Some((token, rest)) = flat.resource() {
        match (token.resource.kind, token.attribute) {
            (ResourceKind::LambdaFunction, Attribute::Arn) => {
                let qualifier = rest.strip_prefix(':');
                if !rest.is_empty() && !qualifier.is_some_and(|qualifier| flat.is_name(qualifier, "-_$")) {
                    return None;
                }
                let mut arn = Text::from(token.resource.arn());
                arn.push(&flat.restore(rest));
                return Some(Function { arn, is_complete: qualifier.is_some(), is_any: false });
            }
            // The name alone has lost version and alias of the ARN, and stands for a function of this place.
            (ResourceKind::LambdaFunction, Attribute::Name) => {}
            _ => return None,
        }
    }
    if let Some([.., resource]) = flat.arn("lambda", Fields::RegionAndAccount) {
        let name = resource.strip_prefix("function:")?;
        return is_qualified(flat, name).map(|is_complete| Function {
            arn: flat.restore(&flat.text),
            is_complete,
            is_any: false,
        });
    }
    if flat.may_become_arn() {
        return None;
    }
    // [[<region>:]<account>:][function:]<name>[:<qualifier>]
    let (place, name) = match flat.text.split_once("function:") {
        Some((place, name)) if place.is_empty() || place.ends_with(':') => (place.trim_end_matches(':'), name),
        _ => ("", flat.text.as_str()),
    };
    let is_complete = is_qualified(flat, name)?;
    let (region, account) = place.split_once(':').map_or((None, place), |(region, account)| (Some(region), account));
    let account = Some(account).filter(|account| !account.is_empty());
    if !region.is_none_or(|region| flat.is_region(region)) || !account.is_none_or(|account| flat.is_account(account)) {
        return None;
    }
    let mut arn = Text::from("arn:");
    arn.push_token(Pseudo::Partition.into());
    arn.push_str(":lambda:");
    push_or(&mut arn, region.map(|region| flat.restore(region)), Pseudo::Region);
    arn.push_str(":");
    push_or(&mut arn, account.map(|account| flat.restore(account)), Pseudo::AccountId);
    arn.push_str(":function:");
    arn.push(&flat.restore(name));
    Some(Function { arn, is_complete, is_any: false })
}

/// The ARN of the function, with a version or an alias if the text has one.
pub(super) fn arn_of(flat: &Flat) -> Option<Text> {
    function_arn(flat).map(|function| function.arn)
}

fn push_or(arn: &mut Text, given: Option<Text>, own: Pseudo) {
    arn.push(&given.unwrap_or_else(|| Text::from(Token::from(own))));
}

/// Whether a name has a version or an alias; `None` if it is no name.
fn is_qualified(flat: &Flat, name: &str) -> Option<bool> {
    let (base, qualifier) = name.split_once(':').map_or((name, None), |(base, qualifier)| (base, Some(qualifier)));
    // `<account>:<name>` is a form of Lambda's, too: twelve digits may be either.
    let is_ambiguous = base.len() == 12 && flat.is_account(base) && qualifier.is_some();
    let known = !is_ambiguous && flat.is_name(base, "-_");
    (known && qualifier.is_none_or(|qualifier| flat.is_name(qualifier, "-_$"))).then_some(qualifier.is_some())
}
