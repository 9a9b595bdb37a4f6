"""Markdown from a specification as the lines of a docstring."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from triptych.languages.python.layout import WIDTH
from triptych.languages.python.text import docstring

_FENCE = re.compile(r"\s*(```+|~~~+)")
_ITEM = re.compile(r"(\s*)([-*+•]|\d{1,3}[.)])\s+")
_VERBATIM = re.compile(r"\s*(\||#{1,6}\s|>|<\/?[a-zA-Z]|={3,}$|-{3,}$)")
_UNSAFE = re.compile(r'["\\\t\r]')


def escaped(text: str) -> str:
    """Text as it may stand inside a docstring; ends are not looked after (see :func:`quoted`)."""
    if text.isprintable() and not _UNSAFE.search(text):
        return text.rstrip()
    return docstring(text).strip()


def wrap(text: str, width: int) -> list[str]:
    """Markdown flowed to a width; lists keep their items, code, tables and headings their lines.

    Escapes the text as well. Words longer than the width stand on lines of their own. No line ends
    in white space; blank lines come one at a time, never first or last.
    """
    return list(_wrapped(text, width))


@cache  # a field's words stand in its model, in its request type and in its method
def _wrapped(text: str, width: int) -> Sequence[str]:
    text = escaped(text)
    if len(text) <= width and "\n" not in text:
        return [text] if text else []
    if "\n" not in text and not _ITEM.match(text):
        return _fill(text.split(), "", "", width)
    lines = text.split("\n")
    out: list[str] = []
    words: list[str] = []
    first = rest = fence = ""

    def flush() -> None:
        nonlocal first, rest
        if words:
            out.extend(_fill(words, first, rest, width))
            words.clear()
        first = rest = ""

    for line in lines:
        stripped = line.strip()
        if fence:
            out.append(line)
            if stripped.startswith(fence) and not stripped.strip(fence[0]):
                fence = ""
            continue
        if not stripped:
            flush()
            if out and out[-1]:
                out.append("")
        elif opened := _FENCE.match(line):
            flush()
            fence = opened[1]
            out.append(line)
        elif item := _ITEM.match(line):
            flush()
            indent = min(len(item[1]), 12)
            first = f"{' ' * indent}{item[2]} "
            rest = " " * len(first)
            words.extend(line[item.end() :].split())
            if not words:
                out.append(first.rstrip())
        elif _VERBATIM.match(line) or (not words and line.startswith("    ")):
            flush()
            out.append(line)
        else:
            words.extend(stripped.split())
    flush()
    while out and not out[-1].strip():
        out.pop()
    return _dedent(out)


def _fill(words: Sequence[str], first: str, rest: str, width: int) -> list[str]:
    lines: list[str] = []
    line, room = first, width - len(first)
    started = False
    for word in words:
        need = len(word) + started
        if started and need > room:
            lines.append(line)
            line, room, need = rest, width - len(rest), len(word)
            started = False
        line += f" {word}" if started else word
        room -= need
        started = True
    if started:
        lines.append(line)
    return lines


def _dedent(lines: list[str]) -> list[str]:
    """The lines without the indentation that all of them have."""
    margin = min((len(x) - len(x.lstrip()) for x in lines if x.strip()), default=0)
    return [line[margin:].rstrip() for line in lines] if margin else lines


def section(title: str, entries: Iterable[tuple[str, str]], width: int) -> list[str]:
    """``Args:`` and its kin: (name, Markdown) each, wrapped with hanging indentation.

    An entry without text is its name alone; an entry without a name is its text alone.
    """
    lines = [f"{title}:"]
    for name, text in entries:
        if not name:
            lines += [f"    {line}" if line else "" for line in wrap(text, width - 4)]
            continue
        flowed = wrap(f"{name}: {text}" if text else name, width - 8)
        lines.append(f"    {flowed[0]}")
        lines += [f"        {line}" if line else "" for line in flowed[1:]]
    return lines if len(lines) > 1 else []


def quoted(lines: Sequence[str], indent: str) -> str:
    """A whole docstring, quotes included, for a place indented by ``indent``; "" without lines.

    The first line is not indented (its place is the caller's). Black changes nothing in it.
    """
    if not lines:
        return ""
    head, *tail = lines
    if head.startswith('"'):
        head = f" {head}"
    if not tail:
        if head.endswith('"'):
            head += " "
        return f'"""{head}"""'
    # Black takes away what all lines but the first are indented by.
    body = "\n".join(f"{indent}{line}" if line else "" for line in _dedent(tail))
    return f'"""{head}\n{body}\n{indent}"""'


def width_at(indent: str) -> int:
    """The room for text at an indentation."""
    return WIDTH - len(indent)
