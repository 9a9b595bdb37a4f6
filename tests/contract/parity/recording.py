"""What a client sends when it is called, in comparable parts."""

from __future__ import annotations

import asyncio
import json
import re
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from types import ModuleType
from typing import Any
from urllib.parse import unquote

from tests.harness.servers import Loopback, Received, Reply, json_reply

from .call import Call

HEADERS = (
    "accept",
    "authorization",
    "idempotency-key",
    "openai-beta",
    "openai-organization",
    "openai-project",
)
_OPTIONS: dict[str, Any] = {
    "api_key": "sk-project",
    "admin_api_key": "sk-admin",
    "max_retries": 0,
}

Parts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The requests of one call, and what it raised, in words."""

    requests: tuple[Parts, ...]
    raised: str = ""


def answer(request: Received) -> Reply:
    """An answer that every call can make something of: a first page of two, or a stream without events."""
    fields = f"{request.query}&{request.body.decode('latin-1')}".replace(" ", "")
    if re.search(r'(stream"?[=:]|name="stream"\s+)true', fields):
        return Reply(200, b"", {"content-type": "text/event-stream"})
    last = "after=" in fields or "/usage/" in request.path or "/costs" in request.path
    page: dict[str, Any] = {"object": "list", "id": "x_1", "data": [{"id": "x_1"}]}
    return json_reply(json.dumps({**page, "last_id": "x_1", "has_more": not last}))


def record(client: Any, server: Loopback, calls: Iterable[Call]) -> dict[str, Outcome]:
    """Make the calls one after the other; call id -> what came of it."""
    outcomes: dict[str, Outcome] = {}
    for call in calls:
        server.received.clear()
        raised = ""
        try:
            _consume(call(client))
        except Exception as error:  # noqa: BLE001
            raised = f"{type(error).__name__}: {error}"
        outcomes[call.id] = _outcome(server, raised)
    return outcomes


async def record_async(
    client: Any, server: Loopback, calls: Iterable[Call]
) -> dict[str, Outcome]:
    """The same with an asynchronous client."""
    outcomes: dict[str, Outcome] = {}
    for call in calls:
        server.received.clear()
        raised = ""
        try:
            await _consume_async(await call(client))
        except Exception as error:  # noqa: BLE001
            raised = f"{type(error).__name__}: {error}"
        outcomes[call.id] = _outcome(server, raised)
    return outcomes


def record_both(
    module: ModuleType, server: Loopback, calls: Iterable[Call], **options: Any
) -> dict[str, dict[str, Outcome]]:
    """``{"sync": …, "async": …}``: what a module's ``OpenAI`` and ``AsyncOpenAI`` send, made with these options."""
    every = {**_OPTIONS, "base_url": f"{server.url}/v1", **options}
    calls = list(calls)

    async def asynchronously() -> dict[str, Outcome]:
        async with module.AsyncOpenAI(**every) as client:
            return await record_async(client, server, calls)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        with module.OpenAI(**every) as client:
            return {
                "sync": record(client, server, calls),
                "async": asyncio.run(asynchronously()),
            }


def _consume(result: Any) -> None:
    """Read a stream to its end and a list to its last page."""
    if hasattr(result, "iter_pages"):
        for _ in result.iter_pages():
            pass
    elif hasattr(result, "__next__"):
        for _ in result:
            pass


async def _consume_async(result: Any) -> None:
    if hasattr(result, "iter_pages"):
        async for _ in result.iter_pages():
            pass
    elif hasattr(result, "__anext__"):
        async for _ in result:
            pass


def _outcome(server: Loopback, raised: str) -> Outcome:
    return Outcome(tuple(_parts(each) for each in server.received), raised)


def _parts(request: Received) -> Parts:
    content_type = request.header("content-type") or ""
    return {
        "method": request.method,
        "path": [unquote(segment) for segment in request.path.split("/")],
        "query": sorted(request.query_pairs),
        "content-type": content_type.partition(";")[0] if request.body else None,
        "body": _body(content_type, request.body),
        **{name: request.header(name) for name in HEADERS},
    }


def _body(content_type: str, body: bytes) -> Any:
    if not body:
        return None
    if content_type.startswith("multipart/"):
        head = f"Content-Type: {content_type}\r\n\r\n".encode()
        fields = BytesParser(policy=HTTP).parsebytes(head + body).iter_parts()
        # Parts of one name keep their order, which means something.
        return sorted((_part(each) for each in fields), key=lambda part: part["name"])
    return json.loads(body)


def _part(field: Message) -> dict[str, Any]:
    return {
        "name": str(field.get_param("name", header="content-disposition")),
        "filename": field.get_filename(),
        "content-type": field.get("content-type"),
        "content": field.get_payload(decode=True),
    }
