"""What the mock answers is valid against the generated server's own models, with a seed as without."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import triptych
from tests.conftest import REPOSITORY
from triptych.config import Config
from triptych.serving import mock_server
from triptych.serving.memory import MemoryFinder


@pytest.fixture
def _forgotten() -> Iterator[None]:
    """Forget the packages that were imported from memory."""
    before = list(sys.meta_path)
    yield
    for finder in list(sys.meta_path):
        if isinstance(finder, MemoryFinder) and finder not in before:
            finder.remove()


def wrong_answers(config: Config, package: str, seed: int) -> tuple[int, list[str]]:
    """How many answers of JSON were looked at, and those that are not valid."""
    server = mock_server(config, port=0)
    server.socket.close()
    api: Any = import_module(f"{package}.app").API
    mock: Any = import_module(f"{package}._runtime.mock")
    books: Any = import_module(f"{package}._runtime.mock_book")
    handlers = mock.MockHandlers(package, seed=seed)
    book = books.load_book(package)
    seen, wrong = 0, []
    for operation in api.operations:
        entry = book.entry(operation.id)
        assert entry is not None, operation.id
        for status in operation.answers:
            if not isinstance(status, int):
                continue
            shown = entry.of_status(status, "application/json")
            codec = mock._codec(operation, shown, package)
            if codec is None:
                continue
            seen += 1
            value = handlers._value(operation, shown, codec)
            if not mock._is_right(codec, value):
                wrong.append(f"{operation.id} {status}")
    return seen, wrong


@pytest.mark.usefixtures("_forgotten")
@pytest.mark.parametrize("seed", [0, 7])
def test_answers_of_our_own_api_are_right(seed: int) -> None:
    config = triptych.read_config(REPOSITORY / "spec" / "triptych.yaml")
    seen, wrong = wrong_answers(config, "openai_server", seed)
    assert seen > 100
    assert wrong == []


@pytest.mark.corpus
@pytest.mark.whole
@pytest.mark.usefixtures("_forgotten")
@pytest.mark.parametrize("seed", [0, 7])
@pytest.mark.parametrize(
    ("name", "package"),
    [("openai.yaml", "openai_server"), ("stripe.yaml", "stripe_server")],
)
def test_answers_of_real_documents_are_right(
    shared_specs: Path, name: str, package: str, seed: int
) -> None:
    seen, wrong = wrong_answers(Config(spec=str(shared_specs / name)), package, seed)
    assert seen > 100
    assert wrong == []
