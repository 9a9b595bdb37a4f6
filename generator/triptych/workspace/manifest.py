"""The record of what was generated into a folder: each file's hash, in a file of the folder itself."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, cast

from msgspec import Struct, field

MANIFEST = ".triptych-manifest.json"
VERSION = 2


class Manifest(Struct, frozen=True):
    """What was generated into a folder.

    Attributes:
        files: The fingerprint of every file that is generated anew on each run.
        once: Files that were written once and are the user's since.
        version: That of its fingerprints.
    """

    files: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    once: frozenset[str] = frozenset()
    version: int = VERSION


def fingerprint(content: bytes, version: int = VERSION) -> str:
    """The hash by which a file is known: its SHA-256, or what a manifest of version 1 has instead.

    Line ends don't count: version control may change them.
    """
    if b"\r" in content:
        content = content.replace(b"\r\n", b"\n")
    if version == 1:
        return hashlib.blake2b(content, digest_size=16).hexdigest()
    return hashlib.sha256(content).hexdigest()


def format_manifest(files: Mapping[str, str], once: Iterable[str] = ()) -> bytes:
    """The manifest's bytes: sorted, a line per file, so that it diffs well."""
    data: dict[str, Any] = {"version": VERSION, "files": dict(sorted(files.items()))}
    if written := sorted(once):
        data["once"] = written
    return (json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode()


def parse_manifest(content: bytes) -> Manifest:
    """Read a manifest.

    Raises:
        ValueError: It isn't one, or is of a version that is not known here. The message is a sentence's end.
    """
    try:
        data: Any = json.loads(content)
    except ValueError as error:
        raise ValueError(f"is not JSON ({error})") from error
    match data:
        case {"version": 1 | 2 as version, "files": dict()}:
            files = cast("dict[str, Any]", data["files"])
            once: Any = cast("dict[str, Any]", data).get("once", [])
        case {"version": int() as version} if version not in (1, VERSION):
            raise ValueError(f"is of version {version}, not {VERSION}")
        case _:
            raise ValueError("is not a manifest")
    if not all(isinstance(value, str) for value in files.values()):
        raise ValueError("is not a manifest")
    if not isinstance(once, list):
        raise ValueError("is not a manifest")
    paths = cast("list[Any]", once)
    if not all(isinstance(path, str) for path in paths):
        raise ValueError("is not a manifest")
    return Manifest(files, frozenset(paths), version)
