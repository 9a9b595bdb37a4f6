"""The methods of `fine_tuning.alpha`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ...._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .graders import (
        AsyncGraders,
        AsyncGradersWithRawResponse,
        AsyncGradersWithStreamingResponse,
        Graders,
        GradersWithRawResponse,
        GradersWithStreamingResponse,
    )


class Alpha(Resource):
    """The methods of `fine_tuning.alpha`."""

    @cached_property
    def graders(self) -> Graders:
        """The methods of `fine_tuning.alpha.graders`."""
        from .graders import Graders

        return Graders(self)

    @property
    def with_raw_response(self) -> AlphaWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AlphaWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AlphaWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AlphaWithStreamingResponse", self._view("streaming"))


class AsyncAlpha(AsyncResource):
    """The methods of `fine_tuning.alpha`."""

    @cached_property
    def graders(self) -> AsyncGraders:
        """The methods of `fine_tuning.alpha.graders`."""
        from .graders import AsyncGraders

        return AsyncGraders(self)

    @property
    def with_raw_response(self) -> AsyncAlphaWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncAlphaWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncAlphaWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncAlphaWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class AlphaWithRawResponse:
        def __init__(self, resource: Alpha) -> None:
            self.graders = GradersWithRawResponse(resource.graders)

    class AlphaWithStreamingResponse:
        def __init__(self, resource: Alpha) -> None:
            self.graders = GradersWithStreamingResponse(resource.graders)

    class AsyncAlphaWithRawResponse:
        def __init__(self, resource: AsyncAlpha) -> None:
            self.graders = AsyncGradersWithRawResponse(resource.graders)

    class AsyncAlphaWithStreamingResponse:
        def __init__(self, resource: AsyncAlpha) -> None:
            self.graders = AsyncGradersWithStreamingResponse(resource.graders)
