from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .organization_certificate import OrganizationCertificate


class OrganizationCertificateList(BaseModel):
    """A page of the organization's certificates."""

    data: list[OrganizationCertificate]
    """The page's objects, in the order asked for."""

    first_id: str | None
    """Id of the page's first object, to go backwards with `before`."""

    last_id: str | None
    """Id of the page's last object: pass it as `after` to get the next page."""

    has_more: bool
    """True when another page follows."""

    object: Literal["list"]
    """Kind of object, always `list`."""
