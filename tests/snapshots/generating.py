"""The small specifications of ``tests/features``, and what is generated from them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from msgspec import structs

import triptych
from tests.conftest import REPOSITORY
from triptych import report, targets, tree

FEATURES = sorted((REPOSITORY / "tests" / "features").glob("*.yaml"))
SNAPSHOTS = Path(__file__).parent

# The same everywhere, and tested where it lies; and what holds the whole document once more.
_UNLOCKED = {"_runtime", "openapi.json", "mock.json"}
# Much the same everywhere, and so locked only where they are what it is about.
_FRAMES = {
    "_version.py",
    "_client.py",
    "__main__.py",
    "app.py",
    "outcomes.py",
    "security.py",
}
_LOCKED_WHOLE = {"resource_tree", "authentication"}


def plain(text: str, **_: object) -> str:
    """A style that adds nothing."""
    return text


def package_of(feature: Path, target: str = "client") -> str:
    """The package that a feature's client (or server) is generated as; distinct, so that all can be installed
    side by side."""
    name = f"feature_{feature.stem}"
    return name if target == "client" else f"{name}_{target}"


def generate(
    feature: Path, output: Path, names: Sequence[str] = ("client", "server")
) -> triptych.Result:
    """Generate the client of a feature into ``output/client``, and its server into ``output/server``."""
    # Relative, so that positions are the same on every machine.
    config = triptych.Config(
        spec=os.path.relpath(feature),
        output=output,
        targets=MappingProxyType(
            {
                name: targets.find(name).options(package=package_of(feature, name))
                for name in names
            }
        ),
    )
    return triptych.generate(config)


def snapshot_of(feature: Path, output: Path) -> dict[str, str]:
    """Path -> text of everything that a feature's snapshot locks."""
    result = generate(feature, output)
    located = [
        structs.replace(
            problem,
            position=problem.position
            and structs.replace(
                problem.position, file=Path(problem.position.file).name
            ),
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
    for target in ("client", "server"):
        package = package_of(feature, target)
        for path in sorted((output / target).rglob("*" if whole else "*.py")):
            if not path.is_file() or _UNLOCKED & {*path.parts}:
                continue
            if whole or not _is_frame(path.relative_to(output), package):
                name = path.relative_to(output).as_posix()
                files[name] = path.read_bytes().decode("utf-8")
    return files


def _is_frame(path: Path, package: str) -> bool:
    if package not in path.parts or path.name == "__init__.py":
        return True
    return path.parent.name == package and path.name in _FRAMES
