//! Mutants of valid machines: one defect, and the one error that it must give.

#![allow(dead_code)]

pub(crate) mod edit;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::machines::Object;
use edit::NO_OBJECT;

/// How many machines are made.
const MACHINES: u64 = 120;
/// How many of them each operator must find something to break in.
const FEWEST: usize = 20;

/// A state or a container of a machine.
#[derive(Clone)]
pub(crate) struct Place {
    /// The keys and indices that lead there.
    pub(crate) path: Vec<String>,
    /// The location as diagnostics write it.
    pub(crate) at: String,
    pub(crate) is_jsonata: bool,
    /// Whether the whole machine's language is JSONata.
    pub(crate) is_jsonata_machine: bool,
    /// The names of the states of its container, without its own.
    pub(crate) siblings: Vec<String>,
    /// The names of the machine's outermost states.
    pub(crate) outermost: Vec<String>,
    /// How many containers it is inside of.
    pub(crate) depth: usize,
}

/// Breaks a state or container, and says where, from there on; `None` if there is nothing to break.
pub(crate) type Break = fn(&mut Object, &Place) -> Option<String>;

pub(crate) enum Operator {
    State(&'static str, &'static str, Break),
    Container(&'static str, &'static str, Break),
}

/// The states and the containers of a machine.
fn places(machine: &Value) -> (Vec<Place>, Vec<Place>) {
    let is_jsonata = machine["QueryLanguage"] == "JSONata";
    let outermost = machine["States"].as_object().unwrap().keys().cloned().collect();
    let root = Place {
        path: Vec::new(),
        at: String::new(),
        is_jsonata,
        is_jsonata_machine: is_jsonata,
        siblings: Vec::new(),
        outermost,
        depth: 0,
    };
    let (mut states, mut containers) = (Vec::new(), Vec::new());
    enter(machine, root, &mut states, &mut containers);
    (states, containers)
}

fn enter(container: &Value, place: Place, states: &mut Vec<Place>, containers: &mut Vec<Place>) {
    let all = container["States"].as_object().unwrap();
    for (name, state) in all {
        let mut inside = place.clone();
        inside.path.extend(["States".to_owned(), name.clone()]);
        inside.at = format!("{}/States/{name}", place.at);
        inside.siblings = all.keys().filter(|other| *other != name).cloned().collect();
        inside.is_jsonata = match state["QueryLanguage"].as_str() {
            Some(language) => language == "JSONata",
            None => place.is_jsonata_machine,
        };
        states.push(inside.clone());
        inside.depth += 1;
        for (index, branch) in state["Branches"].as_array().into_iter().flatten().enumerate() {
            let mut branch_place = inside.clone();
            branch_place.path.extend(["Branches".to_owned(), index.to_string()]);
            branch_place.at = format!("{}/Branches[{index}]", inside.at);
            enter(branch, branch_place, states, containers);
        }
        for field in ["ItemProcessor", "Iterator"] {
            if state[field].is_object() {
                let mut processor = inside.clone();
                processor.path.push(field.to_owned());
                processor.at = format!("{}/{field}", inside.at);
                enter(&state[field], processor, states, containers);
            }
        }
    }
    containers.push(place);
}

impl Place {
    /// The JSON pointer that leads there.
    fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.path {
            pointer.push('/');
            pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
        }
        pointer
    }
}

/// A valid machine.
pub(crate) struct Machine {
    name: String,
    definition: Value,
    /// Its states and its containers.
    places: (Vec<Place>, Vec<Place>),
    is_made: bool,
}

impl Machine {
    fn new(name: String, definition: Value, is_made: bool) -> Self {
        Self { name, places: places(&definition), definition, is_made }
    }
}

/// The machines that `make` gives; none has an error.
pub(crate) fn made(make: fn(u64) -> Value, errors: &dyn Fn(&Value) -> Vec<Error>) -> Vec<Machine> {
    let machines = (0..MACHINES).map(|seed| {
        let machine = make(seed);
        assert_eq!(errors(&machine), [], "machine {seed}: {machine:#}");
        Machine::new(format!("made {seed}"), machine, true)
    });
    machines.collect()
}

/// The valid machines of the corpus, where it lies beside the checkout.
pub(crate) fn of_corpus() -> Vec<Machine> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/asl/valid");
    let Ok(files) = fs::read_dir(folder) else {
        println!("no corpus beside the checkout");
        return Vec::new();
    };
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    files
        .into_iter()
        .filter_map(|file| {
            let machine = serde_json::from_str(&fs::read_to_string(&file).unwrap()).ok()?;
            Some(Machine::new(file.file_name().unwrap().to_string_lossy().into_owned(), machine, false))
        })
        .collect()
}

/// The code and the place of an error.
pub(crate) type Error = (String, String);

/// The errors among findings.
pub(crate) fn errors_of(diagnostics: &sfn_asl::Diagnostics) -> Vec<Error> {
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error());
    errors.map(|error| (error.code.id.to_owned(), error.location.to_string())).collect()
}

/// The machine with one place broken, and where; `None` if there is nothing to break.
fn mutant(machine: &Value, place: &Place, change: Break) -> Option<(Value, String)> {
    let mut target = machine.pointer(&place.pointer())?.as_object()?.clone();
    let rest = change(&mut target, place)?;
    let at = format!("{}{rest}", place.at);
    let broken = if target.contains_key(NO_OBJECT) { json!([]) } else { Value::Object(target) };
    let mut machine = machine.clone();
    *machine.pointer_mut(&place.pointer())? = broken;
    Some((machine, if at.is_empty() { "/".to_owned() } else { at }))
}

/// Whether the one error is the one that is wanted.
fn is_right(errors: &[(String, String)], code: &str, at: &str) -> bool {
    let [(found, place)] = errors else { return false };
    let rest = place.strip_prefix(at);
    found == code && rest.is_some_and(|rest| matches!(rest.chars().next(), None | Some('/' | '[')))
}

/// The errors of all mutants, for operators whose mutants are valid in other circumstances.
pub(crate) fn errors_in_all(
    operators: &[Operator],
    machines: &[Machine],
    errors: &dyn Fn(&Value) -> Vec<Error>,
) -> Vec<String> {
    let mut found = Vec::new();
    for operator in operators {
        let (name, change, is_state) = match *operator {
            Operator::State(name, _, change) => (name, change, true),
            Operator::Container(name, _, change) => (name, change, false),
        };
        for machine in machines {
            let (states, containers) = &machine.places;
            let all = if is_state { states } else { containers };
            let mutant = all.iter().find_map(|place| mutant(&machine.definition, place, change));
            let errors = mutant.map(|(broken, _)| errors(&broken)).unwrap_or_default();
            found.extend(errors.into_iter().map(|error| format!("{name}, {}: {error:?}", machine.name)));
        }
    }
    found
}

/// Applies every operator to every machine: each mutant has one error, the one that is wanted, at the place of the defect.
pub(crate) fn check(operators: &[Operator], machines: &[Machine], errors: &dyn Fn(&Value) -> Vec<Error>) {
    let mut wrong = Vec::new();
    let mut total = 0;
    for (turn, operator) in operators.iter().enumerate() {
        let (name, code, change, is_state) = match *operator {
            Operator::State(name, code, change) => (name, code, change, true),
            Operator::Container(name, code, change) => (name, code, change, false),
        };
        let mut broken_machines = 0;
        for (number, machine) in machines.iter().enumerate() {
            // Every operator takes its third of the corpus.
            if !machine.is_made && number % 3 != turn % 3 {
                continue;
            }
            let (states, containers) = &machine.places;
            let all = if is_state { states } else { containers };
            // The first or the last place that can be broken.
            let mutant = |place| mutant(&machine.definition, place, change);
            let found = if number % 2 == 0 { all.iter().find_map(mutant) } else { all.iter().rev().find_map(mutant) };
            let Some((broken, at)) = found else { continue };
            broken_machines += usize::from(machine.is_made);
            total += 1;
            let errors = errors(&broken);
            if !is_right(&errors, code, &at) {
                wrong.push(format!("{name}, {}: {code} {at} wanted, {errors:?} found", machine.name));
            }
        }
        if broken_machines < FEWEST {
            wrong.push(format!("{name}: something to break in {broken_machines} machines only"));
        }
    }
    println!("{} operators, {} machines, {total} mutants", operators.len(), machines.len());
    assert!(wrong.is_empty(), "{} of {total} mutants:\n{}", wrong.len(), wrong.join("\n"));
}
