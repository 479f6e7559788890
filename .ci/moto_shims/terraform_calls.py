"""Calls of Terraform's AWS provider that stock moto answers with HTTP 500.

ValidateStateMachineDefinition is part of every plan of a state machine; the provider retries the 500 for minutes, so a
plan on stock moto hangs. ListStateMachineVersions is part of every read after apply.

The validation is the grammar of moto's interpreter plus the transition targets: a check of ours, not AWS's.
"""

import json
from collections.abc import Iterator
from typing import Any

from moto.core.responses import ActionResult
from moto.stepfunctions.parser.asl.parse.asl_parser import AmazonStateLanguageParser
from moto.stepfunctions.responses import StepFunctionResponse


def install() -> None:
    """Add both calls."""
    StepFunctionResponse.validate_state_machine_definition = validate_state_machine_definition
    StepFunctionResponse.list_state_machine_versions = list_state_machine_versions


def validate_state_machine_definition(self: StepFunctionResponse) -> ActionResult:
    """FAIL with one diagnostic for each problem, or OK."""
    found = list(problems(self._get_param("definition")))
    diagnostics = [
        {"severity": "ERROR", "code": code, "message": message, "location": location}
        for code, message, location in found
    ]
    return ActionResult({"result": "FAIL" if found else "OK", "truncated": False, "diagnostics": diagnostics})


def list_state_machine_versions(self: StepFunctionResponse) -> ActionResult:
    """The published versions, newest first."""
    machine = self.stepfunction_backend.describe_state_machine(self._get_param("stateMachineArn").partition("#")[0])
    versions = [
        {"stateMachineVersionArn": version.arn, "creationDate": machine.creation_date}
        for version in getattr(machine, "versions", {}).values()
    ]
    return ActionResult({"stateMachineVersions": versions[::-1]})


def problems(text: str) -> Iterator[tuple[str, str, str]]:
    """(code, message, location) of whatever is wrong with a definition."""
    try:
        AmazonStateLanguageParser.parse(text)
    except Exception as error:
        yield "SCHEMA_VALIDATION_FAILED", str(error)[:900], "/"
        return
    yield from machine_problems(json.loads(text), "")


def machine_problems(machine: dict[str, Any], path: str) -> Iterator[tuple[str, str, str]]:
    """Targets that do not exist and states that nothing leads to, in a machine and in the machines inside it."""
    states = machine.get("States", {})
    targets = [(machine.get("StartAt"), f"{path}/StartAt")]
    for name, state in states.items():
        here = f"{path}/States/{name}"
        targets += [(state[key], f"{here}/{key}") for key in ("Next", "Default") if key in state]
        for key in ("Catch", "Choices"):
            targets += [(rule.get("Next"), f"{here}/{key}[{i}]/Next") for i, rule in enumerate(state.get(key, []))]
        if state["Type"] not in ("Choice", "Succeed", "Fail") and "Next" not in state and not state.get("End"):
            yield "SCHEMA_VALIDATION_FAILED", "State needs Next or End", here
        for i, branch in enumerate(state.get("Branches", [])):
            yield from machine_problems(branch, f"{here}/Branches[{i}]")
        if "ItemProcessor" in state:
            yield from machine_problems(state["ItemProcessor"], f"{here}/ItemProcessor")
    for target, location in targets:
        if target not in states:
            yield "MISSING_TRANSITION_TARGET", f"Missing target: {target}", location
    for name in states.keys() - {target for target, _ in targets}:
        yield "MISSING_TRANSITION_TARGET", f'State "{name}" is not reachable.', f"{path}/States/{name}"
