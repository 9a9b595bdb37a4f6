from __future__ import annotations

from typing import Literal, TypeAlias

ServiceTier: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast"]
"""Which class of processing serves a request. `auto` follows the project's setting,
`default` is standard, `flex` is cheaper and slower, `priority` and `fast` cost more and
answer sooner, `scale` uses capacity bought in advance. An answer shows the class that
was really used.
"""
