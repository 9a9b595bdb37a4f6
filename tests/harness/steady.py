"""The third-party mock server ``@stdy/cli``, which validates every request against the specification."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from tests.harness.installing import npm_packages

_PACKAGE = {"@stdy/cli": "0.22.2"}


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that the mock found wrong with a request: its code (``E3008``), where, and a sentence."""

    code: str
    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.code} at {self.path}: {self.message}"


def complaints(headers: Mapping[str, str]) -> tuple[Complaint, ...]:
    """What the mock says, in its response headers, of the request that it answered."""
    count = int(headers.get("x-steady-error-count", "0"))
    return tuple(
        Complaint(
            code=headers.get(f"x-steady-error-{number}-code", "?"),
            path=headers.get(f"x-steady-error-{number}-path", "?"),
            message=headers.get(f"x-steady-error-{number}-message", "?"),
        )
        for number in range(1, count + 1)
    )


def executable() -> Path:
    """The mock's own binary, installed from npm into the cache folder on first use."""
    return npm_packages("steady", _PACKAGE) / "steady"


@contextmanager
def steady(spec: Path, options: Sequence[str] = ()) -> Iterator[str]:
    """Run the mock on a loopback port; gives its base URL. Raises RuntimeError when it can't load the document."""
    port = _free_port()
    # A request that it finds fault with is answered all the same, the fault told in the headers.
    quiet = ["--log=false", "--no-color", "--reject-on-sdk-error=false"]
    quick = ["--stream-interval=1", "--stream-count=2"]
    command = [executable(), "--port", str(port), *quiet, *quick, *options, spec]
    with (
        tempfile.TemporaryFile() as said,
        subprocess.Popen(
            command,
            stdout=subprocess.DEVNULL,
            stderr=said,
            start_new_session=True,
        ) as process,
    ):
        url = f"http://localhost:{port}"
        try:
            _await_health(process, url, said)
            yield url
        finally:
            # The program on the path is a wrapper; its process group holds the server too.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            process.wait(10)


def _await_health(process: subprocess.Popen[bytes], url: str, said: BinaryIO) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if process.poll() is not None:
            said.seek(0)
            words = said.read().decode("utf-8", "replace")
            raise RuntimeError(
                f"steady ended with status {process.returncode}: {words}"
            )
        try:
            urllib.request.urlopen(f"{url}/_x-steady/health", timeout=5).read()
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("steady did not come up within a minute")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
