from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from typing_extensions import Required, TypedDict


class LocalShellCallActionParam(TypedDict, total=False):
    """A command to run."""

    type: Required[Literal["exec"]]
    """Tells the variant, here always `exec`."""

    command: Required[Iterable[str]]
    """The command and its arguments."""

    timeout_ms: int | None
    """Time allowed, in milliseconds."""

    working_directory: str | None
    """Folder to run it in."""

    env: Required[Mapping[str, str]]
    """Environment variables for it."""

    user: str | None
    """User to run it as."""
