from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict


class CreateSessionRequestParam(TypedDict, total=False):
    user: Required[str]
    scopes: Iterable[str]
    device: CreateSessionRequestDeviceParam


class CreateSessionRequestDeviceParam(TypedDict, total=False):
    name: str
