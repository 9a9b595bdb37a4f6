"""Requests as JavaScript modules that call ``fetch``; they run in Node 20 and later."""

from __future__ import annotations

from collections.abc import Iterator

from triptych.languages import javascript as js
from triptych.model.api import Format
from triptych.model.files import SampleFile
from triptych.targets.docs.requests import (
    FileBody,
    FormBody,
    JsonBody,
    MultipartBody,
    Request,
    Secret,
    Text,
    TextBody,
)

_ANSWERS = {
    Format.JSON: "console.log(await response.json());",
    Format.TEXT: "console.log(await response.text());",
    None: "console.log(response.status);",
}
_STREAM = """\
const text = response.body.pipeThrough(new TextDecoderStream());
for await (const piece of text) {
  process.stdout.write(piece);
}"""


def fetch(request: Request) -> str:
    """The module that sends the request and prints the answer, or writes it to a file."""
    blocks = ["\n".join(_imports(request))]
    if isinstance(request.body, MultipartBody):
        blocks.append("\n".join(_form(request.body)))
    blocks += [_call(request), _answer(request)]
    return "\n\n".join(block for block in blocks if block)


def _imports(request: Request) -> Iterator[str]:
    if any(_files(request)):
        yield 'import { openAsBlob } from "node:fs";'
    if request.answer is Format.BINARY:
        yield 'import { writeFile } from "node:fs/promises";'


def _files(request: Request) -> Iterator[SampleFile]:
    match request.body:
        case FileBody(file):
            yield file
        case MultipartBody(parts):
            yield from (p.value for p in parts if isinstance(p.value, SampleFile))
        case _:
            return


def _form(body: MultipartBody) -> Iterator[str]:
    yield "const form = new FormData();"
    for part in body.parts:
        name = js.string(part.name)
        options = (
            f", {{ type: {js.string(part.media_type)} }}" if part.media_type else ""
        )
        if isinstance(part.value, SampleFile):
            file = js.string(part.value.name)
            yield f"form.append({name}, await openAsBlob({file}{options}), {file});"
        elif options:
            value = js.string(part.value)
            yield f"form.append({name}, new Blob([{value}]{options}));"
        else:
            yield f"form.append({name}, {js.string(part.value)});"


def _call(request: Request) -> str:
    options = list(_options(request))
    head = f"const response = await fetch({_text(request.url)}"
    if not options:
        return f"{head});"
    return "\n".join([f"{head}, {{", *options, "});"])


def _options(request: Request) -> Iterator[str]:
    if request.method != "GET":
        yield f"  method: {js.string(request.method)},"
    headers = [(name, _text(text)) for name, text in request.headers]
    if request.basic is not None:
        user, password = map(_variable, request.basic)
        headers.insert(
            0, ("Authorization", f"`Basic ${{btoa(`${{{user}}}:${{{password}}}`)}}`")
        )
    if headers:
        yield "  headers: {"
        yield from (f"    {js.key(name)}: {text}," for name, text in headers)
        yield "  },"
    match request.body:
        case None:
            return
        case JsonBody(value):
            before = "  body: JSON.stringify("
            code = js.value(value, 1, before=len(before) + 2)
            yield f"{before}{code}),"
        case TextBody(text):
            yield f"  body: {js.text(text)},"
        case FileBody(file):
            yield f"  body: await openAsBlob({js.string(file.name)}),"
        case FormBody(pairs):
            yield f"  body: new URLSearchParams({_pairs(pairs)}),"
        case MultipartBody():
            yield "  body: form,"


def _pairs(pairs: tuple[tuple[str, str], ...]) -> str:
    names = [name for name, _ in pairs]
    if len(set(names)) == len(names):
        return js.value(dict(pairs), 1, before=30)
    return js.value([list(pair) for pair in pairs], 1, before=30)


def _answer(request: Request) -> str:
    if request.answer in (Format.EVENTS, Format.JSON_LINES):
        return _STREAM
    if request.answer is Format.BINARY:
        content = "Buffer.from(await response.arrayBuffer())"
        return f"await writeFile({js.string(request.download)}, {content});"
    return _ANSWERS[request.answer]


def _text(text: Text) -> str:
    """A string literal, or a template where values come from the environment."""
    if len(text) == 1 and isinstance(text[0], Secret):
        return _variable(text[0])
    if not any(isinstance(piece, Secret) for piece in text):
        return js.string("".join(str(piece) for piece in text))
    inside = "".join(
        f"${{{_variable(piece)}}}" if isinstance(piece, Secret) else js.template(piece)
        for piece in text
    )
    return f"`{inside}`"


def _variable(secret: Secret) -> str:
    name = secret.variable
    return (
        f"process.env.{name}" if js.is_name(name) else f"process.env[{js.string(name)}]"
    )
