"""Templates read as text: cfn-lint, and the JSON and YAML forms compared."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from cfnlint.decode import cfn_yaml

NOTHING: Mapping[str, str] = {}


def lint_problems(template: Path, tolerated: Mapping[str, str] = NOTHING) -> Iterator[str]:
    """Everything that cfn-lint finds, warnings too; `tolerated` maps the code of a warning to the reason for it."""
    command = [str(Path(sys.executable).with_name("cfn-lint")), "--format", "json", "--template", str(template)]
    run = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    findings = json.loads(run.stdout or "[]")
    if run.returncode and not findings:
        yield f"cfn-lint ended with {run.returncode}: {run.stderr[-1000:]}"
    for finding in findings:
        code = finding["Rule"]["Id"]
        where = "/".join(map(str, finding["Location"].get("Path") or []))
        line = f"{code} {finding['Message']} (at {where or finding['Location']['Start']['LineNumber']})"
        if code in tolerated and code.startswith("W"):
            print(f"     tolerated: {line}: {tolerated[code]}")
        else:
            yield line


def same_template_problems(json_file: Path, yaml_file: Path) -> Iterator[str]:
    """Where the two forms of a template say different things."""
    yield from differences(json.loads(json_file.read_text()), read_yaml(yaml_file), "")


def read_yaml(file: Path) -> Any:
    """YAML as CloudFormation reads it: cfn-lint's reader knows the short function tags and takes dates for text."""
    return json.loads(json.dumps(cfn_yaml.load(str(file))))


def differences(left: Any, right: Any, path: str) -> Iterator[str]:
    """The places in which two documents differ."""
    if isinstance(left, dict) and isinstance(right, dict):
        for key in [*left, *(key for key in right if key not in left)]:
            if key in left and key in right:
                yield from differences(left[key], right[key], f"{path}/{key}")
            else:
                yield f"{path}/{key}: only on the {'left' if key in left else 'right'}"
    elif isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        for index, (one, other) in enumerate(zip(left, right, strict=True)):
            yield from differences(one, other, f"{path}/{index}")
    elif type(left) is not type(right) or left != right:
        yield f"{path or '/'}: {shortened(left)} is not {shortened(right)}"


def shortened(value: Any) -> str:
    """A value as JSON, cut to a readable length."""
    text = json.dumps(value, default=str)
    return text if len(text) <= 300 else text[:297] + "..."
