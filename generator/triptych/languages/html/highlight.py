"""Code as HTML, its tokens marked with the classes that the style sheet colours.

The languages of our own samples are cut by one regular expression each, at the speed of
reading: a reference has thousands of samples. In most of them no token goes on in the next line, and
most of their lines have been there before: each is marked once. Every other language is Pygments's
business.
"""

from __future__ import annotations

import re
from functools import cache
from html import escape as _escape
from typing import TYPE_CHECKING, Final

from triptych.languages.html import Html, visible

if TYPE_CHECKING:
    from pygments.lexer import Lexer

CLASSES: Final = {
    "k": "a keyword, true, false, null",
    "s": "a string",
    "d": "a number",
    "n": "a name: a JSON key, an attribute, an option",
    "f": "a function or command",
    "c": "a comment",
    "v": "a variable",
}
"""The classes that tokens get, and what each stands for."""

_STRING = r'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"'
_SINGLE = r"'[^'\\\n]*+(?:\\.[^'\\\n]*+)*+'"
_NUMBER = r"(?<![\w.])-?\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?\b"
_JSON: Final = re.compile(
    rf"(?P<n>{_STRING})(?=\s*:)|(?P<s>{_STRING})|(?P<k>\b(?:true|false|null)\b)|(?P<d>{_NUMBER})"
)
_EVENTS: Final = re.compile(
    rf"(?P<f>^(?:event|data|id|retry)(?=:))|{_JSON.pattern}", re.MULTILINE
)
_PYTHON: Final = re.compile(
    rf'(?P<c>\#[^\n]*)|(?P<s>(?:\b[rbfu]{{1,2}})?(?:"""[\s\S]*?"""|{_STRING}|{_SINGLE}))'
    rf"|(?P<d>{_NUMBER})|\b[A-Za-z_]\w*+(?:(?P<f>(?=\())|(?P<n>(?==(?!=)))|(?P<w>))"
)
_SHELL: Final = re.compile(
    r"(?P<c>(?:^|(?<=\s))\#[^\n]*)"
    r"""|(?P<s>"(?:[^"\\]|\\[\s\S])*"|'[^']*')"""
    r"|(?P<v>\$\{?[A-Za-z_]\w*\}?)|(?P<n>(?<=\s)--?[A-Za-z][\w-]*)"
    r"|(?P<f>(?:^|(?<=[|&;]\s))\s*[A-Za-z_][\w.-]*(?=\s))",
    re.MULTILINE,
)
_JAVASCRIPT: Final = re.compile(
    rf"(?P<c>//[^\n]*|/\*[\s\S]*?\*/)|(?P<s>{_STRING}|{_SINGLE}|`(?:[^`\\]|\\.)*`)"
    rf"|(?P<d>{_NUMBER})|\b[A-Za-z_$][\w$]*+(?:(?P<f>(?=\())|(?P<n>(?=:(?!:)))|(?P<w>))"
)
_BRACES: Final = re.compile(
    rf"(?P<c>//[^\n]*|/\*[\s\S]*?\*/)|(?P<s>@?{_STRING}|{_SINGLE}|`[^`]*`)"
    r"|(?P<k>\b(?:async|await|bool|boolean|break|byte|case|catch|char|class|const|continue|default|defer|do|double"
    r"|else|enum|extends|false|final|finally|float|for|foreach|fun|func|go|if|implements|import|in|int|interface|is"
    r"|let|long|map|namespace|new|nil|null|object|override|package|private|protected|public|range|return|static"
    r"|string|struct|switch|this|throw|throws|true|try|type|using|val|var|void|when|while|yield)\b)"
    rf"|(?P<d>{_NUMBER})|(?P<f>\b[A-Za-z_]\w*(?=\())"
)
_RUBY: Final = re.compile(
    rf"(?P<c>(?:^|(?<=\s))\#[^\n]*)|(?P<s>{_STRING}|{_SINGLE})"
    r"|(?P<k>\b(?:and|begin|break|case|class|def|do|else|elsif|end|ensure|false|for|if|in|module|next|nil|not|or"
    r"|require|rescue|return|self|then|true|unless|until|when|while|yield)\b)"
    rf"|(?P<d>{_NUMBER})|(?P<f>\b[A-Za-z_]\w*(?=\())|(?P<n>\b[A-Za-z_]\w*(?=:(?!:)))",
    re.MULTILINE,
)
_OWN: Final = {
    "json": _JSON,
    "jsonl": _JSON,
    "events": _EVENTS,
    "python": _PYTHON,
    "py": _PYTHON,
    "bash": _SHELL,
    "curl": _SHELL,
    "shell": _SHELL,
    "sh": _SHELL,
    "console": _SHELL,
    "javascript": _JAVASCRIPT,
    "js": _JAVASCRIPT,
    "typescript": _JAVASCRIPT,
    "ts": _JAVASCRIPT,
    "node": _JAVASCRIPT,
    "node.js": _JAVASCRIPT,
    "java": _BRACES,
    "kotlin": _BRACES,
    "go": _BRACES,
    "csharp": _BRACES,
    "c#": _BRACES,
    "ruby": _RUBY,
    "rb": _RUBY,
}
_KEYWORDS: Final = {
    _PYTHON: frozenset(
        "and as assert async await break class continue def del elif else except finally for from global if import in"
        " is lambda nonlocal not or pass raise return try while with yield None True False".split()
    ),
    _JAVASCRIPT: frozenset(
        "async await break case catch class const continue default delete do else export extends finally for from"
        " function if import in instanceof let new null of return switch this throw true false try typeof undefined"
        " var void while yield".split()
    ),
}
"""Of the languages whose patterns find words of any kind."""
_SPANNING: Final = {
    _JSON: re.compile(r"^\s*:"),
    _EVENTS: re.compile(r"^\s*:"),
    _PYTHON: re.compile(r"\"{3}|'{3}"),
    _JAVASCRIPT: re.compile(r"`|/\*"),
    _BRACES: re.compile(r"`|/\*"),
    _RUBY: re.compile(r"(?!)"),
}
"""Of the languages whose lines may be marked one by one: what of a line may have to do with another line."""
_CLOSED: Final = {_JAVASCRIPT, _BRACES}
"""Languages in which that is so only where it is in none of the line's own tokens."""
_INDENTED: Final = {_EVENTS}
"""Languages in which the margin of a line means something."""
_MOST_LINES: Final = 50_000
_LONGEST: Final = 100_000
"""A longer text stays plain: nobody reads it, and colours would triple its weight."""


def highlighted(code: str, language: str) -> Html:
    """Code as the content of a ``<code>`` element.

    Args:
        code: Any text.
        language: As it is called in a Markdown fence or in ``x-codeSamples``, in any case. Code of a
            language that nobody knows is escaped and left plain.
    """
    code = visible(code)
    name = language.strip().lower()
    if len(code) > _LONGEST:
        return Html(_escape(code, quote=False))
    pattern = _OWN.get(name)
    return Html(_marked_by_line(code, pattern) if pattern else _by_pygments(code, name))


_JSON_LINE: Final = re.compile(
    rf"(\s*+)({_STRING})(\s*+:\s*+)(?:({_STRING})|(true|false|null)|(-?\d+(?:\.\d+)?))?+([,\[\]{{}}\s]*+)$"
)
"""A key with its value, which is what most lines of JSON are."""


def _json_line(line: str) -> str | None:
    """What :func:`_marked` makes of such a line, in a third of the time; None for all others."""
    match = _JSON_LINE.match(_escape(line, quote=False))
    if match is None:
        return None
    start, key, colon, string, word, number, end = match.groups()
    if string is not None:
        value = f'<span class="s">{string}</span>'
    elif word is not None:
        value = f'<span class="k">{word}</span>'
    else:
        value = "" if number is None else f'<span class="d">{number}</span>'
    return f'{start}<span class="n">{key}</span>{colon}{value}{end}'


class _Lines(dict[str, str | None]):
    """Lines of a language -> the same as HTML, made when first asked for; None: it takes other lines to tell."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        super().__init__()
        self._pattern = pattern
        self._spanning = _SPANNING[pattern]

    def __missing__(self, line: str) -> str | None:
        start = len(line) - len(line.lstrip(" "))
        if start and self._pattern not in _INDENTED:
            found = self[line[start:]]
            made = None if found is None else line[:start] + found
            self[line] = made
            return made
        made = _json_line(line) if self._pattern is _JSON else None
        if made is None and not self._spans(line):
            made = _marked(line, self._pattern)
        self[line] = made
        return made

    def _spans(self, line: str) -> bool:
        found = self._spanning.search(line)
        if found and self._pattern in _CLOSED:
            found = self._spanning.search(self._pattern.sub("", line))
        return found is not None


_LINES: Final = {pattern: _Lines(pattern) for pattern in _SPANNING}


def _marked_by_line(code: str, pattern: re.Pattern[str]) -> str:
    known = _LINES.get(pattern)
    if known is None:
        return _marked(code, pattern)
    if len(known) > _MOST_LINES:
        known.clear()
    lines = [known[line] for line in code.split("\n")]
    made = [line for line in lines if line is not None]
    return "\n".join(made) if len(made) == len(lines) else _marked(code, pattern)


def _marked(code: str, pattern: re.Pattern[str]) -> str:
    # Escaped at once and then cut: no pattern looks for what escaping touches, and none finds a word
    # of its own in "&amp;", "&lt;" or "&gt;".
    safe, keywords = _escape(code, quote=False), _KEYWORDS.get(pattern)
    if keywords is None:
        return pattern.sub(_span, safe)

    def word(match: re.Match[str]) -> str:
        kind, text = match.lastgroup, match.group()
        if kind in _OF_WORDS and text in keywords:
            kind = "k"
        return text if kind == "w" else f'<span class="{kind}">{text}</span>'

    return pattern.sub(word, safe)


_OF_WORDS: Final = ("f", "n", "w")


def _span(match: re.Match[str]) -> str:
    return f'<span class="{match.lastgroup}">{match.group()}</span>'


def _by_pygments(code: str, language: str) -> str:
    lexer = _lexer(language) if language else None
    if lexer is None:
        return _escape(code, quote=False)
    parts: list[str] = []
    for token, text in lexer.get_tokens(code):
        kind = _class_of(token)
        safe = _escape(text, quote=False)
        parts.append(f'<span class="{kind}">{safe}</span>' if kind else safe)
    marked = "".join(parts)
    return marked if code.endswith("\n") else marked.removesuffix("\n")


@cache
def _lexer(language: str) -> Lexer | None:
    from pygments.lexers import (
        find_lexer_class_by_name,
    )
    from pygments.util import ClassNotFound

    try:
        return find_lexer_class_by_name(language)(stripnl=False)
    except ClassNotFound:
        return None


@cache
def _class_of(token: object) -> str:
    name = str(token).removeprefix("Token.")
    for start, kind in (
        ("Comment", "c"),
        ("Literal.String", "s"),
        ("Literal.Number", "d"),
        ("Keyword", "k"),
        ("Name.Function", "f"),
        ("Name.Tag", "n"),
        ("Name.Attribute", "n"),
        ("Name.Variable", "v"),
    ):
        if name.startswith(start):
            return kind
    return ""
