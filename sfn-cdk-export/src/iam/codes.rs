//! The codes of what a derivation finds. A code is never renumbered and never used again for something else.

use sfn_asl::{Code, Severity};

macro_rules! codes {
    ($( $(#[$doc:meta])* $name:ident = $id:literal $lint:literal $severity:ident; )*) => {
        $( $(#[$doc])* pub const $name: Code = Code { id: $id, lint: $lint, severity: Severity::$severity }; )*

        /// All codes in the order of their numbers.
        pub const ALL: &[Code] = &[$($name),*];

        /// The page about a code, in Markdown: an example, why it is found, and the mended example.
        pub fn page(code: Code) -> Option<&'static str> {
            match code.id {
                $($id => Some(include_str!(concat!("../../diagnostics/", $id, ".md"))),)*
                _ => None,
            }
        }
    };
}

codes! {
    /// No rule derives what a call needs; the policy lacks it.
    UNKNOWN_ACTION = "SFN2001" "underivable_action" Error;
    /// The request lacks the member that names the resource.
    MISSING_ARGUMENT = "SFN2002" "missing_argument" Error;
    /// The member that names the resource names none.
    UNREADABLE_ARGUMENT = "SFN2003" "unreadable_argument" Error;
    /// A placeholder that another tool fills in.
    PLACEHOLDER = "SFN2004" "placeholder" Warning;
    /// An execution computes which resource it is: the policy has to allow every one of the type.
    WIDE_SCOPE = "SFN2005" "wide_scope" Warning;
    /// Any role can be passed to a service.
    WIDE_PASS_ROLE = "SFN2006" "wide_pass_role" Warning;
    /// What a query reads and writes is not in the definition.
    DATA_PLANE = "SFN2007" "data_plane" Warning;
    /// A statement of the user's own allows an action on `*` although it has a resource type.
    STAR_RESOURCE = "SFN2008" "star_resource" Warning;
    /// The policy of a key must allow something, too.
    KEY_POLICY = "SFN2009" "key_policy" Allow;
    /// Kubernetes decides what the role may do in a cluster.
    KUBERNETES_RBAC = "SFN2010" "kubernetes_rbac" Allow;
    /// A resource of another account, which must allow the call, too.
    OTHER_ACCOUNT = "SFN2011" "other_account" Warning;
    /// A statement of the user's own that IAM doesn't take.
    INVALID_STATEMENT = "SFN2012" "invalid_statement" Error;
    /// The request names no resource of the action's type: the policy has to allow every one.
    UNNAMED_RESOURCE = "SFN2013" "unnamed_resource" Allow;
    /// AWS lists more actions that a call needs in some cases.
    DEPENDENT_ACTIONS = "SFN2014" "dependent_actions" Allow;
    /// A statement of the user's own allows what is no action of IAM.
    NO_SUCH_ACTION = "SFN2015" "no_such_action" Error;
}
