//! The answers that the validator asks for.

use sfn_asl::diagnostic::similar_name;
use sfn_asl::model::ExecutionType;
use sfn_asl::resource::{Integration, Pattern};
use sfn_asl::services::{ServiceCatalog, Support};

use crate::optimised::{Action, MAP_FIELDS, OPTIMISED, Service};

/// The catalogue of what Step Functions can call.
#[derive(Debug, Clone, Copy, Default)]
pub struct Services;

impl ServiceCatalog for Services {
    fn integration(&self, integration: &Integration) -> Support {
        let Integration { sdk, service, action, pattern, .. } = integration;
        if *sdk {
            return Support::NotChecked;
        }
        if let Some((.., field)) = MAP_FIELDS.iter().find(|(owner, name, _)| owner == service && name == action) {
            return Support::OnlyIn { field };
        }
        let Some(service) = find_service(service) else {
            // A service that only the AWS SDK has (`s3`) is as unknown here as one that nobody has.
            let similar = similar_name(service, OPTIMISED.iter().map(|service| service.name));
            return Support::UnknownService { similar: similar.map(str::to_owned) };
        };
        let Some(action) = find_action(service, action) else {
            let similar = similar_name(action, service.actions.iter().map(|action| action.name));
            return Support::UnknownAction { similar: similar.map(str::to_owned), in_sdk: None };
        };
        if action.patterns.contains(pattern) {
            Support::Known
        } else if action.doubtful.contains(pattern) {
            Support::Doubtful
        } else {
            Support::PatternNotSupported { supported: action.patterns.to_vec() }
        }
    }
}

/// How an optimised integration can be awaited in an execution of that type; nothing if there is no such integration.
///
/// Source: AWS Step Functions Developer Guide, "Integrating optimized services with Step Functions": Express workflows
/// support request and response only.
///
/// ```
/// use sfn_asl::model::ExecutionType;
/// use sfn_asl::resource::Pattern;
/// use sfn_services::patterns;
///
/// assert_eq!(patterns("glue", "startJobRun", ExecutionType::Standard), [Pattern::RequestResponse, Pattern::Sync]);
/// assert_eq!(patterns("glue", "startJobRun", ExecutionType::Express), [Pattern::RequestResponse]);
/// assert_eq!(patterns("glue", "startJob", ExecutionType::Standard), []);
/// ```
pub fn patterns(service: &str, action: &str, machine_type: ExecutionType) -> Vec<Pattern> {
    let action = find_service(service).and_then(|service| find_action(service, action));
    let in_type = |pattern: &Pattern| machine_type == ExecutionType::Standard || *pattern == Pattern::RequestResponse;
    action.into_iter().flat_map(|action| action.patterns).copied().filter(in_type).collect()
}

fn find_service(name: &str) -> Option<&'static Service> {
    let index = OPTIMISED.binary_search_by(|service| service.name.cmp(name)).ok()?;
    OPTIMISED.get(index)
}

fn find_action(service: &Service, name: &str) -> Option<&'static Action> {
    let index = service.actions.binary_search_by(|action| action.name.cmp(name)).ok()?;
    service.actions.get(index)
}
