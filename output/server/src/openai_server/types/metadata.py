from __future__ import annotations

from typing import TypeAlias

Metadata: TypeAlias = dict[str, str]
"""Up to 16 pairs of text that you attach to an object and can filter by later. Keys hold
at most 64 characters, values at most 512.
"""
