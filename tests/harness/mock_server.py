"""The mock server of a document as a process of its own, as a user would start it."""

from __future__ import annotations

import queue
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

from tests.harness.processes import python_environment

_READY = re.compile(r"http://\S+")


@dataclass(frozen=True, slots=True)
class Mock:
    """A mock server that answers.

    Attributes:
        url: Where, without a slash at its end.
        process: The server's; it ends with the block.
    """

    url: str
    process: subprocess.Popen[str]


@contextmanager
def mock_server(
    spec: Path | str, *options: str, cwd: Path | None = None, timeout: float = 300
) -> Iterator[Mock]:
    """``triptych mock SPEC OPTIONS`` on a free port, for the length of a block.

    Args:
        spec: The document, or a folder with a ``triptych.yaml``.
        options: More options of the command.
        cwd: Where it runs.
        timeout: How many seconds it may take to be ready.

    Raises:
        RuntimeError: It ends before it is ready, or takes too long; with what it printed.
    """
    command = [sys.executable, "-m", "triptych", "mock", str(spec), "--port", "0"]
    process = subprocess.Popen(
        [*command, *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=cwd,
        env=python_environment(),
    )
    errors: list[str] = []
    lines: queue.Queue[str] = queue.Queue()
    readers = [
        threading.Thread(target=_read, args=(process.stdout, lines.put), daemon=True),
        threading.Thread(
            target=_read, args=(process.stderr, errors.append), daemon=True
        ),
    ]
    for reader in readers:
        reader.start()
    try:
        try:
            ready = _READY.search(lines.get(timeout=timeout))
        except queue.Empty:
            ready = None
        if ready is None:
            raise RuntimeError(f"the mock server is not ready: {''.join(errors)}")
        url = ready.group()
        with urlopen(f"{url}/openapi.json", timeout=30) as answer:
            assert answer.status == 200
        yield Mock(url, process)
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _read(stream: object, take: object) -> None:
    """Hand over every line, and an empty one at the end."""
    assert callable(take)
    for line in stream:  # type: ignore[attr-defined]
        take(line)
    take("")
