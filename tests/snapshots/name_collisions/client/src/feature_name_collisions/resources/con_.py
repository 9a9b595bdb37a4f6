"""The methods of `con`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._runtime import JSON, AsyncResource, Operation, Ref, Resource, omit

if TYPE_CHECKING:
    from .._runtime import (
        Omit,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ..types import List


class Con(Resource):
    """The methods of `con`."""

    def import_(
        self,
        self_: str,
        *,
        body_self: str,
        type: str,
        field_1st: int,
        query_self: str | Omit = omit,
        timeout_: int | Omit = omit,
        extra_headers_: str | Omit = omit,
        filter_name: str | Omit = omit,
        query_filter_name: str | Omit = omit,
        header_self: str | Omit = omit,
        body_type: str | Omit = omit,
        class_: str | Omit = omit,
        foo_bar: str | Omit = omit,
        body_foo_bar: str | Omit = omit,
        model_config: str | Omit = omit,
        copy: bool | Omit = omit,
        private: str | Omit = omit,
        名前: str | Omit = omit,
        field: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> List:
        """`POST /con/{self}`

        Args:
            self_
            body_self
            type
            field_1st
            query_self
            timeout_
            extra_headers_
            filter_name
            query_filter_name
            header_self
            body_type
            class_
            foo_bar
            body_foo_bar
            model_config
            copy
            private
            名前
            field

        Returns:
            Things.

        Example:
            client.con.import_(
                "string",
                body_self="string",
                type="string",
                field_1st=1,
            )
        """
        return self._call(
            _IMPORT_,
            options,
            path={"self": self_},
            body={
                "self": body_self,
                "@type": type,
                "1st": field_1st,
                "type": body_type,
                "class": class_,
                "fooBar": foo_bar,
                "foo_bar": body_foo_bar,
                "model_config": model_config,
                "copy": copy,
                "_private": private,
                "名前": 名前,
                "": field,
            },
            query={
                "self": query_self,
                "timeout": timeout_,
                "extra_headers": extra_headers_,
                "filter[name]": filter_name,
                "filter-name": query_filter_name,
            },
            headers={"Self": header_self},
        )

    @property
    def with_raw_response(self) -> ConWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("ConWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> ConWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("ConWithStreamingResponse", self._view("streaming"))


class AsyncCon(AsyncResource):
    """The methods of `con`."""

    async def import_(
        self,
        self_: str,
        *,
        body_self: str,
        type: str,
        field_1st: int,
        query_self: str | Omit = omit,
        timeout_: int | Omit = omit,
        extra_headers_: str | Omit = omit,
        filter_name: str | Omit = omit,
        query_filter_name: str | Omit = omit,
        header_self: str | Omit = omit,
        body_type: str | Omit = omit,
        class_: str | Omit = omit,
        foo_bar: str | Omit = omit,
        body_foo_bar: str | Omit = omit,
        model_config: str | Omit = omit,
        copy: bool | Omit = omit,
        private: str | Omit = omit,
        名前: str | Omit = omit,
        field: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> List:
        """`POST /con/{self}`

        Args:
            self_
            body_self
            type
            field_1st
            query_self
            timeout_
            extra_headers_
            filter_name
            query_filter_name
            header_self
            body_type
            class_
            foo_bar
            body_foo_bar
            model_config
            copy
            private
            名前
            field

        Returns:
            Things.

        Example:
            await client.con.import_(
                "string",
                body_self="string",
                type="string",
                field_1st=1,
            )
        """
        return await self._call(
            _IMPORT_,
            options,
            path={"self": self_},
            body={
                "self": body_self,
                "@type": type,
                "1st": field_1st,
                "type": body_type,
                "class": class_,
                "fooBar": foo_bar,
                "foo_bar": body_foo_bar,
                "model_config": model_config,
                "copy": copy,
                "_private": private,
                "名前": 名前,
                "": field,
            },
            query={
                "self": query_self,
                "timeout": timeout_,
                "extra_headers": extra_headers_,
                "filter[name]": filter_name,
                "filter-name": query_filter_name,
            },
            headers={"Self": header_self},
        )

    @property
    def with_raw_response(self) -> AsyncConWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncConWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncConWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncConWithStreamingResponse", self._view("streaming"))


_IMPORT_: Operation[List] = Operation(
    "POST", "/con/{self}", body=JSON, result=Ref("List")
)

if TYPE_CHECKING:

    class ConWithRawResponse:
        def __init__(self, resource: Con) -> None:
            self.import_ = raw(resource.import_)

    class ConWithStreamingResponse:
        def __init__(self, resource: Con) -> None:
            self.import_ = streaming(resource.import_)

    class AsyncConWithRawResponse:
        def __init__(self, resource: AsyncCon) -> None:
            self.import_ = async_raw(resource.import_)

    class AsyncConWithStreamingResponse:
        def __init__(self, resource: AsyncCon) -> None:
            self.import_ = async_streaming(resource.import_)
