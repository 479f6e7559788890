//! A derivation for its readers: in a pull request (Markdown), and for tools (JSON).

use sfn_asl::json::{Object, Value};
use sfn_asl::token::Token;
use sfn_asl::{Severity, Text};

use super::derivation::{Derivation, TargetRole};
use super::finding::Finding;
use crate::policy::{PolicyDocument, Statement};

impl Derivation {
    /// What the role may do and why, what other roles need, and what was found, in Markdown.
    pub fn to_markdown(&self, machine: &str) -> String {
        let mut out = format!("# Permissions of {}\n\n", code(machine));
        statements(&self.policy, &mut out);
        for target in &self.target_roles {
            let TargetRole { role, policy, .. } = target;
            out.push_str(&format!("\n## Permissions of {} (`Credentials`)\n\n", code(&shown(role))));
            statements(policy, &mut out);
        }
        out.push_str("\n## Findings\n\n");
        if self.findings.is_empty() {
            out.push_str("None.\n");
        }
        for finding in &self.findings {
            let found = &finding.diagnostic;
            let place = code(found.location.as_str());
            out.push_str(&format!("- {} {} at {place}: {}", severity(finding), found.code.id, prose(&found.message)));
            if let Some(help) = &found.help {
                out.push_str(&format!("; {}", prose(help)));
            }
            out.push('\n');
        }
        out
    }

    /// The same as JSON.
    pub fn to_report(&self, machine: &str) -> Value {
        let targets = self.target_roles.iter().map(|target| {
            Object::new()
                .with("role", shown(&target.role))
                .with("statements", values(&target.policy))
                .with("trust", target.trust.to_value().map_text(&mut |text| shown(text).into()))
                .into()
        });
        Object::new()
            .with("machine", machine)
            .with("statements", values(&self.policy))
            .with("targetRoles", targets.collect::<Vec<Value>>())
            .with("findings", self.findings.iter().map(finding).collect::<Vec<Value>>())
            .into()
    }
}

fn severity(finding: &Finding) -> &'static str {
    match finding.diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Allow => "note",
    }
}

fn finding(finding: &Finding) -> Value {
    let found = &finding.diagnostic;
    let or_null = |text: Option<&str>| text.map_or(Value::Null, Value::from);
    Object::new()
        .with("code", found.code.id)
        .with("severity", severity(finding))
        .with("state", or_null(finding.state.as_deref()))
        .with("location", found.location.as_str())
        .with("message", found.message.as_str())
        .with("help", or_null(found.help.as_deref()))
        .into()
}

fn values(policy: &PolicyDocument) -> Value {
    policy.statements.iter().map(value).collect::<Vec<Value>>().into()
}

fn value(statement: &Statement) -> Value {
    let texts = |texts: &mut dyn Iterator<Item = String>| texts.map(Value::from).collect::<Vec<Value>>();
    let why = statement.why.iter().map(|why| {
        let or_null = |text: Option<&str>| text.map_or(Value::Null, Value::from);
        let place = why.state.is_some().then_some(why.location.as_str());
        Object::new()
            .with("state", or_null(why.state.as_deref()))
            .with("location", or_null(place))
            .with("reason", why.reason.as_str())
            .into()
    });
    Object::new()
        .with("sid", statement.sid.as_str())
        .with("actions", texts(&mut statement.actions.iter().cloned()))
        .with("resources", texts(&mut statement.resources.iter().map(shown)))
        .with("conditions", statement.conditions_value().map_text(&mut |text| shown(text).into()))
        .with("why", why.collect::<Vec<Value>>())
        .into()
}

fn statements(policy: &PolicyDocument, out: &mut String) {
    if policy.is_empty() {
        out.push_str("None.\n");
        return;
    }
    out.push_str("| statement | allows | on | if | needed by |\n|---|---|---|---|---|\n");
    for statement in &policy.statements {
        let cell = |lines: Vec<String>| lines.join("<br>");
        let conditions = statement.conditions.iter().map(|condition| {
            let values: Vec<String> = condition.values.iter().map(|value| code(&shown(value))).collect();
            format!("{} {} {}", code(&condition.key), condition.operator, values.join(" or "))
        });
        let why = statement.why.iter().map(|why| match why.state {
            Some(_) => format!("{}: {}", code(why.location.as_str()), prose(&why.reason)),
            None => prose(&why.reason),
        });
        out.push_str(&format!(
            "| {} | {} | {} | {} | {} |\n",
            code(&statement.sid),
            cell(statement.actions.iter().map(|action| code(action)).collect()),
            cell(statement.resources.iter().map(|resource| code(&shown(resource))).collect()),
            cell(conditions.collect()),
            cell(why.collect()),
        ));
    }
}

/// A text with its tokens as `${placeholder}`.
fn shown(text: &Text) -> String {
    text.render(|token: &Token| format!("${{{}}}", token.placeholder()))
}

/// A text as code of one line in a table's cell, whatever characters it has.
fn code(text: &str) -> String {
    let text = printable(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.is_empty() || text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{}{space}{fence}", text.replace('|', "\\|"))
}

/// A text of ours, with what it quotes in backticks.
fn prose(text: &str) -> String {
    printable(text).replace('|', "\\|").replace('<', "&lt;")
}

fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_is_one_piece_of_code() {
        assert_eq!(code("a|b"), "`a\\|b`");
        assert_eq!(code("a``b"), "```a``b```");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a\nb"), "`a\u{fffd}b`");
    }
}
