"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import AdminOrganizationProjectsUsersHandler

from ..auth import User


class AdminOrganizationProjectsUsers(AdminOrganizationProjectsUsersHandler[User]):
    """Answers the operations of `admin.organization.projects.users`; one whose
    method is not written here is answered with 501.
    """
