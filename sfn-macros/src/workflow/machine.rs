//! The machine with holes: everything of a workflow that the tokens show, in the form that the validator checks.
//!
//! Payloads and expressions are holes, because wire names and types are known to rustc alone; a hole shows the bindings that
//! it reads. Each location that the validator may name is kept with the span that it comes from.

mod flow;
mod map;
mod raw;

use std::collections::{BTreeSet, HashMap};

use proc_macro2::Span;
use sfn_asl::model::{
    self, Catcher, Choice, ChoiceRule, Fail, Parallel, QueryLanguage, Retrier, State, StateMachine, States, Succeed,
    Task,
};
use sfn_asl::{Diagnostic, Location, Number, Object, Value, codes, counter};
use syn::{Expr, ExprLit, ExprUnary, Ident, Lit, LitInt, Path, UnOp};

use super::call;
use super::expression::last_member;
use super::raw_state;
use super::reads::reads;
use super::sdk::{SdkCall, sdk_call};
use super::syntax::{
    Action, Assignment, Binding, Block, Clause, Condition, RetrySetting, Statement, Success, Workflow, label_text,
};

/// What stands for an expression that reads no binding.
pub(super) const HOLE: &str = "{% $states.input %}";
/// What stands for a condition that reads no binding: what it decides by is the same in every round of a loop.
pub(super) const DECISION: &str = "{% $states.context.Execution.Input %}";
const RESULT: &str = "{% $states.result %}";
const ERROR: &str = "{% $states.errorOutput %}";
const TOKEN: &str = "$states.context.Task.Token";

/// Where in the tokens each location of the machine comes from.
#[derive(Default)]
pub(crate) struct Spans {
    places: HashMap<Location, Span>,
    /// What reads a binding: the hole, and the place in it.
    reads: HashMap<(Location, usize), BindingRead>,
    /// The second and later states of one name in one block, which share the first's location.
    duplicates: Vec<(Location, Span)>,
    /// The catchers that come from `with` blocks.
    scoped: Vec<Location>,
    /// The raw states.
    raw: Vec<RawPlace>,
    /// Where the names of fields of raw states are written.
    fields: HashMap<Location, Span>,
    /// What the reader has to say of raw states.
    pub(crate) findings: Vec<Diagnostic>,
}

/// A raw state in the machine.
struct RawPlace {
    place: Location,
    label: String,
    /// The names that it reads.
    names: Vec<Ident>,
}

/// What is the same for every state.
pub(super) struct Around<'a> {
    pub(super) bindings: &'a BTreeSet<String>,
    /// Whether the query language of the workflow is JSONPath.
    pub(super) json_path: bool,
    /// Whether raw states are JSONPath, among holes, which are JSONata.
    mixed: bool,
}

/// A binding that a statement reads.
#[derive(Clone)]
pub(crate) struct BindingRead {
    pub(crate) span: Span,
    /// The label of the state that reads it.
    pub(crate) label: String,
}

impl Spans {
    /// The binding that a finding about a read is about.
    pub(crate) fn read(&self, diagnostic: &Diagnostic) -> Option<BindingRead> {
        let offset = diagnostic.expression_offset;
        let known = offset.and_then(|offset| self.reads.get(&(diagnostic.location.clone(), offset)));
        known.cloned().or_else(|| {
            let raw = self.raw.iter().find(|raw| diagnostic.location.is_within(&raw.place))?;
            let name = raw.names.iter().find(|name| Some(label_text(name)) == diagnostic.subject)?;
            Some(BindingRead { span: name.span(), label: raw.label.clone() })
        })
    }

    /// Whether the reader has said something of the raw state that a finding of the validator is about.
    pub(crate) fn is_said(&self, diagnostic: &Diagnostic) -> bool {
        self.findings.iter().any(|said| {
            // What a state lacks may be a field that is misspelt.
            let is_of_state = self.raw.iter().any(|raw| raw.place == diagnostic.location);
            diagnostic.location.is_within(&said.location)
                || is_of_state && said.location.is_within(&diagnostic.location)
        })
    }

    /// Whether a finding is about a raw state.
    pub(crate) fn is_raw(&self, diagnostic: &Diagnostic) -> bool {
        self.raw.iter().any(|raw| diagnostic.location.is_within(&raw.place))
    }

    /// Whether a place is inside a catcher that comes from a `with` block.
    pub(crate) fn is_scoped(&self, location: &Location) -> bool {
        self.scoped.iter().any(|catcher| location.is_within(catcher))
    }

    pub(super) fn put(&mut self, location: Location, span: Span) {
        self.places.insert(location, span);
    }

    /// The span of a location, or of the nearest place around it.
    pub(crate) fn of(&mut self, diagnostic: &Diagnostic) -> Option<Span> {
        if diagnostic.code == codes::DUPLICATE_STATE {
            let found = self.duplicates.iter().position(|(location, _)| *location == diagnostic.location);
            if let Some(found) = found {
                return Some(self.duplicates.remove(found).1);
            }
        }
        let about_field = [codes::UNKNOWN_FIELD, codes::WRONG_QUERY_LANGUAGE, codes::EXCLUSIVE_FIELDS];
        if let Some(field) = self.fields.get(&diagnostic.location).filter(|_| about_field.contains(&diagnostic.code)) {
            return Some(*field);
        }
        around(&diagnostic.location).find_map(|place| self.places.get(place)).copied()
    }
}

/// The texts of a location and of the places around it, from the inside out.
pub(crate) fn around(location: &Location) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(location.as_str()), |text| text.get(..text.rfind(['/', '['])?))
}

/// The machine of a workflow, whose bindings are `bindings`.
pub(crate) fn machine(workflow: &Workflow, bindings: &BTreeSet<String>) -> (StateMachine, Spans) {
    let mut spans = Spans::default();
    let root = Location::root();
    spans.put(root.clone(), workflow.name.span());
    spans.put(root.field("States"), workflow.name.span());
    let mixed = workflow.json_path && raw_state::is_in(&workflow.body);
    let around = Around { bindings, json_path: workflow.json_path, mixed };
    let (start_at, states) = states(&workflow.body, &root, &around, &mut spans);
    let mut machine = StateMachine::new(start_at, states);
    machine.query_language = Some(if mixed { QueryLanguage::JsonPath } else { QueryLanguage::Jsonata });
    if let Some(version) = &workflow.version {
        machine.version = Some(version.value());
        spans.put(root.field("Version"), version.span());
    }
    if let Some(timeout) = workflow.timeout {
        machine.timeout_seconds = Some(Number::from(timeout.seconds));
        spans.put(root.field("TimeoutSeconds"), timeout.span);
    }
    (machine, spans)
}

fn states(block: &Block, here: &Location, around: &Around<'_>, spans: &mut Spans) -> (String, States) {
    let names: HashMap<String, String> =
        block.statements.iter().map(|statement| (label_text(&statement.label), statement.state_name())).collect();
    let mut states = States::new();
    for (index, statement) in block.statements.iter().enumerate() {
        let name = statement.state_name();
        let place = here.field("States").field(&name);
        if states.get(&name).is_some() {
            spans.duplicates.push((place.clone(), statement.name_span()));
        } else {
            spans.put(place.clone(), statement.name_span());
        }
        let following = block.statements.get(index + 1).map(Statement::state_name);
        let json_path = statement.is_json_path(around.json_path);
        let mut builder = StateBuilder { names: &names, around, json_path, statement, place, spans, following };
        let mut state = builder.state();
        builder.set(&mut state);
        if around.mixed && !(json_path && matches!(statement.action, Action::Raw(_))) {
            state.set_query_language(Some(QueryLanguage::Jsonata));
        }
        states.push(name, state);
    }
    let start_at = block.statements.first().map(Statement::state_name).unwrap_or_default();
    (start_at, states)
}

pub(super) struct StateBuilder<'a> {
    names: &'a HashMap<String, String>,
    pub(super) around: &'a Around<'a>,
    /// Whether its query language is JSONPath.
    json_path: bool,
    pub(super) statement: &'a Statement,
    pub(super) place: Location,
    pub(super) spans: &'a mut Spans,
    following: Option<String>,
}

impl StateBuilder<'_> {
    fn state(&mut self) -> State {
        match &self.statement.action {
            Action::Call(call) => {
                let mut task = Task::new(&*call::resource(call));
                self.spans.put(self.place.field("Resource"), last_member(call));
                task.arguments = Some(self.request(call));
                task.output = self.returned_or_input();
                task.assign = self.assign();
                (task.next, task.end) = self.transition();
                for clause in &self.statement.clauses {
                    match clause {
                        Clause::Timeout(time) => task.timeout_seconds = Some(self.time("TimeoutSeconds", time)),
                        Clause::Heartbeat(time) => task.heartbeat_seconds = Some(self.time("HeartbeatSeconds", time)),
                        Clause::Credentials(role) => task.credentials = Some(self.credentials(role)),
                        _ => {}
                    }
                }
                (task.retry, task.catch) = self.error_handling();
                task.into()
            }
            Action::Parallel(branches) => {
                let mut parallel = Parallel::default();
                for (index, branch) in branches.iter().enumerate() {
                    let here = self.place.field("Branches").index(index);
                    if let Some(first) = branch.statements.first() {
                        self.spans.put(here.clone(), first.name_span());
                    }
                    let (start_at, states) = states(branch, &here, self.around, self.spans);
                    parallel.branches.push(model::Branch::new(start_at, states));
                }
                parallel.output = self.returned_or_input();
                parallel.assign = self.assign();
                (parallel.next, parallel.end) = self.transition();
                (parallel.retry, parallel.catch) = self.error_handling();
                parallel.into()
            }
            Action::Map(map) => self.map(map).into(),
            Action::Wait(wait) => self.wait(wait),
            Action::Choose(arms) => {
                let mut choice = Choice::default();
                for arm in arms {
                    let target = self.target(&arm.target);
                    let place = self.place.field("Choices").index(choice.choices.len());
                    let mut rule = match &arm.condition {
                        Condition::Else => {
                            self.spans.put(self.place.field("Default"), arm.target.span());
                            choice.default = Some(target);
                            let here = self.place.field("Assign");
                            choice.assign = self.assigned(&here, None, &arm.after.assign, &[]);
                            choice.output = self.output_of(&self.place.field("Output"), &arm.after, &[]);
                            continue;
                        }
                        Condition::Holds(condition) => {
                            ChoiceRule::when(self.decision(&place.field("Condition"), condition), target)
                        }
                        Condition::AtMost { times, span, .. } => {
                            self.spans.put(place.clone(), *span);
                            let variable = counter::variable(&self.statement.state_name());
                            counter::rule(QueryLanguage::Jsonata, &variable, *times, target)
                        }
                    };
                    self.spans.put(place.field("Next"), arm.target.span());
                    rule.assign = self.assigned(&place.field("Assign"), rule.assign.take(), &arm.after.assign, &[]);
                    rule.output = self.output_of(&place.field("Output"), &arm.after, &[]);
                    choice.choices.push(rule);
                }
                choice.into()
            }
            Action::Match(of) => self.match_(of),
            Action::Let(assignments) => self.let_(assignments),
            Action::Succeed(output) => {
                let mut succeed = Succeed::default();
                succeed.output = output.as_ref().map(|output| self.hole("Output", output).into());
                succeed.into()
            }
            Action::Fail { error, cause } => {
                let mut fail = Fail::default();
                fail.error = Some(self.text("Error", error));
                fail.cause = cause.as_ref().map(|cause| self.text("Cause", cause));
                fail.into()
            }
            Action::Raw(raw) => self.raw(raw),
            // Nothing is said about a statement that did not parse; of a use, the states are.
            Action::Use(_) | Action::Broken => Succeed::default().into(),
        }
    }

    /// What stands for the expression of a field of the state.
    pub(super) fn hole(&mut self, field: &str, expression: &Expr) -> String {
        self.hole_at(&self.place.field(field), expression, &[])
    }

    /// What stands for the expression at a place: it reads the same bindings, but for those that are the state's `own`.
    pub(super) fn hole_at(&mut self, place: &Location, expression: &Expr, own: &[String]) -> String {
        let mut read = Vec::new();
        reads(expression, &mut read);
        read.retain(|name| !own.contains(&label_text(name)));
        self.hole_that_reads(place, read, None)
    }

    /// What stands for the request of a call. That of a callback shows whether it holds the token.
    fn request(&mut self, call: &Expr) -> Value {
        let place = self.place.field("Arguments");
        let callback = call::callback(call);
        if let Some(sdk) = sdk_call(callback.as_ref().map_or(call, |callback| callback.call)) {
            return self.sdk_request(&place, &sdk, callback.as_ref());
        }
        let mut read = Vec::new();
        call::reads_of(call, &mut read);
        if callback.is_none()
            && let Some(is_named) = call::starts_child(call)
        {
            return self.child(&place, call, read, is_named);
        }
        let delay = call::delay(callback.as_ref().map_or(call, |callback| callback.call));
        let token = callback.as_ref().map(|callback| {
            self.spans.put(place.clone(), callback.token.span());
            if callback.uses_token() { TOKEN } else { "0" }
        });
        if let Some(delay) = delay.and_then(|delay| Some((delay, delay.base10_parse::<u64>().ok()?))) {
            return self.message(&place, read, token, delay);
        }
        self.hole_that_reads(&place, read, token).into()
    }

    /// The request that starts a child, as far as it is known.
    fn child(&mut self, place: &Location, call: &Expr, read: Vec<Ident>, is_named: bool) -> Value {
        self.spans.put(place.clone(), last_member(call));
        let input = self.hole_that_reads(&place.field("Input"), read, None);
        let mut request = Object::new().with("StateMachineArn", HOLE).with("Input", input);
        if is_named {
            request.push("Name", HOLE);
        }
        request.into()
    }

    /// The request of a message that is held back.
    fn message(&mut self, place: &Location, read: Vec<Ident>, token: Option<&str>, delay: (&LitInt, u64)) -> Value {
        let (written, seconds) = delay;
        let body = self.hole_that_reads(&place.field("MessageBody"), read, token);
        self.spans.put(place.field("DelaySeconds"), written.span());
        let request = Object::new().with("QueueUrl", HOLE).with("MessageBody", body);
        request.with("DelaySeconds", Number::from(seconds)).into()
    }

    /// The request of a call of the AWS SDK, whose members are known and have holes for values.
    fn sdk_request(&mut self, place: &Location, sdk: &SdkCall<'_>, callback: Option<&call::Callback<'_>>) -> Value {
        self.spans.put(self.place.field("Resource"), sdk.span());
        let unused = callback.filter(|callback| !callback.uses_token());
        self.spans.put(place.clone(), unused.map_or_else(|| sdk.operation.span(), |callback| callback.token.span()));
        let mut request = Object::new();
        for (name, ident, value) in sdk.members() {
            let here = place.field(&name);
            self.spans.put(here.clone(), ident.span());
            let mut read = Vec::new();
            reads(value, &mut read);
            let token = callback.map(|callback| if read.contains(callback.token) { TOKEN } else { "0" });
            match whole_number(value) {
                Some(number) => request.push(name, number),
                None => request.push(name, self.hole_that_reads(&here, read, token)),
            }
        }
        request.into()
    }

    /// What stands for an expression at a place, which reads these bindings and `first`.
    pub(super) fn hole_that_reads(&mut self, place: &Location, mut read: Vec<Ident>, first: Option<&str>) -> String {
        read.retain(|name| self.around.bindings.contains(&label_text(name)));
        if read.is_empty() && first.is_none() {
            return HOLE.to_owned();
        }
        let mut hole = format!("{{% [{}", first.unwrap_or_default());
        for (index, name) in read.iter().enumerate() {
            if index > 0 || first.is_some() {
                hole.push_str(", ");
            }
            let label = label_text(&self.statement.label);
            let read = BindingRead { span: name.span(), label };
            self.spans.reads.insert((place.clone(), hole.chars().count()), read);
            hole.push('$');
            hole.push_str(&label_text(name));
        }
        hole.push_str("] %}");
        hole
    }

    /// What stands for the expression behind `-> return`, which sees the state's own result.
    pub(super) fn returned(&mut self) -> Option<Value> {
        let Success::Return(output, _) = &self.statement.success else { return None };
        let own: Vec<String> = self.statement.results().into_iter().map(label_text).collect();
        if self.json_path && matches!(self.statement.action, Action::Raw(_)) {
            return Some(self.raw_output(output, &own));
        }
        Some(self.hole_at(&self.place.field("Output"), output, &own).into())
    }

    /// What a state hands on: what it returns, or, if another one follows, its input, which no state changes.
    pub(super) fn returned_or_input(&mut self) -> Option<Value> {
        let goes_on = match &self.statement.success {
            Success::Jump(_) => true,
            Success::FallThrough => self.following.is_some(),
            Success::Return(..) | Success::End => false,
        };
        if goes_on { Some(Value::from(HOLE)) } else { self.returned() }
    }

    /// What stands for a condition at a place.
    pub(super) fn decision(&mut self, place: &Location, condition: &Expr) -> String {
        let hole = self.hole_at(place, condition, &[]);
        if hole == HOLE { DECISION.to_owned() } else { hole }
    }

    /// The name of the state with that label; a label that doesn't exist stands for itself.
    pub(super) fn target(&self, label: &Ident) -> String {
        let text = label_text(label);
        self.names.get(&text).cloned().unwrap_or(text)
    }

    pub(super) fn transition(&mut self) -> (Option<String>, Option<bool>) {
        if let Action::Raw(raw) = &self.statement.action
            && let Some(next) = raw.unknown_next()
        {
            self.spans.put(self.place.field("Next"), next.span());
            return (Some(next.value()), None);
        }
        match &self.statement.success {
            Success::Jump(target) => {
                self.spans.put(self.place.field("Next"), target.span());
                (Some(self.target(target)), None)
            }
            Success::Return(..) | Success::End => (None, Some(true)),
            Success::FallThrough => match self.following.clone() {
                Some(following) => (Some(following), None),
                None => (None, Some(true)),
            },
        }
    }

    pub(super) fn assign(&mut self) -> Option<Object> {
        // Behind `-> return` nothing runs that could read a variable.
        if matches!(self.statement.success, Success::Return(..)) {
            return None;
        }
        let place = self.place.field("Assign");
        // A binding of a state without a result is refused for itself.
        let binding = self.statement.binding.iter().filter(|_| self.statement.action.can_fail());
        let names: Vec<&Ident> = binding.flat_map(Binding::names).collect();
        let own: Vec<String> = names.iter().map(|name| label_text(name)).collect();
        let out = self.variables(&place, &names, RESULT);
        self.assigned(&place, out, self.statement.assigned(), &own)
    }

    /// Variables, and behind them those that are assigned with values; `own` names mean something else in these.
    pub(super) fn assigned<'s>(
        &mut self,
        here: &Location,
        mut out: Option<Object>,
        assignments: impl IntoIterator<Item = &'s Assignment>,
        own: &[String],
    ) -> Option<Object> {
        for Assignment { name, value, .. } in assignments {
            let place = here.field(label_text(name));
            self.spans.put(place.clone(), name.span());
            let hole = self.hole_at(&place, value, own);
            out.get_or_insert_default().push(label_text(name), hole);
        }
        out
    }

    fn variables(&mut self, here: &Location, names: &[&Ident], value: &str) -> Option<Object> {
        if names.is_empty() {
            return None;
        }
        for name in names {
            self.spans.put(here.field(label_text(name)), name.span());
        }
        Some(names.iter().map(|name| (label_text(name), Value::from(value))).collect())
    }

    fn error_handling(&mut self) -> (Vec<Retrier>, Vec<Catcher>) {
        self.error_handling_behind(0, 0)
    }

    /// The clauses behind so many retriers and catchers.
    fn error_handling_behind(&mut self, retriers: usize, catchers: usize) -> (Vec<Retrier>, Vec<Catcher>) {
        let (mut retry, mut catch) = (Vec::new(), Vec::new());
        for (index, clause) in self.statement.clauses.iter().enumerate() {
            match clause {
                Clause::Retry { errors, settings } => {
                    let here = self.place.field("Retry").index(retriers + retry.len());
                    let mut retrier = Retrier::new(self.error_names(&here, errors));
                    for setting in settings {
                        self.retry_setting(&here, &mut retrier, setting);
                    }
                    retry.push(retrier);
                }
                Clause::Catch { errors, binding, target, after } => {
                    let here = self.place.field("Catch").index(catchers + catch.len());
                    if self.statement.scoped(index).is_some() {
                        self.spans.scoped.push(here.clone());
                    }
                    let mut catcher = Catcher::new(self.error_names(&here, errors), self.target(target));
                    self.spans.put(here.field("Next"), target.span());
                    let names: Vec<&Ident> = binding.iter().collect();
                    let place = here.field("Assign");
                    let own: Vec<String> = names.iter().map(|name| label_text(name)).collect();
                    let kept = self.variables(&place, &names, ERROR);
                    catcher.assign = self.assigned(&place, kept, &after.assign, &own);
                    catcher.output = self.output_of(&here.field("Output"), after, &own);
                    catch.push(catcher);
                }
                Clause::Timeout(_)
                | Clause::Heartbeat(_)
                | Clause::Credentials(_)
                | Clause::Assign(_)
                | Clause::Set(_) => {}
            }
        }
        (retry, catch)
    }

    fn retry_setting(&mut self, here: &Location, retrier: &mut Retrier, setting: &RetrySetting) {
        let (field, span) = match setting {
            RetrySetting::Every(time) => {
                retrier.interval_seconds = Some(Number::from(time.seconds));
                ("IntervalSeconds", time.span)
            }
            RetrySetting::AtMost(times, span) => {
                retrier.max_attempts = Some(Number::from(*times));
                ("MaxAttempts", *span)
            }
            RetrySetting::Backoff(rate, span) => {
                retrier.backoff_rate = Number::from_f64(*rate);
                ("BackoffRate", *span)
            }
            RetrySetting::MaxDelay(time) => {
                retrier.max_delay_seconds = Some(Number::from(time.seconds));
                ("MaxDelaySeconds", time.span)
            }
            RetrySetting::Jitter | RetrySetting::Comment(_) => return,
        };
        self.spans.put(here.field(field), span);
    }

    /// The names that the tokens show: those of Step Functions itself. Others are known to rustc, and stand as written.
    fn error_names(&mut self, here: &Location, errors: &[Path]) -> Vec<String> {
        let span = |path: &Path| path.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
        let first = errors.first().map_or_else(Span::call_site, span);
        let list = here.field("ErrorEquals");
        for (index, path) in errors.iter().enumerate() {
            self.spans.put(list.index(index), span(path));
        }
        self.spans.put(here.clone(), first);
        self.spans.put(list, first);
        errors.iter().map(written).collect()
    }
}

/// A whole number as it is written.
fn whole_number(value: &Expr) -> Option<Number> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => number.base10_parse::<u64>().ok().map(Number::from),
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => match &**expr {
            Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => {
                number.base10_parse::<i64>().ok().map(|number| Number::from(-number))
            }
            _ => None,
        },
        _ => None,
    }
}

/// `States::Timeout` as `States.Timeout`, other paths with their colons.
fn written(path: &Path) -> String {
    let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    match segments.as_slice() {
        [.., first, last] if first == "States" => format!("States.{last}"),
        _ => segments.join("::"),
    }
}
