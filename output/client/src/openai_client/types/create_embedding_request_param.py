from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict


class CreateEmbeddingRequestParam(TypedDict, total=False):
    """Texts to turn into vectors."""

    input: Required[str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]]]
    """A text, several texts (2,048 at most), or the same as token ids. Empty texts are
    refused.
    """

    model: Required[
        Literal[
            "text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"
        ]
        | str
    ]
    """Embedding model."""

    encoding_format: Literal["float", "base64"]
    """How vectors are written: as numbers, or packed in Base64."""

    dimensions: int
    """Length of the vectors. Only the third generation of models can shorten them."""

    user: str
    """An id for your end user, so that abuse can be traced."""
