"""The handlers. This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from feature_resource_tree_server import Handler

from ..auth import User
from .jobs import Jobs
from .jobs_logs import JobsLogs
from .settings import Settings
from .organization_admin_keys import OrganizationAdminKeys
from .ping import Ping


def all_handlers() -> list[Handler[User]]:
    """One for each resource; a resource without one is answered with 501."""
    return [
        Jobs(),
        JobsLogs(),
        Settings(),
        OrganizationAdminKeys(),
        Ping(),
    ]
