from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import BaseModel


class CreateEmbeddingRequest(BaseModel, extra="forbid"):
    """Texts to turn into vectors."""

    input: (
        str
        | Annotated[list[str], Field(min_length=1, max_length=2048)]
        | Annotated[list[int], Field(min_length=1, max_length=2048)]
        | Annotated[
            list[Annotated[list[int], Field(min_length=1)]],
            Field(min_length=1, max_length=2048),
        ]
    )
    """A text, several texts (2,048 at most), or the same as token ids. Empty texts are
    refused.
    """

    model: (
        Literal[
            "text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"
        ]
        | str
    )
    """Embedding model."""

    encoding_format: Literal["float", "base64"] = "float"
    """How vectors are written: as numbers, or packed in Base64."""

    dimensions: Annotated[int, Field(ge=1)] | None = None
    """Length of the vectors. Only the third generation of models can shorten them."""

    user: str | None = None
    """An id for your end user, so that abuse can be traced."""
