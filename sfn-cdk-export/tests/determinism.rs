//! The same deployment gives the same bytes, in whatever order it was described.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use sfn_asl::json::Object;
use sfn_cdk_export::{Binding, Condition, Deployment, Statement};
use support::{FUNCTIONS, function};

type Step = Box<dyn Fn(Deployment) -> Deployment>;

fn steps() -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for (index, name) in FUNCTIONS.iter().enumerate().take(5) {
        let arn = format!("arn:aws:lambda:eu-west-1:111122223333:function:f{index}");
        steps.push(match index {
            0 => Box::new(move |d| d.bind(&function(name), Binding::arn(arn.clone())).unwrap()),
            1 => Box::new(|d| d.bind(&function(name), Binding::get_att("OwnFunction", "Arn")).unwrap()),
            2 => Box::new(|d| d.bind(&function(name), Binding::terraform("aws_lambda_function.f.arn")).unwrap()),
            _ => Box::new(move |d| d.tag(format!("key{index}"), *name)),
        });
    }
    for (sid, resource) in [("Read", "b/*"), ("Read", "a/*"), ("Write", "b/*")] {
        let resource = format!("arn:aws:s3:::{resource}");
        steps.push(Box::new(move |d| {
            let action = format!("s3:{}", if sid == "Read" { "GetObject" } else { "PutObject" });
            let condition = Condition::new("StringEquals", "aws:k", "v");
            d.statement(Statement::allow(sid, [action], [resource.as_str()]).condition(condition))
        }));
    }
    for id in ["OwnFunction", "Another"] {
        steps.push(Box::new(move |d| d.resource(id, Object::new().with("Type", "AWS::Lambda::Function")).unwrap()));
    }
    for state in ["ValidateOrder", "CheckInventory"] {
        steps.push(Box::new(move |d| {
            let function = "arn:aws:lambda:eu-west-1:111122223333:function:x";
            d.permissions_of(state, [Statement::allow("InvokeFunctions", ["lambda:InvokeFunction"], [function])])
                .unwrap()
        }));
    }
    steps
}

#[test]
fn the_order_of_the_description_does_not_matter() {
    let steps = steps();
    let made = |order: Vec<usize>| {
        let deployment = order.into_iter().fold(support::order(), |deployment, step| steps[step](deployment));
        deployment.export().unwrap()
    };
    let all = || 0..steps.len();
    let first = made(all().collect());
    assert_eq!(first, made(all().collect()));
    for shift in 1..steps.len() {
        assert_eq!(first, made(all().map(|index| (index + shift) % steps.len()).collect()));
        assert_eq!(first, made(all().rev().map(|index| (index * 5 + shift) % steps.len()).collect()));
    }
}

#[test]
fn a_later_tag_replaces_an_earlier_one() {
    let deployment = support::order().tag("k", "1").tag("k", "2");
    assert_eq!(deployment.plan().unwrap().tags, [("k", "2"), ("project", "orders")]);
}
