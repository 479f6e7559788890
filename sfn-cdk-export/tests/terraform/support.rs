//! A deployment, and what a module comes to when `hcl-rs` evaluates it as Terraform would.

use hcl::eval::{Context, Evaluate, FuncArgs, FuncDef};
use serde_json::{Value as Json, json};
use sfn_asl::json::{Style, Value, Writer};
use sfn_asl::model::{Fail, Pass, StateMachine, States, Task};
use sfn_asl::token::{Attribute, Pseudo, ResourceHandle, ResourceKind, Token};
use sfn_asl::{Text, ValidStateMachine};
use sfn_cdk_export::{Deployment, Environment, Files, arn};

pub(crate) const REGION: &str = "cn-north-1";
pub(crate) const ACCOUNT: &str = "111122223333";

pub(crate) fn environment() -> Environment {
    Environment::new("aws-cn", REGION, ACCOUNT)
}

pub(crate) fn function(name: &str) -> ResourceHandle {
    ResourceHandle::new(ResourceKind::LambdaFunction, name)
}

pub(crate) fn queue(name: &str) -> ResourceHandle {
    ResourceHandle::new(ResourceKind::SqsQueue, name)
}

/// The ARN that every handle of a kind has in these tests.
pub(crate) fn arn_of(handle: &ResourceHandle) -> String {
    match handle.kind {
        ResourceKind::LambdaFunction => format!("arn:aws-cn:lambda:{REGION}:{ACCOUNT}:function:{}", handle.name),
        ResourceKind::SqsQueue => format!("arn:aws-cn:sqs:{REGION}:{ACCOUNT}:{}", handle.name),
        other => panic!("{other:?}"),
    }
}

/// What a token comes to.
pub(crate) fn value_of(token: &Token) -> String {
    match token {
        Token::Pseudo(Pseudo::Partition) => "aws-cn".to_owned(),
        Token::Pseudo(Pseudo::Region) => REGION.to_owned(),
        Token::Pseudo(Pseudo::AccountId) => ACCOUNT.to_owned(),
        Token::Pseudo(Pseudo::UrlSuffix) => "amazonaws.com.cn".to_owned(),
        Token::Resource(token) => {
            let handle = &token.resource;
            arn::attribute(handle.kind, token.attribute, &arn_of(handle), "amazonaws.com.cn").unwrap()
        }
        other => panic!("{other:?}"),
    }
}

/// A machine that has `text` wherever a definition can have text: as a state's name (if the validator takes it), comment,
/// payload key and value, cause. It calls a function and sends to a queue.
pub(crate) fn machine_with(text: &str) -> ValidStateMachine {
    let build = |name: &str| {
        let mut first = Pass::default();
        first.comment = Some(text.to_owned());
        let mut inner = sfn_asl::Object::new().with("Ref", text).with("Fn::Sub", "${AWS::Region}");
        if !["Ref", "Fn::Sub", "both"].contains(&text) {
            inner.push(text, text);
        }
        let mut both = Text::from(text);
        both.push_token(queue("orders").arn());
        both.push_str(text);
        first.result = Some(inner.with("both", both).into());
        first.next = Some("Call".to_owned());
        let mut call = Task::new("arn:aws:states:::lambda:invoke");
        call.parameters = Some(
            sfn_asl::Object::new()
                .with("FunctionName", function("validate_order").arn())
                .with(
                    "Payload",
                    sfn_asl::Object::new().with("text", text).with("${validate_order_arn}", "${partition}"),
                )
                .into(),
        );
        call.next = Some("Send".to_owned());
        let mut send = Task::new("arn:aws:states:::sqs:sendMessage");
        send.parameters = Some(
            sfn_asl::Object::new()
                .with("QueueUrl", queue("orders").attribute(Attribute::Url))
                .with("MessageBody", text)
                .into(),
        );
        send.next = Some("Failed".to_owned());
        let mut failed = Fail::default();
        failed.error = Some("Error".into());
        failed.cause = Some(text.into());
        let mut states = States::new();
        states.push(name, first);
        states.push("Call", call);
        states.push("Send", send);
        states.push("Failed", failed);
        let mut machine = StateMachine::new(name, states);
        machine.comment = Some(text.to_owned());
        machine.validate()
    };
    let clash = ["Call", "Send", "Failed", ""].contains(&text);
    let named = if clash { build("First") } else { build(text).or_else(|_| build("First")) };
    named.unwrap_or_else(|diagnostics| panic!("{text:?}: {diagnostics:?}"))
}

/// The definition of a deployment as JSON, its tokens replaced.
pub(crate) fn expected_definition(deployment: &Deployment) -> Json {
    let plan = deployment.plan().unwrap();
    let value: Value =
        plan.definition.to_value().map_text(&mut |text: &Text| text.substitute(|token| value_of(token).into()));
    serde_json::from_str(&Writer::new(Style::Plain, |_| unreachable!()).pretty(&value)).unwrap()
}

/// A module, read and ready to be evaluated.
pub(crate) struct Module {
    pub(crate) files: Files,
    pub(crate) name: String,
    pub(crate) main: hcl::Body,
    context: Context<'static>,
}

impl Module {
    pub(crate) fn of(deployment: &Deployment) -> Self {
        let files = deployment.terraform().unwrap();
        let body = |file: &str| {
            let text = files.get(file).unwrap_or_else(|| panic!("no {file}"));
            hcl::parse(text).unwrap_or_else(|error| panic!("{file}: {error}\n{text}"))
        };
        let mut variables = json!({"tags": {}});
        for block in body("variables.tf").blocks() {
            let name = block.labels()[0].as_str();
            if name.ends_with("_arn") {
                let handle = deployment
                    .plan()
                    .unwrap()
                    .handles
                    .into_iter()
                    .find(|handle| sfn_cdk_export::plan::variable(handle) == name)
                    .unwrap();
                variables[name] = arn_of(&handle).into();
            }
        }
        for file in ["versions.tf", "outputs.tf"] {
            body(file);
        }
        Self { name: deployment.name().replace('-', "_"), main: body("main.tf"), context: context(&variables), files }
    }

    /// A block by its kind and labels.
    pub(crate) fn block(&self, kind: &str, labels: &[&str]) -> &hcl::Block {
        self.main
            .blocks()
            .find(|block| {
                block.identifier() == kind
                    && block.labels().iter().map(hcl::BlockLabel::as_str).eq(labels.iter().copied())
            })
            .unwrap_or_else(|| panic!("no {kind} {labels:?}"))
    }

    /// An attribute of a block, evaluated.
    pub(crate) fn value(&self, block: &hcl::Block, name: &str) -> Json {
        let attribute = block.body().attributes().find(|attribute| attribute.key() == name);
        let value = attribute.unwrap_or_else(|| panic!("no {name}")).expr().evaluate(&self.context).unwrap();
        serde_json::to_value(value).unwrap()
    }

    /// What the machine's definition comes to.
    pub(crate) fn definition(&self) -> Json {
        let machine = self.block("resource", &["aws_sfn_state_machine", &self.name]);
        let arguments = self.value(machine, "definition");
        let path = arguments[0].as_str().unwrap().strip_prefix("module/").unwrap();
        let mut context = Context::new();
        for (name, value) in arguments[1].as_object().unwrap() {
            context.declare_var(name.as_str(), value.as_str().unwrap());
        }
        let text = self.files.get(path).unwrap();
        let template: hcl::Template = text.parse().unwrap_or_else(|error| panic!("{error}\n{text}"));
        let definition = template.evaluate(&context).unwrap_or_else(|error| panic!("{error}\n{text}"));
        serde_json::from_str(&definition).unwrap()
    }

    /// A policy document as the provider makes it, one value in place of a list of one.
    pub(crate) fn policy(&self, suffix: &str) -> Json {
        let document = self.block("data", &["aws_iam_policy_document", &format!("{}{suffix}", self.name)]);
        let statements = document.body().blocks().map(|block| {
            let mut out = json!({
                "Sid": self.value(block, "sid"),
                "Effect": self.value(block, "effect"),
                "Action": one_or_more(self.value(block, "actions")),
            });
            if block.body().attributes().any(|attribute| attribute.key() == "resources") {
                out["Resource"] = one_or_more(self.value(block, "resources"));
            }
            for inner in block.body().blocks() {
                match inner.identifier() {
                    "principals" => {
                        let service = one_or_more(self.value(inner, "identifiers"));
                        out["Principal"] = json!({ self.value(inner, "type").as_str().unwrap(): service });
                    }
                    "condition" => {
                        let operator = self.value(inner, "test").as_str().unwrap().to_owned();
                        let key = self.value(inner, "variable").as_str().unwrap().to_owned();
                        out["Condition"][operator][key] = one_or_more(self.value(inner, "values"));
                    }
                    other => panic!("{other}"),
                }
            }
            out
        });
        json!({"Version": "2012-10-17", "Statement": statements.collect::<Vec<_>>()})
    }

    /// The local value `tags`.
    pub(crate) fn tags(&self) -> Json {
        self.value(self.block("locals", &[]), "tags")
    }
}

fn one_or_more(value: Json) -> Json {
    match value.as_array().map(Vec::as_slice) {
        Some([only]) => only.clone(),
        _ => value,
    }
}

fn context(variables: &Json) -> Context<'static> {
    let mut context = Context::new();
    let mut declare = |name: &str, value: Json| {
        context.declare_var(name, serde_json::from_value::<hcl::Value>(value).unwrap());
    };
    declare("var", variables.clone());
    declare("path", json!({"module": "module"}));
    declare(
        "data",
        json!({
            "aws_partition": {"current": {"partition": "aws-cn", "dns_suffix": "amazonaws.com.cn"}},
            "aws_service": {"states": {"region": REGION}},
            "aws_caller_identity": {"current": {"account_id": ACCOUNT}},
        }),
    );
    declare("aws_lambda_function", json!({"validate_order": {"arn": arn_of(&function("validate_order"))}}));
    declare("aws_sqs_queue", json!({"all": [{"arn": arn_of(&queue("orders"))}]}));
    context.declare_func("split", FuncDef::builder().variadic_param(hcl::eval::ParamType::Any).build(split));
    context.declare_func("merge", FuncDef::builder().variadic_param(hcl::eval::ParamType::Any).build(merge));
    context.declare_func("templatefile", FuncDef::builder().variadic_param(hcl::eval::ParamType::Any).build(list));
    context
}

/// In place of `templatefile`: its arguments.
#[allow(clippy::unnecessary_wraps)]
fn list(arguments: FuncArgs) -> Result<hcl::Value, String> {
    Ok(hcl::Value::Array(arguments.into_values()))
}

fn split(arguments: FuncArgs) -> Result<hcl::Value, String> {
    match arguments.into_values().as_slice() {
        [hcl::Value::String(separator), hcl::Value::String(text)] => {
            Ok(hcl::Value::Array(text.split(separator.as_str()).map(hcl::Value::from).collect()))
        }
        other => Err(format!("{other:?}")),
    }
}

fn merge(arguments: FuncArgs) -> Result<hcl::Value, String> {
    let mut out = hcl::Map::new();
    for value in arguments.into_values() {
        match value {
            hcl::Value::Object(items) => out.extend(items),
            other => return Err(format!("{other:?}")),
        }
    }
    Ok(hcl::Value::Object(out))
}
