"""The small specifications of ``tests/features``, and what is generated from them."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import triptych
from tests.conftest import REPOSITORY
from triptych import report, targets, tree

FEATURES = sorted((REPOSITORY / "tests" / "features").glob("*.yaml"))
SNAPSHOTS = Path(__file__).parent

# The same for every client, and tested where it lies.
_RUNTIME = "_runtime"
# Much the same for every client, and so locked only where they are what it is about.
_FRAMES = {"__init__.py", "_version.py", "_client.py"}
_LOCKED_WHOLE = {"resource_tree", "authentication"}


def plain(text: str, **_: object) -> str:
    """A style that adds nothing."""
    return text


def package_of(feature: Path) -> str:
    """The package that a feature's client is generated as; distinct, so that all can be installed side by side."""
    return f"feature_{feature.stem}"


def generate(feature: Path, output: Path) -> triptych.Result:
    """Generate the client of a feature into ``output/client``."""
    options = targets.find("client").options(package=package_of(feature))
    # Relative, so that positions are the same on every machine.
    config = triptych.Config(
        spec=os.path.relpath(feature),
        output=output,
        targets=MappingProxyType({"client": options}),
    )
    return triptych.generate(config)


def snapshot_of(feature: Path, output: Path) -> dict[str, str]:
    """Path -> text of everything that a feature's snapshot locks."""
    result = generate(feature, output)
    located = [
        replace(
            problem,
            position=problem.position
            and replace(problem.position, file=Path(problem.position.file).name),
        )
        for problem in result.problems
    ]
    files = {
        "problems.txt": "".join(
            f"{line}\n" for line in report.human(located, plain, verbose=True)
        ),
        "tree.txt": "".join(f"{line}\n" for line in tree.human(result.api, plain)),
    }
    whole = feature.stem in _LOCKED_WHOLE
    for path in sorted((output / "client").rglob("*" if whole else "*.py")):
        if not path.is_file() or _RUNTIME in path.parts:
            continue
        if whole or path.name not in _FRAMES:
            name = path.relative_to(output).as_posix()
            files[name] = path.read_bytes().decode("utf-8")
    return files
