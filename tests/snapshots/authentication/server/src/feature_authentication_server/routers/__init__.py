"""The routes of all resources."""

from __future__ import annotations

from typing import Final

from .._runtime import Router
from . import open, default, basic, key, both, maybe, form_form, oauth

ROUTERS: Final[tuple[Router, ...]] = (
    open.ROUTER,
    default.ROUTER,
    basic.ROUTER,
    key.ROUTER,
    both.ROUTER,
    maybe.ROUTER,
    form_form.ROUTER,
    oauth.ROUTER,
)
