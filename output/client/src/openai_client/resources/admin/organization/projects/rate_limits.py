"""The methods of `admin.organization.projects.rate_limits`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ....._runtime import JSON, AsyncResource, Operation, Pages, Ref, Resource, omit

if TYPE_CHECKING:
    from ....._runtime import (
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
    from .....types import ProjectRateLimit, ProjectRateLimitList


class RateLimits(Resource):
    """The methods of `admin.organization.projects.rate_limits`."""

    def list_rate_limits(
        self,
        project_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[ProjectRateLimit, ProjectRateLimitList]:
        """List rate limits of a project

        Pages through what a project may use of each model.

        Args:
            project_id: Id of the project.
            limit: How many rate limits a page holds at most, from 1 to 100.

                Defaults to `100`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            before: Stop in front of this object: pass the `first_id` of the page
                you have to go back one page.

        Returns:
            One page of rate limits.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.admin.organization.projects.rate_limits.list_rate_limits(
                "proj_k4Tn9d",
            ):
                print(item)
        """
        return self._list(
            _LIST_RATE_LIMITS,
            options,
            path={"project_id": project_id},
            query={"limit": limit, "after": after, "before": before},
        )

    def update_rate_limit(
        self,
        project_id: str,
        rate_limit_id: str,
        *,
        max_requests_per_1_minute: int | Omit = omit,
        max_tokens_per_1_minute: int | Omit = omit,
        max_images_per_1_minute: int | Omit = omit,
        max_audio_megabytes_per_1_minute: int | Omit = omit,
        max_requests_per_1_day: int | Omit = omit,
        batch_1_day_max_input_tokens: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectRateLimit:
        """Update a rate limit of a project

        Sets how much of a model a project may use, within what the organization has.

        Args:
            project_id: Id of the project.
            rate_limit_id: Id of the rate limit.
            max_requests_per_1_minute: Requests in a minute.
            max_tokens_per_1_minute: Tokens in a minute.
            max_images_per_1_minute: Images in a minute, for models that make
                images.
            max_audio_megabytes_per_1_minute: Megabytes of audio in a minute, for
                models that take audio.
            max_requests_per_1_day: Requests in a day, for models that have such a
                limit.
            batch_1_day_max_input_tokens: Tokens of batch input in a day, for models
                that have such a limit.

        Returns:
            The rate limit after the change.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            client.admin.organization.projects.rate_limits.update_rate_limit(
                "proj_k4Tn9d",
                "rl-gpt-4o-mini",
            )
        """
        return self._call(
            _UPDATE_RATE_LIMIT,
            options,
            path={"project_id": project_id, "rate_limit_id": rate_limit_id},
            body={
                "max_requests_per_1_minute": max_requests_per_1_minute,
                "max_tokens_per_1_minute": max_tokens_per_1_minute,
                "max_images_per_1_minute": max_images_per_1_minute,
                "max_audio_megabytes_per_1_minute": max_audio_megabytes_per_1_minute,
                "max_requests_per_1_day": max_requests_per_1_day,
                "batch_1_day_max_input_tokens": batch_1_day_max_input_tokens,
            },
        )

    @property
    def with_raw_response(self) -> RateLimitsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("RateLimitsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> RateLimitsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("RateLimitsWithStreamingResponse", self._view("streaming"))


class AsyncRateLimits(AsyncResource):
    """The methods of `admin.organization.projects.rate_limits`."""

    def list_rate_limits(
        self,
        project_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[ProjectRateLimit, ProjectRateLimitList]:
        """List rate limits of a project

        Pages through what a project may use of each model.

        Args:
            project_id: Id of the project.
            limit: How many rate limits a page holds at most, from 1 to 100.

                Defaults to `100`.
            after: Start behind this object: pass the `last_id` of the page you
                have.
            before: Stop in front of this object: pass the `first_id` of the page
                you have to go back one page.

        Returns:
            One page of rate limits.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.admin.organization.projects.rate_limits.list_rate_limits(
                "proj_k4Tn9d",
            ):
                print(item)
        """
        return self._list(
            _LIST_RATE_LIMITS,
            options,
            path={"project_id": project_id},
            query={"limit": limit, "after": after, "before": before},
        )

    async def update_rate_limit(
        self,
        project_id: str,
        rate_limit_id: str,
        *,
        max_requests_per_1_minute: int | Omit = omit,
        max_tokens_per_1_minute: int | Omit = omit,
        max_images_per_1_minute: int | Omit = omit,
        max_audio_megabytes_per_1_minute: int | Omit = omit,
        max_requests_per_1_day: int | Omit = omit,
        batch_1_day_max_input_tokens: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ProjectRateLimit:
        """Update a rate limit of a project

        Sets how much of a model a project may use, within what the organization has.

        Args:
            project_id: Id of the project.
            rate_limit_id: Id of the rate limit.
            max_requests_per_1_minute: Requests in a minute.
            max_tokens_per_1_minute: Tokens in a minute.
            max_images_per_1_minute: Images in a minute, for models that make
                images.
            max_audio_megabytes_per_1_minute: Megabytes of audio in a minute, for
                models that take audio.
            max_requests_per_1_day: Requests in a day, for models that have such a
                limit.
            batch_1_day_max_input_tokens: Tokens of batch input in a day, for models
                that have such a limit.

        Returns:
            The rate limit after the change.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            NotFoundError: There is no such object, or the key cannot see it.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            await client.admin.organization.projects.rate_limits.update_rate_limit(
                "proj_k4Tn9d",
                "rl-gpt-4o-mini",
            )
        """
        return await self._call(
            _UPDATE_RATE_LIMIT,
            options,
            path={"project_id": project_id, "rate_limit_id": rate_limit_id},
            body={
                "max_requests_per_1_minute": max_requests_per_1_minute,
                "max_tokens_per_1_minute": max_tokens_per_1_minute,
                "max_images_per_1_minute": max_images_per_1_minute,
                "max_audio_megabytes_per_1_minute": max_audio_megabytes_per_1_minute,
                "max_requests_per_1_day": max_requests_per_1_day,
                "batch_1_day_max_input_tokens": batch_1_day_max_input_tokens,
            },
        )

    @property
    def with_raw_response(self) -> AsyncRateLimitsWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncRateLimitsWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncRateLimitsWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncRateLimitsWithStreamingResponse", self._view("streaming"))


_LIST_RATE_LIMITS: Operation[ProjectRateLimitList, ProjectRateLimit] = Operation(
    "GET",
    "/organization/projects/{project_id}/rate_limits",
    result=Ref("ProjectRateLimitList"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="after",
        cursor=("last_id",),
        has_more=("has_more",),
        limit="limit",
    ),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_UPDATE_RATE_LIMIT: Operation[ProjectRateLimit] = Operation(
    "POST",
    "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    body=JSON,
    result=Ref("ProjectRateLimit"),
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        404: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

if TYPE_CHECKING:

    class RateLimitsWithRawResponse:
        def __init__(self, resource: RateLimits) -> None:
            self.list_rate_limits = raw(resource.list_rate_limits)
            self.update_rate_limit = raw(resource.update_rate_limit)

    class RateLimitsWithStreamingResponse:
        def __init__(self, resource: RateLimits) -> None:
            self.list_rate_limits = streaming(resource.list_rate_limits)
            self.update_rate_limit = streaming(resource.update_rate_limit)

    class AsyncRateLimitsWithRawResponse:
        def __init__(self, resource: AsyncRateLimits) -> None:
            self.list_rate_limits = async_raw(resource.list_rate_limits)
            self.update_rate_limit = async_raw(resource.update_rate_limit)

    class AsyncRateLimitsWithStreamingResponse:
        def __init__(self, resource: AsyncRateLimits) -> None:
            self.list_rate_limits = async_streaming(resource.list_rate_limits)
            self.update_rate_limit = async_streaming(resource.update_rate_limit)
