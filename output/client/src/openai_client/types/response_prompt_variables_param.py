from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_input_file import ResponseInputFile
    from .response_input_file_param import ResponseInputFileParam
    from .response_input_image import ResponseInputImage
    from .response_input_image_param import ResponseInputImageParam
    from .response_input_text import ResponseInputText
    from .response_input_text_param import ResponseInputTextParam

ResponsePromptVariablesParam = TypeAliasType(
    "ResponsePromptVariablesParam",
    "Mapping[str, str | ResponseInputTextParam | ResponseInputText | ResponseInputImageParam | ResponseInputImage | ResponseInputFileParam | ResponseInputFile]",
)
"""Values for the variables of a prompt: text, images or files."""
