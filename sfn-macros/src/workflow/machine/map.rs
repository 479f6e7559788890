//! Maps in the machine with holes.

use std::borrow::Cow;
use std::collections::BTreeSet;

use sfn_asl::model::{
    ExecutionType, ItemBatcher, ItemProcessor, ItemReader, Map, Numeric, ProcessorConfig, ProcessorMode, ResultWriter,
};
use sfn_asl::{Location, Number, Object, Value};
use syn::{Expr, ExprLit, Lit, spanned::Spanned};

use super::super::facts::is_zero;
use super::super::flow;
use super::super::map::{MapAction, Setting, captured};
use super::super::syntax::label_text;
use super::{Around, BindingRead, HOLE, StateBuilder, states};

impl StateBuilder<'_> {
    pub(super) fn map(&mut self, action: &MapAction) -> Map {
        let mut map = Map::default();
        if action.has_reader {
            let mut reader = ItemReader::default();
            reader.resource = "arn:aws:states:::s3:getObject".into();
            let place = self.place.field("ItemReader").field("Arguments");
            reader.arguments = Some(self.hole_at(&place, &action.source, &[]).into());
            map.item_reader = Some(reader);
        } else {
            map.items = Some(self.hole("Items", &action.source).into());
        }
        for setting in &action.settings {
            self.map_setting(&mut map, setting);
        }
        self.map_captures(&mut map, action);
        map.item_processor = Some(self.body(action));
        map.output = self.returned_or_input();
        map.assign = self.assign();
        (map.next, map.end) = self.transition();
        (map.retry, map.catch) = self.error_handling();
        map
    }

    fn map_setting(&mut self, map: &mut Map, setting: &Setting) {
        match setting {
            Setting::AtOnce(count, _) => map.max_concurrency = self.number("MaxConcurrency", count),
            Setting::Failures(count, _) => {
                map.tolerated_failure_count = self.number("ToleratedFailureCount", count);
            }
            Setting::Percent(share, _) => {
                map.tolerated_failure_percentage = self.number("ToleratedFailurePercentage", share);
            }
            Setting::Batches { items, bytes, .. } => {
                let place = self.place.field("ItemBatcher");
                let (items, bytes) =
                    (items.as_ref().filter(|it| !is_zero(it)), bytes.as_ref().filter(|it| !is_zero(it)));
                let mut batcher = ItemBatcher::default();
                batcher.max_items_per_batch =
                    items.and_then(|items| self.number_at(&place.field("MaxItemsPerBatch"), items));
                batcher.max_input_bytes_per_batch =
                    bytes.and_then(|bytes| self.number_at(&place.field("MaxInputBytesPerBatch"), bytes));
                // A number that is refused elsewhere leaves a batcher without limits.
                if batcher.max_items_per_batch.is_none() && batcher.max_input_bytes_per_batch.is_none() {
                    batcher.max_items_per_batch = Some(Numeric::Number(Number::from(1)));
                }
                map.item_batcher = Some(batcher);
            }
            Setting::Label(label) => {
                self.spans.put(self.place.field("Label"), label.span());
                map.label = Some(label.value());
            }
            Setting::Results(writer, _) => {
                let place = self.place.field("ResultWriter").field("Arguments");
                let mut result_writer = ResultWriter::default();
                result_writer.resource = Some("arn:aws:states:::s3:putObject".into());
                result_writer.arguments = Some(self.hole_at(&place, writer, &[]).into());
                map.result_writer = Some(result_writer);
            }
            Setting::Express(_) | Setting::Standard(_) => {}
        }
    }

    fn number(&mut self, field: &str, value: &Expr) -> Option<Numeric> {
        self.number_at(&self.place.field(field), value)
    }

    /// A number as it is written, or a hole. Of a number below 0 rustc says that it does not fit.
    fn number_at(&mut self, place: &Location, value: &Expr) -> Option<Numeric> {
        self.spans.put(place.clone(), value.span());
        match value {
            Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => {
                number.base10_parse::<u64>().ok().map(|number| Numeric::Number(Number::from(number)))
            }
            Expr::Lit(ExprLit { lit: Lit::Float(number), .. }) => {
                number.base10_parse::<f64>().ok().and_then(Number::from_f64).map(Numeric::Number)
            }
            Expr::Lit(_) | Expr::Unary(_) => None,
            computed => Some(Numeric::Jsonata(self.hole_at(place, computed, &[]).into())),
        }
    }

    /// What is handed to child executions: they see no variable outside.
    fn map_captures(&mut self, map: &mut Map, action: &MapAction) {
        if !action.is_distributed() {
            return;
        }
        let selector = match &map.item_batcher {
            Some(_) => self.place.field("ItemBatcher").field("BatchInput"),
            None => self.place.field("ItemSelector"),
        };
        let mut selected = Object::new();
        for variable in captured(action, |name| self.around.bindings.contains(name)) {
            let name = label_text(&variable.name);
            let place = selector.field(&name);
            let read = BindingRead { span: variable.span(), label: label_text(&self.statement.label) };
            self.spans.reads.insert((place.clone(), "{% [".chars().count()), read);
            self.spans.put(place, variable.span());
            selected.push(&*name, format!("{{% [${name}] %}}"));
        }
        if selected.is_empty() {
            return;
        }
        match &mut map.item_batcher {
            Some(batcher) => batcher.batch_input = Some(selected.into()),
            None => {
                selected.push("", Value::from(HOLE));
                map.item_selector = Some(selected.into());
            }
        }
    }

    fn body(&mut self, action: &MapAction) -> ItemProcessor {
        let here = self.place.field("ItemProcessor");
        if let Some(first) = action.body.statements.first() {
            self.spans.put(here.clone(), first.name_span());
        }
        // The item is no variable, and in a child execution nothing is that is bound outside.
        let mut visible = if action.is_distributed() {
            let mut inside = BTreeSet::new();
            flow::bindings(&action.body, &mut inside);
            Cow::Owned(inside)
        } else {
            Cow::Borrowed(self.around.bindings)
        };
        for name in action.own_names().map(label_text) {
            if visible.contains(&name) {
                visible.to_mut().remove(&name);
            }
        }
        let around = Around { bindings: &visible, json_path: self.around.json_path, mixed: self.around.mixed };
        let (start_at, inner) = states(&action.body, &here, &around, self.spans);
        let mut processor = ItemProcessor::new(start_at, inner);
        let mut config = ProcessorConfig::default();
        config.mode = Some(ProcessorMode::Inline);
        if action.is_distributed() {
            let execution = if action.is_express() { ExecutionType::Express } else { ExecutionType::Standard };
            config = ProcessorConfig::distributed(execution);
        }
        if let Some(distributed) = action.distributed {
            self.spans.put(here.field("ProcessorConfig").field("Mode"), distributed);
        }
        processor.processor_config = Some(config);
        processor
    }
}
