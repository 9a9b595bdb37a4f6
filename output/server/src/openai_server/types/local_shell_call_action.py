from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class LocalShellCallAction(BaseModel):
    """A command to run."""

    type: Literal["exec"]
    """Tells the variant, here always `exec`."""

    command: list[str]
    """The command and its arguments."""

    timeout_ms: Nullable[int] = None
    """Time allowed, in milliseconds."""

    working_directory: Nullable[str] = None
    """Folder to run it in."""

    env: dict[str, str]
    """Environment variables for it."""

    user: Nullable[str] = None
    """User to run it as."""
