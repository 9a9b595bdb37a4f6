"""Reading an OpenAPI description that may be spread over several YAML files.

Kept apart from ``triptych.document`` on purpose: what is checked here must not be read by the
code that the checked files are the input of.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True)
class Node:
    """A piece of plain data and the file it stands in, which its ``$ref`` count from."""

    file: Path
    data: Any

    def __getitem__(self, key: str) -> Node:
        return Node(self.file, self.data[key])

    def __contains__(self, key: str) -> bool:
        return isinstance(self.data, dict) and key in self.data

    @property
    def identity(self) -> int:
        """Equal for two nodes that are the same piece of the same file."""
        return id(self.data)


@dataclass
class Description:
    """A description by its main file. Other files are read when a ``$ref`` leads there."""

    main: Path
    files: dict[Path, Any] = field(default_factory=dict)

    @cached_property
    def root(self) -> Node:
        return self.file(self.main.resolve())

    def file(self, path: Path) -> Node:
        if path not in self.files:
            text = path.read_text("utf-8")
            self.files[path] = yaml.load(text, Loader=yaml.CSafeLoader)
        return Node(path, self.files[path])

    def resolve(self, node: Node) -> Node:
        """The end of a chain of ``$ref`` (keywords beside a ``$ref`` are left behind)."""
        while isinstance(node.data, dict) and isinstance(node.data.get("$ref"), str):
            name, _, pointer = node.data["$ref"].partition("#")
            node = self.file((node.file.parent / name).resolve() if name else node.file)
            for token in pointer.split("/")[1:]:
                node = node[token.replace("~1", "/").replace("~0", "~")]
        return node

    def items(self, node: Node) -> Iterator[tuple[str, Node]]:
        """The entries of an object, each resolved."""
        for key in node.data:
            yield key, self.resolve(node[key])

    def entries(self, node: Node) -> Iterator[Node]:
        """The entries of an array, each resolved."""
        for entry in node.data:
            yield self.resolve(Node(node.file, entry))

    def operations(self) -> Iterator[tuple[str, str, Node, Node]]:
        """(method, path, operation, path item) of every operation, in order."""
        for path, item in self.items(self.root["paths"]):
            for method in METHODS:
                if method in item:
                    yield method.upper(), path, item[method], item
