//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg::{Long, Short, Value};
use sfn_asl::Code;
use sfn_asl::codes;
use sfn_asl::diagnostic::similar_name;
use sfn_asl::model::{ExecutionType, STATE_MACHINE_NAME_LIMIT};

use crate::levels::{Level, Levels};

/// What `--help` prints.
const HELP: &str = "\
Checks AWS Step Functions definitions (Amazon States Language), in JSON and YAML.

Usage: cargo sfn check [OPTIONS] FILE...
       cargo sfn iam [OPTIONS] FILE
       cargo sfn explain CODE

Commands:
  check FILE...   Find what is wrong with definitions
  iam FILE        Derive the IAM policy that a definition needs
  explain CODE    Explain a code such as SFN0102, or a lint such as unknown_target

Options:
  -h, --help      Print this, or the help of a command
  -V, --version   Print the version
";

const CHECK_HELP: &str = "\
Finds what is wrong with definitions.

Usage: cargo sfn check [OPTIONS] FILE...

FILE is YAML if it ends in .yaml or .yml, else JSON; - is standard input, which is JSON if it begins with { and else
YAML.

Options:
      --format FORMAT  human (default), json (one object for each file, each on its line) or github (annotations of a
                       workflow run)
      --type TYPE      STANDARD or EXPRESS: what only one of them forbids is checked as well
      --allow LINT     Don't report it
      --warn LINT      Report it as a warning
      --deny LINT      Report it as an error
  -h, --help           Print this

LINT is a code such as SFN0105, its lint such as unreachable_state, or for all warnings: warnings. Of several options
about one lint the last counts.

Exit status: 0 without errors, 1 if there are errors, 2 if the command line is wrong or a file cannot be read.
";

const IAM_HELP: &str = "\
Derives the IAM policy that the execution role of a definition needs, and says which state needs what.

Usage: cargo sfn iam [OPTIONS] FILE

FILE is YAML if it ends in .yaml or .yml, else JSON; - is standard input, which is JSON if it begins with { and else
YAML. ${...} and #{...} are placeholders of another tool.

Options:
      --format FORMAT     human (default), json (a policy document, with warnings beside it) or markdown (a report for
                          a pull request)
      --type TYPE         STANDARD or EXPRESS
      --partition NAME    The partition: aws, aws-cn, aws-us-gov, ..; that of the region (default), or aws
      --region NAME       The region, such as eu-central-1; * without
      --account DIGITS    The twelve digits of the account; * without
      --name NAME         The name of the state machine, for what it needs of itself; * without
      --logging           Executions are logged to Amazon CloudWatch Logs
      --tracing           Executions are traced with AWS X-Ray
      --kms-key ARN       The key that the state machine is encrypted with
  -h, --help              Print this

What is wrong with the definition is written to standard error; the policy is derived from what can be read.

Exit status: 0 without errors, 1 if there are errors in the definition or permissions that cannot be derived, 2 if the
command line is wrong or the file cannot be read.
";

const EXPLAIN_HELP: &str = "\
Explains a code: a wrong definition, why it is wrong, and how to mend it.

Usage: cargo sfn explain CODE

CODE is a code such as SFN0102 or its lint such as unknown_target.
";

/// What to do.
#[derive(Debug)]
pub(crate) enum Command {
    /// Print a help text.
    Help(&'static str),
    /// Print the version.
    Version,
    /// Print the page of a code.
    Explain(Code),
    /// Check files.
    Check(Arguments),
    /// Derive a policy.
    Iam(IamArguments),
}

/// How to show a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum IamFormat {
    /// For people.
    #[default]
    Human,
    /// A policy document.
    Json,
    /// A report.
    Markdown,
}

/// What to derive a policy from.
#[derive(Debug, Default)]
pub(crate) struct IamArguments {
    pub(crate) format: IamFormat,
    pub(crate) machine_type: Option<ExecutionType>,
    pub(crate) partition: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) logging: bool,
    pub(crate) tracing: bool,
    pub(crate) kms_key: Option<String>,
    pub(crate) file: PathBuf,
}

/// How to show findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Format {
    /// For people.
    #[default]
    Human,
    /// One JSON object for each file.
    Json,
    /// Workflow commands of GitHub Actions.
    Github,
}

/// What to check, and how.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    pub(crate) format: Format,
    pub(crate) machine_type: Option<ExecutionType>,
    pub(crate) levels: Levels,
    pub(crate) files: Vec<PathBuf>,
}

/// Reads the command line, the program's name included.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, String> {
    // Cargo calls `cargo-sfn sfn check ..` for `cargo sfn check ..`.
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    if arguments.get(1).is_some_and(|first| first == "sfn") {
        arguments.remove(1);
    }
    let mut parser = lexopt::Parser::from_iter(arguments);
    let command = match parser.next().map_err(|error| usage(&error))? {
        None => return Err(usage(&"a command is missing")),
        Some(Short('h') | Long("help")) => return Ok(Command::Help(HELP)),
        Some(Short('V') | Long("version")) => return Ok(Command::Version),
        Some(Value(command)) => command,
        Some(other) => return Err(usage(&other.unexpected())),
    };
    match command.to_str() {
        Some("check") => check(&mut parser),
        Some("explain") => explain(&mut parser),
        Some("iam") => iam(&mut parser),
        Some("help") => Ok(Command::Help(HELP)),
        _ => {
            let command = command.to_string_lossy();
            let similar = similar_name(&command, ["check", "explain", "iam", "help"]);
            Err(usage(&format!("there is no command `{command}`{}", did_you_mean(similar))))
        }
    }
}

fn check(parser: &mut lexopt::Parser) -> Result<Command, String> {
    let mut arguments = Arguments::default();
    while let Some(argument) = parser.next().map_err(|error| usage(&error))? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help(CHECK_HELP)),
            Long("format") => {
                let formats = [("human", Format::Human), ("json", Format::Json), ("github", Format::Github)];
                arguments.format = word(parser, "format", &formats)?;
            }
            Long("type") => {
                arguments.machine_type = Some(word(parser, "type", &TYPES)?);
            }
            Long("allow") => level(parser, Level::Allow, &mut arguments.levels)?,
            Long("warn") => level(parser, Level::Warn, &mut arguments.levels)?,
            Long("deny") => level(parser, Level::Deny, &mut arguments.levels)?,
            Value(file) => arguments.files.push(file.into()),
            other => return Err(usage(&other.unexpected())),
        }
    }
    if arguments.files.is_empty() {
        return Err(usage(&"`check` needs a file; `-` is standard input"));
    }
    Ok(Command::Check(arguments))
}

const TYPES: [(&str, ExecutionType); 2] = [("STANDARD", ExecutionType::Standard), ("EXPRESS", ExecutionType::Express)];

fn iam(parser: &mut lexopt::Parser) -> Result<Command, String> {
    let mut arguments = IamArguments::default();
    let mut file: Option<PathBuf> = None;
    while let Some(argument) = parser.next().map_err(|error| usage(&error))? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help(IAM_HELP)),
            Long("format") => {
                let formats =
                    [("human", IamFormat::Human), ("json", IamFormat::Json), ("markdown", IamFormat::Markdown)];
                arguments.format = word(parser, "format", &formats)?;
            }
            Long("type") => arguments.machine_type = Some(word(parser, "type", &TYPES)?),
            Long("partition") => {
                let is_partition = |name: &str| name == "aws" || name.starts_with("aws-") && is_of(name, "-");
                arguments.partition = Some(checked(parser, "partition", "aws, aws-cn, aws-us-gov, ..", is_partition)?);
            }
            Long("region") => {
                let is_region = |name: &str| is_of(name, "-") && name.contains('-');
                arguments.region = Some(checked(parser, "region", "a region, such as eu-central-1", is_region)?);
            }
            Long("account") => {
                let is_account = |digits: &str| digits.len() == 12 && digits.bytes().all(|c| c.is_ascii_digit());
                arguments.account = Some(checked(parser, "account", "twelve digits", is_account)?);
            }
            Long("name") => {
                let is_name =
                    |name: &str| name.len() <= STATE_MACHINE_NAME_LIMIT && is_of(&name.to_ascii_lowercase(), "-_.${}:");
                let expected = "the name of a state machine: up to 80 ASCII letters, digits, `-`, `_` and `.`";
                arguments.name = Some(checked(parser, "name", expected, is_name)?);
            }
            Long("kms-key") => {
                // A policy can't name a key by its alias.
                let is_key = |arn: &str| {
                    arn.starts_with("arn:aws")
                        && arn.contains(":kms:")
                        && arn.contains(":key/")
                        && is_of(&arn.to_ascii_lowercase(), ":/-_")
                };
                arguments.kms_key = Some(checked(parser, "kms-key", "the ARN of a key, not of an alias", is_key)?);
            }
            Long("logging") => arguments.logging = true,
            Long("tracing") => arguments.tracing = true,
            Value(value) if file.is_none() => file = Some(value.into()),
            other => return Err(usage(&other.unexpected())),
        }
    }
    arguments.file = file.ok_or_else(|| usage(&"`iam` needs a file; `-` is standard input"))?;
    Ok(Command::Iam(arguments))
}

/// Whether a text has small ASCII letters, digits and the given characters only.
fn is_of(text: &str, characters: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || characters.contains(c))
}

/// An option's value of a certain form.
fn checked(
    parser: &mut lexopt::Parser,
    option: &str,
    expected: &str,
    is_right: impl Fn(&str) -> bool,
) -> Result<String, String> {
    let value = parser.value().map_err(|error| usage(&error))?;
    match value.to_str() {
        Some(value) if is_right(value) => Ok(value.to_owned()),
        _ => Err(usage(&format!("`--{option}` cannot be `{}`: it is {expected}", value.to_string_lossy()))),
    }
}

fn explain(parser: &mut lexopt::Parser) -> Result<Command, String> {
    let mut found = None;
    while let Some(argument) = parser.next().map_err(|error| usage(&error))? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help(EXPLAIN_HELP)),
            Value(name) if found.is_none() => found = Some(code(&name.to_string_lossy(), ALL)?),
            other => return Err(usage(&other.unexpected())),
        }
    }
    found.map(Command::Explain).ok_or_else(|| usage(&"`explain` needs a code such as SFN0102"))
}

/// An option's value, one of a closed set of words.
fn word<T: Copy>(parser: &mut lexopt::Parser, option: &str, words: &[(&str, T)]) -> Result<T, String> {
    let value = parser.value().map_err(|error| usage(&error))?;
    let value = value.to_string_lossy();
    if let Some((_, meant)) = words.iter().find(|(word, _)| *word == value) {
        return Ok(*meant);
    }
    let all: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
    Err(usage(&format!("`--{option}` cannot be `{value}`: it is one of {}", all.join(", "))))
}

fn level(parser: &mut lexopt::Parser, level: Level, levels: &mut Levels) -> Result<(), String> {
    let value = parser.value().map_err(|error| usage(&error))?;
    let name = value.to_string_lossy();
    if name == "warnings" {
        levels.set_warnings(level);
        return Ok(());
    }
    let code = code(&name, &[codes::ALL])?;
    if level != Level::Deny && Levels::is_fixed(code) {
        return Err(usage(&format!("{code} ({}) is always an error: such a file cannot be read", code.lint)));
    }
    levels.set(code, level);
    Ok(())
}

/// The codes of definitions, and those of their policies.
const ALL: &[&[Code]] = &[codes::ALL, sfn_cdk_export::iam::codes::ALL];

/// The code of these that `name` is the number or the lint of.
fn code(name: &str, all: &[&[Code]]) -> Result<Code, String> {
    let all = || all.iter().copied().flatten();
    let of = |name: &str| all().find(|code| code.id.eq_ignore_ascii_case(name) || code.lint == name).copied();
    of(&name.replace('-', "_")).ok_or_else(|| {
        // Codes are all alike: a number that is one off is no hint.
        let lints = all().map(|code| code.lint).chain(["warnings"]);
        let similar = match name.to_ascii_uppercase().strip_prefix("SFN") {
            Some(digits) => all()
                .map(|code| code.id)
                .find(|id| digits.parse::<u16>().ok().is_some_and(|number| *id == format!("SFN{number:04}"))),
            None => similar_name(name, lints),
        };
        usage(&format!("there is no code and no lint `{name}`{}", did_you_mean(similar)))
    })
}

fn did_you_mean(similar: Option<&str>) -> String {
    similar.map(|similar| format!("; did you mean `{similar}`?")).unwrap_or_default()
}

fn usage(message: &dyn std::fmt::Display) -> String {
    format!("{message}\n`cargo sfn --help` prints the commands and options")
}
