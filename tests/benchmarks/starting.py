"""What the servers of large documents cost before they answer anything."""

from __future__ import annotations

import compileall
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.measuring import Result, in_turns
from tests.harness.processes import Run, python_environment, run

DOCUMENTS = {
    "OpenAI": "openai.yaml",
    "Stripe": "stripe.yaml",
    "GitHub": "github.json",
}
"""The servers, and the documents they are made from where those lie beside the document of the run."""

_PACKAGE = "bench_server"

# As far as it goes without a request: all routes are there, and the specification can be read.
_START = f"""\
import {_PACKAGE}
from {_PACKAGE}.app import API
app = {_PACKAGE}.create_app([])
assert len(API.operations) > 100, len(API.operations)
"""
_BARE = """\
import fastapi, starlette.applications, pydantic
app = fastapi.FastAPI()
"""


def start(spec: Path, folder: Path) -> Callable[[], Run]:
    """Generate the server of a document, byte-compiled; gives what starts it in a process of its own."""
    work = folder / spec.stem
    work.mkdir()
    configuration = work / "triptych.yaml"
    configuration.write_text(
        f"spec: {spec}\ntargets: {{server: {{package: {_PACKAGE}, scaffold: false}}}}\n"
    )
    made = run(
        [
            *(sys.executable, "-m", "triptych.cli", "generate", "-o", work / "out"),
            *("--config", configuration),
        ],
        cwd=work,
        env=python_environment(),
    )
    if not made.ok:
        raise RuntimeError(f"the server could not be generated:\n{made.stderr}")
    source = work / "out" / "server" / "src"
    compileall.compile_dir(source, quiet=1)
    return lambda: _run(_START, source)


def _run(script: str, source: Path) -> Run:
    environment = python_environment()
    environment["PYTHONPATH"] = str(source)
    done = run([sys.executable, "-c", script], env=environment)
    if not done.ok:
        raise RuntimeError(f"{script} failed:\n{done.stderr}")
    return done


def start_up(documents: Path, repeat: int) -> Iterator[Result]:
    """Start-up of whole processes with all routes of an API, beside FastAPI without any.

    Args:
        documents: The folder of the documents; those that it has not are passed over.
        repeat: How many times each is tried.
    """
    with tempfile.TemporaryDirectory() as folder:
        starts = {
            name: start(documents / file, Path(folder))
            for name, file in DOCUMENTS.items()
            if (documents / file).is_file()
        }
        starts["bare"] = lambda: _run(_BARE, Path(folder))
        peaks: dict[str, list[float]] = {name: [] for name in starts}

        def measured(name: str) -> Callable[[], float]:
            def measure() -> float:
                done = starts[name]()
                peaks[name].append(done.peak_mb)
                return done.cpu

            return measure

        figures = in_turns({name: measured(name) for name in starts}, repeat)
    bare = "FastAPI without a route"
    for name in DOCUMENTS:
        if name in figures:
            what = f"start the {name} server"
            yield Result(what, "CPU s", figures[name], figures["bare"], bare, None)
            what = f"peak memory of the {name} server"
            yield Result(what, "MB", max(peaks[name]), max(peaks["bare"]), bare, None)
