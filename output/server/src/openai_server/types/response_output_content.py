from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .reasoning_text_content import ReasoningTextContent
    from .response_output_refusal import ResponseOutputRefusal
    from .response_output_text import ResponseOutputText

ResponseOutputContent = TypeAliasType(
    "ResponseOutputContent",
    Annotated[
        Union["ResponseOutputText", "ResponseOutputRefusal", "ReasoningTextContent"],
        Field(discriminator="type"),
    ],
)
"""A part of a message from the model."""
