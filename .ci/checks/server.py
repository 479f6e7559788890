"""A moto server of our own on a free loopback port, with the clients that talk to it."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import boto3

from moto_shims.journal import Journal

from .subject import REGION

CI_FOLDER = Path(__file__).resolve().parents[1]
START_SECONDS = 60


class Server:
    """Use as a context manager: the process is stopped when the block is left."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="moto-")
        self.journal = Journal(self._folder.name)
        self.log = Path(self._folder.name) / "server.log"

    def __enter__(self) -> "Server":
        for _ in range(3):  # another process may take the free port first
            if self._start():
                return self
        text = self.log.read_text()[-2000:]
        self.__exit__()
        raise RuntimeError(f"the moto server did not start\n{text}")

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()
        self._folder.cleanup()

    def _start(self) -> bool:
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        command = [sys.executable, "-m", "moto_shims", "--port", str(port), "--journal", self._folder.name]
        with self.log.open("w") as log:
            self._process = subprocess.Popen(
                command, cwd=CI_FOLDER, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, env=os.environ
            )
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end and self._process.poll() is None:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    return True
            time.sleep(0.05)
        self._process.kill()
        self._process.wait()
        return False

    def client(self, service: str) -> Any:
        """A boto3 client of this server."""
        return boto3.client(
            service,
            endpoint_url=self.url,
            region_name=REGION,
            aws_access_key_id="test",
            aws_secret_access_key="test",
        )

    def reset(self) -> None:
        """Forget every resource."""
        import requests

        requests.post(f"{self.url}/moto-api/reset", timeout=30).raise_for_status()


def free_port() -> int:
    """A loopback port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
