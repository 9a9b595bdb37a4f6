"""What paths alone tell: which is a collection, which a thing in it, and what is done to it."""

from __future__ import annotations

import re
from typing import Final

from triptych.model.api import Operation
from triptych.model.words import parse
from triptych.targets.fastapi_server.mock.echoes import item_parameter

_PARAMETER: Final = re.compile(r"\{[^{}]*\}")
_VERBS: Final = {
    "GET": "retrieve",
    "PUT": "update",
    "PATCH": "update",
    "POST": "update",
    "DELETE": "delete",
}


def path_of(operation: Operation) -> str:
    """The path of an operation without its query."""
    return operation.path.partition("?")[0]


def role_of(method: str, path: str) -> tuple[str, str]:
    """What an operation would do to which collection, from its path alone."""
    segments = path.split("/")
    if item_parameter(path) is not None:
        return _VERBS.get(method, ""), "/".join(segments[:-1])
    if len(segments) > 2 and _PARAMETER.fullmatch(segments[-2]):
        below = "/".join(segments[:-2])
        if method == "GET" and segments[-1] in ("content", "download", "raw", "file"):
            return "content", below
        if method == "POST" and _is_verb(segments[-1]):
            return "act", below
    return {"GET": "list", "POST": "create"}.get(method, ""), path


def _is_verb(segment: str) -> bool:
    """Whether the last segment of a path is something done to a thing rather than what belongs to it."""
    words = parse(segment).key
    return bool(words) and not words[-1].endswith("s")


def without_names(path: str) -> str:
    """The path with its parameters as ``{}``."""
    return _PARAMETER.sub("{}", path)


def parameters_of(path: str) -> list[str]:
    """The names of the parameters of a path, in order."""
    return [found[1:-1] for found in _PARAMETER.findall(path)]


def item_of_path(path: str, collection: str) -> str:
    """The parameter that names a thing of a collection."""
    return parameters_of(path)[len(parameters_of(collection))]
