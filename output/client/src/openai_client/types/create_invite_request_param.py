from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict


class CreateInviteRequestParam(TypedDict, total=False):
    """Whom to invite."""

    email: Required[str]
    """Address it went to."""

    role: Required[Literal["reader", "owner"]]
    """Role in the organization that comes with it."""

    projects: Iterable[CreateInviteRequestProjectParam]
    """Projects to add the person to on acceptance. Without any, it is the default project."""


class CreateInviteRequestProjectParam(TypedDict):
    id: str
    """Id of the project."""

    role: Literal["member", "owner"]
    """Role in the project."""
