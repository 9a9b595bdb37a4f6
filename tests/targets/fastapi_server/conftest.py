"""Servers generated from a few lines of specification."""

from __future__ import annotations

import hashlib
import textwrap
from pathlib import Path
from typing import Any, Protocol

import pytest

from tests.contract.serving import generate_server

_HEADER = "openapi: 3.1.0\ninfo: {title: Thing shop, version: '1.2'}\n"


class Generate(Protocol):
    """Generates the server of a document without its head, each into a package of its own."""

    def __call__(self, spec: str) -> Any: ...


@pytest.fixture(scope="session")
def generate(tmp_path_factory: pytest.TempPathFactory) -> Generate:
    made: dict[str, Any] = {}

    def generate(spec: str) -> Any:
        text = _HEADER + textwrap.dedent(spec).lstrip("\n")
        key = hashlib.sha256(text.encode()).hexdigest()[:12]
        if key not in made:
            folder: Path = tmp_path_factory.mktemp(f"server_{key}")
            (folder / "spec.yaml").write_text(text, encoding="utf-8")
            made[key] = generate_server(folder / "spec.yaml", folder, f"server_{key}")
        return made[key]

    return generate
