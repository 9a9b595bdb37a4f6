"""Regular expressions: they are compiled to see whether that works, and never run."""

from __future__ import annotations

import re
import warnings

from triptych.document.regexes import python_form

_LONGEST = 10_000


def usable(pattern: str, known: dict[str, str | None]) -> str | None:
    """Why Python can't use an ECMA-262 regular expression, or None if it can. ``known`` is the memory."""
    if pattern not in known:
        known[pattern] = _reason(pattern)
    return known[pattern]


def _reason(pattern: str) -> str | None:
    if len(pattern) > _LONGEST:
        return f"longer than {_LONGEST} characters"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            re.compile(python_form(pattern))
        except (re.error, OverflowError) as error:
            return str(error)
        except RecursionError:
            return "nested too deeply"
    return None
