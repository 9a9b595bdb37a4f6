"""Small pieces of code: tuples and dicts of code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from triptych.languages.python.text import string


def strings(values: Iterable[str]) -> str:
    """A tuple of string literals."""
    texts = [string(value) for value in values]
    return f"({', '.join(texts)}{',' if len(texts) == 1 else ''})"


def nested(alternatives: Iterable[Iterable[str]]) -> str:
    """A tuple of such tuples."""
    texts = [strings(schemes) for schemes in alternatives]
    return f"({', '.join(texts)}{',' if len(texts) == 1 else ''})"


def mapping(items: Mapping[str, str]) -> str:
    """A dict of code to code; "" when there is nothing in it."""
    if not items:
        return ""
    return f"{{{', '.join(f'{key}: {value}' for key, value in items.items())}}}"
