//! The search for what `%` stands for: the step of a path that the value came from.

use super::super::SyntaxError;
use super::{Checker, ListId, PathId, Shape, SlotId, Term, TermId};

impl Checker {
    /// S0217
    pub(super) fn no_parent(&self, slot: SlotId) -> SyntaxError {
        let offset = self.searches.get(slot).map_or(0, |search| search.offset);
        SyntaxError::new(offset, "`%` has no parent here: it needs a path in front that leads to the parent")
    }

    pub(super) fn level(&self, slot: SlotId) -> i64 {
        self.searches.get(slot).map_or(0, |search| search.level)
    }

    pub(super) fn add_level(&mut self, slot: SlotId, by: i64) {
        if let Some(search) = self.searches.get_mut(slot) {
            search.level += by;
        }
    }

    /// The `%` inside a term that have not been given a parent when it was made.
    pub(super) fn seeking(&self, term: TermId) -> Vec<SlotId> {
        self.term(term).seeking.and_then(|list| self.lists.get(list)).cloned().unwrap_or_default()
    }

    /// Hands the searches inside `part` on to the term that it is a part of.
    pub(super) fn hand_on(&mut self, whole: TermId, part: TermId) {
        let Some(list) = self.searches(part) else { return };
        match self.term(whole).seeking {
            None => self.change(whole, |term| term.seeking = Some(list)),
            Some(own) if own == list => {}
            Some(own) => {
                let more = self.lists.get(list).cloned().unwrap_or_default();
                self.budget = self.budget.saturating_sub(more.len());
                if self.budget > 0
                    && let Some(own) = self.lists.get_mut(own)
                {
                    own.extend(more);
                }
            }
        }
    }

    /// The list of searches of a term, its own included if it is a `%`.
    pub(super) fn searches(&mut self, term: TermId) -> Option<ListId> {
        let Term { shape, seeking, .. } = self.term(term);
        let Shape::Parent(slot) = shape else { return seeking };
        let list = seeking.unwrap_or_else(|| {
            self.lists.push(Vec::new());
            self.lists.len() - 1
        });
        if let Some(list) = self.lists.get_mut(list) {
            list.push(slot);
        }
        Some(list)
    }

    /// Looks for the parents that the last step of a path needs among the steps before it.
    pub(super) fn resolve(&mut self, whole: TermId, path: PathId) -> Result<(), SyntaxError> {
        let Some(end) = self.last_of(path) else { return Ok(()) };
        let Some(list) = self.searches(end) else { return Ok(()) };
        let slots = self.lists.get(list).cloned().unwrap_or_default();
        for slot in slots {
            // How many steps are left before the one that is looked at.
            let mut left = self.length(path) - 1;
            while self.level(slot) > 0 {
                if self.budget == 0 {
                    return Ok(());
                }
                let Some(mut step) = self.step_before(path, &mut left) else {
                    self.still_seeking(whole, slot);
                    break;
                };
                // Neighbouring steps with a variable for the context count as one.
                while self.term(step).has_focus && left > 0 {
                    let before = self.step_at(path, left - 1).unwrap_or(step);
                    if !self.term(before).has_focus {
                        break;
                    }
                    step = before;
                    left -= 1;
                }
                self.seek(step, slot)?;
            }
        }
        Ok(())
    }

    fn step_before(&self, path: PathId, left: &mut usize) -> Option<TermId> {
        *left = left.checked_sub(1)?;
        self.step_at(path, *left)
    }

    fn still_seeking(&mut self, whole: TermId, slot: SlotId) {
        let list = self.term(whole).seeking.unwrap_or_else(|| {
            self.lists.push(Vec::new());
            self.lists.len() - 1
        });
        self.change(whole, |term| term.seeking = Some(list));
        if let Some(list) = self.lists.get_mut(list) {
            list.push(slot);
        }
    }

    /// Takes one step towards the parent. The nesting of blocks and paths is limited by the parser.
    pub(super) fn seek(&mut self, term: TermId, slot: SlotId) -> Result<(), SyntaxError> {
        self.budget = self.budget.saturating_sub(1);
        match self.term(term).shape {
            Shape::Name => self.add_level(slot, -1),
            Shape::Parent(_) => self.add_level(slot, 1),
            Shape::Block(None) => {}
            Shape::Block(Some(last)) => return self.seek(last, slot),
            Shape::Path(path) => {
                let mut left = self.length(path);
                let Some(last) = self.step_before(path, &mut left) else { return Ok(()) };
                self.seek(last, slot)?;
                while self.level(slot) > 0 && self.budget > 0 {
                    let Some(step) = self.step_before(path, &mut left) else { break };
                    self.seek(step, slot)?;
                }
            }
            Shape::String | Shape::Literal { .. } | Shape::Sort | Shape::Other => return Err(self.no_parent(slot)),
        }
        Ok(())
    }
}
