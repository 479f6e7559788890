//! The machine with holes: states that decide by a value, and states that keep values.

use sfn_asl::Object;
use sfn_asl::model::{Choice, ChoiceRule, Pass, State};

use super::machine::{HOLE, StateBuilder};
use super::syntax::{Assignment, Match, label_text};

impl StateBuilder<'_> {
    /// A rule for each variant. The value is read in the first, where a mistake about it is reported once.
    pub(super) fn match_(&mut self, of: &Match) -> State {
        let mut choice = Choice::default();
        for arm in &of.arms {
            for variant in &arm.variants {
                let rule = self.place.field("Choices").index(choice.choices.len());
                let span = variant.segments.last().map_or_else(|| arm.target.span(), |last| last.ident.span());
                self.spans.put(rule.clone(), span);
                self.spans.put(rule.field("Next"), arm.target.span());
                let condition = match choice.choices.first() {
                    None => self.hole_at(&rule.field("Condition"), &of.value, &[]),
                    Some(_) => HOLE.to_owned(),
                };
                choice.choices.push(ChoiceRule::when(condition, self.target(&arm.target)));
            }
        }
        // Without `else` the variants are all: rustc sees to it.
        let otherwise = of.otherwise.as_ref().or_else(|| of.arms.last().map(|arm| &arm.target));
        if let Some(otherwise) = otherwise {
            self.spans.put(self.place.field("Default"), otherwise.span());
            choice.default = Some(self.target(otherwise));
        }
        choice.into()
    }

    pub(super) fn let_(&mut self, assignments: &[Assignment]) -> State {
        let mut pass = Pass::default();
        let here = self.place.field("Assign");
        let mut kept = Object::new();
        for Assignment { name, value, .. } in assignments {
            let place = here.field(label_text(name));
            self.spans.put(place.clone(), name.span());
            kept.push(label_text(name), self.hole_at(&place, value, &[]));
        }
        pass.assign = Some(kept);
        (pass.next, pass.end) = self.transition();
        pass.into()
    }
}
