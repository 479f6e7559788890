//! What each kind of state takes and does not take: names, jumps, clauses, arms.

use std::collections::{BTreeSet, HashSet};

use sfn_asl::counter;
use sfn_asl::model::StateType;
use syn::{Error, Ident, LitStr, Path, Type, spanned::Spanned};

use super::call::callback;
use super::json::Json;
use super::raw_state::{Part, RawState};
use super::syntax::{
    Action, Arm, Assignment, Binding, Block, Clause, Condition, Statement, Success, Workflow, label_text,
};
use super::{flow, fragment, map, set};

/// Checks every statement of a workflow.
pub(crate) fn check(workflow: &Workflow, errors: &mut Vec<Error>) {
    let mut taken = Taken {
        input: workflow.input.as_ref().map(|(name, _)| name),
        parameters: &workflow.parameters,
        json_path: workflow.json_path,
        is_fragment: workflow.is_fragment,
        bindings: flow::bindings_of(workflow),
        counters: HashSet::new(),
    };
    taken.add_counters(&workflow.body);
    check_block(&workflow.body, &taken, false, errors);
    map::check_names(workflow, errors);
}

/// Names that a binding cannot have.
struct Taken<'a> {
    input: Option<&'a Ident>,
    parameters: &'a [(Ident, Type)],
    json_path: bool,
    is_fragment: bool,
    bindings: BTreeSet<String>,
    /// The variables in which choices count rounds.
    counters: HashSet<String>,
}

impl Taken<'_> {
    /// Whether the input or a parameter has the name.
    fn is_given(&self, name: &Ident) -> bool {
        self.input == Some(name) || self.parameters.iter().any(|(parameter, _)| parameter == name)
    }

    fn add_counters(&mut self, block: &Block) {
        for statement in &block.statements {
            match &statement.action {
                Action::Choose(arms) if arms.iter().any(|arm| matches!(arm.condition, Condition::AtMost { .. })) => {
                    self.counters.insert(counter::variable(&statement.state_name()));
                }
                _ => statement.inner_blocks().iter().for_each(|inner| self.add_counters(inner)),
            }
        }
    }
}

fn check_block(block: &Block, taken: &Taken<'_>, in_body: bool, errors: &mut Vec<Error>) {
    let labels: HashSet<String> = block.statements.iter().map(|statement| label_text(&statement.label)).collect();
    let last = block.statements.len().saturating_sub(1);
    for (index, statement) in block.statements.iter().enumerate() {
        if statement.label == "end" {
            errors
                .push(Error::new(statement.label.span(), "`end` is a word of the language: name the state otherwise"));
        }
        for target in statement.targets() {
            caption_as_target(block, &labels, target, errors);
        }
        names(statement, taken, errors);
        result_type(statement, errors);
        assign(statement, errors);
        set::check(statement, statement.is_json_path(taken.json_path), in_body, index < last, errors);
        query_language(statement, taken, errors);
        if let (Some(span), false) =
            (statement.attributes.no_default_retry, matches!(statement.action, Action::Call(_)))
        {
            errors.push(Error::new(span, "`#[no_default_retry]` stands in front of a call, or of the workflow"));
        }
        clauses(statement, errors);
        match &statement.action {
            Action::Call(call) => {
                task(statement, errors);
                if let Some(token) = callback(call).map(|callback| callback.token).filter(|token| taken.is_given(token))
                {
                    let message =
                        format!("`{token}` is the workflow's input or a parameter: the token needs another name");
                    errors.push(Error::new(token.span(), message));
                }
            }
            Action::Parallel(branches) => {
                parallel(statement, branches, errors);
                for branch in branches {
                    check_block(branch, taken, in_body, errors);
                }
            }
            Action::Map(map) => {
                map::check(statement, map, errors);
                let has_item = in_body || map.own_names().next().is_some() || map.is_distributed();
                check_block(&map.body, taken, has_item, errors);
            }
            Action::Use(of) => fragment::check(statement, of, taken.json_path, errors),
            Action::Wait(_) => plain(statement, "a wait", errors),
            Action::Let(assignments) => {
                plain(statement, if assignments.is_empty() { "a pass" } else { "`let`" }, errors);
            }
            Action::Match(_) => plain(statement, "a match", errors),
            Action::Choose(arms) => {
                plain(statement, "a choice", errors);
                choice(arms, errors);
            }
            Action::Succeed(_) => plain(statement, "`succeed`", errors),
            Action::Fail { .. } => plain(statement, "`fail`", errors),
            Action::Raw(of) => raw(statement, of, taken, errors),
            Action::Broken => {}
        }
    }
}

/// A jump names a label, which is what the editor and the data flow know.
fn caption_as_target(block: &Block, labels: &HashSet<String>, target: &Ident, errors: &mut Vec<Error>) {
    let text = label_text(target);
    if labels.contains(&text) {
        return;
    }
    let captioned = block.statements.iter().find(|statement| statement.state_name() == text);
    if let Some(statement) = captioned {
        let message = format!("`{text}` is a caption: a jump names the label, `{}`", statement.label);
        errors.push(Error::new(target.span(), message));
    }
}

/// The names that a state binds: results, errors, the workflow's input and counters are different things.
fn names(statement: &Statement, taken: &Taken<'_>, errors: &mut Vec<Error>) {
    let results = statement.results();
    for (index, name) in results.iter().enumerate() {
        if results.iter().take(index).any(|earlier| earlier == name) {
            errors.push(Error::new(name.span(), format!("`{name}` is bound twice: every result needs its own name")));
        }
    }
    let assigned = statement.afters();
    for (after, error) in &assigned {
        for (index, Assignment { name, .. }) in after.assign.iter().enumerate() {
            let earlier = after.assign.iter().take(index).map(|assignment| &assignment.name);
            if earlier.chain(*error).any(|earlier| earlier == name) {
                errors.push(Error::new(
                    name.span(),
                    format!("`{name}` is assigned twice: every value needs its own name"),
                ));
            }
        }
    }
    let assigned = assigned.iter().flat_map(|(after, _)| &after.assign).map(|assignment| &assignment.name);
    let caught = statement.clauses.iter().filter_map(|clause| match clause {
        Clause::Catch { binding, .. } => binding.as_ref(),
        _ => None,
    });
    for name in caught.clone().filter(|name| results.contains(name)) {
        let message = format!("`{name}` is the result's name: the error that is caught needs another one");
        errors.push(Error::new(name.span(), message));
    }
    for name in results.iter().copied().chain(caught).chain(assigned) {
        if taken.input == Some(name) {
            let message = format!("`{name}` is the workflow's input: a result or an error needs another name");
            errors.push(Error::new(name.span(), message));
        } else if taken.parameters.iter().any(|(parameter, _)| parameter == name) {
            let message = format!("`{name}` is a parameter: a result or an error needs another name");
            errors.push(Error::new(name.span(), message));
        } else if taken.counters.contains(&label_text(name)) {
            let message = format!("`{name}` is the variable in which a choice counts its rounds: take another name");
            errors.push(Error::new(name.span(), message));
        }
    }
}

/// What a state assigns is for the states behind it.
fn assign(statement: &Statement, errors: &mut Vec<Error>) {
    let instead = match (&statement.action, &statement.success) {
        (Action::Let(assignments), _) if assignments.is_empty() => "a state that only keeps values is a `let`",
        (Action::Let(_), _) => "`let` keeps its values itself: write this one there",
        (Action::Choose(_) | Action::Match(_), _) => {
            "an arm keeps its own values: `condition => State { assign name = value }`"
        }
        (Action::Use(_), _) => {
            "the states of a fragment keep their own values: keep this one in a `let` behind the use"
        }
        (Action::Raw(of), _) if of.state_type == StateType::Choice => {
            "a rule of the JSON keeps its own values: `\"Assign\"`"
        }
        (Action::Succeed(_) | Action::Fail { .. }, _) | (_, Success::Return(..)) => {
            "the state ends here: nobody could read what it assigns"
        }
        (Action::Raw(of), _) if !of.has_transition() => "the state ends here: nobody could read what it assigns",
        _ => "",
    };
    if let Some(assignment) = statement.assigned().first().filter(|_| !instead.is_empty()) {
        errors.push(Error::new(assignment.name.span(), instead));
    }
    for clause in statement.clauses.iter().enumerate().filter(|(index, _)| statement.scoped(*index).is_some()) {
        if let (_, Clause::Catch { after, .. }) = clause
            && let Some(assignment) = after.assign.first()
        {
            let message = "each task keeps its own values: a `catch` of a `with` takes no `assign`";
            errors.push(Error::new(assignment.name.span(), message));
        }
    }
    if let Action::Use(_) = &statement.action {
        let afters = statement.afters().into_iter().flat_map(|(after, _)| &after.assign);
        errors.extend(afters.take(1).map(|assignment| {
            let message = "a `catch` of a use takes no `assign`: keep the value in a `let` where it leads to";
            Error::new(assignment.name.span(), message)
        }));
    }
}

/// A state of a JSONPath workflow may be JSONata; none can be the other way round.
fn query_language(statement: &Statement, taken: &Taken<'_>, errors: &mut Vec<Error>) {
    let Some((json_path, span)) = statement.attributes.json_path else { return };
    if json_path && !taken.json_path {
        let message = "[SFN0303] the query language of this workflow is JSONata, and no state of it can be JSONPath\n\
                       = help: put `#![query_language(JSONPath)]` in front of the workflow, and `#[query_language(JSONata)]` in \
                       front of the other states";
        errors.push(Error::new(span, message));
    }
    if let Action::Use(_) = &statement.action {
        errors.push(Error::new(span, "the states of a fragment have its query language: leave this out"));
    }
}

/// The result of branches is a tuple, which has no type of its own.
fn result_type(statement: &Statement, errors: &mut Vec<Error>) {
    let is_selected = set::selected(statement).is_some();
    if let (Some(ty), Action::Parallel(_), false) = (&statement.result_type, &statement.action, is_selected) {
        errors.push(Error::new(ty.span(), "the branches say themselves what they give: leave the type out"));
    }
}

/// Clauses that say something twice, or can never match.
fn clauses(statement: &Statement, errors: &mut Vec<Error>) {
    let second = |is: fn(&Clause) -> bool| statement.clauses.iter().filter(|clause| is(clause)).nth(1);
    let written = [
        ("timeout", second(|clause| matches!(clause, Clause::Timeout(_)))),
        ("heartbeat", second(|clause| matches!(clause, Clause::Heartbeat(_)))),
        ("credentials", second(|clause| matches!(clause, Clause::Credentials(_)))),
    ];
    for (word, clause) in written {
        let message = format!("a second `{word}`: a task has one");
        errors.extend(clause.map(|clause| Error::new(clause.span(), message)));
    }
    let retries = statement.clauses.iter().filter_map(|clause| match clause {
        Clause::Retry { errors, .. } => Some(errors),
        _ => None,
    });
    error_names(retries.flatten(), "retry", errors);
    let catches = statement.clauses.iter().filter_map(|clause| match clause {
        Clause::Catch { errors, .. } => Some(errors),
        _ => None,
    });
    error_names(catches.flatten(), "catch", errors);
}

/// A variant of an enum that an earlier clause names as a whole: only here is it known what enums are. (The same name
/// twice is a matter of the validator.) `States` itself is no error.
fn error_names<'a>(paths: impl Iterator<Item = &'a Path>, clause: &str, errors: &mut Vec<Error>) {
    let mut seen: HashSet<String> = HashSet::new();
    for path in paths {
        let Some(last) = path.segments.last() else { continue };
        if last.ident == "States" {
            let message = "`States` is not one error: write `States::ALL` for every error, or the one you mean";
            errors.push(Error::new(last.ident.span(), message));
            continue;
        }
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let whole_enum = segments.get(..segments.len() - 1).map(|parent| parent.join("::"));
        if whole_enum.is_some_and(|parent| seen.contains(&parent)) {
            let message = format!(
                "an earlier `{clause}` has every error of the enum, `{}` too: this one would never apply\n= help: put it in \
                 front, or leave it out",
                last.ident
            );
            errors.push(Error::new(last.ident.span(), message));
        }
        seen.insert(segments.join("::"));
    }
}

fn task(statement: &Statement, errors: &mut Vec<Error>) {
    if let Some(Binding::Tuple(_, span)) = &statement.binding {
        errors.push(Error::new(*span, "a task has one result: `=> name`"));
    }
}

fn raw(statement: &Statement, of: &RawState, taken: &Taken<'_>, errors: &mut Vec<Error>) {
    let what = format!("a {} state", of.state_type.as_str());
    if let Some(field) = of.field("QueryLanguage") {
        let message = "a state's own query language stands in front of it: `#[query_language(JSONata)]`";
        errors.push(Error::new(field.span(), message));
    }
    match (&statement.binding, &statement.result_type) {
        (Some(Binding::Tuple(_, span)), _) => {
            errors.push(Error::new(*span, "a raw state has one result: `=> name: Type`"));
        }
        (Some(Binding::One(Some(name))), _) if !of.can_fail() => {
            errors.push(Error::new(name.span(), format!("{what} has no result to bind")));
        }
        (Some(Binding::One(Some(name))), None) => {
            let message = format!(
                "`{name}` has no type: only you know what this state gives\n\
                 = help: write it behind the name, `=> {name}: Type`"
            );
            errors.push(Error::new(name.span(), message));
        }
        _ => {}
    }
    if of.state_type != StateType::Task {
        only_tasks(statement, errors);
    }
    let clause = statement.clauses.iter().find(|clause| !matches!(clause, Clause::Assign(_) | Clause::Set(_)));
    if let Some(clause) = clause.filter(|_| !of.can_fail()) {
        errors.push(Error::new(clause.span(), format!("{what} takes no clauses: it has neither `Retry` nor `Catch`")));
    }
    match &statement.success {
        Success::Jump(target) if !of.has_transition() => {
            errors.push(Error::new(target.span(), format!("{what} takes no `->`")));
        }
        Success::End if !of.has_transition() => {
            errors.push(Error::new(statement.label.span(), format!("{what} takes no `-> end`")));
        }
        Success::Return(_, span) if !of.can_fail() => {
            errors.push(Error::new(*span, format!("{what} has no result to return")));
        }
        Success::Return(_, span) => {
            let fields: &[&str] = if statement.is_json_path(taken.json_path) {
                &["ResultSelector", "ResultPath", "OutputPath"]
            } else {
                &["Output"]
            };
            if let Some(field) = fields.iter().find(|field| of.has(field)) {
                let message =
                    format!("`{field}` of the JSON says already what this state gives: leave one of the two out");
                errors.push(Error::new(*span, message));
            }
        }
        _ => {}
    }
    for clause in &statement.clauses {
        let fields: &[&str] = match clause {
            Clause::Timeout(_) => &["TimeoutSeconds", "TimeoutSecondsPath"],
            Clause::Heartbeat(_) => &["HeartbeatSeconds", "HeartbeatSecondsPath"],
            Clause::Credentials(_) => &["Credentials"],
            Clause::Retry { .. } | Clause::Catch { .. } | Clause::Assign(_) | Clause::Set(_) => continue,
        };
        if let Some(field) = fields.iter().find_map(|field| of.field(field)) {
            let message = format!("`{}` of the JSON says this already: leave one of the two out", field.value());
            errors.push(Error::new(clause.span(), message));
        }
    }
    for (name, part) in &of.fields {
        variables(name, part, taken, errors);
    }
}

/// The variables that the JSON assigns: no others know them, so that they cannot be those of bindings.
fn variables(name: &LitStr, part: &Part, taken: &Taken<'_>, errors: &mut Vec<Error>) {
    match part {
        Part::Fields(fields) => fields.iter().for_each(|(name, part)| variables(name, part, taken, errors)),
        Part::List(parts) => parts.iter().for_each(|part| variables(name, part, taken, errors)),
        Part::Value(Json::Object(members)) if name.value() == "Assign" => {
            if taken.is_fragment {
                let message = "where a fragment is used its variables have other names, which JSON cannot know\n\
                               = help: keep the value with `=> name: Type`, or in a `let` behind this state";
                errors.push(Error::new(name.span(), message));
                return;
            }
            for (variable, _) in members {
                let text = variable.value();
                let text = text.strip_suffix(".$").unwrap_or(&text);
                if taken.bindings.contains(text) || taken.counters.contains(text) {
                    let message = format!(
                        "`{text}` is a name of the workflow, which has a type: JSON cannot assign it\n\
                         = help: take another name, or keep the value with `=> name: Type`"
                    );
                    errors.push(Error::new(variable.span(), message));
                }
            }
        }
        Part::Value(_) | Part::Jump(_) => {}
    }
}

fn parallel(statement: &Statement, branches: &[Block], errors: &mut Vec<Error>) {
    match &statement.binding {
        Some(Binding::Tuple(names, span)) if names.len() != branches.len() => {
            let plural =
                |count: usize, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
            let there_are = plural(branches.len(), "branch", "branches");
            let written = plural(names.len(), "name", "names");
            let message = format!("{there_are}, but {written}: write one name or `_` for each branch");
            let surplus = names.get(branches.len()).and_then(Option::as_ref);
            errors.push(Error::new(surplus.map_or(*span, Ident::span), message));
        }
        Some(Binding::One(Some(name))) if set::selected(statement).is_none() => {
            let message = "the result of `parallel` is a tuple: `=> (first, _, third)`";
            errors.push(Error::new(name.span(), message));
        }
        _ => {}
    }
    only_tasks(statement, errors);
    if let Success::Return(_, span) = &statement.success {
        let message = "bind what the branches give and return it from a `succeed` that follows";
        errors.push(Error::new(*span, message));
    }
}

/// The clauses that only a task has.
pub(crate) fn only_tasks(statement: &Statement, errors: &mut Vec<Error>) {
    for clause in &statement.clauses {
        let message = match clause {
            Clause::Timeout(_) | Clause::Heartbeat(_) => "only a task has a timeout; give the tasks inside theirs",
            Clause::Credentials(_) => "only a task has credentials; give the tasks inside theirs",
            Clause::Retry { .. } | Clause::Catch { .. } | Clause::Assign(_) | Clause::Set(_) => continue,
        };
        errors.push(Error::new(clause.span(), message));
    }
}

/// A state that has no result and cannot fail.
fn plain(statement: &Statement, what: &str, errors: &mut Vec<Error>) {
    if let Some(name) = statement.binding.iter().flat_map(Binding::names).next() {
        errors.push(Error::new(name.span(), format!("{what} has no result to bind")));
    }
    if let Some(clause) = statement.clauses.iter().find(|clause| !matches!(clause, Clause::Assign(_) | Clause::Set(_)))
    {
        let clauses = "no `timeout`, `heartbeat`, `credentials`, `retry` or `catch`";
        let message = format!("{what} takes {clauses}: only a task or `parallel` can fail");
        errors.push(Error::new(clause.span(), message));
    }
    let goes_on = matches!(statement.action, Action::Wait(_) | Action::Let(_));
    match &statement.success {
        Success::Jump(target) if !goes_on => {
            let instead = match statement.action {
                Action::Choose(_) | Action::Match(_) => "its arms say where it goes: `else => State`",
                _ => "it is an end",
            };
            errors.push(Error::new(target.span(), format!("{what} takes no `->`: {instead}")));
        }
        Success::Return(_, span) => errors.push(Error::new(*span, format!("{what} has no result to return"))),
        Success::End if !goes_on => {
            errors.push(Error::new(statement.label.span(), format!("{what} takes no `-> end`")));
        }
        _ => {}
    }
}

fn choice(arms: &[Arm], errors: &mut Vec<Error>) {
    let mut bounds = 0;
    for (index, arm) in arms.iter().enumerate() {
        match &arm.condition {
            Condition::AtMost { span, .. } => {
                bounds += 1;
                if bounds > 1 {
                    let message = "a choice counts one loop: it has one `at most N times` arm";
                    errors.push(Error::new(*span, message));
                }
            }
            Condition::Else if index + 1 < arms.len() => {
                let message = "`else` is the last arm: what stands behind it would never be reached";
                errors.push(Error::new(arm.target.span(), message));
            }
            Condition::Else | Condition::Holds(_) => {}
        }
    }
}
