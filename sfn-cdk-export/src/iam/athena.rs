//! Amazon Athena: queries. The execution role itself reads the data and writes the results.
//!
//! Sources: AWS Step Functions Developer Guide, "Run Athena queries with Step Functions"; Amazon Athena User Guide, "Control access
//! to Amazon S3 from Athena" and "Configure access to databases and tables in the AWS Glue Data Catalog"; AWS Service Authorization
//! Reference, "Actions, resources, and condition keys for AWS Glue".

use super::arn_type::ArnType;
use super::call::Call;
use super::codes;
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
    data_plane(call, "reads the results of a query from any bucket");
}

/// What the query names: its text isn't looked into.
fn read_data(call: &mut Call<'_>) {
    let anywhere = Location::any();
    call.allow("FindQueriedData", ["s3:GetBucketLocation", "s3:ListBucket"], [anywhere.bucket.clone()]);
    call.allow("ReadQueriedData", ["s3:GetObject"], [anywhere.object()]);
    let glue = |resource| arn("glue", Fields::RegionAndAccount, resource);
    let databases = [glue("catalog"), glue("database/*")];
    call.allow("ReadQueriedDatabases", ["glue:GetDatabase", "glue:GetDatabases"], databases.clone());
    let tables =
        ["glue:BatchGetPartition", "glue:GetPartition", "glue:GetPartitions", "glue:GetTable", "glue:GetTables"];
    call.allow("ReadQueriedTables", tables, databases.into_iter().chain([glue("table/*")]));
    data_plane(call, "reads whatever bucket, database and table its query names");
}

/// Without a location of the request's own it is the workgroup's.
fn write_results(call: &mut Call<'_>) {
    let path = "ResultConfiguration.OutputLocation";
    let results = call.optional_by(path, Location::EXPECTED, Location::find, Location::any);
    let results = results.unwrap_or_else(Location::any);
    call.allow("FindQueryResults", ["s3:ListBucketMultipartUploads"], [results.bucket.clone()]);
    let actions = ["s3:AbortMultipartUpload", "s3:ListMultipartUploadParts", "s3:PutObject"];
    call.allow("WriteQueryResults", actions, [results.below()]);
}

fn data_plane(call: &mut Call<'_>, what: &str) {
    let state = call.state;
    call.find(
        codes::DATA_PLANE,
        format!("the state `{state}` {what}, which the definition doesn't say: the policy allows all of them"),
        format!(
            "put the buckets, databases and tables in the place of the patterns (in Rust: `.scope_of(\"{state}\", [...])`)"
        ),
    );
}
