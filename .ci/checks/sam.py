"""The SAM template: `sam validate --lint` and the transform, which each see what the other does not."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

from .tools import Tools

# Warnings of cfn-lint on the transform's result that the template cannot help: code -> reason.
TOLERATED_IN_RESULT: dict[str, str] = {}


def validate_problems(tools: Tools, template: Path) -> Iterator[str]:
    """`sam validate --lint`: it never opens the DefinitionUri file and overlooks unused parameters."""
    command = [f"{tools.sam_bin}/sam", "validate", "--lint", "--template", template.name]
    run = subprocess.run(
        command, cwd=template.parent, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False
    )
    output = run.stdout + run.stderr
    if run.returncode or "is a valid SAM Template" not in output:
        yield f"sam validate ended with {run.returncode}: {output[-2000:]}"


def transform_problems(tools: Tools, template: Path, result: Path) -> Iterator[str]:
    """Write the transform's result to a file, the definition inlined."""
    script = Path(__file__).with_name("sam_to_cloudformation.py")
    command = [f"{tools.sam_bin}/python", str(script), str(template), str(result)]
    run = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    if run.returncode:
        yield run.stderr[-2000:]
