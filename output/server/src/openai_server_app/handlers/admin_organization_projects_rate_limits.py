"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import AdminOrganizationProjectsRateLimitsHandler

from ..auth import User


class AdminOrganizationProjectsRateLimits(
    AdminOrganizationProjectsRateLimitsHandler[User]
):
    """Answers the operations of `admin.organization.projects.rate_limits`; one whose
    method is not written here is answered with 501.
    """
