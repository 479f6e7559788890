//! Service integrations in the partition of the deployment, whatever partition is written in the definition.

use sfn_asl::Text;
use sfn_asl::model::{Branch, ItemProcessor, State, StateMachine, States};
use sfn_asl::resource::{Integration, Resource};
use sfn_asl::token::{Attribute, Pseudo, ResourceHandle, ResourceKind, ResourceToken, Token};

/// The machine with `arn:${partition}:states:::...` in place of every ARN of a service integration: in Task states, item
/// readers and result writers, at every depth.
pub(crate) fn localise(machine: &StateMachine) -> StateMachine {
    map_integrations(machine, &|integration| integration.arn(&Text::from(Token::from(Pseudo::Partition))))
}

/// The machine with one placeholder of its own in place of every such ARN: [`integration_of`] says which token it is.
pub(crate) fn whole_arns(machine: &StateMachine) -> StateMachine {
    map_integrations(machine, &|integration| Text::from(integration_token(integration)))
}

/// No user's handle begins with this: names of handles are checked.
const MARK: char = '\u{0}';

fn integration_token(integration: &Integration) -> Token {
    let name = format!("{MARK}{integration}");
    // The kind and the attribute mean nothing here.
    let resource = ResourceHandle::new(ResourceKind::Activity, name);
    ResourceToken { resource, attribute: Attribute::Arn }.into()
}

/// What a token of [`whole_arns`] stands for: `lambda:invoke`, `sqs:sendMessage.waitForTaskToken`.
pub(crate) fn integration_of(token: &Token) -> Option<&str> {
    match token {
        Token::Resource(token) => token.resource.name.strip_prefix(MARK),
        _ => None,
    }
}

/// The placeholder for an integration: `lambda_invoke_resource`.
pub(crate) fn placeholder(integration: &str) -> String {
    let mut out = String::new();
    for character in integration.chars() {
        match character {
            // Neither a placeholder nor a substitution may have other characters.
            ':' | '.' | '-' => out.push('_'),
            'A'..='Z' => {
                out.push('_');
                out.push(character.to_ascii_lowercase());
            }
            _ => out.push(character),
        }
    }
    format!("{out}_resource")
}

fn map_integrations(machine: &StateMachine, change: &impl Fn(&Integration) -> Text) -> StateMachine {
    let mut out = machine.clone();
    out.states = map_states(&machine.states, change);
    out
}

fn map_states(states: &States, change: &impl Fn(&Integration) -> Text) -> States {
    states.iter().map(|(name, state)| (name, map_state(state, change))).collect()
}

fn map_state(state: &State, change: &impl Fn(&Integration) -> Text) -> State {
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

fn map_resource(resource: &mut Text, change: &impl Fn(&Integration) -> Text) {
    if let Some(Resource::Integration(integration)) = Resource::parse(resource) {
        *resource = change(&integration);
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
    }
}
