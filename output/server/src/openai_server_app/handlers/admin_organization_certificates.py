"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import AdminOrganizationCertificatesHandler

from ..auth import User


class AdminOrganizationCertificates(AdminOrganizationCertificatesHandler[User]):
    """Answers the operations of `admin.organization.certificates`; one whose method
    is not written here is answered with 501.
    """
