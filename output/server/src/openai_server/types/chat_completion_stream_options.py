from __future__ import annotations

from .._runtime import BaseModel


class ChatCompletionStreamOptions(BaseModel):
    """Details of a stream."""

    include_usage: bool | None = None
    """Add a last chunk with an empty `choices` and the token counts of the whole request.
    An interrupted stream may never get there.
    """

    include_obfuscation: bool | None = None
    """Pad chunks with random characters, so that their size gives nothing away to someone
    watching the network. On by default; switch it off to save bandwidth on a trusted
    line.
    """
