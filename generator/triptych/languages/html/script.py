"""JSON in a page's ``<script>`` element, or in a script of its own."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from triptych.languages.html import Html

# What could end the element or begin a comment in it (HTML, §4.12.1.3), and the two characters that are
# line ends to scripts only. Within JSON these can only stand in strings, where an escape means the same;
# a lone surrogate has no UTF-8 form, its escape has.
_TELLING = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


# For what has no UTF-8 form; msgspec takes a tenth of the time.
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def script_json(value: Any) -> Html:
    """JSON text, compact, that means the value to a JSON parser and to a script, and can't end the element.

    Raises TypeError for what isn't JSON.
    """
    try:
        text = msgspec.json.encode(value).decode()
    except UnicodeEncodeError:
        text = _encode(value)
    if text.isascii():
        for char in "<>&":
            text = text.replace(char, _escaped(char))
        return Html(text)
    return Html(_TELLING.sub(lambda found: _escaped(found.group()), text))


def _escaped(char: str) -> str:
    return f"\\u{ord(char):04x}"
