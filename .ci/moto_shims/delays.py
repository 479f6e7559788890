"""Waits and retry pauses, shortened in the interpreter so that the deployed definition stays as it is.

The pause that the definition asked for is written to the journal; the real pause is cut to a maximum.
"""

import time
import types
from typing import Any

from moto.stepfunctions.parser.asl.component.common.retry import retrier_decl
from moto.stepfunctions.parser.asl.component.state.wait.wait_function.wait_function import WaitFunction

from .journal import Journal


def install(journal: Journal, max_delay: float) -> None:
    """Cut every Wait state and every Retry interval to `max_delay` seconds."""

    def wait(self: WaitFunction, env: Any, wait_seconds: float) -> None:
        journal.write("wait", seconds=wait_seconds)
        env.program_state_event.wait(min(wait_seconds, max_delay))

    def sleep(seconds: float) -> None:
        journal.write("retry", seconds=seconds)
        time.sleep(min(seconds, max_delay))

    WaitFunction._wait_interval = wait
    retrier_decl.time = types.SimpleNamespace(sleep=sleep)  # the one thing that module uses of `time`
