//! The fields that AWS reads as JSONata.
//!
//! Source: AWS Step Functions Developer Guide, "Transforming data with JSONata". What is not read: comments, names of
//! states and errors, `Resource`, retriers, `CSVHeaders`.

use crate::json::{Object, Value};
use crate::model::{Condition, Map, Numeric, QueryLanguage, State};
use crate::text::Text;
use crate::validate::scope::{Place, Site};

/// What a field is for, as far as it decides what an expression in it may read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::validate) enum Slot {
    /// `Output` of the state.
    Output,
    /// `Assign` of the state.
    Assign,
    /// `Output` of a catcher.
    CatchOutput,
    /// `Assign` of a catcher.
    CatchAssign,
    /// `Condition` of a choice rule.
    RuleCondition,
    /// `Output` of a choice rule.
    RuleOutput,
    /// `Assign` of a choice rule.
    RuleAssign,
    /// What is evaluated for each item of a Map state: `ItemSelector`, `BatchInput`.
    Item,
    /// Any other.
    Other,
}

/// Runs `visit` on every string of every such field of a state, whether it is an expression or not, with its place. There
/// are none if the state's query language is not JSONata.
pub(in crate::validate) fn visit<'a>(site: &Site<'a>, visit: &mut impl FnMut(&'a Text, &Place<'_>, Slot)) {
    if site.language != Some(QueryLanguage::Jsonata) {
        return;
    }
    let mut fields = Fields { place: &Place::At(&site.at), visit };
    fields.state(site.state);
    for (index, catcher) in site.state.catch().iter().enumerate() {
        fields.element("Catch", index, |fields| {
            fields.value("Output", catcher.output.as_ref(), Slot::CatchOutput);
            fields.object("Assign", catcher.assign.as_ref(), Slot::CatchAssign);
        });
    }
}

/// The fields of one object of the definition.
struct Fields<'p, 'v, V> {
    place: &'p Place<'p>,
    visit: &'v mut V,
}

impl<'a, V: FnMut(&'a Text, &Place<'_>, Slot)> Fields<'_, '_, V> {
    fn part(&mut self, name: &str, fields: impl FnOnce(&mut Fields<'_, '_, V>)) {
        fields(&mut Fields { place: &Place::Field(self.place, name), visit: self.visit });
    }

    fn element(&mut self, name: &str, index: usize, fields: impl FnOnce(&mut Fields<'_, '_, V>)) {
        let list = Place::Field(self.place, name);
        fields(&mut Fields { place: &Place::Index(&list, index), visit: self.visit });
    }

    fn text(&mut self, name: &str, text: Option<&'a Text>, slot: Slot) {
        if let Some(text) = text {
            (self.visit)(text, &Place::Field(self.place, name), slot);
        }
    }

    fn number(&mut self, name: &str, number: Option<&'a Numeric>) {
        if let Some(Numeric::Jsonata(text)) = number {
            self.text(name, Some(text), Slot::Other);
        }
    }

    fn value(&mut self, name: &str, value: Option<&'a Value>, slot: Slot) {
        if let Some(value) = value {
            strings(value, &Place::Field(self.place, name), &mut |text, at| (self.visit)(text, at, slot));
        }
    }

    fn object(&mut self, name: &str, object: Option<&'a Object>, slot: Slot) {
        if let Some(object) = object {
            members(object, &Place::Field(self.place, name), &mut |text, at| (self.visit)(text, at, slot));
        }
    }

    fn state(&mut self, state: &'a State) {
        let (assign, output) = match state {
            State::Task(task) => {
                self.value("Arguments", task.arguments.as_ref(), Slot::Other);
                self.object("Credentials", task.credentials.as_ref(), Slot::Other);
                self.number("TimeoutSeconds", task.timeout_seconds.as_ref());
                self.number("HeartbeatSeconds", task.heartbeat_seconds.as_ref());
                (task.assign.as_ref(), task.output.as_ref())
            }
            State::Parallel(parallel) => {
                self.value("Arguments", parallel.arguments.as_ref(), Slot::Other);
                (parallel.assign.as_ref(), parallel.output.as_ref())
            }
            State::Map(map) => {
                self.map(map);
                (map.assign.as_ref(), map.output.as_ref())
            }
            State::Pass(pass) => (pass.assign.as_ref(), pass.output.as_ref()),
            State::Wait(wait) => {
                self.number("Seconds", wait.seconds.as_ref());
                self.text("Timestamp", wait.timestamp.as_ref(), Slot::Other);
                (wait.assign.as_ref(), wait.output.as_ref())
            }
            State::Choice(choice) => {
                for (index, rule) in choice.choices.iter().enumerate() {
                    self.element("Choices", index, |fields| {
                        if let Some(Condition::Jsonata(text)) = &rule.condition {
                            fields.text("Condition", Some(text), Slot::RuleCondition);
                        }
                        fields.value("Output", rule.output.as_ref(), Slot::RuleOutput);
                        fields.object("Assign", rule.assign.as_ref(), Slot::RuleAssign);
                    });
                }
                (choice.assign.as_ref(), choice.output.as_ref())
            }
            State::Succeed(succeed) => (None, succeed.output.as_ref()),
            State::Fail(fail) => {
                self.text("Error", fail.error.as_ref(), Slot::Other);
                self.text("Cause", fail.cause.as_ref(), Slot::Other);
                return;
            }
        };
        self.object("Assign", assign, Slot::Assign);
        self.value("Output", output, Slot::Output);
    }

    fn map(&mut self, map: &'a Map) {
        self.value("Items", map.items.as_ref(), Slot::Other);
        self.value("ItemSelector", map.item_selector.as_ref(), Slot::Item);
        self.number("MaxConcurrency", map.max_concurrency.as_ref());
        self.number("ToleratedFailurePercentage", map.tolerated_failure_percentage.as_ref());
        self.number("ToleratedFailureCount", map.tolerated_failure_count.as_ref());
        if let Some(reader) = &map.item_reader {
            self.part("ItemReader", |fields| {
                fields.value("Arguments", reader.arguments.as_ref(), Slot::Other);
                fields.part("ReaderConfig", |fields| {
                    for (name, value) in reader.reader_config.iter().flat_map(Object::iter) {
                        if name != "CSVHeaders" {
                            fields.value(name, Some(value), Slot::Other);
                        }
                    }
                });
            });
        }
        if let Some(batcher) = &map.item_batcher {
            self.part("ItemBatcher", |fields| {
                fields.value("BatchInput", batcher.batch_input.as_ref(), Slot::Item);
                fields.number("MaxItemsPerBatch", batcher.max_items_per_batch.as_ref());
                fields.number("MaxInputBytesPerBatch", batcher.max_input_bytes_per_batch.as_ref());
            });
        }
        if let Some(writer) = &map.result_writer {
            self.part("ResultWriter", |fields| {
                fields.value("Arguments", writer.arguments.as_ref(), Slot::Other);
                fields.object("WriterConfig", writer.writer_config.as_ref(), Slot::Other);
            });
        }
    }
}

/// Runs `visit` on every string inside a value.
fn strings<'a>(value: &'a Value, at: &Place<'_>, visit: &mut impl FnMut(&'a Text, &Place<'_>)) {
    match value {
        Value::String(text) => visit(text, at),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                strings(item, &Place::Index(at, index), visit);
            }
        }
        Value::Object(object) => members(object, at, visit),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn members<'a>(object: &'a Object, at: &Place<'_>, visit: &mut impl FnMut(&'a Text, &Place<'_>)) {
    for (key, value) in object.iter() {
        strings(value, &Place::Field(at, key), visit);
    }
}
