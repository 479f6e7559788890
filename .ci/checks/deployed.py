"""What a deployment stored: the machine, its role, its policy, its log group."""

import ast
import json
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

from .lint import differences
from .server import Server
from .subject import ACCOUNT, Subject

POSITIVE_OPERATORS = ("StringEquals", "StringLike", "ArnEquals", "ArnLike")


def deployed_problems(server: Server, subject: Subject) -> Iterator[str]:
    """Everything about the stored machine that differs from what the export promises."""
    machine = find_machine(server, subject)
    yield from definition_problems(machine["definition"], subject)
    yield from observability_problems(server, machine, subject)
    yield from tag_problems(server, machine, subject)
    role = server.client("iam").get_role(RoleName=machine["roleArn"].rpartition("/")[2])["Role"]
    yield from trust_problems(document(role["AssumeRolePolicyDocument"]), machine["stateMachineArn"])
    yield from policy_problems(statements(server, role["RoleName"]), subject)


def find_machine(server: Server, subject: Subject) -> dict[str, Any]:
    """The description of the only machine, which must have the subject's name."""
    client = server.client("stepfunctions")
    found = client.list_state_machines()["stateMachines"]
    if [machine["name"] for machine in found] != [subject.machine]:
        raise LookupError(f"machines deployed: {[machine['name'] for machine in found]}, expected {subject.machine}")
    return client.describe_state_machine(stateMachineArn=found[0]["stateMachineArn"])


def definition_problems(text: str, subject: Subject) -> Iterator[str]:
    """No placeholder may be left, and the definition must be the plain one with the functions filled in."""
    left = sorted(set(re.findall(r"\$\{[^}]*\}", text)))
    if left:
        yield f"placeholders left in the stored definition: {', '.join(left)}"
    for difference in differences(json.loads(text), subject.definition, ""):
        yield f"stored definition (left) and plain definition (right): {difference}"


def observability_problems(server: Server, machine: dict[str, Any], subject: Subject) -> Iterator[str]:
    """Type, logging, tracing, and the log group itself."""
    if machine["type"] != "STANDARD":
        yield f"type is {machine['type']}"
    logging = machine.get("loggingConfiguration") or {}
    if logging.get("level") != "ALL" or logging.get("includeExecutionData") is not True:
        yield f"logging is not ALL with execution data: {logging}"
    groups = [target["cloudWatchLogsLogGroup"]["logGroupArn"] for target in logging.get("destinations", [])]
    if len(groups) != 1 or not groups[0].endswith(f":log-group:{subject.log_group}:*"):
        yield f"log destinations are {groups}"
    existing = server.client("logs").describe_log_groups(logGroupNamePrefix=subject.log_group)["logGroups"]
    if subject.log_group not in [group["logGroupName"] for group in existing]:
        yield f"there is no log group {subject.log_group}"
    if (machine.get("tracingConfiguration") or {}).get("enabled") is not True:
        yield f"tracing is not on: {machine.get('tracingConfiguration')}"


def tag_problems(server: Server, machine: dict[str, Any], subject: Subject) -> Iterator[str]:
    """The machine, its role and its log group must carry tags."""
    role, arn = machine["roleArn"].rpartition("/")[2], machine["stateMachineArn"]
    tags = {
        "machine": server.client("stepfunctions").list_tags_for_resource(resourceArn=arn)["tags"],
        "role": server.client("iam").list_role_tags(RoleName=role)["Tags"],
        "log group": server.client("logs").list_tags_log_group(logGroupName=subject.log_group)["tags"],
    }
    yield from (f"the {name} has no tags" for name, found in tags.items() if not found)


def trust_problems(trust: dict[str, Any], machine_arn: str) -> Iterator[str]:
    """Only Step Functions, for this account and this machine, may take the role."""
    for statement in as_list(trust["Statement"]):
        if as_list(statement.get("Principal", {}).get("Service")) != ["states.amazonaws.com"]:
            yield f"the trust is for {statement.get('Principal')}"
        tests = [keys for operator, keys in statement.get("Condition", {}).items() if operator in POSITIVE_OPERATORS]
        conditions = {key: as_list(value) for test in tests for key, value in test.items()}
        if conditions.get("aws:SourceAccount") != [ACCOUNT]:
            yield f"the trust has no condition aws:SourceAccount {ACCOUNT}: {conditions}"
        if not any(fnmatchcase(machine_arn, pattern) for pattern in conditions.get("aws:SourceArn", [])):
            yield f"the trust has no condition aws:SourceArn that matches {machine_arn}: {conditions}"


def policy_problems(found: list[dict[str, Any]], subject: Subject) -> Iterator[str]:
    """The inline policy allows the invocation of exactly the bound functions and no action by wildcard."""
    if not found:
        yield "the role has no inline policy"
    invocable: set[str] = set()
    for statement in found:
        actions = as_list(statement.get("Action"))
        for action in actions:
            if "*" in action:
                yield f"the policy allows the wildcard action {action}"
        if "lambda:InvokeFunction" in actions:
            invocable.update(as_list(statement["Resource"]))
    bound = set(subject.arns.values())
    for arn in sorted(bound - invocable):
        yield f"the policy does not allow lambda:InvokeFunction on {arn}"
    for resource in sorted(invocable):
        if resource not in bound and resource.removesuffix(":*") not in bound:
            yield f"the policy allows lambda:InvokeFunction on {resource}"
    text = json.dumps(found)
    if "${" in text:
        yield f"the policy has a placeholder left: {text}"


def statements(server: Server, role: str) -> list[dict[str, Any]]:
    """All statements of the role's inline policies."""
    client = server.client("iam")
    names = client.list_role_policies(RoleName=role)["PolicyNames"]
    policies = [document(client.get_role_policy(RoleName=role, PolicyName=name)["PolicyDocument"]) for name in names]
    return [statement for policy in policies for statement in as_list(policy["Statement"])]


def document(value: Any) -> dict[str, Any]:
    """A policy document; moto stores those of a stack as the text of a Python dictionary."""
    if isinstance(value, str):
        return ast.literal_eval(value) if value.startswith("{'") else json.loads(value)
    return value


def as_list(value: Any) -> list[Any]:
    """IAM and CloudFormation write a list of one as the one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
