"""Understanding: a document in, a language-neutral Api out."""

from triptych.model.build import Understanding, build
from triptych.model.lock import Lock, Rename, format_lock, parse_lock
from triptych.model.media import primary
from triptych.model.overrides import Overrides, PaginationOverride, StreamingOverride

__all__ = [
    "Lock",
    "Overrides",
    "PaginationOverride",
    "Rename",
    "StreamingOverride",
    "Understanding",
    "build",
    "format_lock",
    "parse_lock",
    "primary",
]
