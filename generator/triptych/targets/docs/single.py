"""The whole site in one file, which needs nothing beside it.

What was a page becomes a section, its path the section's id, and every anchor of it carries that path
in front: ``chat/create.html#body`` is ``#chat/create#body``. The style sheets and scripts stand in the file.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from html import escape, unescape
from pathlib import Path
from posixpath import join, normpath
from typing import Final
from urllib.parse import unquote, urlsplit

from triptych.files import OutputFile

_TAG: Final = re.compile(
    r"""<[a-zA-Z][^\s>/]*(?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*\s*/?>"""
)
_ATTRIBUTE: Final = re.compile(
    r"""(\s)(id|href|src|for|aria-controls|aria-labelledby|aria-describedby|data-copy)"""
    r"""=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))"""
)
_SCRIPT: Final = re.compile(r"(<script\b[^>]*>)(.*?</script>)", re.DOTALL)
_MAIN: Final = re.compile(r"<main\b[^>]*>")
_INDEX: Final = "index.html"
_FIRST_SCRIPT: Final = "assets/site.js"
_FIRST_STYLE: Final = "assets/site.css"
_STYLE_LINK: Final = re.compile(r'<link rel="stylesheet"[^>]*>\n?')
_SCRIPTS: Final = (
    "site",
    "ranking",
    "finder",
    "search",
    "request",
    "answer",
    "inputs",
    "form",
    "showing",
    "try",
)
"""Scripts that need those before them; any other comes last."""
_TYPES: Final = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "avif": "image/avif",
    "svg": "image/svg+xml",
    "json": "application/json",
    "ico": "image/x-icon",
    "pdf": "application/pdf",
    "zip": "application/zip",
    "txt": "text/plain",
    "csv": "text/csv",
    "mp4": "video/mp4",
    "webm": "video/webm",
}
_BYTES: Final = "application/octet-stream"
_STYLE: Final = ".js main>[data-part]:not(.shown){display:none}"


def combined(files: Sequence[OutputFile]) -> OutputFile:
    """One page that has the content of all pages of a site, in their order, and works alone."""
    contents = {file.path: file.content for file in files}
    pages = [path for path in contents if path.endswith(".html")]
    maker = _Maker(contents)
    shell = contents[_INDEX].decode()
    start, end = _bounds(shell)
    before, after = maker.shell(shell[:start]), shell[end:]
    parts = [maker.part(path) for path in pages]
    text = "".join(
        [before, *parts, after.replace("</body>", f"{maker.scripts()}</body>")]
    )
    return OutputFile(_INDEX, text.encode())


def _bounds(page: str) -> tuple[int, int]:
    """Where the content of ``<main>`` begins and ends."""
    found = _MAIN.search(page)
    return (found.end() if found else 0), page.rindex("</main>")


class _Maker:
    def __init__(self, contents: Mapping[str, bytes]) -> None:
        self._contents = contents

    def part(self, path: str) -> str:
        """The content of a page as a section."""
        page = self._contents[path].decode()
        start, end = _bounds(page)
        key = path.removesuffix(".html")
        inner = self._moved(page[start:end], path, key)
        kind = re.search(r'<body data-page="([^"]*)" data-kind="([^"]*)"', page)
        kind_of = kind[2] if kind else ""
        return (
            f'<div id="{escape(key)}" data-part data-kind="{kind_of}">{inner}</div>\n'
        )

    def shell(self, head: str) -> str:
        """What stands before the content: the first page's head and navigation, with what they refer to put in."""
        head = re.sub(r'<link rel="(?:canonical|alternate)"[^>]*>\n?', "", head)
        head = re.sub(
            rf'<script[^>]*\ssrc="{_FIRST_SCRIPT}"[^>]*></script>\n?', "", head
        )
        first, _, rest = head.partition(
            f'<link rel="stylesheet" href="{_FIRST_STYLE}">'
        )
        head = first + self._styles() + _STYLE_LINK.sub("", rest)
        return self._moved(head, _INDEX, "")

    def _styles(self) -> str:
        styles = [f"<style>{self._text(_FIRST_STYLE)}{_STYLE}</style>"]
        styles += [
            f'<style id="style-{path.rpartition("/")[2].removesuffix(".css")}">{self._text(path)}</style>'
            for path in self._contents
            if path.endswith(".css") and path != _FIRST_STYLE
        ]
        return "\n".join(styles)

    def scripts(self) -> str:
        """Every script, in the order in which they need each other."""
        known = {f"assets/{name}.js": rank for rank, name in enumerate(_SCRIPTS)}
        paths = sorted(
            (path for path in self._contents if path.endswith(".js")),
            key=lambda path: (known.get(path, len(known)), path),
        )
        own = Path(__file__).with_name("single.js").read_text(encoding="utf-8")
        codes = [own, *map(self._text, paths)]
        return "".join(
            f"<script>{code.replace('</script', '<' + chr(92) + '/script')}</script>\n"
            for code in codes
        )

    def _text(self, path: str) -> str:
        return self._contents[path].decode()

    def _moved(self, html: str, path: str, key: str) -> str:
        """HTML of a page with its ids and links made those of the one file."""

        def attribute(found: re.Match[str]) -> str:
            space, name = found[1], found[2]
            value = unescape(found[3] or found[4] or found[5] or "")
            return f'{space}{name}="{escape(self._value(name, value, path, key))}"'

        def tag(found: re.Match[str]) -> str:
            text = _ATTRIBUTE.sub(attribute, found[0])
            if key and 'data-action="try"' in text:
                text = f'{text[:-1]} data-source="{escape(key)}#try-data">'
            return text

        # What is in a script is no markup; its own tag is.
        parts = _SCRIPT.split(html)
        return "".join(
            text if number % 3 == 2 else _TAG.sub(tag, text)
            for number, text in enumerate(parts)
        )

    def _value(self, name: str, value: str, path: str, key: str) -> str:
        if name in ("href", "src"):
            return self._link(value, path, key)
        if not key:
            return value
        if name == "data-copy":
            return f"#{key}{value}" if value.startswith("#") else value
        return " ".join(f"{key}#{id}" for id in value.split())

    def _link(self, value: str, path: str, key: str) -> str:
        parts = urlsplit(value)
        if parts.scheme or parts.netloc or not (key or parts.path):
            return value
        fragment = unquote(parts.fragment)
        target = path
        if parts.path:
            target = normpath(join(path.rpartition("/")[0], unquote(parts.path)))
        if target.endswith(".html"):
            page = target.removesuffix(".html")
            return f"#{page}#{fragment}" if fragment else f"#{page}"
        content = self._contents.get(target)
        if content is None:
            return value
        kind = _TYPES.get(target.rpartition(".")[2].lower(), _BYTES)
        return f"data:{kind};base64,{b64encode(content).decode()}"
