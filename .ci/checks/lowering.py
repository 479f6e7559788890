"""What workflows become, proved by running: small workflows, one for each construct in both query languages."""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .execution import history, run
from .lint import differences, shortened
from .report import Report
from .server import Server
from .subject import ACCOUNT, REGION, Subject
from .tools import Tools

# A function's ARN, a table's name, a queue's URL.
PLACEHOLDER = r"\$\{(\w+)_(arn|name|url)\}"


def check_executions(report: Report, tools: Tools, subject: Subject) -> None:
    """Every case on one server."""
    with Server() as server:
        for case in cases():
            report.check(f"run: {case['name']}", case_problems, server, case)


def cases() -> list[dict[str, Any]]:
    """What `cargo run --example executions` has printed."""
    text = Path(os.environ["CI_TARGET"], "ci-executions.jsonl").read_text()
    return [json.loads(line) for line in text.splitlines()]


def case_problems(server: Server, case: dict[str, Any]) -> Iterator[str]:
    """Run the machine and compare status, output, error, variables, and the payloads that each function received."""
    server.reset()
    others = resources(server, case)
    functions = {name for name, _ in re.findall(PLACEHOLDER, case["definition"])} - others.keys()
    arns = {name: f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{name}" for name in functions}
    server.journal.start({arns[name]: case["functions"].get(name, []) for name in functions})
    for bucket, objects in case.get("objects", {}).items():
        put_objects(server, bucket, objects)

    values = {name: {"arn": arn} for name, arn in arns.items()} | others
    definition = json.loads(re.sub(PLACEHOLDER, lambda token: values[token[1]][token[2]], case["definition"]))
    if "child_of" in case:
        definition = child(definition, case["child_of"])
    machine = server.client("stepfunctions").create_state_machine(
        name="machine", definition=json.dumps(definition), roleArn=f"arn:aws:iam::{ACCOUNT}:role/none"
    )
    execution = run(server, machine["stateMachineArn"], "execution", case["input"])

    expected = case["expect"]
    for key in ("status", "output", "error"):
        if key in expected and execution.get(key) != expected[key]:
            cause = f" (cause: {execution['cause']})" if execution.get("cause") else ""
            yield f"{key} is {shortened(execution.get(key))}, expected {shortened(expected[key])}{cause}"
    found = variables(history(server, execution["executionArn"]))
    for state, values in expected.get("variables", {}).items():
        for difference in differences(found.get(state, {}), values, ""):
            yield f"variables of {state} (left) and the expected ones (right): {difference}"
    waits = [entry["seconds"] for entry in server.journal.entries("wait")]
    if "waits" in expected and waits != expected["waits"]:
        yield f"waits are {waits}, expected {expected['waits']}"
    yield from call_problems(server, arns, expected.get("calls", {}))
    yield from left_problems(server, case, others)


def resources(server: Server, case: dict[str, Any]) -> dict[str, dict[str, str]]:
    """What the machine names but functions, made, with what stands for each placeholder."""
    made = {name: {"name": name} for name in case.get("objects", {})}
    for name, wanted in case.get("resources", {}).items():
        if wanted["kind"] == "table":
            client = server.client("dynamodb")
            client.create_table(
                TableName=name,
                KeySchema=[
                    {"AttributeName": key, "KeyType": kind}
                    for (key, _), kind in zip(wanted["key"], ("HASH", "RANGE"), strict=False)
                ],
                AttributeDefinitions=[{"AttributeName": key, "AttributeType": kind} for key, kind in wanted["key"]],
                BillingMode="PAY_PER_REQUEST",
            )
            for item in wanted["items"]:
                client.put_item(TableName=name, Item=item)
            made[name] = {"name": name}
        elif wanted["kind"] == "queue":
            made[name] = {"url": server.client("sqs").create_queue(QueueName=name)["QueueUrl"]}
        else:
            child_machine = server.client("stepfunctions").create_state_machine(
                name=name, definition=wanted["definition"], roleArn=f"arn:aws:iam::{ACCOUNT}:role/none"
            )
            made[name] = {"arn": child_machine["stateMachineArn"]}
    return made


def left_problems(server: Server, case: dict[str, Any], made: dict[str, dict[str, str]]) -> Iterator[str]:
    """The items and messages that are there in the end."""
    for name, wanted in case.get("resources", {}).items():
        if wanted["kind"] == "table":
            found, expected = server.client("dynamodb").scan(TableName=name)["Items"], wanted["left"]
        elif wanted["kind"] == "queue":
            found, expected = [], wanted["messages"]
            client = server.client("sqs")
            while messages := client.receive_message(QueueUrl=made[name]["url"], MaxNumberOfMessages=10).get("Messages"):
                found += [body(message["Body"]) for message in messages]
        else:
            continue
        left = sorted(json.dumps(item, sort_keys=True) for item in found)
        right = sorted(json.dumps(item, sort_keys=True) for item in expected)
        if left != right:
            yield f"{name} holds {left}, expected {right}"


def body(text: str) -> Any:
    """A message's body: JSON if a struct was sent, otherwise text."""
    return json.loads(text) if text.startswith(("{", "[")) else text


def put_objects(server: Server, bucket: str, objects: list[dict[str, str]]) -> None:
    """A bucket with its objects."""
    client = server.client("s3")
    client.create_bucket(Bucket=bucket)
    for item in objects:
        client.put_object(Bucket=bucket, Key=item["key"], Body=item["text"].encode())


def child(definition: dict[str, Any], map_state: str) -> dict[str, Any]:
    """The body of a map as a machine of its own, which is what a child execution runs."""
    processor = definition["States"][map_state]["ItemProcessor"]
    return {
        "QueryLanguage": definition["QueryLanguage"],
        "StartAt": processor["StartAt"],
        "States": processor["States"],
    }


def variables(events: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """What each state had assigned when it was left last."""
    found: dict[str, dict[str, Any]] = {}
    for event in events:
        details = event.get("stateExitedEventDetails", {})
        if details.get("assignedVariables"):
            assigned = {name: json.loads(value) for name, value in details["assignedVariables"].items()}
            found[details["name"]] = assigned
    return found


def call_problems(server: Server, arns: dict[str, str], expected: dict[str, list[Any]]) -> Iterator[str]:
    """The payloads that each function received, in any order: what runs side by side calls in no certain order."""
    calls = server.journal.entries("call")
    for name, arn in arns.items():
        received = sorted(json.dumps(call["payload"], sort_keys=True) for call in calls if call["function"] == arn)
        wanted = sorted(json.dumps(payload, sort_keys=True) for payload in expected.get(name, []))
        if received != wanted:
            yield f"{name} was called with {received}, expected {wanted}"
