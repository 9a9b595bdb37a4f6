from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningEffort: TypeAlias = Literal[
    "none", "minimal", "low", "medium", "high", "xhigh", "max"
]
"""How much a reasoning model thinks before it answers. Less effort is faster and uses
fewer tokens; which values a model accepts, and what it defaults to, differs from model
to model.
"""
