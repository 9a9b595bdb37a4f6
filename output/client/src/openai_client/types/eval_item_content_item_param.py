from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .eval_input_image import EvalInputImage
    from .eval_input_image_param import EvalInputImageParam
    from .eval_item_content_output_text import EvalItemContentOutputText
    from .eval_item_content_output_text_param import EvalItemContentOutputTextParam
    from .eval_item_content_text import EvalItemContentText
    from .response_input_audio import ResponseInputAudio
    from .response_input_audio_param import ResponseInputAudioParam
    from .response_input_text import ResponseInputText
    from .response_input_text_param import ResponseInputTextParam

EvalItemContentItemParam = TypeAliasType(
    "EvalItemContentItemParam",
    Union[
        "EvalItemContentText",
        "ResponseInputTextParam | ResponseInputText",
        "EvalItemContentOutputTextParam | EvalItemContentOutputText",
        "EvalInputImageParam | EvalInputImage",
        "ResponseInputAudioParam | ResponseInputAudio",
    ],
)
"""One piece of content: text, an image, or sound."""
