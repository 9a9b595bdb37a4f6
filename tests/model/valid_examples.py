"""Whether the examples that the model gives are valid by the schemas of the document itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from triptych.model.api import Api, Content, Format
from triptych.model.examples import content_example
from triptych.pipeline import Understood

_URI = "urn:document"
_JSON = (Format.JSON, Format.FORM, Format.MULTIPART)


@dataclass(frozen=True, slots=True)
class Body:
    """One content of a request or an answer; ``label`` says which."""

    label: str
    content: Content
    request: bool
    success: bool


def bodies_of(api: Api) -> list[Body]:
    """Every body of every operation, of those that stand in one place only the first."""
    found: dict[tuple[str, bool], Body] = {}
    for body in _bodies(api):
        found.setdefault((body.content.pointer, body.request), body)
    return list(found.values())


def _bodies(api: Api) -> Iterator[Body]:
    for operation in api.operations:
        for content in operation.body.contents if operation.body else ():
            yield Body(f"{operation.id} {content.media_type}", content, True, True)
        for response in operation.responses:
            for content in response.contents:
                label = f"{operation.id} {response.status} {content.media_type}"
                yield Body(label, content, False, response.is_success)


class Judge:
    """Holds examples against a document's schemas, formats included."""

    def __init__(self, understood: Understood) -> None:
        self._document = understood.document
        self._api = understood.api
        self._registries = {
            request: Registry[Any]().with_resource(
                _URI, Resource(self._relaxed(request), DRAFT202012)
            )
            for request in (True, False)
        }

    def complaint(self, body: Body) -> str:
        """What is wrong with the example of a body, or ""."""
        pointer = f"{body.content.pointer}/schema"
        if body.content.format not in _JSON or body.content.type is None:
            return ""
        try:
            self._document.at(pointer)
        except LookupError:
            return ""
        value = content_example(
            body.content, self._api.declarations, request=body.request
        )
        validator = Draft202012Validator(
            {"$ref": _URI + quote(pointer, safe="#/~:@!$&'()*+,;=%")},
            registry=self._registries[body.request],
            format_checker=FormatChecker(),
        )
        error = next(iter(validator.iter_errors(value)), None)
        if error is None:
            return ""
        place = "/".join(map(str, error.absolute_path))
        return f"{body.label}: /{place}: {error.message[:200]}"

    def _relaxed(self, request: bool) -> Any:
        """The document with no field required that does not travel this way (OpenAPI 3.1 §4.8.24.1)."""
        word = "readOnly" if request else "writeOnly"

        def walk(node: Any) -> Any:
            if isinstance(node, list):
                return [walk(each) for each in node]
            if not isinstance(node, dict):
                return node
            found = {key: walk(each) for key, each in node.items()}
            required, properties = node.get("required"), node.get("properties")
            if isinstance(required, list) and isinstance(properties, dict):
                found["required"] = [
                    name
                    for name in required
                    if not self._says(properties.get(name), word)
                ]
            return found

        return walk(self._document.tree)

    def _says(self, schema: Any, word: str) -> bool:
        for _ in range(10):
            if not isinstance(schema, dict):
                return False
            if schema.get(word) is True:
                return True
            if "$ref" not in schema:
                return False
            schema = self._document.at(schema["$ref"])
        return False
