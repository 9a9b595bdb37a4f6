from __future__ import annotations

from typing import Literal, TypeAlias

ResponseIncludable: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
"""Detail that is left out unless you ask for it: results of searches and code, sources,
images, encrypted thoughts, log probabilities.
"""
