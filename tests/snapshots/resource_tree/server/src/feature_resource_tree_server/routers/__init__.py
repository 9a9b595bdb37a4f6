"""The routes of all resources."""

from __future__ import annotations

from typing import Final

from .._runtime import Router
from . import jobs, jobs_logs, settings, organization_admin_keys, ping

ROUTERS: Final[tuple[Router, ...]] = (
    jobs.ROUTER,
    jobs_logs.ROUTER,
    settings.ROUTER,
    organization_admin_keys.ROUTER,
    ping.ROUTER,
)
