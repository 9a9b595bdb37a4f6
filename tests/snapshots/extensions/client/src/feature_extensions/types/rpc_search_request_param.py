from __future__ import annotations

from typing_extensions import TypedDict


class RpcSearchRequestParam(TypedDict, total=False):
    text: str
