"""The official client against the mock of the document of its API: every answer passes its strict validation."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import openai
import pytest

import triptych
from tests.contract.official import by_hand
from tests.contract.official.routes import calls, methods, routes
from tests.harness.mock_server import mock_server
from triptych.model.api import Api

pytestmark = [pytest.mark.corpus, pytest.mark.slow]

#: The client is newer than the document: it requires a field that the document doesn't have.
NEWER = {"audio.voices.create"}


@pytest.fixture(scope="module")
def document(shared_specs: Path) -> Path:
    return shared_specs / "openai.yaml"


@pytest.fixture(scope="module")
def url(document: Path) -> Iterator[str]:
    with mock_server(document) as mock:
        yield mock.url


@pytest.fixture(scope="module")
def api(document: Path) -> Api:
    return triptych.load(document).api


def options(url: str) -> dict[str, Any]:
    return {
        "api_key": "any",
        "admin_api_key": "any",
        "base_url": url,
        "max_retries": 0,
        "timeout": 60,
        "_strict_response_validation": True,
    }


@pytest.fixture(autouse=True)
def _deprecated_methods_too() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


def described(error: Exception) -> str:
    response = getattr(error, "response", None)
    answer = (
        f" {response.text[:200]}"
        if isinstance(error, openai.APIError) and response
        else ""
    )
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}{answer}"


def failures(
    client: openai.OpenAI, cases: Mapping[str, by_hand.Call]
) -> dict[str, str]:
    """What goes wrong when a client makes calls and reads what comes to its end."""
    found: dict[str, str] = {}
    for name, call in cases.items():
        try:
            read(call(client))
        except Exception as error:  # noqa: BLE001
            found[name] = described(error)
    return found


def read(result: Any) -> None:
    if hasattr(result, "read"):
        result.read()


def test_nearly_every_method_of_the_client_is_called(api: Api) -> None:
    known, unknown = routes(api)
    spoken = {name.split(".")[-1] for name in methods()}
    assert {"create", "list", "retrieve"} <= spoken
    assert len(known) >= 290
    assert not {name for name in unknown if name.startswith(("chat.", "files."))}


@pytest.mark.parametrize("base", ["", "/v1"])
def test_every_method_accepts_every_answer(api: Api, url: str, base: str) -> None:
    optional = base == ""
    found: dict[str, str] = {}
    with openai.OpenAI(**options(url + base)) as client:
        for call in calls(api, optional=optional):
            try:
                read(call.method_of(client)(**call.arguments))
            except Exception as error:  # noqa: BLE001
                found[call.name] = f"{described(error)} {sorted(call.arguments)}"
    assert found.keys() <= NEWER, found


def test_every_method_of_the_asynchronous_client_accepts_every_answer(
    api: Api, url: str
) -> None:
    async def call_all() -> dict[str, str]:
        found: dict[str, str] = {}
        async with openai.AsyncOpenAI(**options(f"{url}/v1")) as client:
            for call in calls(api, optional=False):
                try:
                    result = call.method_of(client)(**call.arguments)
                    if hasattr(result, "__await__"):
                        result = await result
                    if hasattr(result, "aread"):
                        await result.aread()
                except Exception as error:  # noqa: BLE001
                    found[call.name] = described(error)
        return found

    found = asyncio.run(call_all())
    assert found.keys() <= NEWER, found


@pytest.mark.parametrize("name", by_hand.STREAMS)
def test_streams_are_read_to_their_end(url: str, name: str) -> None:
    with openai.OpenAI(**options(url)) as client:
        assert len(list(by_hand.STREAMS[name](client))) >= 2


def test_asynchronous_streams_are_read_to_their_end(url: str) -> None:
    async def read_all() -> dict[str, int]:
        async with openai.AsyncOpenAI(**options(url)) as client:
            return {
                name: len([event async for event in await call(client)])
                for name, call in by_hand.STREAMS.items()
            }

    assert min(asyncio.run(read_all()).values()) >= 2


@pytest.mark.parametrize("name", by_hand.GATHERED)
def test_the_client_puts_streams_together(url: str, name: str) -> None:
    client = openai.OpenAI(**options(url))
    with client, by_hand.GATHERED[name](client) as stream:
        assert len(list(stream)) >= 2
        finals = ("get_final_completion", "get_final_response", "get_final_run")
        found = [getattr(stream, each)() for each in finals if hasattr(stream, each)]
        assert all(final is not None for final in found)


def test_streams_begin_and_end_as_they_should(url: str) -> None:
    with openai.OpenAI(**options(url)) as client:
        kinds = [event.type for event in by_hand.STREAMS["responses"](client)]
        assert (kinds[0], kinds[-1]) == ("response.created", "response.completed")
        runs = [event.event for event in by_hand.STREAMS["beta.threads.runs"](client)]
        assert (runs[0], runs[-1]) == ("thread.run.created", "thread.run.completed")
        chunks = list(by_hand.STREAMS["chat.completions"](client))
        assert chunks[-1].choices[0].finish_reason == "stop"


def test_uploads_downloads_and_waiting(url: str) -> None:
    with openai.OpenAI(**options(url)) as client:
        assert failures(client, by_hand.CALLS) == {}


def test_pages_come_to_an_end(url: str) -> None:
    with openai.OpenAI(**options(url)) as client:
        for call in by_hand.PAGES.values():
            things = []
            for thing in call(client):
                things.append(thing)
                assert len(things) < 100
            assert things


def test_the_answer_repeats_what_was_asked_for(url: str) -> None:
    with openai.OpenAI(**options(url)) as client:
        assert client.models.retrieve("my-model").id == "my-model"
        assert client.files.retrieve("file-7").id == "file-7"
        completion = client.chat.completions.create(
            model="my-model", messages=[{"role": "user", "content": "Hello"}]
        )
        assert completion.model == "my-model"


def test_a_call_without_a_key_is_refused(url: str) -> None:
    client = openai.OpenAI(**options(url))
    nothing: Any = {"Authorization": openai.omit}
    with client, pytest.raises(openai.AuthenticationError):
        client.models.list(extra_headers=nothing)
