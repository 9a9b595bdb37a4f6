"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import AudioTranscriptionsHandler

from ..auth import User


class AudioTranscriptions(AudioTranscriptionsHandler[User]):
    """Answers the operations of `audio.transcriptions`; one whose method is not
    written here is answered with 501.
    """
