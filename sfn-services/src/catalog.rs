//! The answers that the validator asks for.

use sfn_asl::diagnostic::similar_name;
use sfn_asl::model::ExecutionType;
use sfn_asl::resource::{Integration, Pattern};
use sfn_asl::services::{Member, ServiceCatalog, Support};

use crate::optimised::{Action, MAP_FIELDS, OPTIMISED, Service};
use crate::{ranges, sdk};

/// What the services call the tokens by which they know a request again.
///
/// Source: the members of their API models that are documented as unique identifiers for idempotency.
const TOKENS: &[&str] = &[
    "AmznClientToken",
    "ClientRequestToken",
    "ClientToken",
    "CreationToken",
    "IdempotencyToken",
    "UniqueRequestToken",
];

/// How the names of operations begin that can be repeated as they are; some have such a member for other reasons.
const READS: &[&str] = &["Describe", "Get", "Query"];

/// The catalogue of what Step Functions can call.
#[derive(Debug, Clone, Copy, Default)]
pub struct Services;

impl ServiceCatalog for Services {
    fn integration(&self, integration: &Integration) -> Support {
        let Integration { sdk, service, action, pattern, .. } = integration;
        if *sdk {
            return sdk_support(service, action);
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
            let in_sdk = sdk::service(&sdk_name(service.name)).filter(|service| service.operation(action).is_some());
            return Support::UnknownAction {
                similar: similar.map(str::to_owned),
                sdk_service: in_sdk.map(|service| service.name().to_owned()),
            };
        };
        if action.patterns.contains(pattern) {
            Support::Known
        } else if action.doubtful.contains(pattern) {
            Support::Doubtful
        } else {
            Support::PatternNotSupported { supported: action.patterns.to_vec() }
        }
    }

    fn request(&self, integration: &Integration) -> Option<Vec<Member>> {
        let Integration { sdk, service, action, .. } = integration;
        if !sdk && (find_action(find_service(service)?, action).is_none() || has_own_request(service, action)) {
            return None;
        }
        let service = if *sdk { sdk::service(service)? } else { sdk::service(&sdk_name(service))? };
        let operation = service.operation(action)?;
        let repeats_harmlessly = READS.iter().any(|verb| operation.name().starts_with(verb));
        let members = operation.members().map(|member| {
            let is_token = !repeats_harmlessly && TOKENS.contains(&member.name);
            let mut out = Member::new(member.name, member.is_required).token(is_token);
            out.range = ranges::of(operation.service().name(), operation.name(), member.name);
            out
        });
        Some(members.collect())
    }
}

/// What is known of an integration of the AWS SDK. Every action can wait for a callback, and none for a job.
fn sdk_support(name: &str, action: &str) -> Support {
    let Some(service) = sdk::service(name) else {
        return match sdk::retired(name) {
            Some(product) => Support::Retired { product: product.to_owned() },
            None => Support::UnknownService { similar: similar_service(name, action) },
        };
    };
    if service.excludes(action) {
        return Support::Excluded;
    }
    if service.operation(action).is_some() {
        return if service.is_documented() { Support::Known } else { Support::Undocumented };
    }
    let names: Vec<String> = service.operations().map(sdk::Operation::action).collect();
    let similar = similar_name(action, names.iter().map(String::as_str));
    let is_same = similar.is_some_and(|similar| similar.eq_ignore_ascii_case(action));
    let mut others = sdk::services().filter(|other| other.is_documented() && other.operation(action).is_some());
    let sdk_service = match (is_same, others.next(), others.next()) {
        (false, Some(other), None) => Some(other.name().to_owned()),
        _ => None,
    };
    Support::UnknownAction { similar: similar.map(str::to_owned), sdk_service }
}

/// The service that an unknown name probably means: one with a similar name, or the one that the command line or IAM calls
/// so and that has the action.
fn similar_service(name: &str, action: &str) -> Option<String> {
    const COMMANDS: &[(&str, &str)] = &[
        ("deploy", "codedeploy"),
        ("elb", "elasticloadbalancing"),
        ("elbv2", "elasticloadbalancingv2"),
        ("stepfunctions", "sfn"),
    ];
    if let Some((_, name)) = COMMANDS.iter().find(|(command, _)| *command == name) {
        return Some((*name).to_owned());
    }
    let plain = |prefix: &str| prefix.replace('-', "");
    let by_prefix = sdk::services().find(|service| {
        service.is_documented() && plain(service.iam_prefix()) == name && service.operation(action).is_some()
    });
    let similar = || similar_name(name, sdk::services().map(sdk::Service::name));
    by_prefix.map(sdk::Service::name).or_else(similar).map(str::to_owned)
}

/// The service of the AWS SDK behind a service with optimised integrations.
fn sdk_name(service: &str) -> String {
    match service {
        "elasticmapreduce" => "emr".to_owned(),
        "events" => "eventbridge".to_owned(),
        "states" => "sfn".to_owned(),
        _ => service.replace('-', ""),
    }
}

/// Whether the request of an optimised integration is not that of the service's own API.
///
/// Source: AWS Step Functions Developer Guide, the pages of these services: connect-api-gateway.html, connect-bedrock.html
/// (`Input` and `Output`), connect-eks.html, connect-emr.html, call-https-apis.html.
fn has_own_request(service: &str, action: &str) -> bool {
    matches!(
        (service, action),
        ("apigateway" | "elasticmapreduce" | "http", _) | ("bedrock", "invokeModel") | ("eks", "call" | "runJob")
    )
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
