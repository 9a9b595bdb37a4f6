"""What templates were compiled to, kept between runs."""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

import jinja2.compiler
from jinja2.bccache import Bucket, BytecodeCache

from triptych.render.cache import Store


class CompiledTemplates(BytecodeCache):
    """What Jinja compiled each template to, as Python keeps its own modules.

    Jinja asks for a template by its path, and takes nothing that was made of another text or for another
    Python. The folder's name stands for the compiler.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """``folder``: None means ``triptych`` in the user's cache folder."""
        compiler = _compiler()
        self._store = Store(folder, "jinja", compiler) if compiler else None

    def load_bytecode(self, bucket: Bucket) -> None:
        content = self._store.get(bucket.key) if self._store else None
        if content is not None:
            with contextlib.suppress(Exception):  # a damaged file is not there
                bucket.bytecode_from_string(content)

    def dump_bytecode(self, bucket: Bucket) -> None:
        if self._store:
            self._store.put(bucket.key, bucket.bytecode_to_string())


def _compiler() -> str:
    """What tells the compilers of templates apart: Jinja's own module, and ours with the settings.

    "" where they are no files, and so can't be told apart.
    """
    here = Path(__file__)
    hash = hashlib.blake2b(digest_size=8)
    try:
        for file in (
            Path(jinja2.compiler.__file__),
            here.with_name("engine.py"),
            here.with_name("environment.py"),
        ):
            found = file.stat()
            hash.update(f"{found.st_size} {found.st_mtime_ns} ".encode())
    except OSError:
        return ""
    return hash.hexdigest()
