"""No method of a generated client makes a request that a validating mock server finds malformed.

The mock is ``@stdy/cli`` from npm, an implementation of OpenAPI that shares nothing with this one. It is installed
into the cache folder on first use (see :mod:`tests.harness.caches`).
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.contract.mocked import (
    Mocked,
    Outcome,
    call_all,
    call_all_async,
    generate_and_import,
)
from tests.harness.steady import Complaint, steady


@dataclass(frozen=True, slots=True)
class Excuse:
    """A complaint of the mock that is not the client's fault.

    Attributes:
        operation: The operation it is about.
        code: The mock's code.
        path: Where in the request, or how that begins.
        reason: Whose fault it is, and why.
    """

    operation: str
    code: str
    path: str
    reason: str

    def covers(self, outcome: Outcome, complaint: Complaint) -> bool:
        """Whether this is the excuse for that complaint."""
        return (
            outcome.call.operation == self.operation
            and complaint.code == self.code
            and complaint.path.startswith(self.path)
        )


@dataclass(frozen=True, slots=True)
class Case:
    """A document that the mock can load.

    Attributes:
        options: The mock's options, where the document leaves open what the API is known to do.
        excuses: What is held against the mock or the document, and not against the client.
    """

    options: tuple[str, ...] = ()
    excuses: tuple[Excuse, ...] = ()


CASES: dict[str, Case] = {
    "openai.yaml": Case(
        excuses=(
            Excuse(
                "POST /vector_stores/{vector_store_id}/file_batches",
                "E3012",
                "body",
                "The document wants one of two fields that are both optional; a call with required "
                "arguments alone has neither.",
            ),
            Excuse(
                "POST /realtime/calls",
                "E3008",
                "body.session",
                "The mock takes a part of type application/json for text.",
            ),
            Excuse(
                "GET /chat/completions",
                "E3015",
                "query.key",
                "`metadata` is a free map in form style, exploded: its keys are the parameters' names "
                "(RFC 6570), which the mock does not know.",
            ),
        )
    ),
    # Nested forms: ``style: deepObject`` says brackets, and the mock has to be told that they nest, and
    # that arrays in the query have them too, of which OpenAPI says nothing.
    "stripe.yaml": Case(
        options=(
            "--validator-query-array-format=brackets",
            "--validator-form-object-format=brackets",
            "--validator-form-array-format=brackets",
        ),
    ),
    "github.json": Case(),
    "discord.json": Case(),
    "datadog-v1.yaml": Case(),
    "opc-baseline-3.1.yaml": Case(),
    "ogen-sample.json": Case(),
    "redocly-query-styles.yaml": Case(),
}
_IN_EVERY_RUN = ("openai.yaml", "opc-baseline-3.1.yaml", "redocly-query-styles.yaml")


@dataclass(frozen=True, slots=True)
class Running:
    """A client and the mock of the document it was generated from."""

    case: Case
    mocked: Mocked
    url: str


@pytest.fixture(
    scope="module",
    params=[
        name if name in _IN_EVERY_RUN else pytest.param(name, marks=pytest.mark.corpus)
        for name in CASES
    ],
)
def running(
    request: pytest.FixtureRequest,
    shared_specs: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Running]:
    if shutil.which("npm") is None and os.environ.get("CI") != "true":
        pytest.skip("needs npm to install the mock server")
    name: str = request.param
    folder = tmp_path_factory.mktemp("mocked")
    package = "mocked_" + "".join(c if c.isalnum() else "_" for c in name)
    mocked = generate_and_import(shared_specs / name, folder, package)
    with steady(shared_specs / name, CASES[name].options) as url:
        yield Running(CASES[name], mocked, url)


@pytest.mark.slow
@pytest.mark.parametrize("make", [call_all, call_all_async], ids=["sync", "async"])
@pytest.mark.parametrize("optional", [False, True], ids=["required", "all"])
def test_no_request_is_malformed(
    running: Running, make: Callable[..., list[Outcome]], optional: bool
):
    calls = running.mocked.calls(optional=optional)
    assert {call.operation for call in calls} == {
        operation.id for operation in running.mocked.api.operations
    }
    outcomes = make(running.mocked, running.url, calls)
    faults = [
        f"{outcome.call.operation}: {outcome.call}: {complaint}"
        for outcome in outcomes
        for complaint in outcome.refused
        if not any(e.covers(outcome, complaint) for e in running.case.excuses)
    ]
    faults += [
        f"{outcome.call.operation}: {outcome.call}: raised {outcome.raised}"
        for outcome in outcomes
        if outcome.raised
    ]
    faults += [
        f"{outcome.call.operation}: {outcome.call}: no request was sent"
        for outcome in outcomes
        if not outcome.requests and not outcome.raised
    ]
    assert not faults, f"{len(faults)} faults:\n" + "\n".join(faults)
