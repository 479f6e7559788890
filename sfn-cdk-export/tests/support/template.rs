//! What CloudFormation makes of a template: its functions evaluated, its substitutions filled in.

use std::collections::BTreeMap;

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Value, json};
use sfn_asl::Text;
use sfn_asl::token::Token;
use sfn_cdk_export::{Deployment, Environment};

/// A place of deployment with the values of parameters and attributes: `ValidateOrderArn`, `Function.Arn`.
pub struct Stack {
    pub environment: Environment,
    pub values: BTreeMap<String, String>,
}

impl Stack {
    fn value(&self, name: &str) -> String {
        match name {
            "AWS::Partition" => self.environment.partition.clone(),
            "AWS::Region" => self.environment.region.clone(),
            "AWS::AccountId" => self.environment.account_id.clone(),
            "AWS::URLSuffix" => self.environment.url_suffix().to_owned(),
            name => self.values.get(name).unwrap_or_else(|| panic!("no value for {name}")).clone(),
        }
    }

    /// A value with its functions evaluated.
    pub fn evaluate(&self, value: &Value) -> Value {
        match value {
            Value::Array(items) => items.iter().map(|item| self.evaluate(item)).collect(),
            Value::Object(object) if object.len() == 1 => {
                let (key, argument) = object.iter().next().unwrap();
                match key.as_str() {
                    "Ref" => json!(self.value(argument.as_str().unwrap())),
                    "Fn::GetAtt" => {
                        let names: Vec<&str> =
                            argument.as_array().unwrap().iter().map(|n| n.as_str().unwrap()).collect();
                        json!(self.value(&names.join(".")))
                    }
                    "Fn::Sub" => json!(self.sub(argument)),
                    "Fn::Join" => {
                        let parts = self.evaluate(&argument[1]);
                        let parts: Vec<&str> = parts.as_array().unwrap().iter().map(|p| p.as_str().unwrap()).collect();
                        json!(parts.join(argument[0].as_str().unwrap()))
                    }
                    "Fn::Split" => {
                        let text = self.evaluate(&argument[1]);
                        text.as_str().unwrap().split(argument[0].as_str().unwrap()).collect()
                    }
                    "Fn::Select" => {
                        let index = usize::try_from(argument[0].as_u64().unwrap()).unwrap();
                        self.evaluate(&argument[1])[index].clone()
                    }
                    key => json!({key: self.evaluate(argument)}),
                }
            }
            Value::Object(object) => {
                Value::Object(object.iter().map(|(key, value)| (key.clone(), self.evaluate(value))).collect())
            }
            scalar => scalar.clone(),
        }
    }

    fn sub(&self, argument: &Value) -> String {
        let none = json!({});
        let (pattern, variables) = match argument {
            Value::String(pattern) => (pattern.as_str(), &none),
            both => (both[0].as_str().unwrap(), &both[1]),
        };
        let mut out = String::new();
        let mut rest = pattern;
        while let Some((before, after)) = rest.split_once("${") {
            let (name, behind) = after.split_once('}').unwrap_or_else(|| panic!("{pattern}"));
            out.push_str(before);
            match (name.strip_prefix('!'), variables.get(name)) {
                (Some(literal), _) => out.push_str(&format!("${{{literal}}}")),
                (None, Some(variable)) => out.push_str(self.evaluate(variable).as_str().unwrap()),
                (None, None) => out.push_str(&self.value(name)),
            }
            rest = behind;
        }
        out + rest
    }

    /// The definition that Step Functions gets: plain replacement of `${key}` for the keys that are given, nothing else.
    pub fn definition(&self, text: &str, substitutions: Option<&Value>) -> sfn_asl::Value {
        let mut text = text.to_owned();
        if let Some(substitutions) = substitutions {
            for (key, value) in substitutions.as_object().unwrap() {
                text = text.replace(&format!("${{{key}}}"), self.evaluate(value).as_str().unwrap());
            }
        }
        assert!(!text.contains("{{resolve:"), "a dynamic reference: {text}");
        sfn_asl::json::parse(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
    }
}

/// The definition that should arrive: tokens replaced in the tree, never in text, and the partition of every ARN of a
/// service integration.
pub fn expected(deployment: &Deployment, stack: &Stack, value_of: impl Fn(&Token) -> String) -> sfn_asl::Value {
    let definition = deployment.machine().machine().to_value();
    let definition = localised(&definition, &stack.environment.partition);
    definition.map_text(&mut |text: &Text| text.substitute(|token| value_of(token).as_str().into()))
}

fn localised(value: &sfn_asl::Value, partition: &str) -> sfn_asl::Value {
    match value {
        sfn_asl::Value::Array(items) => items.iter().map(|item| localised(item, partition)).collect::<Vec<_>>().into(),
        sfn_asl::Value::Object(object) => {
            let member = |(key, value): (&str, &sfn_asl::Value)| {
                let integration =
                    value.as_str().filter(|_| key == "Resource").and_then(|arn| arn.split_once(":states:::"));
                let value = integration.map_or_else(
                    || localised(value, partition),
                    |(_, action)| format!("arn:{partition}:states:::{action}").into(),
                );
                (key.to_owned(), value)
            };
            object.iter().map(member).collect::<sfn_asl::Object>().into()
        }
        scalar => scalar.clone(),
    }
}

/// The JSON template.
pub fn json_template(deployment: &Deployment) -> Value {
    let files = deployment.cloudformation().unwrap();
    let path = format!("{}.template.json", deployment.name());
    serde_json::from_str(files.get(&path).unwrap()).unwrap()
}

/// The YAML template.
pub fn yaml_template(deployment: &Deployment) -> Value {
    let files = deployment.cloudformation().unwrap();
    yaml(files.get(&format!("{}.template.yaml", deployment.name())).unwrap())
}

/// The SAM template and the definition beside it.
pub fn sam_template(deployment: &Deployment) -> (Value, String) {
    let files = deployment.sam().unwrap();
    let name = deployment.name();
    let template = yaml(files.get(&format!("{name}.template.yaml")).unwrap());
    (template, files.get(&format!("{name}.asl.json")).unwrap().to_owned())
}

/// YAML by its own parser, in the terms of JSON.
pub fn yaml(text: &str) -> Value {
    let mut documents = Yaml::load_from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(documents.len(), 1);
    to_json(&documents.remove(0))
}

fn to_json(node: &Yaml<'_>) -> Value {
    match node {
        Yaml::Value(Scalar::String(text)) => json!(text),
        Yaml::Value(Scalar::Integer(number)) => json!(number),
        Yaml::Value(Scalar::FloatingPoint(number)) => json!(number.into_inner()),
        Yaml::Value(Scalar::Boolean(value)) => json!(value),
        Yaml::Value(Scalar::Null) => Value::Null,
        Yaml::Sequence(items) => items.iter().map(to_json).collect(),
        Yaml::Mapping(members) => {
            let mut out = Map::new();
            for (key, value) in members {
                let Value::String(key) = to_json(key) else { panic!("the key {key:?} is no string") };
                assert!(out.insert(key, to_json(value)).is_none());
            }
            out.into()
        }
        other => panic!("{other:?}"),
    }
}
