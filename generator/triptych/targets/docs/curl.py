"""Requests as cURL commands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from triptych.languages.json import pretty
from triptych.languages.shell import Variable, expanding, word
from triptych.model.api import Format
from triptych.model.files import SampleFile
from triptych.targets.docs.requests import (
    FileBody,
    FormBody,
    JsonBody,
    MultipartBody,
    Part,
    Request,
    Secret,
    Text,
    TextBody,
)


def curl(request: Request) -> str:
    """The command that sends the request, an option a line; values from the environment are variables."""
    options = list(_options(request))
    return " \\\n  ".join([f"curl {_expanding(request.url)}", *options])


def _options(request: Request) -> Iterator[str]:
    if any(
        isinstance(piece, str) and set(piece) & set("[]{}") for piece in request.url
    ):
        yield "--globoff"
    usual = "GET" if request.body is None else "POST"
    if request.method == "HEAD":
        yield "--head"
    elif request.method != usual:
        yield f"-X {word(request.method)}"
    if request.answer in (Format.EVENTS, Format.JSON_LINES):
        yield "--no-buffer"
    if request.answer is Format.BINARY:
        yield f"--location --output {word(request.download)}"
    if request.certificate:
        yield "--cert client.pem"
    if request.basic is not None:
        user, password = request.basic
        yield f"-u {_expanding((user, ':', password))}"
    for name, text in request.headers:
        # A name can't hold a colon; one without a value needs a semicolon to be sent at all.
        name = name.replace(":", "")
        yield f"-H {_expanding((f'{name}: ', *text)) if text != ('',) else word(f'{name};')}"
    yield from _body(request)


def _body(request: Request) -> Iterator[str]:
    match request.body:
        case None:
            return
        case JsonBody(value):
            yield _data(pretty(value).replace("\n", "\n  "))
        case TextBody(text):
            yield _data(text)
        case FileBody(file):
            yield f"--data-binary {word(f'@{file.name}')}"
        case FormBody(pairs):
            yield from (f"--data-urlencode {word(f'{n}={t}')}" for n, t in pairs)
            if not pairs:
                yield "-d ''"
        case MultipartBody(parts):
            yield from map(_part, parts)


def _data(text: str) -> str:
    # -d reads a file where its value begins with @, and is shorter where it does not.
    return f"{'--data-raw' if text.startswith('@') else '-d'} {word(text)}"


def _part(part: Part) -> str:
    """``-F name=value``; curl's own syntax in the value (``@``, ``<``, ``;type=``) is kept from being read."""
    kind = f";type={part.media_type}" if part.media_type else ""
    if isinstance(part.value, SampleFile):
        return f"-F {word(f'{part.name}=@{part.value.name}{kind}')}"
    value = part.value
    if not kind and (
        value[:1] in ("@", "<", '"') or ";" in value or value != value.strip()
    ):
        return f"--form-string {word(f'{part.name}={value}')}"
    if kind and (value[:1] in ("@", "<", '"') or re.search(r";|^\s|\s$", value)):
        quoted = value.replace("\\", "\\\\").replace('"', '\\"')
        value = f'"{quoted}"'
    return f"-F {word(f'{part.name}={value}{kind}')}"


def _expanding(text: Text) -> str:
    return expanding(
        Variable(piece.variable) if isinstance(piece, Secret) else piece
        for piece in text
    )
