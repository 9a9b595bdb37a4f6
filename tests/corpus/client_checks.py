"""Does a generated client compile and import, and which operations does it have?"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.harness.processes import python_environment, run

_PROBE = Path(__file__).with_name("probe.py")


@dataclass(frozen=True, slots=True)
class Findings:
    """What became of a generated client.

    Attributes:
        files: Python files in it.
        bytes: Their size.
        compile_errors: ``file: error``, at most a few.
        import_errors: ``module or class: error``, at most a few; includes a crash of the whole process.
        modules: Modules that were imported.
        models: Pydantic models among its types, each with a validator that could be built.
        seconds: Wall time of the import of everything.
    """

    files: int
    bytes: int
    compile_errors: tuple[str, ...]
    import_errors: tuple[str, ...]
    modules: int
    models: int
    seconds: float

    @property
    def compiles(self) -> bool:
        return self.files > 0 and not self.compile_errors

    @property
    def imports(self) -> bool:
        return self.compiles and self.modules > 0 and not self.import_errors


def examine(client: Path, *, cwd: Path, timeout: float = 300) -> Findings:
    """Compile all, import all and build all validators of a generated client, in a fresh interpreter."""
    environment = python_environment()
    del environment["PYTHONPATH"]
    probe = run(
        [sys.executable, "-P", _PROBE, client],
        cwd=cwd,
        env=environment,
        timeout=timeout,
    )
    if not probe.ok:
        last = (probe.stderr.strip().splitlines() or ["no output"])[-1]
        how = "timed out" if probe.timed_out else f"exit status {probe.status}: {last}"
        return Findings(0, 0, (), (f"probe: {how}",), 0, 0, probe.wall)
    found = json.loads(probe.stdout.splitlines()[-1])
    return Findings(
        files=found["files"],
        bytes=found["bytes"],
        compile_errors=tuple(found["compile_errors"]),
        import_errors=tuple(found["import_errors"]),
        modules=found["modules"],
        models=found["models"],
        seconds=probe.wall,
    )
