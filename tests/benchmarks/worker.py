"""What a call costs in CPU time: one process, all contestants in it, in turns.

Run by :mod:`tests.benchmarks.calls` with the Python of the clients' environment:
``python worker.py {"module": …, "client": …, "url": …, "repeat": …, "batch": …}``; prints JSON
``{what: {contestant: microseconds}}``.  A contestant is named ``bare`` (httpx2 alone), ``ours`` or ``theirs``.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import httpx2

from tests.benchmarks import payloads
from tests.benchmarks.measuring import in_turns

_KEY = "no-secret"
_CHUNKS = 1000
_JSON = {"content-type": "application/json"}
_EVENTS = {"content-type": "text/event-stream"}


class _Pieces(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that comes an event at a time, as from a server that flushes after each."""

    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece


_STREAM = payloads.chunks(_CHUNKS)


def canned(request: httpx2.Request) -> httpx2.Response:
    """The whole API, without a network: what the loopback server answers too."""
    if request.method == "GET":
        return httpx2.Response(200, headers=_JSON, content=payloads.MODEL)
    if b'"stream":' in request.content.replace(b" ", b""):
        return httpx2.Response(200, headers=_EVENTS, stream=_Pieces(_STREAM))
    return httpx2.Response(200, headers=_JSON, content=payloads.COMPLETION)


def micros(call: Callable[[], object], times: int) -> Callable[[], float]:
    """A measurement: microseconds of CPU per call, over so many calls."""

    def measure() -> float:
        started = time.process_time_ns()
        for _ in range(times):
            call()
        return (time.process_time_ns() - started) / 1000 / times

    return measure


def async_micros(
    runner: asyncio.Runner, call: Callable[[], Awaitable[object]], times: int
) -> Callable[[], float]:
    """The same for a coroutine function, all calls in one run of the event loop."""

    async def batch() -> float:
        started = time.process_time_ns()
        for _ in range(times):
            await call()
        return (time.process_time_ns() - started) / 1000 / times

    return lambda: runner.run(batch())


def main(settings: dict[str, Any]) -> dict[str, dict[str, float]]:
    """Measure everything; see the module's docstring."""
    repeat, batch, url = settings["repeat"], settings["batch"], settings["url"]
    results: dict[str, dict[str, float]] = {}
    for place, transport in (
        ("canned", httpx2.MockTransport(canned)),
        ("loopback", None),
    ):
        calls = _sync_calls(settings, url, transport)
        for what, contestants in calls.items():
            times = max(1, batch // 20) if "stream" in what else batch
            results[f"{what}, {place}"] = in_turns(
                {name: micros(call, times) for name, call in contestants.items()},
                repeat,
            )
        with asyncio.Runner() as runner:
            async_calls = runner.run(_async_calls(settings, url, transport))
            for what, contestants in async_calls.items():
                times = max(1, batch // 20) if "stream" in what else batch
                results[f"{what}, {place}"] = in_turns(
                    {n: async_micros(runner, c, times) for n, c in contestants.items()},
                    repeat,
                )
    results["decode a chat completion"] = in_turns(
        {name: micros(call, batch) for name, call in _decoders(settings).items()},
        repeat,
    )
    return results


_Calls = dict[str, dict[str, Callable[[], Any]]]
_HEADERS = {"authorization": f"Bearer {_KEY}"}


def _sync_calls(
    settings: dict[str, Any], url: str, transport: httpx2.BaseTransport | None
) -> _Calls:
    import openai

    bare = httpx2.Client(transport=transport)
    theirs = openai.OpenAI(
        api_key=_KEY,
        base_url=url,
        http_client=httpx2.Client(transport=transport),
    )
    ours = _our_class(settings, "client")(
        api_key=_KEY,
        base_url=url,
        http_client=httpx2.Client(transport=transport),
    )

    def bare_post() -> object:
        body = {"messages": payloads.MESSAGES, "model": "m-large"}
        return bare.post(f"{url}/chat/completions", json=body, headers=_HEADERS)

    def bare_stream() -> None:
        body = {"messages": payloads.MESSAGES, "model": "m-large", "stream": True}
        request = {"json": body, "headers": _HEADERS}
        with bare.stream("POST", f"{url}/chat/completions", **request) as response:
            for _ in response.iter_bytes():
                pass

    def post(client: Any) -> Callable[[], object]:
        return lambda: client.chat.completions.create(
            messages=payloads.MESSAGES, model="m-large"
        )

    def stream(client: Any) -> Callable[[], None]:
        def read() -> None:
            count = 0
            for chunk in client.chat.completions.create(
                messages=payloads.MESSAGES, model="m-large", stream=True
            ):
                count += len(chunk.choices)
            assert count == _CHUNKS, count

        return read

    return {
        "GET": {
            "bare": lambda: bare.get(f"{url}/models/m-large", headers=_HEADERS),
            "ours": lambda: ours.models.retrieve("m-large"),
            "theirs": lambda: theirs.models.retrieve("m-large"),
        },
        "POST": {"bare": bare_post, "ours": post(ours), "theirs": post(theirs)},
        f"stream of {_CHUNKS:,} chunks": {
            "bare": bare_stream,
            "ours": stream(ours),
            "theirs": stream(theirs),
        },
    }


async def _async_calls(
    settings: dict[str, Any], url: str, transport: httpx2.AsyncBaseTransport | None
) -> _Calls:
    import openai

    bare = httpx2.AsyncClient(transport=transport)
    theirs = openai.AsyncOpenAI(
        api_key=_KEY,
        base_url=url,
        http_client=httpx2.AsyncClient(transport=transport),
    )
    ours = _our_class(settings, "async_client")(
        api_key=_KEY,
        base_url=url,
        http_client=httpx2.AsyncClient(transport=transport),
    )

    def bare_post() -> Awaitable[object]:
        body = {"messages": payloads.MESSAGES, "model": "m-large"}
        return bare.post(f"{url}/chat/completions", json=body, headers=_HEADERS)

    async def bare_stream() -> None:
        body = {"messages": payloads.MESSAGES, "model": "m-large", "stream": True}
        request = {"json": body, "headers": _HEADERS}
        path = f"{url}/chat/completions"
        async with bare.stream("POST", path, **request) as response:
            async for _ in response.aiter_bytes():
                pass

    def post(client: Any) -> Callable[[], Awaitable[object]]:
        return lambda: client.chat.completions.create(
            messages=payloads.MESSAGES, model="m-large"
        )

    def stream(client: Any) -> Callable[[], Awaitable[None]]:
        async def read() -> None:
            count = 0
            async for chunk in await client.chat.completions.create(
                messages=payloads.MESSAGES, model="m-large", stream=True
            ):
                count += len(chunk.choices)
            assert count == _CHUNKS, count

        return read

    return {
        "async GET": {
            "bare": lambda: bare.get(f"{url}/models/m-large", headers=_HEADERS),
            "ours": lambda: ours.models.retrieve("m-large"),
            "theirs": lambda: theirs.models.retrieve("m-large"),
        },
        "async POST": {"bare": bare_post, "ours": post(ours), "theirs": post(theirs)},
        f"async stream of {_CHUNKS:,} chunks": {
            "bare": bare_stream,
            "ours": stream(ours),
            "theirs": stream(theirs),
        },
    }


def _our_class(settings: dict[str, Any], key: str) -> Any:
    return getattr(importlib.import_module(settings["module"]), settings[key])


def _decoders(settings: dict[str, Any]) -> dict[str, Callable[[], object]]:
    """Both decode the same bytes by what their own calls use: see each client's response handling."""
    from openai._models import construct_type
    from openai.types.chat import ChatCompletion as TheirCompletion

    return {
        "ours": _our_decoder(settings),
        "theirs": lambda: construct_type(
            type_=TheirCompletion, value=json.loads(payloads.COMPLETION)
        ),
    }


def _our_decoder(settings: dict[str, Any]) -> Callable[[], object]:
    """The decoder that the answer to the first chat call goes through."""
    resources = f"{settings['module']}.resources.chat.completions"
    operation = importlib.import_module(resources)._CREATE
    decoding = importlib.import_module(f"{settings['module']}._runtime.decoding")
    decoder = decoding.decoder_of(operation.result, settings["module"])
    assert decoder.decode(payloads.COMPLETION).choices[0].message.content
    return lambda: decoder.decode(payloads.COMPLETION)


if __name__ == "__main__":
    print(json.dumps(main(json.loads(sys.argv[1]))))
