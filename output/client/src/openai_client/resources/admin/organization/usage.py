"""What was used and what it cost, in slices of time."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime import AsyncResource, Operation, Pages, Ref, Resource, Style, omit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ...._runtime import (
        AsyncPaginator,
        Omit,
        Page,
        PageOptions,
        Unpack,
        async_raw,
        async_streaming,
        raw,
        streaming,
    )
    from ....types import UsagePage, UsageTimeBucket


class Usage(Resource):
    """What was used and what it cost, in slices of time."""

    def costs(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        group_by: (
            Iterable[Literal["project_id", "line_item", "api_key_id"]] | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[UsageTimeBucket, UsagePage]:
        """Report costs

        Tells what the organization spent, day by day.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice, at present always a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            api_key_ids: Only these API keys.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds, from 1 to 180.

                Defaults to `7`.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Costs by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.admin.organization.usage.costs(start_time=1):
                print(item)
        """
        return self._list(
            _COSTS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "api_key_ids": api_key_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def audio_speeches(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        models: Iterable[str] | Omit = omit,
        group_by: (
            Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[UsageTimeBucket, UsagePage]:
        """Report the use of speech

        Counts the characters that were read aloud.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            models: Only these models.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.admin.organization.usage.audio_speeches(start_time=1):
                print(item)
        """
        return self._list(
            _AUDIO_SPEECHES,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def audio_transcriptions(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        models: Iterable[str] | Omit = omit,
        group_by: (
            Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[UsageTimeBucket, UsagePage]:
        """Report the use of transcriptions

        Counts the seconds of recordings that were written down.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            models: Only these models.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.admin.organization.usage.audio_transcriptions(start_time=1):
                print(item)
        """
        return self._list(
            _AUDIO_TRANSCRIPTIONS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        group_by: Iterable[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[UsageTimeBucket, UsagePage]:
        """Report the use of code interpreter sessions

        Counts the sandboxes that were opened.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.admin.organization.usage.code_interpreter_sessions(start_time=1):
                print(item)
        """
        return self._list(
            _CODE_INTERPRETER_SESSIONS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def completions(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        models: Iterable[str] | Omit = omit,
        batch: bool | Omit = omit,
        group_by: (
            Iterable[
                Literal[
                    "project_id",
                    "user_id",
                    "api_key_id",
                    "model",
                    "batch",
                    "service_tier",
                ]
            ]
            | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[UsageTimeBucket, UsagePage]:
        """Report the use of text generation

        Counts the tokens that models read and wrote, in chat, responses and the like.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            models: Only these models.
            batch: Only what came through a batch, or only what did not.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.admin.organization.usage.completions(start_time=1):
                print(item)
        """
        return self._list(
            _COMPLETIONS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "batch": batch,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def embeddings(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        models: Iterable[str] | Omit = omit,
        group_by: (
            Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[UsageTimeBucket, UsagePage]:
        """Report the use of embeddings

        Counts the tokens that were turned into vectors.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            models: Only these models.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.admin.organization.usage.embeddings(start_time=1):
                print(item)
        """
        return self._list(
            _EMBEDDINGS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def file_search_calls(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        vector_store_ids: Iterable[str] | Omit = omit,
        group_by: (
            Iterable[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]
            | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[UsageTimeBucket, UsagePage]:
        """Report the use of file search

        Counts the searches in vector stores.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            vector_store_ids: Only these vector stores.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.admin.organization.usage.file_search_calls(start_time=1):
                print(item)
        """
        return self._list(
            _FILE_SEARCH_CALLS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "vector_store_ids": vector_store_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def images(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        sources: (
            Iterable[Literal["image.generation", "image.edit", "image.variation"]]
            | Omit
        ) = omit,
        sizes: (
            Iterable[
                Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]
            ]
            | Omit
        ) = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        models: Iterable[str] | Omit = omit,
        group_by: (
            Iterable[
                Literal[
                    "project_id", "user_id", "api_key_id", "model", "size", "source"
                ]
            ]
            | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[UsageTimeBucket, UsagePage]:
        """Report the use of images

        Counts the images that were made.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            sources: Only these operations.
            sizes: Only these sizes.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            models: Only these models.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.admin.organization.usage.images(start_time=1):
                print(item)
        """
        return self._list(
            _IMAGES,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "sources": sources,
                "sizes": sizes,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def moderations(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        models: Iterable[str] | Omit = omit,
        group_by: (
            Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[UsageTimeBucket, UsagePage]:
        """Report the use of moderations

        Counts the tokens that were judged.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            models: Only these models.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.admin.organization.usage.moderations(start_time=1):
                print(item)
        """
        return self._list(
            _MODERATIONS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def vector_stores(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        group_by: Iterable[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[UsageTimeBucket, UsagePage]:
        """Report the use of vector stores

        Measures the space that vector stores take up.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.admin.organization.usage.vector_stores(start_time=1):
                print(item)
        """
        return self._list(
            _VECTOR_STORES,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def web_search_calls(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        models: Iterable[str] | Omit = omit,
        context_levels: Iterable[Literal["low", "medium", "high"]] | Omit = omit,
        group_by: (
            Iterable[
                Literal["project_id", "user_id", "api_key_id", "model", "context_level"]
            ]
            | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> Page[UsageTimeBucket, UsagePage]:
        """Report the use of web search

        Counts the searches on the web.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            models: Only these models.
            context_levels: Only searches with this much context.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            for item in client.admin.organization.usage.web_search_calls(start_time=1):
                print(item)
        """
        return self._list(
            _WEB_SEARCH_CALLS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "context_levels": context_levels,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    @property
    def with_raw_response(self) -> UsageWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("UsageWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> UsageWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("UsageWithStreamingResponse", self._view("streaming"))


class AsyncUsage(AsyncResource):
    """What was used and what it cost, in slices of time."""

    def costs(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        group_by: (
            Iterable[Literal["project_id", "line_item", "api_key_id"]] | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[UsageTimeBucket, UsagePage]:
        """Report costs

        Tells what the organization spent, day by day.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice, at present always a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            api_key_ids: Only these API keys.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds, from 1 to 180.

                Defaults to `7`.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Costs by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.admin.organization.usage.costs(start_time=1):
                print(item)
        """
        return self._list(
            _COSTS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "api_key_ids": api_key_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def audio_speeches(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        models: Iterable[str] | Omit = omit,
        group_by: (
            Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[UsageTimeBucket, UsagePage]:
        """Report the use of speech

        Counts the characters that were read aloud.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            models: Only these models.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.admin.organization.usage.audio_speeches(start_time=1):
                print(item)
        """
        return self._list(
            _AUDIO_SPEECHES,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def audio_transcriptions(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        models: Iterable[str] | Omit = omit,
        group_by: (
            Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[UsageTimeBucket, UsagePage]:
        """Report the use of transcriptions

        Counts the seconds of recordings that were written down.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            models: Only these models.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.admin.organization.usage.audio_transcriptions(start_time=1):
                print(item)
        """
        return self._list(
            _AUDIO_TRANSCRIPTIONS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        group_by: Iterable[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[UsageTimeBucket, UsagePage]:
        """Report the use of code interpreter sessions

        Counts the sandboxes that were opened.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.admin.organization.usage.code_interpreter_sessions(start_time=1):
                print(item)
        """
        return self._list(
            _CODE_INTERPRETER_SESSIONS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def completions(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        models: Iterable[str] | Omit = omit,
        batch: bool | Omit = omit,
        group_by: (
            Iterable[
                Literal[
                    "project_id",
                    "user_id",
                    "api_key_id",
                    "model",
                    "batch",
                    "service_tier",
                ]
            ]
            | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[UsageTimeBucket, UsagePage]:
        """Report the use of text generation

        Counts the tokens that models read and wrote, in chat, responses and the like.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            models: Only these models.
            batch: Only what came through a batch, or only what did not.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.admin.organization.usage.completions(start_time=1):
                print(item)
        """
        return self._list(
            _COMPLETIONS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "batch": batch,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def embeddings(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        models: Iterable[str] | Omit = omit,
        group_by: (
            Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[UsageTimeBucket, UsagePage]:
        """Report the use of embeddings

        Counts the tokens that were turned into vectors.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            models: Only these models.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.admin.organization.usage.embeddings(start_time=1):
                print(item)
        """
        return self._list(
            _EMBEDDINGS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def file_search_calls(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        vector_store_ids: Iterable[str] | Omit = omit,
        group_by: (
            Iterable[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]
            | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[UsageTimeBucket, UsagePage]:
        """Report the use of file search

        Counts the searches in vector stores.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            vector_store_ids: Only these vector stores.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.admin.organization.usage.file_search_calls(start_time=1):
                print(item)
        """
        return self._list(
            _FILE_SEARCH_CALLS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "vector_store_ids": vector_store_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def images(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        sources: (
            Iterable[Literal["image.generation", "image.edit", "image.variation"]]
            | Omit
        ) = omit,
        sizes: (
            Iterable[
                Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]
            ]
            | Omit
        ) = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        models: Iterable[str] | Omit = omit,
        group_by: (
            Iterable[
                Literal[
                    "project_id", "user_id", "api_key_id", "model", "size", "source"
                ]
            ]
            | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[UsageTimeBucket, UsagePage]:
        """Report the use of images

        Counts the images that were made.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            sources: Only these operations.
            sizes: Only these sizes.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            models: Only these models.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.admin.organization.usage.images(start_time=1):
                print(item)
        """
        return self._list(
            _IMAGES,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "sources": sources,
                "sizes": sizes,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def moderations(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        models: Iterable[str] | Omit = omit,
        group_by: (
            Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[UsageTimeBucket, UsagePage]:
        """Report the use of moderations

        Counts the tokens that were judged.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            models: Only these models.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.admin.organization.usage.moderations(start_time=1):
                print(item)
        """
        return self._list(
            _MODERATIONS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def vector_stores(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        group_by: Iterable[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[UsageTimeBucket, UsagePage]:
        """Report the use of vector stores

        Measures the space that vector stores take up.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.admin.organization.usage.vector_stores(start_time=1):
                print(item)
        """
        return self._list(
            _VECTOR_STORES,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    def web_search_calls(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: Iterable[str] | Omit = omit,
        user_ids: Iterable[str] | Omit = omit,
        api_key_ids: Iterable[str] | Omit = omit,
        models: Iterable[str] | Omit = omit,
        context_levels: Iterable[Literal["low", "medium", "high"]] | Omit = omit,
        group_by: (
            Iterable[
                Literal["project_id", "user_id", "api_key_id", "model", "context_level"]
            ]
            | Omit
        ) = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        **options: Unpack[PageOptions],
    ) -> AsyncPaginator[UsageTimeBucket, UsagePage]:
        """Report the use of web search

        Counts the searches on the web.

        Args:
            start_time: First moment to count, in Unix seconds.
            end_time: Moment at which to stop counting, in Unix seconds; itself not
                counted.
            bucket_width: Length of a slice: a minute, an hour or a day.

                Defaults to `"1d"`.
            project_ids: Only these projects.
            user_ids: Only these users.
            api_key_ids: Only these API keys.
            models: Only these models.
            context_levels: Only searches with this much context.
            group_by: Split the figures by these properties.
            limit: How many slices a page holds: up to 31 days, 168 hours or 1,440
                minutes; 7, 24 or 60 if left out.
            page: Token for the next page, taken from `next_page`.

        Returns:
            Use by slice of time.

            A page; iterating over it goes through the items of all pages.

        Raises:
            BadRequestError: The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            AuthenticationError: No key was sent, or it is wrong or revoked.
            PermissionDeniedError: The key is valid but may not do this.
            RateLimitError: A rate limit or the budget is used up. Wait for as long
                as `retry-after` says, then try again.
            InternalServerError: Something broke on the side of the service. The
                same request may well succeed a moment later.

        Example:
            async for item in client.admin.organization.usage.web_search_calls(start_time=1):
                print(item)
        """
        return self._list(
            _WEB_SEARCH_CALLS,
            options,
            query={
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "context_levels": context_levels,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
        )

    @property
    def with_raw_response(self) -> AsyncUsageWithRawResponse:
        """The same methods, each returning the HTTP response."""
        return cast("AsyncUsageWithRawResponse", self._view("raw"))

    @property
    def with_streaming_response(self) -> AsyncUsageWithStreamingResponse:
        """The same methods, each a context manager of the unread response."""
        return cast("AsyncUsageWithStreamingResponse", self._view("streaming"))


_COSTS: Operation[UsagePage, UsageTimeBucket] = Operation(
    "GET",
    "/organization/costs",
    result=Ref("UsagePage"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="page",
        cursor=("next_page",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={
        "query": {
            "project_ids": Style("deepObject", explode=True),
            "api_key_ids": Style("deepObject", explode=True),
            "group_by": Style("deepObject", explode=True),
        }
    },
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_AUDIO_SPEECHES: Operation[UsagePage, UsageTimeBucket] = Operation(
    "GET",
    "/organization/usage/audio_speeches",
    result=Ref("UsagePage"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="page",
        cursor=("next_page",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={
        "query": {
            "project_ids": Style("deepObject", explode=True),
            "user_ids": Style("deepObject", explode=True),
            "api_key_ids": Style("deepObject", explode=True),
            "models": Style("deepObject", explode=True),
            "group_by": Style("deepObject", explode=True),
        }
    },
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_AUDIO_TRANSCRIPTIONS: Operation[UsagePage, UsageTimeBucket] = Operation(
    "GET",
    "/organization/usage/audio_transcriptions",
    result=Ref("UsagePage"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="page",
        cursor=("next_page",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={
        "query": {
            "project_ids": Style("deepObject", explode=True),
            "user_ids": Style("deepObject", explode=True),
            "api_key_ids": Style("deepObject", explode=True),
            "models": Style("deepObject", explode=True),
            "group_by": Style("deepObject", explode=True),
        }
    },
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_CODE_INTERPRETER_SESSIONS: Operation[UsagePage, UsageTimeBucket] = Operation(
    "GET",
    "/organization/usage/code_interpreter_sessions",
    result=Ref("UsagePage"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="page",
        cursor=("next_page",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={
        "query": {
            "project_ids": Style("deepObject", explode=True),
            "group_by": Style("deepObject", explode=True),
        }
    },
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_COMPLETIONS: Operation[UsagePage, UsageTimeBucket] = Operation(
    "GET",
    "/organization/usage/completions",
    result=Ref("UsagePage"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="page",
        cursor=("next_page",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={
        "query": {
            "project_ids": Style("deepObject", explode=True),
            "user_ids": Style("deepObject", explode=True),
            "api_key_ids": Style("deepObject", explode=True),
            "models": Style("deepObject", explode=True),
            "group_by": Style("deepObject", explode=True),
        }
    },
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_EMBEDDINGS: Operation[UsagePage, UsageTimeBucket] = Operation(
    "GET",
    "/organization/usage/embeddings",
    result=Ref("UsagePage"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="page",
        cursor=("next_page",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={
        "query": {
            "project_ids": Style("deepObject", explode=True),
            "user_ids": Style("deepObject", explode=True),
            "api_key_ids": Style("deepObject", explode=True),
            "models": Style("deepObject", explode=True),
            "group_by": Style("deepObject", explode=True),
        }
    },
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_FILE_SEARCH_CALLS: Operation[UsagePage, UsageTimeBucket] = Operation(
    "GET",
    "/organization/usage/file_search_calls",
    result=Ref("UsagePage"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="page",
        cursor=("next_page",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={
        "query": {
            "project_ids": Style("deepObject", explode=True),
            "user_ids": Style("deepObject", explode=True),
            "api_key_ids": Style("deepObject", explode=True),
            "vector_store_ids": Style("deepObject", explode=True),
            "group_by": Style("deepObject", explode=True),
        }
    },
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_IMAGES: Operation[UsagePage, UsageTimeBucket] = Operation(
    "GET",
    "/organization/usage/images",
    result=Ref("UsagePage"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="page",
        cursor=("next_page",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={
        "query": {
            "sources": Style("deepObject", explode=True),
            "sizes": Style("deepObject", explode=True),
            "project_ids": Style("deepObject", explode=True),
            "user_ids": Style("deepObject", explode=True),
            "api_key_ids": Style("deepObject", explode=True),
            "models": Style("deepObject", explode=True),
            "group_by": Style("deepObject", explode=True),
        }
    },
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_MODERATIONS: Operation[UsagePage, UsageTimeBucket] = Operation(
    "GET",
    "/organization/usage/moderations",
    result=Ref("UsagePage"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="page",
        cursor=("next_page",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={
        "query": {
            "project_ids": Style("deepObject", explode=True),
            "user_ids": Style("deepObject", explode=True),
            "api_key_ids": Style("deepObject", explode=True),
            "models": Style("deepObject", explode=True),
            "group_by": Style("deepObject", explode=True),
        }
    },
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_VECTOR_STORES: Operation[UsagePage, UsageTimeBucket] = Operation(
    "GET",
    "/organization/usage/vector_stores",
    result=Ref("UsagePage"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="page",
        cursor=("next_page",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={
        "query": {
            "project_ids": Style("deepObject", explode=True),
            "group_by": Style("deepObject", explode=True),
        }
    },
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

_WEB_SEARCH_CALLS: Operation[UsagePage, UsageTimeBucket] = Operation(
    "GET",
    "/organization/usage/web_search_calls",
    result=Ref("UsagePage"),
    pages=Pages(
        "cursor",
        items=("data",),
        parameter="page",
        cursor=("next_page",),
        has_more=("has_more",),
        limit="limit",
    ),
    styles={
        "query": {
            "project_ids": Style("deepObject", explode=True),
            "user_ids": Style("deepObject", explode=True),
            "api_key_ids": Style("deepObject", explode=True),
            "models": Style("deepObject", explode=True),
            "context_levels": Style("deepObject", explode=True),
            "group_by": Style("deepObject", explode=True),
        }
    },
    errors={
        400: Ref("ErrorResponse"),
        401: Ref("ErrorResponse"),
        403: Ref("ErrorResponse"),
        429: Ref("ErrorResponse"),
        500: Ref("ErrorResponse"),
    },
    security=(("AdminApiKeyAuth",),),
)

if TYPE_CHECKING:

    class UsageWithRawResponse:
        def __init__(self, resource: Usage) -> None:
            self.costs = raw(resource.costs)
            self.audio_speeches = raw(resource.audio_speeches)
            self.audio_transcriptions = raw(resource.audio_transcriptions)
            self.code_interpreter_sessions = raw(resource.code_interpreter_sessions)
            self.completions = raw(resource.completions)
            self.embeddings = raw(resource.embeddings)
            self.file_search_calls = raw(resource.file_search_calls)
            self.images = raw(resource.images)
            self.moderations = raw(resource.moderations)
            self.vector_stores = raw(resource.vector_stores)
            self.web_search_calls = raw(resource.web_search_calls)

    class UsageWithStreamingResponse:
        def __init__(self, resource: Usage) -> None:
            self.costs = streaming(resource.costs)
            self.audio_speeches = streaming(resource.audio_speeches)
            self.audio_transcriptions = streaming(resource.audio_transcriptions)
            self.code_interpreter_sessions = streaming(
                resource.code_interpreter_sessions
            )
            self.completions = streaming(resource.completions)
            self.embeddings = streaming(resource.embeddings)
            self.file_search_calls = streaming(resource.file_search_calls)
            self.images = streaming(resource.images)
            self.moderations = streaming(resource.moderations)
            self.vector_stores = streaming(resource.vector_stores)
            self.web_search_calls = streaming(resource.web_search_calls)

    class AsyncUsageWithRawResponse:
        def __init__(self, resource: AsyncUsage) -> None:
            self.costs = async_raw(resource.costs)
            self.audio_speeches = async_raw(resource.audio_speeches)
            self.audio_transcriptions = async_raw(resource.audio_transcriptions)
            self.code_interpreter_sessions = async_raw(
                resource.code_interpreter_sessions
            )
            self.completions = async_raw(resource.completions)
            self.embeddings = async_raw(resource.embeddings)
            self.file_search_calls = async_raw(resource.file_search_calls)
            self.images = async_raw(resource.images)
            self.moderations = async_raw(resource.moderations)
            self.vector_stores = async_raw(resource.vector_stores)
            self.web_search_calls = async_raw(resource.web_search_calls)

    class AsyncUsageWithStreamingResponse:
        def __init__(self, resource: AsyncUsage) -> None:
            self.costs = async_streaming(resource.costs)
            self.audio_speeches = async_streaming(resource.audio_speeches)
            self.audio_transcriptions = async_streaming(resource.audio_transcriptions)
            self.code_interpreter_sessions = async_streaming(
                resource.code_interpreter_sessions
            )
            self.completions = async_streaming(resource.completions)
            self.embeddings = async_streaming(resource.embeddings)
            self.file_search_calls = async_streaming(resource.file_search_calls)
            self.images = async_streaming(resource.images)
            self.moderations = async_streaming(resource.moderations)
            self.vector_stores = async_streaming(resource.vector_stores)
            self.web_search_calls = async_streaming(resource.web_search_calls)
