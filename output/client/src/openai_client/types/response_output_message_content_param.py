from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .response_output_refusal import ResponseOutputRefusal
    from .response_output_refusal_param import ResponseOutputRefusalParam
    from .response_output_text import ResponseOutputText
    from .response_output_text_param import ResponseOutputTextParam

ResponseOutputMessageContentParam = TypeAliasType(
    "ResponseOutputMessageContentParam",
    Union[
        "ResponseOutputTextParam | ResponseOutputText",
        "ResponseOutputRefusalParam | ResponseOutputRefusal",
    ],
)
"""A part of a message from the model: text or a refusal."""
