"""What workflows become, proved by running: small workflows, one for each construct in both query languages."""

import json
import os
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from boto3.dynamodb.types import TypeDeserializer

from .execution import history, run
from .lint import differences, shortened
from .report import Report
from .server import Server
from .subject import ACCOUNT, REGION, Subject
from .tools import Tools


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
    others = case.get("machines", {}).keys() | case.get("tables", {}).keys()
    functions = set(re.findall(r"\$\{(\w+)_arn\}", case["definition"])) - others
    arns = {name: f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{name}" for name in functions}
    server.journal.start({arns[name]: case["functions"].get(name, []) for name in functions})
    tokens = {f"{name}_arn": arn for name, arn in arns.items()} | make_resources(server, case)
    definition = json.loads(re.sub(r"\$\{(\w+)\}", lambda token: tokens.get(token[1], token[1]), case["definition"]))
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
    yield from stored_problems(server, expected)
    yield from call_problems(server, arns, expected.get("calls", {}))


def make_resources(server: Server, case: dict[str, Any]) -> dict[str, str]:
    """The buckets with their objects, the tables with their items, the queues and other machines of a case; the tokens that
    stand for them.
    """
    tokens = {}
    for bucket, objects in case.get("objects", {}).items():
        client = server.client("s3")
        client.create_bucket(Bucket=bucket)
        for item in objects:
            client.put_object(Bucket=bucket, Key=item["key"], Body=item["text"].encode())
        tokens[f"{bucket}_name"] = bucket
    for table, key in case.get("tables", {}).items():
        server.client("dynamodb").create_table(
            TableName=table,
            BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": name, "AttributeType": kind} for name, kind in key],
            KeySchema=[
                {"AttributeName": name, "KeyType": kind} for (name, _), kind in zip(key, ("HASH", "RANGE"), strict=False)
            ],
        )
        for item in case.get("items", {}).get(table, []):
            server.client("dynamodb").put_item(TableName=table, Item=item)
        # moto knows a table by its name alone.
        tokens[f"{table}_arn"] = table
    for queue in case.get("queues", {}):
        tokens[f"{queue}_url"] = server.client("sqs").create_queue(QueueName=queue)["QueueUrl"]
    for name, definition in case.get("machines", {}).items():
        machine = server.client("stepfunctions").create_state_machine(
            name=name, definition=definition, roleArn=f"arn:aws:iam::{ACCOUNT}:role/none"
        )
        tokens[f"{name}_arn"] = machine["stateMachineArn"]
    return tokens


def stored_problems(server: Server, expected: dict[str, Any]) -> Iterator[str]:
    """What the tables and queues hold in the end."""
    plain = TypeDeserializer()
    for table, items in expected.get("tables", {}).items():
        found = [
            {name: without_decimals(plain.deserialize(value)) for name, value in item.items()}
            for item in server.client("dynamodb").scan(TableName=table)["Items"]
        ]
        for difference in differences(sorted(found, key=rank), sorted(items, key=rank), ""):
            yield f"items of {table} (left) and the expected ones (right): {difference}"
    for queue, bodies in expected.get("queues", {}).items():
        client = server.client("sqs")
        url = client.get_queue_url(QueueName=queue)["QueueUrl"]
        found = []
        while messages := client.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", []):
            found += [body(message["Body"]) for message in messages]
        for difference in differences(sorted(found, key=rank), sorted(bodies, key=rank), ""):
            yield f"messages in {queue} (left) and the expected ones (right): {difference}"


def rank(value: Any) -> str:
    """What is the same for values that are equal."""
    return json.dumps(value, sort_keys=True)


def body(text: str) -> Any:
    """The body of a message: what its JSON is, or the text itself."""
    return json.loads(text) if text.startswith(("{", "[")) else text


def without_decimals(value: Any) -> Any:
    """Numbers as JSON has them."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, dict):
        return {name: without_decimals(inner) for name, inner in value.items()}
    return [without_decimals(inner) for inner in value] if isinstance(value, list) else value


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
