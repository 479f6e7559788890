//! The tables that `generate` makes, as text.

use crate::table::Table;

macro_rules! tables {
    ($( $(#[$doc:meta])* $name:ident = $file:literal; )*) => {
        $( $(#[$doc])* pub(crate) const $name: Table = Table::new(include_str!(concat!("../data/", $file, ".txt"))); )*

        /// Every table with its name.
        #[cfg(test)]
        pub(crate) const ALL: &[(&str, Table)] = &[$(($file, $name)),*];
    };
}

tables! {
    /// `service`: the prefix of its IAM actions; `undocumented` if Step Functions does not list the service.
    SERVICES = "services";
    /// `service:Operation`: the members of the request, separated by blanks; `[]` after lists, `{}` after what has parts, `!`
    /// after those that are required.
    OPERATIONS = "operations";
    /// `service:Operation`: its IAM actions, where they are not `prefix:Operation`. `?` if they are not known, `-` if none is
    /// needed; after an action `?Member`, `?Member=WORD` or `!Member`, on which it depends, or `@` and an ARN template.
    PERMISSIONS = "permissions";
    /// `prefix:Action`: its resource types, separated by blanks; `!` after those that are required; then the actions that
    /// are needed with it. An action without a row has neither.
    ACTIONS = "actions";
    /// `prefix`: all its actions, separated by blanks; `!` after those that have a resource type.
    ACTION_NAMES = "action_names";
    /// `prefix/type`: the template of its ARN.
    RESOURCES = "resources";
    /// `service:Operation`: paths of members that hold roles, of operations that pass roles.
    ROLES = "roles";
    /// `prefix/type/Variable` or `service:Operation/prefix:Action/type/Variable`: which members fill it, separated by `;`, or
    /// `else` and what it is without them.
    VARIABLES = "variables";
    /// `prefix`, or `service:Operation` where that is another: the service principal that a role is passed to.
    PRINCIPALS = "principals";
    /// `service`: the product that AWS has retired.
    RETIRED = "retired";
    /// `service:Operation`: operations that Step Functions does not offer.
    UNSUPPORTED = "unsupported";
}
