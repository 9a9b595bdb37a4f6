from __future__ import annotations

from typing import Literal, TypeAlias

AudioResponseFormat: TypeAlias = Literal[
    "json", "text", "srt", "verbose_json", "vtt", "diarized_json"
]
"""Form of a transcript: `json`, plain `text`, subtitles as `srt` or `vtt`, with times as
`verbose_json`, or told apart by speaker as `diarized_json`.
"""
