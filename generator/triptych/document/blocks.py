"""The quick reader: block-style YAML -> plain data with places, line by line.

It knows the part of YAML that documents are written in: block mappings and sequences, plain, quoted,
literal and folded scalars, comments, flow collections. For a text of these it gives exactly what
:mod:`triptych.document.yaml` gives. Whatever else it meets (anchors, tags, merge keys, a tab where it
matters, a repeated key, any mistake) makes it give up, and the text is read by libyaml as a whole.
"""

from __future__ import annotations

import re
from typing import Any

from triptych.document.lines import BLOCK, DASH, DONE, NOTHING, PLAIN, QUOTED, Lines
from triptych.document.pointers import Token
from triptych.document.quoted import DEPTH, REST, Flow, Unusual, scan_quoted

# What YAML forbids (§5.1), and the line breaks and the byte order mark that libyaml treats on their own.
_STRANGE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
_HEAD = re.compile(r"--- *+(?:(?<= )#.*)?$")


def parse(text: str) -> tuple[Any, Places] | None:
    """The data and the places of its nodes; None for a text that libyaml has to read."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    lines = text.split("\n")
    if _STRANGE.search("\n".join(set(lines))):
        return None
    try:
        data, spot, mark = _read(lines)
    except Unusual:
        return None
    return data, Places(spot, mark)


def _read(lines: list[str]) -> tuple[Any, Any, tuple[int, int]]:
    """The data of the root, its spot, and where it begins.

    A collection's *spot* is (column of the keys, spots of its members, their marks): for a block mapping
    the marks are lines; for all else the column is None and they are (line, column). A scalar's spot is its text.
    """
    known = Lines()
    last = len(lines) if lines[-1] else len(lines) - 1
    at = _skip_head(lines, last)
    lines.append("")

    # The innermost collection: its level (twice the column of a mapping; one more for a sequence), its data, the
    # spots and marks of its members, and what a line begins with that goes on with a member's plain scalar.
    # The document is the only item of a sequence left of the first column.
    data: Any = [None]
    spots: Any = [""]
    marks: list[Any] = [(1, 0)]
    here, deeper = -1, ""
    document, document_spots, document_marks = data, spots, marks
    outer: list[tuple[int, Any, Any, list[Any], str]] = []
    key: Any = -1  # of the member read last; the last item, in a sequence
    waiting = True  # whether that member's value may follow

    while at < last:
        entry = known[lines[at]]
        at += 1
        while entry is not None:
            level, name, kind, value, said = entry
            entry = None
            if level != here:
                if level < 0:
                    level = -2 - level
                    if not waiting or level <= here:
                        raise Unusual
                    if here & 1:
                        marks[-1] = (at, level >> 1)
                    level = -1
                else:
                    while here > level:
                        if len(data) != len(marks):
                            raise Unusual  # a key stands twice
                        here, data, spots, marks, deeper = outer.pop()
                        waiting = False
                    if here != level:
                        if not waiting or len(outer) > DEPTH:
                            raise Unusual
                        column = level >> 1
                        if here & 1:
                            marks[-1] = (at, column)
                        outer.append((here, data, spots, marks, deeper))
                        inner: Any
                        inner_spots: Any
                        if level & 1:
                            inner, inner_spots = [], []
                        else:
                            inner, inner_spots = {}, {}
                        data[key] = inner
                        marks = []
                        spots[key] = (column, inner_spots, marks)
                        here, data, spots = level, inner, inner_spots
                        deeper = " " * (column + 1)
            if kind == DASH:
                data.append(None)
                spots.append("")
                marks.append((at, (level >> 1) + 1))
                key = -1
                waiting = True
                entry = value
                continue
            if level >= 0:
                key = name
                marks.append(at)
            waiting = False
            if kind == PLAIN:
                following = lines[at]
                if not following or following.startswith(deeper):
                    at, text = _continue(lines, at, last, deeper, said)
                    if text is not said:
                        value = said = text
                data[key] = value
                spots[key] = said
            elif kind == DONE:
                data[key] = value
                spots[key] = said
            elif kind == NOTHING:
                data[key] = None
                spots[key] = ""
                waiting = True
            elif kind == BLOCK:
                at, text = _block(lines, at, last, here >> 1, value)
                data[key] = spots[key] = text
            elif kind == QUOTED:
                text, row, end = scan_quoted(lines, at - 1, value)
                if not REST.match(lines[row], end):
                    raise Unusual
                at = row + 1
                data[key] = spots[key] = text
            else:
                if not outer:
                    raise Unusual
                flow = Flow(lines, at - 1, value)
                data[key], spots[key] = flow.collection(len(outer))
                if not REST.match(lines[flow.row], flow.column):
                    raise Unusual
                at = flow.row + 1
    for _, one, _, theirs, _ in [*outer, (here, data, spots, marks, deeper)]:
        if len(one) != len(theirs):
            raise Unusual
    if document_spots[0].__class__ is str:
        raise Unusual
    return document[0], document_spots[0], document_marks[0]


def _skip_head(lines: list[str], last: int) -> int:
    """The line after ``---``, if nothing stands before it."""
    for at in range(last):
        line = lines[at].lstrip(" ")
        if line and line[0] != "#":
            return at + 1 if _HEAD.match(lines[at]) else at
    raise Unusual


def _continue(
    lines: list[str], at: int, last: int, deeper: str, text: str
) -> tuple[int, str]:
    """A plain scalar with the further lines it may have: the line after it, and its text (§7.3.3)."""
    breaks = 0
    row = at
    while row < last:
        line = lines[row]
        row += 1
        piece = line.strip(" ")
        if not piece:
            breaks += 1
            continue
        if not line.startswith(deeper) or piece[0] == "#":
            break
        if "\t" in piece or ": " in piece or " #" in piece or piece[-1] == ":":
            raise Unusual
        text += ("\n" * breaks or " ") + piece
        breaks = 0
        at = row
    return at, text


def _block(
    lines: list[str], at: int, last: int, column: int, header: tuple[bool, str, int]
) -> tuple[int, str]:
    """A literal or folded scalar in a collection at the column: the line after it, and its text (§8.1)."""
    folded, chomp, indent = header
    start = at
    if indent:
        indent += column
    else:
        # The first line that is not blank says how far the text is indented.
        longest = 0
        while at < last and not (line := lines[at]).strip(" "):
            longest = max(longest, len(line))
            at += 1
        if at < last:
            first = lines[at].lstrip(" ")
            indent = len(lines[at]) - len(first)
            if first[0] == "\t" or longest > indent > column:
                raise Unusual
        if at == last or indent <= column:
            if at == len(lines) - 1:
                raise Unusual
            return at, "\n" * (at - start) if chomp == "+" else ""
    prefix = " " * indent
    while at < last and ((line := lines[at]).startswith(prefix) or not line.strip(" ")):
        at += 1
    # The text may end without a line break.
    ended = at < last or at < len(lines) - 1
    found = [line[indent:] for line in lines[start:at]]
    blank = 0
    while found and not found[-1]:
        found.pop()
        blank += 1
    if blank and not ended:
        raise Unusual
    if not found:
        return at, "\n" * blank if chomp == "+" else ""
    text = _fold(found) if folded else "\n".join(found)
    if chomp == "-" or not ended:
        return at, text
    return at, text + ("\n" * (1 + blank) if chomp else "\n")


def _fold(lines: list[str]) -> str:
    """The lines of a folded scalar as its text: breaks between lines that begin with a blank stay (§8.1.3)."""
    parts: list[str] = []
    breaks = 0
    previous_blank = True  # whether the line before begins with a blank; nothing is folded before the first
    for line in lines:
        if not line:
            breaks += 1
            continue
        blank = line[0] in " \t"
        if not parts:
            parts.append("\n" * breaks)
        elif previous_blank or blank:
            parts.append("\n" * (breaks + 1))
        else:
            parts.append("\n" * breaks or " ")
        parts.append(line)
        previous_blank = blank
        breaks = 0
    return "".join(parts)


class Places:
    """Where the nodes of a text stand that the quick reader has read."""

    def __init__(self, spot: Any, mark: tuple[int, int]) -> None:
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
        return spot if found and isinstance(spot, str) else None

    def _walk(self, tokens: tuple[Token, ...]) -> tuple[tuple[int, int], Any, bool]:
        """The mark and the spot of the node, and whether the whole path was found."""
        mark, spot = self._mark, self._spot
        for token in tokens:
            if spot.__class__ is str:
                return mark, spot, False
            column, members, marks = spot
            if members.__class__ is dict:
                number = self._index(members).get(str(token))
                if number is None:
                    return mark, spot, False
                spot = members[str(token)]
            elif str(token).isdigit() and int(token) < len(members):
                number = int(token)
                spot = members[number]
            else:
                return mark, spot, False
            mark = marks[number]
            if mark.__class__ is int:
                mark = (mark, column)
        return mark, spot, True

    def _index(self, members: dict[str, Any]) -> dict[str, int]:
        """The numbers of a mapping's keys."""
        index = self._indexes.get(id(members))
        if index is None:
            index = self._indexes[id(members)] = {
                key: number for number, key in enumerate(members)
            }
        return index
