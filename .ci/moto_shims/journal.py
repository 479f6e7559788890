"""The folder through which a test and the server talk.

`responses.json` is written by the test and says what each mocked function answers:

    {"arn:aws:lambda:...:function:f": [{"throws": "OutOfStock", "message": "none left"}, {"returns": {"at": "north"}}]}

The n-th call of a function gets the n-th answer; the last answer repeats. An answer with `"when": PAYLOAD` is given to calls
with that payload alone, which are counted by themselves: what runs side by side calls in no certain order.

With `"token": MEMBER` that member of the payload is a task token: `"sends": VALUE` or `"sends_error": NAME` is what comes back by it,
after the function's own answer. In `when` and in the journal it reads `TOKEN`.

`journal.jsonl` is appended by the server, one line for each thing that happened:

    {"kind": "call", "function": ARN, "payload": ...}     a function was invoked
    {"kind": "wait", "seconds": 3600}                     a Wait state asked for this pause
    {"kind": "retry", "seconds": 5}                       a Retry asked for this pause
"""

import json
import threading
from pathlib import Path
from typing import Any


class Journal:
    """Both files, with the lock that makes concurrent branches take turns."""

    def __init__(self, folder: str | Path) -> None:
        self.responses_file = Path(folder) / "responses.json"
        self.entries_file = Path(folder) / "journal.jsonl"
        self.lock = threading.RLock()

    def start(self, responses: dict[str, list[dict[str, Any]]]) -> None:
        """Forget what happened and set the answers of the next execution (the test's side)."""
        self.responses_file.write_text(json.dumps(responses))
        self.entries_file.write_text("")

    def responses(self) -> dict[str, list[dict[str, Any]]]:
        """The answers set by the test."""
        return json.loads(self.responses_file.read_text()) if self.responses_file.exists() else {}

    def entries(self, kind: str) -> list[dict[str, Any]]:
        """Everything of one kind that happened so far, in order."""
        if not self.entries_file.exists():
            return []
        lines = self.entries_file.read_text().splitlines()
        return [entry for entry in map(json.loads, lines) if entry["kind"] == kind]

    def write(self, kind: str, **entry: Any) -> None:
        """Append one line (the server's side)."""
        with self.lock, self.entries_file.open("a") as file:
            file.write(json.dumps({"kind": kind, **entry}) + "\n")
