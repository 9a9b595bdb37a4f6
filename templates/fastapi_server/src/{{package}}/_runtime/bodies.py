"""Bodies of requests: from bytes to what a handler gets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from .body_kinds import KINDS, PLACE, Kind, NothingKind, TextKind, bytes_upload
from .contents import (
    Binary,
    Content,
    Multipart,
    Text,
)
from .media_types import essence, fits
from .mistakes import Mistake, Refusal
from .receiving import Body

if TYPE_CHECKING:
    from .multipart import Spooled
    from .operation import Operation
    from .receiving import Receive
    from .settings import Settings

__all__ = ["BodyReader"]


class BodyReader:
    """Reads the bodies of one operation.

    Args:
        operation: Which.
        package: The generated package.
        settings: The limits.
    """

    __slots__ = ("_contents", "_kinds", "_package", "_required", "_settings")

    def __init__(self, operation: Operation, package: str, settings: Settings) -> None:
        self._contents: Final[Sequence[Content]] = operation.body
        self._required: Final = operation.body_required
        self._package: Final = package
        self._settings: Final = settings
        # By the header as it comes, so that the usual ones are not taken apart again and again.
        self._kinds: dict[str, Kind] = {}

    async def read(
        self, receive: Receive, headers: Mapping[str, str], files: list[Spooled]
    ) -> Any:
        """The body, validated; None if there is none and none is needed.

        Args:
            receive: As ASGI has it.
            headers: By lower-case name.
            files: Temporary files are added here, to be closed when the request ends.

        Raises:
            Refusal: It is missing, too large, of another type, or not valid.
            ClientDisconnected: It does not come.
        """
        if "content-encoding" in headers:
            self._refuse_coding(headers["content-encoding"])
        content_type = headers.get("content-type")
        if content_type is None:
            return await self._untyped(receive, headers)
        kind = self._kinds.get(content_type) or self._kind(content_type, headers)
        settings = self._settings
        limit = settings.max_upload_bytes if kind.large else settings.max_body_bytes
        body = Body(receive, headers, limit)
        if not kind.large:
            content = await body.all()
            if not content and not kind.may_be_empty:
                return self._absent()
            return kind.decode(content)
        if body.length == 0 and not kind.may_be_empty:
            return self._absent()
        return await kind.receive(body, content_type, files)

    async def _untyped(self, receive: Receive, headers: Mapping[str, str]) -> Any:
        """A body that does not say what it is; there may be none."""
        body = Body(receive, headers, self._settings.max_body_bytes)
        content = await body.all()
        if not content:
            return self._absent()
        if len(self._contents) == 1 and not isinstance(self._contents[0], Multipart):
            media_type = self._contents[0].media_type
            kind = self._kinds.get(media_type) or self._kind(media_type, headers)
            if not kind.large:
                return kind.decode(content)
            return bytes_upload(content, media_type)
        raise self._unsupported("has no Content-Type")

    def _absent(self) -> None:
        if self._required:
            raise Refusal(400, mistakes=[Mistake(PLACE, "is missing")])

    def _kind(self, content_type: str, headers: Mapping[str, str]) -> Kind:
        name = essence(content_type)
        for content in sorted(self._contents, key=lambda each: "*" in each.media_type):
            if fits(name, content.media_type):
                break
        else:
            shown = name if name.isprintable() and len(name) < 80 else "what it says"
            if headers.get("content-length") == "0" and not self._required:
                # Some clients name a type even where they send nothing.
                return NothingKind()
            raise self._unsupported(f"is {shown}")
        charset = _charset(content_type)
        if charset not in _UTF8 and not isinstance(content, Binary | Multipart):
            if not (isinstance(content, Text) and _is_charset(charset)):
                raise self._unsupported("is not in UTF-8")
        kind: Kind = KINDS[type(content)](content, self._package, self._settings)
        if isinstance(kind, TextKind):
            kind.charset = charset or "utf-8"
        # Boundaries differ each time; what clients make up must not fill the memory.
        if len(content_type) < 60 and len(self._kinds) < 16:
            self._kinds[content_type] = kind
        return kind

    def _unsupported(self, text: str) -> Refusal:
        offered = ", ".join(content.media_type for content in self._contents)
        mistake = Mistake(PLACE, f"{text}; it should be {offered}")
        return Refusal(415, mistakes=[mistake], headers=[("accept", offered)])

    def _refuse_coding(self, coding: str) -> None:
        if coding.strip().lower() not in ("", "identity"):
            mistake = Mistake(PLACE, "has a content coding that is not understood")
            accept = [("accept-encoding", "identity")]
            raise Refusal(415, mistakes=[mistake], headers=accept)


_UTF8: Final = frozenset({"", "utf-8", "utf8", "us-ascii", "ascii"})


def _charset(content_type: str) -> str:
    for parameter in content_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip('"').lower()
    return ""


def _is_charset(name: str) -> bool:
    import codecs

    try:
        codecs.lookup(name)
        "x".encode(name)
    except (LookupError, ValueError):
        # "hex" and its like are codecs, too, but none of text.
        return False
    return True
