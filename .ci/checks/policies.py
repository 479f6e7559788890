"""The policies of examples, of each integration and of the corpus, asked of a simulator of IAM that is none of ours."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from .tools import CI_FOLDER, Tools

SECONDS = 300


def proofs() -> Path:
    """What the tests have proved, a line of JSON for each policy: `external-checks` has them written."""
    return Path(os.environ["CI_TARGET"], "ci-proofs.jsonl")


def simulator_problems(tools: Tools, file: Path, *flags: str) -> Iterator[str]:
    """Where the simulator allows what must be denied, denies what must be allowed, or finds something that nothing needs."""
    script = CI_FOLDER / "simulator" / "simulate.mjs"
    run = subprocess.run(
        ["node", str(script), tools.simulator, str(file), *flags],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=SECONDS,
        check=False,
    )
    if run.returncode:
        yield run.stderr.strip()[-20_000:] or f"the simulator ended with {run.returncode}: {run.stdout}"
    else:
        print(f"     {run.stdout.strip()}")
