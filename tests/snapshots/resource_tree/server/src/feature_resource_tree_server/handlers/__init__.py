"""The handlers, one for each resource, and what they are asked. They are imported when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .jobs import JobsCancel as JobsCancel
    from .jobs import JobsCreate as JobsCreate
    from .jobs import JobsDelete as JobsDelete
    from .jobs import JobsHandler as JobsHandler
    from .jobs import JobsList as JobsList
    from .jobs import JobsReplace as JobsReplace
    from .jobs import JobsReport as JobsReport
    from .jobs import JobsRetrieve as JobsRetrieve
    from .jobs import JobsUpdate as JobsUpdate
    from .jobs_logs import JobsLogsHandler as JobsLogsHandler
    from .jobs_logs import JobsLogsList as JobsLogsList
    from .jobs_logs import JobsLogsRetrieve as JobsLogsRetrieve
    from .organization_admin_keys import (
        OrganizationAdminKeysHandler as OrganizationAdminKeysHandler,
    )
    from .organization_admin_keys import (
        OrganizationAdminKeysList as OrganizationAdminKeysList,
    )
    from .ping import PingHandler as PingHandler
    from .ping import PingHead as PingHead
    from .settings import SettingsHandler as SettingsHandler
    from .settings import SettingsRetrieve as SettingsRetrieve
    from .settings import SettingsUpdate as SettingsUpdate
else:
    from .._runtime import lazy_module

    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "jobs": "JobsCancel JobsCreate JobsDelete JobsHandler JobsList JobsReplace JobsReport JobsRetrieve JobsUpdate",
            "jobs_logs": "JobsLogsHandler JobsLogsList JobsLogsRetrieve",
            "organization_admin_keys": "OrganizationAdminKeysHandler OrganizationAdminKeysList",
            "ping": "PingHandler PingHead",
            "settings": "SettingsHandler SettingsRetrieve SettingsUpdate",
        },
    )
