from __future__ import annotations

from typing_extensions import TypedDict


class ResponseStreamOptionsParam(TypedDict, total=False):
    """Details of a stream."""

    include_obfuscation: bool
    """Pad events to an even size, so that it gives nothing away. On by default; switch it
    off to save bandwidth on a trusted line.
    """
