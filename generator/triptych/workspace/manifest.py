"""The record of what was generated into a folder: each file's hash, in a file of the folder itself."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, cast

MANIFEST = ".triptych-manifest.json"
_VERSION = 1


def fingerprint(content: bytes) -> str:
    """The hash by which a file is known. Line ends don't count: version control may change them."""
    normal = content.replace(b"\r\n", b"\n")
    return hashlib.blake2b(normal, digest_size=16).hexdigest()


def format_manifest(files: Mapping[str, str]) -> bytes:
    """The manifest's bytes for path -> fingerprint: sorted, a line per file, so that it diffs well."""
    data = {"version": _VERSION, "files": dict(sorted(files.items()))}
    return (json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode()


def parse_manifest(content: bytes) -> dict[str, str]:
    """The path -> fingerprint of a manifest.

    Raises:
        ValueError: It isn't one, or is of a version that is not known here. The message is a sentence's end.
    """
    try:
        data: Any = json.loads(content)
    except ValueError as error:
        raise ValueError(f"is not JSON ({error})") from error
    match data:
        case {"version": 1, "files": dict()}:
            files = cast("dict[str, Any]", data["files"])
        case {"version": int() as version} if version != _VERSION:
            raise ValueError(f"is of version {version}, not {_VERSION}")
        case _:
            raise ValueError("is not a manifest")
    if not all(isinstance(value, str) for value in files.values()):
        raise ValueError("is not a manifest")
    return files
