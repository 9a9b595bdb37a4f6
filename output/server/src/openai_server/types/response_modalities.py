from __future__ import annotations

from typing import Literal, TypeAlias

ResponseModalities: TypeAlias = list[Literal["text", "audio"]]
"""Kinds of output to produce."""
