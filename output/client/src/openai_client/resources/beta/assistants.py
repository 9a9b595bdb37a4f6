# pyright: reportDeprecated=false
"""Deprecated: assistants combine a model with instructions and tools. Use responses for
anything new.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from typing_extensions import deprecated

from ..._runtime import JSON, AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..._runtime import (
        AsyncPaginator,
        Omit,
        Page,
        PageOptions,
        RequestOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ...types import (
        Assistant,
        AssistantCodeInterpreterTool,
        AssistantCodeInterpreterToolParam,
        AssistantDeleted,
        AssistantFileSearchTool,
        AssistantFileSearchToolParam,
        AssistantFunctionTool,
        AssistantFunctionToolParam,
        AssistantList,
        AssistantModel,
        AssistantResponseFormatOptionParam,
        CreateAssistantRequestToolResourcesParam,
        MetadataParam,
        ReasoningEffort,
        UpdateAssistantRequestToolResourcesParam,
    )


class Assistants(Resource):
    """Deprecated: assistants combine a model with instructions and tools. Use responses
    for anything new.
    """

    @deprecated("The API has deprecated this.")
    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[Assistant, AssistantList]:
        """List assistants

        Pages through the assistants of your project. The whole Assistants part is on
        its way out; build new things on responses.

        Deprecated.

        Args:
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `desc` lists the newest first, `asc` the oldest.

                Defaults to `"desc"`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            before: Stop in front of this object: pass the `first_id` of the page
                you have to go back one page.

        Returns:
            One page of assistants.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.beta.assistants.list():
                print(item)
        """
        return self._list(
            _LIST,
            options,
            query={"limit": limit, "order": order, "after": after, "before": before},
        )

    @deprecated("The API has deprecated this.")
    def create(
        self,
        *,
        model: str | AssistantModel,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        tools: (
            Iterable[
                AssistantCodeInterpreterToolParam
                | AssistantCodeInterpreterTool
                | AssistantFileSearchToolParam
                | AssistantFileSearchTool
                | AssistantFunctionToolParam
                | AssistantFunctionTool
            ]
            | Omit
        ) = omit,
        tool_resources: CreateAssistantRequestToolResourcesParam | None | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Create an assistant

        Sets up an assistant: a model together with instructions and tools, ready to be
        run on threads.

        Deprecated.

        Args:
            model: Model it runs on.
            name: Name to give it.
            description: What the assistant is for.
            instructions: What the assistant is told to do, ahead of every
                conversation.
            reasoning_effort: How long a reasoning model should think.
            tools: Tools it may use.

                Defaults to `[]`.
            tool_resources: What the tools have to work with.
            metadata: Your own notes on the assistant.
            temperature: Randomness of the choice of tokens, from 0 to 2.

                Defaults to `1`.
            top_p: Sample only from the likeliest tokens that together reach this
                share of probability. An alternative to `temperature`.

                Defaults to `1`.
            response_format: Form of the answers: text, JSON, or JSON that fits a
                schema.

        Returns:
            The assistant, with its id.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.beta.assistants.create(model="gpt-4o")
        """
        return self._call(
            _CREATE,
            options,
            body={
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "reasoning_effort": reasoning_effort,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
        )

    @deprecated("The API has deprecated this.")
    def retrieve(
        self, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> Assistant:
        """Retrieve an assistant

        Looks up one assistant.

        Deprecated.

        Args:
            assistant_id: Id of the assistant.

        Returns:
            The assistant.

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
            client.beta.assistants.retrieve("asst_tides1")
        """
        return self._call(_RETRIEVE, options, path={"assistant_id": assistant_id})

    @deprecated("The API has deprecated this.")
    def update(
        self,
        assistant_id: str,
        *,
        model: str | AssistantModel | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Iterable[
                AssistantCodeInterpreterToolParam
                | AssistantCodeInterpreterTool
                | AssistantFileSearchToolParam
                | AssistantFileSearchTool
                | AssistantFunctionToolParam
                | AssistantFunctionTool
            ]
            | Omit
        ) = omit,
        tool_resources: UpdateAssistantRequestToolResourcesParam | None | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Update an assistant

        Changes the fields you send and leaves the rest alone.

        Deprecated.

        Args:
            assistant_id: Id of the assistant.
            model: Model it runs on.
            reasoning_effort: How long a reasoning model should think.
            name: Name to give it.
            description: What the assistant is for.
            instructions: What the assistant is told to do, ahead of every
                conversation.
            tools: Tools it may use.

                Defaults to `[]`.
            tool_resources: What the tools have to work with.
            metadata: Your own notes on the assistant.
            temperature: Randomness of the choice of tokens, from 0 to 2.

                Defaults to `1`.
            top_p: Sample only from the likeliest tokens that together reach this
                share of probability. An alternative to `temperature`.

                Defaults to `1`.
            response_format: Form of the answers: text, JSON, or JSON that fits a
                schema.

        Returns:
            The assistant after the change.

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
            client.beta.assistants.update("asst_tides1")
        """
        return self._call(
            _UPDATE,
            options,
            path={"assistant_id": assistant_id},
            body={
                "model": model,
                "reasoning_effort": reasoning_effort,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
        )

    @deprecated("The API has deprecated this.")
    def delete(
        self, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> AssistantDeleted:
        """Delete an assistant

        Removes an assistant. Its threads stay.

        Deprecated.

        Args:
            assistant_id: Id of the assistant.

        Returns:
            Confirmation of the removal.

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
            client.beta.assistants.delete("asst_tides1")
        """
        return self._call(_DELETE, options, path={"assistant_id": assistant_id})

    @property
    def with_raw_response(self) -> AssistantsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AssistantsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AssistantsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AssistantsWithStreamingResponse", self._view("streaming"))


class AsyncAssistants(AsyncResource):
    """Deprecated: assistants combine a model with instructions and tools. Use responses
    for anything new.
    """

    @deprecated("The API has deprecated this.")
    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[Assistant, AssistantList]:
        """List assistants

        Pages through the assistants of your project. The whole Assistants part is on
        its way out; build new things on responses.

        Deprecated.

        Args:
            limit: How many objects a page holds at most, from 1 to 100.

                Defaults to `20`.
            order: `desc` lists the newest first, `asc` the oldest.

                Defaults to `"desc"`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            before: Stop in front of this object: pass the `first_id` of the page
                you have to go back one page.

        Returns:
            One page of assistants.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.beta.assistants.list():
                print(item)
        """
        return self._list(
            _LIST,
            options,
            query={"limit": limit, "order": order, "after": after, "before": before},
        )

    @deprecated("The API has deprecated this.")
    async def create(
        self,
        *,
        model: str | AssistantModel,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        tools: (
            Iterable[
                AssistantCodeInterpreterToolParam
                | AssistantCodeInterpreterTool
                | AssistantFileSearchToolParam
                | AssistantFileSearchTool
                | AssistantFunctionToolParam
                | AssistantFunctionTool
            ]
            | Omit
        ) = omit,
        tool_resources: CreateAssistantRequestToolResourcesParam | None | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Create an assistant

        Sets up an assistant: a model together with instructions and tools, ready to be
        run on threads.

        Deprecated.

        Args:
            model: Model it runs on.
            name: Name to give it.
            description: What the assistant is for.
            instructions: What the assistant is told to do, ahead of every
                conversation.
            reasoning_effort: How long a reasoning model should think.
            tools: Tools it may use.

                Defaults to `[]`.
            tool_resources: What the tools have to work with.
            metadata: Your own notes on the assistant.
            temperature: Randomness of the choice of tokens, from 0 to 2.

                Defaults to `1`.
            top_p: Sample only from the likeliest tokens that together reach this
                share of probability. An alternative to `temperature`.

                Defaults to `1`.
            response_format: Form of the answers: text, JSON, or JSON that fits a
                schema.

        Returns:
            The assistant, with its id.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.beta.assistants.create(model="gpt-4o")
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "reasoning_effort": reasoning_effort,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
        )

    @deprecated("The API has deprecated this.")
    async def retrieve(
        self, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> Assistant:
        """Retrieve an assistant

        Looks up one assistant.

        Deprecated.

        Args:
            assistant_id: Id of the assistant.

        Returns:
            The assistant.

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
            await client.beta.assistants.retrieve("asst_tides1")
        """
        return await self._call(_RETRIEVE, options, path={"assistant_id": assistant_id})

    @deprecated("The API has deprecated this.")
    async def update(
        self,
        assistant_id: str,
        *,
        model: str | AssistantModel | Omit = omit,
        reasoning_effort: ReasoningEffort | None | Omit = omit,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Iterable[
                AssistantCodeInterpreterToolParam
                | AssistantCodeInterpreterTool
                | AssistantFileSearchToolParam
                | AssistantFileSearchTool
                | AssistantFunctionToolParam
                | AssistantFunctionTool
            ]
            | Omit
        ) = omit,
        tool_resources: UpdateAssistantRequestToolResourcesParam | None | Omit = omit,
        metadata: MetadataParam | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: AssistantResponseFormatOptionParam | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Assistant:
        """Update an assistant

        Changes the fields you send and leaves the rest alone.

        Deprecated.

        Args:
            assistant_id: Id of the assistant.
            model: Model it runs on.
            reasoning_effort: How long a reasoning model should think.
            name: Name to give it.
            description: What the assistant is for.
            instructions: What the assistant is told to do, ahead of every
                conversation.
            tools: Tools it may use.

                Defaults to `[]`.
            tool_resources: What the tools have to work with.
            metadata: Your own notes on the assistant.
            temperature: Randomness of the choice of tokens, from 0 to 2.

                Defaults to `1`.
            top_p: Sample only from the likeliest tokens that together reach this
                share of probability. An alternative to `temperature`.

                Defaults to `1`.
            response_format: Form of the answers: text, JSON, or JSON that fits a
                schema.

        Returns:
            The assistant after the change.

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
            await client.beta.assistants.update("asst_tides1")
        """
        return await self._call(
            _UPDATE,
            options,
            path={"assistant_id": assistant_id},
            body={
                "model": model,
                "reasoning_effort": reasoning_effort,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
        )

    @deprecated("The API has deprecated this.")
    async def delete(
        self, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> AssistantDeleted:
        """Delete an assistant

        Removes an assistant. Its threads stay.

        Deprecated.

        Args:
            assistant_id: Id of the assistant.

        Returns:
            Confirmation of the removal.

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
            await client.beta.assistants.delete("asst_tides1")
        """
        return await self._call(_DELETE, options, path={"assistant_id": assistant_id})

    @property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncAssistantsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncAssistantsWithStreamingResponse", self._view("streaming"))


_LIST: Operation[AssistantList, Assistant] = Operation(
    "GET",
    "/assistants",
    result=Ref("AssistantList"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="after",
        cursor=("last_id",),
        has_more=("has_more",),
        limit="limit",
    ),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_CREATE: Operation[Assistant] = Operation(
    "POST",
    "/assistants",
    body=JSON,
    result=Ref("Assistant"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_RETRIEVE: Operation[Assistant] = Operation(
    "GET",
    "/assistants/{assistant_id}",
    result=Ref("Assistant"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_UPDATE: Operation[Assistant] = Operation(
    "POST",
    "/assistants/{assistant_id}",
    body=JSON,
    result=Ref("Assistant"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

_DELETE: Operation[AssistantDeleted] = Operation(
    "DELETE",
    "/assistants/{assistant_id}",
    result=Ref("AssistantDeleted"),
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
)

if TYPE_CHECKING:

    class AssistantsWithRawResponse:
        def __init__(self, resource: Assistants) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AssistantsWithStreamingResponse:
        def __init__(self, resource: Assistants) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncAssistantsWithRawResponse:
        def __init__(self, resource: AsyncAssistants) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncAssistantsWithStreamingResponse:
        def __init__(self, resource: AsyncAssistants) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
