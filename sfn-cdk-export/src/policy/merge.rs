//! Fewer statements that allow exactly the same.

use std::collections::{BTreeSet, HashMap};
use std::hash::{Hash, Hasher};
use std::ops::Range;

use sfn_asl::Text;

use super::{Condition, Statement, Why};

/// Brings statements together.
///
/// The statements of one purpose (one `sid`) are taken apart into single resources; resources with the same actions under the
/// same conditions are one statement again. Then statements of several purposes on the same resources under the same
/// conditions are one, whose identifier names them all: `CallSqsAndSendMessages`. Those that the user wrote keep their own. So
/// nothing is allowed that no given statement allows: actions and resources are never crossed. The result depends on what is
/// allowed alone, not on the order in which it was asked for. What several purposes need under the same conditions is allowed
/// once, for the first of them. Statements of the same purposes that can't be one get numbers
/// behind their identifiers.
pub fn merge(statements: impl IntoIterator<Item = Statement>) -> Vec<Statement> {
    let mut merger = Merger::default();
    for statement in statements {
        merger.add(statement);
    }
    merger.finish()
}

/// Statements that are being brought together. Whatever they share is held once, and called by a number.
#[derive(Debug, Default)]
pub(crate) struct Merger {
    /// The numbers of what many statements have in common.
    shapes: HashMap<Shape, Numbered>,
    purposes: Numbers<String>,
    /// The purposes that the user named.
    stated: BTreeSet<usize>,
    conditions: Numbers<BTreeSet<Condition>>,
    actions: Numbers<BTreeSet<String>>,
    /// The resource of each grant.
    resources: Vec<Text>,
    why: Vec<Why>,
    grants: Vec<Grant>,
}

/// All of a statement but its resources.
#[derive(Debug, PartialEq, Eq)]
struct Shape {
    sid: String,
    actions: BTreeSet<String>,
    conditions: BTreeSet<Condition>,
}

/// Statements of one purpose with the same first action differ in their conditions, mostly.
impl Hash for Shape {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.sid.hash(state);
        self.actions.first().hash(state);
        self.conditions.hash(state);
    }
}

/// The numbers of a shape's parts.
#[derive(Debug, Clone, Copy)]
struct Numbered {
    purpose: usize,
    actions: usize,
    conditions: usize,
}

/// Numbers of values, counted from 0.
#[derive(Debug, Clone)]
struct Numbers<T>(HashMap<T, usize>);

/// What is allowed on a resource.
#[derive(Debug, Clone)]
struct Grant {
    conditions: usize,
    purpose: usize,
    /// Its place among all resources.
    resource: usize,
    actions: usize,
    /// What needs it, in the order of asking.
    why: Range<usize>,
}

/// Resources on which the same is allowed for one purpose under the same conditions.
#[derive(Debug, Default)]
struct Group {
    /// In order.
    resources: Vec<usize>,
    why: Vec<usize>,
}

impl Merger {
    pub(crate) fn add(&mut self, statement: Statement) {
        let Statement { sid, actions, resources, conditions, why, .. } = statement;
        let shape = Shape { sid, actions, conditions };
        let numbered = match self.shapes.get(&shape) {
            Some(numbered) => *numbered,
            None => self.number(shape),
        };
        let Numbered { purpose, actions, conditions } = numbered;
        if why.iter().any(Why::is_stated) {
            self.stated.insert(purpose);
        }
        let why = self.reasons(why);
        for resource in resources {
            self.grants.push(Grant { conditions, purpose, resource: 0, actions, why: why.clone() });
            self.resources.push(resource);
        }
    }

    /// Gives the parts of a new shape their numbers.
    fn number(&mut self, shape: Shape) -> Numbered {
        let numbered = Numbered {
            purpose: self.purposes.of(shape.sid.clone()),
            actions: self.actions.of(shape.actions.clone()),
            conditions: self.conditions.of(shape.conditions.clone()),
        };
        self.shapes.insert(shape, numbered);
        numbered
    }

    /// The numbers of reasons. A state's statements are asked for one after the other, most of them for one reason.
    fn reasons(&mut self, mut why: Vec<Why>) -> Range<usize> {
        let first = self.why.len();
        if let [only] = why.as_slice() {
            let of_place = self.why.iter().rev().take_while(|other| other.location == only.location);
            if let Some(back) = of_place.enumerate().find(|(_, other)| *other == only).map(|(back, _)| back + 1) {
                return first - back..first - back + 1;
            }
        }
        self.why.append(&mut why);
        first..self.why.len()
    }

    pub(crate) fn finish(mut self) -> Vec<Statement> {
        let mut resources: Vec<(Text, &mut Grant)> = self.resources.into_iter().zip(&mut self.grants).collect();
        resources.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        let mut distinct: Vec<Text> = Vec::with_capacity(resources.len());
        for (resource, grant) in resources {
            if distinct.last() != Some(&resource) {
                distinct.push(resource);
            }
            grant.resource = distinct.len() - 1;
        }
        allow_once(&mut self.grants, &self.purposes, &self.stated, &mut self.actions);
        let groups = groups(self.grants, &self.actions.clone().by_number(), &mut self.actions);
        let (purposes, conditions, actions) =
            (self.purposes.by_number(), self.conditions.by_number(), self.actions.by_number());

        // Those on the same resources under the same conditions.
        let mut together: HashMap<(Option<usize>, usize, Vec<usize>), Joined<'_>> = HashMap::new();
        for ((purpose, condition, action), Group { resources, why }) in groups {
            let stated = self.stated.get(&purpose).copied();
            let joined = together.entry((stated, condition, resources)).or_default();
            joined.purposes.extend(purposes.get(purpose).map(String::as_str));
            joined.actions.push(action);
            joined.why.extend(why);
        }

        for joined in together.values_mut() {
            joined.why.sort_unstable();
            joined.why.dedup();
        }
        let mut resources = Shared::new(distinct, together.keys().flat_map(|(.., resources)| resources));
        let mut all = Shared::new(self.why, together.values().flat_map(|joined| &joined.why));
        let mut out: Vec<Statement> = together
            .into_iter()
            .map(|((_, condition, places), joined)| Statement {
                sid: joined.purposes.into_iter().collect::<Vec<_>>().join("And"),
                service_principal: None,
                aws_principal: None,
                actions: joined.actions.iter().filter_map(|number| actions.get(*number)).flatten().cloned().collect(),
                resources: places.into_iter().filter_map(|place| resources.take(place)).collect(),
                conditions: conditions.get(condition).cloned().unwrap_or_default(),
                why: reasons(&mut all, joined.why),
            })
            .collect();
        out.sort_unstable_by(|one, other| {
            let by_name = one.sid.cmp(&other.sid).then_with(|| one.conditions.cmp(&other.conditions));
            by_name.then_with(|| one.actions.cmp(&other.actions)).then_with(|| one.resources.cmp(&other.resources))
        });
        number(&mut out);
        out
    }
}

/// Statements of several purposes that are one.
#[derive(Debug, Default)]
struct Joined<'p> {
    purposes: BTreeSet<&'p str>,
    actions: Vec<usize>,
    why: Vec<usize>,
}

/// Values, each of which is used as often as its number says.
struct Shared<T> {
    values: Vec<(Option<T>, usize)>,
}

impl<T: Clone> Shared<T> {
    fn new<'u>(values: Vec<T>, uses: impl IntoIterator<Item = &'u usize>) -> Self {
        let mut values: Vec<(Option<T>, usize)> = values.into_iter().map(|value| (Some(value), 0)).collect();
        for place in uses {
            if let Some((_, uses)) = values.get_mut(*place) {
                *uses += 1;
            }
        }
        Self { values }
    }

    /// The value at a place; copied, but for the last time.
    fn take(&mut self, place: usize) -> Option<T> {
        let (value, uses) = self.values.get_mut(place)?;
        *uses = uses.saturating_sub(1);
        if *uses == 0 { value.take() } else { value.clone() }
    }
}

/// Takes from each purpose what one before it, by name, allows as well; that one knows then what the other needs it for. What the
/// user wrote stays as it is.
fn allow_once(
    grants: &mut Vec<Grant>,
    purposes: &Numbers<String>,
    stated: &BTreeSet<usize>,
    actions: &mut Numbers<BTreeSet<String>>,
) {
    let rank = purposes.ranks();
    let rank = |grant: &Grant| rank.get(grant.purpose).copied().unwrap_or_default();
    let place = |grant: &Grant| (grant.conditions, grant.resource);
    grants.sort_unstable_by_key(|grant| (place(grant), rank(grant), grant.why.start));
    let is_shared =
        |grants: &[Grant]| grants.first().zip(grants.last()).is_some_and(|(first, last)| first.purpose != last.purpose);
    if !grants.chunk_by(|one, other| place(one) == place(other)).any(is_shared) {
        return;
    }
    let sets = actions.clone().by_number();
    let mut more = Vec::new();
    for grants in grants.chunk_by_mut(|one, other| place(one) == place(other)).filter(|grants| is_shared(grants)) {
        // What the purposes before allow, each with a grant of it.
        let mut had: Vec<(Grant, BTreeSet<&String>)> = Vec::new();
        for grant in grants.iter_mut().filter(|grant| !stated.contains(&grant.purpose)) {
            let Some(set) = sets.get(grant.actions) else { continue };
            let mut left: BTreeSet<&String> = set.iter().collect();
            for (earlier, allowed) in had.iter().filter(|(earlier, _)| earlier.purpose != grant.purpose) {
                let before = left.len();
                left.retain(|action| !allowed.contains(action));
                if left.len() < before {
                    more.push(Grant { why: grant.why.clone(), ..earlier.clone() });
                }
            }
            if left.len() < set.len() {
                grant.actions = actions.of(left.iter().copied().cloned().collect());
            }
            match had.last_mut() {
                Some((last, allowed)) if last.purpose == grant.purpose => allowed.extend(left),
                _ => had.push((grant.clone(), left)),
            }
        }
    }
    grants.append(&mut more);
    if let Some(nothing) = actions.find(&BTreeSet::new()) {
        grants.retain(|grant| grant.actions != nothing);
    }
}

/// What is allowed, by purpose, conditions and actions.
fn groups(
    mut grants: Vec<Grant>,
    sets: &[BTreeSet<String>],
    actions: &mut Numbers<BTreeSet<String>>,
) -> HashMap<(usize, usize, usize), Group> {
    let place = |grant: &Grant| (grant.purpose, grant.conditions, grant.resource);
    grants.sort_unstable_by_key(|grant| (place(grant), grant.why.start));
    let mut unions: HashMap<BTreeSet<usize>, usize> = HashMap::new();
    let mut out: HashMap<(usize, usize, usize), Group> = HashMap::new();
    for grants in grants.chunk_by(|one, other| place(one) == place(other)) {
        let Some((first, others)) = grants.split_first() else { continue };
        let mut all: BTreeSet<usize> = BTreeSet::new();
        all.extend(others.iter().map(|grant| grant.actions).filter(|actions| *actions != first.actions));
        let number = if all.is_empty() {
            first.actions
        } else {
            all.insert(first.actions);
            *unions.entry(all).or_insert_with_key(|all| actions.of(union(sets, all)))
        };
        let group = out.entry((first.purpose, first.conditions, number)).or_default();
        group.resources.push(first.resource);
        group.why.extend(grants.iter().flat_map(|grant| grant.why.clone()));
    }
    out
}

/// All that is in the sets of these numbers.
fn union(sets: &[BTreeSet<String>], numbers: &BTreeSet<usize>) -> BTreeSet<String> {
    numbers.iter().filter_map(|number| sets.get(*number)).flatten().cloned().collect()
}

/// The reasons of these numbers, each once, in the order of asking.
fn reasons(all: &mut Shared<Why>, numbers: Vec<usize>) -> Vec<Why> {
    let mut out: Vec<Why> = Vec::with_capacity(numbers.len());
    for why in numbers.into_iter().filter_map(|number| all.take(number)) {
        // Those of one place stand together.
        if out.iter().rev().take_while(|other| other.location == why.location).all(|other| *other != why) {
            out.push(why);
        }
    }
    out
}

/// Puts numbers behind identifiers that are there already. Behind one that ends with a digit, which is read as part of a name,
/// a word stands in between: an identifier has letters and digits alone.
fn number(statements: &mut [Statement]) {
    for statements in statements.chunk_by_mut(|one, other| one.sid == other.sid) {
        for (index, statement) in statements.iter_mut().enumerate().skip(1) {
            let between = if statement.sid.ends_with(|last: char| last.is_ascii_digit()) { "No" } else { "" };
            statement.sid = format!("{}{between}{}", statement.sid, index + 1);
        }
    }
}

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl Numbers<String> {
    /// For each number the place of its value among the others, in order.
    fn ranks(&self) -> Vec<usize> {
        let mut values: Vec<(&String, usize)> = self.0.iter().map(|(value, number)| (value, *number)).collect();
        values.sort_unstable();
        let mut ranks = vec![0; values.len()];
        for (place, (_, number)) in values.into_iter().enumerate() {
            if let Some(rank) = ranks.get_mut(number) {
                *rank = place;
            }
        }
        ranks
    }
}

impl<T: Eq + Hash> Numbers<T> {
    /// The value's number; the next one if it is new.
    fn of(&mut self, value: T) -> usize {
        let next = self.0.len();
        *self.0.entry(value).or_insert(next)
    }

    /// The number of a value.
    fn find(&self, value: &T) -> Option<usize> {
        self.0.get(value).copied()
    }

    /// The values by their numbers.
    fn by_number(self) -> Vec<T> {
        let mut values: Vec<(T, usize)> = self.0.into_iter().collect();
        values.sort_unstable_by_key(|(_, number)| *number);
        values.into_iter().map(|(value, _)| value).collect()
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
    fn a_number_behind_a_digit_is_no_part_of_a_name() {
        let call = |action: &str, resource: &str| Statement::allow("CallS3", [action], [resource]).because(action);
        let merged = merge([call("a", "r"), call("b", "s"), call("c", "t")]);
        let names: Vec<_> = merged.iter().map(|one| one.sid.as_str()).collect();
        assert_eq!(names, ["CallS3", "CallS3No2", "CallS3No3"]);
    }

    #[test]
    fn the_same_actions_or_the_same_resource_are_one_statement() {
        let merged = merge([allow(&["a"], &["r"]), allow(&["a"], &["s"])]);
        assert_eq!(merged, [allow(&["a"], &["r", "s"])]);
        let merged = merge([allow(&["b"], &["r"]), allow(&["a"], &["r"])]);
        assert_eq!(merged, [allow(&["a", "b"], &["r"])]);
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
        let merged = merge(parts.clone());
        let reasons = |at: usize| -> BTreeSet<&str> { merged[at].why.iter().map(|why| why.reason.as_str()).collect() };
        let shown: Vec<_> = merged.iter().map(|one| (one.sid.as_str(), &one.actions, &one.resources)).collect();
        let [change, write] = [statement("", &["get", "put"], &["r"]), statement("", &["put"], &["s"])];
        assert_eq!(
            shown,
            [("Change", &change.actions, &change.resources), ("Write", &write.actions, &write.resources)]
        );
        assert_eq!(reasons(0), ["Change", "Use", "Write"].into());
        assert_eq!(reasons(1), ["Write"].into());
        let shown = |merged: &[Statement]| -> Vec<_> {
            merged.iter().map(|one| (one.sid.clone(), one.actions.clone(), one.resources.clone())).collect()
        };
        assert_eq!(shown(&merge(parts.into_iter().rev())), shown(&merged));
        // Under other conditions it is something else.
        let guarded = statement("Use", &["get"], &["r"]).condition(Condition::new("StringEquals", "k", "v"));
        assert_eq!(merge([statement("Change", &["get"], &["r"]), guarded]).len(), 2);
    }

    #[test]
    fn purposes_with_the_same_resources_are_one_statement() {
        let of = |sid: &str, actions: &[&str], resources: &[&str]| Statement {
            sid: sid.to_owned(),
            ..allow(actions, resources)
        };
        let merged = merge([
            of("Send", &["d"], &["r", "s"]).because("1"),
            of("Call", &["a", "b"], &["s", "r"]).because("2"),
            of("Call", &["c"], &["t"]).because("3"),
        ]);
        let expected = [
            of("Call", &["c"], &["t"]).because("3"),
            of("CallAndSend", &["a", "b", "d"], &["r", "s"]).because("1").because("2"),
        ];
        assert_eq!(merged, expected);
        // More resources of one purpose, or another condition, are another statement.
        assert_eq!(merge([of("Send", &["b"], &["r", "s"]), of("Call", &["a"], &["r"])]).len(), 2);
        let guarded = of("Call", &["a"], &["r"]).condition(Condition::new("StringEquals", "k", "v"));
        assert_eq!(merge([guarded, of("Send", &["a"], &["r"])]).len(), 2);
    }

    #[test]
    fn a_users_statement_keeps_its_identifier() {
        let own = Statement { sid: "Own".to_owned(), ..allow(&["a"], &["r"]).because(super::super::STATED) };
        let merged = merge([own.clone(), allow(&["b"], &["r"])]);
        assert_eq!(merged, [own, allow(&["b"], &["r"])]);
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
