"""The methods of `form`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .form import (
        AsyncFormResource2,
        AsyncFormResource2WithRawResponse,
        AsyncFormResource2WithStreamingResponse,
        FormResource2,
        FormResource2WithRawResponse,
        FormResource2WithStreamingResponse,
    )


class FormResource(Resource):
    """The methods of `form`."""

    @cached_property
    def form(self) -> FormResource2:
        """The methods of `form.form`."""
        from .form import FormResource2

        return FormResource2(self)

    @property
    def with_raw_response(self) -> FormResourceWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("FormResourceWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> FormResourceWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("FormResourceWithStreamingResponse", self._view("streaming"))


class AsyncFormResource(AsyncResource):
    """The methods of `form`."""

    @cached_property
    def form(self) -> AsyncFormResource2:
        """The methods of `form.form`."""
        from .form import AsyncFormResource2

        return AsyncFormResource2(self)

    @property
    def with_raw_response(self) -> AsyncFormResourceWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncFormResourceWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncFormResourceWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncFormResourceWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class FormResourceWithRawResponse:
        def __init__(self, resource: FormResource) -> None:
            self.form = FormResource2WithRawResponse(resource.form)

    class FormResourceWithStreamingResponse:
        def __init__(self, resource: FormResource) -> None:
            self.form = FormResource2WithStreamingResponse(resource.form)

    class AsyncFormResourceWithRawResponse:
        def __init__(self, resource: AsyncFormResource) -> None:
            self.form = AsyncFormResource2WithRawResponse(resource.form)

    class AsyncFormResourceWithStreamingResponse:
        def __init__(self, resource: AsyncFormResource) -> None:
            self.form = AsyncFormResource2WithStreamingResponse(resource.form)
