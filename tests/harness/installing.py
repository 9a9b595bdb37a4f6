"""Installing peers from PyPI and npm into the cache folder, once."""

from __future__ import annotations

import fcntl
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.harness.caches import cache_folder


def python_environment_with(name: str, requirements: Sequence[str]) -> Path:
    """The Python of a virtual environment of this name with these requirements installed.

    Raises RuntimeError with pip's own words when they can't be.
    """
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    folder = cache_folder("venv", f"{name}-{version}")
    python = folder / "bin" / "python"

    def install() -> None:
        _call([sys.executable, "-m", "venv", "--clear", str(folder)])
        if requirements:
            pip_install(python, requirements)

    _once(folder, "\n".join(requirements), install)
    return python


def pip_install(python: Path, arguments: Sequence[str]) -> None:
    """``pip install`` in the environment of this Python; raises RuntimeError when it fails."""
    quiet = ["--quiet", "--disable-pip-version-check"]
    _call([str(python), "-m", "pip", "install", *quiet, *arguments])


def npm_packages(name: str, versions: dict[str, str]) -> Path:
    """The folder of the npm programs of these packages (``node_modules/.bin``).

    Raises RuntimeError with npm's own words when they can't be installed.
    """
    folder = cache_folder("npm", name)
    manifest = json.dumps({"private": True, "dependencies": versions}, indent=2)

    def install() -> None:
        (folder / "package.json").write_text(manifest)
        quiet = ["--no-audit", "--no-fund", "--loglevel=error"]
        _call(["npm", "install", *quiet], folder)

    _once(folder, manifest, install)
    return folder / "node_modules" / ".bin"


def _once(folder: Path, wanted: str, install: Callable[[], None]) -> None:
    with folder.with_name(f"{folder.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        # Written last, so that an installation that was broken off is done again.
        mark = folder / ".installed"
        if not mark.exists() or mark.read_text() != wanted:
            install()
            mark.write_text(wanted)


def _call(command: list[str], cwd: Path | None = None) -> None:
    try:
        done = subprocess.run(
            command, cwd=cwd, capture_output=True, text=True, check=False
        )
    except FileNotFoundError as error:
        raise RuntimeError(f"{command[0]} is not installed") from error
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
