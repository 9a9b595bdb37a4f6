"""This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server.handlers import AudioTranslationsHandler

from ..auth import User


class AudioTranslations(AudioTranslationsHandler[User]):
    """Answers the operations of `audio.translations`; one whose method is not
    written here is answered with 501.
    """
