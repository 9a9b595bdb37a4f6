"""What the formatter made of a text, kept between runs."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import time
from pathlib import Path

_MAX_AGE_SECONDS = 30 * 24 * 3600


class FormatCache:
    """A folder with one file per text, named by the text's hash; the formatter's version is part of the path.

    A cache must never be the reason that a run fails: what can't be read is not there, what
    can't be written is not kept.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """``folder``: None means ``triptych`` in the user's cache folder."""
        from importlib.metadata import version

        if folder is None:
            import platformdirs

            folder = Path(platformdirs.user_cache_dir("triptych", appauthor=False))
        self._root = folder
        self._folder = folder / f"black-{version('black')}"

    def _path(self, source: str) -> Path:
        digest = hashlib.blake2b(
            source.encode("utf-8", "surrogatepass"), digest_size=20
        )
        return self._folder / digest.hexdigest()

    def get(self, source: str) -> str | None:
        """The formatted form of a text, or None when it isn't known."""
        path = self._path(source)
        try:
            text = path.read_bytes().decode("utf-8")
            os.utime(path)
        except (OSError, ValueError):
            return None
        return text

    def put(self, source: str, formatted: str) -> None:
        """Remember what a text was formatted to."""
        path = self._path(source)
        part = path.with_name(f"{path.name}.{os.getpid()}")
        with contextlib.suppress(OSError):
            if not self._folder.is_dir():
                self._tidy()
                self._folder.mkdir(parents=True)
            part.write_bytes(formatted.encode("utf-8"))
            part.replace(path)

    def _tidy(self) -> None:
        """Drop what older formatters left, whenever a new one is met."""
        cutoff = time.time() - _MAX_AGE_SECONDS
        for old in self._root.glob("black-*"):
            if old.stat().st_mtime < cutoff:
                shutil.rmtree(old, ignore_errors=True)
