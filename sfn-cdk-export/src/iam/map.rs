//! Distributed Map: child executions of the machine itself, and S3.
//!
//! Source: AWS Step Functions Developer Guide, "Using Map state in Distributed mode", "IAM policies for using
//! Distributed Map states".

use sfn_asl::Text;
use sfn_asl::model::{Map, ProcessorMode};

use super::call::Call;
use super::options::Options;
use super::request::Request;
use super::s3;
use crate::policy::{Fields, arn, verbatim};

/// Says what a Distributed Map needs. `call` is without a request.
pub(super) fn distributed(call: &mut Call<'_>, map: &Map, options: &Options) {
    // `Iterator` is refused for it elsewhere.
    let of_iterator = map.iterator.as_ref().and_then(|iterator| iterator.processor_config.as_ref());
    if !map.is_distributed() && of_iterator.is_none_or(|config| config.mode != Some(ProcessorMode::Distributed)) {
        return;
    }
    let placeholders = options.placeholders;
    let machine = call.own_machine();
    call.allow("StartExecutions", ["states:StartExecution"], [machine]);
    let children = arn("states", Fields::RegionAndAccount, format!("execution:{}:*", call.machine));
    call.allow("DescribeChildExecutions", ["states:DescribeExecution"], [children]);
    if options.redrive {
        // Without a label, Step Functions makes one.
        let label = map.label.as_deref().map_or_else(|| "*".to_owned(), verbatim);
        let of_run = arn("states", Fields::RegionAndAccount, format!("execution:{}/{label}:*", call.machine));
        call.allow("RedriveChildExecutions", ["states:RedriveExecution"], [of_run]);
    }
    if let Some(reader) = &map.item_reader {
        let written = reader.resource.to_string();
        let request = Request::of(reader.arguments.as_ref(), reader.parameters.as_ref(), placeholders);
        let mut call = call.with(&written, request, "reads its items");
        s3::read_items(&mut call, &reader.resource, reader.reader_config.as_ref());
    }
    if let Some((writer, resource)) =
        map.result_writer.as_ref().and_then(|writer| writer.resource.as_ref().map(|resource| (writer, resource)))
    {
        let written = resource.to_string();
        let request = Request::of(writer.arguments.as_ref(), writer.parameters.as_ref(), placeholders);
        let mut call = call.with(&written, request, "writes its results");
        s3::write_results(&mut call, resource);
    }
}

/// The name of the optimised integration, such as `s3:getObject`.
pub(super) fn integration(resource: &Text) -> Option<String> {
    match super::called::resource(resource)? {
        sfn_asl::resource::Resource::Integration(integration) => Some(integration.to_string()),
        _ => None,
    }
}
