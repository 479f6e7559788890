"""Executions of the deployed machine with mocked functions, compared with a scenario."""

import json
import time
from collections.abc import Iterator
from itertools import takewhile
from typing import Any

from .deployed import find_machine
from .lint import differences, shortened
from .server import Server
from .subject import Subject

EXECUTION_SECONDS = 60


def scenario_problems(server: Server, subject: Subject, scenario: dict[str, Any]) -> Iterator[str]:
    """Run the machine as it is stored and compare everything that the scenario speaks of."""
    answers = {**subject.functions, **scenario.get("functions", {})}
    server.journal.start({subject.arns[name]: entries for name, entries in answers.items()})
    machine = find_machine(server, subject)
    execution = run(server, machine["stateMachineArn"], scenario["name"], subject.input)

    expected = scenario["expect"]
    for key in ("status", "output", "error", "cause"):
        if execution.get(key) != expected.get(key):
            yield f"{key} is {shortened(execution.get(key))}, expected {shortened(expected.get(key))}"

    entered = states_entered(history(server, execution["executionArn"]), json.loads(machine["definition"]))
    yield from sequence_problems("states entered", entered, expand(expected["states"]))
    for kind in ("wait", "retry"):
        seconds = [entry["seconds"] for entry in server.journal.entries(kind)]
        yield from sequence_problems(f"{kind} pauses", seconds, expand(expected.get(f"{kind}_seconds", [])))
    yield from call_problems(server, subject, expected["calls"])


def run(server: Server, machine_arn: str, name: str, data: Any) -> dict[str, Any]:
    """Start an execution and wait for its end; its description, the output parsed."""
    client = server.client("stepfunctions")
    arn = client.start_execution(stateMachineArn=machine_arn, name=name, input=json.dumps(data))["executionArn"]
    end = time.monotonic() + EXECUTION_SECONDS
    while True:
        description = client.describe_execution(executionArn=arn)
        if description["status"] != "RUNNING":
            break
        if time.monotonic() > end:
            raise TimeoutError(f"the execution still runs after {EXECUTION_SECONDS} s")
        time.sleep(0.02)
    if "output" in description:
        description["output"] = json.loads(description["output"])
    return description


def history(server: Server, execution_arn: str) -> list[dict[str, Any]]:
    """All events of an execution."""
    pages = server.client("stepfunctions").get_paginator("get_execution_history").paginate(executionArn=execution_arn)
    return [event for page in pages for event in page["events"]]


def states_entered(events: list[dict[str, Any]], definition: dict[str, Any]) -> list[Any]:
    """The names of the states in the order of entry.

    Branches run side by side, so a Parallel state is written as {name: [states of branch 0, states of branch 1, ...]}.
    """
    branch_of = branches(definition)
    entered: list[Any] = []
    open_parallel: dict[str, list[list[str]]] = {}
    for event in events:
        if not event["type"].endswith("StateEntered"):
            continue
        name = event["stateEnteredEventDetails"]["name"]
        if name in branch_of:
            parallel, index = branch_of[name]
            open_parallel[parallel][index].append(name)
        elif event["type"] == "ParallelStateEntered":
            open_parallel[name] = [[] for _ in definition["States"][name]["Branches"]]
            entered.append({name: open_parallel[name]})
        else:
            entered.append(name)
    return entered


def branches(definition: dict[str, Any]) -> dict[str, tuple[str, int]]:
    """The Parallel state and the branch of every state that lies in a branch (one level deep)."""
    return {
        inner: (name, index)
        for name, state in definition["States"].items()
        for index, branch in enumerate(state.get("Branches", []))
        for inner in branch["States"]
    }


def expand(items: list[Any]) -> list[Any]:
    """A list in which {"repeat": n, "of": [...]} stands for n copies."""
    expanded: list[Any] = []
    for item in items:
        if isinstance(item, dict) and set(item) == {"repeat", "of"}:
            expanded += expand(item["of"]) * item["repeat"]
        else:
            expanded.append(item)
    return expanded


def sequence_problems(what: str, actual: list[Any], expected: list[Any]) -> Iterator[str]:
    """The first place where two sequences part."""
    if actual == expected:
        return
    common = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(actual, expected, strict=False))))
    yield (
        f"{what}: {len(actual)}, expected {len(expected)}; from number {common + 1} on: "
        f"{shortened(actual[common:])}, expected {shortened(expected[common:])}"
    )


def call_problems(server: Server, subject: Subject, expected: dict[str, dict[str, Any]]) -> Iterator[str]:
    """How often each function was invoked, and with which payload."""
    payloads: dict[str, list[Any]] = {name: [] for name in subject.functions}
    names = {arn: name for name, arn in subject.arns.items()}
    for call in server.journal.entries("call"):
        payloads[names[call["function"]]].append(call["payload"])
    for name, received in payloads.items():
        times = expected.get(name, {}).get("times", 0)
        if len(received) != times:
            yield f"{name} was invoked {len(received)} times, expected {times}"
        for number, payload in enumerate(received, 1):
            for difference in differences(payload, expected.get(name, {}).get("payload"), ""):
                yield f"payload {number} of {name} (left) and the expected one (right): {difference}"
