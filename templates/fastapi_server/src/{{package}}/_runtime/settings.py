"""What a server can be told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Cors", "Settings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cors:
    """Which pages of other origins may use the API from a browser (Fetch standard, CORS).

    Attributes:
        origins: Origins such as ``https://app.example.com``; ``*``: all.
        origin_pattern: A regular expression that an origin matches instead.
        credentials: Cookies and ``Authorization`` may be sent along; then ``origins`` should not be ``*``.
        headers: Headers that a request may carry; ``*``: all.
        exposed: Headers of answers that a page may read, beyond the request's id.
        max_age: Seconds that a browser may keep the permission.
    """

    origins: Sequence[str] = ()
    origin_pattern: str | None = None
    credentials: bool = False
    headers: Sequence[str] = ("*",)
    exposed: Sequence[str] = ()
    max_age: int = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a server behaves; what is said by nobody is safe for production.

    Attributes:
        development: Answers are validated, and what goes wrong inside is told to the client.
        validate_answers: Hold every answer against the specification: one that does not fit is logged and
            becomes a 500. None: in development.
        max_body_bytes: The largest body that is held in memory (JSON, forms, text).
        max_upload_bytes: The largest body that is streamed (multipart, raw bytes).
        max_fields: How many fields or parts a form may have.
        max_field_bytes: The largest field of a multipart body that is no file.
        max_memory_bytes: What of each file of a multipart body is kept in memory; the rest goes to a
            temporary file.
        heartbeat_seconds: An event stream that is silent for so long sends a comment, which keeps
            proxies from closing it, and finds out whether the client is there.
        stall_seconds: A client that takes nothing of its stream for so long is given up.
        first_event_seconds: How long a stream waits for its first event before it answers at all: a
            handler that fails within that time is answered with a proper status.
        cors: None: browsers keep pages of other origins out.
        request_id_header: The header by which a request is named, in requests and answers; "": none.
        access_log: Log a line for each request, to the logger ``<package>.access``.
        redacted: Names of query parameters that are not shown in the log, beyond the API's keys.
        health_path: Answers 200 while the server is up; "": none. A path of the API itself goes first.
        openapi_path: Answers with the specification; "": none. Only an operation with just this path goes
            first, not one with a template such as ``/{id}``.
        docs_path: Shows the specification as a page (Swagger UI, which a browser loads from a
            content network); "": none.
    """

    development: bool = False
    validate_answers: bool | None = None
    max_body_bytes: int = 16 * 1024 * 1024
    max_upload_bytes: int = 1024 * 1024 * 1024
    max_fields: int = 1000
    max_field_bytes: int = 1024 * 1024
    max_memory_bytes: int = 1024 * 1024
    heartbeat_seconds: float = 15.0
    stall_seconds: float = 120.0
    first_event_seconds: float = 0.5
    cors: Cors | None = None
    request_id_header: str = "X-Request-ID"
    access_log: bool = True
    redacted: Sequence[str] = ("access_token", "token", "key", "api_key", "secret")
    health_path: str = "/healthz"
    openapi_path: str = "/openapi.json"
    docs_path: str = "/docs"

    @property
    def validates_answers(self) -> bool:
        """Whether answers are held against the specification."""
        if self.validate_answers is None:
            return self.development
        return self.validate_answers
