//! Map states in the specification's words.

use sfn_asl::model::{ItemProcessor, Map, ProcessorConfig};

use super::fields::fields;
use super::{Catch, ItemBatcher, ItemReader, ResultWriter, Retry, Scope};
use crate::error::IntoErrors;

impl Scope {
    /// A Map state of which nothing is said yet, finished by `.next(..)` or `.end()`.
    pub fn map_state(&mut self, name: impl Into<String>) -> MapStateBuilder<'_> {
        MapStateBuilder { scope: self, name: name.into(), map: Map::default(), config: None }
    }
}

/// A Map state while it is being built.
#[derive(Debug)]
#[must_use = "a Map state is added by `.next(..)` or `.end()`"]
pub struct MapStateBuilder<'scope> {
    scope: &'scope mut Scope,
    name: String,
    map: Map,
    config: Option<ProcessorConfig>,
}

impl MapStateBuilder<'_> {
    fields! {
        self (mut self) -> Self, map:
        comment input_path items_path items item_selector parameters max_concurrency max_concurrency_path
        tolerated_failure_percentage tolerated_failure_percentage_path
        tolerated_failure_count tolerated_failure_count_path
        result_selector result_path output_path assign output
    }

    /// Sets what runs for each item (`ItemProcessor`). The first state added is the first to run.
    pub fn item_processor(mut self, build: impl FnOnce(&mut Scope)) -> Self {
        self.map.item_processor = Some(self.processor(build));
        self
    }

    /// Sets what runs for each item, under the deprecated name `Iterator`.
    pub fn iterator(mut self, build: impl FnOnce(&mut Scope)) -> Self {
        self.map.iterator = Some(self.processor(build));
        self
    }

    fn processor(&self, build: impl FnOnce(&mut Scope)) -> ItemProcessor {
        let mut scope = Scope::new(self.scope.default_language);
        build(&mut scope);
        scope.into_item_processor()
    }

    /// Sets how the iterations run (`ProcessorConfig` of what runs for each item).
    pub fn processor_config(mut self, config: ProcessorConfig) -> Self {
        self.config = Some(config);
        self
    }

    /// Sets the name of the map run (`Label`), 1 to 40 characters.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.map.label = Some(label.into());
        self
    }

    /// Sets where the items are read from (`ItemReader`).
    pub fn item_reader(mut self, reader: ItemReader) -> Self {
        self.map.item_reader = Some(reader.into_model(self.scope.language));
        self
    }

    /// Sets how the items are grouped (`ItemBatcher`).
    pub fn item_batcher(mut self, batcher: ItemBatcher) -> Self {
        self.map.item_batcher = Some(batcher.into_model(self.scope.language));
        self
    }

    /// Sets where the results are written to (`ResultWriter`).
    pub fn result_writer(mut self, writer: ResultWriter) -> Self {
        self.map.result_writer = Some(writer.into_model(self.scope.language));
        self
    }

    /// Runs the whole map again after `errors`.
    pub fn retry<X>(mut self, errors: impl IntoErrors<X>, retry: Retry) -> Self {
        self.map.retry.push(retry.into_retrier(errors.into_errors().into_names()));
        self
    }

    /// Goes to the state `next` after `errors`; a [`Catch`] says more than the state.
    pub fn catch<X>(mut self, errors: impl IntoErrors<X>, next: impl Into<Catch>) -> Self {
        let names = errors.into_errors().into_names();
        self.map.catch.push(next.into().into_catcher(names, self.scope.language));
        self
    }

    /// Goes on with the state `next`.
    pub fn next(mut self, next: impl Into<String>) {
        self.map.next = Some(next.into());
        self.add();
    }

    /// Ends the workflow or branch.
    pub fn end(mut self) {
        self.map.end = Some(true);
        self.add();
    }

    fn add(mut self) {
        if let Some(processor) = self.map.item_processor.as_mut().or(self.map.iterator.as_mut()) {
            processor.processor_config = self.config;
        }
        self.scope.push(self.name, self.map);
    }
}
