"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from feature_resource_tree_server.handlers import OrganizationAdminKeysHandler

from ..auth import User


class OrganizationAdminKeys(OrganizationAdminKeysHandler[User]):
    """Answers the operations of `organization.admin_keys`; one whose method is not
    written here is answered with 501.
    """
