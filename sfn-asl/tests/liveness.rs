//! Rules about executions that would wait for ever, loop, or run into a limit.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{check, one, one_jsonata};
use sfn_asl::model::ExecutionType;
use sfn_asl::read::check_json_with;
use sfn_asl::validate::Options;

const QUEUE: &str = "arn:aws:states:::sqs:sendMessage.waitForTaskToken";

/// The findings with everything that is off by default.
fn all(definition: &str) -> Vec<String> {
    let options = Options { include_allowed: true, ..Options::default() };
    let (_, diagnostics) = check_json_with(definition, &options);
    diagnostics.iter().map(|diagnostic| format!("{} {}", diagnostic.code, diagnostic.location)).collect()
}

fn task(resource: &str, fields: &str) -> String {
    one(&format!(r#"{{"Type": "Task", "Resource": "{resource}", {fields} "End": true}}"#))
}

/// A machine with these states, starting at `A`, in JSONPath.
fn machine(states: &str) -> String {
    format!(r#"{{"StartAt": "A", "States": {{{states}}}}}"#)
}

/// A machine with these states, starting at `A`, in JSONata.
fn jsonata(states: &str) -> String {
    format!(r#"{{"QueryLanguage": "JSONata", "StartAt": "A", "States": {{{states}}}}}"#)
}

#[test]
fn waiting_without_a_timeout() {
    let token = r#""Parameters": {"Token.$": "$$.Task.Token"},"#;
    let activity = "arn:aws:states:us-east-1:123456789012:activity:a";
    check(&task(QUEUE, token), &["warning SFN0502 /States/X"]);
    check(&task(activity, ""), &["warning SFN0502 /States/X"]);
    for limit in [
        r#""TimeoutSeconds": 60"#,
        r#""HeartbeatSeconds": 60"#,
        r#""TimeoutSecondsPath": "$.t""#,
        r#""HeartbeatSecondsPath": "$.t""#,
    ] {
        check(&task(QUEUE, &format!("{token} {limit},")), &[]);
        check(&task(activity, &format!("{limit},")), &[]);
        assert_eq!(all(&task("arn:aws:states:::glue:startJobRun.sync", &format!("{limit},"))), [""; 0]);
    }
    // The machine's own timeout bounds every wait.
    let bounded = task(QUEUE, token).replacen('{', r#"{"TimeoutSeconds": 600, "#, 1);
    check(&bounded, &[]);
    // A job ends by itself: off by default.
    for resource in ["arn:aws:states:::glue:startJobRun.sync", "arn:aws:states:::states:startExecution.sync:2"] {
        check(&task(resource, ""), &[]);
        assert_eq!(all(&task(resource, "")), ["SFN0503 /States/X"]);
    }
    // What the reader reports is no missing timeout.
    check(&task(QUEUE, &format!(r#"{token} "TimeoutSeconds": [],"#)), &["SFN0110 /States/X/TimeoutSeconds"]);
}

#[test]
fn task_tokens() {
    let with = |fields: &str| task(QUEUE, &format!(r#""TimeoutSeconds": 60, {fields}"#));
    check(&with(""), &["warning SFN0504 /States/X"]);
    check(&with(r#""Parameters": {"QueueUrl": "q"},"#), &["warning SFN0504 /States/X/Parameters"]);
    for without in ["$.token", "$$.Execution.Id", "$$.State.Name", "$$.StateMachine.Id", "States.Format('{}', $.a)"] {
        check(
            &with(&format!(r#""Parameters": {{"a": [{{"b.$": "{without}"}}]}},"#)),
            &["warning SFN0504 /States/X/Parameters"],
        );
    }
    for token in ["$$.Task.Token", "$$.Task", "$$", "$$['Task']['Token']", "States.Format('{}', $$.Task.Token)"] {
        check(&with(&format!(r#""Parameters": {{"a": [{{"b.$": "{token}"}}]}},"#)), &[]);
    }
    check(&with(r#""InputPath": "$$","#), &[]);
    check(&with(r#""Parameters": {"a": "${Token}"},"#), &[]);
    let jsonata = |arguments: &str| {
        one_jsonata(&format!(
            r#"{{"Type": "Task", "Resource": "{QUEUE}", "TimeoutSeconds": 60, "Arguments": {arguments}, "End": true}}"#
        ))
    };
    for token in [
        r#"{"a": ["{% $states.context.Task.Token %}"]}"#,
        r#""{% $merge([$states.input, {'Token': $states.context.Task.Token}]) %}""#,
        r#""{% $states.context %}""#,
        r#""{% $merge([$states.input, $states.context.Task]) %}""#,
        r#""{% $merge([$states, {}]) %}""#,
        // The input alone stands for a request that is not known yet.
        r#""{% $states.input %}""#,
    ] {
        check(&jsonata(token), &[]);
    }
    for without in [
        r#"{"a": "b"}"#,
        r#""{% {'a': $states.input.token} %}""#,
        r#"{"a": "{% $states.context.Execution.Id %}", "Token": "$$.Execution.Id"}"#,
    ] {
        check(&jsonata(without), &["warning SFN0504 /States/X/Arguments"]);
    }
    // Nobody calls back for an activity or a job.
    check(&task("arn:aws:states:us-east-1:123456789012:activity:a", r#""TimeoutSeconds": 60,"#), &[]);
}

#[test]
fn loops_without_a_way_out() {
    let done = r#""Done": {"Type": "Succeed"}"#;
    let choice =
        r#""C": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "Done"}], "Default": "A"}"#;
    let call = |name: &str, next: &str| {
        format!(r#""{name}": {{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Next": "{next}"}}"#)
    };
    check(&machine(&format!("{}, {choice}, {done}", call("A", "C"))), &[]);
    let start =
        r#""A": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "Done"}], "Default": "B"}"#;
    let found = ["warning SFN0506 /States/B"];
    check(&machine(&format!("{start}, {}, {}, {done}", call("B", "D"), call("D", "B"))), &found);
    check(&machine(&format!("{start}, {}, {done}", call("B", "B"))), &found);
    // A loop that leads into another one without a way out gives one finding.
    let chain = format!(
        "{start}, {}, {}, {done}",
        call("D", "D"),
        r#""B": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "W"}], "Default": "D"}, "W": {"Type": "Wait", "Seconds": 1, "Next": "B"}"#
    );
    check(&machine(&chain), &["warning SFN0506 /States/D"]);
    // Without any end, that is what is reported.
    check(&machine(&call("A", "A")), &["SFN0106 /States"]);
    // A choice of which every rule goes back.
    let choice =
        r#""B": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "W"}], "Default": "W"}"#;
    let wait = r#""W": {"Type": "Wait", "Seconds": 1, "Next": "B"}"#;
    check(&machine(&format!("{start}, {choice}, {wait}, {done}")), &found);
}

#[test]
fn loops_that_do_not_wait() {
    let done = r#""Done": {"Type": "Succeed"}"#;
    let ask = |resource: &str, parameters: &str| {
        format!(
            r#""A": {{"Type": "Task", "Resource": "arn:aws:states:::{resource}", "Parameters": {parameters}, "Next": "C"}}"#
        )
    };
    let to = |back: &str| {
        format!(
            r#""C": {{"Type": "Choice", "Choices": [{{"Variable": "$.a", "IsNull": true, "Next": "Done"}}], "Default": "{back}"}}"#
        )
    };
    let found = ["warning SFN0505 /States/A"];
    for resource in ["aws-sdk:glue:getJobRun", "aws-sdk:ec2:describeInstances", "athena:getQueryExecution"] {
        check(&machine(&format!("{}, {}, {done}", ask(resource, "{}"), to("A"))), &found);
        // With a Wait state in the loop it is fine.
        let wait = r#""W": {"Type": "Wait", "Seconds": 5, "Next": "A"}"#;
        check(&machine(&format!("{}, {}, {wait}, {done}", ask(resource, "{}"), to("W"))), &[]);
    }
    for (resource, parameters) in [
        ("aws-sdk:ec2:describeInstances", r#"{"NextToken.$": "$.t"}"#),
        ("aws-sdk:dynamodb:query", "{}"),
        ("aws-sdk:s3:listObjectsV2", "{}"),
        ("aws-sdk:rds:describeDBInstances", r#"{"Marker.$": "$.m"}"#),
        ("lambda:invoke", "{}"),
    ] {
        check(&machine(&format!("{}, {}, {done}", ask(resource, parameters), to("A"))), &[]);
    }
    // Nothing changes: only time could end it.
    check(&machine(&format!(r#""A": {{"Type": "Pass", "Next": "C"}}, {}, {done}"#, to("A"))), &found);
    check(
        &machine(&format!(r#""A": {{"Type": "Pass", "Next": "C"}}, {}, {done}"#, to("C"))),
        &["warning SFN0505 /States/C"],
    );
    for change in [r#""Assign": {"i": 1},"#, r#""Parameters": {"i.$": "$.j"},"#, r#""InputPath": "$.next","#] {
        check(&machine(&format!(r#""A": {{"Type": "Pass", {change} "Next": "C"}}, {}, {done}"#, to("A"))), &[]);
    }
    // A counter ends it.
    let counted = |assign: &str| {
        jsonata(&format!(
            r#""A": {{"Type": "Pass", "Assign": {{"i": 0}}, "Next": "B"}},
               "B": {{"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:glue:getJobRun", "Arguments": {{}},
                     "Assign": {assign}, "Next": "C"}},
               "C": {{"Type": "Choice", "Choices": [{{"Condition": "{{% $i > 5 %}}", "Next": "Done"}}], "Default": "B"}},
               {done}"#
        ))
    };
    check(&counted(r#"{"i": "{% $i + 1 %}"}"#), &[]);
    check(&counted(r#"{"state": "{% $states.result.State %}"}"#), &["warning SFN0505 /States/B"]);
}

/// What failed, done again at once: by a catcher for every error, whatever lies between.
#[test]
fn loops_through_catchers() {
    let done = r#""Done": {"Type": "Succeed"}"#;
    let call = |name: &str, resource: &str, catch: &str, next: &str| {
        format!(r#""{name}": {{"Type": "Task", "Resource": "{resource}", {catch} "Next": "{next}"}}"#)
    };
    let catch = |errors: &str, next: &str| format!(r#""Catch": [{{"ErrorEquals": [{errors}], "Next": "{next}"}}],"#);
    let send = "arn:aws:states:::sqs:sendMessage";
    let function = "arn:aws:lambda:us-east-1:123456789012:function:f";
    let found = ["warning SFN0505 /States/A"];
    for resource in [send, function] {
        for errors in [r#""States.ALL""#, r#""States.TaskFailed""#, r#""Own", "States.TaskFailed""#] {
            check(&machine(&format!("{}, {done}", call("A", resource, &catch(errors, "A"), "Done"))), &found);
            let noted = format!(
                "{}, {}, {done}",
                call("A", resource, &catch(errors, "B"), "Done"),
                call("B", resource, "", "A")
            );
            check(&machine(&noted), &found);
        }
        // A certain error may be mended on the way.
        check(&machine(&format!("{}, {done}", call("A", resource, &catch(r#""Own""#, "A"), "Done"))), &[]);
    }
    let all = r#""States.ALL""#;
    let with = |between: &str| machine(&format!("{}, {between}, {done}", call("A", send, &catch(all, "B"), "Done")));
    check(&with(r#""B": {"Type": "Pass", "Next": "A"}"#), &found);
    check(&with(r#""B": {"Type": "Wait", "Seconds": 5, "Next": "A"}"#), &[]);
    check(
        &with(
            r#""B": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "A"}], "Default": "Done"}"#,
        ),
        &[],
    );
    check(&with(&call("B", send, "", "Done")), &[]);
    let approved = format!(
        r#""B": {{"Type": "Task", "Resource": "{QUEUE}", "TimeoutSeconds": 60, "Parameters": {{"T.$": "$$.Task.Token"}}, "Next": "A"}}"#
    );
    check(&with(&approved), &[]);
    // What asks again is a loop that does not wait: one finding.
    let asks = call("A", "arn:aws:states:::aws-sdk:glue:getJobRun", &catch(all, "A"), "Done");
    check(&machine(&format!("{asks}, {done}")), &found);
}

#[test]
fn transient_errors() {
    let lambda = |retry: &str| task("arn:aws:states:::lambda:invoke", retry);
    let found = ["SFN0507 /States/X"];
    check(&lambda(""), &[]);
    assert_eq!(all(&lambda("")), found);
    assert_eq!(all(&task("arn:aws:lambda:us-east-1:123456789012:function:f", "")), found);
    assert_eq!(all(&task("arn:aws:states:::sqs:sendMessage", "")), [""; 0]);
    let all_four = r#"["Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException", "Lambda.TooManyRequestsException"]"#;
    for errors in [all_four, r#"["States.ALL"]"#, r#"["States.TaskFailed"]"#] {
        let found = all(&lambda(&format!(r#""Retry": [{{"ErrorEquals": {errors}}}],"#)));
        assert!(!found.iter().any(|finding| finding.starts_with("SFN0507")), "{found:?}");
    }
    for errors in [r#"["Lambda.ServiceException"]"#, r#"["Own"]"#] {
        assert_eq!(all(&lambda(&format!(r#""Retry": [{{"ErrorEquals": {errors}}}],"#))), found);
    }
}

#[test]
fn limits() {
    let map = |config: &str, number: &str| {
        one(&format!(
            r#"{{"Type": "Map", "MaxConcurrency": {number}, "End": true, "ItemProcessor": {{{config}
                "StartAt": "Y", "States": {{"Y": {{"Type": "Succeed"}}}}}}}}"#
        ))
    };
    let distributed = r#""ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},"#;
    let found = ["warning SFN0508 /States/X/MaxConcurrency"];
    check(&map("", "40"), &[]);
    check(&map("", "41"), &found);
    check(&map(distributed, "10000"), &[]);
    check(&map(distributed, "10001"), &found);
    let fail = |field: &str, length: usize| one(&format!(r#"{{"Type": "Fail", "{field}": "{}"}}"#, "é".repeat(length)));
    check(&fail("Error", 256), &[]);
    check(&fail("Error", 257), &["warning SFN0129 /States/X/Error"]);
    check(&fail("Cause", 32_768), &[]);
    check(&fail("Cause", 32_769), &["warning SFN0129 /States/X/Cause"]);
    let pass = |field: &str, length: usize| {
        one(&format!(r#"{{"Type": "Pass", "{field}": {{"a": "{}"}}, "End": true}}"#, "x".repeat(length)))
    };
    // `{"a":""}` are eight bytes.
    for field in ["Result", "Parameters", "Assign"] {
        check(&pass(field, 262_136), &[]);
        check(&pass(field, 262_137), &[&format!("warning SFN0129 /States/X/{field}")]);
    }
    let computed = format!(r#"{{"Type": "Pass", "Output": "{{% '{}' %}}", "End": true}}"#, "x".repeat(300_000));
    check(&one_jsonata(&computed), &[]);
}

#[test]
fn express() {
    let with = |machine_type: Option<ExecutionType>, definition: &str| -> Vec<String> {
        let options = Options { machine_type, ..Options::default() };
        let (_, diagnostics) = check_json_with(definition, &options);
        diagnostics
            .iter()
            .filter(|found| found.code.id.starts_with("SFN04"))
            .map(|found| format!("{}{} {}", if found.is_error() { "" } else { "warning " }, found.code, found.location))
            .collect()
    };
    let of = |machine_type, definition: &str| with(Some(machine_type), definition);
    let any = |definition: &str| with(None, definition);
    let token = r#""Parameters": {"Token.$": "$$.Task.Token"}, "TimeoutSeconds": 60,"#;
    let at = "SFN0405 /States/X/Resource";
    for resource in [
        "arn:aws:states:::glue:startJobRun.sync",
        "arn:aws:states:::states:startExecution.sync:2",
        QUEUE,
        "arn:aws:states:us-east-1:123456789012:activity:a",
        "arn:${AWS::Partition}:states:::glue:startJobRun.sync",
    ] {
        assert_eq!(of(ExecutionType::Express, &task(resource, token)), [at], "{resource}");
        assert_eq!(of(ExecutionType::Standard, &task(resource, token)), [""; 0], "{resource}");
        assert_eq!(any(&task(resource, token)), [""; 0], "{resource}");
    }
    for resource in ["arn:aws:states:::sqs:sendMessage", "arn:aws:states:::aws-sdk:s3:copyObject", "${Function}"] {
        assert_eq!(of(ExecutionType::Express, &task(resource, "")), [""; 0]);
    }
    let map = |execution_type: &str, state: &str| {
        one(&format!(
            r#"{{"Type": "Map", "End": true, "ItemProcessor": {{
                "ProcessorConfig": {{"Mode": "DISTRIBUTED", "ExecutionType": "{execution_type}"}},
                "StartAt": "Y", "States": {{"Y": {state}}}}}}}"#
        ))
    };
    let inner = format!(r#"{{"Type": "Task", "Resource": "{QUEUE}", {token} "End": true}}"#);
    let mode = "SFN0405 /States/X/ItemProcessor/ProcessorConfig/Mode";
    let inside = "SFN0405 /States/X/ItemProcessor/States/Y/Resource";
    assert_eq!(of(ExecutionType::Express, &map("STANDARD", &inner)), [mode]);
    // The children of a Distributed Map have a type of their own, whatever the machine's is.
    assert_eq!(of(ExecutionType::Standard, &map("EXPRESS", &inner)), [inside]);
    check(&map("EXPRESS", &inner), &[inside]);
    check(&map("STANDARD", &inner), &[]);
    let nested = r#"{"Type": "Parallel", "Branches": [{"StartAt": "Z", "States": {"Z": {"Type": "Wait", "Seconds": 301, "End": true}}}], "End": true}"#;
    check(&map("EXPRESS", nested), &["warning SFN0407 /States/X/ItemProcessor/States/Y/Branches[0]/States/Z/Seconds"]);
    // Five minutes.
    let wait = |seconds: u32| one(&format!(r#"{{"Type": "Wait", "Seconds": {seconds}, "End": true}}"#));
    let timeout = |seconds: u32| task("arn:aws:states:::sqs:sendMessage", &format!(r#""TimeoutSeconds": {seconds},"#));
    let whole = |seconds: u32| wait(1).replacen('{', &format!(r#"{{"TimeoutSeconds": {seconds}, "#), 1);
    assert_eq!(of(ExecutionType::Express, &wait(301)), ["warning SFN0407 /States/X/Seconds"]);
    assert_eq!(of(ExecutionType::Express, &timeout(301)), ["warning SFN0407 /States/X/TimeoutSeconds"]);
    assert_eq!(of(ExecutionType::Express, &whole(301)), ["warning SFN0407 /TimeoutSeconds"]);
    for definition in [wait(300), timeout(300), whole(300)] {
        assert_eq!(of(ExecutionType::Express, &definition), [""; 0]);
    }
    for definition in [wait(301), timeout(301), whole(301)] {
        assert_eq!(of(ExecutionType::Standard, &definition), [""; 0]);
        check(&definition, &[]);
    }
}

#[test]
fn retriers_of_every_error() {
    let retried = |retrier: &str| task("arn:aws:states:::sqs:sendMessage", &format!(r#""Retry": [{retrier}],"#));
    let all_errors = r#"{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 1}"#;
    check(&retried(all_errors), &[]);
    assert_eq!(all(&retried(all_errors)), ["SFN0511 /States/X/Retry[0]/ErrorEquals"]);
    let named = r#"{"ErrorEquals": ["States.Timeout"]}"#;
    assert_eq!(all(&retried(&format!("{named}, {all_errors}"))), ["SFN0511 /States/X/Retry[1]/ErrorEquals"]);
    for retrier in
        [named, r#"{"ErrorEquals": ["States.TaskFailed"]}"#, r#"{"ErrorEquals": ["States.ALL"], "MaxAttempts": 0}"#]
    {
        assert_eq!(all(&retried(retrier)), [""; 0], "{retrier}");
    }
}

#[test]
fn tasks_that_are_stopped_half_way() {
    const SEND: &str = "arn:aws:states:::sqs:sendMessage";
    let branch = |name: &str, fields: &str| {
        let task = format!(r#"{{"Type": "Task", "Resource": "{SEND}", {fields} "End": true}}"#);
        format!(r#"{{"StartAt": "{name}", "States": {{"{name}": {task}}}}}"#)
    };
    let both = |first: &str, second: &str, fields: &str| {
        machine(&format!(
            r#""A": {{"Type": "Parallel", "Branches": [{first}, {second}], {fields} "End": true}}, "Z": {{"Type": "Succeed"}}"#
        ))
        .replace(r#", "Z": {"Type": "Succeed"}"#, if fields.contains('Z') { r#", "Z": {"Type": "Succeed"}"# } else { "" })
    };
    let (b, c) = (branch("B", ""), branch("C", ""));
    check(&both(&b, &c, ""), &[]);
    assert_eq!(all(&both(&b, &c, "")), ["SFN0512 /States/A"]);
    // A failure of one is enough, and may be a Fail state.
    let caught = r#"{"StartAt": "D", "States": {"D": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "E"}], "End": true}, "E": {"Type": "Succeed"}}}"#;
    assert_eq!(all(&both(&b, caught, "")), ["SFN0512 /States/A"]);
    assert_eq!(all(&both(&caught.replace('D', "F").replace(r#""E""#, r#""G""#), caught, "")), [""; 0]);
    let failing = caught
        .replace('D', "F")
        .replace(r#""E""#, r#""G""#)
        .replace(r#""Type": "Succeed""#, r#""Type": "Fail", "Error": "X""#);
    assert_eq!(all(&both(&failing, caught, "")), ["SFN0512 /States/A"]);
    // Nothing beside it is at work.
    let idle = r#"{"StartAt": "I", "States": {"I": {"Type": "Pass", "End": true}}}"#;
    assert_eq!(all(&both(&b, idle, "")), [""; 0]);
    // What a state inside catches fails nothing around it; its tasks are stopped all the same.
    let inner = |catch: &str, behind: &str| {
        let state = format!(r#""P": {{"Type": "Parallel", "Branches": [{c}], {catch} "End": true}}{behind}"#);
        format!(r#"{{"StartAt": "P", "States": {{{state}}}}}"#)
    };
    let catch = r#""Catch": [{"ErrorEquals": ["States.ALL"], "Next": "R"}],"#;
    let caught_inside = inner(catch, r#", "R": {"Type": "Succeed"}"#);
    assert_eq!(all(&both(caught, &inner("", ""), "")), ["SFN0512 /States/A"]);
    assert_eq!(all(&both(caught, &caught_inside, "")), [""; 0]);
    assert_eq!(all(&both(&b, &caught_inside, "")), ["SFN0512 /States/A"]);
    // The state says what is to happen.
    assert_eq!(all(&both(&b, &c, r#""Catch": [{"ErrorEquals": ["States.Timeout"], "Next": "Z"}],"#)), [""; 0]);
    assert_eq!(all(&both(&b, &c, r#""Retry": [{"ErrorEquals": ["States.Timeout"]}],"#)), [""; 0]);
    // So it is with the iterations of a map, but for one that does them one by one, or tolerates failures.
    let map = |processor: &str, fields: &str| {
        machine(&format!(r#""A": {{"Type": "Map", "ItemProcessor": {processor}, {fields} "End": true}}"#))
    };
    assert_eq!(all(&map(&b, "")), ["SFN0512 /States/A"]);
    assert_eq!(all(&map(&b, r#""MaxConcurrency": 10,"#)), ["SFN0512 /States/A"]);
    assert_eq!(all(&map(&b, r#""MaxConcurrency": 1,"#)), [""; 0]);
    assert_eq!(all(&map(caught, "")), [""; 0]);
    assert_eq!(all(&map(idle, "")), [""; 0]);
    let distributed =
        b.replacen('{', r#"{"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "#, 1);
    assert_eq!(all(&map(&distributed, "")), ["SFN0512 /States/A"]);
    assert_eq!(all(&map(&distributed, r#""ToleratedFailureCount": 3,"#)), [""; 0]);
}

#[test]
fn machines_to_be_divided() {
    let states = |count: usize, letter: char| {
        let mut states: Vec<String> = (1..count)
            .map(|index| format!(r#""{letter}{index}": {{"Type": "Pass", "Next": "{letter}{}"}}"#, index + 1))
            .collect();
        states.push(format!(r#""{letter}{count}": {{"Type": "Succeed"}}"#));
        format!(r#"{{"StartAt": "{letter}1", "States": {{{}}}}}"#, states.join(", "))
    };
    check(&states(100, 'A'), &[]);
    check(&states(101, 'A'), &["warning SFN0521 /States"]);
    // The states of a branch are counted by themselves.
    let both = |left: usize, right: usize| {
        let branches = format!("{}, {}", states(left, 'B'), states(right, 'C'));
        machine(&format!(r#""A": {{"Type": "Parallel", "End": true, "Branches": [{branches}]}}"#))
    };
    check(&both(100, 100), &[]);
    check(&both(100, 101), &["warning SFN0521 /States/A/Branches[1]/States"]);
    // The length of the text, spaces included.
    let padded = |length: usize| {
        let text = states(2, 'A');
        format!("{text}{}", " ".repeat(length - text.len()))
    };
    check(&padded(786_432), &[]);
    check(&padded(786_433), &["warning SFN0521 /"]);
    check(&padded(1_048_576), &["warning SFN0521 /"]);
    check(&padded(1_048_577), &["SFN0120 /"]);
}

#[test]
fn requests_that_are_repeated() {
    let start = |resource: &str, request: &str, retry: &str| {
        task(&format!("arn:aws:states:::{resource}"), &format!(r#""Parameters": {request}, "Retry": [{retry}],"#))
    };
    let request = r#"{"StateMachineArn": "a", "Input.$": "$"}"#;
    let retry = r#"{"ErrorEquals": ["States.Timeout"]}"#;
    let found = ["SFN0520 /States/X/Parameters"];
    for call in ["states:startExecution", "aws-sdk:sfn:startExecution"] {
        check(&start(call, request, retry), &[]);
        assert_eq!(all(&start(call, request, retry)), found);
        assert_eq!(all(&start(call, request, r#"{"ErrorEquals": ["States.Timeout"], "MaxAttempts": 0}"#)), [""; 0]);
        for named in [r#"{"StateMachineArn": "a", "Name": "b"}"#, r#"{"Name.$": "$$.Execution.Name"}"#] {
            assert_eq!(all(&start(call, named, retry)), [""; 0]);
        }
        // An attempt more, one of two retriers.
        let two = format!(r#"{{"ErrorEquals": ["A"], "MaxAttempts": 0}}, {retry}"#);
        assert_eq!(all(&start(call, request, &two)), found);
    }
    assert_eq!(all(&task("arn:aws:states:::states:startExecution", &format!(r#""Parameters": {request},"#))), [""; 0]);
    // A child that is waited for and failed is to be another one; of other services nothing is known here.
    let waited =
        start("states:startExecution.sync:2", request, retry).replace(r#""End""#, r#""TimeoutSeconds": 9, "End""#);
    assert_eq!(all(&waited), [""; 0]);
    assert_eq!(all(&start("ecs:runTask", "{}", retry)), [""; 0]);
    // A request that is not written out may hold a name.
    let computed = one_jsonata(&format!(
        r#"{{"Type": "Task", "Resource": "arn:aws:states:::states:startExecution", "Retry": [{retry}],
            "Arguments": "{{% $states.input %}}", "End": true}}"#
    ));
    assert_eq!(all(&computed), [""; 0]);
}

/// Whether a loop of `A` is reported that asks, decides and waits.
fn is_unbounded(definition: &str) -> bool {
    let found = all(definition);
    assert!(found.iter().all(|finding| finding.starts_with("SFN0513 ")), "{found:?}");
    !found.is_empty()
}

const DONE: &str = r#""Done": {"Type": "Succeed"}"#;
const WAIT: &str = r#""W": {"Type": "Wait", "Seconds": 60, "Next": "A"}"#;

/// A task `A` that `B` follows.
fn ask(resource: &str, rest: &str) -> String {
    format!(r#""A": {{"Type": "Task", "Resource": "{resource}", {rest} "Next": "C"}}"#)
}

const FUNCTION: &str = "arn:aws:lambda:eu-west-1:123456789012:function:f";
const GET: &str = "arn:aws:states:::aws-sdk:glue:getCrawler";

#[test]
fn loops_that_nothing_bounds() {
    let data = |ask: &str, rule: &str| {
        let choice = format!(r#""C": {{"Type": "Choice", "Choices": [{{{rule}, "Next": "Done"}}], "Default": "W"}}"#);
        machine(&format!("{ask}, {choice}, {WAIT}, {DONE}")).replace(r#"{"StartAt""#, r#"{"Comment": "", "StartAt""#)
    };
    let retry = r#""Retry": [{"ErrorEquals": ["Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException", "Lambda.TooManyRequestsException"]}],"#;
    let status = r#""Variable": "$.status", "StringEquals": "DONE""#;
    let parameters = r#""Parameters": {"Name.$": "$.name"},"#;
    for asks in [
        ask(GET, &format!(r#"{parameters} "ResultPath": "$.status","#)),
        // The whole input is the result.
        ask(GET, parameters),
        ask(FUNCTION, &format!(r#"{retry} "InputPath": "$.name", "ResultPath": "$.status","#)),
        ask(FUNCTION, &format!(r#"{retry} {parameters} "ResultPath": "$.status","#)),
        ask(FUNCTION, &format!(r#"{retry} {parameters} "ResultPath": null, "Assign": {{"status.$": "$.status"}},"#)),
    ] {
        assert!(is_unbounded(&data(&asks, status)), "{asks}");
    }
    // A function that is handed the earlier value may count.
    for counts in [
        ask(FUNCTION, &format!(r#"{retry} "ResultPath": "$.status","#)),
        ask(FUNCTION, retry),
        ask(FUNCTION, &format!(r#"{retry} "Parameters": {{"last.$": "$.status"}}, "ResultPath": "$.status","#)),
        r#""A": {"Type": "Pass", "Parameters": {"status.$": "States.MathAdd($.status, 1)"}, "Next": "C"}"#.to_owned(),
        r#""A": {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.status.n, 1)"}, "ResultPath": "$.status", "Next": "C"}"#
            .to_owned(),
    ] {
        assert!(!is_unbounded(&data(&counts, status)), "{counts}");
    }
    // What is handed on as it is counts nothing.
    let handed_on = r#""A": {"Type": "Pass", "Parameters": {"status.$": "$.status", "n.$": "States.MathAdd($.n, 1)"}, "Next": "C"}"#;
    assert!(is_unbounded(&data(handed_on, status)));
    // The time is a bound; so is the machine's.
    let get = ask(GET, &format!(r#"{parameters} "ResultPath": "$.status","#));
    for time in [
        r#""Variable": "$$.State.EnteredTime", "TimestampGreaterThanPath": "$.until""#,
        r#""Or": [{"Variable": "$.status", "IsNull": true}, {"Variable": "$.at", "TimestampLessThanPath": "$$.State.EnteredTime"}]"#,
    ] {
        assert!(!is_unbounded(&data(&get, time)), "{time}");
    }
    assert!(!is_unbounded(&data(&get, status).replace(r#""Comment": """#, r#""TimeoutSeconds": 600"#)));
    let express = Options { machine_type: Some(ExecutionType::Express), include_allowed: true, ..Options::default() };
    assert!(check_json_with(&data(&get, status), &express).1.is_empty());
}

#[test]
fn counts_in_variables() {
    let machine = |ask: &str, choice: &str| {
        let choice = format!(r#""C": {{"Type": "Choice", {choice}}}"#);
        jsonata(&format!("{ask}, {choice}, {WAIT}, {DONE}"))
    };
    let task = |arguments: &str, assign: &str| {
        ask("arn:aws:states:::dynamodb:updateItem", &format!(r#""Arguments": {arguments}, "Assign": {assign},"#))
    };
    let until = |condition: &str| {
        format!(r#""Choices": [{{"Condition": "{{% {condition} %}}", "Next": "Done"}}], "Default": "W""#)
    };
    let status = r#"{"s": "{% $states.result.s %}"}"#;
    let counted = r#"{"s": "{% $states.result.s %}", "n": "{% ($exists($n) ? $n : 0) + 1 %}"}"#;
    assert!(is_unbounded(&machine(&task("{}", status), &until("$s = 1"))));
    // Nobody decides by what is counted.
    assert!(is_unbounded(&machine(&task("{}", counted), &until("$s = 1"))));
    assert!(!is_unbounded(&machine(&task("{}", counted), &until("$s = 1 or $n > 5"))));
    // By a variable that is made of it.
    let made = r#"{"n": "{% ($exists($n) ? $n : 0) + 1 %}", "s": "{% $exists($n) and $n > 5 %}"}"#;
    assert!(!is_unbounded(&machine(&task("{}", made), &until("$s"))));
    // A page says where the next one begins.
    let page = r#"{"s": "{% $states.result.s %}"}"#;
    assert!(!is_unbounded(&machine(&task(r#"{"At": "{% $exists($s) ? $s : 0 %}"}"#, page), &until("$s = 1"))));
    assert!(!is_unbounded(&machine(&task("{}", status), &until("$s = 1 or $millis() > 1900000000000"))));
    // A rule that counts itself is a bound for its own way alone.
    let count = "($exists($c) ? $c : 0)";
    let bounded = |next: &str| {
        format!(
            r#""Choices": [
                {{"Condition": "{{% {count} < 3 %}}", "Assign": {{"c": "{{% {count} + 1 %}}"}}, "Next": "W"}},
                {{"Condition": "{{% $s = 1 %}}", "Next": "{next}"}}
            ], "Default": "Done""#
        )
    };
    assert!(!is_unbounded(&machine(&task("{}", status), &bounded("Done"))));
    assert!(is_unbounded(&machine(&task("{}", status), &bounded("W"))));
}
