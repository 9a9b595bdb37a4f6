from __future__ import annotations

from .._runtime import BaseModel


class TranscriptionSegment(BaseModel):
    """A piece of a transcript and figures about it."""

    id: int
    """Identifier of the segment."""

    seek: int
    """Offset of the segment."""

    start: float
    """Where it begins, in seconds."""

    end: float
    """Where it ends, in seconds."""

    text: str
    """What is said."""

    tokens: list[int]
    """Ids of the tokens."""

    temperature: float
    """Randomness that was used."""

    avg_logprob: float
    """Mean log probability. Below -1, the text is doubtful."""

    compression_ratio: float
    """How well the text compresses. Above 2.4, it is probably a loop."""

    no_speech_prob: float
    """Probability that nobody speaks. Above 1, with `avg_logprob` below -1, take the
    segment for silence.
    """
