//! The parts of Parallel and Map states.

use super::fields::{Fields, Reader};
use super::names;
use crate::diagnostic::Location;
use crate::json::Value;
use crate::model::{
    Branch, ExecutionType, ItemBatcher, ItemProcessor, ItemReader, ProcessorConfig, ProcessorMode, ResultWriter,
};

impl Reader {
    pub(super) fn branch(&mut self, value: Value, at: Location) -> Option<Branch> {
        let mut fields = Fields::open(self, value, at, "a branch", names::BRANCH)?;
        Some(Branch {
            comment: fields.string("Comment"),
            start_at: fields.required_string("StartAt"),
            states: fields.states(),
        })
    }

    pub(super) fn item_processor(&mut self, value: Value, at: Location) -> Option<ItemProcessor> {
        let mut fields = Fields::open(self, value, at, "an item processor", names::ITEM_PROCESSOR)?;
        Some(ItemProcessor {
            processor_config: fields.part("ProcessorConfig", Self::processor_config),
            comment: fields.string("Comment"),
            start_at: fields.required_string("StartAt"),
            states: fields.states(),
        })
    }

    fn processor_config(&mut self, value: Value, at: Location) -> Option<ProcessorConfig> {
        let mut fields = Fields::open(self, value, at, "a processor configuration", names::PROCESSOR_CONFIG)?;
        let modes = [ProcessorMode::Inline, ProcessorMode::Distributed].map(|word| (word.as_str(), word));
        let types = [ExecutionType::Standard, ExecutionType::Express].map(|word| (word.as_str(), word));
        Some(ProcessorConfig {
            mode: fields.word("Mode", &modes),
            execution_type: fields.word("ExecutionType", &types),
        })
    }

    pub(super) fn item_reader(&mut self, value: Value, at: Location) -> Option<ItemReader> {
        let mut fields = Fields::open(self, value, at, "an item reader", names::ITEM_READER)?;
        Some(ItemReader {
            resource: fields.required_text("Resource"),
            parameters: fields.value("Parameters"),
            arguments: fields.value("Arguments"),
            reader_config: fields.object("ReaderConfig"),
        })
    }

    pub(super) fn item_batcher(&mut self, value: Value, at: Location) -> Option<ItemBatcher> {
        let mut fields = Fields::open(self, value, at, "an item batcher", names::ITEM_BATCHER)?;
        Some(ItemBatcher {
            batch_input: fields.value("BatchInput"),
            max_items_per_batch: fields.numeric("MaxItemsPerBatch"),
            max_items_per_batch_path: fields.string("MaxItemsPerBatchPath"),
            max_input_bytes_per_batch: fields.numeric("MaxInputBytesPerBatch"),
            max_input_bytes_per_batch_path: fields.string("MaxInputBytesPerBatchPath"),
        })
    }

    pub(super) fn result_writer(&mut self, value: Value, at: Location) -> Option<ResultWriter> {
        let mut fields = Fields::open(self, value, at, "a result writer", names::RESULT_WRITER)?;
        Some(ResultWriter {
            resource: fields.text("Resource"),
            parameters: fields.value("Parameters"),
            arguments: fields.value("Arguments"),
            writer_config: fields.object("WriterConfig"),
        })
    }
}
