from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict


class ShellCallActionParam(TypedDict, total=False):
    """Commands to run, and their limits."""

    commands: Required[Iterable[str]]
    """Commands to run, in order."""

    timeout_ms: int | None
    """Time allowed, in milliseconds."""

    max_output_length: int | None
    """Most characters of output to take."""
