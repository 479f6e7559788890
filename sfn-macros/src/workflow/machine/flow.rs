//! The machine with holes: states that decide by a value, keep values, or wait; times and texts.

use sfn_asl::model::{self, Choice, ChoiceRule, Numeric, Pass, State};
use sfn_asl::{Location, Number, Object, Text};
use syn::{Expr, ExprLit, Lit};

use super::super::expression::last_member;
use super::super::syntax::{Assignment, Match, Time, Wait, label_text};
use super::{DECISION, StateBuilder};

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
                    None => self.decision(&rule.field("Condition"), &of.value),
                    Some(_) => DECISION.to_owned(),
                };
                let mut of_rule = ChoiceRule::when(condition, self.target(&arm.target));
                of_rule.assign = self.assigned(&rule.field("Assign"), None, &arm.after.assign, &[]);
                of_rule.output = self.output_of(&rule.field("Output"), &arm.after, &[]);
                choice.choices.push(of_rule);
            }
        }
        // Without `else` the variants are all: rustc sees to it.
        let otherwise = of.otherwise.as_ref().or_else(|| of.arms.last().map(|arm| &arm.target));
        if let Some(otherwise) = otherwise {
            self.spans.put(self.place.field("Default"), otherwise.span());
            choice.default = Some(self.target(otherwise));
        }
        let last = of.arms.last().filter(|_| of.otherwise.is_none()).map(|arm| &arm.after);
        let place = self.place.field("Assign");
        let last = last.unwrap_or(&of.otherwise_after);
        choice.assign = self.assigned(&place, None, &last.assign, &[]);
        choice.output = self.output_of(&self.place.field("Output"), last, &[]);
        choice.into()
    }

    pub(super) fn wait(&mut self, of: &Wait) -> State {
        let mut wait = model::Wait::default();
        match of {
            Wait::For(time) => wait.seconds = Some(self.time("Seconds", time)),
            Wait::Until(time) => wait.timestamp = Some(self.text("Timestamp", time)),
        }
        wait.output = self.returned();
        wait.assign = self.assign();
        (wait.next, wait.end) = self.transition();
        wait.into()
    }

    pub(super) fn time(&mut self, field: &str, time: &Time) -> Numeric {
        self.spans.put(self.place.field(field), time.span());
        match time {
            Time::Fixed(time) => Numeric::Number(Number::from(time.seconds)),
            Time::Computed(time) => Numeric::Jsonata(self.hole(field, &time.value).into()),
        }
    }

    /// A string in the field of the state: as it is if the tokens show it.
    pub(super) fn text(&mut self, field: &str, value: &Expr) -> Text {
        let place = self.place.field(field);
        self.spans.put(place.clone(), last_member(value));
        self.text_at(&place, value)
    }

    fn text_at(&mut self, place: &Location, value: &Expr) -> Text {
        match value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if !text.value().starts_with("{%") => text.value().into(),
            computed => self.hole_at(place, computed, &[]).into(),
        }
    }

    /// `Credentials`, with the role by its ARN.
    pub(super) fn credentials(&mut self, role: &Expr) -> Object {
        let place = self.place.field("Credentials").field("RoleArn");
        self.spans.put(self.place.field("Credentials"), last_member(role));
        Object::new().with("RoleArn", self.text_at(&place, role))
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
        pass.assign = (!assignments.is_empty()).then_some(kept);
        (pass.next, pass.end) = self.transition();
        pass.into()
    }
}
