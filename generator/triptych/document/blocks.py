"""The quick reader: block-style YAML -> plain data with places, line by line.

It knows the part of YAML that documents are written in: block mappings and sequences, plain, quoted,
literal and folded scalars, comments, flow collections. For a text of these it gives exactly what
:mod:`triptych.document.yaml` gives. Whatever else it meets (anchors, tags, merge keys, a tab where it
matters, a repeated key, any mistake) makes it give up, and the text is read by libyaml as a whole.
"""

from __future__ import annotations

import re
from typing import Any

from triptych.document.lines import (
    BLANK,
    BLOCK,
    DASH,
    ITEM,
    LAST,
    NOTHING,
    PLAIN,
    QUOTED,
    Lines,
)
from triptych.document.pointers import Token
from triptych.document.quoted import DEPTH, REST, Flow, Unusual, scan_quoted

# What YAML forbids (§5.1), and the line breaks and the byte order mark that libyaml treats on their own.
_STRANGE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
_USUAL = bytes([9, 10, *range(32, 127)])
_HEAD = re.compile(r"--- *+(?:(?<= )#.*)?$")
# After the last line: not a blank one, and indented less than anything.
_END = "~"
_WIDEST = 400  # how far collections may be indented
_BOUNDS = [" " * column + "!" for column in range(_WIDEST)]


def parse(text: str) -> tuple[Any, Places] | None:
    """The data and the places of its nodes; None for a text that libyaml has to read."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    try:
        rest = text.encode().translate(None, _USUAL)
    except UnicodeEncodeError:  # half of a surrogate pair
        return None
    if rest and _STRANGE.search(rest.decode()):
        return None
    try:
        lines = text.split("\n")
        data, spot, mark = _read(lines, "\t" in text)
    except Unusual:
        return None
    return data, Places(lines, spot, mark)


def _read(lines: list[str], tabs: bool) -> tuple[Any, Any, tuple[int, int]]:
    """The data of the root, its spot, and where it begins.

    A collection's *spot* is (keys, spots of its members, their marks). The keys are the column of all of them for
    a block mapping, whose marks are mere lines; a list for a flow mapping; and None for a sequence. The other
    marks are (line, column), lines counted from 1. A scalar's spot is its text, or None if nothing is written.
    """
    known = Lines()
    ended = not lines[-1]  # whether the text ends with a line break
    if ended:
        lines.pop()
    last = len(lines)
    at = _skip_head(lines)
    lines.append(_END)

    # The innermost collection: its level (twice the column of a mapping; one more for a sequence), its data, the
    # spots and marks of its members, and what the lines that go on with a member's plain scalar are less than.
    # The document is the only item of a sequence left of the first column.
    here, bound = -1, ""
    data: Any = [None]
    spots: Any = [None]
    marks: list[Any] = [(1, 0)]
    outer: list[tuple[int, Any, Any, list[Any], str]] = []
    # The member read last (the last item, in a sequence). Its spot is None as long as its value may follow.
    key: Any = -1

    while at < last:
        level, name, kind, value, said = known[lines[at]]
        at += 1
        if level == here:  # what most lines are, first
            if kind == PLAIN:
                key = name
                marks.append(at)
                if lines[at] < bound:
                    at, value, said = _continue(lines, at, last, bound, value, said)
                data[key] = value
                spots.append(said)
                continue
            if kind == NOTHING:
                key = name
                marks.append(at)
                data[key] = None
                spots.append(None)
                continue

        while True:
            if level != here:
                if level < 0:
                    if kind == BLANK:
                        break
                    column = -1 - level // 2
                    if spots[-1] is not None or 2 * column <= here:
                        raise Unusual
                    if here & 1:
                        marks[-1] = (at, column)
                elif level > here:
                    column = level >> 1
                    if spots[-1] is not None:
                        raise Unusual
                    # At each column there are two collections at the most.
                    if column > DEPTH // 2 and (
                        column >= _WIDEST or len(outer) >= DEPTH
                    ):
                        raise Unusual
                    if here & 1:
                        marks[-1] = (at, column)
                    outer.append((here, data, spots, marks, bound))
                    here = level
                    bound = _BOUNDS[column]
                    marks = []
                    inner: Any = [] if level & 1 else {}
                    theirs: list[Any] = []
                    data[key] = inner
                    spots[-1] = (None if level & 1 else column), theirs, marks
                    data, spots = inner, theirs
                else:
                    while here > level:
                        if len(data) != len(marks):
                            raise Unusual  # a key stands twice
                        here, data, spots, marks, bound = outer.pop()
                    if here != level:
                        raise Unusual
            if kind != DASH:
                break
            key = -1
            data.append(None)
            spots.append(None)
            marks.append((at, (level >> 1) + 1))
            level, name, kind, value, said = value

        if kind == BLANK:
            continue
        if level & 1:  # a scalar after a dash
            key = -1
            data.append(None)
            spots.append(None)
            marks.append((at, name))
        elif level >= 0:
            key = name
            marks.append(at)
            spots.append(None)

        if kind == NOTHING:
            data[key] = None
        elif kind <= LAST:
            if kind <= ITEM and lines[at] < bound:
                at, value, said = _continue(lines, at, last, bound, value, said)
            data[key] = value
            spots[-1] = said
        elif kind == BLOCK:
            at, text = _block(lines, at, here >> 1, value, tabs)
            if at == last and not ended:
                if not lines[at - 1].strip(" "):
                    raise Unusual
                text = text.removesuffix("\n")
            data[key] = spots[-1] = text
        elif kind == QUOTED:
            text, row, end = scan_quoted(lines, at - 1, value)
            if not REST.match(lines[row], end):
                raise Unusual
            at = row + 1
            data[key] = spots[-1] = text
        else:
            if not outer:
                raise Unusual  # most likely JSON, which libyaml reads faster
            flow = Flow(lines, at - 1, value)
            data[key], spots[-1] = flow.collection(len(outer))
            if not REST.match(lines[flow.row], flow.column):
                raise Unusual
            at = flow.row + 1

    while outer:
        if len(data) != len(marks):
            raise Unusual
        here, data, spots, marks, bound = outer.pop()
    if spots[0].__class__ is not tuple:
        raise Unusual
    return data[0], spots[0], marks[0]


def _skip_head(lines: list[str]) -> int:
    """The line after ``---``, if nothing stands before it."""
    for at, line in enumerate(lines):
        begin = line.lstrip(" ")
        if begin and begin[0] != "#":
            return at + 1 if _HEAD.match(line) else at
    raise Unusual


def _continue(
    lines: list[str], at: int, last: int, bound: str, value: Any, said: str
) -> tuple[int, Any, str]:
    """A plain scalar with the further lines it may have (§7.3.3): the line after it, what it means, its text."""
    deeper = bound[:-1] + " "
    parts = [said]
    breaks = 0
    for row in range(at, last):
        line = lines[row]
        piece = line.strip(" ")
        if not piece:
            breaks += 1
            continue
        if not line.startswith(deeper) or piece[0] == "#":
            break
        if "\t" in piece or ": " in piece or " #" in piece or piece[-1] == ":":
            raise Unusual
        parts += "\n" * breaks or " ", piece
        breaks = 0
        at = row + 1
    if len(parts) == 1:
        return at, value, said
    text = "".join(parts)
    return at, text, text


def _block(
    lines: list[str],
    at: int,
    column: int,
    header: tuple[bool, str, int],
    tabs: bool,
) -> tuple[int, str]:
    """A literal or folded scalar in a collection at the column: the line after it, and its text (§8.1)."""
    folded, chomp, indent = header
    start = at
    if indent:
        indent += column
    else:
        # The first line that is not blank says how far the text is indented.
        longest = 0
        line = lines[at]
        while not (first := line.lstrip(" ")):
            longest = max(longest, len(line))
            at += 1
            line = lines[at]
        indent = len(line) - len(first)
        if first[0] == "\t" or longest > indent > column:
            raise Unusual
        if indent <= column:
            return at, "\n" * (at - start) if chomp == "+" else ""
    bound = " " * (indent - 1) + "!"
    while lines[at] < bound:
        at += 1
    found = lines[start:at]
    if tabs and any("\t" in line[:indent] for line in found):
        raise Unusual
    text = "\n".join([line[indent:] for line in found])
    content = text.rstrip("\n")
    if not content:
        return at, "\n" * len(found) if chomp == "+" else ""
    if folded and "\n" in content:
        content = _fold(content)
    if not chomp:
        return at, content + "\n"
    if chomp == "+":
        return at, content + text[len(text.rstrip("\n")) :] + "\n"
    return at, content


def _fold(text: str) -> str:
    """What the lines of a folded scalar are as one text: breaks next to one that begins with a blank stay (§8.1.3)."""
    if text[0] not in " \t\n" and "\n " not in text and "\n\t" not in text:
        if "\n\n" not in text:
            return text.replace("\n", " ")
        if "\n\n\n" not in text:
            text = text.replace("\n\n", "\0").replace("\n", " ")
            return text.replace("\0", "\n")
    parts: list[str] = []
    breaks = 0
    blank_before = True  # nothing is folded before the first line
    for line in text.split("\n"):
        if not line:
            breaks += 1
            continue
        blank = line[0] in " \t"
        if not parts:
            parts.append("\n" * breaks)
        elif blank_before or blank:
            parts.append("\n" * (breaks + 1))
        else:
            parts.append("\n" * breaks or " ")
        parts.append(line)
        blank_before = blank
        breaks = 0
    return "".join(parts)


class Places:
    """Where the nodes of a text stand that the quick reader has read."""

    def __init__(self, lines: list[str], spot: Any, mark: tuple[int, int]) -> None:
        self._lines = lines
        self._known = Lines()
        self._spot = spot
        self._mark = mark
        self._indexes: dict[int, dict[str, int]] = {}

    def find(self, tokens: tuple[Token, ...]) -> tuple[int, int] | None:
        """1-based line and column of the node, by its key if it has one; of the nearest node above it if
        the path is not in the text."""
        (line, column), _, _ = self._walk(tokens)
        return line, column + 1

    def text(self, tokens: tuple[Token, ...]) -> str | None:
        """The scalar at the path as it is written, without quotes; None if there is none."""
        _, spot, found = self._walk(tokens)
        if not found or isinstance(spot, tuple):
            return None
        return spot or ""

    def _walk(self, tokens: tuple[Token, ...]) -> tuple[tuple[int, int], Any, bool]:
        """The mark and the spot of the node, and whether the whole path was found."""
        mark: Any = self._mark
        spot = self._spot
        for token in tokens:
            if spot.__class__ is not tuple:
                return mark, spot, False
            keys, members, marks = spot
            if keys is not None:
                number = self._index(spot).get(str(token))
            elif str(token).isdigit() and int(token) < len(members):
                number = int(token)
            else:
                number = None
            if number is None:
                return mark, spot, False
            spot = members[number]
            mark = marks[number]
            if mark.__class__ is int:
                mark = (mark, keys)
        return mark, spot, True

    def _index(self, spot: Any) -> dict[str, int]:
        """The numbers of a mapping's keys."""
        index = self._indexes.get(id(spot))
        if index is None:
            keys, _, marks = spot
            if keys.__class__ is int:  # their column
                blank = " " * keys
                keys = [
                    self._known[blank + self._lines[mark - 1][keys:]][1]
                    for mark in marks
                ]
            index = {key: number for number, key in enumerate(keys)}
            self._indexes[id(spot)] = index
        return index
