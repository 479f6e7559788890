"""DescribeExecution: moto gives the output of an execution that ends with a string without its JSON quotes."""

from typing import Any

from moto.stepfunctions.parser.asl.utils.encoding import to_json_str
from moto.stepfunctions.parser.backend.execution import Execution
from moto.stepfunctions.responses import StepFunctionResponse


def install() -> None:
    """Encode the output as JSON, as AWS does."""
    original = StepFunctionResponse.describe_execution

    def describe_execution(self: StepFunctionResponse) -> Any:
        execution = self.stepfunction_backend.describe_execution(self._get_param("executionArn"))
        output = execution.output
        if isinstance(execution, Execution) and output is not None:
            execution.output = to_json_str(output)
        try:
            return original(self)
        finally:
            execution.output = output

    StepFunctionResponse.describe_execution = describe_execution
