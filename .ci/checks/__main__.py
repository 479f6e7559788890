"""`python -m checks FOLDER TOOLS GROUP...`: started by external-checks in the environment that holds moto."""

import signal
import sys
from pathlib import Path

from .report import Report
from .self_test import self_test
from .server import CI_FOLDER
from .subject import Subject
from .suite import GROUPS
from .tools import Tools

SCENARIOS = CI_FOLDER / "scenarios" / "order.json"


def main() -> int:
    """Run the groups; the exit code."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("terminated"))  # so that the servers are stopped on the way out
    folder, tools_json, *names = sys.argv[1:]
    tools, subject, report = Tools.from_json(tools_json), Subject.load(SCENARIOS, Path(folder)), Report()
    for name in names:
        run_group = self_test if name == "self-test" else GROUPS[name]
        report.run_group(name, run_group, report, tools, subject)
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
