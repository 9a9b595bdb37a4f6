"""The methods of `uploads.parts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Multipart, Operation, Ref, Resource

if TYPE_CHECKING:
    from ..._runtime import (
        AsyncFile,
        File,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ...types import UploadPart


class Parts(Resource):
    """The methods of `uploads.parts`."""

    def create(
        self, upload_id: str, *, data: File, **options: Unpack[RequestOptions]
    ) -> UploadPart:
        """Add a part to an upload

        Sends one part of up to 64 MB. Parts may be sent at the same time, since their
        order is set at the end.

        Args:
            upload_id: Id of the upload.
            data: The bytes.

        Returns:
            The part, with the id you need to complete the upload.

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
            client.uploads.parts.create("upload_3nXt", data=Path("file.bin"))
        """
        return self._call(
            _CREATE, options, path={"upload_id": upload_id}, body={"data": data}
        )

    @property
    def with_raw_response(self) -> PartsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("PartsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> PartsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("PartsWithStreamingResponse", self._view("streaming"))


class AsyncParts(AsyncResource):
    """The methods of `uploads.parts`."""

    async def create(
        self, upload_id: str, *, data: AsyncFile, **options: Unpack[RequestOptions]
    ) -> UploadPart:
        """Add a part to an upload

        Sends one part of up to 64 MB. Parts may be sent at the same time, since their
        order is set at the end.

        Args:
            upload_id: Id of the upload.
            data: The bytes.

        Returns:
            The part, with the id you need to complete the upload.

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
            await client.uploads.parts.create("upload_3nXt", data=Path("file.bin"))
        """
        return await self._call(
            _CREATE, options, path={"upload_id": upload_id}, body={"data": data}
        )

    @property
    def with_raw_response(self) -> AsyncPartsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncPartsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncPartsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncPartsWithStreamingResponse", self._view("streaming"))


_CREATE: Operation[UploadPart] = Operation(
    "POST",
    "/uploads/{upload_id}/parts",
    body=Multipart(files=("data",)),
    result=Ref("UploadPart"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class PartsWithRawResponse:
        def __init__(self, resource: Parts) -> None:
            self.create = raw(resource.create)

    class PartsWithStreamingResponse:
        def __init__(self, resource: Parts) -> None:
            self.create = streaming(resource.create)

    class AsyncPartsWithRawResponse:
        def __init__(self, resource: AsyncParts) -> None:
            self.create = async_raw(resource.create)

    class AsyncPartsWithStreamingResponse:
        def __init__(self, resource: AsyncParts) -> None:
            self.create = async_streaming(resource.create)
