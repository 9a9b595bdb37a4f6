from __future__ import annotations

from typing import Literal, TypeAlias

Voice: TypeAlias = Literal[
    "alloy",
    "ash",
    "ballad",
    "coral",
    "echo",
    "sage",
    "shimmer",
    "verse",
    "marin",
    "cedar",
]
"""Name of a speaking voice. `marin` and `cedar` are the newest and sound best where they
are available.
"""
