//! What can't become a module says what is wrong with it.

use sfn_cdk_export::terraform::Templates;
use sfn_cdk_export::{Binding, Condition, Deployment, ExportError, Statement};

use super::support::{function, machine_with};

fn deployment() -> Deployment {
    Deployment::new("order", machine_with("x")).unwrap()
}

fn message(deployment: &Deployment) -> String {
    deployment.terraform().unwrap_err().to_string()
}

#[test]
fn a_binding_that_is_no_expression() {
    for (expression, reason) in [
        ("", "it is empty"),
        (" ", "it is empty"),
        ("a\nb", "a line break"),
        ("a\r\nb", "a line break"),
        ("aws_lambda_function.f.arn}", "the bracket `}` has no partner"),
        ("f(\"a", "a string has no closing quote"),
        ("a, b", "`,` outside brackets"),
        ("a # b", "a comment"),
        ("${a}", "no `$` outside strings"),
    ] {
        let error = deployment().bind(&function("validate_order"), Binding::terraform(expression)).unwrap_err();
        assert!(matches!(&error, ExportError::InvalidExpression { expression: text, .. } if text == expression));
        let message = error.to_string();
        assert!(message.contains(reason) && message.contains("Lambda function `validate_order`"), "{message}");
    }
}

#[test]
fn an_unbound_handle_where_bindings_are_required() {
    assert!(message(&deployment().require_bindings()).contains("`validate_order` is bound to nothing"));
}

#[test]
fn a_statement_that_would_not_reach_iam() {
    for (text, reason) in [
        ("arn:aws:s3:::b/&{aws:username}", "holds `&{`"),
        ("arn:aws:s3:::b/e\u{301}", "holds characters that Terraform changes"),
    ] {
        let resource = deployment().statement(Statement::allow("Read", ["s3:GetObject"], [text]));
        let condition = deployment().statement(
            Statement::allow("Read", ["s3:GetObject"], ["arn:aws:s3:::b/c"]).condition(Condition::new(
                "StringEquals",
                "s3:prefix",
                text,
            )),
        );
        for deployment in [resource, condition] {
            assert!(message(&deployment).contains(&format!("the statement `Read` {reason}")));
        }
    }
}

#[test]
fn skeletons() {
    let deployment = deployment();
    let refused = |file: &str, text: &str| {
        let result = Templates::new().replace(file, text).and_then(|templates| deployment.terraform_with(&templates));
        match result {
            Err(ExportError::Template { file: named, reason }) if named == file => reason,
            other => panic!("{other:?}"),
        }
    };
    assert!(refused("main.tf", "x\n{{nmae}}").contains("line 2"));
    assert!(refused("main.tf", "{{#if nmae}}{{/if}}").contains("nmae"));
    assert!(refused("variables.tf", "{{#each variables}}{{nmae}}{{/each}}").contains("nmae"));
    assert!(refused("main.tf", "{{name").contains("invalid handlebars syntax"));
    assert!(refused("order.asl.json.tftpl", "").contains("no such template, but versions.tf"));
    assert!(refused("../main.tf", "").contains("no such template"));
}
