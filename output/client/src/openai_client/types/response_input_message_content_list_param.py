from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_input_content_param import ResponseInputContentParam

ResponseInputMessageContentListParam = TypeAliasType(
    "ResponseInputMessageContentListParam", "Iterable[ResponseInputContentParam]"
)
"""Parts of a message: text, images, files."""
