"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import AdminOrganizationInvitesHandler

from ..auth import User


class AdminOrganizationInvites(AdminOrganizationInvitesHandler[User]):
    """Answers the operations of `admin.organization.invites`; one whose method is
    not written here is answered with 501.
    """
