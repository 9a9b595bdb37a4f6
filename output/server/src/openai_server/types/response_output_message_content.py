from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_output_refusal import ResponseOutputRefusal
    from .response_output_text import ResponseOutputText

ResponseOutputMessageContent = TypeAliasType(
    "ResponseOutputMessageContent",
    Annotated[
        Union["ResponseOutputText", "ResponseOutputRefusal"],
        Field(discriminator="type"),
    ],
)
"""A part of a message from the model: text or a refusal."""
