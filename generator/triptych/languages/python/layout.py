"""Code on lines of 88 characters, exactly as Black would lay it out, without running Black.

Every function takes code written on one line (as short as it goes: one space after commas and
around operators) and gives it back unchanged if it fits, else split as Black's stable style of 2026
splits it. Only the shapes that generated code has are covered: names, strings, numbers, brackets,
commas, ``|``, ``=``, ``:`` and ``**``; no comments, no lambdas, no arithmetic.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

WIDTH = 88

# What may separate or enclose; strings are matched so that what they hold is passed over.
_MARK = re.compile(r"""[\[\](){},|]|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'""")
_OPENING = frozenset("([{")
_CLOSING = frozenset(")]}")


def statement(target: str, value: str, depth: int = 0, annotation: str = "") -> str:
    """``target = value`` or ``target: annotation = value``, at an indentation of ``depth`` levels.

    A line that doesn't fit is split in the last bracket of the value, or else in its annotation.
    """
    head = f"{target}: {annotation} = " if annotation else f"{target} = "
    line = f"{head}{value}"
    if _fits(line, depth):
        return line
    return _statement(target, annotation, value, depth)


def annotated(target: str, annotation: str, depth: int = 0) -> str:
    """``target: annotation`` as a statement."""
    line = f"{target}: {annotation}"
    return (
        line if _fits(line, depth) else _optional(f"{target}: ", annotation, "", depth)
    )


def parameter(name: str, annotation: str, default: str = "", depth: int = 0) -> str:
    """One parameter of an exploded signature, with its trailing comma."""
    tail = f" = {default}," if default else ","
    line = f"{name}: {annotation}{tail}"
    if _fits(line, depth):
        return line
    return _optional(f"{name}: ", annotation, tail, depth)


def element(code: str, depth: int = 0) -> str:
    """One element of an exploded call, list or dict, with its trailing comma."""
    return code + "," if _fits(f"{code},", depth) else _body(f"{code},", depth)


def exploded(head: str, elements: Iterable[str], tail: str, depth: int = 0) -> str:
    """``head``, every element on lines of its own with a trailing comma, ``tail``."""
    pad = "    " * (depth + 1)
    lines = [head]
    lines += [f"{pad}{element(code, depth + 1)}" for code in elements]
    lines.append(f"{'    ' * depth}{tail}")
    return "\n".join(lines)


def bracketed(head: str, elements: Sequence[str], tail: str, depth: int = 0) -> str:
    """``head`` + elements + ``tail`` (a call, a list): on one line, on three, or exploded."""
    content = ", ".join(elements)
    line = f"{head}{content}{tail}"
    if _fits(line, depth):
        return line
    pad, inner = "    " * depth, "    " * (depth + 1)
    if not elements:
        return line
    if len(elements) == 1 or _fits(content, depth + 1):
        return f"{head}\n{inner}{_body(content, depth + 1)}\n{pad}{tail}"
    return exploded(head, elements, tail, depth)


def class_head(name: str, bases: Sequence[str], depth: int = 0) -> str:
    """``class Name(Base, key=value):``."""
    return bracketed(f"class {name}(", bases, "):", depth)


def signature(
    head: str, parameters: Sequence[tuple[str, str, str]], tail: str, depth: int = 0
) -> str:
    """A function's head: ``def f(``, (name, annotation, default) each, ``) -> T:``.

    ``annotation`` and ``default`` may be empty (``self``, ``*``).
    """
    codes = [
        (f"{n}: {a} = {d}" if d else f"{n}: {a}") if a else n for n, a, d in parameters
    ]
    content = ", ".join(codes)
    if _fits(f"{head}{content}{tail}", depth):
        return f"{head}{content}{tail}"
    pad, inner = "    " * depth, "    " * (depth + 1)
    if not _fits(tail, depth):
        arrow, _, annotation = tail.partition(" -> ")
        annotation, colon, rest = annotation.rpartition(":")
        tail = _optional(f"{arrow} -> ", annotation, f"{colon}{rest}", depth)
    if len(parameters) > 1 and _fits(content, depth + 1):
        opened, _, rest = tail.partition("\n")
        if ",\n" in rest and _fits(f"{head}{content}{opened}", depth):
            return f"{head}{content}{tail}"
        return f"{head}\n{inner}{content}\n{pad}{tail}"
    lines = [head]
    for name, annotation, default in parameters:
        lines.append(
            inner + parameter(name, annotation, default, depth + 1)
            if annotation
            else f"{inner}{name},"
        )
    lines.append(f"{pad}{tail}")
    return "\n".join(lines)


def operands(code: str) -> list[str]:
    """What ``|`` joins, outside of all brackets."""
    return _split(code, "|")


def _fits(line: str, depth: int) -> bool:
    return len(line) + 4 * depth <= WIDTH


def _statement(target: str, annotation: str, value: str, depth: int) -> str:
    """A statement that is too long for a line (Black's right-hand split)."""
    head = f"{target}: {annotation} = " if annotation else f"{target} = "
    bracket = None if _operators(value) else _last_bracket(value)
    if bracket is None:
        if annotation and not _fits(f"{head}(", depth):
            return _split_annotation(target, annotation, value, depth)
        if not annotation and not _operators(value) and not _fits(value, depth + 1):
            return f"{head}{value}"
        return _parenthesised(head, value, "", depth)
    opening, content, closing = bracket
    pad, inner = "    " * depth, "    " * (depth + 1)
    body = _inside(opening, content, depth + 1)
    opened = f"{head}{opening}\n{inner}{body}\n{pad}{closing}"
    if _fits(f"{head}{opening}", depth):
        return opened
    if annotation and not _fits(f"{head}(", depth):
        return _split_annotation(target, annotation, value, depth)
    other = _parenthesised(head, value, "", depth)
    if annotation:
        return other
    # Parentheses are added only where they make every line fit.
    first, *rest = other.split("\n")
    fits = _fits(first, depth) and all(len(line) <= WIDTH for line in rest)
    return other if fits else opened


def _split_annotation(target: str, annotation: str, value: str, depth: int) -> str:
    """A statement whose annotation leaves no room even for an opened value."""
    head = f"{target}: "
    if _last_bracket(annotation) is None and not _operators(annotation):
        if not _fits(annotation, depth + 1) and _last_bracket(value) is None:
            return f"{head}{annotation} = ({value})"
        opened = _parenthesised(head, annotation, "", depth)
    else:
        opened = _optional(head, annotation, "", depth)
    body, _, last = opened.rpartition("\n")
    return f"{body}\n{'    ' * depth}{statement(last.lstrip(), value, depth)}"


def _optional(head: str, code: str, tail: str, depth: int) -> str:
    """Split ``head code tail``, with parentheses around ``code`` where Black would add them."""
    bracket = _last_bracket(code)
    if bracket is None and not _operators(code) and not _fits(code, depth + 1):
        return f"{head}{code}{tail}"
    if bracket is None or _operators(code):
        return _parenthesised(head, code, tail, depth)
    opening, content, closing = bracket
    pad, inner = "    " * depth, "    " * (depth + 1)
    body = _inside(opening, content, depth + 1)
    return f"{head}{opening}\n{inner}{body}\n{pad}{closing}{tail}"


def _parenthesised(head: str, code: str, tail: str, depth: int) -> str:
    pad, inner = "    " * depth, "    " * (depth + 1)
    return f"{head}(\n{inner}{_body(code, depth + 1)}\n{pad}){tail}"


def _body(code: str, depth: int) -> str:
    """Code inside brackets, on lines of its own; the first line's indentation is the caller's."""
    if _fits(code, depth):
        return code
    pad = "    " * depth
    parts = _split(code.removesuffix(","), ",")
    if len(parts) > 1:
        return f"\n{pad}".join(_body(f"{part},", depth) for part in parts)
    comma = "," if code.endswith(",") else ""
    bare = code.removesuffix(",")
    parts = operands(bare)
    if len(parts) > 1:
        lines = [parts[0], *(f"| {part}" for part in parts[1:])]
        lines[-1] += comma
        return f"\n{pad}".join(_body(line, depth) for line in lines)
    bracket = _last_bracket(bare)
    if bracket is None:
        return code
    opening, content, closing = bracket
    inner = "    " * (depth + 1)
    body = _inside(opening, content, depth + 1)
    return f"{opening}\n{inner}{body}\n{pad}{closing}{comma}"


def _inside(opening: str, content: str, depth: int) -> str:
    """What a bracket holds that had to be opened: a list, dict or tuple then goes one per line."""
    before = opening[-2:-1]
    if before and (before.isalnum() or before in "_)]"):
        return _body(content, depth)
    parts = _split(content.removesuffix(","), ",")
    if len(parts) < 2:
        return _body(content, depth)
    pad = "    " * depth
    return f"\n{pad}".join(_body(f"{part},", depth) for part in parts)


def _split(code: str, separator: str) -> list[str]:
    """The parts of the code between separators outside of all brackets, stripped."""
    if separator not in code:
        return [code.strip()]
    parts: list[str] = []
    start = depth = 0
    for match in _MARK.finditer(code):
        mark = match[0]
        if mark in _OPENING:
            depth += 1
        elif mark in _CLOSING:
            depth -= 1
        elif mark == separator and not depth:
            parts.append(code[start : match.start()].strip())
            start = match.end()
    parts.append(code[start:].strip())
    return [part for part in parts if part]


def _operators(code: str) -> int:
    """How many ``|`` stand outside of all brackets."""
    return len(_split(code, "|")) - 1 if "|" in code else 0


def _last_bracket(code: str) -> tuple[str, str, str] | None:
    """The code up to and with the bracket that opens last outside of all others, what is in it, and
    the code from where it closes; None without one, or when it is empty."""
    opened = closed = -1
    depth = 0
    for match in _MARK.finditer(code):
        mark = match[0]
        if mark in _OPENING:
            if not depth:
                opened = match.end()
            depth += 1
        elif mark in _CLOSING:
            depth -= 1
            if not depth:
                closed = match.start()
    if opened < 0 or opened == closed:
        return None
    return code[:opened], code[opened:closed], code[closed:]
