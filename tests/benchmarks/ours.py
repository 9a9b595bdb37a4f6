"""Our own generated client, as a contestant."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.harness.processes import python_environment, run

_CONFIGURATION = """\
spec: {spec}
targets:
  client:
    package: {package}
    client_name: {client}
"""


@dataclass(frozen=True, slots=True)
class OurClient:
    """Where our client can be imported from, and its names."""

    module: str
    client: str
    async_client: str


OURS = OurClient("triptych_bench_openai", "Bench", "AsyncBench")


def install(spec: Path, python: Path, work: Path) -> OurClient:
    """Generate the client of ``spec`` and put it, byte-compiled, where this Python's packages lie.

    Its run-time requirements (httpx2, pydantic) are there already: the official client has the same.
    """
    (work / "triptych.yaml").write_text(
        _CONFIGURATION.format(
            spec=json.dumps(str(spec)), package=OURS.module, client=OURS.client
        )
    )
    out = work / "out"
    generated = run(
        [
            *(sys.executable, "-m", "triptych.cli", "generate", "-o", out),
            *("--target", "client", "--config", work / "triptych.yaml"),
        ],
        cwd=work,
        env=python_environment(),
    )
    if not generated.ok:
        raise RuntimeError(f"our client could not be generated:\n{generated.stderr}")
    asked = [str(python), "-c", "import pydantic; print(pydantic.__path__[0])"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=True)
    packages = Path(answer.stdout.strip()).parent
    target = packages / OURS.module
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(out / "client" / "src" / OURS.module, target)
    subprocess.run([str(python), "-m", "compileall", "-q", str(target)], check=True)
    return OURS
