from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

StopConfiguration: TypeAlias = (
    str | Annotated[list[str], Field(min_length=1, max_length=4)]
)
"""One to four pieces of text that end the answer."""
