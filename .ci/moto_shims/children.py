"""Executions of other machines: the names of request and response.

Step Functions spells the members of `startExecution` and of what it gives with a capital letter, its API with a small one;
stock moto hands them over as they are. It also calls every execution without a name `None`.
"""

import uuid
from typing import Any

from moto.stepfunctions.parser.asl.component.state.exec.state_task.service.state_task_service_sfn import (
    StateTaskServiceSfn,
)


def install() -> None:
    """Spell the names of the request as the API does, and those of the response as Step Functions does."""
    original_request = StateTaskServiceSfn._normalise_parameters

    def request(self: StateTaskServiceSfn, parameters: dict[str, Any], *args: Any, **kwargs: Any) -> None:
        original_request(self, parameters, *args, **kwargs)
        respell(parameters, str.lower)
        if "input" in parameters:
            parameters.setdefault("name", str(uuid.uuid4()))

    def response(self: StateTaskServiceSfn, response: dict[str, Any], *_: Any, **__: Any) -> None:
        respell(response, str.upper)

    StateTaskServiceSfn._normalise_parameters = request
    StateTaskServiceSfn._normalise_response = response


def respell(members: dict[str, Any], first: Any) -> None:
    """The members under names with another first letter."""
    for name in list(members):
        members[first(name[0]) + name[1:]] = members.pop(name)
