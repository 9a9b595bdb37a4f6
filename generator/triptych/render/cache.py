"""What earlier runs made and later ones would make again; and so what the formatter made of a text.

A cache must never be the reason that a run fails: what can't be read is not there, what can't be
written is not kept.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import time
from pathlib import Path

_MAX_AGE_SECONDS = 30 * 24 * 3600


class Store:
    """A folder of files; its name has a kind and a version, and what is of other versions is dropped in time."""

    def __init__(self, folder: Path | None, kind: str, version: str) -> None:
        if folder is None:
            import platformdirs

            folder = Path(platformdirs.user_cache_dir("triptych", appauthor=False))
        self._root = folder
        self._kind = kind
        self._folder = folder / f"{kind}-{version}"

    def get(self, name: str) -> bytes | None:
        path = f"{self._folder}/{name}"
        try:
            with open(path, "rb") as file:
                content = file.read()
            os.utime(path)
        except OSError:
            return None
        return content

    def put(self, name: str, content: bytes) -> None:
        path = self._folder / name
        part = path.with_name(f"{name}.{os.getpid()}")
        with contextlib.suppress(OSError):
            if not self._folder.is_dir():
                self._tidy()
                self._folder.mkdir(parents=True)
            part.write_bytes(content)
            part.replace(path)

    def _tidy(self) -> None:
        """Drop what older versions left, whenever a new one is met."""
        cutoff = time.time() - _MAX_AGE_SECONDS
        for old in self._root.glob(f"{self._kind}-*"):
            if old.stat().st_mtime < cutoff:
                shutil.rmtree(old, ignore_errors=True)


class FormatCache:
    """What the formatter made of each text; the files are named by the text's hash."""

    def __init__(self, folder: Path | None = None) -> None:
        """``folder``: None means ``triptych`` in the user's cache folder."""
        from importlib.metadata import version

        self._store = Store(folder, "black", version("black"))

    def get(self, source: str) -> str | None:
        """The formatted form of a text, or None when it isn't known."""
        content = self._store.get(_name(source))
        try:
            return None if content is None else content.decode("utf-8")
        except ValueError:
            return None

    def put(self, source: str, formatted: str) -> None:
        """Remember what a text was formatted to."""
        self._store.put(_name(source), formatted.encode("utf-8"))


def _name(source: str) -> str:
    text = source.encode("utf-8", "surrogatepass")
    return hashlib.blake2b(text, digest_size=20).hexdigest()
