"""Running ``triptych generate`` on one document, as its user would, in a folder of its own."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.corpus.documents import Document
from tests.harness.processes import Run, python_environment, run

_PROBLEM = re.compile(
    r"^(?:(?P<file>.*?):(?P<line>\d+):(?P<column>\d+): )?(?P<severity>error|warning|note): "
)


@dataclass(frozen=True, slots=True)
class Generation:
    """What one run of the generator did.

    Attributes:
        run: The process.
        output: The output folder; it need not exist.
        errors: How many errors it printed.
        warnings: How many warnings it printed.
        located: How many of these name ``file:line:column``.
        first: The first error, or the first warning when there is none, as printed; "" when there is neither.
    """

    run: Run
    output: Path
    errors: int
    warnings: int
    located: int
    first: str

    @property
    def client(self) -> Path:
        return self.output / "client"

    @property
    def server(self) -> Path:
        return self.output / "server"

    @property
    def traceback(self) -> bool:
        return "Traceback (most recent call last)" in self.run.stderr


def generate(
    document: Document,
    sandbox: Path,
    *,
    options: Sequence[str] = (),
    targets: Sequence[str] = ("client",),
    timeout: float = 600,
) -> Generation:
    """Generate from a document into ``sandbox/out``, working in ``sandbox/work``.

    Caches and temporary files are kept within the sandbox too (``cache``, ``tmp``, ``home``), so that whatever
    the run leaves behind can be seen.
    """
    for name in ("work", "cache", "tmp", "home"):
        (sandbox / name).mkdir(parents=True, exist_ok=True)
    root = ["--root", str(document.root)] if document.root else []
    finished = run(
        [
            *(sys.executable, "-m", "triptych.cli", "generate", str(document.path)),
            *("-o", str(sandbox / "out"), "-v", *root, *options),
            *(part for target in targets for part in ("--target", target)),
        ],
        cwd=sandbox / "work",
        env=sandbox_environment(sandbox),
        timeout=timeout,
    )
    errors = warnings = located = 0
    first = {"error": "", "warning": "", "note": ""}
    for line in finished.stderr.splitlines():
        match = _PROBLEM.match(line)
        if match:
            severity = match["severity"]
            errors += severity == "error"
            warnings += severity == "warning"
            located += severity != "note" and match["line"] is not None
            first[severity] = first[severity] or line
    return Generation(
        run=finished,
        output=sandbox / "out",
        errors=errors,
        warnings=warnings,
        located=located,
        first=first["error"] or first["warning"],
    )


def sandbox_environment(sandbox: Path) -> dict[str, str]:
    """The environment of a run whose every folder lies in the sandbox."""
    return python_environment(
        HOME=str(sandbox / "home"),
        XDG_CACHE_HOME=str(sandbox / "cache"),
        TMPDIR=str(sandbox / "tmp"),
        BLACK_CACHE_DIR=str(sandbox / "cache" / "black"),
        NO_COLOR="1",
        COLUMNS="10000",
    )
