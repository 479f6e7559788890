//! Service integrations in the partition of the deployment, whatever partition is written in the definition.

use std::collections::BTreeMap;

use sfn_asl::Text;
use sfn_asl::model::{Branch, ItemProcessor, State, StateMachine, States};
use sfn_asl::resource::{Integration, Resource};
use sfn_asl::token::{Attribute, Pseudo, ResourceHandle, ResourceKind, ResourceToken, Token};

/// The machine with `arn:${partition}:states:::...` in place of every ARN of a service integration: in Task states, item
/// readers and result writers, at every depth.
pub(crate) fn localise(machine: &StateMachine) -> StateMachine {
    map_resources(machine, &mut |resource| match Resource::parse(resource) {
        Some(Resource::Integration(integration)) => Some(local_arn(&integration)),
        _ => None,
    })
}

fn local_arn(integration: &Integration) -> Text {
    integration.arn(&Text::from(Token::from(Pseudo::Partition)))
}

/// The machine with one token of its own in place of every `Resource` that is neither the ARN of something in the
/// partition `aws` nor a token as a whole, and what each such token, by its placeholder, stands for.
pub(crate) fn whole_arns(machine: &StateMachine) -> (StateMachine, BTreeMap<String, Text>) {
    let mut arns: BTreeMap<String, Text> = BTreeMap::new();
    let machine = map_resources(machine, &mut |resource| {
        let (name, arn) = match Resource::parse(resource)? {
            Resource::Integration(integration) => (integration.to_string(), local_arn(&integration)),
            _ if resource.as_token().is_some() => return None,
            _ if resource.as_literal().is_some_and(|text| text.starts_with("arn:aws:")) => return None,
            _ => (resource.render(Token::placeholder), resource.clone()),
        };
        let wanted = placeholder(&name);
        let names = std::iter::once(wanted.clone()).chain((2..).map(|number| format!("{wanted}_{number}")));
        let mut free = names.filter(|name| arns.get(name).is_none_or(|other| *other == arn));
        let name = free.next()?;
        arns.insert(name.clone(), arn);
        // The kind and the attribute mean nothing here.
        let resource = ResourceHandle::new(ResourceKind::Activity, format!("{MARK}{name}"));
        Some(Token::from(ResourceToken { resource, attribute: Attribute::Arn }).into())
    });
    (machine, arns)
}

/// No user's handle begins with this: names of handles are checked.
const MARK: char = '\u{0}';

/// The placeholder of a token of [`whole_arns`].
pub(crate) fn whole_arn(token: &Token) -> Option<&str> {
    match token {
        Token::Resource(token) => token.resource.name.strip_prefix(MARK),
        _ => None,
    }
}

/// The placeholder for an integration or an ARN: `lambda_invoke_resource`. No handle's placeholder ends like that.
fn placeholder(text: &str) -> String {
    // Of an ARN the last field says enough.
    let text = if text.starts_with("arn:") { text.splitn(6, ':').last().unwrap_or(text) } else { text };
    let mut out = String::new();
    for character in text.chars() {
        match character {
            'A'..='Z' => {
                out.push('_');
                out.push(character.to_ascii_lowercase());
            }
            'a'..='z' | '0'..='9' => out.push(character),
            // Neither a placeholder nor a substitution may have other characters.
            _ => out.push('_'),
        }
    }
    format!("{out}_resource")
}

fn map_resources(machine: &StateMachine, change: &mut impl FnMut(&Text) -> Option<Text>) -> StateMachine {
    let mut out = machine.clone();
    out.states = map_states(&machine.states, change);
    out
}

fn map_states(states: &States, change: &mut impl FnMut(&Text) -> Option<Text>) -> States {
    states.iter().map(|(name, state)| (name, map_state(state, change))).collect()
}

fn map_state(state: &State, change: &mut impl FnMut(&Text) -> Option<Text>) -> State {
    let mut state = state.clone();
    match &mut state {
        State::Task(task) => map_resource(&mut task.resource, change),
        State::Parallel(parallel) => {
            for Branch { states, .. } in &mut parallel.branches {
                *states = map_states(states, change);
            }
        }
        State::Map(map) => {
            for ItemProcessor { states, .. } in map.item_processor.iter_mut().chain(&mut map.iterator) {
                *states = map_states(states, change);
            }
            if let Some(reader) = &mut map.item_reader {
                map_resource(&mut reader.resource, change);
            }
            if let Some(resource) = map.result_writer.as_mut().and_then(|writer| writer.resource.as_mut()) {
                map_resource(resource, change);
            }
        }
        _ => {}
    }
    state
}

fn map_resource(resource: &mut Text, change: &mut impl FnMut(&Text) -> Option<Text>) {
    if let Some(changed) = change(resource) {
        *resource = changed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders() {
        assert_eq!(placeholder("lambda:invoke"), "lambda_invoke_resource");
        assert_eq!(placeholder("aws-sdk:s3:copyObject"), "aws_sdk_s3_copy_object_resource");
        assert_eq!(placeholder("states:startExecution.sync:2"), "states_start_execution_sync_2_resource");
        assert_eq!(placeholder("sqs:sendMessage.waitForTaskToken"), "sqs_send_message_wait_for_task_token_resource");
        assert_eq!(placeholder("arn:aws-cn:lambda:cn-north-1:111122223333:function:f:v1"), "function_f_v1_resource");
        assert_eq!(placeholder("pay_arn:live"), "pay_arn_live_resource");
    }
}
