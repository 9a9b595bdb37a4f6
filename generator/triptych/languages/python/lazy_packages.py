"""Packages whose names are imported when they are first asked for, as views of their ``__init__.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from triptych.languages.python.imports import statement_import
from triptych.languages.python.layout import exploded
from triptych.languages.python.models import Module
from triptych.languages.python.text import string


def lazy_package(modules: Sequence[Module]) -> dict[str, Any]:
    """``imports`` for type checkers, and the ``arguments`` of the runtime's ``lazy_module``."""
    ordered = sorted(modules, key=lambda module: module.name)
    return {
        "imports": [
            statement_import(f".{module.name}", [f"{name} as {name}"], 1)
            for module in ordered
            for name in sorted(module.exports)
        ],
        "arguments": _arguments(
            {
                string(module.name): string(" ".join(sorted(module.exports)))
                for module in ordered
            }
        ),
    }


def _arguments(items: Mapping[str, str]) -> str:
    if not items:
        return "__name__, {}"
    lines = (f"{key}: {value}" for key, value in items.items())
    return f"\n        __name__,\n        {exploded('{', lines, '},', 2)}\n    "


def joined_names(names: Sequence[str]) -> str:
    """Names as one string literal over several lines, for a value of ``lazy_module``'s table."""
    lines: list[str] = [""]
    for name in names:
        if len(lines[-1]) + len(name) > 68:
            lines.append("")
        lines[-1] += f" {name}"
    lines[0] = lines[0].lstrip()
    return "\n".join(f"                {string(line)}" for line in lines)
