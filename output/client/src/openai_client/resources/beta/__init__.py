"""The methods of `beta`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ..._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .assistants import (
        Assistants,
        AssistantsWithRawResponse,
        AssistantsWithStreamingResponse,
        AsyncAssistants,
        AsyncAssistantsWithRawResponse,
        AsyncAssistantsWithStreamingResponse,
    )
    from .threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        Threads,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )


class Beta(Resource):
    """The methods of `beta`."""

    @cached_property
    def assistants(self) -> Assistants:
        """Deprecated: assistants combine a model with instructions and tools. Use
        responses for anything new.
        """
        from .assistants import Assistants

        return Assistants(self)

    @cached_property
    def threads(self) -> Threads:
        """Conversations that assistants are run on."""
        from .threads import Threads

        return Threads(self)

    @property
    def with_raw_response(self) -> BetaWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("BetaWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> BetaWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("BetaWithStreamingResponse", self._view("streaming"))


class AsyncBeta(AsyncResource):
    """The methods of `beta`."""

    @cached_property
    def assistants(self) -> AsyncAssistants:
        """Deprecated: assistants combine a model with instructions and tools. Use
        responses for anything new.
        """
        from .assistants import AsyncAssistants

        return AsyncAssistants(self)

    @cached_property
    def threads(self) -> AsyncThreads:
        """Conversations that assistants are run on."""
        from .threads import AsyncThreads

        return AsyncThreads(self)

    @property
    def with_raw_response(self) -> AsyncBetaWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncBetaWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncBetaWithStreamingResponse", self._view("streaming"))


if TYPE_CHECKING:

    class BetaWithRawResponse:
        def __init__(self, resource: Beta) -> None:
            self.assistants = AssistantsWithRawResponse(resource.assistants)
            self.threads = ThreadsWithRawResponse(resource.threads)

    class BetaWithStreamingResponse:
        def __init__(self, resource: Beta) -> None:
            self.assistants = AssistantsWithStreamingResponse(resource.assistants)
            self.threads = ThreadsWithStreamingResponse(resource.threads)

    class AsyncBetaWithRawResponse:
        def __init__(self, resource: AsyncBeta) -> None:
            self.assistants = AsyncAssistantsWithRawResponse(resource.assistants)
            self.threads = AsyncThreadsWithRawResponse(resource.threads)

    class AsyncBetaWithStreamingResponse:
        def __init__(self, resource: AsyncBeta) -> None:
            self.assistants = AsyncAssistantsWithStreamingResponse(resource.assistants)
            self.threads = AsyncThreadsWithStreamingResponse(resource.threads)
