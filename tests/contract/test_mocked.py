"""No method of a generated client makes a request that a validating mock server finds malformed.

The mock is ``@stdy/cli`` from npm, an implementation of OpenAPI that shares nothing with this one. It is installed
into the cache folder on first use (see :mod:`tests.harness.caches`).
"""

from __future__ import annotations

import os
import re
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
from tests.harness.steady import steady


@dataclass(frozen=True, slots=True)
class Excuse:
    """A complaint of the mock that is not the client's fault.

    Attributes:
        operation: The operation it is about; "" for any.
        code: The mock's code (or several, with a bar between), or ``raised``.
        words: A regular expression for how the fault's words begin: the place in the request, or the error.
        reason: Whose fault it is, and why.
        optional: It holds only for calls with all arguments (True), or with required ones alone (False).
    """

    operation: str
    code: str
    words: str
    reason: str
    optional: bool | None = None

    def covers(self, fault: Fault, *, optional: bool) -> bool:
        """Whether this is the excuse for that fault of a call with, or without, optional arguments."""
        return (
            self.optional in (None, optional)
            and self.operation in ("", fault.outcome.call.operation)
            and fault.code in self.code.split("|")
            and re.match(self.words, fault.words) is not None
        )


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a call: what the mock says of it (code, place and sentence) or what was raised."""

    outcome: Outcome
    code: str
    words: str

    def __str__(self) -> str:
        call = self.outcome.call
        return f"{call.operation}: {call}: {self.code} {self.words}"


def faults_of(outcome: Outcome) -> Iterator[Fault]:
    """All that is wrong with a call."""
    for complaint in outcome.refused:
        words = f"{complaint.path}: {complaint.message}"
        yield Fault(outcome, complaint.code, words)
    if outcome.raised:
        yield Fault(outcome, "raised", outcome.raised)
    elif not outcome.requests:
        yield Fault(outcome, "nothing", "was sent")


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
                r"body\.session",
                "The mock takes a part of type application/json for text.",
            ),
            Excuse(
                "GET /chat/completions",
                "E3015",
                r"query\.key",
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
        excuses=(
            Excuse(
                "",
                "E3008|E3016",
                r"body\.(\w+\.)*currency_options\b",
                "Everything in a form is text. The mock knows to read numbers from it, but not in a map.",
            ),
            Excuse(
                "",
                "E3002",
                r"query\.customer_details\.shipping: Missing required property: address",
                "The address in the example has no field, and an object of nothing is nothing in a query.",
            ),
        ),
    ),
    "github.json": Case(
        excuses=(
            Excuse(
                "",
                "E3012|E3007",
                r"body: (No variant matched|Missing required property: id$)",
                "The document wants one of several fields that are all optional; a call with required "
                "arguments alone has none.",
                optional=False,
            ),
            Excuse(
                "",
                "E3012",
                r"query\.has: No variant matched",
                "`has` is a string or an array of strings, and what is sent is a string.",
            ),
            Excuse(
                "",
                "raised",
                r"APIStatusError: 302 Found",
                "The mock redirects without saying where to.",
            ),
            Excuse(
                "GET /repos/{owner}/{repo}/contents/{path}",
                "raised",
                r"DecodeError: .*application/vnd\.github\.object",
                "The mock answers `[object Object]`.",
            ),
        )
    ),
    "discord.json": Case(
        excuses=(
            Excuse(
                "",
                "E3016",
                r"(query\.status|body\.action): ",
                "The document has an enum without values, so no value is allowed.",
            ),
        )
    ),
    "datadog-v1.yaml": Case(),
    "opc-baseline-3.1.yaml": Case(
        excuses=(
            Excuse(
                "GET /tests/",
                "E3002",
                r"query\.an_enum_value_with_only_null",
                "The parameter is required and has no value but null, which a query can't hold.",
            ),
            Excuse(
                "POST /tests/upload",
                "E3008",
                r"body\.some_array",
                "An array is a part per item (OpenAPI 3.1, 4.8.14.4); the mock takes a lone part for the item.",
            ),
            Excuse(
                "GET /parameter-references/{path_param}",
                "raised",
                "APIConnectionError: no answer from the server: Illegal header name",
                "The name of the header parameter holds a space, which HTTP does not allow.",
            ),
        )
    ),
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
        name if name in _IN_EVERY_RUN else pytest.param(name, marks=pytest.mark.whole)
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
        str(fault)
        for outcome in outcomes
        for fault in faults_of(outcome)
        if not any(
            excuse.covers(fault, optional=optional) for excuse in running.case.excuses
        )
    ]
    assert not faults, f"{len(faults)} faults:\n" + "\n".join(faults)
