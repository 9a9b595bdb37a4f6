"""From a call to requests: everything that is the same for sync and async clients."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from uuid import uuid4

import httpx2

from .auth import Grant
from .bodies import EncodedBody, encode_body
from .call import Call
from .parameters import (
    COOKIE,
    QUERY,
    SIMPLE,
    cookie_text,
    header_text,
    join_query,
    query_pairs,
)
from .plan import Kind, Plan
from .retries import Attempts
from .settings import Settings
from .text import encode_json, is_object, plain
from .timeouts import Timeout, timeout_extension
from .values import Omit, omit

__all__ = ["Prepared", "Preparer"]

_DEFAULT_TIMEOUT: Final = Timeout(600.0, connect=5.0)
_LIBRARY_TIMEOUT: Final = Timeout(5.0)
_MAX_RETRIES: Final = 2
_EMPTY: Final = httpx2.ByteStream(b"")
# What a key is sent in when the specification names no header for it, as most APIs that take one call it.
_KEY_HEADER: Final = "Idempotency-Key"
_BODY_METHODS: Final = frozenset({"POST", "PUT", "PATCH"})

# By lower-case name: the name as it is sent, and the value.
_Headers = dict[str, tuple[bytes, bytes]]


class Prepared(NamedTuple):
    """A call, written down; each attempt makes its request from it."""

    method: str
    url: httpx2.URL
    headers: _Headers
    body: EncodedBody | None
    extensions: dict[str, Any]
    attempts: Attempts
    max_retries: int
    # The credentials go to this origin.
    trusted: bool

    def request(self, grant: Grant, cookies: httpx2.Cookies | None) -> httpx2.Request:
        """A request with these credentials."""
        url, headers = self.url, self.headers
        if grant.query:
            pairs = [p for n, v in grant.query for p in query_pairs(n, v, QUERY)]
            old = url.query.decode()
            query = join_query(pairs)
            url = url.copy_with(query=f"{old}&{query}".lstrip("&").encode())
        if grant.headers or grant.cookies:
            headers = dict(headers)
            for name, value in grant.headers:
                # What the caller set for this call or client comes first.
                headers.setdefault(name.lower(), (_encoded(name), _encoded(value)))
            if grant.cookies:
                _add_cookies(
                    headers, [cookie_text(n, v, COOKIE) for n, v in grant.cookies]
                )
        if cookies is not None and "cookie" in headers:
            # The library leaves its own cookies out where there are others.
            collected = httpx2.Request(self.method, url, cookies=cookies).headers
            headers = dict(headers)
            _add_cookies(headers, [collected.get("cookie", "")])
            cookies = None
        return httpx2.Request(
            self.method,
            url,
            headers=list(headers.values()),
            cookies=cookies,
            stream=_EMPTY if self.body is None else self.body.stream,
            extensions=self.extensions,
        )

    def sends(self, names: set[str]) -> bool:
        """Whether one of these headers (in lower case) is set."""
        return not names.isdisjoint(self.headers)


class Preparer:
    """Writes calls down for one client."""

    def __init__(
        self, settings: Settings, http: httpx2.Client | httpx2.AsyncClient, ours: bool
    ) -> None:
        self._settings = settings
        self._bases: dict[tuple[Plan, Kind], _Headers] = {}
        self._urls: dict[Plan, httpx2.URL] = {}
        self._origin = httpx2.URL(settings.base_url).origin
        self._http_headers = http.headers.raw
        self._http_query = str(http.params)
        self._timeouts: dict[float | None, dict[str, Any]] = {}
        timeout = settings.timeout
        if isinstance(timeout, Omit) and not ours and http.timeout != _LIBRARY_TIMEOUT:
            timeout = http.timeout
        self._timeout_given = not isinstance(timeout, Omit)
        self._extensions: dict[str, Any] = {
            "timeout": timeout_extension(
                _DEFAULT_TIMEOUT if isinstance(timeout, Omit) else timeout
            )
        }

    def prepare(self, call: Call, kind: Kind) -> Prepared:
        """Write a call down.

        Raises:
            ValueError, TypeError: An argument can't be written as the operation wants it.
        """
        plan, operation = call.plan, call.operation
        url = self._url(call, plan)
        trusted = call.url is None or url.origin == self._origin
        base = self._bases.get((plan, kind))
        if base is None:
            base = self._base_headers(plan, kind)
        headers = dict(base)
        body: EncodedBody | None = None
        if operation.body is not None and (call.body is not omit or call.extra_body):
            body = encode_body(
                operation.body, call.body, call.extra_body, operation.optional_body
            )
        elif call.extra_body:
            raise TypeError(f"{operation!r} has no body to add extra_body to")
        if body is not None:
            headers["content-type"] = (b"Content-Type", body.content_type.encode())
            if body.length is not None:
                headers["content-length"] = (b"Content-Length", b"%d" % body.length)
            else:
                headers["transfer-encoding"] = (b"Transfer-Encoding", b"chunked")
        elif operation.method in _BODY_METHODS:
            headers["content-length"] = (b"Content-Length", b"0")
        if call.headers:
            _set_headers(headers, call.headers, plan)
        if call.cookies:
            _set_cookies(headers, call.cookies, plan)
        if self._settings.default_headers or call.extra_headers:
            _override(headers, self._settings.default_headers, keep=call.headers)
            _override(headers, call.extra_headers)
        if call.url is not None:
            headers["host"] = (b"Host", url.netloc)
            if not trusted:
                for name in self._settings.authenticator.header_names:
                    headers.pop(name, None)
        repeatable = plan.idempotent
        key_header = plan.idempotency_header
        if key_header is None and call.idempotency_key is not None:
            key_header = _KEY_HEADER
        if key_header is not None:
            name = key_header.lower()
            if call.idempotency_key is not None or name not in headers:
                key = call.idempotency_key or str(uuid4())
                headers[name] = (_encoded(key_header), _encoded(key))
            repeatable = True
        return Prepared(
            operation.method,
            url,
            headers,
            body,
            self._extensions_of(call),
            Attempts(repeatable, operation.retries),
            self._max_retries(call),
            trusted,
        )

    def _base_headers(self, plan: Plan, kind: Kind) -> _Headers:
        operation, settings = plan.operation, self._settings
        api = settings.api
        headers: _Headers = {"host": (b"Host", httpx2.URL(self._base(plan)).netloc)}
        for name, value in self._http_headers:
            headers[name.decode().lower()] = (name, value)
        agent = headers.get("user-agent", (b"", b""))[1]
        if not agent or agent.startswith(b"python-httpx2/"):
            agent = f"{api.name}/{api.version} {agent.decode()}".strip().encode()
            headers["user-agent"] = (b"User-Agent", agent)
        headers["accept"] = (b"Accept", plan.accept[kind].encode())
        _override(headers, api.headers)
        _override(headers, operation.headers or {})
        self._bases[plan, kind] = headers
        return headers

    def _base(self, plan: Plan) -> str:
        """The base URL of an operation. A server of its own gives way to one that the caller chose."""
        server = plan.operation.server
        if server is None or self._settings.base_url_given:
            return self._settings.base_url
        if "://" not in server:
            server = str(httpx2.URL(self._settings.base_url + "/").join(server))
        return server.rstrip("/")

    def _url(self, call: Call, plan: Plan) -> httpx2.URL:
        if call.url is not None and "://" in call.url:
            return httpx2.URL(call.url)
        query = self._query(call, plan)
        if call.url is not None:
            text = self._base(plan) + call.url
        elif plan.static_path is not None and not query:
            url = self._urls.get(plan)
            if url is None:
                url = httpx2.URL(self._base(plan) + plan.static_path)
                self._urls[plan] = url
            return url
        else:
            text = self._base(plan) + plan.path(call.path)
        if query:
            text += ("&" if "?" in text else "?") + query
        return httpx2.URL(text)

    def _query(self, call: Call, plan: Plan) -> str:
        defaults = self._settings.default_query
        texts: list[str] = [self._http_query] if self._http_query else []
        if call.querystring is not omit:
            texts.append(_whole_query(call.querystring, plan))
        if call.query or call.extra_query or defaults:
            arguments = call.query
            if call.extra_query or defaults:
                given = {n: v for n, v in call.query.items() if v is not omit}
                arguments = {**defaults, **given, **call.extra_query}
            styles = plan.query_styles
            texts += [
                f"{key}={text}"
                for name, value in arguments.items()
                if value is not omit
                for key, text in query_pairs(name, value, styles.get(name, QUERY))
            ]
        return "&".join(texts)

    def _extensions_of(self, call: Call) -> dict[str, Any]:
        timeout = call.timeout
        if isinstance(timeout, Omit):
            timeout = call.operation.timeout
            if timeout is None or self._timeout_given:
                return self._extensions
        return {"timeout": timeout_extension(timeout)}

    def _max_retries(self, call: Call) -> int:
        if not isinstance(call.max_retries, Omit):
            return int(call.max_retries)
        if self._settings.max_retries is not None:
            return self._settings.max_retries
        advice = call.operation.retries
        if advice is None or advice.max_retries is None:
            return _MAX_RETRIES
        return advice.max_retries


def _whole_query(value: object, plan: Plan) -> str:
    """A parameter that is the whole query (OpenAPI 3.2 ``in: querystring``)."""
    style = plan.querystring
    value = plain(value)
    content_type = "" if style is None else style.content_type or ""
    if isinstance(value, str):
        return value
    if is_object(value) and "json" not in content_type:
        members = value.items()
        return join_query(
            [
                pair
                for n, v in members
                if v is not omit
                for pair in query_pairs(n, v, QUERY)
            ]
        )
    from urllib.parse import quote

    return quote(encode_json(value), safe="")


def _set_headers(
    headers: _Headers, arguments: Mapping[str, object], plan: Plan
) -> None:
    for name, value in arguments.items():
        if value is not omit:
            text = header_text(value, plan.header_styles.get(name, SIMPLE))
            if text is not None:
                headers[name.lower()] = (_encoded(name), _encoded(text))


def _set_cookies(
    headers: _Headers, arguments: Mapping[str, object], plan: Plan
) -> None:
    _add_cookies(
        headers,
        [
            cookie_text(name, value, plan.cookie_styles.get(name, COOKIE))
            for name, value in arguments.items()
            if value is not omit
        ],
    )


def _add_cookies(headers: _Headers, cookies: list[str]) -> None:
    old = headers.get("cookie", (b"", b""))[1].decode()
    text = "; ".join([part for part in [old, *cookies] if part])
    if text:
        headers["cookie"] = (b"Cookie", _encoded(text))


def _override(
    headers: _Headers,
    values: Mapping[str, str | Omit],
    keep: Mapping[str, object] | None = None,
) -> None:
    """Set headers, or take away those that are ``omit``; not those that ``keep`` has a value for."""
    kept = {name.lower() for name, value in (keep or {}).items() if value is not omit}
    for name, value in values.items():
        if name.lower() in kept:
            continue
        if isinstance(value, Omit):
            headers.pop(name.lower(), None)
        else:
            text = header_text(value, SIMPLE)
            if text is not None:
                headers[name.lower()] = (_encoded(name), _encoded(text))


def _encoded(text: str) -> bytes:
    if "\n" in text or "\r" in text:
        raise ValueError("a header must not hold a line break")
    return text.encode()
