//! Every diagnostic code, by subject. A code is never renumbered and never used again for something else.

use crate::diagnostic::{Code, Severity};

macro_rules! codes {
    ($( $(#[$doc:meta])* $name:ident = $id:literal $lint:literal $severity:ident; )*) => {
        $( $(#[$doc])* pub const $name: Code = Code { id: $id, lint: $lint, severity: Severity::$severity }; )*

        /// All codes in the order of their numbers.
        pub const ALL: &[Code] = &[$($name),*];
    };
}

codes! {
    /// The text is not JSON.
    INVALID_JSON = "SFN0001" "invalid_json" Error;

    // Structure
    /// A required field is missing.
    MISSING_FIELD = "SFN0101" "missing_field" Error;
    /// A transition names a state that does not exist.
    UNKNOWN_TARGET = "SFN0102" "unknown_target" Error;
    /// Two states have the same name; names are unique over the whole machine, nested states included.
    DUPLICATE_STATE = "SFN0103" "duplicate_state" Error;
    /// A transition names a state of another scope; none can enter or leave a branch or an item processor.
    TARGET_IN_OTHER_SCOPE = "SFN0104" "target_in_other_scope" Error;
    /// No path from the first state leads to this one.
    UNREACHABLE_STATE = "SFN0105" "unreachable_state" Error;
    /// The machine has no state that ends it.
    NO_TERMINAL_STATE = "SFN0106" "no_terminal_state" Error;
    /// A state name is empty or longer than 80 characters.
    STATE_NAME_LENGTH = "SFN0107" "state_name_length" Error;
    /// A state has both `Next` and `End`, or neither.
    NEXT_OR_END = "SFN0108" "next_or_end" Error;
    /// A field that the specification does not have here.
    UNKNOWN_FIELD = "SFN0109" "unknown_field" Error;
    /// A value of the wrong JSON type.
    WRONG_TYPE = "SFN0110" "wrong_type" Error;
    /// A number outside its range.
    OUT_OF_RANGE = "SFN0111" "out_of_range" Error;
    /// Fields that exclude each other, or a set of which exactly one must be present.
    EXCLUSIVE_FIELDS = "SFN0112" "exclusive_fields" Error;
    /// `States.ALL` is not alone, or not in the last retrier or catcher.
    STATES_ALL_PLACEMENT = "SFN0113" "states_all_placement" Error;
    /// `HeartbeatSeconds` is not less than `TimeoutSeconds`.
    HEARTBEAT_TOO_LONG = "SFN0114" "heartbeat_too_long" Error;
    /// A list that must not be empty is empty.
    EMPTY_LIST = "SFN0115" "empty_list" Error;
    /// A value outside a closed set of words.
    UNKNOWN_VALUE = "SFN0116" "unknown_value" Error;
    /// A field is written twice in one object.
    DUPLICATE_FIELD = "SFN0117" "duplicate_field" Error;
    /// A timestamp that is not of the RFC 3339 profile of the specification.
    INVALID_TIMESTAMP = "SFN0118" "invalid_timestamp" Error;
    /// An item processor's or branch's states never end it.
    NO_NESTED_TERMINAL_STATE = "SFN0119" "no_nested_terminal_state" Warning;
    /// The definition is longer than 1,048,576 characters.
    DEFINITION_TOO_LONG = "SFN0120" "definition_too_long" Error;
    /// A name or label with a character that it must not have, or too long.
    INVALID_NAME = "SFN0121" "invalid_name" Error;
    /// A field of Distributed Map states in a Map state that runs inline.
    DISTRIBUTED_FIELD = "SFN0122" "distributed_field" Warning;

    // Data flow
    /// A binding is read where some path leaves it unassigned.
    UNASSIGNED_BINDING = "SFN0201" "unassigned_binding" Error;
    /// A name that a workflow variable must not have.
    INVALID_VARIABLE_NAME = "SFN0202" "invalid_variable_name" Error;
    /// An inner scope assigns a variable of an outer scope.
    OUTER_VARIABLE_ASSIGNED = "SFN0203" "outer_variable_assigned" Error;
    /// A workflow that declares an output ends without one, or the other way round.
    OUTPUT_MISMATCH = "SFN0204" "output_mismatch" Error;

    // Expressions
    /// An expression that `workflow!` does not know.
    UNSUPPORTED_EXPRESSION = "SFN0301" "unsupported_expression" Error;
    /// A field of one query language in a state of the other.
    WRONG_QUERY_LANGUAGE = "SFN0302" "wrong_query_language" Error;
    /// A state chooses JSONPath in a machine whose query language is JSONata.
    QUERY_LANGUAGE_DOWNGRADE = "SFN0303" "query_language_downgrade" Error;
    /// `format!` with placeholders that don't match its arguments.
    FORMAT_ARGUMENTS = "SFN0304" "format_arguments" Error;
    /// A value that is no path where a path is needed, or a path of a kind that cannot stand there.
    INVALID_PATH = "SFN0305" "invalid_path" Error;

    // Services
    /// A resource that is no ARN of a form that Step Functions takes.
    INVALID_RESOURCE = "SFN0401" "invalid_resource" Error;

    // Liveness
    /// A choice without a default: an execution that matches no rule fails with `States.NoChoiceMatched`.
    CHOICE_WITHOUT_DEFAULT = "SFN0501" "choice_without_default" Warning;
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn codes_ascend_and_lints_are_unique() {
        for pair in ALL.windows(2) {
            assert!(pair[0].id < pair[1].id, "{} before {}", pair[0].id, pair[1].id);
        }
        let mut lints: Vec<_> = ALL.iter().map(|code| code.lint).collect();
        lints.sort_unstable();
        lints.dedup();
        assert_eq!(lints.len(), ALL.len());
    }
}
