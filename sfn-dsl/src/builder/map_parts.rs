//! The parts of a distributed Map state in the specification's words: reader, batcher, writer.

use std::marker::PhantomData;

use sfn_asl::model::{self, QueryLanguage};
use sfn_asl::{Object, Text};

use super::json::{IntoJson, IntoNumeric, IntoPath, Json};
use super::{ItemSource, Source};
use crate::payload::Payload;

/// Where a distributed Map state reads its items from (`ItemReader`).
#[derive(Debug, Clone)]
pub struct ItemReader {
    resource: Text,
    parameters: Option<Json>,
    arguments: Option<Json>,
    reader_config: Option<Object>,
}

impl ItemReader {
    /// A reader of a resource, such as `arn:aws:states:::s3:getObject`.
    pub fn new(resource: impl Into<Text>) -> Self {
        Self { resource: resource.into(), parameters: None, arguments: None, reader_config: None }
    }

    /// Sets which object is read (JSONPath: `Parameters`, a payload template).
    #[must_use]
    pub fn parameters(mut self, parameters: impl IntoJson) -> Self {
        self.parameters = Some(parameters.into_json());
        self
    }

    /// Sets which object is read (JSONata: `Arguments`).
    #[must_use]
    pub fn arguments(mut self, arguments: impl IntoJson) -> Self {
        self.arguments = Some(arguments.into_json());
        self
    }

    /// Sets how the object is read (`ReaderConfig`).
    #[must_use]
    pub fn reader_config(mut self, config: Object) -> Self {
        self.reader_config = Some(config);
        self
    }

    /// Says what the items are, for a typed map over them ([`Scope::distributed_map`](super::Scope::distributed_map)).
    pub fn rows<T: Payload>(self) -> Rows<T> {
        Rows { reader: self, of: PhantomData }
    }

    pub(super) fn into_model(self, language: QueryLanguage) -> model::ItemReader {
        let mut reader = model::ItemReader::default();
        (reader.resource, reader.reader_config) = (self.resource, self.reader_config);
        reader.parameters = self.parameters.map(|parameters| parameters.into_value(language));
        reader.arguments = self.arguments.map(|arguments| arguments.into_value(language));
        reader
    }
}

/// What an [`ItemReader`] reads; that an item is a `T` is the caller's word.
#[derive(Debug, Clone)]
pub struct Rows<T> {
    reader: ItemReader,
    of: PhantomData<fn() -> T>,
}

impl<T: Payload> ItemSource for Rows<T> {
    type Item = T;

    fn into_source(self, language: QueryLanguage) -> Source {
        Source::Reader(self.reader.into_model(language))
    }
}

/// How a distributed Map state groups its items (`ItemBatcher`).
#[derive(Debug, Clone, Default)]
pub struct ItemBatcher {
    batcher: model::ItemBatcher,
    batch_input: Option<Json>,
}

impl ItemBatcher {
    /// A batcher of which nothing is said yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the data that every batch gets (`BatchInput`).
    #[must_use]
    pub fn batch_input(mut self, input: impl IntoJson) -> Self {
        self.batch_input = Some(input.into_json());
        self
    }

    /// Sets the items in a batch (`MaxItemsPerBatch`): a number, or JSONata.
    #[must_use]
    pub fn max_items_per_batch(mut self, items: impl IntoNumeric) -> Self {
        self.batcher.max_items_per_batch = Some(items.into_numeric());
        self
    }

    /// Sets the path to that number (JSONPath: `MaxItemsPerBatchPath`).
    #[must_use]
    pub fn max_items_per_batch_path(mut self, path: impl IntoPath) -> Self {
        self.batcher.max_items_per_batch_path = Some(path.into_path());
        self
    }

    /// Sets the bytes in a batch (`MaxInputBytesPerBatch`): a number, or JSONata.
    #[must_use]
    pub fn max_input_bytes_per_batch(mut self, bytes: impl IntoNumeric) -> Self {
        self.batcher.max_input_bytes_per_batch = Some(bytes.into_numeric());
        self
    }

    /// Sets the path to that number (JSONPath: `MaxInputBytesPerBatchPath`).
    #[must_use]
    pub fn max_input_bytes_per_batch_path(mut self, path: impl IntoPath) -> Self {
        self.batcher.max_input_bytes_per_batch_path = Some(path.into_path());
        self
    }

    pub(super) fn into_model(self, language: QueryLanguage) -> model::ItemBatcher {
        let mut batcher = self.batcher;
        batcher.batch_input = self.batch_input.map(|input| input.into_value(language));
        batcher
    }
}

/// Where a distributed Map state writes its results to (`ResultWriter`).
#[derive(Debug, Clone, Default)]
pub struct ResultWriter {
    resource: Option<Text>,
    parameters: Option<Json>,
    arguments: Option<Json>,
    writer_config: Option<Object>,
}

impl ResultWriter {
    /// A writer of which nothing is said yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets what writes (`Resource`): `arn:aws:states:::s3:putObject`.
    #[must_use]
    pub fn resource(mut self, resource: impl Into<Text>) -> Self {
        self.resource = Some(resource.into());
        self
    }

    /// Sets where to write (JSONPath: `Parameters`, a payload template).
    #[must_use]
    pub fn parameters(mut self, parameters: impl IntoJson) -> Self {
        self.parameters = Some(parameters.into_json());
        self
    }

    /// Sets where to write (JSONata: `Arguments`).
    #[must_use]
    pub fn arguments(mut self, arguments: impl IntoJson) -> Self {
        self.arguments = Some(arguments.into_json());
        self
    }

    /// Sets what is written (`WriterConfig`).
    #[must_use]
    pub fn writer_config(mut self, config: Object) -> Self {
        self.writer_config = Some(config);
        self
    }

    pub(super) fn into_model(self, language: QueryLanguage) -> model::ResultWriter {
        let mut writer = model::ResultWriter::default();
        (writer.resource, writer.writer_config) = (self.resource, self.writer_config);
        writer.parameters = self.parameters.map(|parameters| parameters.into_value(language));
        writer.arguments = self.arguments.map(|arguments| arguments.into_value(language));
        writer
    }
}
