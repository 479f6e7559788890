//! What Distributed Map states read from Amazon S3, and where they write their results.
//!
//! ```
//! use sfn_dsl::prelude::*;
//!
//! #[derive(Payload)]
//! pub struct Row { pub id: String, pub price: String }
//! resources! {
//!     lambda import(Vec<Row>);
//! }
//!
//! let mut workflow = WorkflowBuilder::<()>::new();
//! workflow
//!     .distributed_map("Import", s3::csv("incoming", "prices.csv").semicolon_separated().rows::<Row>())
//!     .in_batches_of(100)
//!     .tolerate_percentage(5.0)
//!     .results_into(s3::results("outgoing", "runs/").json_lines())
//!     .each(|body, rows, ()| body.task("Store", import(&rows)).end())
//!     .end();
//! workflow.finish().validate().unwrap();
//! ```
//!
//! Sources: AWS Step Functions Developer Guide, "`ItemReader` (Map)" and "`ResultWriter` (Map)".

use std::marker::PhantomData;

use sfn_asl::model::{ItemReader, QueryLanguage, ResultWriter};
use sfn_asl::{Object, Value};

use crate::builder::{Count, ItemSource, Source, member};
use crate::expr::{Fits, Literal, Node, Place, Val};
use crate::payload::contract::{Depth, Leaf};
use crate::payload::kind::{Any, KindFits, Record, Symmetric};
use crate::payload::row::StringRow;
use crate::payload::{NoFields, Payload, Shape};

/// An object of a bucket, as a map over [`objects`] gets it.
#[derive(crate::Payload, Debug, Clone, PartialEq)]
#[payload(crate = crate)]
#[serde(rename_all = "PascalCase")]
pub struct S3Object {
    /// The name of the object.
    pub key: String,
    /// The bytes that it has.
    pub size: u64,
    /// When it was written, in seconds since 1970.
    pub last_modified: f64,
    /// The entity tag.
    pub etag: String,
    /// The storage class, such as `STANDARD`.
    pub storage_class: String,
}

/// The result of a map that writes its results to Amazon S3.
#[derive(crate::Payload, Debug, Clone, PartialEq)]
#[payload(crate = crate)]
#[serde(rename_all = "PascalCase")]
pub struct MapRun {
    /// The ARN of the map run.
    pub map_run_arn: String,
    /// Where the manifest of the results is.
    pub result_writer_details: ResultWriterDetails,
}

/// Where a map run has written the manifest of its results.
#[derive(crate::Payload, Debug, Clone, PartialEq)]
#[payload(crate = crate)]
#[serde(rename_all = "PascalCase")]
pub struct ResultWriterDetails {
    /// The bucket.
    pub bucket: String,
    /// The name of the manifest.
    pub key: String,
}

/// The type of rows of which nobody has said what they are.
#[derive(Debug)]
pub enum UnknownRow {}

/// The kind of [`UnknownRow`]. It fits structs, so that nothing is reported about what the body does with a row: what is
/// wrong stands at the reader.
#[doc(hidden)]
#[derive(Debug)]
pub enum UnknownKind {}

impl Symmetric for UnknownKind {}
impl<const JSON: u128, const SYMMETRIC: bool> KindFits<Record<JSON, SYMMETRIC>> for UnknownKind {}

impl Payload for UnknownRow {
    type Fields = NoFields;
    type Kind = UnknownKind;
    type At<D: Depth> = Leaf<4>;

    fn shape() -> Shape {
        Shape::Opaque
    }

    fn fields(_: &Place) -> NoFields {
        NoFields::new()
    }
}

/// A type of rows that is known.
#[diagnostic::on_unimplemented(
    message = "what this reader reads is not known",
    label = "rows of no known type",
    note = "say it in front of `in`, `map row: Row in ..`, or with `.rows::<Row>()`"
)]
pub trait KnownRow: Payload {}

#[diagnostic::do_not_recommend]
impl<T: Payload> KnownRow for T where T::Kind: KindFits<Any> {}

/// What is read holds JSON values.
#[derive(Debug, Clone, Copy)]
pub enum Values {}

/// What is read holds strings: each field of a row, whatever it looks like.
#[derive(Debug, Clone, Copy)]
pub enum Strings {}

/// What a Distributed Map reads, and how. The items are of the type `T`; what they can hold is [`Values`] or [`Strings`].
#[derive(Debug, Clone)]
#[must_use = "a reader is what a map goes through"]
pub struct Reader<T = UnknownRow, H = Values> {
    resource: &'static str,
    request: Vec<(&'static str, Node)>,
    config: Object,
    max_items: Option<Node>,
    of: PhantomData<fn() -> (T, H)>,
}

/// The objects of a bucket whose names begin with `prefix`.
#[allow(clippy::needless_pass_by_value)]
pub fn objects<B: Val, P: Val>(bucket: B, prefix: P) -> Reader<S3Object>
where
    B::Ty: Fits<String>,
    P::Ty: Fits<String>,
{
    Reader::new("arn:aws:states:::s3:listObjectsV2", vec![("Bucket", bucket.to_node()), ("Prefix", prefix.to_node())])
}

/// All objects of a bucket.
#[allow(clippy::needless_pass_by_value)]
pub fn all_objects<B: Val>(bucket: B) -> Reader<S3Object>
where
    B::Ty: Fits<String>,
{
    Reader::new("arn:aws:states:::s3:listObjectsV2", vec![("Bucket", bucket.to_node())])
}

macro_rules! files {
    ($($(#[$doc:meta])* $name:ident of $holds:ident: $($field:literal $word:literal),+;)*) => { $(
        $(#[$doc])*
        #[allow(clippy::needless_pass_by_value)]
        pub fn $name<B: Val, K: Val>(bucket: B, key: K) -> Reader<UnknownRow, $holds>
        where
            B::Ty: Fits<String>,
            K::Ty: Fits<String>,
        {
            let request = vec![("Bucket", bucket.to_node()), ("Key", key.to_node())];
            Reader::new("arn:aws:states:::s3:getObject", request)$(.configured($field, $word))+
        }
    )* };
}
files! {
    /// The rows of a CSV file whose first row has the headers. Every field of a row is a string.
    csv of Strings: "InputType" "CSV", "CSVHeaderLocation" "FIRST_ROW";
    /// The elements of the list that a JSON file is.
    json of Values: "InputType" "JSON";
    /// The lines of a file of JSON values.
    json_lines of Values: "InputType" "JSONL";
    /// The rows of a Parquet file.
    parquet of Values: "InputType" "PARQUET";
    /// What the manifest of an S3 inventory lists. Every field of a row is a string.
    inventory of Strings: "ManifestType" "S3_INVENTORY";
    /// The rows of the CSV files that a manifest of Amazon Athena lists.
    athena_csv of Strings: "ManifestType" "ATHENA_DATA", "InputType" "CSV";
    /// The lines of the files of JSON values that a manifest of Amazon Athena lists.
    athena_json_lines of Values: "ManifestType" "ATHENA_DATA", "InputType" "JSONL";
    /// The rows of the Parquet files that a manifest of Amazon Athena lists.
    athena_parquet of Values: "ManifestType" "ATHENA_DATA", "InputType" "PARQUET";
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident $field:literal $word:literal;)*) => { $(
        $(#[$doc])*
        pub fn $name(self) -> Self {
            self.configured($field, $word)
        }
    )* };
}

impl<T, H> Reader<T, H> {
    fn new(resource: &'static str, request: Vec<(&'static str, Node)>) -> Self {
        Self { resource, request, config: Object::new(), max_items: None, of: PhantomData }
    }

    fn configured(mut self, field: &str, value: impl Into<Value>) -> Self {
        match self.config.get_mut(field) {
            Some(earlier) => *earlier = value.into(),
            None => self.config.push(field, value),
        }
        self
    }

    fn of<U, I>(self) -> Reader<U, I> {
        let Self { resource, request, config, max_items, .. } = self;
        Reader { resource, request, config, max_items, of: PhantomData }
    }

    words! {
        /// The fields of a CSV file are separated by `|`.
        pipe_separated "CSVDelimiter" "PIPE";
        /// The fields of a CSV file are separated by `;`.
        semicolon_separated "CSVDelimiter" "SEMICOLON";
        /// The fields of a CSV file are separated by spaces.
        space_separated "CSVDelimiter" "SPACE";
        /// The fields of a CSV file are separated by tabs.
        tab_separated "CSVDelimiter" "TAB";
    }

    /// The headers of a CSV file that has none of its own.
    pub fn headers<const N: usize>(self, headers: [&str; N]) -> Self {
        let headers: Vec<Value> = headers.into_iter().map(Value::from).collect();
        self.configured("CSVHeaderLocation", "GIVEN").configured("CSVHeaders", headers)
    }

    /// Reads no more items than these (`MaxItems`, 0 to 100,000,000; 0 is all).
    #[allow(clippy::needless_pass_by_value)]
    pub fn max_items<N: Val>(mut self, count: N) -> Self
    where
        N::Ty: Count,
    {
        self.max_items = Some(count.to_node());
        self
    }

    /// Where in a JSON file the list is, as a JSON Pointer: `/data/rows`.
    pub fn items_pointer(self, pointer: &str) -> Self {
        self.configured("ItemsPointer", pointer)
    }

    /// Reads this version of the file.
    #[allow(clippy::needless_pass_by_value)]
    pub fn version<V: Val>(mut self, version: V) -> Self
    where
        V::Ty: Fits<String>,
    {
        self.request.push(("VersionId", version.to_node()));
        self
    }

    /// Reads only from a bucket of this account.
    #[allow(clippy::needless_pass_by_value)]
    pub fn expected_bucket_owner<V: Val>(mut self, account: V) -> Self
    where
        V::Ty: Fits<String>,
    {
        self.request.push(("ExpectedBucketOwner", account.to_node()));
        self
    }
}

impl Reader<UnknownRow, Values> {
    /// Says what the rows are.
    pub fn rows<T: Payload>(self) -> Reader<T> {
        self.of()
    }
}

impl Reader<UnknownRow, Strings> {
    /// Says what the rows are: structs of strings.
    pub fn rows<T: Payload + StringRow<0>>(self) -> Reader<T> {
        self.of()
    }
}

macro_rules! flattened {
    ($($(#[$doc:meta])* $name:ident of $holds:ident $word:literal;)*) => { $(
        $(#[$doc])*
        pub fn $name(self) -> Reader<UnknownRow, $holds> {
            self.of().configured("Transformation", "LOAD_AND_FLATTEN").configured("InputType", $word)
        }
    )* };
}

impl Reader<S3Object> {
    /// Says what an object is, in a type of one's own.
    pub fn rows<T: Payload>(self) -> Reader<T>
    where
        S3Object: Fits<T>,
    {
        self.of()
    }

    flattened! {
        /// Goes through the rows of the objects, which are CSV files with their headers in the first row.
        flattened_csv of Strings "CSV";
        /// Goes through the elements of the objects, which are JSON files.
        flattened_json of Values "JSON";
        /// Goes through the lines of the objects, which are files of JSON values.
        flattened_json_lines of Values "JSONL";
        /// Goes through the rows of the objects, which are Parquet files.
        flattened_parquet of Values "PARQUET";
    }
}

impl<T: KnownRow, H> ItemSource for Reader<T, H> {
    type Item = T;

    fn into_source(self, language: QueryLanguage) -> Source {
        self.source(language)
    }
}

impl<T, H> Reader<T, H> {
    pub(crate) fn source(self, language: QueryLanguage) -> Source {
        let Self { resource, request, mut config, max_items, .. } = self;
        match (max_items, language) {
            (Some(Node::Literal(Literal::Integer(count))), _) => config.push("MaxItems", count),
            (Some(count), QueryLanguage::Jsonata) => config.push("MaxItems", crate::builder::embedded(&count)),
            (Some(count), QueryLanguage::JsonPath) => {
                config.push("MaxItemsPath", crate::builder::json_path_expression(&count));
            }
            (None, _) => {}
        }
        let mut reader = ItemReader::default();
        reader.resource = resource.into();
        (reader.parameters, reader.arguments) = in_language(&request, language);
        reader.reader_config = (!config.is_empty()).then_some(config);
        Source::Reader(reader)
    }
}

/// `Parameters` and `Arguments`, of which a query language has one.
fn in_language(request: &[(&'static str, Node)], language: QueryLanguage) -> (Option<Value>, Option<Value>) {
    let mut all = Object::new();
    for (name, node) in request {
        member(&mut all, name, node, language);
    }
    match language {
        QueryLanguage::Jsonata => (None, Some(all.into())),
        QueryLanguage::JsonPath => (Some(all.into()), None),
    }
}

/// Where the results of a map go, and in which form.
#[derive(Debug, Clone)]
#[must_use = "a writer is given to a map"]
pub struct Writer {
    request: Vec<(&'static str, Node)>,
    config: Option<(&'static str, &'static str)>,
}

/// A bucket and the prefix of the names that the results get.
#[allow(clippy::needless_pass_by_value)]
pub fn results<B: Val, P: Val>(bucket: B, prefix: P) -> Writer
where
    B::Ty: Fits<String>,
    P::Ty: Fits<String>,
{
    Writer { request: vec![("Bucket", bucket.to_node()), ("Prefix", prefix.to_node())], config: None }
}

impl Writer {
    fn output(mut self, output: &'static str) -> Self {
        let (_, transformation) = self.config.unwrap_or(("JSON", "NONE"));
        self.config = Some((output, transformation));
        self
    }

    fn transformation(mut self, transformation: &'static str) -> Self {
        let (output, _) = self.config.unwrap_or(("JSON", "NONE"));
        self.config = Some((output, transformation));
        self
    }

    /// Writes a list as JSON, which is the default.
    pub fn json(self) -> Self {
        self.output("JSON")
    }

    /// Writes one JSON value a line.
    pub fn json_lines(self) -> Self {
        self.output("JSONL")
    }

    /// Writes the outputs of the child executions, without what is known of the executions.
    pub fn compact(self) -> Self {
        self.transformation("COMPACT")
    }

    /// As [`compact`](Self::compact); an output that is a list becomes as many results as it has elements.
    pub fn flattened(self) -> Self {
        self.transformation("FLATTEN")
    }

    pub(crate) fn into_result_writer(self, language: QueryLanguage) -> ResultWriter {
        let mut writer = ResultWriter::default();
        writer.resource = Some("arn:aws:states:::s3:putObject".into());
        (writer.parameters, writer.arguments) = in_language(&self.request, language);
        writer.writer_config = self.config.map(|(output, transformation)| {
            Object::new().with("OutputType", output).with("Transformation", transformation)
        });
        writer
    }
}
