//! Everything that the examples give, as it is reviewed in pull requests: `snapshots/<kind>/<example>.*`.
//!
//! A changed output fails here; `cargo insta review` shows the differences and takes them over.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use sfn_asl::validate::{Options, validate_with};
use sfn_cdk_export::{Deployment, Environment};
use sfn_examples::program::Deployments;
use sfn_services::Services;

use crate::{approval, batch, integrations, polling, progress};

/// Compares texts with snapshots. Every difference is noted for the review before the test fails.
#[derive(Default)]
struct Comparison {
    different: Vec<String>,
}

impl Comparison {
    /// Compares a text with `snapshots/<kind>/<name>.snap`.
    fn compare(&mut self, kind: &str, name: &str, text: &str) {
        if catch_unwind(AssertUnwindSafe(|| compare(kind, name, text))).is_err() {
            self.different.push(format!("snapshots/{kind}/{name}.snap"));
        }
    }

    fn finish(self) {
        assert!(self.different.is_empty(), "see `cargo insta review`; different are:\n{}", self.different.join("\n"));
    }
}

fn compare(kind: &str, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots").join(kind));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// Compares every file of a deployment: `cloudformation/order-processing.template.json` goes to
/// `snapshots/cloudformation/order.template.json.snap`.
fn compare_files(comparison: &mut Comparison, example: &str, deployment: &Deployment) {
    let files = deployment.export().expect("the deployment can be exported");
    for (path, content) in files.iter() {
        let (kind, file) = path.split_once('/').expect("every file is in its target's folder");
        let file = file.strip_prefix(&format!("{}.", deployment.name())).unwrap_or(file);
        comparison.compare(kind, &format!("{example}.{file}"), content);
    }
}

/// Compares the definitions of an example and the reports about their permissions. That they can be deployed with every target, and
/// that the catalogue of services has nothing to say about them, is demanded first.
fn compare_example(example: &str, deployments: &Deployments) {
    let mut comparison = Comparison::default();
    for deployment in deployments.as_deref().expect("the example can be deployed") {
        let machine = deployment.machine().machine();
        let findings = validate_with(machine, &Options { catalog: Some(&Services), ..Options::default() });
        assert!(findings.is_empty(), "{findings}");
        deployment.export().expect("the deployment can be exported");
        let of_several = format!("{example}.{}", deployment.name());
        let name = if deployments.iter().flatten().count() == 1 { example } else { &of_several };
        comparison.compare("asl", &format!("{name}.asl.json"), &machine.to_json());
        let report = deployment.plan().expect("the deployment has a plan").derivation.to_markdown(deployment.name());
        comparison.compare("iam", &format!("{name}.report.md"), &report);
    }
    comparison.finish();
}

/// Compares the policies in three partitions, and the report about them.
fn compare_policies(comparison: &mut Comparison, example: &str, deployment: &Deployment) {
    let plan = deployment.plan().expect("the deployment has a plan");
    for (partition, region) in [("aws", "eu-central-1"), ("aws-cn", "cn-north-1"), ("aws-us-gov", "us-gov-west-1")] {
        let environment = Environment::new(partition, region, "123456789012");
        let arn = |handle: &sfn_asl::ResourceHandle| {
            Some(format!("arn:{partition}:lambda:{region}:123456789012:function:{}", handle.name))
        };
        let text = [("trust", &plan.trust), ("policy", &plan.policy)].map(|(title, document)| {
            let value = document.resolve(&environment, arn).expect("every token has a value");
            format!("{title}\n{value}\n")
        });
        comparison.compare("iam", &format!("{example}.{partition}"), &text.join("\n"));
    }
    let report = plan.derivation.to_report(deployment.name());
    let report = sfn_asl::json::Writer::new(sfn_asl::json::Style::Plain, |_| String::new()).pretty(&report);
    comparison.compare("iam", &format!("{example}.report.json"), &report);
    comparison.compare("iam", &format!("{example}.report.md"), &plan.derivation.to_markdown(deployment.name()));
}

#[test]
fn order() {
    let deployment = crate::order::deployment().expect("the order workflow can be deployed");
    let mut comparison = Comparison::default();
    compare_files(&mut comparison, "order", &deployment);
    compare_policies(&mut comparison, "order", &deployment);
    comparison.finish();
}

#[test]
fn progress() {
    compare_example("progress", &progress::deployments());
}

#[test]
fn approval() {
    compare_example("approval", &approval::deployments());
}

#[test]
fn polling() {
    compare_example("polling", &polling::deployments());
}

#[test]
fn integrations() {
    compare_example("integrations", &integrations::deployments());
}

#[test]
fn batch() {
    compare_example("batch", &batch::deployments());
}
