from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypeAliasType

MetadataParam = TypeAliasType("MetadataParam", "Mapping[str, str]")
"""Up to 16 pairs of text that you attach to an object and can filter by later. Keys hold
at most 64 characters, values at most 512.
"""
