//! AWS CodeBuild: builds, batch builds and reports.
//!
//! Source: AWS Step Functions Developer Guide, "Run AWS CodeBuild builds with Step Functions"; AWS Service Authorization Reference,
//! "Actions, resources, and condition keys for AWS CodeBuild": builds are authorised on their project.

use sfn_asl::Text;

use super::arn_type::{ArnType, Named};
use super::call::{Call, NoRole};
use super::flat::Flat;
use crate::policy::Fields;

const PROJECT: ArnType = ArnType::regional("codebuild", "project/", "-_", "a project's name or ARN");
const REPORT_GROUP: ArnType = ArnType::regional("codebuild", "report-group/", "-_", "a report's ARN").by_arn();
const BUILD: &str = "a build's id (<project>:<id>) or ARN";

pub(super) fn start_build(call: &mut Call<'_>) {
    let project = call.resource("ProjectName", &PROJECT);
    call.allow("StartBuilds", ["codebuild:StartBuild"], [project]);
    pass_role(call);
}

/// `.sync`
pub(super) fn follow_build(call: &mut Call<'_>) {
    let project = call.resource("ProjectName", &PROJECT);
    call.allow("FollowBuilds", ["codebuild:BatchGetBuilds", "codebuild:StopBuild"], [project]);
}

pub(super) fn start_build_batch(call: &mut Call<'_>) {
    let project = call.resource("ProjectName", &PROJECT);
    call.allow("StartBuilds", ["codebuild:StartBuildBatch"], [project]);
    pass_role(call);
}

/// `.sync`
pub(super) fn follow_build_batch(call: &mut Call<'_>) {
    let project = call.resource("ProjectName", &PROJECT);
    call.allow("FollowBuilds", FOLLOW_BATCH, [project]);
}

pub(super) fn stop_build(call: &mut Call<'_>) {
    let project = project_of_build(call);
    call.allow("StopBuilds", ["codebuild:StopBuild"], [project]);
}

pub(super) fn stop_build_batch(call: &mut Call<'_>) {
    let project = project_of_build(call);
    call.allow("StopBuilds", ["codebuild:StopBuildBatch"], [project]);
}

pub(super) fn retry_build_batch(call: &mut Call<'_>) {
    let project = project_of_build(call);
    call.allow("RetryBuilds", ["codebuild:RetryBuildBatch"], [project]);
}

/// `.sync`
pub(super) fn follow_retried_build_batch(call: &mut Call<'_>) {
    let project = project_of_build(call);
    call.allow("FollowBuilds", FOLLOW_BATCH, [project]);
}

pub(super) fn delete_build_batch(call: &mut Call<'_>) {
    let project = project_of_build(call);
    call.allow("DeleteBuilds", ["codebuild:DeleteBuildBatch"], [project]);
}

pub(super) fn batch_delete_builds(call: &mut Call<'_>) {
    let projects = call.resources("Ids[]", &PROJECT, BUILD, project);
    call.allow("DeleteBuilds", ["codebuild:BatchDeleteBuilds"], projects);
}

pub(super) fn batch_get_reports(call: &mut Call<'_>) {
    let groups = call.resources("ReportArns[]", &REPORT_GROUP, REPORT_GROUP.expected, report_group);
    call.allow("GetReports", ["codebuild:BatchGetReports"], groups);
}

/// A role in the place of the project's own.
fn pass_role(call: &mut Call<'_>) {
    const ROLE: &str = "ServiceRoleOverride";
    if call.may_have(ROLE) {
        call.pass_roles(&[ROLE], "codebuild.amazonaws.com", NoRole::None);
    }
}

const FOLLOW_BATCH: [&str; 2] = ["codebuild:BatchGetBuildBatches", "codebuild:StopBuildBatch"];

fn project_of_build(call: &mut Call<'_>) -> Text {
    call.required("Id", BUILD, project).unwrap_or_else(|| PROJECT.any()).arn()
}

/// The project of a build or a batch: `<project>:<id>`, or the ARN `...:build/<project>:<id>`.
fn project(flat: &Flat) -> Option<Named> {
    owner(flat, &["build/", "build-batch/"], PROJECT)
}

/// The group of a report: `...:report/<group>:<id>`.
fn report_group(flat: &Flat) -> Option<Named> {
    owner(flat, &["report/"], REPORT_GROUP)
}

/// What stands before the last `:` is the owner's name, in an ARN behind one of the prefixes.
fn owner(flat: &Flat, prefixes: &[&str], of: ArnType) -> Option<Named> {
    let (before, name) = match flat.arn("codebuild", Fields::RegionAndAccount) {
        Some([arn, partition, service, region, account, resource]) => {
            let name = prefixes.iter().find_map(|prefix| resource.strip_prefix(prefix))?;
            (format!("{arn}:{partition}:{service}:{region}:{account}:{}", of.prefix), name)
        }
        None => (String::new(), flat.text.as_str()),
    };
    let name = match name.split_once(':') {
        Some((name, _)) => name,
        None if flat.is_open() => name,
        None => return None,
    };
    of.find(&flat.clone().with_text(format!("{before}{name}")))
}
