from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .eval_input_image import EvalInputImage
    from .eval_item_content_output_text import EvalItemContentOutputText
    from .eval_item_content_text import EvalItemContentText
    from .response_input_audio import ResponseInputAudio
    from .response_input_text import ResponseInputText

EvalItemContentItem = TypeAliasType(
    "EvalItemContentItem",
    Union[
        "EvalItemContentText",
        "ResponseInputText",
        "EvalItemContentOutputText",
        "EvalInputImage",
        "ResponseInputAudio",
    ],
)
"""One piece of content: text, an image, or sound."""
