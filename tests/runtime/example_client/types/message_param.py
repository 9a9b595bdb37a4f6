from __future__ import annotations

from typing import Literal, Mapping, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .message import Message


class _MessageParam(TypedDict, total=False):
    role: Required[Literal["user", "assistant"]]
    content: Required[str | list[Mapping[str, object]]]


MessageParam: TypeAlias = Union[_MessageParam, Message]
"""A message of a conversation."""
