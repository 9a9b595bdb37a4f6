from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime import BaseModel

if TYPE_CHECKING:
    from .eval_item_content import EvalItemContent


class EvalItem(BaseModel):
    """A message for a model. `{{ … }}` in its text is filled in from the item and the
    sample.
    """

    role: Literal["user", "assistant", "system", "developer"]
    """Author of the message. `developer` and `system` outrank `user`; `assistant` is the
    model.
    """

    content: EvalItemContent
    """What the message says or shows."""

    type: Literal["message"] | None = None
    """Tells the variant, here always `message`."""
