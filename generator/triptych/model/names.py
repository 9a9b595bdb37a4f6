"""Names as words: language-neutral, cased only by ``languages``."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

_WORD = re.compile(
    r"""
    [A-Z]{2,}s(?![a-z])             # plural acronym: IDs, URLs
    | [A-Z]+(?![a-z])[0-9]*         # acronym: URL, HTTP2
    | [A-Z]?[^\W\d_A-Z]+            # word: chat, Completion, v1, k8s, p2p
      (?:[0-9]+(?:[^\W\d_A-Z]{1,2}(?![^\W\d_]))?)*
    | [0-9]+[a-z]*                  # number: 2024, 3d
    | [A-Z]                         # a lone capital
    | [^\W_]                        # any other letter or digit
    """,
    re.VERBOSE,
)


@lru_cache(maxsize=16_384)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text))


@lru_cache(maxsize=16_384)
def _lowered(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([word.lower() for word in words])


class Name(Struct, frozen=True):
    """An identifier before any language has cased it.

    Attributes:
        words: The words in order, each non-empty and made of letters and digits, spelled as in the
            source (``("chat", "Completion")``, ``("URL", "citation")``): casing functions lower-case
            them or raise their first letter, so acronyms survive.  May be empty when the source
            text has no letter or digit; a language then supplies a fallback.
    """

    words: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> Name:
        """Split any text into words at case changes, digits, punctuation and white space."""
        return cls(_words(text))

    def __add__(self, other: Name) -> Name:
        return Name(self.words + other.words)

    @property
    def key(self) -> tuple[str, ...]:
        """The words in lower case: equal keys mean the same name whatever the spelling."""
        return _lowered(self.words)

    def __str__(self) -> str:
        return "_".join(self.key)
