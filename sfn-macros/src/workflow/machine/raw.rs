//! The machine with holes: raw states, of which everything is known but for the values of expressions.

use proc_macro2::Span;
use sfn_asl::model::State;
use sfn_asl::read::read_state;
use sfn_asl::{Location, Number, Object, Value};
use syn::{Expr, ExprLit, Ident, Lit};

use super::super::expression::last_member;
use super::super::json::Json;
use super::super::raw_state::{Part, RawState, field_name, is_literal};
use super::super::reads::reads;
use super::super::syntax::{After, Binding, Clause, Success, label_text};
use super::{RawPlace, StateBuilder};

impl StateBuilder<'_> {
    pub(super) fn raw(&mut self, raw: &RawState) -> State {
        let place = self.place.clone();
        let fields = raw.fields.iter().map(|(name, part)| {
            let name_text = field_name(name, self.json_path);
            let here = place.field(&name_text);
            self.spans.fields.insert(here.clone(), name.span());
            self.spans.put(here.clone(), name.span());
            (name_text, self.raw_part(part, &here))
        });
        let fields: Object = fields.collect();
        let (mut state, findings) = read_state(Value::Object(fields), &place);
        let mut names = Vec::new();
        raw.reads(&mut names);
        let label = label_text(&self.statement.label);
        self.spans.raw.push(RawPlace { place, label, names });
        self.spans.findings.extend(findings);
        self.complete(&mut state);
        state
    }

    /// What is set by name. A field of JSONPath shows what it reads, among holes, which are JSONata.
    pub(in crate::workflow) fn set(&mut self, state: &mut State) {
        let fields = self.statement.fields();
        if fields.is_empty() {
            return;
        }
        let own: Vec<String> = self.statement.binding.iter().flat_map(Binding::names).map(label_text).collect();
        let mut names = Vec::new();
        for field in &fields {
            field.reads(&mut names);
        }
        names.retain(|name| !own.contains(&label_text(name)));
        let here = self.place.field("Output");
        let value = match fields.iter().find(|field| field.name == "Output").filter(|_| !self.json_path) {
            Some(field) => self.raw_json(&field.value, &here, Some(field.name.span()), &own),
            _ => self.hole_that_reads(&here, names.clone(), None).into(),
        };
        let label = label_text(&self.statement.label);
        self.spans.raw.push(RawPlace { place: here, label, names });
        // What it returns is its output.
        let value = if matches!(self.statement.success, Success::Return(..)) { None } else { Some(value) };
        match state {
            State::Task(task) => task.output = value.or_else(|| task.output.take()),
            State::Parallel(parallel) => parallel.output = value.or_else(|| parallel.output.take()),
            State::Map(map) => map.output = value.or_else(|| map.output.take()),
            State::Pass(pass) => pass.output = value,
            State::Wait(wait) => wait.output = value,
            State::Choice(choice) => choice.output = value,
            State::Succeed(succeed) => succeed.output = succeed.output.take().or(value),
            State::Fail(_) => {}
        }
    }

    /// The output of a rule or of a catcher, if it is set.
    pub(in crate::workflow) fn output_of(&mut self, here: &Location, after: &After, own: &[String]) -> Option<Value> {
        let first = after.set.first()?;
        let mut names = Vec::new();
        after.set.iter().for_each(|field| field.reads(&mut names));
        names.retain(|name| !own.contains(&label_text(name)));
        let label = label_text(&self.statement.label);
        self.spans.put(here.clone(), first.name.span());
        self.spans.raw.push(RawPlace { place: here.clone(), label, names: names.clone() });
        Some(match after.set.iter().find(|field| field.name == "Output").filter(|_| !self.json_path) {
            Some(field) => self.raw_json(&field.value, here, Some(field.name.span()), own),
            None => self.hole_that_reads(here, names, None).into(),
        })
    }

    /// What stands behind the JSON.
    fn complete(&mut self, state: &mut State) {
        let (next, end) = self.transition();
        let (retry, catch) = (state.retry().len(), state.catch().len());
        let (retry, catch) = self.error_handling_behind(retry, catch);
        let (output, assign) = (self.returned(), self.assign());
        let is_json_path = self.json_path;
        macro_rules! transition {
            ($state:ident) => {
                ($state.next, $state.end) = (next, end.or($state.end))
            };
        }
        macro_rules! with_result {
            ($state:ident) => {{
                $state.retry.extend(retry);
                $state.catch.extend(catch);
                match output {
                    // In JSONPath the field would be another one; what it reads is known all the same.
                    Some(output) if is_json_path => $state.result_selector = Some(output),
                    Some(output) => $state.output = Some(output),
                    None => {}
                }
                $state.assign = joined($state.assign.take(), assign.as_ref());
                transition!($state);
            }};
        }
        match state {
            State::Task(task) => {
                for clause in &self.statement.clauses {
                    match clause {
                        Clause::Timeout(time) => task.timeout_seconds = Some(self.time("TimeoutSeconds", time)),
                        Clause::Heartbeat(time) => task.heartbeat_seconds = Some(self.time("HeartbeatSeconds", time)),
                        Clause::Credentials(role) => task.credentials = Some(self.credentials(role)),
                        Clause::Retry { .. } | Clause::Catch { .. } | Clause::Assign(_) | Clause::Set(_) => {}
                    }
                }
                with_result!(task);
            }
            State::Parallel(parallel) => with_result!(parallel),
            State::Map(map) => with_result!(map),
            State::Pass(pass) => {
                pass.assign = joined(pass.assign.take(), assign.as_ref());
                transition!(pass);
            }
            State::Wait(wait) => {
                wait.assign = joined(wait.assign.take(), assign.as_ref());
                transition!(wait);
            }
            State::Choice(_) | State::Succeed(_) | State::Fail(_) => {}
        }
    }

    fn raw_part(&mut self, part: &Part, here: &Location) -> Value {
        match part {
            Part::Fields(fields) => {
                let fields = fields.iter().map(|(name, part)| {
                    let name_text = name.value();
                    let here = here.field(&name_text);
                    self.spans.fields.insert(here.clone(), name.span());
                    self.spans.put(here.clone(), name.span());
                    (name_text, self.raw_part(part, &here))
                });
                Value::Object(fields.collect())
            }
            Part::List(parts) => {
                let elements = parts.iter().enumerate().map(|(index, part)| {
                    let here = here.index(index);
                    if let Part::Fields(fields) = part
                        && let Some((first, _)) = fields.first()
                    {
                        self.spans.put(here.clone(), first.span());
                    }
                    self.raw_part(part, &here)
                });
                Value::Array(elements.collect())
            }
            Part::Jump(jump) => {
                self.spans.put(here.clone(), jump.text.span());
                let target = jump.label.as_ref().map_or_else(|| jump.text.value(), |label| self.target(label));
                target.into()
            }
            Part::Value(json) => self.raw_json(json, here, None, &[]),
        }
    }

    /// Some JSON with holes; `name` is where its name is written.
    pub(super) fn raw_json(&mut self, json: &Json, here: &Location, name: Option<Span>, own: &[String]) -> Value {
        if let Some(name) = name {
            self.spans.put(here.clone(), name);
        }
        match json {
            Json::Null => Value::Null,
            Json::Object(members) => {
                let members = members.iter().map(|(name, json)| {
                    // What JSONPath computes has a name of its own.
                    let is_computed = matches!(json, Json::Value(value) if !is_literal(value));
                    let text = if self.json_path && is_computed { format!("{}.$", name.value()) } else { name.value() };
                    let here = here.field(&text);
                    let value = self.raw_json(json, &here, Some(name.span()), own);
                    (text, value)
                });
                Value::Object(members.collect())
            }
            Json::Array(elements) => {
                let elements = elements.iter().enumerate();
                Value::Array(elements.map(|(index, json)| self.raw_json(json, &here.index(index), None, own)).collect())
            }
            Json::Value(value) => {
                self.spans.put(here.clone(), last_member(value));
                literal(value).unwrap_or_else(|| self.raw_hole(value, here, own))
            }
        }
    }

    /// What stands for an expression of the workflow.
    fn raw_hole(&mut self, value: &Expr, here: &Location, own: &[String]) -> Value {
        if !self.json_path {
            return self.hole_at(here, value, own).into();
        }
        self.json_path_hole(value, own).into()
    }

    /// What stands for the expression behind `-> return` in JSONPath.
    pub(super) fn raw_output(&mut self, output: &Expr, own: &[String]) -> Value {
        let hole = self.json_path_hole(output, own);
        Object::new().with("output.$", hole).into()
    }

    /// A path that reads the bindings of an expression, but for the state's `own`.
    fn json_path_hole(&self, value: &Expr, own: &[String]) -> String {
        let mut read: Vec<Ident> = Vec::new();
        reads(value, &mut read);
        let names = read.iter().map(label_text);
        let names = names.filter(|name| self.around.bindings.contains(name) && !own.contains(name));
        let names: Vec<String> = names.map(|name| format!("${name}")).collect();
        match names.as_slice() {
            [] => "$$.Execution.Input".to_owned(),
            [one] => one.clone(),
            several => format!("States.Array({})", several.join(", ")),
        }
    }
}

/// The variables of the JSON, and those behind it.
fn joined(json: Option<Object>, behind: Option<&Object>) -> Option<Object> {
    let mut out = json;
    for (name, value) in behind.into_iter().flat_map(Object::iter) {
        out.get_or_insert_default().push(name, value.clone());
    }
    out
}

/// The value of a literal.
fn literal(value: &Expr) -> Option<Value> {
    Some(match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => text.value().into(),
        Expr::Lit(ExprLit { lit: Lit::Bool(value), .. }) => value.value.into(),
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => Number::parse(number.base10_digits())?.into(),
        Expr::Lit(ExprLit { lit: Lit::Float(number), .. }) => Number::parse(number.base10_digits())?.into(),
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Neg(_)) => match &*unary.expr {
            Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => {
                Number::parse(&format!("-{}", number.base10_digits()))?.into()
            }
            Expr::Lit(ExprLit { lit: Lit::Float(number), .. }) => {
                Number::parse(&format!("-{}", number.base10_digits()))?.into()
            }
            _ => return None,
        },
        _ => return None,
    })
}
