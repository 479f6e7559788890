"""What is checked: the machine of a scenario file, the functions it calls, and the executions it must produce."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REGION = "us-east-1"
ACCOUNT = "123456789012"


@dataclass(frozen=True)
class Subject:
    """A scenario file, and where the files of its machine lie in the exported folder."""

    folder: Path
    machine: str
    log_group: str
    input: dict[str, Any]
    functions: dict[str, list[dict[str, Any]]]
    scenarios: list[dict[str, Any]]

    @classmethod
    def load(cls, scenario_file: Path, folder: Path) -> "Subject":
        """Read a scenario file for the files in `folder`."""
        data = json.loads(scenario_file.read_text())
        return cls(folder, data["machine"], data["log_group"], data["input"], data["functions"], data["scenarios"])

    @property
    def json_template(self) -> Path:
        return self.folder / "cloudformation" / f"{self.machine}.template.json"

    @property
    def yaml_template(self) -> Path:
        return self.folder / "cloudformation" / f"{self.machine}.template.yaml"

    @property
    def sam_template(self) -> Path:
        return self.folder / "sam" / f"{self.machine}.template.yaml"

    @property
    def terraform(self) -> Path:
        return self.folder / "terraform"

    @property
    def arns(self) -> dict[str, str]:
        """The ARN that each function is bound to when the machine is deployed."""
        return {name: f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{name}" for name in self.functions}

    @property
    def template_parameters(self) -> dict[str, str]:
        """Parameters of the CloudFormation and SAM templates."""
        return {f"{name}Arn": arn for name, arn in self.arns.items()}

    @property
    def terraform_variables(self) -> dict[str, str]:
        """Variables of the Terraform module."""
        return {f"{snake_case(name)}_arn": arn for name, arn in self.arns.items()}

    @property
    def definition(self) -> dict[str, Any]:
        """The plain definition with its function tokens filled in: what every deployment must arrive at."""
        text = (self.folder / "asl" / f"{self.machine}.asl.json").read_text()
        for token, arn in self.terraform_variables.items():
            text = text.replace(f"${{{token}}}", arn)
        return json.loads(text)


def snake_case(name: str) -> str:
    """`ValidateOrder` as `validate_order`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
