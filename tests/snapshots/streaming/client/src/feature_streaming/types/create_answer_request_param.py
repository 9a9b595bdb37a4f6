from __future__ import annotations

from typing_extensions import Required, TypedDict


class CreateAnswerRequestParam(TypedDict, total=False):
    question: Required[str]
    stream: bool | None
