from __future__ import annotations

from typing import Any, TypeAlias

JSONSchema: TypeAlias = dict[str, Any]
"""Any JSON Schema object."""
