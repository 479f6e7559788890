//! How many events a state and a container write into the history, at least.
//!
//! Source: AWS Step Functions API, `HistoryEvent`: a state is entered and exited (a Fail state entered only); a task is
//! scheduled, started, succeeds, and is submitted before that if it waits for a job or a callback; a Parallel or Map state
//! is started and succeeds, a Map state's iteration also; a Distributed Map state's run is started and succeeds as well.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};

use super::super::graph;
use super::super::scope::{Scope, ScopeKind, Site};
use super::items::{self, Items};
use super::{LIMIT, MOST_OF_ONE, OF_MAP};
use crate::model::State;
use crate::resource::Pattern;

/// The numbers of events, each counted when it is asked for.
pub(super) struct Events<'s> {
    scopes: &'s [Scope<'s>],
    sound: &'s [bool],
    /// For each state that holds others, the containers inside.
    inside: HashMap<(usize, usize), Vec<usize>>,
    containers: HashMap<usize, u64>,
    /// The objects in a response of the listing that a container asks for.
    pages: HashMap<usize, Option<u64>>,
    items: HashMap<(usize, usize), Option<Items>>,
    /// The Map states that are reported by themselves, and count as if they had no items.
    reported: HashSet<(usize, usize)>,
}

impl<'s> Events<'s> {
    pub(super) fn new(scopes: &'s [Scope<'s>], sound: &'s [bool]) -> Self {
        let mut inside: HashMap<_, Vec<_>> = HashMap::new();
        for (index, scope) in scopes.iter().enumerate() {
            if let Some(parent) = scope.parent {
                inside.entry(parent).or_default().push(index);
            }
        }
        Self {
            scopes,
            sound,
            inside,
            containers: HashMap::new(),
            pages: HashMap::new(),
            items: HashMap::new(),
            reported: HashSet::new(),
        }
    }

    pub(super) fn is_sound(&self, index: usize) -> bool {
        self.sound.get(index) == Some(&true)
    }

    pub(super) fn is_reported(&self, scope: usize, place: usize) -> bool {
        self.reported.contains(&(scope, place))
    }

    /// Counts a Map state as if it had no items: before the container around it is counted.
    pub(super) fn set_reported(&mut self, scope: usize, place: usize) {
        self.reported.insert((scope, place));
    }

    /// The items of a Map state, if it can be known how many there are.
    pub(super) fn items(&mut self, index: usize, place: usize) -> Option<Items> {
        if let Some(known) = self.items.get(&(index, place)) {
            return *known;
        }
        let scope = self.scopes.get(index)?;
        let State::Map(map) = scope.sites.get(place)?.state else { return None };
        let found = items::fixed(map).or_else(|| {
            let page = || *self.pages.entry(index).or_insert_with(|| items::page(scope));
            items::reads_listing(map).then(page).flatten().map(Items::Listing)
        });
        self.items.insert((index, place), found);
        found
    }

    /// Whether an execution could exceed the limit at all: its states are many, or a Map state's items are known.
    pub(super) fn may_exceed(&mut self, root: usize) -> bool {
        let Some(limit) = usize::try_from(LIMIT).ok().map(|limit| limit / MOST_OF_ONE) else { return true };
        let mut waiting = vec![root];
        let mut count = 0;
        while let Some(scope) = waiting.pop() {
            let scopes = self.scopes;
            let Some(sites) = scopes.get(scope).map(|scope| &scope.sites) else { continue };
            count += sites.len();
            for (place, site) in sites.iter().enumerate() {
                match site.state {
                    State::Map(map) if map.is_distributed() => {}
                    State::Map(_) if self.items(scope, place).is_some() => return true,
                    State::Map(_) | State::Parallel(_) => {
                        waiting.extend(self.inside.get(&(scope, place)).into_iter().flatten());
                    }
                    _ => {}
                }
            }
        }
        count > limit
    }

    /// The events of the shortest way from a container's start to an end of it; 0 if there is none.
    pub(super) fn of_container(&mut self, index: usize) -> u64 {
        if let Some(known) = self.containers.get(&index) {
            return *known;
        }
        // No container is inside of itself, but that is nothing to rely on.
        self.containers.insert(index, 0);
        let Some(scope) = self.scopes.get(index).filter(|_| self.is_sound(index)) else { return 0 };
        let start = scope.container.states.position(scope.container.start_at);
        let ends: Vec<bool> =
            scope.sites.iter().map(|site| site.state.is_terminal() && !matches!(site.state, State::Fail(_))).collect();
        let edges = graph::on_success(scope);
        let least = self.shortest(index, &edges, start, |place| ends.get(place) == Some(&true)).unwrap_or(0);
        self.containers.insert(index, least);
        least
    }

    /// The events of the shortest way from `start`, itself included, to a state that `is_end` holds for.
    fn shortest(
        &mut self,
        index: usize,
        edges: &[Vec<usize>],
        start: Option<usize>,
        is_end: impl Fn(usize) -> bool,
    ) -> Option<u64> {
        let mut done = HashSet::new();
        let mut waiting = BinaryHeap::new();
        let start = start?;
        waiting.push(Reverse((self.of_state(index, start), start)));
        while let Some(Reverse((cost, place))) = waiting.pop() {
            if is_end(place) {
                return Some(cost);
            }
            if done.insert(place) {
                for next in edges.get(place).into_iter().flatten() {
                    waiting.push(Reverse((cost.saturating_add(self.of_state(index, *next)), *next)));
                }
            }
        }
        None
    }

    /// The events of the shortest round through a state along `edges`.
    pub(super) fn of_round(&mut self, index: usize, edges: &[Vec<usize>], place: usize) -> Option<u64> {
        self.shortest(index, edges, Some(place), |last| edges.get(last).is_some_and(|next| next.contains(&place)))
    }

    /// The events of one iteration of a Map state that runs inline.
    pub(super) fn of_iteration(&mut self, index: usize, place: usize) -> u64 {
        let inner = self.inside.get(&(index, place)).cloned().unwrap_or_default();
        let inner = inner.first().map_or(0, |inner| self.of_container(*inner));
        inner.saturating_add(2)
    }

    fn of_state(&mut self, index: usize, place: usize) -> u64 {
        let Some(scope) = self.scopes.get(index) else { return 0 };
        let Some(site) = scope.sites.get(place) else { return 0 };
        match site.state {
            State::Fail(_) => 1,
            State::Task(_) => 5 + u64::from(is_submitted(site)),
            State::Parallel(_) => {
                let branches = self.inside.get(&(index, place)).cloned().unwrap_or_default();
                branches.into_iter().fold(4, |sum, branch| sum.saturating_add(self.of_container(branch)))
            }
            State::Map(map) if map.is_distributed() => 6,
            State::Map(_) => match self.items(index, place) {
                Some(Items::Fixed(count)) if !self.is_reported(index, place) => {
                    self.of_iteration(index, place).saturating_mul(count).saturating_add(OF_MAP)
                }
                // A listing may be shorter.
                _ => OF_MAP,
            },
            State::Pass(_) | State::Wait(_) | State::Choice(_) | State::Succeed(_) => 2,
        }
    }

    /// Whether the scope's states run in the execution of the machine itself.
    pub(super) fn is_of_machine(&self, mut index: usize) -> bool {
        while let Some(scope) = self.scopes.get(index) {
            match (scope.kind, scope.parent) {
                (ScopeKind::Distributed, _) => return false,
                (_, Some((parent, _))) => index = parent,
                (_, None) => return true,
            }
        }
        false
    }
}

fn is_submitted(site: &Site<'_>) -> bool {
    site.integration().is_some_and(|call| call.pattern != Pattern::RequestResponse)
}
