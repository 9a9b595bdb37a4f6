"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import AdminOrganizationProjectsServiceAccountsHandler

from ..auth import User


class AdminOrganizationProjectsServiceAccounts(
    AdminOrganizationProjectsServiceAccountsHandler[User]
):
    """Answers the operations of `admin.organization.projects.service_accounts`; one
    whose method is not written here is answered with 501.
    """
