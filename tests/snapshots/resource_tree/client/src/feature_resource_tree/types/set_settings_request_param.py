from __future__ import annotations

from typing_extensions import TypedDict


class SetSettingsRequestParam(TypedDict, total=False):
    dark: bool
