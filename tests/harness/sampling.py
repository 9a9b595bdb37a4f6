"""Running the samples of the docs: Python in this process, cURL in one shell, JavaScript in one Node."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from triptych.languages.python.surface import Surface
from triptych.model.api import Api
from triptych.targets.docs.samples import Samples

_FILES = re.compile(r"""(?:Path\(|openAsBlob\(|=@|'@|@)["']?([\w-]+\.[a-z0-9]+)""")


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample: of which operation and call, in which language, and its code."""

    operation: str
    call: str
    language: str
    code: str

    def __str__(self) -> str:
        return f"{self.operation} ({self.call}) in {self.language}"


def samples_of(api: Api, surface: Surface) -> list[Sample]:
    """Every sample that is generated; not those that the specification brings along."""
    samples = Samples(api, surface)
    return [
        Sample(operation.id, block.example, language.key, block.code)
        for operation in api.operations
        for language in samples.of(operation).languages
        if not language.key.startswith("given-")
        for block in language.blocks
    ]


def environment_of(surface: Surface, base_url: str) -> dict[str, str]:
    """What samples take from the environment: something for every credential, and where the server is."""
    return {
        f"{surface.environment_prefix}_BASE_URL": base_url,
        **{each.environment: "its-value" for each in surface.headers},
        **{
            each.environment: f"the-{each.name}"
            for each in surface.credentials
            # With these the client would fetch a token first.
            if each.part not in ("client_id", "client_secret")
        },
    }


def write_files(samples: Sequence[Sample], folder: Path) -> None:
    """Make every file that a sample reads."""
    for sample in samples:
        for name in _FILES.findall(sample.code):
            (folder / name).write_bytes(b"contents")


@contextlib.contextmanager
def surroundings(folder: Path, environment: Mapping[str, str]) -> Iterator[None]:
    """The working directory and environment of samples that run in this process."""
    before = {name: os.environ.get(name) for name in environment}
    os.environ.update(environment)
    try:
        with contextlib.chdir(folder):
            yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def run_python(sample: Sample) -> str:
    """Run a Python sample here; gives what it raised, in words, or ""."""
    said = io.StringIO()
    try:
        program = compile(sample.code, f"<{sample}>", "exec", dont_inherit=True)
        with contextlib.redirect_stdout(said):
            exec(program, {"__name__": "__main__"})
    except Exception as error:  # noqa: BLE001
        where = traceback.extract_tb(error.__traceback__)[-1]
        return (
            f"{type(error).__name__}: {str(error)[:300]} ({where.name}:{where.lineno})"
        )
    return ""


def run_curl(
    samples: Sequence[Sample],
    moved: Callable[[str], str],
    folder: Path,
    environment: Mapping[str, str],
) -> list[str]:
    """Run cURL samples in one shell, one after the other; gives what each had to complain of, or "".

    ``moved`` changes the code so that the command goes to the test's server.
    """
    for number, sample in enumerate(samples):
        command = moved(sample.code).replace("curl ", "curl -sS --fail-with-body ", 1)
        (folder / f"sample-{number}.sh").write_text(command, encoding="utf-8")
    script = (
        f"for n in $(seq 0 {len(samples) - 1}); do "
        ". ./sample-$n.sh > out-$n 2> err-$n || echo failed with $? >> err-$n; done"
    )
    subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env={**os.environ, **environment},
        check=True,
    )
    return [
        (folder / f"err-{number}").read_text(encoding="utf-8", errors="replace").strip()
        for number in range(len(samples))
    ]


_RUNNER = """
import { writeFileSync } from "node:fs";
const count = Number(process.argv[2]);
const said = [];
for (let n = 0; n < count; n += 1) {
  let fault = "";
  try {
    const before = globalThis.fetch;
    globalThis.fetch = async (...request) => {
      const response = await before(...request);
      if (!response.ok) fault = `${response.status}: ${await response.clone().text()}`;
      return response;
    };
    await import(`./sample-${n}.mjs`);
    globalThis.fetch = before;
  } catch (error) {
    fault = fault || String(error.stack ?? error);
  }
  said.push(fault);
}
writeFileSync("faults.json", JSON.stringify(said));
"""


def run_node(
    samples: Sequence[Sample],
    moved: Callable[[str], str],
    folder: Path,
    environment: Mapping[str, str],
) -> list[str]:
    """Run JavaScript samples in one Node, one after the other; gives what each had to complain of, or ""."""
    import json

    node = shutil.which("node")
    if node is None:
        raise FileNotFoundError("node")
    for number, sample in enumerate(samples):
        (folder / f"sample-{number}.mjs").write_text(
            moved(sample.code), encoding="utf-8"
        )
    (folder / "run.mjs").write_text(_RUNNER, encoding="utf-8")
    subprocess.run(
        [node, "run.mjs", str(len(samples))],
        cwd=folder,
        env={**os.environ, **environment},
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=sys.stderr,
    )
    return list(json.loads((folder / "faults.json").read_text(encoding="utf-8")))
