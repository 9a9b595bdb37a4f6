"""Clients generated from a few lines of specification, in a folder of their own."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from triptych.document import load
from triptych.model import build
from triptych.render import builtin_templates, render
from triptych.targets.python_client import Options, present


@dataclass(frozen=True)
class Generated:
    """The files of a client, and the way to import it."""

    files: dict[str, str]
    folder: Path
    package: str

    def __getitem__(self, path: str) -> str:
        """A file of the package, by its path within it."""
        return self.files[f"src/{self.package}/{path}"]

    def module(self, name: str = "") -> ModuleType:
        """Import the package, or a module of it."""
        return importlib.import_module(f"{self.package}.{name}".rstrip("."))


Generate = Callable[..., Generated]

HEAD: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "Sample", "version": "1"}}


@pytest.fixture
def generate(tmp_path: Path) -> Iterator[Generate]:
    """Make a client of a specification, given as YAML text or as a tree, without ``openapi`` and ``info``."""
    made: list[Generated] = []

    def generate(spec: str | dict[str, Any], **options: Any) -> Generated:
        tree = yaml.safe_load(spec) if isinstance(spec, str) else spec
        source = tmp_path / "openapi.json"
        source.write_text(json.dumps(HEAD | tree))
        api = build(load(source)).api
        package = options.setdefault("package", f"sample_{len(made)}_{tmp_path.name}")
        package = options["package"] = "".join(
            c if c.isalnum() else "_" for c in package
        )
        specs = present(api, Options(**options)).files
        files = render(
            specs,
            [builtin_templates("python_client"), builtin_templates("python_shared")],
            own=0,
        ).files
        for file in files:
            path = tmp_path / "client" / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content)
        texts = {file.path: file.content.decode() for file in files}
        generated = Generated(texts, tmp_path / "client", package)
        made.append(generated)
        return generated

    sys.path.insert(0, str(tmp_path / "client" / "src"))
    importlib.invalidate_caches()
    yield generate
    sys.path.remove(str(tmp_path / "client" / "src"))
    for generated in made:
        for name in list(sys.modules):
            if name == generated.package or name.startswith(f"{generated.package}."):
                del sys.modules[name]
