"""schemathesis against the mock: all of its checks, in all of its phases.

No run is cut off by the clock: what is examined, and so the verdict, is the same on every machine.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.harness.mock_server import mock_server

pytestmark = [pytest.mark.slow]

EDGES = "coverage"
REST = "examples,fuzzing"
CHAINED = "stateful"


@dataclass(frozen=True, slots=True)
class Excuse:
    """A check that can't be held against an operation, and why."""

    operation: str
    check: str
    reason: str


ALLOWED = "Allow names what the path allows beside it as well, whose parameter has this value: it is answered, too."
EMPTY_URI = "It takes empty text for a URI (type [string, null], format uri)."

OUR_OWN = [
    *(
        Excuse(operation, "allow_header_conformance", ALLOWED)
        for operation in (
            "POST /organization/certificates/activate",
            "POST /organization/certificates/deactivate",
            "POST /responses/compact",
            "POST /responses/input_tokens",
            "POST /threads/runs",
        )
    ),
    *(
        Excuse(operation, "positive_data_acceptance", EMPTY_URI)
        for operation in (
            "POST /evals/{eval_id}/runs",
            "POST /responses",
            "POST /responses/compact",
            "POST /responses/input_tokens",
        )
    ),
    Excuse(
        "POST /images/edits",
        "positive_data_acceptance",
        "It takes an empty list for a value: in a form that is no part at all, and the image is required.",
    ),
    Excuse(
        "POST /audio/transcriptions",
        "negative_data_rejection",
        "It takes one part for something else than a list, which in a form it is: a list of one.",
    ),
]
PAYPAL = [
    Excuse(
        "POST /v2/checkout/orders/{id}/confirm-payment-source",
        "positive_data_acceptance",
        "It takes null for a body whose schema has properties, and says no type.",
    ),
]


def configuration(excuses: Sequence[Excuse]) -> str:
    """The text of ``schemathesis.toml``: all checks, and each operation without those it is excused from.

    (Options of its command line would go before what is said of an operation.)
    """
    checks: dict[str, list[str]] = {}
    for excuse in excuses:
        checks.setdefault(excuse.operation, []).append(excuse.check)
    return "[checks]\nenabled = true\n" + "\n".join(
        f"[[operations]]\ninclude-name = {json.dumps(operation)}\n"
        + "".join(f"checks.{name}.enabled = false\n" for name in names)
        for operation, names in checks.items()
    )


def examine(
    spec: Path,
    folder: Path,
    *options: str,
    excuses: Sequence[Excuse] = (),
    most: int = 5,
    heavy: str | None = None,
) -> None:
    """Fail if schemathesis finds anything wrong with the mock of a document, or examines nothing.

    Requests by themselves are made to a mock as it is, chains of requests to one that remembers.

    Args:
        spec: The document.
        folder: A folder to run in.
        options: More options of ``schemathesis run``.
        excuses: What is not looked at.
        most: How many random requests there are of each kind, for each operation.
        heavy: A regular expression for the paths where the edges of the schemas are not visited.
    """
    (folder / "schemathesis.toml").write_text(configuration(excuses))
    options = ("--max-examples", str(most), *options)
    phases = f"{EDGES},{REST}" if heavy is None else REST
    _run(spec, folder, "--phases", phases, *options)
    if heavy is not None:
        light = ("--exclude-path-regex", heavy)
        _run(spec, folder, "--phases", EDGES, *light, *options)
    _run(spec, folder, "--phases", CHAINED, *options, stateful=True)


def _run(spec: Path, folder: Path, *options: str, stateful: bool = False) -> None:
    with mock_server(
        spec, "--key", "key", *(("--stateful",) if stateful else ())
    ) as mock:
        command = [
            *(sys.executable, "-m", "schemathesis.cli", "run"),
            *(f"{mock.url}/openapi.json", "--url", mock.url),
            *("--header", "Authorization: Bearer key"),
            *("--generation-deterministic", "--suppress-health-check", "all"),
            *("--no-color", "--warnings", "off", *options),
        ]
        result = subprocess.run(
            command,
            cwd=folder,
            env={
                **os.environ,
                "SCHEMATHESIS_HOOKS": "tests.contract.event_data",
                "PYTHONPATH": str(REPOSITORY),
            },
            capture_output=True,
            text=True,
            timeout=3600,
            check=False,
        )
    assert result.returncode == 0, result.stdout[-6000:] + result.stderr[-2000:]
    assert "No issues found" in result.stdout


def test_an_excuse_is_for_one_check_of_one_operation() -> None:
    text = configuration(OUR_OWN)
    assert text.count("[[operations]]") == len({e.operation for e in OUR_OWN})
    assert text.count("enabled = false") == len(OUR_OWN)


def test_a_cross_section_of_the_mock_of_our_own_api(tmp_path: Path) -> None:
    # Pages, uploads in forms, downloads, streams, unions, what is done to things, and things within things.
    paths = (
        "^/(models|files|uploads|images|threads/runs|vector_stores/.vector_store_id.$"
        "|organization/(costs|certificates|projects/.project_id./api_keys))"
    )
    options = ("--include-path-regex", paths)
    examine(REPOSITORY / "spec", tmp_path, *options, excuses=OUR_OWN)


@pytest.mark.corpus
def test_the_mock_of_a_real_document(shared_specs: Path, tmp_path: Path) -> None:
    # These bodies have some four thousand edges each.
    heavy = "/orders(/{id}/(confirm-payment-source|authorize|capture))?$"
    paypal = shared_specs / "paypal-orders-v2.json"
    examine(paypal, tmp_path, excuses=PAYPAL, most=3, heavy=heavy)


@pytest.mark.whole
@pytest.mark.corpus
def test_the_whole_mock_of_a_real_document(shared_specs: Path, tmp_path: Path) -> None:
    examine(shared_specs / "paypal-orders-v2.json", tmp_path, excuses=PAYPAL, most=20)


@pytest.mark.whole
@pytest.mark.corpus
def test_the_mock_of_another_real_document(shared_specs: Path, tmp_path: Path) -> None:
    examine(shared_specs / "cyclonedx-tea.yaml", tmp_path, most=20)


@pytest.mark.whole
def test_the_whole_mock_of_our_own_api(tmp_path: Path) -> None:
    examine(REPOSITORY / "spec", tmp_path, excuses=OUR_OWN, most=10)
