"""The Terraform module: format, init, validate, plan, apply, and an empty second plan, in a copy."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from .subject import REGION, Subject
from .tools import Tools

SERVICES = ("cloudwatchlogs", "dynamodb", "events", "iam", "lambda", "s3", "sfn", "sns", "sqs", "sts")
PROVIDER_BLOCK = """\
provider "aws" {{
  region                      = "{region}"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
  max_retries                 = 2

  endpoints {{
{endpoints}
  }}
}}
"""
COMMAND_SECONDS = 180
EMPTY_PLAN, DRIFT = 0, 2
Run = subprocess.CompletedProcess[str]


def format_problems(tools: Tools, module: Path) -> Iterator[str]:
    """`terraform fmt -check`: the names of the files that it would rewrite."""
    run = terraform(tools, module, {}, "fmt", "-check", "-diff", "-recursive")
    if run.returncode:
        yield run.stdout or f"terraform fmt ended with {run.returncode}"


class Module:
    """A copy of the module in a scratch folder, with a provider that talks to a moto server."""

    def __init__(self, tools: Tools, subject: Subject, scratch: Path, server_url: str) -> None:
        self._tools = tools
        self._folder = scratch / "module"
        shutil.copytree(subject.terraform, self._folder, ignore=shutil.ignore_patterns(".terraform*", "*.tfstate*"))
        endpoints = "\n".join(f'    {service} = "{server_url}"' for service in SERVICES)
        (self._folder / "provider_of_the_checks.tf").write_text(
            PROVIDER_BLOCK.format(region=REGION, endpoints=endpoints)
        )
        mirror = scratch / "mirror.tfrc"
        mirror.write_text(f'provider_installation {{\n  filesystem_mirror {{\n    path = "{tools.plugins}"\n  }}\n}}\n')
        self._variables = {f"TF_VAR_{name}": value for name, value in subject.terraform_variables.items()}
        self._variables["TF_CLI_CONFIG_FILE"] = str(mirror)

    def init(self) -> Iterator[str]:
        """Warns by itself that a mirror of one platform gives a lock file of one platform."""
        return self._step("init", "-backend=false", may_warn=True)

    def validate(self) -> Iterator[str]:
        return self._step("validate")

    def plan(self) -> Iterator[str]:
        return self._step("plan", "-lock=false", "-out=plan.bin")

    def apply(self) -> Iterator[str]:
        return self._step("apply", "-lock=false", "plan.bin")

    def second_plan(self) -> Iterator[str]:
        """After apply there is nothing left to change."""
        run = self._run("plan", "-lock=false", "-detailed-exitcode")
        if run.returncode == DRIFT:
            yield f"the second plan is not empty:\n{run.stdout[-3000:]}"
        elif run.returncode != EMPTY_PLAN:
            yield f"the second plan ended with {run.returncode}:\n{run.stderr[-3000:]}"

    def _step(self, command: str, *options: str, may_warn: bool = False) -> Iterator[str]:
        """A command that must succeed, and without a warning."""
        run = self._run(command, *options)
        output = run.stdout + run.stderr
        if run.returncode:
            yield f"terraform {command} ended with {run.returncode}:\n{(run.stderr or output)[-3000:]}"
        elif "Warning:" in output and not may_warn:
            yield f"terraform {command} warns:\n{output[output.index('Warning:') :][:2000]}"

    def _run(self, command: str, *options: str) -> Run:
        return terraform(self._tools, self._folder, self._variables, command, "-no-color", *options)


def terraform(tools: Tools, folder: Path, variables: dict[str, str], *arguments: str) -> Run:
    """Run Terraform untouched by the settings of whoever runs the checks."""
    kept = {name: value for name, value in os.environ.items() if not re.match("TF_|AWS_", name)}
    settings = {"TF_IN_AUTOMATION": "1", "TF_INPUT": "0", "CHECKPOINT_DISABLE": "1"}
    return subprocess.run(
        [tools.terraform, *arguments],
        cwd=folder,
        env={**kept, **settings, **variables},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=COMMAND_SECONDS,
        check=False,
    )
