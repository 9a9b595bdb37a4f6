"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import AdminOrganizationAdminApiKeysHandler

from ..auth import User


class AdminOrganizationAdminApiKeys(AdminOrganizationAdminApiKeysHandler[User]):
    """Answers the operations of `admin.organization.admin_api_keys`; one whose
    method is not written here is answered with 501.
    """
