"""How callers authenticate."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ._runtime.schemes import Scheme, Security

SCHEMES: Final[Mapping[str, Scheme]] = {}
"""The ways to authenticate, by their ids."""

SECURITY: Final[Security] = ()
"""What an operation needs that says nothing itself: alternatives, each of schemes that are needed together."""
