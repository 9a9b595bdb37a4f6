"""A call as it goes over the wire, in no particular language: what samples in shell and JavaScript say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct, field

from triptych.languages.python.surface import Credential, Method, Shape, Surface
from triptych.languages.python.surface.results import successes
from triptych.model.api import (
    Api,
    Content,
    Format,
    Location,
    Operation,
    Parameter,
    SecurityScheme,
)
from triptych.model.call_examples import CallExample
from triptych.model.examples import parameter_example
from triptych.model.files import (
    Sampled,
    SampleFile,
    file_name,
    holds_sample_file,
    sampled,
    with_files,
)
from triptych.model.types import Alias, Declaration, Json, Literal, Model, Ref, Type
from triptych.targets.docs import wire

_FORMATS = {
    Shape.NONE: None,
    Shape.VALUE: Format.JSON,
    Shape.PAGE: Format.JSON,
    Shape.TEXT: Format.TEXT,
    Shape.BINARY: Format.BINARY,
    Shape.STREAM: Format.EVENTS,
}
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class Secret(Struct, frozen=True):
    """The value of an environment variable."""

    variable: str


Text = tuple[str | Secret, ...]
"""Text with values of environment variables in it."""


class JsonBody(Struct, frozen=True):
    value: Json


class FormBody(Struct, frozen=True):
    pairs: tuple[tuple[str, str], ...]


class Part(Struct, frozen=True):
    """One part of a multipart body: text or a file, and the media type where it has to be said."""

    name: str
    value: str | SampleFile
    media_type: str | None = None


class MultipartBody(Struct, frozen=True):
    parts: tuple[Part, ...]


class TextBody(Struct, frozen=True):
    text: str


class FileBody(Struct, frozen=True):
    file: SampleFile


Body = JsonBody | FormBody | MultipartBody | TextBody | FileBody


class Request(Struct, frozen=True, kw_only=True):
    """What is sent, and what comes back.

    Attributes:
        url: With the query.
        headers: Without the content type of a body that is a form or multipart: those say it themselves.
        basic: User name and password for HTTP Basic authentication, where that is asked for.
        certificate: The client shows a certificate of its own.
        answer: What the answer is; None where it is empty.
        download: A name for the file that the answer makes, where it is one.
    """

    method: str
    url: Text
    headers: tuple[tuple[str, Text], ...] = ()
    basic: tuple[Secret, Secret] | None = None
    certificate: bool = False
    body: Body | None = None
    answer: Format | None = None
    download: str = ""


class _Auth(Struct):
    headers: list[tuple[str, Text]] = field(default_factory=list[tuple[str, Text]])
    query: list[Text] = field(default_factory=list[Text])
    cookies: list[Text] = field(default_factory=list[Text])
    basic: tuple[Secret, Secret] | None = None
    certificate: bool = False


class Requests:
    """Makes the requests of one Api. Environment variables are those that its Python client reads."""

    def __init__(self, api: Api, surface: Surface) -> None:
        self._api = api
        self._methods = surface.methods
        self._declarations: Mapping[str, Declaration] = api.declarations
        self._schemes = {scheme.id: scheme for scheme in api.security_schemes}
        self._credentials: dict[tuple[str, str], Credential] = {
            (each.scheme.id, each.part): each for each in surface.credentials
        }
        self._shared = {
            header.wire_name.lower(): header.environment for header in surface.headers
        }
        self._base_variable = f"{surface.environment_prefix}_BASE_URL"

    def request(self, operation: Operation, example: CallExample) -> Request:
        """The request of a call, with what is required and the example's body."""
        auth = self._auth(operation)
        parameters = [p for p in operation.parameters if self._is_sent(p)]
        values = {
            (p.location, p.wire_name): parameter_example(p, self._declarations)
            for p in parameters
        }
        answer, media_type = _answer(self._methods[operation.id], example.streams)
        body, content_type = self._body(example)
        headers: list[tuple[str, Text]] = []
        accept = self._accept(operation, example, media_type)
        if accept:
            headers.append(("Accept", (accept,)))
        headers += auth.headers
        if content_type:
            headers.append(("Content-Type", (content_type,)))
        headers += self._headers(parameters, values)
        cookies = [
            *self._texts(parameters, values, Location.COOKIE, wire.cookie_text),
            *auth.cookies,
        ]
        if cookies:
            headers.append(("Cookie", _joined(cookies, "; ")))
        return Request(
            method=operation.method,
            url=self._url(operation, example, parameters, values, auth),
            headers=tuple(headers),
            basic=auth.basic,
            certificate=auth.certificate,
            body=body,
            answer=answer,
            download=(
                file_name("download", media_type) if answer is Format.BINARY else ""
            ),
        )

    def base_url(self, operation: Operation) -> Text:
        """Where requests go: the operation's or the Api's first server, or a variable where none is absolute."""
        for server in (operation.servers or self._api.servers)[:1]:
            url = server.url
            for variable in server.variables:
                url = url.replace(f"{{{variable.wire_name}}}", variable.default)
            if "://" in url:
                return (url.rstrip("/"),)
        return (Secret(self._base_variable),)

    # -- the URL ----------------------------------------------------------------------

    def _url(
        self,
        operation: Operation,
        example: CallExample,
        parameters: list[Parameter],
        values: Mapping[tuple[Location, str], Json],
        auth: _Auth,
    ) -> Text:
        by_name = {p.wire_name: p for p in parameters if p.location is Location.PATH}

        def filled(match: re.Match[str]) -> str:
            parameter = by_name.get(match[1])
            if parameter is None:
                return match[0]
            return wire.path_text(parameter, values[Location.PATH, match[1]])

        # A fragment, by which some documents tell operations apart, is never sent.
        path = _PLACEHOLDER.sub(filled, operation.path.partition("#")[0])
        query = [
            *self._texts(parameters, values, Location.QUERYSTRING, wire.whole_query),
            *self._texts(parameters, values, Location.QUERY, wire.query_text),
        ]
        streaming = operation.streaming
        if streaming is not None and streaming.flag_location == "query":
            flag = (f"{streaming.flag}={wire.flat(streaming.flag_value)}",)
            if example.streams and flag not in query:
                query.append(flag)
        query += auth.query
        text: Text = (*self.base_url(operation), path)
        if query:
            text = (*text, "&" if "?" in path else "?", *_joined(query, "&"))
        return _merged(text)

    def _texts(
        self,
        parameters: list[Parameter],
        values: Mapping[tuple[Location, str], Json],
        location: Location,
        written: wire.Written,
    ) -> list[Text]:
        texts = [
            written(each, values[location, each.wire_name])
            for each in parameters
            if each.location is location
        ]
        return [(text,) for text in texts if text]

    # -- headers ----------------------------------------------------------------------

    def _is_sent(self, parameter: Parameter) -> bool:
        return parameter.required or parameter.location is Location.PATH

    def _headers(
        self,
        parameters: list[Parameter],
        values: Mapping[tuple[Location, str], Json],
    ) -> Iterator[tuple[str, Text]]:
        for parameter in parameters:
            if parameter.location is not Location.HEADER:
                continue
            name = parameter.wire_name
            if isinstance(parameter.type, Literal):
                value: Json = parameter.type.values[0]
                yield name, (wire.header_text(parameter, value),)
            elif name.lower() in self._shared:
                yield name, (Secret(self._shared[name.lower()]),)
            else:
                value = values[Location.HEADER, name]
                yield name, (wire.header_text(parameter, value),)

    def _accept(
        self, operation: Operation, example: CallExample, media_type: str
    ) -> str:
        """The Accept header, where the answer depends on it."""
        streaming = operation.streaming
        if streaming is None or streaming.flag_location != "accept":
            return ""
        if example.streams:
            return streaming.content.media_type
        return media_type

    # -- authentication ---------------------------------------------------------------

    def _auth(self, operation: Operation) -> _Auth:
        auth = _Auth()
        for requirement in (operation.security or ())[:1]:
            for id, _ in requirement.schemes:
                if id in self._schemes:
                    self._authenticate(self._schemes[id], auth)
        return auth

    def _authenticate(self, scheme: SecurityScheme, auth: _Auth) -> None:
        if scheme.type == "mutual_tls":
            auth.certificate = True
            return
        if scheme.type == "basic":
            user, password = (
                Secret(self._credentials[scheme.id, part].environment)
                for part in ("username", "password")
            )
            auth.basic = user, password
            return
        credential = self._credentials.get(
            (scheme.id, "access_token"), self._credentials.get((scheme.id, ""))
        )
        if credential is None:
            return
        secret = Secret(credential.environment)
        if scheme.type != "api_key":
            word = scheme.scheme if scheme.type == "http" else "Bearer"
            auth.headers.append(("Authorization", (f"{word} ", secret)))
        elif scheme.location is Location.QUERY:
            auth.query.append((f"{wire.query_name(scheme.wire_name)}=", secret))
        elif scheme.location is Location.COOKIE:
            auth.cookies.append((f"{scheme.wire_name}=", secret))
        else:
            auth.headers.append((scheme.wire_name, (secret,)))

    # -- the body ---------------------------------------------------------------------

    def _body(self, example: CallExample) -> tuple[Body | None, str]:
        """The body and the content type that has to be said for it."""
        content, value = example.content, example.value
        if content is None:
            return None, ""
        media_type = content.media_type
        if "*" in media_type:
            media_type = _usual(content.format)
        match content.format:
            case Format.JSON:
                return JsonBody(value), media_type
            case Format.FORM if isinstance(value, dict):
                pairs = wire.form_pairs(value, content.encodings)
                return FormBody(tuple(pairs)), ""
            case Format.MULTIPART if isinstance(value, dict):
                return MultipartBody(tuple(self._parts(content, value))), ""
            case Format.BINARY | Format.JSON_LINES | Format.EVENTS:
                return FileBody(SampleFile(file_name("file", media_type))), media_type
            case _:
                return TextBody("" if value is None else wire.flat(value)), media_type

    def _parts(self, content: Content, value: dict[str, Json]) -> Iterator[Part]:
        types = self._field_types(content.type)
        encodings = {each.wire_name: each for each in content.encodings}
        for name, each in value.items():
            encoding = encodings.get(name)
            media_type = encoding.content_type if encoding is not None else None
            shown = sampled(each)
            if name in types:
                shown = with_files(
                    each, types[name], self._declarations, name, media_type
                )
            style = encoding.style if encoding is not None else None
            if style is not None and not holds_sample_file(shown):
                for key, text in wire.field_pairs(name, each, encoding):
                    yield Part(key, text)
                continue
            if style == "deepObject" and isinstance(shown, list):
                name = f"{name}[]"
            yield from _parts(name, shown, media_type)

    def _field_types(self, type: Type | None) -> dict[str, Type]:
        while isinstance(type, Ref):
            target = self._declarations[type.id]
            if isinstance(target, Model):
                return {field.wire_name: field.type for field in target.fields}
            type = target.type if isinstance(target, Alias) else None
        return {}


def _parts(name: str, value: Sampled, media_type: str | None) -> Iterator[Part]:
    """The parts of one field: a list makes one part per item, an object is JSON (OpenAPI 3.1 §4.8.14.4)."""
    match value:
        case None:
            return
        case SampleFile():
            kind = (
                media_type if media_type and not re.search("[*,]", media_type) else None
            )
            yield Part(name, value, kind)
        case list():
            for each in value:
                yield from _parts(name, each, media_type)
        case dict():
            yield Part(name, wire.json_text(value), media_type or "application/json")
        case _:
            is_json = media_type is not None and media_type.endswith(("/json", "+json"))
            yield Part(
                name, wire.json_text(value) if is_json else wire.flat(value), media_type
            )


def _answer(method: Method, streams: bool) -> tuple[Format | None, str]:
    """What a successful answer is: its format and media type."""
    operation = method.operation
    streaming = operation.streaming
    if streams and streaming is not None:
        return streaming.content.format, streaming.content.media_type
    format = _FORMATS[method.returns.shape]
    for response in successes(operation):
        for content in response.contents:
            if content.format is format:
                return format, content.media_type
    return format, ""


def _usual(format: Format) -> str:
    return {Format.JSON: "application/json", Format.TEXT: "text/plain"}.get(
        format, "application/octet-stream"
    )


def _joined(texts: list[Text], separator: str) -> Text:
    joined: list[str | Secret] = []
    for text in texts:
        joined += [separator, *text] if joined else text
    return tuple(joined)


def _merged(text: Text) -> Text:
    """The same text with neighbouring strings made one."""
    merged: list[str | Secret] = []
    for piece in text:
        if isinstance(piece, str) and merged and isinstance(merged[-1], str):
            merged[-1] += piece
        else:
            merged.append(piece)
    return tuple(merged)
