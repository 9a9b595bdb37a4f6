from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheTTL: TypeAlias = Literal["30m"]
"""Lifetime of an entry in the prompt cache: half an hour."""
