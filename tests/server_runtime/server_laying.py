"""Lays the runtime beside the hand-written example server, so that both import as a generated package does."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parents[1] / "templates" / "fastapi_server" / "src" / "{{package}}"


def lay_together() -> None:
    # ``example_server._runtime`` is found in the template folder: a package may span folders.
    from importlib.machinery import ModuleSpec
    from importlib.util import module_from_spec, spec_from_file_location

    folder = HERE / "example_server"
    spec: ModuleSpec | None = spec_from_file_location(
        "example_server",
        folder / "__init__.py",
        submodule_search_locations=[str(folder), str(PACKAGE)],
    )
    assert spec is not None
    assert spec.loader is not None
    package = module_from_spec(spec)
    sys.modules["example_server"] = package
    spec.loader.exec_module(package)


if "example_server" not in sys.modules:
    lay_together()
