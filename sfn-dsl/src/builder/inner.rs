//! What the states inside a branch or the body of a map take over from where they stand.

use sfn_asl::Value;
use sfn_asl::model::{Branch, Catcher, ItemProcessor, NullablePath, QueryLanguage, State};

use super::Scope;

impl Scope {
    /// A scope for the states of a branch: in the same query language, and with the same input.
    pub(super) fn inner(&self) -> Self {
        let mut scope = Self::new(self.default_language);
        scope.hands_input_on = self.hands_input_on;
        scope.names = self.names.clone();
        scope
    }

    /// A scope for the states of a map's body, whose input is the item.
    pub(super) fn body(&self) -> Self {
        let mut scope = Self::new(self.default_language);
        scope.hands_input_on = true;
        scope.names = self.names.clone();
        scope
    }

    /// The states as a branch.
    pub(super) fn into_branch(mut self) -> Branch {
        let comment = self.comment.take();
        let (start_at, states) = self.into_states();
        let mut branch = Branch::new(start_at, states);
        branch.comment = comment;
        branch
    }

    /// The states as an item processor.
    pub(super) fn into_item_processor(mut self) -> ItemProcessor {
        let comment = self.comment.take();
        let (start_at, states) = self.into_states();
        let mut processor = ItemProcessor::new(start_at, states);
        processor.comment = comment;
        processor
    }
}

/// Makes a state hand its input on, so that the states behind it have the same input: the item of the map around.
///
/// What a state says of its output itself stays. Pass, Wait and Choice states hand their input on if nothing is said.
pub(super) fn hand_input_on(state: &mut State, of_the_machine: QueryLanguage) {
    let language = state.query_language().unwrap_or(of_the_machine);
    let input = || Value::from("{% $states.input %}");
    macro_rules! hand_on {
        ($state:ident) => {{
            match language {
                QueryLanguage::Jsonata => {
                    if $state.next.is_some() && $state.output.is_none() {
                        $state.output = Some(input());
                    }
                }
                QueryLanguage::JsonPath => {
                    let says_nothing = $state.result_path.is_none() && $state.output_path.is_none();
                    if $state.next.is_some() && says_nothing {
                        $state.result_path = Some(NullablePath::Null);
                    }
                }
            }
            $state.catch.iter_mut().for_each(|catcher| hand_on_from_catcher(catcher, language, input));
        }};
    }
    match state {
        State::Task(task) => hand_on!(task),
        State::Parallel(parallel) => hand_on!(parallel),
        State::Map(map) => hand_on!(map),
        _ => {}
    }
}

fn hand_on_from_catcher(catcher: &mut Catcher, language: QueryLanguage, input: impl Fn() -> Value) {
    match language {
        QueryLanguage::Jsonata if catcher.output.is_none() => catcher.output = Some(input()),
        QueryLanguage::JsonPath if catcher.result_path.is_none() => catcher.result_path = Some(NullablePath::Null),
        _ => {}
    }
}
