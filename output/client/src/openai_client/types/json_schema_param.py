from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import TypeAliasType

JSONSchemaParam = TypeAliasType("JSONSchemaParam", "Mapping[str, Any]")
"""Any JSON Schema object."""
