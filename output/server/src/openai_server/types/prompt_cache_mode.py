from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheMode: TypeAlias = Literal["implicit", "explicit"]
"""`implicit` lets the service place cache breakpoints, `explicit` uses only the ones you
set.
"""
