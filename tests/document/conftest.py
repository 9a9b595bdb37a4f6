"""Small documents, written where a test needs them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from triptych.document import Document, load
from triptych.problems import Problem, Severity, SpecError


@pytest.fixture
def write(tmp_path: Path) -> Callable[[dict[str, Any]], Path]:
    """Write files (text, or data as JSON) into the test's folder; gives the path of the first."""

    def write(files: dict[str, Any]) -> Path:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            text = dedent(content) if isinstance(content, str) else json.dumps(content)
            path.write_text(text, encoding="utf-8")
        return tmp_path / next(iter(files))

    return write


@pytest.fixture
def read(write: Callable[[dict[str, Any]], Path]) -> Callable[..., Document]:
    """Load a document given as text or data, with further files beside it."""

    def read(
        content: Any, others: dict[str, Any] | None = None, **options: Any
    ) -> Document:
        name = "openapi.yaml" if isinstance(content, str) else "openapi.json"
        return load(write({name: content, **(others or {})}), **options)

    return read


@pytest.fixture
def errors(read: Callable[..., Document]) -> Callable[..., list[Problem]]:
    """Load a document that has to be refused; gives its errors."""

    def errors(
        content: Any, others: dict[str, Any] | None = None, **options: Any
    ) -> list[Problem]:
        with pytest.raises(SpecError) as caught:
            read(content, others, **options)
        return [p for p in caught.value.problems if p.severity is Severity.ERROR]

    return errors


@pytest.fixture
def schemas(read: Callable[..., Document]) -> Callable[..., dict[str, Any]]:
    """Load component schemas, given as data, in a version; gives them as they are in the tree."""

    def schemas(given: dict[str, Any], version: str = "3.1.0") -> dict[str, Any]:
        document = read(
            {
                "openapi": version,
                "info": {"title": "T", "version": "1"},
                "paths": {},
                "components": {"schemas": given},
            }
        )
        return document.tree["components"]["schemas"]

    return schemas
