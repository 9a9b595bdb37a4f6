"""The specification's Markdown (CommonMark, with tables) as HTML that can do no harm.

HTML in the text is allowed as CommonMark allows it, and then sanitised: what is left is
text-level markup, lists, tables, images and links, without scripts, styles, ids or event handlers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from html import unescape
from itertools import pairwise

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

from triptych.languages.html import Html, visible
from triptych.languages.html.highlight import CLASSES, highlighted
from triptych.languages.html.simple import Resolve, simple_blocks, simple_line

_TAGS = set(
    "a abbr b blockquote br caption code dd del details dl dt em h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p "
    "pre q s samp small span strong sub summary sup table tbody td tfoot th thead tr u ul var".split()
)
_ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt", "title", "width", "height"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
# Not behind abbreviations, nor where the text goes on in lower case.
_SENTENCE_END = re.compile(r"(?<=[.!?])(?<!\be\.g\.)(?<!\bi\.e\.)\s(?![a-z])")
_SCHEMES = {"http", "https", "mailto"}
# Text without any of this is plain as it stands, a list or heading on its one line aside.
_MARKED = re.compile(r"[\\`*_\[\]<>&~|\n\t]|^\s*(?:[-+=#>]|\d+[.)])")
# The sanitiser gives a ``rel`` also to links that lead nowhere; HTML doesn't allow it there.
_DEAD_LINK = re.compile(r'<a((?: title="[^"]*")?) rel="noopener"((?: title="[^"]*")?)>')
_ALERT = re.compile(r"\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]")
_TAG = re.compile(r"<[^>]*>")
_INNER_TAG = re.compile(
    r"</?(?:a|abbr|b|code|del|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var)(?:\s[^>]*)?>"
)
_SPACES = re.compile(r"\s+")
# What has an end of its own is passed over: code, links and tags.
_ADDRESS = re.compile(
    r"<(?P<tag>a|code|pre|samp|kbd)\b.*?</(?P=tag)>|<[^>]*>"
    r"|(?<![\w/])(?P<address>https?://[A-Za-z0-9][^\s<>\"'`{}|\\^]*+)",
    re.DOTALL,
)
_OF_TEMPLATES = frozenset("{}|\\^")
# What ends a sentence or emphasis rather than the address before it.
_AFTER_ADDRESS = frozenset(".,:;!?*_~")
_ENTITIES = ("&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&nbsp;")


def _nowhere(_: str) -> None:
    return None


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True, "highlight": _highlight})
    return parser.enable(["table", "strikethrough"])


def _highlight(code: str, language: str, _: str) -> str:
    return highlighted(code, language)


def prose(text: str, *, resolve: Resolve = _nowhere, top: int = 0) -> Html:
    """Markdown as blocks of HTML; "" for an empty text.

    Args:
        text: The specification's words.
        resolve: What relative links lead to.
        top: The level of the highest headings; deeper ones follow without a gap. 0: a heading is a
            paragraph in bold, where headings would disturb the order of the page's own.
    """
    text = _tidy(text)
    if not text:
        return Html("")
    simple = simple_blocks(text, resolve)
    return linked(Html(simple) if simple is not None else parsed(text, resolve, top))


def parsed(text: str, resolve: Resolve = _nowhere, top: int = 0) -> Html:
    """What :func:`prose` makes of a tidy text, without its short cut."""
    parser = _parser()
    tokens = parser.parse(text)
    _settle_headings(tokens, top)
    _settle_alerts(tokens)
    return _clean(parser.renderer.render(tokens, parser.options, {}), resolve)


def inline(text: str, *, resolve: Resolve = _nowhere) -> Html:
    """One line of Markdown as text-level HTML, for a place that has room for no more."""
    text = visible(" ".join(text.split()))
    simple = simple_line(text, resolve)
    if simple is not None:
        return linked(Html(simple))
    return linked(_clean(_parser().renderInline(text), resolve))


def linked(html: Html) -> Html:
    """Clean HTML in which addresses that stand in the text are links, as GitHub's Markdown has them.

    Those in code or in a link stay what they are, and so do templates (``https://{host}/x``).
    """
    return Html(_ADDRESS.sub(_as_link, html)) if "://" in html else html


def _as_link(match: re.Match[str]) -> str:
    address = match["address"]
    if address is None or match.string[match.end() : match.end() + 1] in _OF_TEMPLATES:
        return match[0]
    end = _end_of(address)
    kept, rest = address[:end], address[end:]
    return f'<a href="{kept}" rel="noopener">{kept}</a>{rest}'


def _end_of(address: str) -> int:
    """Where an address in a text ends: before punctuation, and before a bracket that was opened before it."""
    end = len(address)
    unopened = address.count(")") - address.count("(")
    while True:
        last = address[end - 1]
        if last == ";" and address.endswith(_ENTITIES, 0, end):
            end = address.rindex("&", 0, end)
        elif last in _AFTER_ADDRESS:
            end -= 1
        elif last == ")" and unopened > 0:
            end, unopened = end - 1, unopened - 1
        else:
            return end


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """The words of Markdown as plain text on one line, for titles, meta data and search."""
    text = _tidy(text)
    if not _MARKED.search(text):
        return text
    html = prose(text)
    return _SPACES.sub(" ", unescape(_TAG.sub(" ", _INNER_TAG.sub("", html)))).strip()


def first_sentence(text: str, longest: int = 160) -> str:
    """The beginning of a text, as plain text: its first sentence, cut at a word where that is too long."""
    return _cut(_sentences(text)[0], longest)


def opening(text: str, longest: int = 160) -> str:
    """The beginning of a text, as plain text: as many sentences of its first paragraph as fit, at least one."""
    first, *others = _sentences(text)
    for sentence in others:
        if len(first) + 1 + len(sentence) > longest:
            break
        first = f"{first} {sentence}"
    return _cut(first, longest)


def _sentences(text: str) -> list[str]:
    """The sentences of a text's first paragraph; at least one, perhaps an empty one."""
    return _SENTENCE_END.split(plain(text.strip().split("\n\n", 1)[0]))


def _cut(words: str, longest: int) -> str:
    if len(words) <= longest:
        return words
    return f"{words[:longest].rsplit(' ', 1)[0].rstrip(' ,;:')}…"


def _tidy(text: str) -> str:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return visible(text).strip()


def _settle_headings(tokens: Sequence[Token], top: int) -> None:
    """Make the headings of a text part of the page's outline: no level is skipped."""
    open_levels: list[int] = []
    for token in tokens:
        if token.type == "heading_open":
            level = int(token.tag[1])
            while open_levels and open_levels[-1] >= level:
                open_levels.pop()
            open_levels.append(level)
            token.tag = f"h{min(top + len(open_levels) - 1, 6)}" if top else "p"
        elif token.type == "heading_close":
            token.tag = f"h{min(top + len(open_levels) - 1, 6)}" if top else "p"
    if not top:
        for before, token in pairwise(tokens):
            if before.type == "heading_open" and token.children is not None:
                strong = Token("strong_open", "strong", 1)
                token.children = [
                    strong,
                    *token.children,
                    Token("strong_close", "strong", -1),
                ]


def _settle_alerts(tokens: Sequence[Token]) -> None:
    """Quotes that begin with ``[!NOTE]`` or its kin begin with that word in bold (GitHub's alerts)."""
    for quote, _, inline in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if quote.type != "blockquote_open" or not inline.children:
            continue
        found = _ALERT.fullmatch(inline.children[0].content)
        if found is None:
            continue
        word = Token("text", "", 0, content=found[1].capitalize())
        rest = inline.children[1:]
        if rest and rest[0].type == "softbreak":
            rest[0] = Token("hardbreak", "br", 0)
        inline.children = [
            Token("strong_open", "strong", 1),
            word,
            Token("strong_close", "strong", -1),
            *rest,
        ]


def _clean(html: str, resolve: Resolve) -> Html:
    cleaned = _cleaner(resolve).clean(html).strip()
    return Html(_DEAD_LINK.sub(r"<a\1\2>", cleaned))


@lru_cache(maxsize=16)
def _cleaner(resolve: Resolve) -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        url_relative=resolve,
        link_rel="noopener",
        allowed_classes={"span": set(CLASSES)},
    )
