"""Hold generated clients and servers against pyright in strict mode and ``mypy --strict``.

    python -m tests.typecheck SPEC… [--target client|server] [--tool pyright|mypy]

Generates the client (or server) of each SPEC (a file, or the name of one of the shared specs) and prints, per tool, the number of
errors, the seconds it took, and the first errors.  A folder with ``src/`` in it is taken as one that is there already.
The exit status is 0 when there are none, 1 when there are some, 2 for a wrong command line.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import find_shared_specs
from tests.corpus.documents import Document
from tests.corpus.generating import generate
from tests.harness.processes import python_environment, run

_SHOWN = 20
_MYPY_ERROR = re.compile(r"^.*: error: .*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one type checker says of one client: its errors as printed, and how long it took."""

    tool: str
    errors: tuple[str, ...]
    seconds: float
    peak_mb: float


PYTHON = {"client": "3.10", "server": "3.11"}
"""The oldest Python that each target's output is for."""


def pyright(client: Path, python: str = PYTHON["client"]) -> Verdict:
    """Pyright in strict mode over the client's ``src``.

    Raises RuntimeError when it did not get as far as checking.
    """
    # Beside the client: pyright leaves out files above the folder of its configuration.
    with tempfile.TemporaryDirectory(prefix="pyright-", dir=client.parent) as folder:
        configuration = client.parent / f"{Path(folder).name}.json"
        settings = {
            "include": [f"{client.name}/src"],
            "extraPaths": [str(client / "src")],
            "typeCheckingMode": "strict",
            "pythonVersion": python,
        }
        configuration.write_text(json.dumps(settings))
        command = [sys.executable, "-m", "pyright", "--outputjson"]
        options = ["--pythonpath", sys.executable, "-p", configuration]
        try:
            done = run([*command, *options], cwd=client, timeout=1800)
        finally:
            configuration.unlink()
    if done.status not in (0, 1):
        raise RuntimeError(f"pyright: {done.stdout}{done.stderr}")
    report = json.loads(done.stdout)
    if not report["summary"]["filesAnalyzed"]:
        raise RuntimeError("pyright found no file to check")
    errors = tuple(
        f"{d['file']}:{d['range']['start']['line'] + 1}: {d['message']} [{d.get('rule', 'syntax')}]"
        for d in report["generalDiagnostics"]
        if d["severity"] == "error"
    )
    return Verdict("pyright", errors, done.wall, done.peak_mb)


def mypy(client: Path, python: str = PYTHON["client"]) -> Verdict:
    """``mypy --strict`` over the client's packages, without a cache.

    Raises RuntimeError when it did not get as far as checking.
    """
    packages = sorted(p.parent.name for p in (client / "src").glob("*/__init__.py"))
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental"]
    options = ["--python-version", python, "--cache-dir", "/dev/null"]
    chosen = [part for package in packages for part in ("-p", package)]
    environment = python_environment(MYPYPATH=str(client / "src"))
    with tempfile.TemporaryDirectory() as folder:
        done = run(
            [*command, *options, *chosen],
            cwd=Path(folder),
            env=environment,
            timeout=1800,
        )
    if done.status not in (0, 1) or not packages:
        raise RuntimeError(f"mypy: {done.stdout}{done.stderr}")
    errors = tuple(_MYPY_ERROR.findall(done.stdout))
    return Verdict("mypy", errors, done.wall, done.peak_mb)


TOOLS = {"pyright": pyright, "mypy": mypy}


def generated(spec: Path, folder: Path, target: str = "client") -> Path:
    """The client (or server) of ``spec``, generated below ``folder``; raises RuntimeError with what the generator
    said."""
    generation = generate(Document(spec.name, spec, None), folder, targets=[target])
    if not generation.run.ok:
        raise RuntimeError(f"{spec.name} was not generated:\n{generation.run.stderr}")
    return generation.output / target


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.typecheck",
        description="Hold generated clients and servers against pyright strict and mypy --strict.",
    )
    parser.add_argument("spec", nargs="+")
    parser.add_argument("--target", choices=PYTHON, default="client")
    parser.add_argument("--tool", choices=TOOLS, help="default: both")
    options = parser.parse_args(arguments)
    failed = False
    for name in options.spec:
        path = _find(name)
        if path is None:
            print(f"{name}: no such file", file=sys.stderr)
            return 2
        with tempfile.TemporaryDirectory(prefix="triptych-typecheck-") as folder:
            target: str = options.target
            made = path if (path / "src").is_dir() else None
            made = made or generated(path, Path(folder), target)
            for tool in [options.tool] if options.tool else TOOLS:
                verdict = TOOLS[tool](made, PYTHON[target])
                failed |= bool(verdict.errors)
                _print(name, verdict)
    return 1 if failed else 0


def _find(name: str) -> Path | None:
    shared = find_shared_specs()
    places = [Path(name), *([shared / name] if shared else [])]
    return next((place.resolve() for place in places if place.exists()), None)


def _print(name: str, verdict: Verdict) -> None:
    cost = f"{verdict.seconds:.0f} s, {verdict.peak_mb:.0f} MB"
    print(f"{name}: {verdict.tool}: {len(verdict.errors)} errors ({cost})", flush=True)
    for error in verdict.errors[:_SHOWN]:
        print(f"    {error}")
    if len(verdict.errors) > _SHOWN:
        print(f"    … and {len(verdict.errors) - _SHOWN} more")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
