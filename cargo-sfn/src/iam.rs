//! `iam`: the policy that the execution role of a definition needs.

use std::io::{self, Write as _};

use sfn_asl::json::{Object, Style, Value, Writer};
use sfn_asl::read;
use sfn_asl::token::Token;
use sfn_asl::validate;
use sfn_asl::{Severity, StateMachine};
use sfn_cdk_export::iam::{self, Derivation, Finding};
use sfn_cdk_export::{Environment, PolicyDocument, Statement};
use sfn_services::Services;

use crate::arguments::{Format, IamArguments, IamFormat};
use crate::check::{Findings, format, source};
use crate::report::{Reporter, printable};
use crate::{ERRORS, FAILED, FINE, complain, note};

/// Derives the policy of a file and gives the exit status.
pub(crate) fn run(arguments: &IamArguments) -> io::Result<u8> {
    let name = arguments.file.to_string_lossy();
    let source = match source(&arguments.file) {
        Ok(source) => source,
        Err(problem) => {
            complain(&format!("{name}: {problem}"));
            return Ok(FAILED);
        }
    };
    let options =
        validate::Options { machine_type: arguments.machine_type, catalog: Some(&Services), ..Default::default() };
    let mut checked = read::check(&source, format(&arguments.file, &source), &options);
    checked.diagnostics.retain(|located| located.diagnostic.severity > Severity::Allow);
    let findings = Findings { name: &name, source: &source, diagnostics: &checked.diagnostics };
    let mut status = if findings.is_ok() { FINE } else { ERRORS };
    let mut reporter = Reporter::new(Format::Human);
    let mut err = io::stderr().lock();
    // Whether or not anybody reads it.
    let _ = reporter.file(&findings, &mut err).and_then(|()| reporter.end(&mut err));
    drop(err);
    let Some(machine) = checked.machine.filter(|machine| machine.states.iter().next().is_some()) else {
        if findings.is_ok() {
            complain(&format!("{name}: it has no states, so there is no policy"));
        }
        return Ok(ERRORS);
    };
    let derivation = match derive(&machine, arguments) {
        Ok(derivation) => derivation,
        Err(problem) => {
            complain(&format!("{name}: {problem}"));
            return Ok(ERRORS);
        }
    };
    if derivation.findings.iter().any(|finding| finding.diagnostic.is_error()) {
        status = ERRORS;
    }
    if !is_named(arguments) && names_itself(&machine, arguments, &derivation) {
        note("the state machine's own name is not known, so the policy has `*` for it: give it with `--name`");
    }
    let mut out = io::stdout().lock();
    out.write_all(text(&derivation, arguments).as_bytes())?;
    out.flush()?;
    Ok(status)
}

fn derive(machine: &StateMachine, arguments: &IamArguments) -> Result<Derivation, sfn_cdk_export::ExportError> {
    let name = arguments.name.clone().filter(|_| is_named(arguments));
    derive_for(machine, arguments, name.as_deref().unwrap_or("*"))
}

/// Whether the name of the machine is known: a placeholder of another tool is not.
fn is_named(arguments: &IamArguments) -> bool {
    arguments.name.as_ref().is_some_and(|name| !name.contains("${"))
}

/// Whether the name of the machine is in its policy.
fn names_itself(machine: &StateMachine, arguments: &IamArguments, unnamed: &Derivation) -> bool {
    let named = derive_for(machine, arguments, "Name");
    named.is_ok_and(|named| {
        let policies = |of: &Derivation| -> Vec<PolicyDocument> {
            [&of.policy].into_iter().chain(of.target_roles.iter().map(|target| &target.policy)).cloned().collect()
        };
        policies(&named) != policies(unnamed)
    })
}

fn derive_for(
    machine: &StateMachine,
    arguments: &IamArguments,
    name: &str,
) -> Result<Derivation, sfn_cdk_export::ExportError> {
    let or_any = |given: &Option<String>| given.clone().unwrap_or_else(|| "*".to_owned());
    let mut options = iam::Options::new(name);
    options.logging = arguments.logging;
    options.tracing = arguments.tracing;
    options.kms_key = arguments.kms_key.as_deref().map(Into::into);
    options.account_id.clone_from(&arguments.account);
    options.placeholders = true;
    let of_region = || partition_of(arguments.region.as_deref().unwrap_or_default()).to_owned();
    let partition = arguments.partition.clone().unwrap_or_else(of_region);
    let environment = Environment::new(partition, or_any(&arguments.region), or_any(&arguments.account));
    // A file has no handles.
    iam::derive(machine, &options).resolved(&environment, |_| None)
}

/// The partition of a region.
///
/// Source: AWS SDK for Java 2.x, `partitions.json`: the regular expression of each partition's regions.
fn partition_of(region: &str) -> &'static str {
    const PREFIXES: [(&str, &str); 7] = [
        ("cn-", "aws-cn"),
        ("us-gov-", "aws-us-gov"),
        ("us-iso-", "aws-iso"),
        ("us-isob-", "aws-iso-b"),
        ("eu-isoe-", "aws-iso-e"),
        ("us-isof-", "aws-iso-f"),
        ("eusc-", "aws-eusc"),
    ];
    PREFIXES.iter().find(|(prefix, _)| region.starts_with(prefix)).map_or("aws", |(_, partition)| *partition)
}

fn text(derivation: &Derivation, arguments: &IamArguments) -> String {
    let name = arguments.name.clone().unwrap_or_else(|| arguments.file.to_string_lossy().into_owned());
    match arguments.format {
        IamFormat::Human => human(derivation),
        IamFormat::Markdown => derivation.to_markdown(&name),
        IamFormat::Json => {
            let mut text = Writer::new(Style::Plain, Token::placeholder).pretty(&json(derivation));
            text.push('\n');
            text
        }
    }
}

/// The policy document, and beside it what the roles of `Credentials` need and what was found.
fn json(derivation: &Derivation) -> Value {
    let mut out = Object::new()
        .with("Version", "2012-10-17")
        .with("Statement", statements(&derivation.policy))
        .with("warnings", derivation.findings.iter().map(warning).collect::<Vec<_>>());
    if !derivation.target_roles.is_empty() {
        let targets = derivation.target_roles.iter().map(|target| {
            let trust = target.trust.to_value();
            Object::new()
                .with("role", target.role.clone())
                .with(
                    "policy",
                    Object::new().with("Version", "2012-10-17").with("Statement", statements(&target.policy)),
                )
                .with("trust", trust)
                .into()
        });
        out.push("targetRoles", targets.collect::<Vec<Value>>());
    }
    out.into()
}

fn statements(policy: &PolicyDocument) -> Vec<Value> {
    policy.statements.iter().map(statement).collect()
}

fn statement(statement: &Statement) -> Value {
    let mut out = Object::new()
        .with("Sid", statement.sid.as_str())
        .with("Effect", "Allow")
        .with("Action", statement.actions.iter().map(|action| action.as_str().into()).collect::<Vec<Value>>())
        .with("Resource", statement.resources.iter().cloned().map(Into::into).collect::<Vec<Value>>());
    if let Some(condition) = PolicyDocument::new(vec![statement.clone()])
        .to_value()
        .get("Statement")
        .and_then(Value::as_array)
        .and_then(<[Value]>::first)
        .and_then(|statement| statement.get("Condition"))
    {
        out.push("Condition", condition.clone());
    }
    out.into()
}

fn warning(finding: &Finding) -> Value {
    let or_null = |text: Option<&str>| text.map_or(Value::Null, Value::from);
    Object::new()
        .with("code", finding.diagnostic.code.id)
        .with("state", or_null(finding.state.as_deref()))
        .with("message", finding.diagnostic.message.as_str())
        .with("help", or_null(finding.diagnostic.help.as_deref()))
        .into()
}

fn human(derivation: &Derivation) -> String {
    let mut out = String::new();
    let is_whole = !derivation.findings.iter().any(|finding| finding.diagnostic.is_error());
    if derivation.policy.is_empty() && !is_whole {
        out.push_str("nothing could be derived\n\n");
    } else {
        of_role(&derivation.policy, &mut out);
    }
    for target in &derivation.target_roles {
        out.push_str(&format!("the role {} of `Credentials`:\n\n", target.role));
        of_role(&target.policy, &mut out);
    }
    for finding in &derivation.findings {
        out.push_str(&format!("{finding}\n\n"));
    }
    out.lines().map(|line| printable(line) + "\n").collect::<String>().trim_end().to_owned() + "\n"
}

fn of_role(policy: &PolicyDocument, out: &mut String) {
    if policy.is_empty() {
        out.push_str("nothing is needed\n\n");
    }
    for statement in &policy.statements {
        out.push_str(&format!("{}\n", statement.sid));
        let mut lines = |title: &str, lines: Vec<String>| {
            for (index, line) in lines.into_iter().enumerate() {
                out.push_str(&format!("  {:<8}{line}\n", if index == 0 { title } else { "" }));
            }
        };
        lines("allow", statement.actions.iter().cloned().collect());
        lines("on", statement.resources.iter().map(ToString::to_string).collect());
        let conditions = statement.conditions.iter().map(|condition| {
            let values: Vec<String> = condition.values.iter().map(ToString::to_string).collect();
            format!("{} {} {}", condition.key, condition.operator, values.join(" or "))
        });
        lines("if", conditions.collect());
        lines("for", statement.why.iter().map(ToString::to_string).collect());
        out.push('\n');
    }
}
