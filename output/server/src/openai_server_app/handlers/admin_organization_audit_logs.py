"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import AdminOrganizationAuditLogsHandler

from ..auth import User


class AdminOrganizationAuditLogs(AdminOrganizationAuditLogsHandler[User]):
    """Answers the operations of `admin.organization.audit_logs`; one whose method is
    not written here is answered with 501.
    """
