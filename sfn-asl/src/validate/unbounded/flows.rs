//! What the states of a loop make of what: variables, the input and its members.

use std::collections::BTreeSet;

use super::super::scope::Site;
use super::language;
use super::read::{Read, read_object, read_path, read_rule, read_value};
use crate::json::{Object, Value};
use crate::model::{Catcher, Map, NullablePath, Parallel, Pass, QueryLanguage, State, Task};
use crate::resource::Pattern;

/// The input of a state.
const INPUT: &str = "$";

/// Each thing that is made, with what it is made of.
#[derive(Default)]
pub(super) struct Flows(Vec<(String, BTreeSet<String>)>);

impl Flows {
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &BTreeSet<String>)> {
        self.0.iter().map(|(to, from)| (to.as_str(), from))
    }

    /// Adds those of a state.
    pub(super) fn add(&mut self, site: &Site<'_>) {
        let language = language(site);
        match site.state {
            State::Task(task) => {
                let request = if only_asks(site, task) { BTreeSet::new() } else { request_of_task(task, language) };
                let output = ResultOutput::of_task(task);
                self.result(&request, &output, task.assign.as_ref(), language);
            }
            State::Parallel(parallel) => {
                let request = names_inside(site.state, request_of_parallel(parallel, language), language);
                self.result(&request, &ResultOutput::of_parallel(parallel), parallel.assign.as_ref(), language);
            }
            State::Map(map) => {
                let request = names_inside(site.state, request_of_map(map, language), language);
                self.result(&request, &ResultOutput::of_map(map), map.assign.as_ref(), language);
            }
            State::Pass(pass) => self.pass(pass, language),
            State::Wait(wait) => {
                self.assigned(wait.assign.as_ref(), language);
                self.output(wait.output.as_ref());
                self.output_path(wait.output_path.as_ref());
            }
            State::Choice(choice) => {
                for rule in &choice.choices {
                    self.assigned(rule.assign.as_ref(), language);
                    self.output(rule.output.as_ref());
                }
                self.assigned(choice.assign.as_ref(), language);
                self.output(choice.output.as_ref());
                self.output_path(choice.output_path.as_ref());
            }
            State::Succeed(_) | State::Fail(_) => {}
        }
        site.state.catch().iter().for_each(|catcher| self.catcher(catcher, language));
    }

    fn push(&mut self, to: impl Into<String>, from: BTreeSet<String>) {
        self.0.push((to.into(), from));
    }

    /// The result of a request that reads these names: what becomes of it.
    fn result(
        &mut self,
        request: &BTreeSet<String>,
        output: &ResultOutput<'_>,
        assign: Option<&Object>,
        language: QueryLanguage,
    ) {
        for (key, value) in assign.into_iter().flat_map(Object::iter) {
            let mut read = Read::default();
            read_value(key, value, language, &mut read);
            // In JSONPath `$` is the result there.
            let of_result = read.is_result || language == QueryLanguage::JsonPath && removes_input(&mut read.names);
            if of_result {
                read.names.extend(request.iter().cloned());
            }
            self.push(variable(key), read.names);
        }
        match language {
            QueryLanguage::Jsonata => match output.value {
                Some(value) => self.of_output(value, request),
                None => self.push(INPUT, request.clone()),
            },
            QueryLanguage::JsonPath => {
                let mut names = request.clone();
                if let Some(selector) = output.selector {
                    let mut read = Read::default();
                    read_value("", selector, language, &mut read);
                    removes_input(&mut read.names);
                    names.extend(read.names);
                }
                self.result_path(output.result_path, names);
                self.output_path(output.output_path);
            }
        }
    }

    /// `Assign` of a state without a result.
    fn assigned(&mut self, assign: Option<&Object>, language: QueryLanguage) {
        for (key, value) in assign.into_iter().flat_map(Object::iter) {
            let mut read = Read::default();
            read_value(key, value, language, &mut read);
            self.push(variable(key), read.names);
        }
    }

    /// `Output` of a state without a result.
    fn output(&mut self, output: Option<&Value>) {
        if let Some(output) = output {
            self.of_output(output, &BTreeSet::new());
        }
    }

    fn of_output(&mut self, output: &Value, result: &BTreeSet<String>) {
        // Who hands the input on changes nothing.
        if output.as_str() == Some("{% $states.input %}") {
            return;
        }
        let mut read = Read::default();
        read_value("", output, QueryLanguage::Jsonata, &mut read);
        if read.is_result {
            read.names.extend(result.iter().cloned());
        }
        self.push(INPUT, read.names);
    }

    fn pass(&mut self, pass: &Pass, language: QueryLanguage) {
        self.assigned(pass.assign.as_ref(), language);
        self.output(pass.output.as_ref());
        if language == QueryLanguage::Jsonata {
            return;
        }
        let is_whole = matches!(&pass.result_path, None | Some(NullablePath::Path(_)))
            && path(pass.result_path.as_ref()).is_none_or(|path| path == INPUT);
        match (&pass.parameters, &pass.result) {
            (Some(Value::Object(members)), _) if is_whole => {
                for (key, value) in members.iter() {
                    let name = format!("$.{}", key.strip_suffix(".$").unwrap_or(key));
                    // A member that is handed on is the same.
                    if value.as_str() != Some(name.as_str()) {
                        self.push(name, from_input(pass.input_path.as_ref(), key, value));
                    }
                }
            }
            (Some(parameters), _) => {
                let names = from_input(pass.input_path.as_ref(), "", parameters);
                self.result_path(pass.result_path.as_ref(), names);
            }
            (None, Some(_)) => self.result_path(pass.result_path.as_ref(), BTreeSet::new()),
            (None, None) if is_whole && pass.input_path.is_none() => {}
            (None, None) => {
                let names = input(pass.input_path.as_ref());
                self.result_path(pass.result_path.as_ref(), names);
            }
        }
        self.output_path(pass.output_path.as_ref());
    }

    fn catcher(&mut self, catcher: &Catcher, language: QueryLanguage) {
        for (key, value) in catcher.assign.iter().flat_map(Object::iter) {
            let mut read = Read::default();
            read_value(key, value, language, &mut read);
            if language == QueryLanguage::JsonPath {
                removes_input(&mut read.names);
            }
            self.push(variable(key), read.names);
        }
        match language {
            QueryLanguage::Jsonata => self.output(catcher.output.as_ref()),
            QueryLanguage::JsonPath => self.result_path(catcher.result_path.as_ref(), BTreeSet::new()),
        }
    }

    /// Where in the input something goes.
    fn result_path(&mut self, at: Option<&NullablePath>, names: BTreeSet<String>) {
        match at {
            Some(NullablePath::Null) => {}
            Some(NullablePath::Path(path)) => {
                let mut read = Read::default();
                read_path(path, &mut read);
                let to = read.names.into_iter().next();
                self.push(to.unwrap_or_else(|| INPUT.to_owned()), names);
            }
            None => self.push(INPUT, names),
        }
    }

    fn output_path(&mut self, at: Option<&NullablePath>) {
        if let Some(at) = at.filter(|at| !matches!(at, NullablePath::Path(path) if path == INPUT)) {
            self.push(INPUT, input(Some(at)));
        }
    }
}

/// What becomes of a result.
struct ResultOutput<'a> {
    /// JSONata.
    value: Option<&'a Value>,
    selector: Option<&'a Value>,
    result_path: Option<&'a NullablePath>,
    output_path: Option<&'a NullablePath>,
}

macro_rules! result_output {
    ($name:ident $type:ident) => {
        fn $name(state: &'a $type) -> Self {
            Self {
                value: state.output.as_ref(),
                selector: state.result_selector.as_ref(),
                result_path: state.result_path.as_ref(),
                output_path: state.output_path.as_ref(),
            }
        }
    };
}

impl<'a> ResultOutput<'a> {
    result_output!(of_task Task);
    result_output!(of_parallel Parallel);
    result_output!(of_map Map);
}

/// Whether a task only asks for the state of something, which is the same however often it is asked.
fn only_asks(site: &Site<'_>, task: &Task) -> bool {
    let Some(call) = site.integration() else { return false };
    let reads = ["get", "describe", "head", "list"].iter().any(|word| call.action.starts_with(word));
    call.pattern == Pattern::RequestResponse && reads && !task.request().is_some_and(super::super::loops::has_page)
}

fn request_of_task(task: &Task, language: QueryLanguage) -> BTreeSet<String> {
    request(task.input_path.as_ref(), [&task.parameters, &task.arguments], language)
}

fn request_of_parallel(parallel: &Parallel, language: QueryLanguage) -> BTreeSet<String> {
    request(parallel.input_path.as_ref(), [&parallel.parameters, &parallel.arguments], language)
}

/// The items, and what each gets beside its own value.
fn request_of_map(map: &Map, language: QueryLanguage) -> BTreeSet<String> {
    let mut names = match language {
        QueryLanguage::Jsonata => request(None, [&None, &map.items], language),
        QueryLanguage::JsonPath => {
            let mut read = Read::default();
            read_path(map.items_path.as_deref().unwrap_or(INPUT), &mut read);
            read.names
        }
    };
    if map.item_selector.is_some() || map.parameters.is_some() {
        names.extend(request(None, [&map.item_selector, &map.parameters], language));
    }
    names
}

fn request(path: Option<&NullablePath>, values: [&Option<Value>; 2], language: QueryLanguage) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut is_given = false;
    for value in values.into_iter().flatten() {
        is_given = true;
        names.extend(match language {
            QueryLanguage::Jsonata => {
                let mut read = Read::default();
                read_value("", value, language, &mut read);
                read.names
            }
            QueryLanguage::JsonPath => from_input(path, "", value),
        });
    }
    if is_given { names } else { input(path) }
}

/// What a payload template reads of the input, of which `path` is the part that it sees.
fn from_input(path: Option<&NullablePath>, key: &str, value: &Value) -> BTreeSet<String> {
    let mut read = Read::default();
    read_value(key, value, QueryLanguage::JsonPath, &mut read);
    if path.is_some() && removes_input(&mut read.names) {
        read.names.extend(input(path));
    }
    read.names
}

/// What the part of the input at `path` is.
fn input(path: Option<&NullablePath>) -> BTreeSet<String> {
    let mut read = Read::default();
    match path {
        None => {
            read.names.insert(INPUT.to_owned());
        }
        Some(NullablePath::Path(path)) => read_path(path, &mut read),
        Some(NullablePath::Null) => {}
    }
    read.names
}

/// The names, and those that the states inside read.
fn names_inside(state: &State, mut names: BTreeSet<String>, language: QueryLanguage) -> BTreeSet<String> {
    for (_, container) in state.containers() {
        for (_, inner) in container.states {
            let language = inner.query_language().unwrap_or(language);
            let mut read = Read::default();
            let request = match inner {
                State::Task(task) => request_of_task(task, language),
                State::Parallel(parallel) => names_inside(inner, request_of_parallel(parallel, language), language),
                State::Map(map) => names_inside(inner, request_of_map(map, language), language),
                State::Pass(pass) => {
                    let values = [&pass.parameters, &pass.output].into_iter().flatten();
                    values.for_each(|value| read_value("", value, language, &mut read));
                    BTreeSet::new()
                }
                State::Choice(choice) => {
                    choice.choices.iter().for_each(|rule| read_rule(rule, language, &mut read));
                    BTreeSet::new()
                }
                State::Succeed(succeed) => {
                    succeed.output.iter().for_each(|value| read_value("", value, language, &mut read));
                    BTreeSet::new()
                }
                State::Wait(_) | State::Fail(_) => BTreeSet::new(),
            };
            inner.assign().into_iter().for_each(|assign| read_object(assign, language, &mut read));
            // The input inside is another one.
            names.extend(request.into_iter().chain(read.names).filter(|name| is_variable(name)));
        }
    }
    names
}

fn is_variable(name: &str) -> bool {
    name != INPUT && !name.starts_with("$.")
}

/// Takes out what is read of the input; whether there was any.
fn removes_input(names: &mut BTreeSet<String>) -> bool {
    let before = names.len();
    names.retain(|name| is_variable(name));
    names.len() < before
}

fn variable(key: &str) -> String {
    format!("${}", key.strip_suffix(".$").unwrap_or(key))
}

fn path(path: Option<&NullablePath>) -> Option<&str> {
    match path {
        Some(NullablePath::Path(path)) => Some(path),
        Some(NullablePath::Null) | None => None,
    }
}
