"""A template deployed as a stack."""

from collections.abc import Iterator
from pathlib import Path

from .server import Server
from .subject import Subject

STACK = "checked"


def stack_problems(server: Server, subject: Subject, template: Path) -> Iterator[str]:
    """Create the stack with the functions as parameters; the machine's ARN must be an output."""
    client = server.client("cloudformation")
    client.create_stack(
        StackName=STACK,
        TemplateBody=template.read_text(),
        Parameters=[
            {"ParameterKey": name, "ParameterValue": value} for name, value in subject.template_parameters.items()
        ],
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"],
    )
    stack = client.describe_stacks(StackName=STACK)["Stacks"][0]
    if stack["StackStatus"] != "CREATE_COMPLETE":
        yield f"the stack is {stack['StackStatus']}"
        for event in client.describe_stack_events(StackName=STACK)["StackEvents"]:
            if "ResourceStatusReason" in event:
                yield f"{event['LogicalResourceId']}: {event['ResourceStatusReason']}"
    outputs = [output["OutputValue"] for output in stack.get("Outputs", [])]
    if not any(value.endswith(f":stateMachine:{subject.machine}") for value in outputs):
        yield f"no output is the ARN of the machine: {outputs}"
