"""Examples of real documents are valid by these documents' own schemas, as a JSON Schema validator reads them."""

from __future__ import annotations

import dataclasses
import random
from pathlib import Path

import pytest
from msgspec.structs import replace

import triptych
from tests.conftest import REPOSITORY
from tests.model.valid_examples import Judge, bodies_of
from triptych.pipeline import Understood

#: Bodies whose schema or whose own examples nothing can be right for.
HOPELESS = {
    # The variants of a ``oneOf`` overlap: what the document shows as its own example fits several.
    "github.json": [
        "/events 200 ",
        "_events 200 ",
        "events/public 200 ",
        "/events/orgs/{org} 200 ",
    ],
    # A ``uuid`` of at most 24 characters; a ``oneOf`` of equals.
    "intercom-2.14.yaml": ["POST /conversations ", "PUT /data_attributes/"],
    # An enum of null, which the object beside it refuses; times given with a space in them.
    "datadog-v2.yaml": [
        "/datasets/{dataset_id}/records",
        "/monitor/notification_rule",
        "/downtime_matches",
    ],
    # The variants of a ``oneOf`` overlap, for the document's own example too.
    "openai.yaml": ["POST /evals "],
    # A ``oneOf`` whose variants differ in optional fields only.
    "ory.json": ["POST /self-service/"],
}

#: How many bodies of a document are looked at by default: enough to meet every kind of schema in it.
SAMPLE = 80


def complaints(understood: Understood, name: str, most: int | None) -> list[str]:
    """What is wrong with the examples of requests and success answers."""
    hopeless = HOPELESS.get(name, ())
    bodies = [
        body
        for body in bodies_of(understood.api)
        if body.success and not any(part in body.label for part in hopeless)
    ]
    if most is not None and len(bodies) > most:
        bodies = random.Random(name).sample(bodies, most)
    judge = Judge(understood)
    assert bodies
    return [complaint for body in bodies if (complaint := judge.complaint(body))]


def test_a_wrong_example_is_found(shared_specs: Path) -> None:
    understood = triptych.load(shared_specs / "redocly-museum.yaml")
    judge = Judge(understood)
    body = next(body for body in bodies_of(understood.api) if body.success)
    wrong = triptych.model.types.Scalar(triptych.model.types.Kind.BOOLEAN)
    docs = replace(body.content.docs, examples=())
    content = replace(body.content, type=wrong, docs=docs)
    assert judge.complaint(dataclasses.replace(body, content=content))


def test_every_example_of_our_own_api_is_valid() -> None:
    config = triptych.read_config(REPOSITORY / "spec" / "triptych.yaml")
    assert complaints(triptych.load(config), "spec", SAMPLE) == []


@pytest.mark.corpus
@pytest.mark.parametrize("name", ["openai.yaml", "stripe.yaml", "xero-accounting.yaml"])
def test_examples_of_real_documents_are_valid(shared_specs: Path, name: str) -> None:
    assert complaints(triptych.load(shared_specs / name), name, SAMPLE) == []


@pytest.mark.whole
@pytest.mark.parametrize(
    "name",
    [
        "adyen-checkout-v71.yaml",
        "clerk-backend.yml",
        "codat-lending-3.1.yaml",
        "datadog-v1.yaml",
        "datadog-v2.yaml",
        "github.json",
        "intercom-2.14.yaml",
        "keycloak-admin.yaml",
        "kubernetes.yaml",
        "openai.yaml",
        "ory.json",
        "paypal-orders-v2.json",
        "resend.yaml",
        "sentry-dereferenced.json",
        "spotify.yml",
        "square.json",
        "stripe.yaml",
        "temporal.yaml",
        "twilio-api_v2010.json",
        "workos.yaml",
        "xero-accounting.yaml",
    ],
)
def test_every_example_of_a_real_document_is_valid(
    shared_specs: Path, name: str
) -> None:
    assert complaints(triptych.load(shared_specs / name), name, None) == []
