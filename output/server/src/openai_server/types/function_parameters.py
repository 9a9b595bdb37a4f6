from __future__ import annotations

from typing import Any, TypeAlias

FunctionParameters: TypeAlias = dict[str, Any]
"""A JSON Schema object for the arguments a function takes. Leave it out for a function
without arguments.
"""
