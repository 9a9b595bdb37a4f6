"""Every example in spec/ is valid against the schema it stands beside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.spec.multifile import Description, Node

SPEC = Path(__file__).resolve().parents[2] / "spec"
DESCRIPTION = Description(SPEC / "openapi.yaml")


def _registry() -> Registry[Any]:
    """Every file of the description under its own URI, for references between them."""
    resources = (
        (file.as_uri(), Resource(DESCRIPTION.file(file).data, DRAFT202012))
        for file in sorted(SPEC.glob("**/*.yaml"))
    )
    return Registry().with_resources(resources).crawl()


REGISTRY = _registry()


def complaints(schema: Node, value: Any) -> list[str]:
    """What a JSON Schema 2020-12 validator says against the value."""
    anchored = {"$id": schema.file.as_uri(), "allOf": [{}, schema.data]}
    validator = Draft202012Validator(anchored, registry=REGISTRY)
    return [
        f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"
        for error in validator.iter_errors(value)
    ]


def _examples(label: str, node: Node) -> Iterator[tuple[str, Node, Any]]:
    """(where, schema, value) for the examples of one media type, parameter or header."""
    if "schema" not in node:
        return
    if "example" in node:
        yield f"{label} example", node["schema"], node.data["example"]
    if "examples" in node:
        for name, example in DESCRIPTION.items(node["examples"]):
            yield f"{label} {name}", node["schema"], example.data["value"]


def _bodies(label: str, node: Node) -> Iterator[tuple[str, Node]]:
    if "content" in node:
        for media_type, media in DESCRIPTION.items(node["content"]):
            yield f"{label} {media_type}", media


def media_types() -> Iterator[tuple[str, Node]]:
    """Every media type of every request and response, webhooks and shared errors included."""
    operations = [
        (f"{method} {path}", operation)
        for method, path, operation, _ in DESCRIPTION.operations()
    ]
    if "webhooks" in DESCRIPTION.root:
        for name, item in DESCRIPTION.items(DESCRIPTION.root["webhooks"]):
            operations.append((f"webhook {name}", item["post"]))
    for label, operation in operations:
        if "requestBody" in operation:
            body = DESCRIPTION.resolve(operation["requestBody"])
            yield from _bodies(f"{label} request", body)
        for status, response in DESCRIPTION.items(operation["responses"]):
            yield from _bodies(f"{label} {status}", response)


def described_values() -> Iterator[tuple[str, Node]]:
    """Every parameter and response header."""
    for method, path, operation, item in DESCRIPTION.operations():
        for holder in (item, operation):
            if "parameters" in holder:
                for parameter in DESCRIPTION.entries(holder["parameters"]):
                    yield f"{method} {path} {parameter.data['name']}", parameter
        for response in DESCRIPTION.items(operation["responses"]):
            if "headers" in response[1]:
                for name, header in DESCRIPTION.items(response[1]["headers"]):
                    yield f"{method} {path} {name}", header


MEDIA = dict(media_types())


@pytest.mark.parametrize("label", MEDIA)
def test_every_media_type_has_examples_and_they_are_valid(label: str) -> None:
    examples = list(_examples(label, MEDIA[label]))
    assert examples, "no example"
    for where, schema, value in examples:
        assert complaints(schema, value) == [], where


def test_every_parameter_and_header_example_is_valid() -> None:
    seen = {node.identity: (label, node) for label, node in described_values()}
    wrong = {
        where: found
        for label, node in seen.values()
        for where, schema, value in _examples(label, node)
        if (found := complaints(schema, value))
    }
    assert wrong == {}


def test_every_schema_is_json_schema() -> None:
    for file in sorted((SPEC / "schemas").glob("*.yaml")):
        for name, schema in DESCRIPTION.file(file).data.items():
            Draft202012Validator.check_schema(schema)
            assert schema.get("description"), f"{file.name}#/{name} says nothing"


def test_every_example_is_used() -> None:
    used: set[int] = set()
    for media in MEDIA.values():
        if "examples" in media:
            used |= {node.identity for _, node in DESCRIPTION.items(media["examples"])}
    unused = [
        f"{file.name}#/{name}"
        for file in sorted((SPEC / "examples").glob("*.yaml"))
        for name, node in DESCRIPTION.items(DESCRIPTION.file(file))
        if node.identity not in used
    ]
    assert unused == []
