"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import AdminOrganizationUsersHandler

from ..auth import User


class AdminOrganizationUsers(AdminOrganizationUsersHandler[User]):
    """Answers the operations of `admin.organization.users`; one whose method is not
    written here is answered with 501.
    """
