"""Text and words of a specification in a Markdown file (CommonMark): one function for one place."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from triptych.languages.html import visible

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~!&$])")
_FENCES = re.compile("`{3,}")
_NOT_INFO = re.compile(r"[^\w.+-]")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
_HEADING = re.compile(r" {0,3}(#{1,6})(?=[ \t]|$)")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
# What begins a block of HTML that nothing but its own end ends (CommonMark §4.6, kinds 1 to 5).
_ENDLESS = re.compile(
    r"<(?=(?:script|pre|style|textarea)(?:[\s>]|$)|!--|\?|![A-Za-z]|!\[CDATA\[)",
    re.IGNORECASE,
)
# A span of code, or an inline link or image whose target names neither a scheme nor a host.
_LOCAL_LINK = re.compile(
    r"(`++)(?:[^`]|(?!\1(?!`))`++)*+\1(?!`)"
    r"|(?P<opens>!?+\[(?P<words>(?:[^\[\]\\\n]|\\.|\[[^\[\]\n]*+\])*+)\]\()"
    r"(?P<target>(?![A-Za-z][A-Za-z0-9+.-]*+:|//)[^\s()<>]++)(?P<closes>(?:[ \t]++\"[^\"\n]*+\")?+\))"
)
_LOCAL = re.compile(r"\]\((?![A-Za-z][A-Za-z0-9+.-]*+:|//)")
_DEEPEST = 6
# Lines in which nothing can be opened or stand for a heading.
_PLAIN = re.compile(r"(?:[ \t]*+(?:(?:[^\s#<~`=-]|- [^\s=-])[^\n\r<]*+)?(?:\n|$))*+")
_LINE = re.compile(r"\n(?=[^\n])")


@lru_cache(maxsize=16_384)
def text(words: str) -> str:
    """Plain text on one line, with no markup of its own."""
    return _MARKUP.sub(r"\\\1", visible(" ".join(words.split())))


@lru_cache(maxsize=16_384)
def code(words: str) -> str:
    """Text as an inline code span, whatever backticks it holds (CommonMark §6.1); "" for an empty one."""
    body = visible(" ".join(words.split()))
    if "`" not in body:
        return f"`{body}`" if body else ""
    longest = max(len(run) for run in re.findall("`+", body))
    fence = "`" * (longest + 1)
    pad = " " if body.startswith("`") or body.endswith("`") else ""
    return f"{fence}{pad}{body}{pad}{fence}"


def fenced(body: str, language: str = "") -> str:
    """Text as a fenced block of code (CommonMark §4.5), whatever fences it holds."""
    body = visible(body)
    fence = "```"
    if fence in body:
        fence = "`" * (max(map(len, _FENCES.findall(body))) + 1)
    info = _NOT_INFO.sub("", language)
    return f"{fence}{info}\n{body}\n{fence}"


def block(words: str, *, below: int = 0, indent: int = 0) -> str:
    """Markdown of a specification inside of ours: what it opens, it closes.

    Args:
        words: The specification's own Markdown.
        below: The level of the heading that it stands under; its own headings begin one lower.
        indent: How many spaces its lines stand in, as in a list; the first line is the caller's to indent.
    """
    settled = _settled(words, below)
    if indent and "\n" in settled:
        return _LINE.sub(f"\n{' ' * indent}", settled)
    return settled


def relinked(words: str, resolve: Callable[[str], str | None]) -> str:
    """Markdown whose relative links lead where they mean (CommonMark §6.3, RFC 3986 §4.2).

    Args:
        words: Markdown of a specification.
        resolve: Gives the target of a link, or None if it leads nowhere: then its words stay, without the link.
    """
    found = _LOCAL.search(words)
    if found is None:
        return words
    is_fenced = "```" in words or "~~~" in words
    within = _fenced_lines(words.split("\n"))[0] if is_fenced else set[int]()

    def settled(link: re.Match[str]) -> str:
        if link[0][0] == "`":
            return link[0]
        target = resolve(link["target"])
        if target is None:
            return link["words"]
        return f"{link['opens']}{target}{link['closes']}"

    parts: list[str] = []
    done = counted = number = 0
    while found is not None:
        start = words.rfind("\n", 0, found.start()) + 1
        end = words.find("\n", found.end())
        end = len(words) if end < 0 else end
        if is_fenced:
            number += words.count("\n", counted, start)
            counted = start
        if not (is_fenced and number in within):
            parts += (words[done:start], _LOCAL_LINK.sub(settled, words[start:end]))
            done = end
        found = _LOCAL.search(words, end)
    return "".join((*parts, words[done:]))


@lru_cache(maxsize=16_384)
def _settled(words: str, below: int) -> str:
    words = visible(words.strip())
    if _PLAIN.fullmatch(words):
        return words
    lines = words.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    within, fence = _fenced_lines(lines)
    highest = min(
        (
            len(found[1])
            for number, line in enumerate(lines)
            if number not in within and (found := _HEADING.match(line))
        ),
        default=1,
    )
    settled: list[str] = []
    for number, line in enumerate(lines):
        if number in within:
            settled.append(line)
            continue
        line = _ENDLESS.sub("&lt;", line)
        if found := _HEADING.match(line):
            line = _heading(below + len(found[1]) - highest + 1, line[found.end() :])
        elif (under := _UNDERLINE.match(line)) and _may_be_heading(settled):
            level = below + (1 if under[1][0] == "=" else 2)
            line = _heading(level, f" {settled.pop().strip()}")
        settled.append(line)
    if fence:
        settled.append(fence)
    return "\n".join(settled)


def _fenced_lines(lines: list[str]) -> tuple[set[int], str]:
    """The numbers of the lines of fenced code, and the fence that is still open at the end, or ""."""
    within: set[int] = set()
    fence = ""
    for number, line in enumerate(lines):
        found = _FENCE.match(line)
        if fence:
            within.add(number)
            if found and found[1].startswith(fence) and not found[2].strip():
                fence = ""
        elif found and not (found[1][0] == "`" and "`" in found[2]):
            within.add(number)
            fence = found[1]
    return within, fence


def _heading(level: int, words: str) -> str:
    return f"{'#' * min(level, _DEEPEST)}{words}"


def _may_be_heading(settled: list[str]) -> bool:
    """Whether the last line is a paragraph, of which a line of ``=`` or ``-`` makes a heading."""
    last = settled[-1].strip() if settled else ""
    return bool(last) and not last.startswith(("#", "|", ">", "-", "*", "+"))
