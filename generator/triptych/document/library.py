"""The files that references lead to: opened once each, and only where that is allowed."""

from __future__ import annotations

import os
import stat
from pathlib import Path as FilePath
from urllib.parse import unquote, urlsplit

from triptych.document.source import Source, read
from triptych.document.uris import joined, scheme_of
from triptych.problems import SpecError


class Refused(Exception):
    """A reference that must not or can't be opened. The message is a sentence that shows nothing of the file."""

    def __init__(self, code: str, message: str, mend: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.mend = mend


class Library:
    """Opens what references name, relative to the source that holds the reference.

    Args:
        root: The real path of the folder that files must lie in; None: no file may be opened.
        allow_remote: Whether ``http`` and ``https`` may be fetched.
    """

    def __init__(self, root: str | None, allow_remote: bool) -> None:
        self._root = root
        self._allow_remote = allow_remote
        self._sources: dict[str, Source | Refused] = {}
        self._real: dict[str, str] = {}
        self.opened: list[Source] = []

    def add(self, source: Source) -> None:
        """Remember a source that has been read already."""
        if source.base:
            self._sources[source.base] = source
        self.opened.append(source)

    def open(self, url: str, source: Source) -> Source:
        """The source that a reference without its fragment names. Raises Refused, the same each time."""
        base = self._absolute(url, source)
        found = self._sources.get(base)
        if found is None:
            try:
                found = self._read(base, url, source)
                self.opened.append(found)
            except Refused as refused:
                found = refused
            self._sources[base] = found
        if isinstance(found, Refused):
            raise found
        return found

    def text(self, url: str, source: Source) -> str:
        """The text of a file that is neither JSON nor YAML (Markdown, say). Raises Refused."""
        base = self._absolute(url, source)
        data = _fetched(base) if _is_url(base) else _file(base, url)
        return data.decode("utf-8-sig", "replace")

    def _absolute(self, url: str, source: Source) -> str:
        """The URL or the real path that is meant. Raises Refused for one that can't be allowed."""
        try:
            scheme = scheme_of(url)
        except ValueError:
            raise Refused(
                "ref-scheme", f"The reference {url!r} is not a URL."
            ) from None
        if scheme in ("http", "https") or (not scheme and _is_url(source.base)):
            absolute = joined(source.base, url) if _is_url(source.base) else url
            if not _is_url(absolute):
                raise Refused("ref-scheme", f"The reference {url!r} has no usable URL.")
            if not self._allow_remote:
                raise Refused(
                    "ref-remote",
                    f"{url!r} leads to the network, which is not allowed.",
                    "Allow it with --allow-remote, or copy the file next to the document.",
                )
            return absolute
        if scheme == "file" and not _is_url(source.base):
            path = unquote(urlsplit(url).path)
        elif scheme and len(scheme) > 1:
            raise Refused(
                "ref-scheme",
                f"The reference {url!r} has the scheme {scheme!r}, which is not supported.",
                "Use a relative path, http or https.",
            )
        else:
            path = unquote(url.partition("?")[0])
        if self._root is None or not source.base:
            raise Refused(
                "ref-file",
                f"The reference {url!r} leads to a file, but the document has no folder of its own.",
                "Read the document from a file instead of standard input.",
            )
        if "\0" in path:
            raise Refused("ref-not-found", f"The reference {url!r} is not a file name.")
        real = self._resolve(os.path.join(os.path.dirname(source.base), path))
        if real != self._root and not real.startswith(self._root.rstrip("/") + os.sep):
            raise Refused(
                "ref-outside",
                f"The reference {url!r} leads outside the document's folder, which is not allowed.",
                "Allow a wider folder with --root.",
            )
        return real

    def _resolve(self, path: str) -> str:
        """The real path; folders are looked up once each."""
        folder, name = os.path.split(os.path.normpath(path))
        if folder not in self._real:
            self._real[folder] = os.path.realpath(folder)
        real = os.path.join(self._real[folder], name)
        return os.path.realpath(real) if os.path.islink(real) else real

    def _read(self, base: str, url: str, source: Source) -> Source:
        if _is_url(base):
            name, data = base, _fetched(base)
        else:
            name = self._display(base, source)
            data = _file(base, url)
        try:
            return read(name, base, data)
        except SpecError as error:
            # Where the flaw is may be said, but nothing of the text.
            raise Refused(
                "ref-unreadable",
                f"The reference {url!r} leads to a file that is neither JSON nor YAML "
                f"({error.problems[0].position}).",
            ) from None

    def _display(self, base: str, source: Source) -> str:
        """A file's name as the user would type it: relative to where the first document's name was."""
        first = self.opened[0] if self.opened else source
        folder = os.path.dirname(first.base)
        shown = os.path.dirname(first.name)
        return os.path.normpath(os.path.join(shown, os.path.relpath(base, folder)))


def _is_url(text: str) -> bool:
    return text.startswith(("http://", "https://"))


def _file(base: str, url: str) -> bytes:
    missing = Refused(
        "ref-no-file", f"The file of the reference {url!r} can't be opened."
    )
    try:
        status = os.stat(base)
        if not stat.S_ISREG(status.st_mode):
            raise Refused(
                "ref-not-a-file",
                f"The reference {url!r} does not lead to a regular file.",
            )
        return FilePath(base).read_bytes()
    except (OSError, ValueError):
        raise missing from None


def _fetched(url: str) -> bytes:
    from triptych.document.remote import fetch  # urllib.request is slow to import

    try:
        return fetch(url)
    except OSError as error:
        raise Refused("ref-no-file", f"Can't fetch {url!r}: {error}.") from None
