from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .reasoning_text_content import ReasoningTextContent
    from .reasoning_text_content_param import ReasoningTextContentParam
    from .summary_text_content import SummaryTextContent
    from .summary_text_content_param import SummaryTextContentParam


class ResponseReasoningItemParam(TypedDict, total=False):
    """What the model has thought. Send it back in later turns, so that the model can build
    on it.
    """

    type: Required[Literal["reasoning"]]
    """Tells the variant, here always `reasoning`."""

    id: Required[str]
    """Identifier of the item."""

    encrypted_content: str | None
    """The thoughts, encrypted. Only when asked for with `include`."""

    summary: Required[Iterable[SummaryTextContentParam | SummaryTextContent]]
    """The thoughts in short."""

    content: Iterable[ReasoningTextContentParam | ReasoningTextContent]
    """The thoughts in full, where they are shown."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item has got."""
