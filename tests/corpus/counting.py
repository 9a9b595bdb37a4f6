"""How many operations a raw OpenAPI document holds: counted by a reader of its own.

Nothing of the generator is used here, so that an operation the generator loses while reading
can't also be lost from the count that it is held against.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

import yaml

_SWAGGER_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_METHODS = (*_SWAGGER_METHODS, "trace")
_METHODS_3_2 = (*_METHODS, "query")


def count_operations(path: Path) -> int:
    """The number of operations under ``paths``, path-level ``$ref`` followed, whatever the version.

    That is the fixed fields of a Path Item (``query`` from 3.2 on) and 3.2's ``additionalOperations``.
    """
    return _Reader().operations(path.resolve())


def read_raw(path: Path) -> Any:
    """The document as plain data, every YAML scalar left as text (only names and nesting matter here)."""
    text = _decode(path.read_bytes())
    if text.lstrip().startswith(("{", "[")):
        try:
            return json.loads(text)
        except ValueError:
            pass  # YAML in flow style: the YAML parser below reads it or raises.
    return yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))


def _decode(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16")
    return raw.decode("utf-8-sig")


class _Reader:
    def __init__(self) -> None:
        self._files: dict[Path, Any] = {}

    def operations(self, path: Path) -> int:
        tree = self._file(path)
        version = str(tree.get("openapi") or tree.get("swagger"))
        if version.startswith("2"):
            methods = _SWAGGER_METHODS
        else:
            methods = _METHODS_3_2 if version.startswith("3.2") else _METHODS
        count = 0
        for key, item in _entries(tree.get("paths")):
            if key.startswith("/"):
                merged = self._path_item(item, path)
                count += sum(isinstance(merged.get(m), dict) for m in methods)
                if methods is _METHODS_3_2:
                    extra = _entries(merged.get("additionalOperations"))
                    count += sum(isinstance(node, dict) for _, node in extra)
        return count

    def _path_item(self, item: Any, file: Path) -> dict[str, Any]:
        merged: dict[str, Any] = {}
        for _ in range(100):
            node = dict(_entries(item))
            merged = {**node, **merged}
            reference = node.get("$ref")
            if not isinstance(reference, str):
                break
            name, _, pointer = reference.partition("#")
            file = (file.parent / unquote(name)).resolve() if name else file
            item = _at(self._file(file), pointer)
        return merged

    def _file(self, path: Path) -> Any:
        if path not in self._files:
            self._files[path] = read_raw(path)
        return self._files[path]


def _entries(node: Any) -> Iterator[tuple[str, Any]]:
    """The members of a mapping, YAML merge keys (``<<``) taken in; nothing for any other node."""
    if not isinstance(node, dict):
        return
    mapping = cast("dict[str, Any]", node)
    sources = mapping.get("<<", [])
    for source in cast(
        "list[Any]", sources if isinstance(sources, list) else [sources]
    ):
        yield from ((k, v) for k, v in _entries(source) if k not in mapping)
    yield from ((k, v) for k, v in mapping.items() if k != "<<")


def _at(tree: Any, pointer: str) -> Any:
    for part in unquote(pointer).split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        tree = tree[int(key)] if isinstance(tree, list) else tree[key]
    return tree
