from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_input_file import ResponseInputFile
    from .response_input_image import ResponseInputImage
    from .response_input_text import ResponseInputText

ResponseInputContent = TypeAliasType(
    "ResponseInputContent",
    Annotated[
        Union["ResponseInputText", "ResponseInputImage", "ResponseInputFile"],
        Field(discriminator="type"),
    ],
)
"""A part of a message to the model."""
