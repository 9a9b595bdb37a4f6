"""The FastAPI application of an API: one route for all its operations, and what goes around it."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from importlib.resources import files
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from fastapi import FastAPI
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Match

from .answers import reason_of
from .authentication import guard_of, secret_names
from .endpoint import Endpoint, refuse
from .exchange import Exchange
from .handlers import Handler, HandlerProvider, HandlerSet
from .heads import without_content
from .middleware import Envelope
from .mistakes import Refusal
from .parameters import Inputs
from .problems import problem
from .routing import Found, Index, Missed
from .serving import settings_from

if TYPE_CHECKING:
    from .operation import Api, Operation
    from .security import Authenticator
    from .settings import Settings

__all__ = ["ApiRoute", "build_app"]


class ApiRoute(BaseRoute):
    """All operations of an API, as one route.

    Args:
        api: Its descriptors.
        handlers: Where each operation finds its handler.
        authenticator: Who decides about credentials.
        settings: The server's.
    """

    def __init__(
        self,
        api: Api,
        handlers: HandlerProvider,
        authenticator: Authenticator[Any] | None,
        settings: Settings,
    ) -> None:
        self._api = api
        self._handlers = handlers
        self._authenticator = authenticator
        self._settings = settings
        self._index = Index(api.operations, api.base_paths)
        self._endpoints: dict[Operation, Endpoint] = {}

    def matches(self, scope: Any) -> tuple[Match, Any]:
        """Whether the request is for one of the operations."""
        if scope["type"] != "http":
            return Match.NONE, {}
        path = _path(scope)
        found = self._index.find(
            scope["method"],
            path,
            scope["query_string"].decode("latin-1"),
            lambda: Headers(scope=scope),
        )
        if found is None:
            return Match.NONE, {}
        if path == self._settings.openapi_path and isinstance(found, Found):
            # What is spelled out goes before what a template such as "/{id}" matches as well.
            if found.path and scope["method"] in ("GET", "HEAD"):
                return Match.NONE, {}
        match = Match.FULL if isinstance(found, Found) else Match.PARTIAL
        return match, {"found": found}

    async def handle(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer the request, or say with which methods it would be answered."""
        found: Found | Missed = scope["found"]
        if isinstance(found, Missed):
            inputs = Inputs({}, scope["query_string"], scope["headers"])
            allowed = ", ".join(found.allowed)
            refusal = Refusal(
                405,
                f"The method is not allowed here; {allowed} would be.",
                headers=[("allow", allowed)],
            )
            await refuse(Exchange(scope, receive, send, inputs), refusal)
            return
        if scope["method"] == "HEAD" and found.operation.verb == "GET":
            receive, send = without_content(receive, send)
        inputs = Inputs(found.path, scope["query_string"], scope["headers"])
        endpoint = self._endpoints.get(found.operation)
        if endpoint is None:
            endpoint = self._endpoint(found.operation)
        await endpoint.answer(Exchange(scope, receive, send, inputs))

    def _endpoint(self, operation: Operation) -> Endpoint:
        api = self._api
        security = api.security if operation.security is None else operation.security
        guard = guard_of(api.schemes, security, self._authenticator, api.title)
        method = self._handlers.handler_of(operation)
        endpoint = Endpoint(operation, api, method, guard, self._settings)
        self._endpoints[operation] = endpoint
        return endpoint


def build_app(
    api: Api,
    handlers: HandlerProvider | Iterable[Handler[Any]],
    *,
    authenticator: Authenticator[Any] | None = None,
    settings: Settings | None = None,
    **fastapi: Any,
) -> FastAPI:
    """The application that answers an API's requests.

    Args:
        api: Its descriptors.
        handlers: The handlers; an operation that has none is answered with 501.
        authenticator: Who decides about credentials. With None, an operation that demands some
            answers 401.
        settings: Default: what environment variables say (see ``serving``).
        fastapi: Further arguments of ``FastAPI`` (``lifespan``, ``dependencies``, …).

    Raises:
        ValueError: Two handlers handle the same resource, or one handles none there is.
    """
    settings = settings or settings_from(api.package)
    if isinstance(handlers, Iterable):
        handlers = HandlerSet(handlers)
        _check_resources(api, handlers)
    app = FastAPI(
        title=api.title,
        version=api.version,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        **fastapi,
    )
    app.router.routes.append(ApiRoute(api, handlers, authenticator, settings))
    _add_pages(app, api, settings)
    app.add_exception_handler(HTTPException, _answer_exception)
    if settings.cors is not None:
        _add_cors(app, settings)
    secrets = {*secret_names(api.schemes), *settings.redacted}
    logger = logging.getLogger(f"{api.package}.access")
    app.add_middleware(
        cast(Any, Envelope),
        header=settings.request_id_header,
        logger=logger if settings.access_log else None,
        secrets=frozenset(name.lower() for name in secrets),
    )
    return app


def _check_resources(api: Api, handlers: HandlerSet) -> None:
    unknown = handlers.resources - {router.resource for router in api.routers}
    if unknown:
        names = ", ".join(repr(name) for name in sorted(unknown))
        raise ValueError(f"there is no resource {names} to handle")


def _path(scope: Any) -> str:
    """The path of a request below where the application is mounted, still encoded."""
    raw: bytes | None = scope.get("raw_path")
    if raw is None:
        path = quote(scope["path"], safe="/:@!$&'()*+,;=~%")
    else:
        # Some servers leave the query in it.
        path = raw.partition(b"?")[0].decode("latin-1")
    root: str = scope.get("root_path", "")
    if root and path.startswith((root, quote(root))):
        path = path.removeprefix(root if path.startswith(root) else quote(root))
    return path


def _add_cors(app: FastAPI, settings: Settings) -> None:
    from fastapi.middleware.cors import CORSMiddleware

    cors = settings.cors
    assert cors is not None
    exposed = [*cors.exposed]
    if settings.request_id_header:
        exposed.append(settings.request_id_header)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=cors.origins,
        allow_origin_regex=cors.origin_pattern,
        allow_methods=["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"],
        allow_headers=cors.headers,
        allow_credentials=cors.credentials,
        expose_headers=exposed,
        max_age=cors.max_age,
    )


def _add_pages(app: FastAPI, api: Api, settings: Settings) -> None:
    """The pages that are not the API's; where it has the same path, it goes first (but see ``ApiRoute``)."""

    async def health(request: Request) -> Response:
        return Response(b'{"status":"ok"}', media_type="application/json")

    async def openapi(request: Request) -> Response:
        return Response(source(api.package), media_type="application/json")

    async def docs(request: Request) -> Response:
        from fastapi.openapi.docs import get_swagger_ui_html

        root = request.scope.get("root_path", "").rstrip("/")
        return get_swagger_ui_html(
            openapi_url=root + settings.openapi_path, title=api.title
        )

    if settings.health_path:
        app.router.add_route(settings.health_path, health, methods=["GET"])
    if settings.openapi_path:
        app.router.add_route(settings.openapi_path, openapi, methods=["GET"])
        if settings.docs_path:
            app.router.add_route(settings.docs_path, docs, methods=["GET"])


def source(package: str) -> bytes:
    """The specification that a package was generated from, as JSON.

    Raises:
        FileNotFoundError: The package has lost it.
    """
    return files(package).joinpath("openapi.json").read_bytes()


async def _answer_exception(request: Request, error: Exception) -> Response:
    """What Starlette and dependencies raise, as problem details."""
    assert isinstance(error, HTTPException)
    detail = error.detail
    if detail == reason_of(error.status_code):
        detail = ""
    content = problem(error.status_code, Refusal(error.status_code, detail))
    return Response(
        content,
        status_code=error.status_code,
        headers=error.headers,
        media_type="application/problem+json",
    )
