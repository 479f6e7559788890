//! Amazon Bedrock: models, and the customization of models.
//!
//! Sources: AWS Step Functions Developer Guide, "Invoke and customize Amazon Bedrock models with Step Functions"; Amazon Bedrock
//! User Guide, "Prerequisites for inference profiles" and "Set up permissions to use guardrails"; AWS Service Authorization
//! Reference, "Actions, resources, and condition keys for Amazon Bedrock".

use sfn_asl::Text;
use sfn_asl::token::Pseudo;

use super::arn_type::ArnType;
use super::call::{Call, NoRole};
use super::flat::Flat;
use super::s3::Location;
use crate::policy::{Condition, Fields, Statement, arn};

const MODEL: &str = "a model's id or ARN, or an inference profile's";
const GUARDRAIL: ArnType = ArnType::regional("bedrock", "guardrail/", "", "a guardrail's id or ARN");
const SID: &str = "InvokeModels";
const ACTION: [&str; 1] = ["bedrock:InvokeModel"];

/// What stands before the model in the id of an inference profile of AWS's own.
///
/// Source: Amazon Bedrock User Guide, "Supported Regions and models for inference profiles".
const GEOGRAPHIES: [&str; 9] = ["us", "us-gov", "eu", "apac", "au", "ca", "jp", "sa", "global"];

/// The characters of ids beside ASCII letters and digits.
const CHARACTERS: &str = "-_.:/";

pub(super) fn invoke_model(call: &mut Call<'_>) {
    invoke(call);
    object(call, "Input", "ReadModelInput", "s3:GetObject");
    object(call, "Output", "WriteModelOutput", "s3:PutObject");
    apply_guardrail(call, "GuardrailIdentifier");
}

/// `Converse` and `StartAsyncInvoke` of the API of Amazon Bedrock Runtime.
///
/// Source: Amazon Bedrock API Reference, "Converse" and "`StartAsyncInvoke`": both need `bedrock:InvokeModel`.
pub(super) fn converse(call: &mut Call<'_>) {
    invoke(call);
    apply_guardrail(call, "GuardrailConfig.GuardrailIdentifier");
}

/// The model, or the inference profile with its models.
fn invoke(call: &mut Call<'_>) {
    match call.required("ModelId", MODEL, model) {
        None => {
            let provisioned = arn("bedrock", Fields::RegionAndAccount, "provisioned-model/*");
            call.allow(SID, ACTION, [foundation_model(&"*".into()), provisioned]);
        }
        Some(Model::One(model)) => call.allow(SID, ACTION, [model]),
        Some(Model::Profile { profile, models, is_open }) => {
            let operator = if is_open { "StringLike" } else { "StringEquals" };
            let by_profile = Condition::new(operator, "bedrock:InferenceProfileArn", profile.clone());
            call.allow(SID, ACTION, [profile]);
            call.push(Statement::allow(SID, ACTION, [models]).condition(by_profile));
        }
    }
}

fn apply_guardrail(call: &mut Call<'_>, member: &str) {
    if let Some(guardrail) = call.optional(member, &GUARDRAIL) {
        call.allow("ApplyGuardrails", ["bedrock:ApplyGuardrail"], [guardrail.arn()]);
    }
}

pub(super) fn create_model_customization_job(call: &mut Call<'_>) {
    let base = call.required("BaseModelIdentifier", "a model's id or ARN", base_model);
    let base = base.unwrap_or_else(|| foundation_model(&"*".into()));
    let [models, jobs] = [CUSTOM_MODELS, JOBS].map(|resource| arn("bedrock", Fields::RegionAndAccount, resource));
    let resources = [base, models.clone(), jobs.clone()];
    call.allow("CustomizeModels", ["bedrock:CreateModelCustomizationJob"], resources);
    call.pass_roles(&["RoleArn"], "bedrock.amazonaws.com", NoRole::Elsewhere);
    for (member, tagged) in [("CustomModelTags", models), ("JobTags", jobs)] {
        if call.may_have(member) {
            call.allow("TagCustomizations", ["bedrock:TagResource"], [tagged]);
        }
    }
}

/// `.sync`
pub(super) fn follow_customization(call: &mut Call<'_>) {
    let actions = ["bedrock:GetModelCustomizationJob", "bedrock:StopModelCustomizationJob"];
    call.allow("FollowCustomizations", actions, [arn("bedrock", Fields::RegionAndAccount, JOBS)]);
}

const CUSTOM_MODELS: &str = "custom-model/*";
const JOBS: &str = "model-customization-job/*";

/// An object that the model's input is read from or its output is written to.
fn object(call: &mut Call<'_>, member: &str, sid: &str, action: &str) {
    if !call.may_have(member) {
        return;
    }
    let path = format!("{member}.S3Uri");
    if let Some(object) = call.optional_by(&path, Location::EXPECTED, Location::find, Location::any) {
        call.allow(sid, [action], [object.object()]);
    }
}

/// What is invoked.
enum Model {
    One(Text),
    /// An inference profile, and the models that it may choose, in whatever region.
    Profile {
        profile: Text,
        models: Text,
        is_open: bool,
    },
}

fn model(flat: &Flat) -> Option<Model> {
    if let Some([_, partition, .., resource]) = flat.arn("bedrock", Fields::RegionAndAccount) {
        let (kind, id) = resource.split_once('/')?;
        if !flat.is_name(id, CHARACTERS) || !flat.is_name(kind, "-") {
            return None;
        }
        let profile = flat.restore(&flat.text);
        return Some(match kind {
            "inference-profile" => {
                let (_, id) = id.split_once('.')?;
                of_profile(profile, Some(flat.restore(partition)), &flat.restore(id), flat.is_open())
            }
            // It may be a copy of any.
            "application-inference-profile" => {
                of_profile(profile, Some(flat.restore(partition)), &"*".into(), flat.is_open())
            }
            "custom-model" | "custom-model-deployment" | "imported-model" | "provisioned-model" => Model::One(profile),
            // What is behind a prompt router, or an endpoint of the marketplace, isn't known.
            _ => return None,
        });
    }
    if let Some((_, id)) = flat.text.split_once('.').filter(|(geography, _)| GEOGRAPHIES.contains(geography)) {
        let mut profile = Text::from("inference-profile/");
        profile.push(&flat.restore(&flat.text));
        let profile = arn("bedrock", Fields::RegionAndAccount, profile);
        return flat.is_name(id, CHARACTERS).then(|| of_profile(profile, None, &flat.restore(id), flat.is_open()));
    }
    // The beginning of an id may become a geography's.
    if flat.is_open() && !flat.beginning().contains('.') {
        return None;
    }
    base_model(flat).map(Model::One)
}

fn of_profile(profile: Text, partition: Option<Text>, id: &Text, is_open: bool) -> Model {
    let mut models = Text::from("arn:");
    match partition {
        Some(partition) => models.push(&partition),
        None => models.push_token(Pseudo::Partition.into()),
    }
    models.push_str(":bedrock:*::foundation-model/");
    models.push(id);
    Model::Profile { profile, models, is_open }
}

/// A model by its id or its ARN.
fn base_model(flat: &Flat) -> Option<Text> {
    for fields in [Fields::Region, Fields::RegionAndAccount] {
        if let Some([.., resource]) = flat.arn("bedrock", fields) {
            return flat.is_name(resource, CHARACTERS).then(|| flat.restore(&flat.text));
        }
    }
    (flat.is_name(&flat.text, CHARACTERS) && !flat.text.starts_with("arn:") && !flat.may_become_arn())
        .then(|| foundation_model(&flat.restore(&flat.text)))
}

fn foundation_model(id: &Text) -> Text {
    let mut model = Text::from("foundation-model/");
    model.push(id);
    arn("bedrock", Fields::Region, model)
}
