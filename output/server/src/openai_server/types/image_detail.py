from __future__ import annotations

from typing import Literal, TypeAlias

ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""How finely an image is read. `low` costs few tokens, `original` keeps every pixel,
`auto` decides.
"""
