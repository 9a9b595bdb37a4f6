from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .eval_item_content_param import EvalItemContentParam


class EvalItemParam(TypedDict, total=False):
    """A message for a model. `{{ … }}` in its text is filled in from the item and the
    sample.
    """

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """Author of the message. `developer` and `system` outrank `user`; `assistant` is the
    model.
    """

    content: Required[EvalItemContentParam]
    """What the message says or shows."""

    type: Literal["message"]
    """Tells the variant, here always `message`."""
