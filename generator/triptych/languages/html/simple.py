"""Markdown of the simplest kind, which is most of what specifications hold, without a parser.

Paragraphs of words with code spans, links and words in bold. What this takes, it makes the
same of as the parser and the sanitiser do; whatever it is not sure about, it leaves to them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape as _escape
from typing import Final

# Nothing of this means anything in CommonMark where it stands: letters, spaces, most punctuation; an
# underscore within a word; an ampersand or bracket that can't begin anything.
_PLAIN: Final = (
    r"[^\\`*_\[\]<>&~|\t\r\xa0]++|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])|&(?=\s)|<(?=[\s=\d])|>"
)
_CODE: Final = r"(?<!`)`(?P<code>[^`\s](?:[^`\n]*[^`\s])?)`(?!`)"
_BOLD: Final = (
    r"(?<![^\s(])\*\*(?P<bold>[A-Za-z0-9](?:[^\\`*_\[\]<>&~|\t\r\n\xa0]*[A-Za-z0-9.:])?)\*\*(?![^\s).,:;])"
)
_LINK: Final = (
    r"(?<!!)\[(?:(?P<text>[^\\`*_\[\]<>&~|\t\r\n\xa0!]+)|`(?P<coded>[^`\s\[\]](?:[^`\n\[\]]*[^`\s\[\]])?)`)\]"
    r"\((?P<url>https?://[A-Za-z0-9][A-Za-z0-9./?=#:_+-]*|(?:/(?!/)|\.{1,2}/|\#)[A-Za-z0-9./?=#_+-]*)\)"
)
_MARKUP: Final = re.compile(f"{_CODE}|{_BOLD}|{_LINK}")
# Possessive: a long text that fails fails at once.
_WHOLE: Final = re.compile(
    f"(?:{_PLAIN}|{re.sub('[?]P<[a-z]+>', '?:', f'{_CODE}|{_BOLD}|{_LINK}')})*+"
)
# Lines that begin like this may be a list, a heading, a quote, a rule, a table or code.
_BLOCK: Final = re.compile(r"\s|[-+=#>]|\d+[.)]|$")
_BLOCK_LINE: Final = re.compile(f"^(?:{_BLOCK.pattern})", re.MULTILINE)
_TRAILING: Final = re.compile(r"[ \t]$", re.MULTILINE)
_ONE_TRAILING: Final = re.compile(r"(?<=[^ \t\n]) $", re.MULTILINE)
_PARAGRAPHS: Final = re.compile(r"\n\n+")
_MEANINGFUL: Final = re.compile(r"[\\`*_\[\]<>&~|\t\r\xa0\n]")
_SPECIAL: Final = re.compile("[&<>\"'\xa0]")

Resolve = Callable[[str], str | None]
"""From a relative link of the text to the link of a page, or None: keep the words, drop the link."""


def simple_blocks(text: str, resolve: Resolve) -> str | None:
    """Stripped text as paragraphs of HTML, or None when it takes a parser to tell."""
    if not _MEANINGFUL.search(text):
        return None if _BLOCK.match(text) else f"<p>{_escape(text, quote=False)}</p>"
    if " \n" in text or "\t\n" in text:
        text = _ONE_TRAILING.sub("", text)
        if _TRAILING.search(text):
            return None
    made: list[str] = []
    for paragraph in _PARAGRAPHS.split(text):
        if _BLOCK_LINE.search(paragraph):
            return None
        line = simple_line(paragraph, resolve)
        if line is None:
            return None
        made.append(f"<p>{line}</p>")
    return "\n".join(made)


def simple_line(text: str, resolve: Resolve) -> str | None:
    """Text as text-level HTML, or None when it takes a parser to tell."""
    if not _WHOLE.fullmatch(text):
        return None
    parts: list[str] = []
    end = 0
    for match in _MARKUP.finditer(text):
        marked = _marked(match, resolve)
        if marked is None:
            return None
        parts += _escape(text[end : match.start()], quote=False), marked
        end = match.end()
    parts.append(_escape(text[end:], quote=False))
    return "".join(parts)


def _marked(match: re.Match[str], resolve: Resolve) -> str | None:
    code, bold, text, coded, url = match.group("code", "bold", "text", "coded", "url")
    if code is not None:
        return f"<code>{_escape(code, quote=False)}</code>"
    if bold is not None:
        return f"<strong>{_escape(bold, quote=False)}</strong>"
    inner = (
        _escape(text, quote=False)
        if text is not None
        else f"<code>{_escape(coded, quote=False)}</code>"
    )
    target = url if url.startswith("http") else resolve(url)
    if target is None:
        return f"<a>{inner}</a>"
    if _SPECIAL.search(target):
        return None
    return f'<a href="{target}" rel="noopener">{inner}</a>'
