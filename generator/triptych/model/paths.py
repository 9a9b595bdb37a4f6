"""Path templates taken apart for naming: static words, parameters, versions, prefixes.

What travels on the wire is the template itself; nothing here changes it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct

from triptych.model.names import Name
from triptych.model.words import parse

_EXPRESSION = re.compile(r"\{([^{}]*)\}")
_VERSION = re.compile(
    r"v\d+([._]\d+)*((alpha|beta)\d*)?|\d+(\.\d+)+|\d{4}-\d{2}(-\d{2})?", re.IGNORECASE
)
_EXTENSION = re.compile(
    r"\.(json|xml|csv|html?|txt|ya?ml|do|php|aspx?)$", re.IGNORECASE
)
_FORMATS = frozenset({"json", "xml"})
_CONVENTION = frozenset({"api", "apis", "rest"})


class Segment(Struct, frozen=True):
    """One step of a path.

    Attributes:
        name: The static words; for a parameter, the words of its name.
        parameter: It is filled in by the caller.
        action: It is set off as a verb (``/items:batchGet``, ``/chat.postMessage``).
        version: It is a version (``v1``, ``2.0``, ``2010-04-01``).
    """

    name: Name
    parameter: bool = False
    action: bool = False
    version: bool = False

    @property
    def key(self) -> tuple[str, ...]:
        """Equal for segments that mean the same place in the tree."""
        return ("{}",) if self.parameter else self.name.key


class PathShape(Struct, frozen=True):
    """A path for naming: its segments, and the names of fixed query parts that act as a namespace."""

    segments: tuple[Segment, ...]
    namespace: tuple[Name, ...] = ()
    variant: tuple[Name, ...] = ()


def split_query(path: str) -> tuple[str, str]:
    """A path template and the fixed query (or fragment) written after it, with its ``?`` or ``#``."""
    for index, char in enumerate(path):
        if char in "?#" and path.count("{", 0, index) == path.count("}", 0, index):
            return path[:index], path[index:]
    return path, ""


def template_parameters(path: str) -> tuple[str, ...]:
    """The names in braces, in order, each once."""
    return tuple(dict.fromkeys(_EXPRESSION.findall(path)))


def shapes_of(paths: Sequence[str]) -> list[PathShape]:
    """Take all paths of an API apart.

    A dot in a last segment separates resources only where half of the paths are written so
    (``/chat.postMessage``).
    """
    templates = [_EXTENSION.sub("", split_query(path)[0]) for path in paths]
    dotted = sum(
        "." in template.rpartition("/")[2].strip(".") and "{" not in template
        for template in templates
    )
    return [_shape(path, dotted * 2 >= len(paths)) for path in paths]


def _shape(path: str, dotted: bool) -> PathShape:
    template, query = split_query(path)
    segments: list[Segment] = []
    parts = [part for part in re.split(r"/(?![^{]*\})", template) if part]
    for index, part in enumerate(parts):
        last = index == len(parts) - 1
        if last and segments and part.lower() in _FORMATS:
            break  # /images/json
        text = _EXTENSION.sub("", part) if last else part
        segments.extend(_segments(text, dotted and last))
    namespace: list[Name] = []
    variant: list[Name] = []
    for pair in re.split(r"[?&#]", query):
        key, _, value = pair.partition("=")
        if value.lower() in ("true", "1", "") and "{" not in key:
            namespace.append(parse(key))
        elif "{" not in value:
            variant.append(parse(value))
    return PathShape(
        tuple(segments),
        tuple(name for name in namespace if name.words),
        tuple(name for name in variant if name.words),
    )


def _segments(text: str, split_dots: bool = False) -> Iterator[Segment]:
    action = re.search(r":([A-Za-z]+)$", text)
    if action and action.start():
        yield from _segments(text[: action.start()])
        yield Segment(parse(action[1]), action=True)
        return
    if "{" not in text:
        if _VERSION.fullmatch(text):
            yield Segment(parse(text), version=True)
            return
        names = [parse(t) for t in (text.split(".") if split_dots else [text])]
        names = [name for name in names if name.words]
        for index, name in enumerate(names):
            yield Segment(name, action=0 < index == len(names) - 1)
        return
    end = 0
    pending: list[str] = []
    for match in _EXPRESSION.finditer(text):
        words = parse(text[end : match.start()])
        if words.words:
            if pending:
                yield Segment(parse(" ".join(pending)), parameter=True)
                pending = []
            yield Segment(words)
        pending.append(match[1])
        end = match.end()
    yield Segment(parse(" ".join(pending)), parameter=True)
    words = parse(text[end:])
    if words.words:
        yield Segment(words)


def trim(shapes: Sequence[PathShape]) -> list[tuple[Segment, ...]]:
    """The segments that name: without versions and without what all paths begin with.

    A version stays where dropping it would make two paths of different versions the same. What all
    paths share is dropped only while a static segment follows it in each.
    """
    bare = [_without_convention(shape.segments) for shape in shapes]
    bare = _without_versions(bare)
    while len(bare) > 2 and _shared_first(bare):
        bare = [segments[1:] for segments in bare]
    return bare


def _without_convention(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    while len(segments) > 1 and segments[0].key[0] in _CONVENTION:
        following = segments[1]
        if following.key and following.key[0].isdigit():
            segments = (segments[0], *segments[2:])
            continue
        if following.parameter or len(segments[0].key) > 1:
            break
        segments = segments[1:]
    return segments


def _without_versions(paths: list[tuple[Segment, ...]]) -> list[tuple[Segment, ...]]:
    places: defaultdict[tuple[tuple[str, ...], ...], set[tuple[str, ...]]] = (
        defaultdict(set)
    )
    for segments in paths:
        for index, segment in enumerate(segments):
            if segment.version:
                before = tuple(s.key for s in segments[:index] if not s.version)
                places[before].add(segment.key)
    if not places:
        return paths
    bare = [tuple(s for s in segments if not s.version) for segments in paths]
    distinct = defaultdict[tuple[tuple[str, ...], ...], set[int]](set)
    full = [tuple(s.key for s in segments) for segments in paths]
    for index, segments in enumerate(bare):
        distinct[tuple(s.key for s in segments)].add(index)
    clashing: set[tuple[tuple[str, ...], ...]] = set()
    for indices in distinct.values():
        if len({full[i] for i in indices}) > 1:
            for i in indices:
                for at, segment in enumerate(paths[i]):
                    if segment.version:
                        clashing.add(
                            tuple(s.key for s in paths[i][:at] if not s.version)
                        )
    if not clashing:
        return bare
    return [
        tuple(
            s
            for at, s in enumerate(segments)
            if not s.version
            or tuple(b.key for b in segments[:at] if not b.version) in clashing
        )
        for segments in paths
    ]


def _shared_first(paths: Sequence[tuple[Segment, ...]]) -> bool:
    if any(len(segments) < 2 for segments in paths):
        return False
    firsts = Counter(segments[0].key for segments in paths)
    return (
        len(firsts) == 1
        and not paths[0][0].parameter
        and all(not s[1].parameter and not s[1].action for s in paths)
    )
