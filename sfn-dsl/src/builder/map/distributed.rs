//! Map states that run as child executions.

use std::marker::PhantomData;

use sfn_asl::model::{ExecutionType, ItemBatcher, ItemReader, Map, ProcessorConfig, QueryLanguage};

use super::super::{Ends, ResultWriter, Scope};
use super::captures::{Passed, Selection};
use super::{Capture, Captures, Count, Items, MappedBuilder, Share, put_items, put_number};
use crate::expr::{Node, Path, Place, Root, Val};
use crate::payload::Payload;
use crate::s3::{MapRun, Writer};

/// What a Distributed Map goes through: a list in the workflow's data, or what a reader reads ([`s3`](crate::s3)).
#[diagnostic::on_unimplemented(
    message = "a map cannot go through `{Self}`",
    label = "neither a list nor a reader",
    note = "a reader is one of the functions of `sfn_dsl::s3`, with `.rows::<Row>()` if it does not say itself what it reads"
)]
pub trait ItemSource {
    /// The type of an item.
    type Item: Payload;

    /// The source in the terms of a Map state.
    fn into_source(self, language: QueryLanguage) -> Source;
}

/// What a Distributed Map goes through, in the terms of a Map state.
#[derive(Debug)]
pub enum Source {
    /// `Items`, in JSONPath `ItemsPath`.
    List(Node),
    /// `ItemReader`.
    Reader(ItemReader),
}

#[diagnostic::do_not_recommend]
impl<L: Val> ItemSource for L
where
    L::Ty: Items,
{
    type Item = <L::Ty as Items>::Item;

    fn into_source(self, _: QueryLanguage) -> Source {
        Source::List(self.to_node())
    }
}

impl Scope {
    /// A Map state that runs its body for each item in a child execution, at most 10,000 at once. The child executions are of
    /// the type Standard if nothing is said. Only a Standard workflow can start them.
    pub fn distributed_map<S: ItemSource>(
        &mut self,
        name: impl Into<String>,
        items: S,
    ) -> DistributedMapBuilder<'_, S::Item> {
        let mut map = Map::default();
        match items.into_source(self.language) {
            Source::List(items) => put_items(&mut map, &items, self.language),
            Source::Reader(reader) => map.item_reader = Some(reader),
        }
        DistributedMapBuilder {
            scope: self,
            name: name.into(),
            map,
            execution: ExecutionType::Standard,
            item_name: "item".to_owned(),
            captures: (),
            of: PhantomData,
        }
    }
}

/// The results of the items are the result of the map.
#[derive(Debug)]
pub enum Collected {}

/// Where the results of the items go.
pub trait MapResult {
    /// The result of a map whose body gives an `R`.
    type Of<R>;
}

impl MapResult for Collected {
    type Of<R> = Vec<R>;
}

impl MapResult for MapRun {
    type Of<R> = MapRun;
}

/// A child execution gets one item.
#[derive(Debug)]
pub enum OneItem {}

/// A child execution gets a list of items.
#[derive(Debug)]
pub enum Batch {}

/// What a child execution gets.
pub trait ChildInput {
    /// The type of it, where an item is a `T`.
    type Of<T: Payload>: Payload;
}

impl ChildInput for OneItem {
    type Of<T: Payload> = T;
}

impl ChildInput for Batch {
    type Of<T: Payload> = Vec<T>;
}

/// What the parameters of a builder stand for; none of it is held.
type Marks<T, W, I> = fn() -> (T, W, I);

/// A Distributed Map state while it is being built: what it goes through and how, before its body. `T` is the type of an
/// item, `C` what its body captures, `W` where the results go, `I` what a child execution gets.
#[derive(Debug)]
#[must_use = "a map is added by `.each(..)` and then `.next(..)`, `.end()` or `.end_returning(..)`"]
pub struct DistributedMapBuilder<'scope, T, C = (), W = Collected, I = OneItem> {
    scope: &'scope mut Scope,
    name: String,
    map: Map,
    execution: ExecutionType,
    item_name: String,
    captures: C,
    of: PhantomData<Marks<T, W, I>>,
}

impl<'scope, T: Payload, C: Captures, W: MapResult, I: ChildInput> DistributedMapBuilder<'scope, T, C, W, I> {
    fn change<C2, W2, I2>(self, captures: impl FnOnce(C) -> C2) -> DistributedMapBuilder<'scope, T, C2, W2, I2> {
        DistributedMapBuilder {
            scope: self.scope,
            name: self.name,
            map: self.map,
            execution: self.execution,
            item_name: self.item_name,
            captures: captures(self.captures),
            of: PhantomData,
        }
    }

    /// The child executions are of the type Express: at most five minutes, without jobs, callbacks and activities.
    pub fn express(mut self) -> Self {
        self.execution = ExecutionType::Express;
        self
    }

    /// The child executions are of the type Standard.
    pub fn standard(mut self) -> Self {
        self.execution = ExecutionType::Standard;
        self
    }

    /// Sets how many child executions run at once (`MaxConcurrency`; 0 is no limit of one's own, and there are never more than
    /// 10,000). In JSONPath a number that the data says cannot come from the context object, and so not from the workflow's
    /// input (`MaxConcurrencyPath`); so it is with the other numbers.
    #[allow(clippy::needless_pass_by_value)]
    pub fn at_most_at_once<N: Val>(mut self, count: N) -> Self
    where
        N::Ty: Count,
    {
        let Map { max_concurrency, max_concurrency_path, .. } = &mut self.map;
        put_number(max_concurrency, max_concurrency_path, &count.to_node(), self.scope.language);
        self
    }

    /// Goes on as long as no more than so many items fail (`ToleratedFailureCount`).
    #[allow(clippy::needless_pass_by_value)]
    pub fn tolerate_failures<N: Val>(mut self, count: N) -> Self
    where
        N::Ty: Count,
    {
        let Map { tolerated_failure_count, tolerated_failure_count_path, .. } = &mut self.map;
        put_number(tolerated_failure_count, tolerated_failure_count_path, &count.to_node(), self.scope.language);
        self
    }

    /// Goes on as long as no more than this share of the items fails (`ToleratedFailurePercentage`, 0 to 100).
    #[allow(clippy::needless_pass_by_value)]
    pub fn tolerate_percentage<N: Val>(mut self, share: N) -> Self
    where
        N::Ty: Share,
    {
        let Map { tolerated_failure_percentage, tolerated_failure_percentage_path, .. } = &mut self.map;
        let (field, path) = (tolerated_failure_percentage, tolerated_failure_percentage_path);
        put_number(field, path, &share.to_node(), self.scope.language);
        self
    }

    /// Sets the name of the map run (`Label`, 1 to 40 characters), of which the names of the child executions are made.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.map.label = Some(label.into());
        self
    }

    /// Sets the name that the item has where the body gets more than it, in `ItemSelector`; `item` if nothing is said.
    pub fn item_name(mut self, name: impl Into<String>) -> Self {
        self.item_name = name.into();
        self
    }

    /// Hands a value to the body under a name, by `ItemSelector`, or by `BatchInput` where there are batches. Child executions
    /// can read neither outer variables nor the workflow's input.
    pub fn capture<V: Payload>(
        self,
        name: impl Into<String>,
        value: &Path<V>,
    ) -> DistributedMapBuilder<'scope, T, (C, Capture<V>), W, I> {
        self.capture_parts(Capture::new(name, value))
    }

    /// As [`capture`](Self::capture), for parts of a value.
    pub fn capture_parts<V: Payload>(
        self,
        capture: Capture<V>,
    ) -> DistributedMapBuilder<'scope, T, (C, Capture<V>), W, I> {
        self.change(|others| (others, capture))
    }

    /// Writes the results to Amazon S3. The result of the map is where they are.
    pub fn results_into(mut self, writer: Writer) -> DistributedMapBuilder<'scope, T, C, MapRun, I> {
        self.map.result_writer = Some(writer.into_result_writer(self.scope.language));
        self.change(|captures| captures)
    }

    /// Sets the field `ResultWriter`; what the result of the map then is, is the caller's word.
    pub fn result_writer<R: MapResult>(mut self, writer: ResultWriter) -> DistributedMapBuilder<'scope, T, C, R, I> {
        self.map.result_writer = Some(writer.into_model(self.scope.language));
        self.change(|captures| captures)
    }

    fn batcher(&mut self) -> &mut ItemBatcher {
        self.map.item_batcher.get_or_insert_default()
    }

    /// Hands so many items to a child execution at once (`MaxItemsPerBatch`): the body gets a list of them.
    #[allow(clippy::needless_pass_by_value)]
    pub fn in_batches_of<N: Val>(mut self, count: N) -> DistributedMapBuilder<'scope, T, C, W, Batch>
    where
        N::Ty: Count,
    {
        let language = self.scope.language;
        let ItemBatcher { max_items_per_batch, max_items_per_batch_path, .. } = self.batcher();
        put_number(max_items_per_batch, max_items_per_batch_path, &count.to_node(), language);
        self.change(|captures| captures)
    }

    /// Hands as many items to a child execution as have at most so many bytes (`MaxInputBytesPerBatch`, 1 to 262,144): the
    /// body gets a list of them.
    #[allow(clippy::needless_pass_by_value)]
    pub fn in_batches_of_bytes<N: Val>(mut self, bytes: N) -> DistributedMapBuilder<'scope, T, C, W, Batch>
    where
        N::Ty: Count,
    {
        let language = self.scope.language;
        let ItemBatcher { max_input_bytes_per_batch, max_input_bytes_per_batch_path, .. } = self.batcher();
        put_number(max_input_bytes_per_batch, max_input_bytes_per_batch_path, &bytes.to_node(), language);
        self.change(|captures| captures)
    }

    /// As [`in_batches_of`](Self::in_batches_of) and [`in_batches_of_bytes`](Self::in_batches_of_bytes): a batch ends with
    /// whatever is reached first.
    pub fn in_batches_of_items_or_bytes<N: Val, M: Val>(
        mut self,
        count: N,
        bytes: M,
    ) -> DistributedMapBuilder<'scope, T, C, W, Batch>
    where
        N::Ty: Count,
        M::Ty: Count,
    {
        let language = self.scope.language;
        let ItemBatcher { max_items_per_batch, max_items_per_batch_path, .. } = self.batcher();
        put_number(max_items_per_batch, max_items_per_batch_path, &count.to_node(), language);
        self.in_batches_of_bytes(bytes)
    }

    /// What runs for each item, or for each batch of them, in a child execution. The body is built by a function, which gets
    /// the item or the list of a batch, and what was captured, in nested pairs: `((), first)`, `(((), first), second)`. The
    /// first state added is the first to run. The closure gives what `.end_returning(..)` or `.succeed(..)` gave, or nothing.
    pub fn each<E: Ends>(self, build: super::Body<I::Of<T>, C::Inside, E>) -> MappedBuilder<'scope, W::Of<E::Output>> {
        let Self { scope, name, mut map, execution, item_name, captures, .. } = self;
        let input = Place::root(Root::StateInput);
        let (item, inside) = if let Some(batcher) = &mut map.item_batcher {
            let mut selection = Selection::new(Passed::Always, input.field("BatchInput"), scope.language);
            let inside = captures.into_inside(&mut selection);
            batcher.batch_input = selection.into_batch_input().map(Into::into);
            (input.field("Items"), inside)
        } else {
            let mut selection = Selection::new(Passed::Always, input, scope.language);
            let inside = captures.into_inside(&mut selection);
            let (item, selector) = selection.with_item(&item_name);
            map.item_selector = selector.map(Into::into);
            (item, inside)
        };
        let mut body = scope.body();
        build(&mut body, Path::at(item), inside);
        let mut processor = body.into_item_processor();
        processor.processor_config = Some(ProcessorConfig::distributed(execution));
        map.item_processor = Some(processor);
        MappedBuilder::new(scope, name, map)
    }
}
