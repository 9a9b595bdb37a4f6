"""The types of the API. They are imported when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import lazy_module

if TYPE_CHECKING:
    pass

__getattr__, __dir__ = lazy_module(__name__, {})
