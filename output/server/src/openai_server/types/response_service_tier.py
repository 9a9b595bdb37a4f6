from __future__ import annotations

from typing import Literal, TypeAlias

ResponseServiceTier: TypeAlias = Literal[
    "auto", "default", "flex", "scale", "priority", "fast", "ultrafast"
]
"""Which class of processing serves a response. `auto` follows the project's setting; the
rest range from cheap and slow (`flex`) to fast and dear (`priority`, `fast`,
`ultrafast`).
"""
