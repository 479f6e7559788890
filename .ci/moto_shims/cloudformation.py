"""AWS::StepFunctions::StateMachine in a stack.

Stock moto reads the name, DefinitionString, RoleArn and Tags only, drops DefinitionSubstitutions, the type and the
logging and tracing configuration, has no `Arn` attribute, and puts the machine into the backend that does not
interpret.

The `Arn` of a log group ends with `:*` on AWS, where logging refuses it without; moto leaves that end away.
"""

import json
from typing import Any

from moto.logs.models import LogGroup
from moto.stepfunctions.models import StateMachine
from moto.stepfunctions.parser.models import stepfunctions_parser_backends as backends


def install() -> None:
    """Create the machine with all its properties in the interpreting backend."""
    has_attribute = StateMachine.has_cfn_attr.__func__
    get_attribute = StateMachine.get_cfn_attribute

    StateMachine.create_from_cloudformation_json = classmethod(create)
    StateMachine.delete_from_cloudformation_json = classmethod(delete)
    StateMachine.has_cfn_attr = classmethod(lambda cls, name: name == "Arn" or has_attribute(cls, name))
    StateMachine.get_cfn_attribute = lambda self, name: self.arn if name == "Arn" else get_attribute(self, name)

    log_group_attribute = LogGroup.get_cfn_attribute
    LogGroup.get_cfn_attribute = lambda self, name: log_group_attribute(self, name) + (":*" if name == "Arn" else "")


def create(
    cls: type, resource_name: str, cloudformation_json: dict, account_id: str, region_name: str, **_: Any
) -> StateMachine:
    """One resource of a template whose functions (Ref, Sub, GetAtt) are already resolved."""
    properties = cloudformation_json["Properties"]
    definition = properties.get("DefinitionString") or json.dumps(properties["Definition"])
    for name, value in (properties.get("DefinitionSubstitutions") or {}).items():
        definition = definition.replace(f"${{{name}}}", str(value))
    return backends[account_id][region_name].create_state_machine(
        properties.get("StateMachineName", resource_name),
        definition,
        properties.get("RoleArn", ""),
        tags=[{"key": tag["Key"], "value": tag["Value"]} for tag in properties.get("Tags", [])],
        loggingConfiguration=as_api_shape(properties.get("LoggingConfiguration")),
        tracingConfiguration=as_api_shape(properties.get("TracingConfiguration")),
        sm_type=properties.get("StateMachineType", "STANDARD"),
    )


def delete(cls: type, resource_name: str, resource_json: dict, account_id: str, region_name: str) -> None:
    """Remove the machine from the same backend."""
    backends[account_id][region_name].delete_state_machine(resource_name)


def as_api_shape(value: Any) -> Any:
    """CloudFormation's `Level` is the API's `level`; booleans of a stack arrive as text."""
    if isinstance(value, dict):
        return {key[:1].lower() + key[1:]: as_api_shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_api_shape(inner) for inner in value]
    return value == "true" if value in ("true", "false") else value
