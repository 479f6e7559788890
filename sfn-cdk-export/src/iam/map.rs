//! Distributed Map: child executions of the machine itself, and S3.
//!
//! Source: AWS Step Functions Developer Guide, "Using Map state in Distributed mode", "IAM policies for using
//! Distributed Map states".

use sfn_asl::Text;
use sfn_asl::model::Map;

use super::{Call, Request, s3};
use crate::error::ExportError;
use crate::plan::machine_arn;
use crate::policy::{Fields, Statement, arn};

pub(super) fn statements(machine: &str, state: &str, map: &Map) -> Result<Vec<Statement>, ExportError> {
    if !map.is_distributed() {
        return Ok(Vec::new());
    }
    let mut out = vec![
        Statement::allow("StartExecutions", ["states:StartExecution"], [machine_arn(machine)]),
        Statement::allow(
            "DescribeChildExecutions",
            ["states:DescribeExecution"],
            [arn("states", Fields::RegionAndAccount, format!("execution:{machine}:*"))],
        ),
    ];
    if let Some(reader) = &map.item_reader {
        let written = reader.resource.to_string();
        let request = Request::of(reader.arguments.as_ref(), reader.parameters.as_ref());
        let call = Call { state, resource: &written, request };
        out.extend(s3::read_items(&call, &reader.resource, reader.reader_config.as_ref())?);
    }
    if let Some((writer, resource)) =
        map.result_writer.as_ref().and_then(|writer| writer.resource.as_ref().map(|resource| (writer, resource)))
    {
        let written = resource.to_string();
        let request = Request::of(writer.arguments.as_ref(), writer.parameters.as_ref());
        let call = Call { state, resource: &written, request };
        out.push(s3::write_results(&call, resource)?);
    }
    Ok(out)
}

/// The name of the optimised integration, such as `s3:getObject`.
pub(super) fn integration(resource: &Text) -> Option<String> {
    match sfn_asl::resource::Resource::parse(resource)? {
        sfn_asl::resource::Resource::Integration(integration) => Some(integration.to_string()),
        _ => None,
    }
}
