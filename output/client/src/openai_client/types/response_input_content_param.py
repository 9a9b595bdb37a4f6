from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_input_file import ResponseInputFile
    from .response_input_file_param import ResponseInputFileParam
    from .response_input_image import ResponseInputImage
    from .response_input_image_param import ResponseInputImageParam
    from .response_input_text import ResponseInputText
    from .response_input_text_param import ResponseInputTextParam

ResponseInputContentParam = TypeAliasType(
    "ResponseInputContentParam",
    Union[
        "ResponseInputTextParam | ResponseInputText",
        "ResponseInputImageParam | ResponseInputImage",
        "ResponseInputFileParam | ResponseInputFile",
    ],
)
"""A part of a message to the model."""
