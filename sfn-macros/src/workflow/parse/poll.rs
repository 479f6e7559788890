//! `poll`: a task that is asked again and again, as the three states that it stands for.
//!
//! `Await: poll call => name every D at most N times { arms }` is a task `Await`, a choice `AwaitChoice` of the arms, and a wait
//! `AwaitWait` that leads back to the task.

use proc_macro2::Span;
use syn::{Expr, Ident, LitStr, Token, braced, parse::ParseStream, token};

use super::super::call::callback;
use super::super::clauses;
use super::super::syntax::{Action, After, Arm, Condition, Duration, Statement, Success, Time, Wait, label_text};
use super::action::arms;
use super::{broken, duration};

const FORM: &str =
    "a poll is written `poll call(..) => name every 30 seconds at most 20 times { name.done => State, else => State }`";

/// What stands behind a poll's binding.
pub(super) struct Poll {
    word: Span,
    every: Duration,
    times: u32,
    times_span: Span,
    /// `None` if they did not parse.
    arms: Option<Vec<Arm>>,
}

/// Whether a poll stands here, and not the call of something that has this name; reads the word.
pub(super) fn begins(input: ParseStream<'_>) -> Option<Ident> {
    let word = input.fork().parse::<Ident>().is_ok_and(|word| word == "poll");
    let is_name = input.peek2(token::Paren) || input.peek2(Token![.]) || input.peek2(Token![::]);
    if word && !is_name { input.parse().ok() } else { None }
}

/// What is asked again and again answers at once.
pub(super) fn check(call: &Expr) -> syn::Result<()> {
    let Some(callback) = callback(call) else { return Ok(()) };
    let message = "a callback cannot be polled: it waits until somebody sends its token back; write the call without \
                   `|token|`, or the callback without `poll`";
    Err(syn::Error::new(callback.token.span(), message))
}

/// `every D at most N times { arms }`
pub(super) fn tail(word: &Ident, input: ParseStream<'_>, errors: &mut Vec<syn::Error>) -> syn::Result<Poll> {
    if !input.fork().parse::<Ident>().is_ok_and(|word| word == "every") {
        return Err(input.error(FORM));
    }
    input.parse::<Ident>()?;
    let every = duration(input)?;
    if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
    }
    let Some((times, times_span)) = clauses::at_most(input)? else {
        let message = "a poll has a bound: `every 30 seconds at most 20 times`";
        return Err(input.error(message));
    };
    let counted: syn::Result<Ident> = input.parse();
    if !counted.is_ok_and(|counted| counted == "times" || counted == "time") {
        return Err(syn::Error::new(times_span, "a bound is written `at most 20 times`"));
    }
    if times < 2 {
        let message = "a poll asks at least twice: what asks once is a task, and a `choose` behind it";
        return Err(syn::Error::new(times_span, message));
    }
    if !input.peek(token::Brace) {
        return Err(input.error(FORM));
    }
    let content;
    braced!(content in input);
    let before = errors.len();
    let arms = arms(&content, errors);
    let arms = (errors.len() == before).then_some(arms);
    Ok(Poll { word: word.span(), every, times, times_span, arms })
}

impl Poll {
    /// The states; `task` is the first of them.
    pub(super) fn expand(self, mut task: Statement, errors: &mut Vec<syn::Error>) -> Vec<Statement> {
        let label = |suffix: &str| Ident::new(&format!("{}{suffix}", label_text(&task.label)), task.label.span());
        let (choice, wait) = (label("Choice"), label("Wait"));
        let caption = |suffix: &str| {
            task.caption.as_ref().map(|caption| LitStr::new(&format!("{} {suffix}", caption.value()), caption.span()))
        };
        let (choice_caption, wait_caption) = (caption("Choice"), caption("Wait"));
        if task.binding.is_none() {
            errors.push(syn::Error::new(
                self.word,
                "a poll asks for something: bind it with `=> name`, and test it in an arm",
            ));
        }
        match &task.success {
            Success::FallThrough => {}
            Success::Jump(target) => {
                errors.push(syn::Error::new(target.span(), "a poll takes no `->`: its arms say where it goes"));
            }
            Success::Return(_, span) => {
                errors.push(syn::Error::new(*span, "a poll takes no `->`: its arms say where it goes"));
            }
            Success::End => errors.push(syn::Error::new(self.word, "a poll takes no `->`: its arms say where it goes")),
        }
        task.success = Success::Jump(choice.clone());
        let mut decide = broken(choice, choice_caption, None);
        let (span, before) = (self.times_span, errors.len());
        let arms = self.arms.map(|arms| with_bound(arms, self.times, span, &wait, self.word, errors));
        // A choice of which an arm is wrong says nothing about the flow.
        decide.action = arms.filter(|_| errors.len() == before).map_or(Action::Broken, Action::Choose);
        let mut pause = broken(wait, wait_caption, None);
        pause.action = Action::Wait(Wait::For(Time::Fixed(self.every)));
        pause.success = Success::Jump(task.label.clone());
        vec![task, decide, pause]
    }
}

/// The arms, and in front of `else` the one that goes on with the poll. The first time is no going back.
fn with_bound(
    mut arms: Vec<Arm>,
    times: u32,
    span: Span,
    wait: &Ident,
    word: Span,
    errors: &mut Vec<syn::Error>,
) -> Vec<Arm> {
    for arm in &arms {
        if let Condition::AtMost { span, .. } = &arm.condition {
            errors.push(syn::Error::new(*span, "a poll has its bound in front of the arms"));
        }
    }
    if !arms.iter().any(|arm| matches!(arm.condition, Condition::Holds(_))) {
        errors.push(syn::Error::new(word, "a poll ends when an arm holds: `{ name.done => State, else => State }`"));
    }
    let otherwise = arms.iter().position(|arm| matches!(arm.condition, Condition::Else));
    if otherwise.is_none() {
        errors.push(syn::Error::new(span, "say what follows when the bound is reached: `else => State`"));
    }
    arms.retain(|arm| !matches!(arm.condition, Condition::AtMost { .. }));
    let condition = Condition::AtMost { times: times.saturating_sub(1), span, anew: true };
    let at = otherwise.unwrap_or(arms.len()).min(arms.len());
    arms.insert(at, Arm { condition, target: wait.clone(), after: After::default() });
    arms
}
