from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

PartialImages: TypeAlias = Annotated[int, Field(ge=0, le=3)]
"""How many drafts a stream shows before the image is finished."""
