//! Fewer statements that allow exactly the same.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sfn_asl::Text;

use super::{Condition, Statement, Why};

/// What is allowed on a resource under some conditions.
#[derive(Default)]
struct Grant {
    actions: BTreeSet<String>,
    /// What needs it, by the order of asking.
    why: Vec<usize>,
}

/// A statement that is being put together.
#[derive(Default)]
struct Group {
    resources: BTreeSet<Text>,
    why: Vec<usize>,
}

/// Brings statements of one purpose (one `sid`) together.
///
/// Each is taken apart into single resources; resources with the same actions under the same conditions are one
/// statement again. So nothing is allowed that no given statement allows: actions and resources are never crossed. The
/// result depends on what is allowed alone, not on the order in which it was asked for. Statements of one purpose that
/// can't be one get numbers behind their identifiers.
pub fn merge(statements: impl IntoIterator<Item = Statement>) -> Vec<Statement> {
    let mut purposes: BTreeMap<String, HashMap<(BTreeSet<Condition>, Text), Grant>> = BTreeMap::new();
    let mut reasons: Vec<Why> = Vec::new();
    for statement in statements {
        let first = reasons.len();
        reasons.extend(statement.why);
        let purpose = purposes.entry(statement.sid).or_default();
        for resource in statement.resources {
            let grant = purpose.entry((statement.conditions.clone(), resource)).or_default();
            if grant.actions.is_empty() {
                grant.actions.clone_from(&statement.actions);
            } else if grant.actions != statement.actions {
                grant.actions.extend(statement.actions.iter().cloned());
            }
            grant.why.extend(first..reasons.len());
        }
    }
    let mut out = Vec::new();
    for (sid, grants) in purposes {
        let mut groups: BTreeMap<(BTreeSet<Condition>, BTreeSet<String>), Group> = BTreeMap::new();
        for ((conditions, resource), grant) in grants {
            let group = groups.entry((conditions, grant.actions)).or_default();
            group.resources.insert(resource);
            group.why.extend(grant.why);
        }
        for (index, ((conditions, actions), Group { resources, mut why })) in groups.into_iter().enumerate() {
            why.sort_unstable();
            why.dedup();
            let mut seen = BTreeSet::new();
            let why =
                why.into_iter().filter_map(|at| reasons.get(at)).filter(|why| seen.insert(*why)).cloned().collect();
            let sid = if index == 0 { sid.clone() } else { format!("{sid}{}", index + 1) };
            out.push(Statement {
                sid,
                service_principal: None,
                aws_principal: None,
                actions,
                resources,
                conditions,
                why,
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allow(actions: &[&str], resources: &[&str]) -> Statement {
        Statement::allow("Use", actions.iter().copied(), resources.iter().copied())
    }

    #[test]
    fn actions_and_resources_are_never_crossed() {
        let merged = merge([allow(&["a"], &["r"]).because("1"), allow(&["b"], &["s"]).because("2")]);
        assert_eq!(merged.len(), 2);
        assert_eq!((merged[0].sid.as_str(), merged[1].sid.as_str()), ("Use", "Use2"));
        assert_eq!(merged[1].why.iter().map(|why| why.reason.as_str()).collect::<Vec<_>>(), ["2"]);
    }

    #[test]
    fn the_same_actions_or_the_same_resource_are_one_statement() {
        let merged = merge([allow(&["a"], &["r"]), allow(&["a"], &["s"])]);
        assert_eq!(merged, [allow(&["a"], &["r", "s"])]);
        let merged = merge([allow(&["b"], &["r"]), allow(&["a"], &["r"])]);
        assert_eq!(merged, [allow(&["a", "b"], &["r"])]);
    }

    #[test]
    fn the_order_of_asking_does_not_matter() {
        let parts = [allow(&["a"], &["r", "s"]), allow(&["b"], &["s"]), allow(&["b"], &["t", "r"])];
        let forwards = merge(parts.clone());
        let backwards = merge(parts.into_iter().rev());
        assert_eq!(forwards, backwards);
    }

    #[test]
    fn other_conditions_are_another_statement() {
        let guarded = allow(&["a"], &["r"]).condition(Condition::new("StringEquals", "k", "v"));
        assert_eq!(merge([guarded, allow(&["a"], &["r"])]).len(), 2);
    }
}
