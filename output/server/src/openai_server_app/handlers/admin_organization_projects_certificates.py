"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import AdminOrganizationProjectsCertificatesHandler

from ..auth import User


class AdminOrganizationProjectsCertificates(
    AdminOrganizationProjectsCertificatesHandler[User]
):
    """Answers the operations of `admin.organization.projects.certificates`; one
    whose method is not written here is answered with 501.
    """
