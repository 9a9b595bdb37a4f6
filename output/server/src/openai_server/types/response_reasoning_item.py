from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel, Nullable

if TYPE_CHECKING:
    from .reasoning_text_content import ReasoningTextContent
    from .summary_text_content import SummaryTextContent


class ResponseReasoningItem(BaseModel):
    """What the model has thought. Send it back in later turns, so that the model can build
    on it.
    """

    type: Literal["reasoning"]
    """Tells the variant, here always `reasoning`."""

    id: str
    """Identifier of the item."""

    encrypted_content: Nullable[str] = None
    """The thoughts, encrypted. Only when asked for with `include`."""

    summary: list[SummaryTextContent]
    """The thoughts in short."""

    content: list[ReasoningTextContent] | None = None
    """The thoughts in full, where they are shown."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item has got."""
