//! Amazon Athena: queries. The execution role itself reads the data and writes the results.
//!
//! Sources: AWS Step Functions Developer Guide, "Run Athena queries with Step Functions"; Amazon Athena User Guide, "Control access
//! to Amazon S3 from Athena" and "Configure access to databases and tables in the AWS Glue Data Catalog"; AWS Service Authorization
//! Reference, "Actions, resources, and condition keys for AWS Glue".

mod query;

use sfn_asl::Text;

use super::arn_type::ArnType;
use super::call::Call;
use super::codes;
use super::request::Argument;
use super::s3::Location;
use crate::policy::{Fields, arn};

const WORK_GROUP: ArnType = ArnType::regional("athena", "workgroup/", "-_.", "a workgroup's name");
const DATA_CATALOG: ArnType = ArnType::regional("athena", "datacatalog/", "-_@", "a data catalog's name");

pub(super) fn start_query_execution(call: &mut Call<'_>) {
    let group = call.resource_or("WorkGroup", &WORK_GROUP, "primary");
    call.allow("RunQueries", ["athena:StartQueryExecution"], [group]);
    let catalog = call.resource_or("QueryExecutionContext.Catalog", &DATA_CATALOG, "AwsDataCatalog");
    call.allow("UseDataCatalogs", ["athena:GetDataCatalog"], [catalog]);
    // Athena reads and writes as the execution role.
    call.detail = ", whose query reads data";
    read_data(call);
    call.detail = ", whose query writes data";
    write_data(call);
    call.detail = ", whose query writes its results";
    write_results(call);
    call.detail = "";
}

/// `.sync`
pub(super) fn follow_query_execution(call: &mut Call<'_>) {
    let group = call.resource_or("WorkGroup", &WORK_GROUP, "primary");
    call.allow("FollowQueries", ["athena:GetQueryExecution", "athena:StopQueryExecution"], [group]);
}

// The id of a query doesn't say in which workgroup it is.

pub(super) fn stop_query_execution(call: &mut Call<'_>) {
    call.allow("StopQueries", ["athena:StopQueryExecution"], [WORK_GROUP.any().arn()]);
}

pub(super) fn get_query_execution(call: &mut Call<'_>) {
    call.allow("DescribeQueries", ["athena:GetQueryExecution"], [WORK_GROUP.any().arn()]);
}

pub(super) fn get_query_results(call: &mut Call<'_>) {
    call.allow("GetQueryResults", ["athena:GetQueryResults"], [WORK_GROUP.any().arn()]);
    call.allow("ReadQueryResults", ["s3:GetObject"], [Location::any().object()]);
    let help = in_place(call);
    data_plane(
        call,
        "reads the results of a query from any bucket, which the definition doesn't say: the policy allows all of them",
        help,
    );
}

/// What the query names: which buckets, databases and tables these are isn't looked for in its text.
fn read_data(call: &mut Call<'_>) {
    let anywhere = Location::any();
    call.allow("FindQueriedData", ["s3:GetBucketLocation", "s3:ListBucket"], [anywhere.bucket.clone()]);
    call.allow("ReadQueriedData", ["s3:GetObject"], [anywhere.object()]);
    call.allow("ReadQueriedDatabases", ["glue:GetDatabase", "glue:GetDatabases"], databases());
    let tables =
        ["glue:BatchGetPartition", "glue:GetPartition", "glue:GetPartitions", "glue:GetTable", "glue:GetTables"];
    call.allow("ReadQueriedTables", tables, tables_of_databases());
}

/// What the first words of the query say that it writes. Of one that an execution computes nothing is known.
fn write_data(call: &mut Call<'_>) {
    let writes = match call.argument("QueryString") {
        Argument::Text(flat) if !flat.is_unknown() => query::writes(flat.beginning()),
        _ => None,
    };
    let Some(writes) = writes else {
        let state = call.state;
        let help = format!(
            "if the query writes (`INSERT INTO`, `CREATE TABLE`, `UNLOAD`), add what that needs (in Rust: \
             `.more_permissions_of(\"{state}\", [Statement::allow(...)])`); {}",
            in_place(call)
        );
        let what = "runs a query whose kind the definition doesn't say: the policy allows it to read any bucket, database and table, \
                    and to write nothing but its results";
        return data_plane(call, what, help);
    };
    let anywhere = Location::any();
    if writes.objects {
        call.allow("FindWrittenData", ["s3:ListBucketMultipartUploads"], [anywhere.bucket.clone()]);
        let actions = ["s3:AbortMultipartUpload", "s3:ListMultipartUploadParts", "s3:PutObject"];
        call.allow("WriteQueriedData", actions, [anywhere.object()]);
    }
    if writes.removes_objects {
        call.allow("RemoveQueriedData", ["s3:DeleteObject"], [anywhere.object()]);
    }
    if !writes.databases.is_empty() {
        call.allow("ChangeQueriedDatabases", writes.databases.iter().copied(), databases());
    }
    if !writes.tables.is_empty() {
        call.allow("ChangeQueriedTables", writes.tables.iter().copied(), tables_of_databases());
    }
    let is_reader =
        !writes.objects && !writes.removes_objects && writes.databases.is_empty() && writes.tables.is_empty();
    let what = if is_reader {
        "reads whatever bucket, database and table its query names, which the definition doesn't say: the policy allows all of them"
    } else {
        "reads and writes whatever bucket, database and table its query names, which the definition doesn't say: the policy allows \
         all of them"
    };
    let help = in_place(call);
    data_plane(call, what, help);
}

fn databases() -> [Text; 2] {
    ["catalog", "database/*"].map(|resource| arn("glue", Fields::RegionAndAccount, resource))
}

fn tables_of_databases() -> impl Iterator<Item = Text> {
    databases().into_iter().chain([arn("glue", Fields::RegionAndAccount, "table/*")])
}

/// Without a location of the request's own it is the workgroup's. A statement of its own, although a query that writes data may
/// write anywhere: what narrows that must not lose the results.
fn write_results(call: &mut Call<'_>) {
    let path = "ResultConfiguration.OutputLocation";
    let results = call.optional_by(path, Location::EXPECTED, Location::find, Location::any);
    let results = results.unwrap_or_else(Location::any);
    call.allow("FindQueryResults", ["s3:ListBucketMultipartUploads"], [results.bucket.clone()]);
    let actions = ["s3:AbortMultipartUpload", "s3:ListMultipartUploadParts", "s3:PutObject"];
    call.allow("WriteQueryResults", actions, [results.below()]);
}

fn data_plane(call: &mut Call<'_>, what: &str, help: String) {
    let state = call.state;
    call.find(codes::DATA_PLANE, format!("the state `{state}` {what}"), help);
}

fn in_place(call: &Call<'_>) -> String {
    let state = call.state;
    format!(
        "put the buckets, databases and tables in the place of the patterns (in Rust: `.scope_of(\"{state}\", [...])`)"
    )
}
