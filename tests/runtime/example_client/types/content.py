from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .image_content import ImageContent
    from .text_content import TextContent

# The type is resolved when a model that holds it is first used.
Content = TypeAliasType(
    "Content",
    Annotated[Union["TextContent", "ImageContent"], Field(discriminator="type")],
)
"""A piece of a message."""
