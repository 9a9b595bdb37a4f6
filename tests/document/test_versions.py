"""Which document it is: version, source, standard input."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from triptych.document import Document, load
from triptych.problems import Problem, SpecError

INFO = {"title": "T", "version": "1"}


@pytest.mark.parametrize(
    ("key", "version"),
    [
        ("swagger", "2.0"),
        ("openapi", "3.0.0"),
        ("openapi", "3.0.4"),
        ("openapi", "3.1.1"),
        ("openapi", "3.2.0"),
        ("openapi", "3.1"),
        ("openapi", "3.1.0-rc1"),
    ],
)
def test_versions(read: Callable[..., Document], key: str, version: str) -> None:
    document = read({"info": INFO, "paths": {}, key: version})
    assert document.version == version
    assert document.tree["openapi"].startswith(("3.1", "3.2"))
    assert "swagger" not in document.tree


@pytest.mark.parametrize(
    "tree",
    [
        {"openapi": "4.0.0"},
        {"openapi": "2.0"},
        {"swagger": "3.0.0"},
        {"openapi": "3.0.1-5,x"},
        {"openapi": None},
        {"swaggerVersion": "1.2"},
        {},
    ],
)
def test_other_versions_are_refused_naming_the_supported_ones(
    errors: Callable[..., list[Problem]], tree: dict[str, Any]
) -> None:
    (problem,) = errors({**tree, "info": INFO, "paths": {}})
    assert problem.mend is not None
    assert "3.2" in problem.mend


@pytest.mark.parametrize("text", ["just text", "- a\n- b\n", "12", '"x"', "[]"])
def test_a_document_is_an_object(
    errors: Callable[..., list[Problem]], text: str
) -> None:
    (problem,) = errors(text)
    assert problem.code == "not-an-object"


def test_a_number_as_version_keeps_its_digits(read: Callable[..., Document]) -> None:
    document = read("openapi: 3.1\ninfo: {title: T, version: 1.10}\npaths: {}\n")
    assert document.version == "3.1"
    assert document.tree["info"]["version"] == "1.10"
    assert {p.code for p in document.problems} == {"version-not-text", "wrong-type"}


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    text = b"openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"
    assert load("-", stdin=text).source == "<stdin>"
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(text)))
    assert load("-").tree["info"]["title"] == "T"


def test_standard_input_has_files_only_below_a_root(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("type: string\n")
    text = (
        b"openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
        b"components: {schemas: {A: {$ref: a.yaml}}}\n"
    )
    with pytest.raises(SpecError, match="no folder of its own"):
        load("-", stdin=text)
    document = load("-", stdin=text, root=tmp_path)
    assert document.at("#/components/schemas/A") == {"type": "string"}


@pytest.mark.parametrize("name", ["missing.yaml", ".", "a\0b"])
def test_what_cannot_be_opened(name: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="Can't read"):
        load(f"{tmp_path}/{name}")


def test_a_url_needs_permission() -> None:
    with pytest.raises(SpecError, match="--allow-remote"):
        load("https://example.com/openapi.json")
