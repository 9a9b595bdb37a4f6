from __future__ import annotations

from typing import Literal, TypeAlias

TranscriptionInclude: TypeAlias = Literal["logprobs"]
"""Detail that a transcript can include."""
