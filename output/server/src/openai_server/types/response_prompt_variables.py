from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_input_file import ResponseInputFile
    from .response_input_image import ResponseInputImage
    from .response_input_text import ResponseInputText

ResponsePromptVariables = TypeAliasType(
    "ResponsePromptVariables",
    "dict[str, str | ResponseInputText | ResponseInputImage | ResponseInputFile]",
)
"""Values for the variables of a prompt: text, images or files."""
