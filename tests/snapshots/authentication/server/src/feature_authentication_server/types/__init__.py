"""The types of the API. They are imported when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass
else:
    from .._runtime import lazy_module

    __getattr__, __dir__ = lazy_module(__name__, {})
