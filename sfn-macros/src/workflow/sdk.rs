//! Calls of the AWS SDK: `aws_sdk::s3::put_object_tagging { Bucket: "b", Key: order.key, .. }`.

use sfn_services::sdk;
use syn::{Error, Expr, ExprStruct, Ident, Member, ext::IdentExt, spanned::Spanned};

use super::reads::{Reads, reads};

const ROOT: &str = "aws_sdk";

/// A call of an operation of the AWS SDK.
#[derive(Clone, Copy)]
pub(crate) struct SdkCall<'a> {
    pub(crate) service: &'a Ident,
    pub(crate) operation: &'a Ident,
    pub(crate) literal: &'a ExprStruct,
    /// `.sync()` behind it, which no such call has.
    pub(crate) sync: Option<&'a Ident>,
}

/// The call of the AWS SDK that an expression is.
pub(crate) fn sdk_call(call: &Expr) -> Option<SdkCall<'_>> {
    match call {
        Expr::Struct(literal) => {
            let mut segments = literal.path.segments.iter().map(|segment| &segment.ident);
            let (root, service, operation) = (segments.next()?, segments.next()?, segments.next()?);
            let is_call = root == ROOT && segments.next().is_none() && literal.qself.is_none();
            is_call.then_some(SdkCall { service, operation, literal, sync: None })
        }
        Expr::MethodCall(outer) if outer.method == "sync" && outer.args.is_empty() => {
            sdk_call(&outer.receiver).map(|inner| SdkCall { sync: Some(&outer.method), ..inner })
        }
        Expr::Paren(inner) => sdk_call(&inner.expr),
        Expr::Group(inner) => sdk_call(&inner.expr),
        _ => None,
    }
}

/// Whether an expression is meant to be a call of the AWS SDK.
pub(crate) fn is_sdk_path(expression: &Expr) -> bool {
    let path = match expression {
        Expr::Struct(literal) => &literal.path,
        Expr::Path(path) => &path.path,
        Expr::Call(call) => return is_sdk_path(&call.func),
        Expr::MethodCall(call) => return is_sdk_path(&call.receiver),
        Expr::Paren(inner) => return is_sdk_path(&inner.expr),
        Expr::Group(inner) => return is_sdk_path(&inner.expr),
        _ => return false,
    };
    path.segments.first().is_some_and(|first| first.ident == ROOT)
}

/// Checks the form of what is meant to be a call of the AWS SDK.
pub(crate) fn check(expression: &Expr) -> syn::Result<()> {
    let form = "a call of the AWS SDK is written `aws_sdk::s3::put_object_tagging { Bucket: \"..\", Key: order.key, .. }`, with \
                the members of its request; without members `{}`";
    let Some(call) = sdk_call(expression) else { return Err(Error::new_spanned(expression, form)) };
    if let Some(dots) = &call.literal.dot2_token {
        return Err(Error::new(dots.span(), "a request names every member; there is no `..`"));
    }
    for field in &call.literal.fields {
        if let Member::Unnamed(index) = &field.member {
            return Err(Error::new(index.span, form));
        }
        // `Bucket` alone would be a value of that name.
        if field.colon_token.is_none() {
            return Err(Error::new(
                field.member.span(),
                "a member of a request has its value behind it: `Name: value`",
            ));
        }
    }
    Ok(())
}

impl SdkCall<'_> {
    /// The service's name in the ARN.
    pub(crate) fn service_name(&self) -> String {
        self.service.unraw().to_string()
    }

    /// The operation's name in the ARN: as the API has it, whatever capitals are in it.
    pub(crate) fn action(&self) -> String {
        let written = self.operation.unraw().to_string();
        let plain = written.replace('_', "");
        let known = sdk::service(&self.service_name()).and_then(|service| {
            service.operations().map(sdk::Operation::action).find(|a| a.eq_ignore_ascii_case(&plain))
        });
        known.filter(|_| is_snake(&written)).unwrap_or_else(|| camel(&written))
    }

    /// The resource of the state.
    pub(crate) fn resource(&self) -> String {
        let sync = if self.sync.is_some() { ".sync" } else { "" };
        format!("arn:aws:states:::aws-sdk:{}:{}{sync}", self.service_name(), self.action())
    }

    /// Where a finding about the resource belongs.
    pub(crate) fn span(&self) -> proc_macro2::Span {
        match self.sync {
            Some(sync) => sync.span(),
            None if sdk::service(&self.service_name()).is_none() => self.service.span(),
            None => self.operation.span(),
        }
    }

    /// The members of the request.
    pub(crate) fn members(&self) -> impl Iterator<Item = (String, &Ident, &Expr)> {
        self.literal.fields.iter().filter_map(|field| match &field.member {
            Member::Named(name) => Some((name.unraw().to_string(), name, &field.expr)),
            Member::Unnamed(_) => None,
        })
    }

    /// The names that the request reads.
    pub(crate) fn reads(&self, out: &mut dyn Reads) {
        for (.., value) in self.members() {
            reads(value, out);
        }
    }
}

fn is_snake(name: &str) -> bool {
    !name.contains(|letter: char| letter.is_ascii_uppercase())
}

/// `putObject` for `put_object`.
fn camel(name: &str) -> String {
    let mut out = String::new();
    for (index, word) in name.split('_').enumerate() {
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if index > 0 => out.push(first.to_ascii_uppercase()),
            first => out.extend(first),
        }
        out.push_str(letters.as_str());
    }
    out
}

/// What a finding says of the AWS SDK, in the words of a workflow: `` `put_object` `` for `` `putObject` ``.
pub(crate) fn in_rust(text: &str) -> String {
    let mut out = String::new();
    for (index, piece) in text.split('`').enumerate() {
        if index > 0 {
            out.push('`');
        }
        match piece.strip_prefix("arn:aws:states:::aws-sdk:").and_then(|call| call.split_once(':')) {
            _ if index % 2 == 0 => out.push_str(piece),
            Some((service, action)) => out.push_str(&format!("{ROOT}::{service}::{}", snake(action))),
            None => out.push_str(&snake(piece)),
        }
    }
    out
}

/// `put_object` for `putObject`.
fn snake(name: &str) -> String {
    let is_camel =
        name.starts_with(|first: char| first.is_ascii_lowercase()) && name.chars().all(char::is_alphanumeric);
    if !is_camel {
        return name.to_owned();
    }
    let mut out = String::new();
    let mut before = '_';
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !before.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
        before = letter;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn action(text: &str) -> String {
        let call: Expr = syn::parse_str(text).unwrap();
        sdk_call(&call).unwrap().action()
    }

    #[test]
    fn operations_are_found_whatever_capitals_they_have() {
        assert_eq!(action("aws_sdk::s3::put_object_tagging {}"), "putObjectTagging");
        assert_eq!(action("aws_sdk::s3::list_objects_v2 {}"), "listObjectsV2");
        assert_eq!(action("aws_sdk::rds::describe_db_instances {}"), "describeDBInstances");
        assert_eq!(action("aws_sdk::s3::no_such_thing {}"), "noSuchThing");
        // As the API spells it is no name in Rust.
        assert_eq!(action("aws_sdk::s3::PutObjectTagging {}"), "PutObjectTagging");
    }

    #[test]
    fn findings_in_the_words_of_a_workflow() {
        assert_eq!(in_rust("`s3` has no action `putObjectTaging`"), "`s3` has no action `put_object_taging`");
        assert_eq!(in_rust("has it: `arn:aws:states:::aws-sdk:s3:putObject`"), "has it: `aws_sdk::s3::put_object`");
        assert_eq!(
            in_rust("describeDBInstances stays, `describeDBInstances` not"),
            "describeDBInstances stays, `describe_dbinstances` not"
        );
    }
}
