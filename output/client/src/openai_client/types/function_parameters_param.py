from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import TypeAliasType

FunctionParametersParam = TypeAliasType("FunctionParametersParam", "Mapping[str, Any]")
"""A JSON Schema object for the arguments a function takes. Leave it out for a function
without arguments.
"""
