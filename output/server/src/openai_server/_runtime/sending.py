"""Files as answers."""

from __future__ import annotations

from collections.abc import AsyncIterable
from mimetypes import guess_type
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

import anyio

from .streams import Stream

if TYPE_CHECKING:
    from .exchange import Exchange, Headers
    from .files import FileResult
    from .settings import Settings

__all__ = ["disposition", "send_file"]

_PLAIN: Final = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !#$&'()+,-.;=@[]^_`{}~"
)


async def send_file(
    exchange: Exchange,
    file: FileResult,
    *,
    status: int,
    headers: Headers,
    media_type: str | None,
    named: bool,
    settings: Settings,
) -> None:
    """Send a file: bytes at once, a path by its ranges (RFC 9110 §14), an iterable as it comes.

    Args:
        named: The answer says how the client is to save it.

    Raises:
        FileNotFoundError: There is no file at the path.
        Exception: What the iterable raises before its first chunk.
    """
    content = file.content
    filename = file.filename
    if filename is None and named and isinstance(content, Path):
        filename = content.name
    if media_type is None:
        guessed = guess_type(filename or "")[0] if filename else None
        if guessed is None and isinstance(content, Path):
            guessed = guess_type(content.name)[0]
        media_type = guessed or "application/octet-stream"
    headers.append((b"content-type", media_type.encode("latin-1", "replace")))
    if filename is not None:
        value = disposition(file.disposition, filename)
        headers.append((b"content-disposition", value.encode("ascii")))
    if isinstance(content, bytes):
        headers.append((b"content-length", b"%d" % len(content)))
        await exchange.answer(status, headers, content)
    elif isinstance(content, Path):
        await _send_path(exchange, content, status, headers)
    else:
        await _send_chunks(exchange, content, status, headers, settings)


async def _send_path(
    exchange: Exchange, path: Path, status: int, headers: Headers
) -> None:
    from starlette.responses import FileResponse

    if not await anyio.Path(path).is_file():
        raise FileNotFoundError(path)
    response = FileResponse(path, status_code=status)
    own = {name for name, _ in headers}
    kept = [each for each in response.raw_headers if each[0] not in own]
    response.raw_headers = [*headers, *kept]
    await response(exchange.scope, exchange.receive, exchange.send)


async def _send_chunks(
    exchange: Exchange,
    chunks: AsyncIterable[bytes],
    status: int,
    headers: Headers,
    settings: Settings,
) -> None:
    stream = Stream(chunks, bytes, status=status, headers=headers, settings=settings)
    await stream.send(exchange)


def disposition(kind: str, filename: str) -> str:
    """``Content-Disposition`` (RFC 6266): the name as it is where that is possible, and encoded where not."""
    clean = "".join(each for each in filename if each.isprintable()) or "file"
    plain = "".join(each if each in _PLAIN else "_" for each in clean)
    value = f'{kind}; filename="{plain}"'
    if plain != clean:
        value += f"; filename*=UTF-8''{quote(clean, safe='')}"
    return value
