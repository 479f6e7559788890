"""Mocked Lambda functions.

Without docker, moto's Lambda answers every call with its own input, even a call of a function that does not exist. Here
an invocation is answered from the journal's table by the function's full ARN, is written down with its payload, and a
function that is not in the table does not exist. The error of a function takes the way a real one takes: a payload with
`errorType` and the function-error header, which the interpreter turns into the error's name.
"""

import json
import os
import threading
from functools import partial
from typing import Any

import boto3
from moto.awslambda.exceptions import UnknownFunctionException
from moto.awslambda_simple.models import LambdaSimpleBackend

from .journal import Journal


def install(journal: Journal) -> None:
    """Replace the answer of moto's docker-less Lambda."""

    def invoke(
        self: LambdaSimpleBackend, function_name: str, qualifier: Any, body: Any, headers: Any, response_headers: dict
    ) -> bytes:
        with journal.lock:
            answers = journal.responses().get(function_name)
            if answers is None:
                raise UnknownFunctionException(function_name)
            payload, token = without_token(json.loads(body or "null"), answers)
            earlier = [call["payload"] for call in journal.entries("call") if call["function"] == function_name]
            journal.write("call", function=function_name, payload=payload)
        if any("when" in answer for answer in answers):
            answers = [answer for answer in answers if answer.get("when", payload) == payload]
            earlier = [other for other in earlier if other == payload]
        if not answers:
            answers = [{"throws": "NoAnswer", "message": f"for {json.dumps(payload)}"}]
        answer = answers[min(len(earlier), len(answers) - 1)]
        if token is not None and "sends" in answer:
            send(token, success=answer["sends"])
        elif token is not None and "sends_error" in answer:
            send(token, error=answer["sends_error"])
        if "throws" in answer:
            response_headers["x-amz-function-error"] = "Unhandled"
            answer = {"returns": {"errorType": answer["throws"], "errorMessage": answer.get("message", "")}}
        return json.dumps(answer.get("returns")).encode()

    LambdaSimpleBackend.invoke = invoke


def without_token(payload: Any, answers: list[dict[str, Any]]) -> tuple[Any, str | None]:
    """The payload with `TOKEN` for its task token, and the token."""
    for member in {answer["token"] for answer in answers if "token" in answer}:
        if isinstance(payload, dict) and payload.get(member):
            return {**payload, member: "TOKEN"}, payload[member]
    return payload, None


def send(token: str, success: Any = None, error: str | None = None) -> None:
    """Send a task token back, a moment after the function has returned."""
    client = boto3.client("stepfunctions", endpoint_url=f"http://127.0.0.1:{os.environ['MOTO_PORT']}")
    if error is None:
        call = partial(client.send_task_success, taskToken=token, output=json.dumps(success))
    else:
        call = partial(client.send_task_failure, taskToken=token, error=error, cause="as told")
    threading.Timer(0.1, call).start()
