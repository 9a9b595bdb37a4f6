"""What is generated from each small specification is what was last agreed on, and it is good code.

The same holds for ``output/``, and for the samples of README.md that use it.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytest_snapshot.plugin import Snapshot

from tests.conftest import REPOSITORY
from tests.corpus.client_checks import examine
from tests.harness.processes import python_environment
from tests.snapshots.generating import (
    FEATURES,
    SNAPSHOTS,
    generate,
    package_of,
    snapshot_of,
)


def nested(files: dict[str, str]) -> dict[str, object]:
    """Path -> text as a tree of dicts, which is what the snapshot plugin takes."""
    root: dict[str, object] = {}
    for path, text in files.items():
        *folders, name = path.split("/")
        folder = root
        for part in folders:
            folder = folder.setdefault(part, {})  # type: ignore[assignment]
        folder[name] = text
    return root


@pytest.mark.parametrize("feature", FEATURES, ids=lambda path: path.stem)
def test_output_is_what_was_locked(feature: Path, snapshot: Snapshot, tmp_path: Path):
    snapshot.snapshot_dir = SNAPSHOTS
    snapshot.assert_match_dir(nested(snapshot_of(feature, tmp_path)), feature.stem)


@dataclass(frozen=True, slots=True)
class Kind:
    """What is generated, and how it is held against type checkers.

    Attributes:
        target: The target's name.
        checked_in: The package of ``output/``.
        python: The oldest Python that it has to be right for.
    """

    target: str
    checked_in: str
    python: str

    @property
    def packages(self) -> list[str]:
        """All packages of the features, and that of ``output/``."""
        return [
            *(package_of(feature, self.target) for feature in FEATURES),
            self.checked_in,
        ]


KINDS = [
    Kind("client", "openai_client", "3.10"),
    Kind("server", "openai_server", "3.11"),
]


@pytest.fixture(scope="module", params=KINDS, ids=lambda kind: kind.target)
def kind(request: pytest.FixtureRequest) -> Kind:
    return request.param


@pytest.fixture(scope="module")
def generated(kind: Kind, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages of all features, and that of ``output/``, side by side."""
    folder = tmp_path_factory.mktemp(kind.target)
    shutil.copytree(REPOSITORY / "output" / kind.target / "src", folder / "src")
    for feature in FEATURES:
        generate(feature, folder / feature.stem, [kind.target])
        for made in (folder / feature.stem / kind.target / "src").iterdir():
            made.rename(folder / "src" / made.name)
    return folder


@pytest.mark.xdist_group("features")
def test_every_package_compiles_and_imports(generated: Path):
    findings = examine(generated, cwd=generated)
    assert findings.compile_errors == ()
    assert findings.import_errors == ()


@pytest.fixture(scope="module")
def with_one_runtime(
    kind: Kind, generated: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The same packages, all but the first with a runtime that only names the first one's.

    So a type checker goes through the runtime once; the copies are the same to the byte.
    """
    folder = tmp_path_factory.mktemp("with_one_runtime")
    shutil.copytree(generated / "src", folder / "src")
    first, *others = kind.packages
    for package in others:
        for path in (folder / "src" / package / "_runtime").glob("*.py"):
            module = "" if path.stem == "__init__" else f".{path.stem}"
            path.write_text(f"from {first}._runtime{module} import *\n")
    text = (REPOSITORY / "README.md").read_text()
    samples = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    for number, sample in enumerate(samples):
        if ("openai_server" in sample) is (kind.target == "server"):
            (folder / "src" / f"readme_sample_{number}.py").write_text(sample)
    return folder


@pytest.mark.xdist_group("features")
def test_every_package_passes_pyright(kind: Kind, with_one_runtime: Path):
    settings = {
        "include": ["src"],
        "exclude": [f"src/{package}/_runtime" for package in kind.packages[1:]],
        "extraPaths": ["src"],
        "typeCheckingMode": "strict",
        "pythonVersion": kind.python,
    }
    (with_one_runtime / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable],
        cwd=with_one_runtime,
        env=python_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert "\n0 errors, 0 warnings" in f"\n{done.stdout}", done.stdout + done.stderr


@pytest.mark.xdist_group("features")
def test_every_package_passes_mypy(with_one_runtime: Path, kind: Kind):
    made = sorted(path.name for path in (with_one_runtime / "src").iterdir())
    packages = [
        part for name in made if not name.endswith(".py") for part in ("-p", name)
    ]
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--implicit-reexport"),
            *("--python-version", kind.python, "--no-error-summary"),
            *("--cache-dir", str(with_one_runtime / "cache"), *packages),
        ],
        cwd=with_one_runtime,
        env=python_environment(MYPYPATH=str(with_one_runtime / "src")),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


@pytest.mark.xdist_group("features")
def test_formatter_finds_nothing_to_change(with_one_runtime: Path):
    options = ["--check", "--quiet", "--diff", "--fast"]
    done = subprocess.run(
        [sys.executable, "-m", "black", *options, str(with_one_runtime / "src")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")
