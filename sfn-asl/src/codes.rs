//! Every diagnostic code, by subject. A code is never renumbered and never used again for something else.

use crate::diagnostic::{Code, Severity};

#[cfg(feature = "index")]
mod pages;
#[cfg(feature = "index")]
pub use pages::page;

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
    /// The text is not YAML.
    INVALID_YAML = "SFN0002" "invalid_yaml" Error;
    /// The bytes are not UTF-8.
    INVALID_UTF8 = "SFN0003" "invalid_utf8" Error;
    /// The file is larger than 16 MiB.
    INPUT_TOO_LARGE = "SFN0004" "input_too_large" Error;
    /// The text is nested too deeply to be read.
    NESTED_TOO_DEEPLY = "SFN0005" "nested_too_deeply" Error;
    /// YAML aliases that stand for too much, or for themselves.
    YAML_ALIASES = "SFN0006" "yaml_aliases" Error;
    /// A YAML tag, such as CloudFormation's `!Sub`.
    YAML_TAG = "SFN0007" "yaml_tag" Error;
    /// YAML that JSON cannot say: a key that is no string, a merge key, an infinity, a second document.
    NOT_JSON_COMPATIBLE = "SFN0008" "not_json_compatible" Error;

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
    /// A retrier or catcher names an error that one before it names too, or a list names it twice.
    REPEATED_ERROR = "SFN0124" "repeated_error" Warning;
    /// A retrier or catcher names an error that `States.TaskFailed` before it includes.
    SHADOWED_ERROR = "SFN0125" "shadowed_error" Warning;
    /// An error name that starts with `States.` and is none of Step Functions' own.
    RESERVED_ERROR_NAME = "SFN0126" "reserved_error_name" Warning;
    /// A retrier or catcher names an error that is never retried or caught.
    ERROR_NEVER_HANDLED = "SFN0127" "error_never_handled" Warning;
    /// A field or resource that AWS has replaced by another.
    DEPRECATED_FORM = "SFN0128" "deprecated_form" Warning;
    /// Fixed text or a fixed payload that is longer than Step Functions takes when it runs.
    LITERAL_TOO_LONG = "SFN0129" "literal_too_long" Warning;

    // Data flow
    /// A binding is read where some path leaves it unassigned.
    UNASSIGNED_BINDING = "SFN0201" "unassigned_binding" Error;
    /// A name that a workflow variable must not have.
    INVALID_VARIABLE_NAME = "SFN0202" "invalid_variable_name" Error;
    /// An inner scope assigns a variable of an outer scope.
    OUTER_VARIABLE_ASSIGNED = "SFN0203" "outer_variable_assigned" Error;
    /// A workflow that declares an output ends without one, or the other way round.
    OUTPUT_MISMATCH = "SFN0204" "output_mismatch" Error;
    /// A variable is read that no path to the state assigns.
    NEVER_ASSIGNED_VARIABLE = "SFN0205" "never_assigned_variable" Warning;
    /// A variable is read that some path to the state leaves unassigned.
    MAYBE_UNASSIGNED_VARIABLE = "SFN0206" "maybe_unassigned_variable" Warning;
    /// A child execution of a Distributed Map reads a variable from outside, which it cannot see.
    OUTER_VARIABLE_READ = "SFN0207" "outer_variable_read" Error;

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
    /// A struct literal of `workflow!` without a member that has to be given.
    MISSING_PAYLOAD_MEMBER = "SFN0306" "missing_payload_member" Error;
    /// A JSONata expression that cannot be read.
    INVALID_JSONATA = "SFN0310" "invalid_jsonata" Error;
    /// A JSONata expression reads a name, `$` or `$$` at the top level, where there is nothing.
    TOP_LEVEL_REFERENCE = "SFN0311" "top_level_reference" Error;
    /// A member that `$states` does not have, or not in this field.
    STATES_MEMBER = "SFN0312" "states_member" Error;
    /// A string that looks like a JSONata expression, but is plain text.
    JSONATA_DELIMITERS = "SFN0313" "jsonata_delimiters" Warning;
    /// A call of a JSONata function that does not exist.
    UNKNOWN_JSONATA_FUNCTION = "SFN0314" "unknown_jsonata_function" Warning;
    /// A JSONata function with too many or too few arguments.
    JSONATA_ARGUMENTS = "SFN0315" "jsonata_arguments" Warning;
    /// `$eval`, which Step Functions does not support.
    JSONATA_EVAL = "SFN0316" "jsonata_eval" Warning;

    /// The text of an intrinsic function's call is malformed.
    INVALID_INTRINSIC = "SFN0320" "invalid_intrinsic" Error;
    /// There is no intrinsic function of that name.
    UNKNOWN_INTRINSIC = "SFN0321" "unknown_intrinsic" Error;
    /// A wrong number of arguments of an intrinsic function.
    INTRINSIC_ARGUMENTS = "SFN0322" "intrinsic_arguments" Error;
    /// An argument that the intrinsic function does not take.
    INTRINSIC_ARGUMENT = "SFN0323" "intrinsic_argument" Error;
    /// Intrinsic functions nested too deeply.
    INTRINSIC_NESTING = "SFN0324" "intrinsic_nesting" Error;
    /// An intrinsic function that gives no string, where a string is needed.
    INTRINSIC_RESULT = "SFN0325" "intrinsic_result" Error;
    /// A path of the context object names a member that is not there.
    UNKNOWN_CONTEXT_MEMBER = "SFN0326" "unknown_context_member" Warning;
    /// A member of the context object is read where it has no value.
    CONTEXT_MEMBER_ABSENT = "SFN0327" "context_member_absent" Warning;
    /// A text that looks like a path, under a key without `.$`: it stays text.
    PATH_WITHOUT_DOLLAR = "SFN0328" "path_without_dollar" Warning;
    /// A path in the `Result` of a Pass state, which is copied as it is.
    PATH_IN_RESULT = "SFN0329" "path_in_result" Warning;
    /// The template of `States.Format` has more or fewer placeholders than arguments follow it.
    INTRINSIC_FORMAT = "SFN0330" "intrinsic_format" Error;
    /// A pattern of `StringMatches` with a backslash that escapes nothing.
    INVALID_PATTERN = "SFN0331" "invalid_pattern" Warning;

    // Services
    /// A resource that is no ARN of a form that Step Functions takes.
    INVALID_RESOURCE = "SFN0401" "invalid_resource" Error;
    /// An optimised integration of a service that has none.
    UNKNOWN_SERVICE = "SFN0402" "unknown_service" Error;
    /// An action that the service does not have as an optimised integration.
    UNKNOWN_ACTION = "SFN0403" "unknown_action" Error;
    /// An integration cannot be awaited in the way that the resource's suffix says.
    UNSUPPORTED_PATTERN = "SFN0404" "unsupported_pattern" Error;
    /// Something that Express workflows cannot do.
    NOT_IN_EXPRESS = "SFN0405" "not_in_express" Error;
    /// An integration is awaited in a way that AWS does not document.
    UNDOCUMENTED_PATTERN = "SFN0406" "undocumented_pattern" Warning;
    /// A time in an Express workflow that is longer than its executions may take.
    EXPRESS_TIME_LIMIT = "SFN0407" "express_time_limit" Warning;
    /// An integration of the AWS SDK with a service that it does not have.
    UNKNOWN_SDK_SERVICE = "SFN0408" "unknown_sdk_service" Error;
    /// An integration of the AWS SDK with an action that the service does not have.
    UNKNOWN_SDK_ACTION = "SFN0409" "unknown_sdk_action" Error;
    /// An action of the AWS SDK that Step Functions does not offer.
    UNSUPPORTED_OPERATION = "SFN0410" "unsupported_operation" Error;
    /// A service that AWS has retired.
    RETIRED_SERVICE = "SFN0411" "retired_service" Warning;
    /// A service of the AWS SDK that Step Functions does not document.
    UNDOCUMENTED_SERVICE = "SFN0412" "undocumented_service" Warning;
    /// A member that the request of an integration does not have, or spells otherwise.
    UNKNOWN_MEMBER = "SFN0413" "unknown_member" Error;
    /// The request of an integration lacks a member that the service requires.
    MISSING_MEMBER = "SFN0414" "missing_member" Error;
    /// A member of a request has a value that the service does not list.
    UNLISTED_VALUE = "SFN0415" "unlisted_value" Error;

    // Liveness
    /// A choice without a default: an execution that matches no rule fails with `States.NoChoiceMatched`.
    CHOICE_WITHOUT_DEFAULT = "SFN0501" "choice_without_default" Warning;
    /// A task waits for a callback or an activity's worker, and nothing limits how long.
    CALLBACK_WITHOUT_TIMEOUT = "SFN0502" "callback_without_timeout" Warning;
    /// A task waits for a job, and nothing limits how long but the job.
    JOB_WITHOUT_TIMEOUT = "SFN0503" "job_without_timeout" Allow;
    /// A task waits for a callback, and its request does not hold the token to call back with.
    TASK_TOKEN_NOT_PASSED = "SFN0504" "task_token_not_passed" Warning;
    /// A loop asks again, changes nothing, or repeats what failed, without any wait.
    BUSY_LOOP = "SFN0505" "busy_loop" Warning;
    /// A loop that no transition leaves.
    ENDLESS_LOOP = "SFN0506" "endless_loop" Warning;
    /// A call of a Lambda function is not retried after the passing failures of the Lambda service.
    TRANSIENT_ERRORS_NOT_RETRIED = "SFN0507" "transient_errors_not_retried" Allow;
    /// A Map state asks for more iterations at once than Step Functions runs.
    CONCURRENCY_CAPPED = "SFN0508" "concurrency_capped" Warning;
    /// A Wait state waits longer than an execution may take.
    WAIT_TOO_LONG = "SFN0509" "wait_too_long" Warning;
    /// An execution needs more events than its history holds.
    HISTORY_TOO_LONG = "SFN0510" "history_too_long" Warning;
    /// A retrier names `States.ALL`: it repeats what fails each time, too.
    RETRY_OF_ALL_ERRORS = "SFN0511" "retry_of_all_errors" Allow;
    /// If one branch or iteration fails, the tasks of the others are stopped half-way.
    INTERRUPTED_TASKS = "SFN0512" "interrupted_tasks" Allow;
    /// A loop that nothing bounds: no counter, no timeout.
    UNBOUNDED_LOOP = "SFN0513" "unbounded_loop" Allow;
    /// A request that is repeated, and of which the service cannot know that it is the same.
    UNSEEN_EXECUTION_NAME = "SFN0520" "unseen_execution_name" Allow;
    /// A state machine that is better divided: too many states side by side, or nearly too long.
    LARGE_MACHINE = "SFN0521" "large_machine" Warning;
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
