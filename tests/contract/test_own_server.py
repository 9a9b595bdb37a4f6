"""Every method of our own client against our own server: what one sends the other takes, and the other way round.

The server is in mock mode and holds its own answers against the specification; the client is strict, so an answer
that isn't quite what the specification says raises.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.contract.mocked import (
    Mocked,
    Outcome,
    call_all,
    call_all_async,
    generate_and_import,
)
from tests.contract.serving import generate_server, mock_of, serving
from triptych.discovery import configure

DOCUMENTS = ["spec", "openai.yaml"]

# The document wants one of two fields that are both optional: a call with what is required has neither.
NOTHING_REQUIRED_IS_TOO_LITTLE = {
    "POST /vector_stores/{vector_store_id}/file_batches": "file_ids",
}


@dataclass(frozen=True, slots=True)
class Pair:
    """A client, and the URL of the server that was generated from the same document."""

    client: Mocked
    url: str


@pytest.fixture(scope="module", params=DOCUMENTS)
def pair(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pair]:
    if request.param == "spec":
        document = REPOSITORY / "spec" / configure(str(REPOSITORY / "spec")).spec
    else:
        shared: Path = request.getfixturevalue("shared_specs")
        document = shared / request.param
    stem = document.stem if request.param != "spec" else "shipped"
    folder = tmp_path_factory.mktemp(f"own_{stem}")
    client = generate_and_import(document, folder, f"own_{stem}_client")
    server = generate_server(document, folder, f"own_{stem}_server")
    with serving(mock_of(server)) as url:
        yield Pair(client, url)


def faults(outcomes: list[Outcome]) -> list[str]:
    """What went wrong with any of the calls, in words."""
    return [
        f"{outcome.call.operation}: {outcome.call}: {outcome.raised or 'sent nothing'}"
        for outcome in outcomes
        if (outcome.raised or not outcome.requests) and not is_too_little(outcome)
    ]


def is_too_little(outcome: Outcome) -> bool:
    """Whether a call is refused for lack of what the document asks for in a way that no signature can."""
    field = NOTHING_REQUIRED_IS_TOO_LITTLE.get(outcome.call.operation)
    return (
        field is not None
        and field not in outcome.call.arguments
        and "400" in outcome.raised
        and field in outcome.raised
    )


@pytest.mark.parametrize("optional", [False, True], ids=["required", "all arguments"])
@pytest.mark.parametrize("call", [call_all, call_all_async], ids=["sync", "async"])
def test_every_method_is_answered(pair: Pair, call, optional: bool):
    calls = pair.client.calls(optional=optional)
    assert {each.operation for each in calls} == {
        operation.id for operation in pair.client.api.operations
    }
    assert faults(call(pair.client, pair.url, calls)) == []
