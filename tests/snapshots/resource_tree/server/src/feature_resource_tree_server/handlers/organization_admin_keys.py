"""What `organization.admin_keys` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from typing import List


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationAdminKeysList:
    """What `GET /v1/organization/admin-keys` is asked."""


class OrganizationAdminKeysHandler(Handler[Identity]):
    """The operations of `organization.admin_keys`."""

    resource: ClassVar[str] = "organization.admin_keys"

    async def list(
        self, request: OrganizationAdminKeysList, auth: Identity | None
    ) -> List[str]:
        """`GET /v1/organization/admin-keys`

        Outcomes:
            200 (OK): Keys.
        """
        raise NotImplementedOperation
