"""Running a process and knowing what it cost, its children included."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_LAUNCHER = (
    sys.executable,
    "-I",
    "-S",
    str(Path(__file__).with_name("launcher.py")),
)


@dataclass(frozen=True, slots=True)
class Run:
    """How a process ended and what it cost.

    Attributes:
        status: The exit status; negative for a signal, as in :mod:`subprocess`.
        timed_out: It was killed because its time was up.
        wall: Seconds from start to end.
        cpu: User and system seconds of the process and all children that it waited for; 0 if it timed out.
        peak_mb: The largest resident set of any one of these processes, in MB (10^6 bytes).
    """

    status: int
    timed_out: bool
    wall: float
    cpu: float
    peak_mb: float
    stdout: str
    stderr: str

    @property
    def ok(self) -> bool:
        return self.status == 0


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    timeout: float = 600,
    stdin: bytes | None = None,
) -> Run:
    """Run a command to its end and measure it with ``wait4``, its children included.

    Args:
        command: Program and arguments; no shell is involved.
        cwd: The folder to run in; default: this process's own.
        env: The whole environment; default: this process's own.
        timeout: Seconds after which the command and its process group are killed.
        stdin: What the process reads; default: nothing.
    """
    with (
        tempfile.TemporaryFile() as out,
        tempfile.TemporaryFile() as err,
        tempfile.TemporaryFile() as source,
        tempfile.NamedTemporaryFile() as report,
    ):
        source.write(stdin or b"")
        source.seek(0)
        process = subprocess.Popen(
            [*_LAUNCHER, report.name, *(str(part) for part in command)],
            cwd=cwd,
            env=None if env is None else dict(env),
            stdin=source,
            stdout=out,
            stderr=err,
            start_new_session=True,
        )
        try:
            process.wait(timeout)
            timed_out = False
        except subprocess.TimeoutExpired:
            timed_out = True
        finally:
            # Nothing of the group may outlive the run, whatever has interrupted it.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        out.seek(0)
        err.seek(0)
        stdout = out.read().decode("utf-8", "replace")
        stderr = err.read().decode("utf-8", "replace")
        if timed_out:
            return Run(-signal.SIGKILL, True, timeout, 0.0, 0.0, stdout, stderr)
        if process.returncode:
            raise RuntimeError(f"could not run {command[0]}: {stderr}")
        cost = json.loads(report.read())
        return Run(
            status=cost["status"],
            timed_out=False,
            wall=cost["wall"],
            cpu=cost["cpu"],
            peak_mb=_resident_mb(cost["peak"]),
            stdout=stdout,
            stderr=stderr,
        )


def _resident_mb(ru_maxrss: int) -> float:
    # Linux counts in KiB, macOS in bytes.
    return ru_maxrss / 1e6 if sys.platform == "darwin" else ru_maxrss * 1024 / 1e6


def python_environment(**extra: str) -> dict[str, str]:
    """This process's environment, with the generator importable and no byte code written beside sources."""
    repository = Path(__file__).resolve().parents[2]
    return {
        **os.environ,
        "PYTHONPATH": str(repository / "generator"),
        "PYTHONDONTWRITEBYTECODE": "1",
        **extra,
    }
