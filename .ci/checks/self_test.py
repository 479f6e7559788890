"""Files and scenarios broken on purpose: each check must refuse them, and for the right reason."""

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import redirect_stdout
from copy import deepcopy
from dataclasses import replace
from functools import partial
from io import StringIO
from pathlib import Path
from typing import Any
from unittest.mock import patch

from . import policies, sam, terraform
from .deployed import deployed_problems
from .execution import scenario_problems
from .lint import lint_problems, same_template_problems
from .lowering import case_problems, cases
from .report import Report, collect
from .server import Server
from .stack import stack_problems
from .subject import Subject
from .tools import Tools

Check = Callable[[], Iterable[str]]
Case = tuple[str, str, Check]  # name, a part of the problem that must be found, the check
Edit = Callable[[dict[str, Any]], None]


def self_test(report: Report, tools: Tools, subject: Subject) -> None:
    """One line for each broken thing: PASS if it was refused."""

    def demand_refusal(cases: Iterable[Case]) -> None:
        for name, reason, check in cases:
            report.check(f"refused: {name}", acceptance_problems, check, reason)

    with tempfile.TemporaryDirectory() as scratch, Server() as server:
        copies = Copies(subject, Path(scratch))
        demand_refusal(text_cases(tools, copies))
        if tools.simulator_missing:
            report.skip("policies", tools.simulator_missing)
        else:
            demand_refusal(policy_cases(tools, Path(scratch)))
        demand_refusal(deployment_cases(server, copies))
        report.check("accepted: the unbroken deployment", deploy, server, subject)
        demand_refusal(execution_cases(server, subject))
        demand_refusal(lowering_cases(server))
    report.check("one failure among many checks fails the program", exit_code_problems)


def acceptance_problems(check: Check, reason: str) -> Iterator[str]:
    """A problem if the check finds none, or none that speaks of the reason."""
    found = collect(check)
    if not found:
        yield "nothing was found wrong with it"
    elif not any(reason in problem for problem in found):
        yield f"refused, but not because of `{reason}`:\n" + "\n".join(found)


def exit_code_problems() -> Iterator[str]:
    """The exit code is 0 only if something passed and nothing failed, or was skipped in CI."""
    with redirect_stdout(StringIO()):
        nothing, good, bad, here, in_ci = (Report() for _ in range(5))
        good.check("passes", list)
        bad.check("passes", list)
        bad.check("fails", lambda: ["a problem"])
        for report, ci in ((here, ""), (in_ci, "true")):
            report.check("passes", list)
            with patch.dict(os.environ, {"CI": ci}):
                report.skip("skips", "a tool is not installed")
        codes = [report.finish() for report in (nothing, good, bad, here, in_ci)]
    if codes != [1, 0, 1, 0, 1]:
        yield f"exit codes are {codes}"


class Copies:
    """Copies of the exported folder, each with one thing broken."""

    def __init__(self, subject: Subject, scratch: Path) -> None:
        self.subject = subject
        self._scratch = scratch
        self._count = 0

    def copy(self) -> Subject:
        """An unbroken copy."""
        self._count += 1
        folder = self._scratch / str(self._count)
        shutil.copytree(self.subject.folder, folder, ignore=shutil.ignore_patterns(".terraform*"))
        return replace(self.subject, folder=folder)

    def with_template(self, edit: Edit) -> Subject:
        """A copy with an edited JSON template."""
        copy = self.copy()
        template = json.loads(copy.json_template.read_text())
        edit(template)
        copy.json_template.write_text(json.dumps(template, indent=2))
        return copy

    def with_text(self, file: Callable[[Subject], Path], edit: Callable[[str], str]) -> Subject:
        """A copy with the text of one file changed."""
        copy = self.copy()
        file(copy).write_text(edit(file(copy).read_text()))
        return copy


def text_cases(tools: Tools, copies: Copies) -> Iterator[Case]:
    """What is seen without a deployment."""
    unused = copies.with_template(lambda template: template["Parameters"].update(Spare={"Type": "String"}))
    yield "template with an unused parameter", "W2001", lambda: lint_problems(unused.json_template)
    yield (
        "YAML template that differs from the JSON one",
        "/Parameters/Spare: only on the left",
        lambda: same_template_problems(unused.json_template, unused.yaml_template),
    )
    dangling = copies.with_template(forget_substitution)
    yield "template with a dangling placeholder", "check_inventory_arn", lambda: lint_problems(dangling.json_template)

    misspelled = copies.with_text(
        lambda copy: copy.sam_template, lambda text: text.replace("DefinitionUri:", "DefinitionUrl:")
    )
    yield (
        "SAM template with a misspelled property",
        "DefinitionUrl",
        lambda: sam.validate_problems(tools, misspelled.sam_template),
    )
    lost = copies.copy()
    (lost.sam_template.parent / f"{lost.machine}.asl.json").unlink()
    result = lost.folder / "result.json"
    yield (
        "SAM template without its definition file",
        "No such file",
        lambda: sam.transform_problems(tools, lost.sam_template, result),
    )
    if tools.terraform:
        ragged = copies.with_text(
            lambda copy: copy.terraform / "main.tf", lambda text: text + "locals {\nx    = 1\n}\n"
        )
        yield (
            "Terraform file that is not formatted",
            "main.tf",
            lambda: terraform.format_problems(tools, ragged.terraform),
        )
    yield "folder without files", "No such file", lambda: same_template_problems(Path("none.json"), Path("none.yaml"))


def policy_cases(tools: Tools, scratch: Path) -> Iterator[Case]:
    """Policies that the tests have proved, broken behind their backs."""

    def broken(name: str, *holds: str, edit: Edit, flags: Sequence[str] = ()) -> Check:
        with policies.proofs().open() as lines:
            proof = next(json.loads(line) for line in lines if all(part in line for part in holds))
        edit(proof["policy"])
        file = scratch / f"{name}.jsonl"
        file.write_text(json.dumps(proof) + "\n")
        return lambda: policies.simulator_problems(tools, file, *flags)

    child, passed = "execution:child:*", '"iam:PassedToService"'
    yield "policy without a statement", "not allowed", broken("less", child, edit=lambda policy: policy["Statement"].pop())
    yield (
        "policy with an action too many",
        "allows as much without states:DescribeStateMachine",
        broken("more", child, edit=partial(add_action, action="states:DescribeStateMachine")),
    )
    for name, text, wider, what in [
        ("siblings", child, "execution:child*", "a sibling resource"),
        ("accounts", ":111122223333:", ":*:", "another account"),
        ("regions", ":eu-central-1:", ":*:", "another region"),
    ]:
        edit = partial(replace_in_resources, text=text, replacement=wider)
        yield f"policy with a resource of other {name}", f"allowed, with {what}", broken(name, child, text, edit=edit)
    yield "policy without a condition", "allowed, with a missing key", broken("open", passed, edit=drop_conditions)
    yield (
        "policy with another condition",
        "not allowed",
        broken("shut", passed, edit=partial(rename_service, service="lambda.amazonaws.com")),
    )
    yield (
        "exception of the simulator that nothing needs",
        "an exception without a use",
        broken("exceptions", child, edit=lambda policy: None, flags=["--complete"]),
    )
    nothing = scratch / "nothing.jsonl"
    nothing.write_text("")
    yield "no policy at all", "the simulator ended with 1", lambda: policies.simulator_problems(tools, nothing)


def deployment_cases(server: Server, copies: Copies) -> Iterator[Case]:
    """Templates whose fault is seen in what they store."""
    cases: list[tuple[str, str, Edit]] = [
        ("deployment with a placeholder left", "placeholders left", forget_substitution),
        (
            "trust without aws:SourceAccount",
            "no condition aws:SourceAccount",
            partial(drop_condition, key="aws:SourceAccount"),
        ),
        ("trust without aws:SourceArn", "no condition aws:SourceArn", partial(drop_condition, key="aws:SourceArn")),
        ("policy that forgets the functions", "does not allow lambda:InvokeFunction", forget_lambda_grant),
        ("machine without logging", "logging is not ALL", partial(drop_property, name="LoggingConfiguration")),
        ("machine without tracing", "tracing is not on", partial(drop_property, name="TracingConfiguration")),
        ("definition with one retry fewer", "MaxAttempts: 2 is not 3", one_retry_fewer),
    ]
    for name, reason, edit in cases:
        yield name, reason, partial(deploy, server, copies.with_template(edit))


def execution_cases(server: Server, subject: Subject) -> Iterator[Case]:
    """Scenarios with a wrong expectation, run on the unbroken machine."""
    happy, _, declined, never = subject.scenarios
    cases: list[tuple[dict[str, Any], str, str, Any, str]] = [
        (happy, "output", "output", {"orderId": "o-2", "tracking": "t-9"}, "output is"),
        (happy, "status", "status", "FAILED", "status is"),
        (happy, "payload", "calls", {"InitiateShipping": {"times": 1, "payload": "o-2"}}, "of InitiateShipping"),
        (declined, "cause", "cause", "Order o-2 could not be processed", "cause is"),
        (declined, "number of calls", "calls", {"ProcessPayment": {"times": 3}}, "ProcessPayment was invoked 4"),
        (declined, "retry pause", "retry_seconds", [5, 5, 5], "retry pauses"),
        (never, "bound of the loop", "states", ["ValidateOrder"], "states entered"),
    ]
    for number, (scenario, what, key, wrong, reason) in enumerate(cases):
        broken = deepcopy(scenario)
        broken["name"] += f"-{number}"
        broken["expect"][key] = wrong
        yield f"scenario with a wrong {what}", reason, partial(scenario_problems, server, subject, broken)


def lowering_cases(server: Server) -> Iterator[Case]:
    """Workflows with a wrong expectation, and one whose states do not hand the item on."""
    case = next(case for case in cases() if case["name"].startswith("Packs:"))

    def expecting(key: str, wrong: Any) -> Check:
        broken = deepcopy(case)
        broken["expect"][key] = wrong
        return partial(case_problems, server, broken)

    yield "workflow with a wrong output", "output is", expecting("output", ["B"])
    yield "workflow with a wrong status", "status is", expecting("status", "FAILED")
    yield "workflow with a wrong variable", "variables of Price", expecting("variables", {"Price": {"cost": 1}})
    yield "workflow with a call that is not made", "price was called", expecting("calls", {"price": []})
    forgetful = deepcopy(case)
    forgetful["definition"] = case["definition"].replace('"Output": "{% $states.input %}",', "")
    yield "body that forgets its item", "status is", partial(case_problems, server, forgetful)


def deploy(server: Server, subject: Subject) -> list[str]:
    """The problems of the JSON template on an emptied server."""
    server.reset()
    return [*stack_problems(server, subject, subject.json_template), *deployed_problems(server, subject)]


def resources(template: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """The properties of all resources of a type."""
    return [resource["Properties"] for resource in template["Resources"].values() if resource["Type"] == kind]


def forget_substitution(template: dict[str, Any]) -> None:
    (machine,) = resources(template, "AWS::StepFunctions::StateMachine")
    del machine["DefinitionSubstitutions"]["check_inventory_arn"]


def drop_condition(template: dict[str, Any], key: str) -> None:
    (role,) = resources(template, "AWS::IAM::Role")
    for statement in role["AssumeRolePolicyDocument"]["Statement"]:
        for test in statement["Condition"].values():
            test.pop(key, None)


def forget_lambda_grant(template: dict[str, Any]) -> None:
    (policy,) = resources(template, "AWS::IAM::Policy")
    document = policy["PolicyDocument"]
    document["Statement"] = [entry for entry in document["Statement"] if "lambda:" not in json.dumps(entry)]


def add_action(policy: dict[str, Any], action: str) -> None:
    statement = policy["Statement"][0]
    actions = statement["Action"]
    statement["Action"] = [*([actions] if isinstance(actions, str) else actions), action]


def replace_in_resources(policy: dict[str, Any], text: str, replacement: str) -> None:
    for statement in policy["Statement"]:
        statement["Resource"] = json.loads(json.dumps(statement["Resource"]).replace(text, replacement))


def drop_conditions(policy: dict[str, Any]) -> None:
    for statement in policy["Statement"]:
        statement.pop("Condition", None)


def rename_service(policy: dict[str, Any], service: str) -> None:
    for statement in policy["Statement"]:
        for keys in statement.get("Condition", {}).values():
            if "iam:PassedToService" in keys:
                keys["iam:PassedToService"] = service


def drop_property(template: dict[str, Any], name: str) -> None:
    (machine,) = resources(template, "AWS::StepFunctions::StateMachine")
    del machine[name]


def one_retry_fewer(template: dict[str, Any]) -> None:
    (machine,) = resources(template, "AWS::StepFunctions::StateMachine")
    definition = json.loads(machine["DefinitionString"])
    definition["States"]["ProcessPayment"]["Retry"][0]["MaxAttempts"] = 2
    machine["DefinitionString"] = json.dumps(definition)
