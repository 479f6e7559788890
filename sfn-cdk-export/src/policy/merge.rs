//! Fewer statements that allow exactly the same.

use std::collections::{BTreeMap, BTreeSet};

use sfn_asl::Text;

use super::{Condition, Statement, Why};

/// What is allowed for one purpose.
#[derive(Default)]
struct Purpose {
    /// The actions on each resource under each set of conditions.
    grants: BTreeMap<(BTreeSet<Condition>, Text), BTreeSet<String>>,
    /// What needs each resource, by the order of asking.
    why: BTreeMap<Text, BTreeMap<usize, Why>>,
}

/// Brings statements of one purpose (one `sid`) together.
///
/// Each is taken apart into single resources; resources with the same actions under the same conditions are one
/// statement again. So nothing is allowed that no given statement allows: actions and resources are never crossed. The
/// result depends on what is allowed alone, not on the order in which it was asked for. Statements of one purpose that
/// can't be one get numbers behind their identifiers.
pub fn merge(statements: impl IntoIterator<Item = Statement>) -> Vec<Statement> {
    let mut purposes: BTreeMap<String, Purpose> = BTreeMap::new();
    let mut order = 0;
    for statement in statements {
        let purpose = purposes.entry(statement.sid).or_default();
        for resource in statement.resources {
            let reasons = purpose.why.entry(resource.clone()).or_default();
            reasons.extend(statement.why.iter().enumerate().map(|(index, why)| (order + index, why.clone())));
            let actions = purpose.grants.entry((statement.conditions.clone(), resource)).or_default();
            actions.extend(statement.actions.iter().cloned());
        }
        order += statement.why.len();
    }
    let mut out = Vec::new();
    for (sid, Purpose { grants, why }) in purposes {
        let mut groups: BTreeMap<(BTreeSet<Condition>, BTreeSet<String>), BTreeSet<Text>> = BTreeMap::new();
        for ((conditions, resource), actions) in grants {
            groups.entry((conditions, actions)).or_default().insert(resource);
        }
        for (index, ((conditions, actions), resources)) in groups.into_iter().enumerate() {
            let reasons: BTreeMap<usize, &Why> = resources
                .iter()
                .filter_map(|resource| why.get(resource))
                .flatten()
                .map(|(at, why)| (*at, why))
                .collect();
            let mut seen = BTreeSet::new();
            let why = reasons.into_values().filter(|why| seen.insert(*why)).cloned().collect();
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
