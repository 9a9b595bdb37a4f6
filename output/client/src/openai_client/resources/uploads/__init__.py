"""Bring in a file of up to 8 GB in parts, sent one after another or side by side."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ..._runtime import JSON, AsyncResource, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..._runtime import (
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ...types import FileExpirationAfterParam, Upload
    from .parts import (
        AsyncParts,
        AsyncPartsWithRawResponse,
        AsyncPartsWithStreamingResponse,
        Parts,
        PartsWithRawResponse,
        PartsWithStreamingResponse,
    )


class Uploads(Resource):
    """Bring in a file of up to 8 GB in parts, sent one after another or side by side."""

    @cached_property
    def parts(self) -> Parts:
        """The methods of `uploads.parts`."""
        from .parts import Parts

        return Parts(self)

    def create(
        self,
        *,
        filename: str,
        purpose: Literal["assistants", "batch", "fine-tune", "vision"],
        bytes: int,
        mime_type: str,
        expires_after: FileExpirationAfterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Upload:
        """Create an upload

        Announces a big file. Send its parts within the hour, then complete the upload.

        Args:
            filename: Name the file will have.
            purpose: What it is for.
            bytes: Its size in bytes.
            mime_type: Its media type, which has to suit the purpose.
            expires_after: When to delete the finished file by itself.

        Returns:
            The upload, waiting for parts.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.uploads.create(
                filename="tides.jsonl",
                purpose="fine-tune",
                bytes=150000000,
                mime_type="text/jsonl",
            )
        """
        return self._call(
            _CREATE,
            options,
            body={
                "filename": filename,
                "purpose": purpose,
                "bytes": bytes,
                "mime_type": mime_type,
                "expires_after": expires_after,
            },
        )

    def cancel(self, upload_id: str, **options: Unpack[RequestOptions]) -> Upload:
        """Cancel an upload

        Gives an upload up. Parts cannot be added any more.

        Args:
            upload_id: Id of the upload.

        Returns:
            The cancelled upload.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.uploads.cancel("upload_3nXt")
        """
        return self._call(_CANCEL, options, path={"upload_id": upload_id})

    def complete(
        self,
        upload_id: str,
        *,
        part_ids: Iterable[str],
        md5: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Upload:
        """Complete an upload

        Joins the parts in the order you give. The sizes have to add up to what was
        announced.

        Args:
            upload_id: Id of the upload.
            part_ids: Ids of the parts, in order.
            md5: MD5 checksum of the whole file, to make sure that nothing was lost.

        Returns:
            The upload with its finished `file`.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.uploads.complete(
                "upload_3nXt",
                part_ids=["part_a1", "part_b2", "part_c3"],
            )
        """
        return self._call(
            _COMPLETE,
            options,
            path={"upload_id": upload_id},
            body={"part_ids": part_ids, "md5": md5},
        )

    @property
    def with_raw_response(self) -> UploadsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("UploadsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> UploadsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("UploadsWithStreamingResponse", self._view("streaming"))


class AsyncUploads(AsyncResource):
    """Bring in a file of up to 8 GB in parts, sent one after another or side by side."""

    @cached_property
    def parts(self) -> AsyncParts:
        """The methods of `uploads.parts`."""
        from .parts import AsyncParts

        return AsyncParts(self)

    async def create(
        self,
        *,
        filename: str,
        purpose: Literal["assistants", "batch", "fine-tune", "vision"],
        bytes: int,
        mime_type: str,
        expires_after: FileExpirationAfterParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Upload:
        """Create an upload

        Announces a big file. Send its parts within the hour, then complete the upload.

        Args:
            filename: Name the file will have.
            purpose: What it is for.
            bytes: Its size in bytes.
            mime_type: Its media type, which has to suit the purpose.
            expires_after: When to delete the finished file by itself.

        Returns:
            The upload, waiting for parts.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.uploads.create(
                filename="tides.jsonl",
                purpose="fine-tune",
                bytes=150000000,
                mime_type="text/jsonl",
            )
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "filename": filename,
                "purpose": purpose,
                "bytes": bytes,
                "mime_type": mime_type,
                "expires_after": expires_after,
            },
        )

    async def cancel(self, upload_id: str, **options: Unpack[RequestOptions]) -> Upload:
        """Cancel an upload

        Gives an upload up. Parts cannot be added any more.

        Args:
            upload_id: Id of the upload.

        Returns:
            The cancelled upload.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.uploads.cancel("upload_3nXt")
        """
        return await self._call(_CANCEL, options, path={"upload_id": upload_id})

    async def complete(
        self,
        upload_id: str,
        *,
        part_ids: Iterable[str],
        md5: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Upload:
        """Complete an upload

        Joins the parts in the order you give. The sizes have to add up to what was
        announced.

        Args:
            upload_id: Id of the upload.
            part_ids: Ids of the parts, in order.
            md5: MD5 checksum of the whole file, to make sure that nothing was lost.

        Returns:
            The upload with its finished `file`.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.uploads.complete(
                "upload_3nXt",
                part_ids=["part_a1", "part_b2", "part_c3"],
            )
        """
        return await self._call(
            _COMPLETE,
            options,
            path={"upload_id": upload_id},
            body={"part_ids": part_ids, "md5": md5},
        )

    @property
    def with_raw_response(self) -> AsyncUploadsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncUploadsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncUploadsWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[Upload] = Operation(
    "POST",
    "/uploads",
    body=JSON,
    result=Ref("Upload"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CANCEL: Operation[Upload] = Operation(
    "POST",
    "/uploads/{upload_id}/cancel",
    result=Ref("Upload"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_COMPLETE: Operation[Upload] = Operation(
    "POST",
    "/uploads/{upload_id}/complete",
    body=JSON,
    result=Ref("Upload"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class UploadsWithRawResponse:
        def __init__(self, resource: Uploads) -> None:
            self.create = raw(resource.create)
            self.cancel = raw(resource.cancel)
            self.complete = raw(resource.complete)
            self.parts = PartsWithRawResponse(resource.parts)

    class UploadsWithStreamingResponse:
        def __init__(self, resource: Uploads) -> None:
            self.create = streaming(resource.create)
            self.cancel = streaming(resource.cancel)
            self.complete = streaming(resource.complete)
            self.parts = PartsWithStreamingResponse(resource.parts)

    class AsyncUploadsWithRawResponse:
        def __init__(self, resource: AsyncUploads) -> None:
            self.create = async_raw(resource.create)
            self.cancel = async_raw(resource.cancel)
            self.complete = async_raw(resource.complete)
            self.parts = AsyncPartsWithRawResponse(resource.parts)

    class AsyncUploadsWithStreamingResponse:
        def __init__(self, resource: AsyncUploads) -> None:
            self.create = async_streaming(resource.create)
            self.cancel = async_streaming(resource.cancel)
            self.complete = async_streaming(resource.complete)
            self.parts = AsyncPartsWithStreamingResponse(resource.parts)
