"""What `admin.organization.usage` is asked, and what answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime import Handler, Identity, NotImplementedOperation

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime import (
        BadRequest,
        Forbidden,
        InternalServerError,
        TooManyRequests,
        Unauthorized,
    )
    from ..types import ErrorResponse, UsagePage


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationUsageCosts:
    """What `GET /organization/costs` is asked."""

    start_time: int
    """First moment to count, in Unix seconds."""

    end_time: int | None = None
    """Moment at which to stop counting, in Unix seconds; itself not counted."""

    bucket_width: Literal["1d"] = "1d"
    """Length of a slice, at present always a day."""

    project_ids: list[str] | None = None
    """Only these projects."""

    api_key_ids: list[str] | None = None
    """Only these API keys."""

    group_by: list[Literal["project_id", "line_item", "api_key_id"]] | None = None
    """Split the figures by these properties."""

    limit: int = 7
    """How many slices a page holds, from 1 to 180."""

    page: str | None = None
    """Token for the next page, taken from `next_page`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationUsageAudioSpeeches:
    """What `GET /organization/usage/audio_speeches` is asked."""

    start_time: int
    """First moment to count, in Unix seconds."""

    end_time: int | None = None
    """Moment at which to stop counting, in Unix seconds; itself not counted."""

    bucket_width: Literal["1m", "1h", "1d"] = "1d"
    """Length of a slice: a minute, an hour or a day."""

    project_ids: list[str] | None = None
    """Only these projects."""

    user_ids: list[str] | None = None
    """Only these users."""

    api_key_ids: list[str] | None = None
    """Only these API keys."""

    models: list[str] | None = None
    """Only these models."""

    group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | None = (
        None
    )
    """Split the figures by these properties."""

    limit: int | None = None
    """How many slices a page holds: up to 31 days, 168 hours or 1,440 minutes; 7, 24 or 60
    if left out.
    """

    page: str | None = None
    """Token for the next page, taken from `next_page`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationUsageAudioTranscriptions:
    """What `GET /organization/usage/audio_transcriptions` is asked."""

    start_time: int
    """First moment to count, in Unix seconds."""

    end_time: int | None = None
    """Moment at which to stop counting, in Unix seconds; itself not counted."""

    bucket_width: Literal["1m", "1h", "1d"] = "1d"
    """Length of a slice: a minute, an hour or a day."""

    project_ids: list[str] | None = None
    """Only these projects."""

    user_ids: list[str] | None = None
    """Only these users."""

    api_key_ids: list[str] | None = None
    """Only these API keys."""

    models: list[str] | None = None
    """Only these models."""

    group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | None = (
        None
    )
    """Split the figures by these properties."""

    limit: int | None = None
    """How many slices a page holds: up to 31 days, 168 hours or 1,440 minutes; 7, 24 or 60
    if left out.
    """

    page: str | None = None
    """Token for the next page, taken from `next_page`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationUsageCodeInterpreterSessions:
    """What `GET /organization/usage/code_interpreter_sessions` is asked."""

    start_time: int
    """First moment to count, in Unix seconds."""

    end_time: int | None = None
    """Moment at which to stop counting, in Unix seconds; itself not counted."""

    bucket_width: Literal["1m", "1h", "1d"] = "1d"
    """Length of a slice: a minute, an hour or a day."""

    project_ids: list[str] | None = None
    """Only these projects."""

    group_by: list[Literal["project_id"]] | None = None
    """Split the figures by these properties."""

    limit: int | None = None
    """How many slices a page holds: up to 31 days, 168 hours or 1,440 minutes; 7, 24 or 60
    if left out.
    """

    page: str | None = None
    """Token for the next page, taken from `next_page`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationUsageCompletions:
    """What `GET /organization/usage/completions` is asked."""

    start_time: int
    """First moment to count, in Unix seconds."""

    end_time: int | None = None
    """Moment at which to stop counting, in Unix seconds; itself not counted."""

    bucket_width: Literal["1m", "1h", "1d"] = "1d"
    """Length of a slice: a minute, an hour or a day."""

    project_ids: list[str] | None = None
    """Only these projects."""

    user_ids: list[str] | None = None
    """Only these users."""

    api_key_ids: list[str] | None = None
    """Only these API keys."""

    models: list[str] | None = None
    """Only these models."""

    batch: bool | None = None
    """Only what came through a batch, or only what did not."""

    group_by: (
        list[
            Literal[
                "project_id", "user_id", "api_key_id", "model", "batch", "service_tier"
            ]
        ]
        | None
    ) = None
    """Split the figures by these properties."""

    limit: int | None = None
    """How many slices a page holds: up to 31 days, 168 hours or 1,440 minutes; 7, 24 or 60
    if left out.
    """

    page: str | None = None
    """Token for the next page, taken from `next_page`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationUsageEmbeddings:
    """What `GET /organization/usage/embeddings` is asked."""

    start_time: int
    """First moment to count, in Unix seconds."""

    end_time: int | None = None
    """Moment at which to stop counting, in Unix seconds; itself not counted."""

    bucket_width: Literal["1m", "1h", "1d"] = "1d"
    """Length of a slice: a minute, an hour or a day."""

    project_ids: list[str] | None = None
    """Only these projects."""

    user_ids: list[str] | None = None
    """Only these users."""

    api_key_ids: list[str] | None = None
    """Only these API keys."""

    models: list[str] | None = None
    """Only these models."""

    group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | None = (
        None
    )
    """Split the figures by these properties."""

    limit: int | None = None
    """How many slices a page holds: up to 31 days, 168 hours or 1,440 minutes; 7, 24 or 60
    if left out.
    """

    page: str | None = None
    """Token for the next page, taken from `next_page`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationUsageFileSearchCalls:
    """What `GET /organization/usage/file_search_calls` is asked."""

    start_time: int
    """First moment to count, in Unix seconds."""

    end_time: int | None = None
    """Moment at which to stop counting, in Unix seconds; itself not counted."""

    bucket_width: Literal["1m", "1h", "1d"] = "1d"
    """Length of a slice: a minute, an hour or a day."""

    project_ids: list[str] | None = None
    """Only these projects."""

    user_ids: list[str] | None = None
    """Only these users."""

    api_key_ids: list[str] | None = None
    """Only these API keys."""

    vector_store_ids: list[str] | None = None
    """Only these vector stores."""

    group_by: (
        list[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | None
    ) = None
    """Split the figures by these properties."""

    limit: int | None = None
    """How many slices a page holds: up to 31 days, 168 hours or 1,440 minutes; 7, 24 or 60
    if left out.
    """

    page: str | None = None
    """Token for the next page, taken from `next_page`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationUsageImages:
    """What `GET /organization/usage/images` is asked."""

    start_time: int
    """First moment to count, in Unix seconds."""

    end_time: int | None = None
    """Moment at which to stop counting, in Unix seconds; itself not counted."""

    bucket_width: Literal["1m", "1h", "1d"] = "1d"
    """Length of a slice: a minute, an hour or a day."""

    sources: (
        list[Literal["image.generation", "image.edit", "image.variation"]] | None
    ) = None
    """Only these operations."""

    sizes: (
        list[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]
        | None
    ) = None
    """Only these sizes."""

    project_ids: list[str] | None = None
    """Only these projects."""

    user_ids: list[str] | None = None
    """Only these users."""

    api_key_ids: list[str] | None = None
    """Only these API keys."""

    models: list[str] | None = None
    """Only these models."""

    group_by: (
        list[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
        | None
    ) = None
    """Split the figures by these properties."""

    limit: int | None = None
    """How many slices a page holds: up to 31 days, 168 hours or 1,440 minutes; 7, 24 or 60
    if left out.
    """

    page: str | None = None
    """Token for the next page, taken from `next_page`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationUsageModerations:
    """What `GET /organization/usage/moderations` is asked."""

    start_time: int
    """First moment to count, in Unix seconds."""

    end_time: int | None = None
    """Moment at which to stop counting, in Unix seconds; itself not counted."""

    bucket_width: Literal["1m", "1h", "1d"] = "1d"
    """Length of a slice: a minute, an hour or a day."""

    project_ids: list[str] | None = None
    """Only these projects."""

    user_ids: list[str] | None = None
    """Only these users."""

    api_key_ids: list[str] | None = None
    """Only these API keys."""

    models: list[str] | None = None
    """Only these models."""

    group_by: list[Literal["project_id", "user_id", "api_key_id", "model"]] | None = (
        None
    )
    """Split the figures by these properties."""

    limit: int | None = None
    """How many slices a page holds: up to 31 days, 168 hours or 1,440 minutes; 7, 24 or 60
    if left out.
    """

    page: str | None = None
    """Token for the next page, taken from `next_page`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationUsageVectorStores:
    """What `GET /organization/usage/vector_stores` is asked."""

    start_time: int
    """First moment to count, in Unix seconds."""

    end_time: int | None = None
    """Moment at which to stop counting, in Unix seconds; itself not counted."""

    bucket_width: Literal["1m", "1h", "1d"] = "1d"
    """Length of a slice: a minute, an hour or a day."""

    project_ids: list[str] | None = None
    """Only these projects."""

    group_by: list[Literal["project_id"]] | None = None
    """Split the figures by these properties."""

    limit: int | None = None
    """How many slices a page holds: up to 31 days, 168 hours or 1,440 minutes; 7, 24 or 60
    if left out.
    """

    page: str | None = None
    """Token for the next page, taken from `next_page`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminOrganizationUsageWebSearchCalls:
    """What `GET /organization/usage/web_search_calls` is asked."""

    start_time: int
    """First moment to count, in Unix seconds."""

    end_time: int | None = None
    """Moment at which to stop counting, in Unix seconds; itself not counted."""

    bucket_width: Literal["1m", "1h", "1d"] = "1d"
    """Length of a slice: a minute, an hour or a day."""

    project_ids: list[str] | None = None
    """Only these projects."""

    user_ids: list[str] | None = None
    """Only these users."""

    api_key_ids: list[str] | None = None
    """Only these API keys."""

    models: list[str] | None = None
    """Only these models."""

    context_levels: list[Literal["low", "medium", "high"]] | None = None
    """Only searches with this much context."""

    group_by: (
        list[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]]
        | None
    ) = None
    """Split the figures by these properties."""

    limit: int | None = None
    """How many slices a page holds: up to 31 days, 168 hours or 1,440 minutes; 7, 24 or 60
    if left out.
    """

    page: str | None = None
    """Token for the next page, taken from `next_page`."""


class AdminOrganizationUsageHandler(Handler[Identity]):
    """What was used and what it cost, in slices of time."""

    resource: ClassVar[str] = "admin.organization.usage"

    async def costs(
        self, request: AdminOrganizationUsageCosts, auth: Identity
    ) -> (
        UsagePage
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Report costs

        Tells what the organization spent, day by day.

        Outcomes:
            200 (OK): Costs by slice of time.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def audio_speeches(
        self, request: AdminOrganizationUsageAudioSpeeches, auth: Identity
    ) -> (
        UsagePage
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Report the use of speech

        Counts the characters that were read aloud.

        Outcomes:
            200 (OK): Use by slice of time.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def audio_transcriptions(
        self, request: AdminOrganizationUsageAudioTranscriptions, auth: Identity
    ) -> (
        UsagePage
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Report the use of transcriptions

        Counts the seconds of recordings that were written down.

        Outcomes:
            200 (OK): Use by slice of time.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def code_interpreter_sessions(
        self, request: AdminOrganizationUsageCodeInterpreterSessions, auth: Identity
    ) -> (
        UsagePage
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Report the use of code interpreter sessions

        Counts the sandboxes that were opened.

        Outcomes:
            200 (OK): Use by slice of time.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def completions(
        self, request: AdminOrganizationUsageCompletions, auth: Identity
    ) -> (
        UsagePage
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Report the use of text generation

        Counts the tokens that models read and wrote, in chat, responses and the like.

        Outcomes:
            200 (OK): Use by slice of time.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def embeddings(
        self, request: AdminOrganizationUsageEmbeddings, auth: Identity
    ) -> (
        UsagePage
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Report the use of embeddings

        Counts the tokens that were turned into vectors.

        Outcomes:
            200 (OK): Use by slice of time.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def file_search_calls(
        self, request: AdminOrganizationUsageFileSearchCalls, auth: Identity
    ) -> (
        UsagePage
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Report the use of file search

        Counts the searches in vector stores.

        Outcomes:
            200 (OK): Use by slice of time.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def images(
        self, request: AdminOrganizationUsageImages, auth: Identity
    ) -> (
        UsagePage
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Report the use of images

        Counts the images that were made.

        Outcomes:
            200 (OK): Use by slice of time.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def moderations(
        self, request: AdminOrganizationUsageModerations, auth: Identity
    ) -> (
        UsagePage
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Report the use of moderations

        Counts the tokens that were judged.

        Outcomes:
            200 (OK): Use by slice of time.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def vector_stores(
        self, request: AdminOrganizationUsageVectorStores, auth: Identity
    ) -> (
        UsagePage
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Report the use of vector stores

        Measures the space that vector stores take up.

        Outcomes:
            200 (OK): Use by slice of time.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation

    async def web_search_calls(
        self, request: AdminOrganizationUsageWebSearchCalls, auth: Identity
    ) -> (
        UsagePage
        | BadRequest[ErrorResponse]
        | Unauthorized[ErrorResponse]
        | Forbidden[ErrorResponse]
        | TooManyRequests[ErrorResponse]
        | InternalServerError[ErrorResponse]
    ):
        """Report the use of web search

        Counts the searches on the web.

        Outcomes:
            200 (OK): Use by slice of time.
            400 (BadRequest): The request is malformed, or a value in it is not
                allowed. `param` names the culprit.
            401 (Unauthorized): No key was sent, or it is wrong or revoked.
            403 (Forbidden): The key is valid but may not do this.
            429 (TooManyRequests): A rate limit or the budget is used up. Wait for
                as long as `retry-after` says, then try again.
            500 (InternalServerError): Something broke on the side of the service.
                The same request may well succeed a moment later.
        """
        raise NotImplementedOperation
