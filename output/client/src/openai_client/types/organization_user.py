from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel


class OrganizationUser(BaseModel):
    """A person in the organization."""

    object: Literal["organization.user"]
    """Kind of object, always `organization.user`."""

    id: str
    """Identifier of the user."""

    name: str | None = None
    """Name of the person."""

    email: str | None = None
    """Mail address."""

    role: str | None = None
    """`owner` or `reader`."""

    added_at: int
    """When the user joined, in Unix seconds."""

    is_default: bool | None = None
    """Whether this is the person's default organization."""

    created: int | None = None
    """When the user came into being, in Unix seconds."""

    user: OrganizationUserUser | None = None
    """The account behind the membership."""

    is_service_account: bool | None = None
    """Whether this is a program and not a person."""

    is_scale_tier_authorized_purchaser: bool | None = None
    """Whether the person may buy scale tier capacity."""

    is_scim_managed: bool | None = None
    """Whether a directory manages the membership through SCIM."""

    api_key_last_used_at: int | None = None
    """When a key of theirs was last used, in Unix seconds, or null."""

    technical_level: str | None = None
    """How technical the person says they are."""

    developer_persona: str | None = None
    """What kind of developer the person says they are."""

    projects: OrganizationUserProjects | None = None
    """Projects the person belongs to."""


class OrganizationUserUser(BaseModel):
    """The account behind the membership."""

    object: Literal["user"]
    """Kind of object, always `user`."""

    id: str
    """Id of the account."""

    email: str | None = None
    """Mail address of the account."""

    name: str | None = None
    """Name on the account."""

    picture: str | None = None
    """Address of a portrait."""

    enabled: bool | None = None
    """Whether the account may be used."""

    banned: bool | None = None
    """Whether the account is banned."""

    banned_at: int | None = None
    """When it was banned, in Unix seconds, or null."""


class OrganizationUserProjects(BaseModel):
    """Projects the person belongs to."""

    object: Literal["list"]
    """Kind of object, always `list`."""

    data: list[OrganizationUserProjectsData]
    """The projects."""


class OrganizationUserProjectsData(BaseModel):
    id: str | None = None
    """Id of the project."""

    name: str | None = None
    """Name of the project."""

    role: str | None = None
    """Role in the project."""
