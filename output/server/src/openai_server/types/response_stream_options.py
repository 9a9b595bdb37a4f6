from __future__ import annotations

from .._runtime import BaseModel


class ResponseStreamOptions(BaseModel):
    """Details of a stream."""

    include_obfuscation: bool | None = None
    """Pad events to an even size, so that it gives nothing away. On by default; switch it
    off to save bandwidth on a trusted line.
    """
