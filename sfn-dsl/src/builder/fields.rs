//! Setters that the builders of several types of state have, each named as the field that it sets.

/// The setters of the fields that are listed, in the builder of a state. `self` and its receiver are handed in, because some
/// builders are passed on by value and some are changed in place.
macro_rules! fields {
    ($self:ident $receiver:tt -> $out:ty, $state:ident: $($field:ident)*) => {
        $($crate::builder::fields::field! { $field $self $receiver $out, $state })*
    };
}

macro_rules! field {
    (comment $self:ident ($($receiver:tt)*) $out:ty, $state:ident) => {
        /// Sets the description (`Comment`).
        pub fn comment($($receiver)*, comment: impl Into<String>) -> $out {
            $self.$state.comment = Some(comment.into());
            $self
        }
    };
    (assign $self:ident ($($receiver:tt)*) $out:ty, $state:ident) => {
        /// Keeps a value in the workflow variable `name` (`Assign`), which [`variable`](crate::builder::variable) reads.
        ///
        /// In JSONPath the name of a [`raw`](crate::builder::raw) value that is a path ends in `.$`, as in the definition.
        pub fn assign($($receiver)*, name: &str, value: impl $crate::builder::IntoJson) -> $out {
            let language = $self.scope.language;
            value.into_json().put($self.$state.assign.get_or_insert_default(), name, language);
            $self
        }

        /// Sets the whole of `Assign`: raw JSON, in place of what was set before.
        pub fn assign_all($($receiver)*, variables: sfn_asl::Object) -> $out {
            $self.$state.assign = Some(variables);
            $self
        }
    };
    (input_path $($rest:tt)*) => { $crate::builder::fields::nullable_path! {
        input_path "Sets the part of the input that the state uses (JSONPath: `InputPath`)." $($rest)*
    } };
    (result_path $($rest:tt)*) => { $crate::builder::fields::nullable_path! {
        result_path "Sets where in the input the result goes (JSONPath: `ResultPath`)." $($rest)*
    } };
    (output_path $($rest:tt)*) => { $crate::builder::fields::nullable_path! {
        output_path "Sets the part that is handed on (JSONPath: `OutputPath`)." $($rest)*
    } };
    (parameters $($rest:tt)*) => { $crate::builder::fields::json! {
        parameters "Sets what the state works with (JSONPath: `Parameters`, a payload template)." $($rest)*
    } };
    (arguments $($rest:tt)*) => { $crate::builder::fields::json! {
        arguments "Sets what the state works with (JSONata: `Arguments`)." $($rest)*
    } };
    (result_selector $($rest:tt)*) => { $crate::builder::fields::json! {
        result_selector "Sets what the result is made into (JSONPath: `ResultSelector`, a payload template)." $($rest)*
    } };
    (result $($rest:tt)*) => { $crate::builder::fields::json! {
        result "Sets the result, as it is (JSONPath: `Result`)." $($rest)*
    } };
    (output $($rest:tt)*) => { $crate::builder::fields::json! {
        output "Sets the output (JSONata: `Output`)." $($rest)*
    } };
    (items $($rest:tt)*) => { $crate::builder::fields::json! {
        items "Sets the array or object to iterate (JSONata: `Items`)." $($rest)*
    } };
    (item_selector $($rest:tt)*) => { $crate::builder::fields::json! {
        item_selector "Sets the input of each iteration (`ItemSelector`)." $($rest)*
    } };
    (items_path $($rest:tt)*) => { $crate::builder::fields::path_only! {
        items_path "Sets the path to the array or object to iterate (JSONPath: `ItemsPath`)." $($rest)*
    } };
    (max_concurrency $($rest:tt)*) => { $crate::builder::fields::numeric! {
        max_concurrency "Sets how many iterations run at once (`MaxConcurrency`): a number, or JSONata." $($rest)*
    } };
    (max_concurrency_path $($rest:tt)*) => { $crate::builder::fields::path_only! {
        max_concurrency_path "Sets the path to how many iterations run at once (JSONPath: `MaxConcurrencyPath`)." $($rest)*
    } };
    (tolerated_failure_percentage $($rest:tt)*) => { $crate::builder::fields::numeric! {
        tolerated_failure_percentage "Sets the share of items that may fail (`ToleratedFailurePercentage`): a number, or JSONata." $($rest)*
    } };
    (tolerated_failure_percentage_path $($rest:tt)*) => { $crate::builder::fields::path_only! {
        tolerated_failure_percentage_path "Sets the path to the share of items that may fail (JSONPath: `ToleratedFailurePercentagePath`)." $($rest)*
    } };
    (tolerated_failure_count $($rest:tt)*) => { $crate::builder::fields::numeric! {
        tolerated_failure_count "Sets the number of items that may fail (`ToleratedFailureCount`): a number, or JSONata." $($rest)*
    } };
    (tolerated_failure_count_path $($rest:tt)*) => { $crate::builder::fields::path_only! {
        tolerated_failure_count_path "Sets the path to the number of items that may fail (JSONPath: `ToleratedFailureCountPath`)." $($rest)*
    } };
    (timeout_seconds $($rest:tt)*) => { $crate::builder::fields::numeric! {
        timeout_seconds "Sets the longest time in seconds (`TimeoutSeconds`): a number, or JSONata." $($rest)*
    } };
    (timeout_seconds_path $($rest:tt)*) => { $crate::builder::fields::path_only! {
        timeout_seconds_path "Sets the path to the longest time (JSONPath: `TimeoutSecondsPath`)." $($rest)*
    } };
    (heartbeat_seconds $($rest:tt)*) => { $crate::builder::fields::numeric! {
        heartbeat_seconds "Sets the longest time in seconds between two heartbeats (`HeartbeatSeconds`): a number, or \
                           JSONata." $($rest)*
    } };
    (heartbeat_seconds_path $($rest:tt)*) => { $crate::builder::fields::path_only! {
        heartbeat_seconds_path "Sets the path to the longest time between two heartbeats (JSONPath: \
                                `HeartbeatSecondsPath`)." $($rest)*
    } };
    (seconds $($rest:tt)*) => { $crate::builder::fields::numeric! {
        seconds "Sets how long to wait, in seconds (`Seconds`): a number, or JSONata." $($rest)*
    } };
    (seconds_path $($rest:tt)*) => { $crate::builder::fields::path_only! {
        seconds_path "Sets the path to how long to wait (JSONPath: `SecondsPath`)." $($rest)*
    } };
    (timestamp_path $($rest:tt)*) => { $crate::builder::fields::path_only! {
        timestamp_path "Sets the path to when to go on (JSONPath: `TimestampPath`)." $($rest)*
    } };
    (timestamp $($rest:tt)*) => { $crate::builder::fields::text! {
        timestamp "Sets when to go on (`Timestamp`): an RFC 3339 timestamp, or JSONata." $($rest)*
    } };
    (error $($rest:tt)*) => { $crate::builder::fields::text! {
        error "Sets the error name (`Error`), at most 256 characters, or JSONata." $($rest)*
    } };
    (cause $($rest:tt)*) => { $crate::builder::fields::text! {
        cause "Sets the cause (`Cause`), at most 32,768 characters, or JSONata." $($rest)*
    } };
    (error_path $($rest:tt)*) => { $crate::builder::fields::path_only! {
        error_path "Sets the path to the error name, or an intrinsic function (JSONPath: `ErrorPath`)." $($rest)*
    } };
    (cause_path $($rest:tt)*) => { $crate::builder::fields::path_only! {
        cause_path "Sets the path to the cause, or an intrinsic function (JSONPath: `CausePath`)." $($rest)*
    } };
}

/// The setter of a field that holds any JSON.
macro_rules! json {
    ($field:ident $doc:literal $self:ident ($($receiver:tt)*) $out:ty, $state:ident) => {
        #[doc = $doc]
        pub fn $field($($receiver)*, $field: impl $crate::builder::IntoJson) -> $out {
            let language = $self.scope.language;
            $self.$state.$field = Some($field.into_json().into_value(language));
            $self
        }
    };
}

/// The setter of a path that may be `null`.
macro_rules! nullable_path {
    ($field:ident $doc:literal $self:ident ($($receiver:tt)*) $out:ty, $state:ident) => {
        #[doc = $doc]
        pub fn $field($($receiver)*, path: impl $crate::builder::IntoNullablePath) -> $out {
            $self.$state.$field = Some(path.into_nullable_path());
            $self
        }
    };
}

/// The setter of a path.
macro_rules! path_only {
    ($field:ident $doc:literal $self:ident ($($receiver:tt)*) $out:ty, $state:ident) => {
        #[doc = $doc]
        pub fn $field($($receiver)*, path: impl $crate::builder::IntoPath) -> $out {
            $self.$state.$field = Some(path.into_path());
            $self
        }
    };
}

/// The setter of a number that may be JSONata.
macro_rules! numeric {
    ($field:ident $doc:literal $self:ident ($($receiver:tt)*) $out:ty, $state:ident) => {
        #[doc = $doc]
        pub fn $field($($receiver)*, $field: impl $crate::builder::IntoNumeric) -> $out {
            $self.$state.$field = Some($field.into_numeric());
            $self
        }
    };
}

/// The setter of a text that may be JSONata.
macro_rules! text {
    ($field:ident $doc:literal $self:ident ($($receiver:tt)*) $out:ty, $state:ident) => {
        #[doc = $doc]
        pub fn $field($($receiver)*, $field: impl Into<sfn_asl::Text>) -> $out {
            $self.$state.$field = Some($field.into());
            $self
        }
    };
}

pub(super) use {field, fields, json, nullable_path, numeric, path_only, text};
