"""One line for each check, the count at the end.

A check is a function that gives its problems as strings: none means it passed. A check that raises has failed.
"""

import os
import time
import traceback
from collections.abc import Callable, Iterable
from typing import Any


class Report:
    """Prints results as they come and counts them."""

    def __init__(self) -> None:
        self.passed = 0
        self.failed = 0
        self.skipped = 0

    def check(self, name: str, find_problems: Callable[..., Iterable[str]], *arguments: Any) -> None:
        """Run a check and print its line."""
        start = time.monotonic()
        problems = collect(find_problems, *arguments)
        took = f"({time.monotonic() - start:.1f} s)"
        if problems:
            self.failed += 1
            print(f"FAIL {name} {took}", flush=True)
            for problem in problems:
                print("     " + problem.rstrip().replace("\n", "\n     "), flush=True)
        else:
            self.passed += 1
            print(f"PASS {name} {took}", flush=True)

    def run_group(self, name: str, group: Callable[..., None], *arguments: Any) -> None:
        """Run checks that share a preparation; if that raises, it is one failed check more."""

        def preparation() -> Iterable[str]:
            group(*arguments)
            return ()

        problems = collect(preparation)
        if problems:
            self.check(f"{name}: preparation", lambda: problems)

    def skip(self, name: str, why: str) -> None:
        """Count something that this machine cannot check. In CI nothing may be left out."""
        if os.environ.get("CI"):
            self.failed += 1
            print(f"FAIL {name}: {why}, and CI skips nothing", flush=True)
            return
        self.skipped += 1
        print(f"SKIPPED {name}: {why}", flush=True)

    def finish(self) -> int:
        """Print the total; the exit code of the program."""
        print(f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped", flush=True)
        return 1 if self.failed or not self.passed else 0


def collect(find_problems: Callable[..., Iterable[str]], *arguments: Any) -> list[str]:
    """The problems of a check; an exception is one of them."""
    try:
        return list(find_problems(*arguments))
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        return [f"{type(error).__name__}: {error} ({where.filename.rpartition('/')[2]}:{where.lineno})"]
