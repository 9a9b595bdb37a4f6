"""The lock: names once given stay, so that an edit of the specification renames nothing by accident."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, cast

from msgspec import Struct, field

_VERSION = 1


class Lock(Struct, frozen=True):
    """The names in force: operation id (``"POST /chat/completions"``) -> dotted name (``"chat.completions.create"``)."""

    methods: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class Rename(Struct, frozen=True):
    """An operation whose name is no longer the one in the lock, and why."""

    operation: str
    old: str
    new: str
    reason: str


def parse_lock(text: str) -> Lock:
    """Read the text of a lock file.

    Raises:
        ValueError: The text is no JSON, is of a version that this one doesn't know, or isn't shaped
            as :func:`format_lock` writes it. The message is one sentence.
    """
    try:
        data: Any = json.loads(text)
    except ValueError as error:
        raise ValueError(f"The lock file is not JSON: {error}.") from error
    if not isinstance(data, dict):
        raise ValueError("The lock file is not a JSON object.")
    document = cast("dict[str, Any]", data)
    if document.get("version") != _VERSION:
        raise ValueError(
            f"The lock file has version {document.get('version')!r}, not {_VERSION}."
        )
    return Lock(_strings(document, "methods"))


def format_lock(lock: Lock) -> str:
    """The text of a lock file: JSON, sorted, one name a line, so that it merges and diffs well."""
    data = {
        "version": _VERSION,
        "methods": dict(sorted(lock.methods.items())),
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _strings(document: dict[str, Any], key: str) -> Mapping[str, str]:
    value: Any = document.get(key, {})
    if not isinstance(value, dict):
        raise ValueError(f"'{key}' in the lock file is not an object.")
    entries = cast("dict[str, Any]", value)
    for name, text in entries.items():
        if not isinstance(text, str):
            raise ValueError(f"'{key}' in the lock file has no text for {name!r}.")
    return MappingProxyType(dict(entries))
