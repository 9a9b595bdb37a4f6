from __future__ import annotations

from typing import Literal

from .._runtime import BaseModel, Nullable


class OrganizationUser(BaseModel):
    """A person in the organization."""

    object: Literal["organization.user"]
    """Kind of object, always `organization.user`."""

    id: str
    """Identifier of the user."""

    name: Nullable[str] = None
    """Name of the person."""

    email: Nullable[str] = None
    """Mail address."""

    role: Nullable[str] = None
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

    is_scale_tier_authorized_purchaser: Nullable[bool] = None
    """Whether the person may buy scale tier capacity."""

    is_scim_managed: bool | None = None
    """Whether a directory manages the membership through SCIM."""

    api_key_last_used_at: Nullable[int] = None
    """When a key of theirs was last used, in Unix seconds, or null."""

    technical_level: Nullable[str] = None
    """How technical the person says they are."""

    developer_persona: Nullable[str] = None
    """What kind of developer the person says they are."""

    projects: Nullable[OrganizationUserProjects] = None
    """Projects the person belongs to."""


class OrganizationUserUser(BaseModel):
    """The account behind the membership."""

    object: Literal["user"]
    """Kind of object, always `user`."""

    id: str
    """Id of the account."""

    email: Nullable[str] = None
    """Mail address of the account."""

    name: Nullable[str] = None
    """Name on the account."""

    picture: Nullable[str] = None
    """Address of a portrait."""

    enabled: Nullable[bool] = None
    """Whether the account may be used."""

    banned: Nullable[bool] = None
    """Whether the account is banned."""

    banned_at: Nullable[int] = None
    """When it was banned, in Unix seconds, or null."""


class OrganizationUserProjects(BaseModel):
    """Projects the person belongs to."""

    object: Literal["list"]
    """Kind of object, always `list`."""

    data: list[OrganizationUserProjectsData]
    """The projects."""


class OrganizationUserProjectsData(BaseModel):
    id: Nullable[str] = None
    """Id of the project."""

    name: Nullable[str] = None
    """Name of the project."""

    role: Nullable[str] = None
    """Role in the project."""
