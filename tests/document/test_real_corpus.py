"""Public documents of real services: every one is read, and no operation is lost."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import find_shared_specs
from triptych.document import Document, load

# Building openapi-pydantic's objects for every operation of the largest documents takes minutes.
TYPED_UP_TO = 400_000


def _rows() -> list[dict[str, str]]:
    folder = find_shared_specs()
    if folder is None:
        return []
    with (folder / "INDEX.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


def _references(document: Document) -> Iterator[tuple[str, Any]]:
    """Every reference of the tree's operations and components, outside examples and extensions."""
    seen: set[int] = set()
    stack: list[Any] = [document.tree.get("paths"), document.tree.get("components")]
    free = {"example", "examples", "default", "enum", "const", "value", "mapping"}
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str):
                yield reference, node
            stack += [
                value
                for key, value in node.items()
                if key not in free and not key.startswith("x-")
            ]
        elif isinstance(node, list):
            stack += node


@pytest.mark.corpus
@pytest.mark.parametrize("row", _rows(), ids=lambda row: row["file"])
def test_real_document(row: dict[str, str], shared_specs: Path) -> None:
    path = shared_specs / row["file"]
    top = row["file"].split("/")[0]
    root = shared_specs / top if "/" in row["file"] else None

    document = load(path, root=root)

    operations = list(document.operations())
    assert len(operations) == int(row["operations"])
    assert document.version == row["spec_version"]
    assert document.tree["openapi"].startswith(("3.1", "3.2"))
    for reference, node in _references(document):
        assert reference.startswith("#/")
        target, _ = document.resolve(node, "")
        assert isinstance(target, dict)
        assert "$ref" not in target
    for problem in document.problems:
        assert problem.position is not None
    for operation in operations:
        assert document.at(operation.pointer) is not None
        for parameter, pointer in zip(
            operation.node.get("parameters", []),
            operation.parameter_pointers,
            strict=False,
        ):
            assert document.at(pointer) is parameter
    if int(row["size_bytes"]) <= TYPED_UP_TO:
        for operation in operations:
            assert operation.typed is operation.typed
