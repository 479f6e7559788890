//! Child workflows: executions of other state machines.
//!
//! Sources: AWS Step Functions Developer Guide, "Start a new AWS Step Functions state machine from a running execution" (the
//! patterns, `AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID`, `.sync:2` gives the output as JSON), "Perform selective checkpointing
//! using Standard and Express workflows" (a Standard parent waits for an Express child with `.sync`); AWS Step Functions API
//! Reference, `StartExecution` and `DescribeExecution`.

use std::marker::PhantomData;

use sfn_asl::ResourceHandle;
use sfn_asl::model::QueryLanguage;

use super::arguments::Arguments;
use super::{NotInExpress, TaskCall, TaskParts, WaitForTaskToken};
use crate::Payload;
use crate::builder::json_path;
use crate::error::StepFunctions;
use crate::expr::{Fits, Literal, Node, Place, Root, Val};
use crate::payload::Shape;

/// The member of a child's input by which Step Functions links both executions.
const STARTED_BY: &str = "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID";

/// A child workflow that the state waits for (`.sync:2`), whose output is a `T`:
/// `state_machine price_order(Order) -> Price;`.
///
/// The execution reports `States.TaskFailed` if the child does not succeed.
///
/// ```
/// use sfn_dsl::prelude::*;
///
/// #[derive(Payload)]
/// struct Order { id: String }
/// #[derive(Payload)]
/// struct Price { total: f64 }
///
/// resources! {
///     state_machine price_order(Order) -> Price;
/// }
///
/// let mut workflow = WorkflowBuilder::<Order>::new();
/// let order = workflow.input();
/// let price = workflow.task("Price", price_order(&order)).bind("price").next("Done");
/// workflow.succeed("Done", Slot::<f64>::new(&price.total));
/// let text = workflow.finish().to_json();
/// assert!(text.contains("arn:aws:states:::states:startExecution.sync:2"));
/// assert!(text.contains("AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID"));
/// ```
#[derive(Debug, Clone)]
pub struct ChildWorkflow<T> {
    start: StartExecution,
    of: PhantomData<fn() -> T>,
}

impl<T> ChildWorkflow<T> {
    /// An execution of `machine`; `input` is of the shape `shape`, and `{}` if there is none.
    pub fn new(machine: ResourceHandle, input: Option<Node>, shape: &Shape) -> Self {
        Self { start: StartExecution::new(machine, input, shape), of: PhantomData }
    }

    /// Starts the child, and does not wait for it.
    #[must_use]
    pub fn start(self) -> StartExecution {
        self.start
    }

    /// The name of the child's execution, which no execution of the last 90 days may have.
    #[must_use]
    pub fn named<V: Val>(mut self, name: V) -> Self
    where
        V::Ty: Fits<String>,
    {
        self.start = self.start.named(name);
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T> TaskCall for ChildWorkflow<T> {
    type Output = T;
    type Errors = StepFunctions;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        let mut parts = self.start.into_parts(language);
        parts.resource.push_str(".sync:2");
        parts.result = Place::root(Root::StateResult).field("Output");
        parts
    }
}

impl<T> NotInExpress for ChildWorkflow<T> {}

/// A child workflow that is started and not waited for.
#[derive(Debug, Clone)]
pub struct StartExecution {
    machine: ResourceHandle,
    input: Option<Node>,
    /// Whether the input is an object, which then says who started the child.
    is_object: bool,
    name: Option<Node>,
}

impl StartExecution {
    /// An execution of `machine`; `input` is of the shape `shape`, and `{}` if there is none.
    pub fn new(machine: ResourceHandle, input: Option<Node>, shape: &Shape) -> Self {
        let is_object = input.is_none() || is_object(shape);
        Self { machine, input, is_object, name: None }
    }

    /// The name of the child's execution, which no execution of the last 90 days may have.
    #[must_use]
    #[allow(clippy::needless_pass_by_value)]
    pub fn named<V: Val>(mut self, name: V) -> Self
    where
        V::Ty: Fits<String>,
    {
        self.name = Some(name.to_node());
        self
    }
}

#[diagnostic::do_not_recommend]
impl TaskCall for StartExecution {
    type Output = ExecutionStarted;
    type Errors = StepFunctions;

    fn into_parts(self, language: QueryLanguage) -> TaskParts {
        let input = self.input.unwrap_or_else(|| Node::Object(Vec::new()));
        let input = if self.is_object { with_parent(input, language) } else { input };
        Arguments::new(language)
            .with("StateMachineArn", self.machine.arn())
            .node("Input", &input)
            .maybe("Name", self.name.as_ref())
            .call("states:startExecution")
    }
}

#[diagnostic::do_not_recommend]
impl WaitForTaskToken for StartExecution {}

fn is_object(shape: &Shape) -> bool {
    match shape {
        Shape::Struct(_) | Shape::Map(..) => true,
        Shape::Newtype(newtype) => is_object(&newtype.inner.get()),
        _ => false,
    }
}

/// The input with the id of this execution as one more member.
fn with_parent(input: Node, language: QueryLanguage) -> Node {
    let id = Node::Place(Place::root(Root::Context).field("Execution").field("Id"));
    match (input, language) {
        (Node::Object(mut members), _) => {
            members.push((STARTED_BY.into(), id));
            Node::Object(members)
        }
        (input, QueryLanguage::Jsonata) => Node::Merge(vec![input, Node::Object(vec![(STARTED_BY.into(), id)])]),
        // An object that is made while the execution runs comes from text.
        (input, QueryLanguage::JsonPath) => {
            let text = |text: &str| Node::Literal(Literal::String(text.to_owned()));
            let own = Node::Format(vec![text(&format!("{{\"{STARTED_BY}\":\"")), id, text("\"}")]);
            let (input, own) = (json_path::expression(&input), json_path::expression(&own));
            Node::Raw(format!("States.JsonMerge({input}, States.StringToJson({own}), false)"))
        }
    }
}

/// What Step Functions says of an execution that was started.
#[derive(Debug, Clone, PartialEq, Eq, Payload)]
pub struct ExecutionStarted {
    /// The execution's ARN.
    #[serde(rename = "ExecutionArn")]
    pub execution_arn: String,
}
