from __future__ import annotations

from typing import Any

from ._runtime import Api, ApiKeyScheme, BasicScheme, BearerScheme
from .routers import chat, files, forms, models, shapes

API = Api(
    "example_server",
    title='The "Example" API',
    version="1.2.3",
    routers=(chat.ROUTER, files.ROUTER, forms.ROUTER, models.ROUTER, shapes.ROUTER),
    base_paths=("/v1",),
    schemes={
        "Key": BearerScheme(),
        "Login": BasicScheme(),
        "Query": ApiKeyScheme("query", "api_key"),
        "Header": ApiKeyScheme("header", "X-Key"),
        "Cookie": ApiKeyScheme("cookie", "session"),
        "OAuth": BearerScheme("oauth2", {"read": "", "write": ""}),
    },
    security=((("Key", ()),),),
)


def create_app(handlers: Any, **options: Any) -> Any:
    """The application."""
    from ._runtime.app import build_app

    return build_app(API, handlers, **options)
