from __future__ import annotations

from typing_extensions import Required, TypedDict


class CreateProjectUserRequestParam(TypedDict, total=False):
    """Someone to add to a project. Give the id or the address."""

    user_id: str | None
    """Id of the user."""

    email: str | None
    """Mail address."""

    role: Required[str]
    """`owner` or `member`."""
