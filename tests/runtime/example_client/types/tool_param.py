from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import Required


class ToolParam(TypedDict, total=False):
    """A tool the model may use."""

    type: Required[Literal["function"]]
    name: Required[str]
