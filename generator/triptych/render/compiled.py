"""What templates were compiled to, kept between runs."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

import jinja2.compiler
from jinja2.bccache import Bucket, BytecodeCache

from triptych.render import engine
from triptych.render.cache import Store


class CompiledTemplates(BytecodeCache):
    """What Jinja compiled each template to, as Python keeps its own modules.

    Jinja asks for a template by its path, and takes nothing that was made of another text or for another
    Python. The folder's name stands for the compiler.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """``folder``: None means ``triptych`` in the user's cache folder."""
        self._store = Store(folder, "jinja", _compiler())

    def load_bytecode(self, bucket: Bucket) -> None:
        content = self._store.get(bucket.key)
        if content is not None:
            with contextlib.suppress(Exception):  # a damaged file is not there
                bucket.bytecode_from_string(content)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._store.put(bucket.key, bucket.bytecode_to_string())


def _compiler() -> str:
    """What tells the compilers of templates apart: the files of Jinja's and of ours."""
    hash = hashlib.blake2b(digest_size=8)
    for module in (jinja2.compiler, engine):
        with contextlib.suppress(OSError):
            found = os.stat(module.__file__ or "")
            hash.update(f"{found.st_size} {found.st_mtime_ns} ".encode())
    return hash.hexdigest()
