"""``triptych init``: a commented configuration that says what was found in the document."""

from __future__ import annotations

import dataclasses
import json
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from triptych import targets
from triptych.config import DEFAULT_TARGETS, Config, is_remote
from triptych.model.api import Api
from triptych.pipeline import load
from triptych.report import count
from triptych.tree import full_name

_USUAL_NAMES = ("openapi", "swagger", "api", "spec")
_USUAL_ENDINGS = (".yaml", ".yml", ".json")
_EXAMPLES = 3
_PLAIN = re.compile(r"(?!(?i:true|false|null|yes|no|on|off)$)[A-Za-z_][A-Za-z0-9_./-]*")
_ATTRIBUTE = re.compile(r"^ {8}(\w+): (.+(?:\n {12}.+)*)", re.MULTILINE)


def find_spec(folder: Path) -> str | None:
    """The document in a folder that is called as documents usually are, or None."""
    for name in _USUAL_NAMES:
        for ending in _USUAL_ENDINGS:
            if (path := folder / f"{name}{ending}").is_file():
                return str(path)
    return None


def starter(spec: str, folder: Path, *, allow_remote: bool = False) -> str:
    """The text of a ``triptych.yaml`` that lies in ``folder`` and speaks of the document ``spec``.

    Raises:
        SpecError: The document can't be used.
    """
    api = load(Config(spec=spec, output=folder, allow_remote=allow_remote)).api
    named = spec if is_remote(spec) else _relative(spec, folder)
    return "\n".join(_lines(api, named, allow_remote)) + "\n"


def _relative(spec: str, folder: Path) -> str:
    try:
        return Path(os.path.relpath(spec, folder)).as_posix()
    except ValueError:  # another drive
        return str(Path(spec).absolute())


def _lines(api: Api, spec: str, allow_remote: bool) -> Iterator[str]:
    found = ", ".join(
        (
            count(len(api.operations), "operation"),
            count(len(api.declarations), "type"),
            count(len(api.events), "event"),
        )
    )
    yield f"# How Triptych generates from {_comment(api.title or spec)}: {found}."
    yield "# Lines that are commented out show the default or an example."
    yield ""
    yield "# The OpenAPI document, relative to this file, or a URL."
    yield f"spec: {_scalar(spec)}"
    yield ""
    yield "# Each target gets a folder of its own in here."
    yield "output: output"
    yield ""
    if allow_remote:
        yield "# The document and what it refers to may be fetched from the network."
        yield "allow_remote: true"
    else:
        yield "# Let the document refer to others on the network."
        yield "# allow_remote: false"
    yield ""
    yield "# Treat warnings as errors."
    yield "# strict: false"
    yield ""
    yield "# A folder of your own templates; each takes the place of the built-in one with its path."
    yield "# templates: templates"
    yield ""
    yield "targets:"
    for name in DEFAULT_TARGETS:
        yield f"  {name}:"
        yield from _options(targets.find(name).options)
    yield ""
    yield from _names(api)
    yield ""
    yield "# Operations to leave out; * stands for any text."
    yield "# skip:"
    yield '#   - "* /internal/*"'
    yield ""
    yield from _pages(api)
    yield ""
    yield from _streams(api)


def _options(options: type[Any]) -> Iterator[str]:
    """Every option of a target, commented out, with its default and its description."""
    docs = dict(_ATTRIBUTE.findall(options.__doc__ or ""))
    for option in dataclasses.fields(options):
        if text := docs.get(option.name):
            yield f"    # {' '.join(text.split())}"
        default = _default(option)
        yield f"    # {option.name}: {_scalar(default)}".rstrip()


def _default(option: dataclasses.Field[Any]) -> Any:
    if option.default is not dataclasses.MISSING:
        return option.default
    if option.default_factory is not dataclasses.MISSING:
        return option.default_factory()
    return None


def _names(api: Api) -> Iterator[str]:
    yield "# Names that you would choose otherwise ('triptych inspect' shows all of them)."
    yield "# names:"
    yield "#   methods:"
    for operation in api.operations[:_EXAMPLES]:
        yield f"#     {_scalar(operation.id)}: {_scalar(full_name(operation))}"
    yield "#   types:"
    named = [item for item in api.declarations.values() if item.parent is None]
    for declaration in named[:_EXAMPLES]:
        schema = declaration.id.rsplit("/", 1)[-1]
        yield f"#     {_scalar(schema)}: {_scalar(''.join(declaration.name.words))}"


def _pages(api: Api) -> Iterator[str]:
    paged = [operation for operation in api.operations if operation.pagination]
    yield f"# Pagination was found in {count(len(paged), 'operation')}. Say false where there is none."
    yield "# pagination:"
    for operation in paged[:_EXAMPLES]:
        if page := operation.pagination:
            known = {
                "style": str(page.style),
                "items": ".".join(page.items),
                "parameter": page.parameter,
                "cursor": ".".join(page.cursor) or None,
            }
            yield f"#   {_scalar(operation.id)}: {_flow(known)}"
    if not paged:
        yield '#   "GET /things": {style: cursor, items: data, parameter: after, cursor: next}'


def _streams(api: Api) -> Iterator[str]:
    streamed = [operation for operation in api.operations if operation.streaming]
    yield f"# Streaming was found in {count(len(streamed), 'operation')}. Say false where there is none."
    yield "# streaming:"
    for operation in streamed[:_EXAMPLES]:
        if stream := operation.streaming:
            known = {"flag": stream.flag, "end": stream.end}
            yield f"#   {_scalar(operation.id)}: {_flow(known)}"
    if not streamed:
        yield '#   "POST /ask": {flag: stream, end: "[DONE]"}'


def _flow(values: dict[str, Any]) -> str:
    items: Iterable[str] = (
        f"{key}: {_scalar(value)}" for key, value in values.items() if value is not None
    )
    return "{" + ", ".join(items) + "}"


def _scalar(value: Any) -> str:
    """A value on one line of YAML. JSON is YAML; plain words go without quotes."""
    if value is None:
        return ""
    if isinstance(value, str) and _PLAIN.fullmatch(value):
        return value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        value = dataclasses.asdict(value)
    return json.dumps(value, default=dict)


def _comment(text: str) -> str:
    """Text of the document, on one line and unable to end the comment."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())
