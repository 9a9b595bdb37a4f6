"""Fixtures for tests that call generated clients."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any, Protocol

import pytest

from tests.harness.generated import Caller, Generated, Generator
from tests.harness.servers import Loopback, Received, Reply, json_reply, serve

_EMPTY = json_reply("{}")


@pytest.fixture(scope="session")
def generate(tmp_path_factory: pytest.TempPathFactory) -> Generator:
    """Generates and imports the client of an inline specification."""
    return Generator(tmp_path_factory.mktemp("generated"))


class Serve(Protocol):
    """Starts a server for the length of a test."""

    def __call__(
        self, answer: Callable[[Received], Reply] | Reply = ...
    ) -> Loopback: ...


@pytest.fixture
def server() -> Iterator[Serve]:
    """Starts loopback servers; without an answer of its own, a server says ``{}``."""
    with ExitStack() as stack:

        def start(
            answer: Callable[[Received], Reply] | Reply = _EMPTY,
        ) -> Loopback:
            respond = (lambda _: answer) if isinstance(answer, Reply) else answer
            return stack.enter_context(serve(respond))

        yield start


class Calling(Protocol):
    """Gives a caller of a generated client in the mode of the test."""

    def __call__(self, generated: Generated, url: str, **options: Any) -> Caller: ...


@pytest.fixture(params=["sync", "async"])
def calling(request: pytest.FixtureRequest) -> Calling:
    """Every test that uses this runs with the sync client and with the async one."""

    def caller(generated: Generated, url: str, **options: Any) -> Caller:
        return Caller(generated, url, request.param == "async", options)

    return caller
