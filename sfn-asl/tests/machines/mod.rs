//! Valid machines of many shapes, the same ones in every run.

use serde_json::{Map, Value, json};

pub(crate) type Object = Map<String, Value>;

/// A small generator of numbers (Knuth's MMIX constants).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn one_in(&mut self, limit: usize) -> bool {
        self.below(limit) == 0
    }
}

struct Build {
    dice: Dice,
    names: usize,
    /// Whether the machine's query language is JSONata.
    is_jsonata: bool,
    /// Whether it can be of the Express type.
    is_express: bool,
}

/// The machine of a number: the odd ones are JSONata, every third of the others has some JSONata states.
#[allow(dead_code)]
pub(crate) fn machine(seed: u64) -> Value {
    make(seed, false)
}

/// A machine without what Express workflows cannot do.
#[allow(dead_code)]
pub(crate) fn express(seed: u64) -> Value {
    make(seed, true)
}

fn make(seed: u64, is_express: bool) -> Value {
    let is_jsonata = seed % 2 == 1;
    let mut build = Build { dice: Dice(seed.wrapping_mul(7919) + 17), names: 0, is_jsonata, is_express };
    let count = 3 + build.dice.below(6);
    let mut machine = build.container(count, 0);
    if is_jsonata {
        machine.insert("QueryLanguage".into(), json!("JSONata"));
    }
    if build.dice.one_in(2) {
        machine.insert("Comment".into(), json!("made for a test: {% not read %}"));
    }
    if build.dice.one_in(3) {
        machine.insert("TimeoutSeconds".into(), json!(3600));
    }
    Value::Object(machine)
}

fn object(value: Value) -> Object {
    match value {
        Value::Object(object) => object,
        other => panic!("{other} is no object"),
    }
}

impl Build {
    fn name(&mut self) -> String {
        self.names += 1;
        let number = self.names;
        match self.dice.below(4) {
            0 => format!("Work {number}"),
            1 => format!("step-{number}"),
            2 => format!("Größe{number}"),
            _ => format!("S{number}"),
        }
    }

    /// A chain of states in which choices and catchers jump forwards, some of them with containers inside.
    fn container(&mut self, count: usize, depth: usize) -> Object {
        let names: Vec<String> = (0..count).map(|_| self.name()).collect();
        let handler = self.name();
        let mut states = Object::new();
        let mut is_handled = false;
        for (index, name) in names.iter().enumerate() {
            let later = &names[index + 1..];
            let state = self.state(later, &handler, depth, &mut is_handled);
            states.insert(name.clone(), Value::Object(state));
        }
        if is_handled {
            states.insert(handler, Value::Object(self.fail()));
        }
        object(json!({"StartAt": names[0], "States": states}))
    }

    fn fail(&mut self) -> Object {
        let state = match (self.is_jsonata, self.dice.below(3)) {
            (_, 0) => json!({"Type": "Fail"}),
            (true, 1) => json!({"Type": "Fail", "Error": "{% 'Order.' & $states.input.kind %}", "Cause": "it failed"}),
            (false, 1) => json!({"Type": "Fail", "ErrorPath": "$.error", "CausePath": "States.Format('{}', $.cause)"}),
            _ => json!({"Type": "Fail", "Error": "Order.Failed", "Cause": "it failed"}),
        };
        object(state)
    }

    fn state(&mut self, later: &[String], handler: &str, depth: usize, is_handled: &mut bool) -> Object {
        let own = !self.is_jsonata && self.dice.one_in(6);
        let is_jsonata = self.is_jsonata || own;
        let Some(next) = later.first() else {
            let mut state = match self.dice.below(3) {
                0 if is_jsonata => object(json!({"Type": "Succeed", "Output": {"done": "{% $states.input.id %}"}})),
                0 => object(json!({"Type": "Succeed", "OutputPath": "$.done"})),
                1 => {
                    let mut state = self.pass(is_jsonata);
                    state.insert("End".into(), json!(true));
                    state
                }
                _ => {
                    let mut state = self.task(is_jsonata);
                    state.insert("End".into(), json!(true));
                    state
                }
            };
            if own {
                state.insert("QueryLanguage".into(), json!("JSONata"));
            }
            return state;
        };
        let deepest = if depth < 2 { 12 } else { 8 };
        let mut state = match self.dice.below(deepest) {
            0 | 1 => self.choice(is_jsonata, later),
            2 | 3 => self.wait(is_jsonata),
            4 => self.pass(is_jsonata),
            8 | 9 => self.parallel(is_jsonata, depth),
            10 => self.map(is_jsonata, depth),
            11 if !self.is_express => self.distributed(is_jsonata, depth),
            _ => self.task(is_jsonata),
        };
        let kind = state["Type"].as_str().unwrap().to_owned();
        if kind == "Choice" {
            state.insert("Default".into(), json!(next));
        } else {
            state.insert("Next".into(), json!(next));
        }
        if matches!(kind.as_str(), "Task" | "Parallel" | "Map") {
            if self.dice.one_in(2) {
                state.insert("Retry".into(), self.retry());
            }
            if self.dice.one_in(2) {
                *is_handled = true;
                state.insert("Catch".into(), self.catch(is_jsonata, next, handler));
            }
        }
        if kind != "Choice" && self.dice.one_in(3) {
            self.names += 1;
            let name = format!("v{}", self.names);
            let assign =
                if is_jsonata { json!({name: "{% $states.input.a %}"}) } else { json!({format!("{name}.$"): "$.a"}) };
            state.insert("Assign".into(), assign);
        }
        if self.dice.one_in(4) {
            state.insert("Comment".into(), json!("$.no.path"));
        }
        if own {
            state.insert("QueryLanguage".into(), json!("JSONata"));
        }
        state
    }

    fn retry(&mut self) -> Value {
        match self.dice.below(3) {
            0 => json!([{"ErrorEquals": ["States.ALL"], "MaxAttempts": 2}]),
            1 => json!([
                {"ErrorEquals": ["Lambda.ServiceException", "Lambda.SdkClientException"], "IntervalSeconds": 2,
                 "BackoffRate": 1.5, "MaxAttempts": 6, "MaxDelaySeconds": 60, "JitterStrategy": "FULL"},
                {"ErrorEquals": ["States.ALL"]}
            ]),
            _ => json!([{"ErrorEquals": ["States.Timeout"], "MaxAttempts": 0, "Comment": "never again"}]),
        }
    }

    fn catch(&mut self, is_jsonata: bool, next: &str, handler: &str) -> Value {
        let mut first = object(json!({"ErrorEquals": ["Custom.Error", "States.TaskFailed"], "Next": next}));
        let last = object(json!({"ErrorEquals": ["States.ALL"], "Next": handler}));
        if is_jsonata {
            first.insert("Output".into(), json!("{% $states.errorOutput %}"));
        } else {
            first.insert("ResultPath".into(), json!("$.error"));
        }
        if self.dice.one_in(2) { json!([first, last]) } else { json!([last]) }
    }

    fn task(&mut self, is_jsonata: bool) -> Object {
        let resource = match self.dice.below(5) {
            0 => "arn:aws:lambda:eu-central-1:123456789012:function:work:live",
            1 => "arn:aws:states:::lambda:invoke",
            2 => "arn:aws:states:::aws-sdk:dynamodb:getItem",
            3 if !self.is_express => "arn:aws:states:eu-central-1:123456789012:activity:approve",
            _ => "arn:aws:states:::sqs:sendMessage",
        };
        let mut state = object(json!({"Type": "Task", "Resource": resource}));
        let data = match (resource.ends_with("getItem"), is_jsonata) {
            (true, true) => json!({"Id": {"S": "{% $states.input.id %}"}, "Fixed": {"S": "x"}}),
            (true, false) => json!({"Id": {"S.$": "$.id"}, "Run": {"S.$": "$$.Execution.Id"}}),
            (false, true) => {
                json!({"Id": "{% $states.input.id %}", "List": [1, "{% $count($states.input.items) %}"], "Fixed": "x"})
            }
            (false, false) => {
                json!({"Id.$": "$.id", "Name.$": "States.Format('n-{}', $.name)", "In": {"Run.$": "$$.Execution.Id"}})
            }
        };
        let request = match resource.rsplit(':').next() {
            Some("invoke") => json!({"FunctionName": "work", "Payload": data}),
            Some("getItem") => json!({"TableName": "orders", "Key": data}),
            Some("sendMessage") => {
                json!({"QueueUrl": "https://sqs.eu-central-1.amazonaws.com/123456789012/work", "MessageBody": data})
            }
            _ => data,
        };
        state.insert(if is_jsonata { "Arguments" } else { "Parameters" }.into(), request);
        if is_jsonata {
            if self.dice.one_in(2) {
                state.insert("Output".into(), json!({"answer": "{% $states.result.Payload %}"}));
            }
        } else {
            if self.dice.one_in(2) {
                state.insert("ResultSelector".into(), json!({"answer.$": "$.Payload"}));
                state.insert("ResultPath".into(), json!("$.result"));
            }
            if self.dice.one_in(3) {
                state.insert("InputPath".into(), json!("$.order"));
                state.insert("OutputPath".into(), Value::Null);
            }
        }
        match self.dice.below(4) {
            0 => {
                state.insert("TimeoutSeconds".into(), json!(60));
                state.insert("HeartbeatSeconds".into(), json!(20));
            }
            1 if is_jsonata => {
                state.insert("TimeoutSeconds".into(), json!("{% $states.input.limit %}"));
            }
            1 => {
                state.insert("TimeoutSecondsPath".into(), json!("$.limit"));
            }
            _ => {}
        }
        if self.dice.one_in(4) {
            state.insert("Credentials".into(), json!({"RoleArn": "arn:aws:iam::123456789012:role/cross"}));
        }
        state
    }

    fn pass(&mut self, is_jsonata: bool) -> Object {
        object(match (is_jsonata, self.dice.below(3)) {
            (true, 0) => json!({"Type": "Pass", "Output": "{% $merge([$states.input, {'a': 1}]) %}"}),
            (true, _) => {
                json!({"Type": "Pass", "Output": {"sum": "{% $sum($states.input.values[$ > 1]) %}", "n": null}})
            }
            (false, 0) => json!({"Type": "Pass", "Result": {"a": [1, 2, {"b": null}]}, "ResultPath": "$.fixed"}),
            (false, 1) => json!({"Type": "Pass", "Parameters": {"a.$": "$.list[0].a", "b": true}}),
            (false, _) => json!({"Type": "Pass"}),
        })
    }

    fn wait(&mut self, is_jsonata: bool) -> Object {
        object(match (is_jsonata, self.dice.below(4)) {
            (_, 0) => json!({"Type": "Wait", "Seconds": 30}),
            (_, 1) => json!({"Type": "Wait", "Timestamp": "2030-01-31T23:59:59.125Z"}),
            (true, 2) => json!({"Type": "Wait", "Seconds": "{% $states.input.pause %}"}),
            (true, _) => json!({"Type": "Wait", "Timestamp": "{% $states.input.when %}"}),
            (false, 2) => json!({"Type": "Wait", "SecondsPath": "$.pause"}),
            (false, _) => json!({"Type": "Wait", "TimestampPath": "$.when"}),
        })
    }

    fn choice(&mut self, is_jsonata: bool, later: &[String]) -> Object {
        let mut rules = Vec::new();
        for _ in 0..=self.dice.below(3) {
            let target = &later[self.dice.below(later.len())];
            rules.push(match (is_jsonata, self.dice.below(4)) {
                (true, 0) => json!({"Condition": true, "Next": target}),
                (true, 1) => json!({"Condition": "{% $states.input.n > 3 %}", "Output": {"n": 3}, "Next": target}),
                (true, _) => json!({"Condition": "{% $exists($states.input.a.b) %}", "Next": target}),
                (false, 0) => json!({"Variable": "$.n", "NumericGreaterThan": 3, "Next": target}),
                (false, 1) => json!({"Not": {"Variable": "$.a", "IsPresent": true}, "Next": target}),
                (false, 2) => json!({"And": [{"Variable": "$.a", "StringEquals": "x"},
                    {"Or": [{"Variable": "$.b", "BooleanEquals": false},
                            {"Variable": "$.t", "TimestampLessThan": "2030-01-01T00:00:00Z"}]}], "Next": target}),
                (false, _) => json!({"Variable": "$.a", "StringLessThanPath": "$.b", "Next": target}),
            });
        }
        object(json!({"Type": "Choice", "Choices": rules}))
    }

    fn parallel(&mut self, is_jsonata: bool, depth: usize) -> Object {
        let mut branches = Vec::new();
        for _ in 0..=self.dice.below(3) {
            let count = 1 + self.dice.below(3);
            branches.push(Value::Object(self.container(count, depth + 1)));
        }
        let mut state = object(json!({"Type": "Parallel", "Branches": branches}));
        if is_jsonata {
            state.insert("Output".into(), json!("{% $states.result[0] %}"));
        } else {
            state.insert("ResultSelector".into(), json!({"first.$": "$[0]"}));
        }
        state
    }

    fn map(&mut self, is_jsonata: bool, depth: usize) -> Object {
        let count = 1 + self.dice.below(3);
        let mut processor = self.container(count, depth + 1);
        if self.dice.one_in(2) {
            processor.insert("ProcessorConfig".into(), json!({"Mode": "INLINE"}));
        }
        let mut state = object(json!({"Type": "Map", "ItemProcessor": processor, "MaxConcurrency": 5}));
        if is_jsonata {
            state.insert("Items".into(), json!("{% $states.input.items %}"));
            state.insert("ItemSelector".into(), json!({"item": "{% $states.context.Map.Item.Value %}"}));
        } else {
            state.insert("ItemsPath".into(), json!("$.items"));
            state.insert("ItemSelector".into(), json!({"item.$": "$$.Map.Item.Value", "id.$": "$.id"}));
        }
        state
    }

    fn distributed(&mut self, is_jsonata: bool, depth: usize) -> Object {
        let count = 1 + self.dice.below(3);
        let mut processor = self.container(count, depth + 1);
        processor.insert("ProcessorConfig".into(), json!({"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}));
        self.names += 1;
        let payload = if is_jsonata { "Arguments" } else { "Parameters" };
        object(json!({
            "Type": "Map", "ItemProcessor": processor, "MaxConcurrency": 100, "Label": format!("each{}", self.names),
            "ToleratedFailurePercentage": 5,
            "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
                "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW", "MaxItems": 1000},
                payload: {"Bucket": "in", "Key": "items.csv"}},
            "ItemBatcher": {"MaxItemsPerBatch": 10, "BatchInput": {"fixed": 1}},
            "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", payload: {"Bucket": "out", "Prefix": "p"},
                "WriterConfig": {"OutputType": "JSON", "Transformation": "NONE"}},
        }))
    }
}
