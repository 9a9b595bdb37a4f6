"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import AdminOrganizationUsageHandler

from ..auth import User


class AdminOrganizationUsage(AdminOrganizationUsageHandler[User]):
    """Answers the operations of `admin.organization.usage`; one whose method is not
    written here is answered with 501.
    """
