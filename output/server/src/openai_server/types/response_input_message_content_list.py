from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_input_content import ResponseInputContent

ResponseInputMessageContentList = TypeAliasType(
    "ResponseInputMessageContentList", "list[ResponseInputContent]"
)
"""Parts of a message: text, images, files."""
