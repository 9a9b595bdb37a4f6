from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .grammar_syntax import GrammarSyntax


class CustomToolGrammarFormat(BaseModel):
    """Text that follows a grammar."""

    type: Literal["grammar"]
    """Tells the variant, here always `grammar`."""

    syntax: GrammarSyntax
    """Language in which the grammar is written."""

    definition: str
    """Text of the grammar."""
