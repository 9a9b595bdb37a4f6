"""The types of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat_model import ChatModel as ChatModel
    from .completion import Completion as Completion
    from .completion import CompletionChoice as CompletionChoice
    from .completion_chunk import CompletionChunk as CompletionChunk
    from .completion_chunk import CompletionChunkChoice as CompletionChunkChoice
    from .content import Content as Content
    from .error_response import ErrorDetails as ErrorDetails
    from .error_response import ErrorResponse as ErrorResponse
    from .expiry_param import ExpiryParam as ExpiryParam
    from .file_deleted import FileDeleted as FileDeleted
    from .file_list import FileList as FileList
    from .file_object import FileObject as FileObject
    from .image_content import ImageContent as ImageContent
    from .message import Message as Message
    from .message_param import MessageParam as MessageParam
    from .model import Model as Model
    from .model_list import ModelList as ModelList
    from .text_content import TextContent as TextContent
    from .tool_param import ToolParam as ToolParam
    from .webhook_event import FileProcessed as FileProcessed
    from .webhook_event import ReplyFinished as ReplyFinished
    from .webhook_event import WebhookEvent as WebhookEvent
else:
    from .._runtime import lazy_module

    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "chat_model": "ChatModel",
            "completion": "Completion CompletionChoice",
            "completion_chunk": "CompletionChunk CompletionChunkChoice",
            "content": "Content",
            "error_response": "ErrorDetails ErrorResponse",
            "expiry_param": "ExpiryParam",
            "file_deleted": "FileDeleted",
            "file_list": "FileList",
            "file_object": "FileObject",
            "image_content": "ImageContent",
            "message": "Message",
            "message_param": "MessageParam",
            "model": "Model",
            "model_list": "ModelList",
            "text_content": "TextContent",
            "tool_param": "ToolParam",
            "webhook_event": "FileProcessed ReplyFinished WebhookEvent",
        },
    )
