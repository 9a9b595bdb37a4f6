"""The types of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import lazy_module

if TYPE_CHECKING:
    from .chat import Color as Color
    from .chat import Completion as Completion
    from .chat import CompletionChoice as CompletionChoice
    from .chat import CompletionChunk as CompletionChunk
    from .chat import CompletionCreate as CompletionCreate
    from .chat import Content as Content
    from .chat import ErrorResponse as ErrorResponse
    from .chat import ImageContent as ImageContent
    from .chat import Message as Message
    from .chat import Model as Model
    from .chat import TextContent as TextContent
    from .files import FileCreate as FileCreate
    from .files import FileObject as FileObject
    from .files import Line as Line
    from .files import Notice as Notice
    from .files import Order as Order
    from .files import Point as Point

__getattr__, __dir__ = lazy_module(
    __name__,
    {
        "chat": (
            "Color Completion CompletionChoice CompletionChunk CompletionCreate Content"
            " ErrorResponse ImageContent Message Model TextContent"
        ),
        "files": "FileCreate FileObject Line Notice Order Point",
    },
)
