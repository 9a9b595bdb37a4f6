"""Names for declarations: a component has its own, a lifted schema is named from where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from triptych.model.names import Name

_LONG: Final = 6  # words; longer names lose words from their middle
_CONTEXT: Final = (
    4  # segments in front of which, for want of a free name, all others are left out
)
_FALLBACK: Final = Name(("Schema",))

Key = tuple[str, ...]


class Names:
    """Hands out names that differ by :attr:`Name.key`, the same ones for the same requests in the same order.

    Arguments:
        chosen: Names the user wants instead, by the name that would be given, in any spelling.
    """

    def __init__(self, chosen: Mapping[str, str]) -> None:
        self._chosen = {
            Name.parse(given).key: Name.parse(wanted)
            for given, wanted in chosen.items()
        }
        self._taken: set[Key] = set()
        self._numbers: dict[Key, int] = {}

    def claim(self, candidates: Iterator[Name]) -> Name:
        """The first free candidate; when all are taken, the first one with the lowest free number from 2."""
        first: Name | None = None
        for candidate in candidates:
            wanted = self._chosen.get(candidate.key, candidate)
            first = first or wanted
            if wanted.words and self._take(wanted):
                return wanted
        base = first if first and first.words else _FALLBACK
        if self._take(base):
            return base
        number = self._numbers.get(base.key, 2)
        while not self._take(numbered := Name((*base.words, str(number)))):
            number += 1
        self._numbers[base.key] = number + 1
        return numbered

    def _take(self, name: Name) -> bool:
        # Keys of joined text, too: "a1", "2" and "a", "12" look the same once cased.
        key = name.key
        joined = ("".join(key),)
        if key in self._taken or joined in self._taken:
            return False
        self._taken.update((key, joined))
        return True


def proposals(segments: list[Name]) -> Iterator[Name]:
    """Names for a schema that is reached by ``segments``, best first.

    Up to six words all segments are used. Beyond that the root and the last segment name it, then
    a little more of the context in front of the last segment comes back.
    """
    if not segments:
        return
    root, *rest = segments
    if sum(len(segment.words) for segment in segments) <= _LONG:
        yield joined(segments)
    else:
        for size in range(1, min(len(rest), _CONTEXT) + 1):
            yield joined([root, *rest[-size:]])
    # Words said twice in a row are left out above.
    rest = rest[-_CONTEXT:]
    yield Name(tuple(word for segment in (root, *rest) for word in segment.words))


def joined(segments: list[Name]) -> Name:
    """The segments in a row; one that starts as the row so far ends does not repeat those words."""
    words: tuple[str, ...] = ()
    key: Key = ()
    for segment in segments:
        said = _overlap(key, segment.key)
        words += segment.words[said:]
        key += segment.key[said:]
    return Name(words)


def _overlap(before: Key, after: Key) -> int:
    """How many words ``before`` ends with that ``after`` begins with."""
    # A property of one word may be called like its parent: that word stays.
    longest = min(len(before), len(after)) if len(after) > 1 else 0
    for length in range(longest, 0, -1):
        if before[-length:] == after[:length]:
            return length
    return 0
