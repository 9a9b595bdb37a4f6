"""Media types: which format a body has, and which of several contents to prefer."""

from __future__ import annotations

from collections.abc import Sequence

from triptych.model.api import Content, Format

_JSON_LINES = frozenset(
    {
        "application/x-ndjson",
        "application/ndjson",
        "application/jsonl",
        "application/x-jsonl",
        "application/jsonlines",
        "application/x-jsonlines",
        "application/json-lines",
        "application/json-seq",
        "application/geo+json-seq",
        "application/stream+json",
        "application/x-json-stream",
        "text/x-ndjson",
        "text/jsonl",
    }
)
_JSON = frozenset(
    {"application/json", "text/json", "text/x-json", "application/x-json"}
)
_TEXT = frozenset(
    {
        "application/xml",
        "application/yaml",
        "application/x-yaml",
        "application/javascript",
        "application/x-javascript",
        "application/ecmascript",
        "application/graphql",
        "application/sql",
        "application/toml",
        "application/x-sh",
        "application/x-pem-file",
        "application/pem-certificate-chain",
        "application/jwt",
        "application/jose",
        "application/rtf",
        "application/x-subrip",
    }
)
_STRUCTURED_BINARY = (
    "cbor",
    "msgpack",
    "protobuf",
    "avro",
    "parquet",
    "thrift",
    "smile",
)
_PREFERENCE = (
    Format.JSON,
    Format.MULTIPART,
    Format.FORM,
    Format.TEXT,
    Format.BINARY,
    Format.JSON_LINES,
    Format.EVENTS,
)


def essence(media_type: str) -> str:
    """The type and subtype without parameters, in lower case (RFC 9110 §8.3.1)."""
    return media_type.partition(";")[0].strip().lower()


def format_of(media_type: str, *, structured: bool, binary: bool) -> Format:
    """What the bytes of a content are.

    ``structured``: its schema is an object or an array; ``binary``: it is raw bytes. The media type
    decides, except where it says nothing (a wildcard, an unknown ``application/*``) or where JSON or
    text is declared and the schema says raw bytes.
    """
    kind = essence(media_type)
    main, _, sub = kind.partition("/")
    if kind == "text/event-stream":
        return Format.EVENTS
    if kind in _JSON_LINES:
        return Format.JSON_LINES
    if main == "multipart":
        return Format.MULTIPART
    if kind == "application/x-www-form-urlencoded":
        return Format.FORM
    if binary:
        return Format.BINARY
    if kind in _JSON or sub.endswith("+json"):
        return Format.JSON
    if main == "text" or kind in _TEXT or sub.endswith(("+xml", "+yaml")):
        return Format.TEXT if sub != "*" or not structured else Format.JSON
    if structured and main in ("*", "application") and sub != "octet-stream":
        return (
            Format.BINARY if any(b in sub for b in _STRUCTURED_BINARY) else Format.JSON
        )
    return Format.BINARY


def primary(contents: Sequence[Content]) -> Content | None:
    """The content to use when nothing is asked for: JSON, else multipart, form, text, binary, a stream.

    Of several with the same format it is ``application/json``, else the first that is no range of
    media types, else the first; None when there is none.
    """

    def rank(content: Content) -> tuple[int, bool, bool]:
        kind = essence(content.media_type)
        format = _PREFERENCE.index(content.format)
        return format, kind != "application/json", "*" in kind

    return min(contents, key=rank, default=None)
