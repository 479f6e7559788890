//! Fields of the state that was added last, by name.

use sfn_asl::model::{Map, NullablePath, Parallel, State, Task};
use sfn_asl::{Text, Value};

use super::{IntoJson, Scope, Setter};

impl Scope {
    /// Sets a field of the state that was added last, of a rule or of a catcher of it. One that it does not have is not set.
    #[doc(hidden)]
    pub fn set_last(&mut self, of: Setter, field: &str, value: impl IntoJson) {
        let default = self.default_language;
        let Some((_, state)) = self.states.last_mut() else { return };
        let language = state.query_language().unwrap_or(default);
        let value = value.into_json().into_field(language);
        if let Some(field) = field_of(state, of, field) {
            field.set(value);
        }
    }
}

impl Scope {
    /// Sets the description of a rule or of a catcher of the state that was added last.
    #[doc(hidden)]
    pub fn comment_part_of_last(&mut self, of: Setter, comment: &str) {
        let Some((_, state)) = self.states.last_mut() else { return };
        let comment = Some(comment.to_owned());
        match (state, of) {
            (State::Choice(choice), Setter::Rule(index)) => {
                choice.choices.get_mut(index).into_iter().for_each(|rule| rule.comment.clone_from(&comment));
            }
            (
                State::Task(Task { catch, .. })
                | State::Parallel(Parallel { catch, .. })
                | State::Map(Map { catch, .. }),
                Setter::Catcher(index),
            ) => catch.get_mut(index).into_iter().for_each(|catcher| catcher.comment.clone_from(&comment)),
            _ => {}
        }
    }
}

/// A field.
enum Field<'s> {
    Path(&'s mut Option<NullablePath>),
    Json(&'s mut Option<Value>),
}

impl Field<'_> {
    fn set(self, value: Value) {
        match self {
            Self::Json(field) => *field = Some(value),
            Self::Path(field) => {
                *field = Some(match value.as_text().map(Text::to_cow) {
                    Some(path) => NullablePath::Path(path.into_owned()),
                    None => NullablePath::Null,
                });
            }
        }
    }
}

fn field_of<'s>(state: &'s mut State, of: Setter, field: &str) -> Option<Field<'s>> {
    match of {
        Setter::State => {}
        Setter::Rule(index) => {
            let State::Choice(choice) = state else { return None };
            return choice
                .choices
                .get_mut(index)
                .filter(|_| field == "Output")
                .map(|rule| Field::Json(&mut rule.output));
        }
        Setter::Catcher(index) => {
            let catchers = match state {
                State::Task(task) => &mut task.catch,
                State::Parallel(parallel) => &mut parallel.catch,
                State::Map(map) => &mut map.catch,
                _ => return None,
            };
            let catcher = catchers.get_mut(index)?;
            return match field {
                "Output" => Some(Field::Json(&mut catcher.output)),
                "ResultPath" => Some(Field::Path(&mut catcher.result_path)),
                _ => None,
            };
        }
    }
    match (field, state) {
        ("InputPath", State::Parallel(parallel)) => Some(Field::Path(&mut parallel.input_path)),
        ("InputPath", State::Map(map)) => Some(Field::Path(&mut map.input_path)),
        ("InputPath", State::Pass(pass)) => Some(Field::Path(&mut pass.input_path)),
        ("InputPath", State::Wait(wait)) => Some(Field::Path(&mut wait.input_path)),
        ("InputPath", State::Choice(choice)) => Some(Field::Path(&mut choice.input_path)),
        ("InputPath", State::Succeed(succeed)) => Some(Field::Path(&mut succeed.input_path)),
        ("ResultPath", State::Task(task)) => Some(Field::Path(&mut task.result_path)),
        ("ResultPath", State::Parallel(parallel)) => Some(Field::Path(&mut parallel.result_path)),
        ("ResultPath", State::Map(map)) => Some(Field::Path(&mut map.result_path)),
        ("ResultPath", State::Pass(pass)) => Some(Field::Path(&mut pass.result_path)),
        ("OutputPath", State::Task(task)) => Some(Field::Path(&mut task.output_path)),
        ("OutputPath", State::Parallel(parallel)) => Some(Field::Path(&mut parallel.output_path)),
        ("OutputPath", State::Map(map)) => Some(Field::Path(&mut map.output_path)),
        ("OutputPath", State::Pass(pass)) => Some(Field::Path(&mut pass.output_path)),
        ("OutputPath", State::Wait(wait)) => Some(Field::Path(&mut wait.output_path)),
        ("OutputPath", State::Choice(choice)) => Some(Field::Path(&mut choice.output_path)),
        ("OutputPath", State::Succeed(succeed)) => Some(Field::Path(&mut succeed.output_path)),
        ("Parameters", State::Parallel(parallel)) => Some(Field::Json(&mut parallel.parameters)),
        ("Parameters", State::Pass(pass)) => Some(Field::Json(&mut pass.parameters)),
        ("Arguments", State::Parallel(parallel)) => Some(Field::Json(&mut parallel.arguments)),
        ("Result", State::Pass(pass)) => Some(Field::Json(&mut pass.result)),
        ("ResultSelector", State::Task(task)) => Some(Field::Json(&mut task.result_selector)),
        ("ResultSelector", State::Parallel(parallel)) => Some(Field::Json(&mut parallel.result_selector)),
        ("ResultSelector", State::Map(map)) => Some(Field::Json(&mut map.result_selector)),
        ("ItemSelector", State::Map(map)) => Some(Field::Json(&mut map.item_selector)),
        ("Output", State::Task(task)) => Some(Field::Json(&mut task.output)),
        ("Output", State::Parallel(parallel)) => Some(Field::Json(&mut parallel.output)),
        ("Output", State::Map(map)) => Some(Field::Json(&mut map.output)),
        ("Output", State::Pass(pass)) => Some(Field::Json(&mut pass.output)),
        ("Output", State::Wait(wait)) => Some(Field::Json(&mut wait.output)),
        ("Output", State::Choice(choice)) => Some(Field::Json(&mut choice.output)),
        _ => None,
    }
}
