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

/// A resource under conditions.
type Place = (BTreeSet<Condition>, Text);

/// The grants of one purpose.
type Grants = HashMap<Place, Grant>;

/// Brings statements of one purpose (one `sid`) together.
///
/// Each is taken apart into single resources; resources with the same actions under the same conditions are one
/// statement again. So nothing is allowed that no given statement allows: actions and resources are never crossed. The
/// result depends on what is allowed alone, not on the order in which it was asked for. What several purposes need is
/// allowed once, for the first of them. Statements of one purpose that can't be one get numbers behind their identifiers.
pub fn merge(statements: impl IntoIterator<Item = Statement>) -> Vec<Statement> {
    let mut purposes: BTreeMap<String, Grants> = BTreeMap::new();
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
    allow_once(&mut purposes);
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

/// Takes from each purpose what an earlier one has; the earlier one knows then what the later one needs it for.
fn allow_once(purposes: &mut BTreeMap<String, Grants>) {
    let mut places: HashMap<&Place, Vec<&String>> = HashMap::new();
    for (sid, grants) in &*purposes {
        for place in grants.keys() {
            places.entry(place).or_default().push(sid);
        }
    }
    places.retain(|_, sids| sids.len() > 1);
    let shared: Vec<(Place, Vec<String>)> =
        places.into_iter().map(|(place, sids)| (place.clone(), sids.into_iter().cloned().collect())).collect();
    for (place, sids) in shared {
        let mut had: Vec<(String, Grant)> = Vec::new();
        for sid in sids {
            let Some(mut grant) = purposes.get_mut(&sid).and_then(|grants| grants.remove(&place)) else { continue };
            for (_, other) in &mut had {
                let before = grant.actions.len();
                grant.actions.retain(|action| !other.actions.contains(action));
                if grant.actions.len() < before {
                    other.why.extend(&grant.why);
                }
            }
            had.push((sid, grant));
        }
        for (sid, grant) in had.into_iter().filter(|(_, grant)| !grant.actions.is_empty()) {
            purposes.entry(sid).or_default().insert(place.clone(), grant);
        }
    }
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
    fn what_several_purposes_need_is_allowed_once() {
        let statement = |sid: &str, actions: &[&str], resources: &[&str]| {
            Statement::allow(sid, actions.iter().copied(), resources.iter().copied()).because(sid)
        };
        let parts = [
            statement("Write", &["put"], &["r", "s"]),
            statement("Change", &["get", "put"], &["r"]),
            statement("Use", &["get"], &["r"]),
        ];
        let merged = merge(parts);
        let reasons = |at: usize| -> BTreeSet<&str> { merged[at].why.iter().map(|why| why.reason.as_str()).collect() };
        let shown: Vec<_> = merged.iter().map(|one| (one.sid.as_str(), &one.actions, &one.resources)).collect();
        let [change, write] = [statement("", &["get", "put"], &["r"]), statement("", &["put"], &["s"])];
        assert_eq!(
            shown,
            [("Change", &change.actions, &change.resources), ("Write", &write.actions, &write.resources)]
        );
        assert_eq!(reasons(0), ["Change", "Use", "Write"].into());
        assert_eq!(reasons(1), ["Write"].into());
        // Under other conditions it is something else.
        let guarded = statement("Use", &["get"], &["r"]).condition(Condition::new("StringEquals", "k", "v"));
        assert_eq!(merge([statement("Change", &["get"], &["r"]), guarded]).len(), 2);
    }

    #[test]
    fn other_conditions_are_another_statement() {
        let guarded = allow(&["a"], &["r"]).condition(Condition::new("StringEquals", "k", "v"));
        assert_eq!(merge([guarded, allow(&["a"], &["r"])]).len(), 2);
    }
}
