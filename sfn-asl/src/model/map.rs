//! The states that hold other states: Parallel and Map.

use super::{Catcher, Container, NullablePath, Numeric, QueryLanguage, Retrier, States};
use crate::json::{Object, Value};
use crate::text::Text;

/// Runs its branches side by side; its result is the array of their outputs, in the branches' order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Parallel {
    /// A description for people.
    pub comment: Option<String>,
    /// This state's own query language; it does not reach the states inside.
    pub query_language: Option<QueryLanguage>,
    /// JSONPath: the part of the input to use.
    pub input_path: Option<NullablePath>,
    /// JSONPath: a payload template, the input of every branch.
    pub parameters: Option<Value>,
    /// JSONata: the input of every branch.
    pub arguments: Option<Value>,
    /// The branches, at least one.
    pub branches: Vec<Branch>,
    /// JSONPath: a payload template over the result.
    pub result_selector: Option<Value>,
    /// JSONPath: where in the input the result goes.
    pub result_path: Option<NullablePath>,
    /// JSONPath: the part of that to hand on.
    pub output_path: Option<NullablePath>,
    /// Workflow variables to set.
    pub assign: Option<Object>,
    /// JSONata: the output.
    pub output: Option<Value>,
    /// What to do again after which errors.
    pub retry: Vec<Retrier>,
    /// Where to go after which errors.
    pub catch: Vec<Catcher>,
    /// The state that follows.
    pub next: Option<String>,
    /// Whether the container ends here.
    pub end: Option<bool>,
}

/// One branch of a Parallel state.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Branch {
    /// A description for people.
    pub comment: Option<String>,
    /// The name of the first state.
    pub start_at: String,
    /// The states in written order.
    pub states: States,
}

impl Branch {
    /// A branch that starts at the named state.
    pub fn new(start_at: impl Into<String>, states: States) -> Self {
        Self { comment: None, start_at: start_at.into(), states }
    }

    /// The branch as a container of states.
    pub fn container(&self) -> Container<'_> {
        Container { start_at: &self.start_at, states: &self.states }
    }
}

/// Runs its item processor for every item; its result is the array of the outputs, in the items' order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Map {
    /// A description for people.
    pub comment: Option<String>,
    /// This state's own query language; it does not reach the states inside.
    pub query_language: Option<QueryLanguage>,
    /// JSONPath: the part of the input to use.
    pub input_path: Option<NullablePath>,
    /// JSONPath: a path to the array or object to iterate.
    pub items_path: Option<String>,
    /// JSONata: the array or object to iterate.
    pub items: Option<Value>,
    /// Distributed: where the items are read from.
    pub item_reader: Option<ItemReader>,
    /// The input of each iteration.
    pub item_selector: Option<Value>,
    /// JSONPath: the deprecated name of `item_selector`.
    pub parameters: Option<Value>,
    /// Distributed: how items are grouped.
    pub item_batcher: Option<ItemBatcher>,
    /// How many iterations run at once; 0 is no limit of one's own.
    pub max_concurrency: Option<Numeric>,
    /// JSONPath: a reference path to that number.
    pub max_concurrency_path: Option<String>,
    /// What runs for each item.
    pub item_processor: Option<ItemProcessor>,
    /// The deprecated name of `item_processor`.
    pub iterator: Option<ItemProcessor>,
    /// Distributed: the name of the map run, 1 to 40 characters.
    pub label: Option<String>,
    /// Distributed: the share of items that may fail, 0 to 100.
    pub tolerated_failure_percentage: Option<Numeric>,
    /// JSONPath: a reference path to that share.
    pub tolerated_failure_percentage_path: Option<String>,
    /// Distributed: the number of items that may fail, 0 or more.
    pub tolerated_failure_count: Option<Numeric>,
    /// JSONPath: a reference path to that number.
    pub tolerated_failure_count_path: Option<String>,
    /// Distributed: where the results are written.
    pub result_writer: Option<ResultWriter>,
    /// JSONPath: a payload template over the result.
    pub result_selector: Option<Value>,
    /// JSONPath: where in the input the result goes.
    pub result_path: Option<NullablePath>,
    /// JSONPath: the part of that to hand on.
    pub output_path: Option<NullablePath>,
    /// Workflow variables to set.
    pub assign: Option<Object>,
    /// JSONata: the output.
    pub output: Option<Value>,
    /// What to do again after which errors.
    pub retry: Vec<Retrier>,
    /// Where to go after which errors.
    pub catch: Vec<Catcher>,
    /// The state that follows.
    pub next: Option<String>,
    /// Whether the container ends here.
    pub end: Option<bool>,
}

impl Map {
    /// Whether it runs as a Distributed Map, with a child execution for each item.
    pub fn is_distributed(&self) -> bool {
        self.item_processor
            .as_ref()
            .and_then(|processor| processor.processor_config.as_ref())
            .is_some_and(|config| config.mode == Some(ProcessorMode::Distributed))
    }
}

/// The states that run for each item of a Map state.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ItemProcessor {
    /// How the iterations run.
    pub processor_config: Option<ProcessorConfig>,
    /// A description for people.
    pub comment: Option<String>,
    /// The name of the first state.
    pub start_at: String,
    /// The states in written order.
    pub states: States,
}

impl ItemProcessor {
    /// An inline processor that starts at the named state.
    pub fn new(start_at: impl Into<String>, states: States) -> Self {
        Self { start_at: start_at.into(), states, ..Self::default() }
    }

    /// The processor as a container of states.
    pub fn container(&self) -> Container<'_> {
        Container { start_at: &self.start_at, states: &self.states }
    }
}

/// How the iterations of a Map state run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct ProcessorConfig {
    /// Inline if absent.
    pub mode: Option<ProcessorMode>,
    /// Distributed: the type of the child executions.
    pub execution_type: Option<ExecutionType>,
}

impl ProcessorConfig {
    /// Distributed, with child executions of the given type.
    pub fn distributed(execution_type: ExecutionType) -> Self {
        Self { mode: Some(ProcessorMode::Distributed), execution_type: Some(execution_type) }
    }
}

/// Where the iterations of a Map state run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProcessorMode {
    /// In the execution itself, at most 40 at once.
    Inline,
    /// As child executions, at most 10,000 at once.
    Distributed,
}

impl ProcessorMode {
    /// The word in a definition.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inline => "INLINE",
            Self::Distributed => "DISTRIBUTED",
        }
    }
}

/// The type of an execution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExecutionType {
    /// Up to one year, exactly once.
    Standard,
    /// Up to five minutes.
    Express,
}

impl ExecutionType {
    /// The word in a definition.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "STANDARD",
            Self::Express => "EXPRESS",
        }
    }
}

/// Where a Distributed Map reads its items from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ItemReader {
    /// `arn:aws:states:::s3:getObject` or `arn:aws:states:::s3:listObjectsV2`.
    pub resource: Text,
    /// JSONPath: a payload template with `Bucket` and `Key` or `Prefix`.
    pub parameters: Option<Value>,
    /// JSONata: the same.
    pub arguments: Option<Value>,
    /// How the object is read.
    pub reader_config: Option<Object>,
}

/// How a Distributed Map groups items into batches.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ItemBatcher {
    /// Data that every batch gets.
    pub batch_input: Option<Value>,
    /// Items in a batch, 1 or more.
    pub max_items_per_batch: Option<Numeric>,
    /// JSONPath: a reference path to that number.
    pub max_items_per_batch_path: Option<String>,
    /// Bytes in a batch, 1 to 262,144.
    pub max_input_bytes_per_batch: Option<Numeric>,
    /// JSONPath: a reference path to that number.
    pub max_input_bytes_per_batch_path: Option<String>,
}

/// Where a Distributed Map writes its results to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ResultWriter {
    /// `arn:aws:states:::s3:putObject`.
    pub resource: Option<Text>,
    /// JSONPath: a payload template with `Bucket` and `Prefix`.
    pub parameters: Option<Value>,
    /// JSONata: the same.
    pub arguments: Option<Value>,
    /// `OutputType` and `Transformation`.
    pub writer_config: Option<Object>,
}
