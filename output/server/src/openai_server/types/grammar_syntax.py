from __future__ import annotations

from typing import Literal, TypeAlias

GrammarSyntax: TypeAlias = Literal["lark", "regex"]
"""A language for grammars."""
